import type { Context } from '../block/context.ts'
import type { Entry } from '../block/entry.ts'
import { isOfOpenBlockers, roleOf } from '../block/role.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import type { Fact, NoteFact } from './fact.ts'

/** The code of the note on blockers that are counted where none is named. */
export const UNNAMED = 'blockers-unnamed'

/** So many words may stand beside the number: "2 open", "3 are still open". */
const FEW = 3

/** The number of blockers that a text gives and nothing else; 0 where it gives none, or says that they are over. */
function countIn({ tokens, quantities }: Said, from: number, lexicon: Lexicon): number {
  const first = quantities.find(({ start }) => start >= from)
  const rest = tokens.filter(({ start }) => start >= from)
  const words = rest.filter(({ kind }) => kind === 'word')
  if (!first || first.percent || first.total !== null || rest[0]?.kind !== 'number' || words.length > FEW) return 0
  return lexicon.states.all(rest).some(({ row }) => row.state === 'done') ? 0 : first.value
}

/** "## Blockers (2)" with nothing below it. */
function inHeading({ shape, children, said }: Entry, lexicon: Lexicon): number {
  if (shape !== 'heading' || children.length > 0 || roleOf(said, lexicon)?.row.role !== 'blockers') return 0
  return said.parts[1]?.by === 'tag' ? countIn(said, said.parts[1].start, lexicon) : 0
}

/** "Open blockers: 2", "| Open blockers | 2 |". */
function inLine({ shape, said, cells }: Entry, lexicon: Lexicon): number {
  const inCell = (): number => (cells[0] && said.value === null ? countIn(cells[0].said, 0, lexicon) : 0)
  const count = shape === 'row' ? inCell() : said.value === null ? 0 : countIn(said, said.valueStart, lexicon)
  return count > 0 && isOfOpenBlockers(said.name, lexicon) ? count : 0
}

/** A note where a line counts blockers: whether any is named is known once the whole page is read. */
export function countedBlockers(entry: Entry, { modality, tests }: Context, lexicon: Lexicon): NoteFact[] {
  if (modality !== 'actual' || tests || entry.fence !== null) return []
  const count = Math.max(inHeading(entry, lexicon), inLine(entry, lexicon))
  if (count === 0) return []
  const message = `${count} ${count === 1 ? 'blocker is' : 'blockers are'} counted here, and the page names none that stands.`
  return [{ kind: 'note', code: UNNAMED, message, ...placed(entry, 'actual') }]
}

/** The facts without those notes where a blocker that stands is named. */
export function withoutNamed(facts: readonly Fact[]): readonly Fact[] {
  const names = facts.some((fact) => fact.kind === 'blocker' && fact.state !== 'resolved')
  return names ? facts.filter((fact) => fact.kind !== 'note' || fact.code !== UNNAMED) : facts
}
