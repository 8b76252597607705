import { type Fence, type Line, plainLine, startLine, takeCheckbox } from '../../../document/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { listingsIn } from './listing.ts'
import { readTable } from './table.ts'

const PLAIN = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'ascii', 'tree', 'report', 'status', 'summary', 'progress'])
const TERMINAL = new Set([
  'bash',
  'sh',
  'shell',
  'console',
  'zsh',
  'output',
  'log',
  'terminal',
  'term',
  'powershell',
  'cmd',
  'shellsession',
  'shell-session',
  'ansi',
  'stdout',
])
const SHELL = new Set(['bash', 'sh', 'shell', 'zsh', 'powershell', 'cmd'])
const DRAWN = /^[\s│┃║|├└┌┐┘┬┴┼─━═╔╗╚╝╠╣╭╮╯╰┣┗┏┓┛╟╢╞╡╤╧`+\\_*-]*(?:[│┃║├└╰┣┗╠╟]|\|--|\+--|`--|\\--)[─━═-]*\s*/u
const BORDER = /^[\s─━═┄┈╌│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰╟╢╞╡╤╧┏┓┗┛┣┫=*_~.+|-]*$/u
/** A line that calls a program in a fence of shell: what stands behind it only comments the call. */
const COMMAND =
  /^\s*(?:npm|npx|yarn|pnpm|bun|deno|node|cargo|go|dotnet|mvn|gradle|make|pytest|python3?|pip|uv|poetry|git|gh|docker|kubectl|curl|cd|ls|cat|grep|bash|sh|export|sudo|\.\/\S+)\s/
const OPTION = /^\s*(?:--?[A-Za-z][\w-]*(?:[ =,]|$)|\$ )/
const CLOSING = /[│┃║|]\s*$/u

/** A fence line's text without its drawing, and how far its text is indented. */
function undrawn(line: Line): { line: Line; indent: number } | null {
  if (BORDER.test(line.text) || OPTION.test(line.text)) return null
  const drawn = DRAWN.exec(line.text)
  const cut = drawn ? drawn[0].length : (/^\s*/.exec(line.text)?.[0].length ?? 0)
  const text = line.text.slice(cut).replace(CLOSING, '').trimEnd()
  if (text === '') return null
  const column = (line.origins[0]?.column ?? 1) + cut
  return {
    line: plainLine(text, { line: startLine(line), column }),
    indent: /^\s*[║┃│]\s/.test(line.text) && CLOSING.test(line.text) ? 0 : cut,
  }
}

const CHECKED = /^\s*[✓✔✅☑✗✘✖❌×]\s/u

/** Whether most lines begin with a check mark or a cross: whatever language the fence names, it is what a tool printed. */
function isChecklist({ lines }: Fence): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  return filled.length > 1 && filled.filter(({ text }) => CHECKED.test(text)).length * 3 >= filled.length * 2
}

/** Turns the lines of a drawn tree, a drawn box or a plain listing into entries, deeper ones below; source code says nothing. */
export function readFence(block: Fence, parent: Entry, lexicon: Lexicon): void {
  const language = (block.language ?? '').toLowerCase()
  const known = PLAIN.has(language) ? 'text' : TERMINAL.has(language) || isChecklist(block) ? 'terminal' : null
  if (known === null) return
  const isShell = SHELL.has(language)
  const listings = listingsIn(block, lexicon)
  for (const { table } of listings) readTable(table, parent, lexicon, known)
  const open: { indent: number; heads: boolean; of: Entry }[] = []
  for (const raw of block.lines) {
    if (listings.some(({ lines }) => lines.has(raw))) continue
    const found = isShell && COMMAND.test(raw.text) ? null : undrawn(raw)
    if (!found) {
      const head = open.findIndex((one) => one.heads)
      if (raw.text.trim() === '' && head >= 0) open.length = head
      continue
    }
    const heads = /[:：]$/.test(found.line.text)
    for (
      let top = open.at(-1);
      top && (top.indent > found.indent || (top.indent === found.indent && (heads || !top.heads)));
      top = open.at(-1)
    )
      open.pop()
    const above = open.at(-1)?.of ?? parent
    const boxed = takeCheckbox(found.line)
    const made = entry('line', say(boxed?.line ?? found.line, lexicon), above, {
      depth: open.length,
      fence: known,
      checkbox: boxed?.checkbox ?? null,
    })
    open.push({ indent: found.indent, heads, of: made })
  }
}
