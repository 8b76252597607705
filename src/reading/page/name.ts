import type { ReportKind } from '../../vocabulary/index.ts'
import { datesIn } from '../line/date.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { isSure, kindOfPath } from '../line/title.ts'

/** What a file's path says of the report in it. */
export interface Named {
  kind: ReportKind
  /** Whether the kind is named by a word that says it of nothing else. */
  sure: boolean
  /** ISO 8601, to the day or to the month; null where it names none. */
  date: string | null
}

/** A day without signs between its numbers, `20260331`, that is no part of a longer name or hash. */
const BASIC = /(?<![\p{L}\p{N}])((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|[^\p{L}\p{N}]|$)/u
/** Folders by year and month, and the day in one more or in the name. */
const FOLDERS = /(?:^|\/)((?:19|20)\d\d)\/(\d\d)(?:\/(\d\d))?(?![\p{L}\p{N}])/u
/** What is numbered by its year, and by no month: "ADR-2024-03". */
const IDS = /(?:^|[^\p{L}])(?:adr|rfc|rfd|cve|pep|kep|jep|eip|inc|bug|issue|ticket|task|pr|mr|req|id)-?$/iu
/** So many folders above the file are looked at. */
const NEAR = 3

/** Whether a month is written as one, with two digits or by its name, and is no number of an id. */
const isMonth = (text: string, start: number, end: number): boolean =>
  !/-\d$/.test(text.slice(start, end)) && !IDS.test(text.slice(0, start))

/** The dates of one folder's or file's name, days before months. */
function datesOf(name: string, lexicon: Lexicon): string[] {
  const text = name.replaceAll('_', '-').replace(BASIC, '$1-$2-$3')
  const found = datesIn(text, lexicon, { order: lexicon.dateOrder ?? 'mdy', yearless: 'none' })
  const told = found.filter(({ iso, start, end }) => iso.length > 7 || isMonth(text, start, end)).map(({ iso }) => iso)
  return [...told.filter((iso) => iso.length > 7).slice(-1), ...told.slice(-1)]
}

/** The date in folders such as `2026/03/31`. */
function dateOfFolders(path: string): string[] {
  const [, year, month, day] = FOLDERS.exec(path) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return []
  return [day === undefined || Number(day) < 1 || Number(day) > 31 ? `${year}-${month}` : `${year}-${month}-${day}`]
}

/** The date that a path names: its file's name first, then the nearest folder. */
function dateOfPath(path: string, lexicon: Lexicon): string | null {
  const folders = path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-1 - NEAR)
  const [name = '', ...above] = folders.toReversed()
  return [...datesOf(name, lexicon), ...dateOfFolders(folders.join('/')), ...above.flatMap((one) => datesOf(one, lexicon))][0] ?? null
}

/** Hears what a report is about and when it was written from its path alone. */
export function nameOf(path: string, lexicon: Lexicon): Named {
  const named = kindOfPath(path, lexicon)
  return { kind: named?.kind ?? 'other', sure: named !== null && isSure(named), date: dateOfPath(path, lexicon) }
}
