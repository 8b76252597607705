/** What GitHub takes of a text: so many units, in its own measure. */
export interface Room {
  most: number
  /** How many units a text takes. */
  sizeOf: (text: string) => number
  /** Units as they are called: "characters". */
  unit: string
}

/** What stands open behind some lines of markdown: a fence, and folded parts. */
interface Open {
  fence: string | null
  details: number
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const FOLD = /<(\/?)details\b/g
/** The line below the head of a table. */
const RULE = /^\|[-:| ]*$/

function after({ fence, details }: Open, line: string): Open {
  const mark = FENCE.exec(line)?.[1] ?? null
  if (fence !== null) return { fence: mark?.startsWith(fence) && line.trim() === mark ? null : fence, details }
  if (mark !== null) return { fence: mark, details }
  const folds = [...line.matchAll(FOLD)].map(([, closes]) => (closes ? -1 : 1))
  return { fence, details: folds.reduce<number>((sum, one) => sum + one, details) }
}

const closing = ({ fence, details }: Open): string => `${fence === null ? '' : `${fence}\n`}${'</details>\n'.repeat(Math.max(details, 0))}`

const rest = (left: number, { most, unit }: Room): string =>
  `\n**${left.toLocaleString('en')} more lines are left out here:** GitHub takes ${most.toLocaleString('en')} ${unit} at most.\n`

/** `markdown` if there is room for it; else as many of its lines as there is room for, with whatever they leave open closed, and a sentence that tells of the rest. */
export function cut(markdown: string, room: Room): string {
  if (room.sizeOf(markdown) <= room.most) return markdown
  const lines = markdown.trimEnd().split('\n')
  const { kept, end } = fitting(lines, { ...room, most: room.most - room.sizeOf(rest(lines.length, room)) })
  const left = lines.slice(kept).filter(Boolean).length
  return lines.slice(0, kept).join('\n').trimEnd() + end + rest(left, room)
}

/** How many lines there is room for, the head of a table not without its rows, and what closes what they leave open. */
function fitting(lines: readonly string[], { most, sizeOf }: Room): { kept: number; end: string } {
  let best = { kept: 0, end: '' }
  let [size, open]: [number, Open] = [0, { fence: null, details: 0 }]
  for (const [index, line] of lines.entries()) {
    size += sizeOf(`${line}\n`)
    open = after(open, line)
    const end = `\n${closing(open)}`
    if (size > most) break
    if (size + sizeOf(end) <= most && !RULE.test(lines[index + 1] ?? '')) best = { kept: index + 1, end }
  }
  return best
}
