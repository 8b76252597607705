import { cleanView } from './clean.ts'
import type { Judged } from './judged.ts'
import type { Style } from './style.ts'
import type { View } from './view.ts'

export { clean } from './clean.ts'
export type { Judged, JudgedReport } from './judged.ts'
export type { Style } from './style.ts'
export * from './view.ts'

/** What a command has to say: `data` for machines, `view` for people. */
export interface Answer {
  data: unknown
  view: () => View
  /** The same for a spreadsheet, where bare figures serve better. */
  sheet?: () => View
  /** The same for a page in a pull request, where figures and their changes stand beside what was found. */
  page?: () => View
  /** The same for the formats of CI. */
  judged?: () => Judged
}

interface ViewFormat {
  name: string
  takes: 'view' | 'sheet'
  load: () => Promise<(view: View, style: Style) => string | Promise<string>>
}

interface DataFormat {
  name: string
  takes: 'data'
  load: () => Promise<(data: unknown) => string>
}

/** A way of saying an answer; `takes` is what of it is said (a sheet where there is one, else the view), `load` brings in only what it needs. */
export type Format = ViewFormat | DataFormat

/** Every way of saying an answer; the choices of --format. */
export const FORMATS: readonly Format[] = [
  { name: 'table', takes: 'view', load: async () => (await import('./terminal/table.ts')).renderTable },
  { name: 'plain', takes: 'view', load: async () => (await import('./plain.ts')).renderPlain },
  { name: 'json', takes: 'data', load: async () => (await import('./json.ts')).renderJson },
  { name: 'csv', takes: 'sheet', load: async () => (await import('./csv.ts')).renderCsv },
  { name: 'markdown', takes: 'view', load: async () => (await import('./markdown.ts')).renderMarkdown },
]

/** The format called `name`, if there is one. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name)

/** Says `answer` in `format`; `style` is where it will be seen. */
export async function render(format: Format, answer: Answer, style: Style): Promise<string> {
  if (format.takes === 'data') return (await format.load())(answer.data)
  const view = (format.takes === 'sheet' && answer.sheet) || answer.view
  return (await format.load())(cleanView(view()), style)
}
