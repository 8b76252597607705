import { type Line, type Paragraph, sliceLine, takeCheckbox } from '../../../document/index.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'

/** Signs that are typed for a bullet where markdown knows none. */
const BULLET = /^[•◦▪‣●■►]\s/u

const JOINED = /(?<![\s|·•│])[\s|·•│]+$/u

/** "**Done:** import **Blockers:** keys": a line with several bold labels is as many lines. */
function labelled(line: Line): Line[] {
  const starts = line.spans
    .filter(
      ({ kind, start, end }) =>
        kind === 'strong' && (/[:：]\s*$/.test(line.text.slice(start, end)) || /^\s?[:：]/.test(line.text.slice(end))),
    )
    .map(({ start }) => start)
  if (starts.length < 2) return [line]
  const cuts = [0, ...starts.filter((start) => start > 0)]
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? line.text.length
    return sliceLine(line, start, end - (JOINED.exec(line.text.slice(start, end))?.[0].length ?? 0))
  })
}

/** Turns each line of a paragraph into an entry; returns the last one. */
export function readParagraph(block: Paragraph, parent: Entry, lexicon: Lexicon): Entry | null {
  let last: Entry | null = null
  for (const line of block.lines.flatMap(labelled)) {
    const boxed = takeCheckbox(line)
    const shape = boxed || BULLET.test(line.text) ? 'bullet' : 'text'
    last = entry(shape, say(boxed?.line ?? line, lexicon), parent, { checkbox: boxed?.checkbox ?? null })
  }
  return last
}
