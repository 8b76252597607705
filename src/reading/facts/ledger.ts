import type { Modality } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import type { Cell, Entry } from '../block/entry.ts'
import { cellState, type Stated } from '../block/state.ts'
import type { Evidence } from '../line/evidence.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { meantByWords, meantInColumn } from '../line/modality.ts'
import { numberEvidence, placed } from '../line/place.ts'
import type { ClaimFact } from './fact.ts'

/** Every number of a line; a ratio gives two. */
function numbersIn(said: Said, meant: Modality | null, context: Context, lexicon: Lexicon): Evidence[] {
  const promised = context.modality !== 'actual' || context.numbers !== null
  return said.quantities.flatMap((quantity, index) => {
    const how = meantByWords(said, index, promised, lexicon) ?? meant
    const one = { ...numberEvidence(said, quantity, null), meant: how }
    return quantity.total === null ? [one] : [one, { ...one, value: quantity.total }]
  })
}

/** The status of a cell that is one: a mark, or a word that is the whole of it. */
function stateOf({ said }: Cell, meant: Modality | null, lexicon: Lexicon): Evidence[] {
  const stated = said.marks.length > 0 || said.state?.place === 'whole' ? cellState(said, lexicon) : null
  return stated ? [{ ...stated.evidence, meant }] : []
}

/** Whether a word of state only happens to stand alone in a line of prose. */
const isProse = ({ shape, said }: Entry, { by }: Stated): boolean =>
  shape === 'text' && by === 'word' && said.label === null && !said.marks.some((mark) => mark.row)

/**
 * Every number and state of an entry as a claim; those that fill a typed field are told by its fact as well, and count once.
 *
 * @param stated what the entry says of its own state
 */
export function claimsIn(entry: Entry, context: Context, stated: Stated | null, lexicon: Lexicon): ClaimFact[] {
  const section = context.modality === 'actual' ? context.numbers : null
  const cells = entry.cells.flatMap((cell) => {
    const meant = meantInColumn(cell.column)
    return [...numbersIn(cell.said, meant ?? section, context, lexicon), ...stateOf(cell, meant, lexicon)]
  })
  const own = numbersIn(entry.said, (entry.shape === 'row' ? meantInColumn(entry.rowOf) : null) ?? section, context, lexicon)
  const evidence = [...own, ...(stated && !isProse(entry, stated) ? [stated.evidence] : []), ...cells]
  return evidence.length > 0 ? [{ kind: 'claim', ...placed(entry, context.modality, evidence) }] : []
}
