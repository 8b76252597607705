import { type Line, type Paragraph, sliceLine, takeCheckbox } from '../../../document/index.ts'
import { endsInColon } from '../../line/colon.ts'
import type { Lexicon } from '../../line/lexicon.ts'
import { say } from '../../line/say.ts'
import { type Entry, entry } from '../entry.ts'
import { splitAtLabels } from './inline.ts'
import { headsLines, isDetailLine, namesProblem, standsInTrouble } from './label.ts'

/** Signs that are typed for a bullet where markdown knows none. */
const BULLET = /^[•∙·◦▪▸‣●■►▶➤→–—⁃]\s/u

const JOINED = /(?<![\s|·•│])[\s|·•│]+$/u

/** "**Done:** import **Blockers:** keys": a line with several bold labels is as many lines. */
function labelled(line: Line): Line[] {
  const starts = line.spans
    .filter(
      ({ kind, start, end }) => kind === 'strong' && (endsInColon(line.text.slice(start, end)) || /^\s?[:：]/.test(line.text.slice(end))),
    )
    .map(({ start }) => start)
  if (starts.length < 2) return [line]
  const cuts = [0, ...starts.filter((start) => start > 0)]
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? line.text.length
    return sliceLine(line, start, end - (JOINED.exec(line.text.slice(start, end))?.[0].length ?? 0))
  })
}

/** Whether a line ends in the midst of a sentence that the next one goes on with: of such two none stands for itself. */
const goesOn = (before: string, line: string): boolean => before.length >= WRAPPED && /[\p{L}\d,]$/u.test(before) && /^\p{Ll}/u.test(line)
/** No shorter line was broken for its length, in UTF-16 units. */
const WRAPPED = 45

/** Turns each line of a paragraph into an entry; returns the last one. */
export function readParagraph(block: Paragraph, parent: Entry, lexicon: Lexicon): Entry | null {
  let last: Entry | null = null
  let head: Entry | null = null
  let problem: Entry | null = null
  const inTrouble = standsInTrouble(parent, lexicon)
  for (const line of block.lines.flatMap(labelled).flatMap((one) => splitAtLabels(one, lexicon))) {
    const boxed = takeCheckbox(line)
    const shape = boxed || BULLET.test(line.text) ? 'bullet' : 'text'
    const continues = last !== null && shape === 'text' && goesOn(last.said.text, line.text)
    const said = say(boxed?.line ?? line, lexicon)
    if (said.value !== null && said.label !== null) head = null
    const of: Entry = inTrouble && problem && shape === 'text' && isDetailLine(said) ? problem : (head ?? parent)
    last = entry(shape, said, of, { checkbox: boxed?.checkbox ?? null, continues })
    if (of !== problem && !isDetailLine(said)) problem = namesProblem(said, lexicon) ? last : null
    if (boxed === null && headsLines(said, lexicon)) {
      last.shape = 'label'
      head = last
    }
  }
  return last
}
