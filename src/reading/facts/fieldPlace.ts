import type { Entry } from '../block/entry.ts'
import { speaksForWhole } from '../page/whole.ts'
import type { FieldFact } from './fact.ts'
import type { Walk } from './walk.ts'

/** Keys that speak for the whole wherever they stand: "Overall status", "Final verdict". */
const OVERALL = /^(?:overall|final|conclusion|verdict|gesamt\p{L}*|general|global|geral)$/u

const isOverall = ({ said }: Entry): boolean => said.tokens.slice(0, 2).some(({ key }) => OVERALL.test(key))

/** Whether the sections beside hold a pair of the same key: then it tells of its own section. */
function isRepeated({ parent, said }: Entry): boolean {
  const beside = parent?.parent?.children.filter((other) => other !== parent && other.shape === 'heading') ?? []
  return beside.some(({ children }) => children.some((line) => line.said.label !== null && line.said.name === said.name))
}

/** Whether an entry stands where no heading names a part. */
export const isOfWhole = (entry: Entry, { page, lexicon }: Walk): boolean => speaksForWhole(entry, page, lexicon) || isOverall(entry)

/** Where a line stands, as far as the header goes; null where it is inside a section. */
export function outerPlace(entry: Entry, { title, page }: Walk): 'header' | 'footer' | null {
  const { parent, shape } = entry
  if (shape === 'heading') return page.headings.includes(entry) ? 'header' : null
  if (parent?.shape === 'root' || parent === title || parent?.role?.row.role === 'header') return 'header'
  if (parent && page.sections.has(parent)) return 'header'
  return parent === page.last && shape === 'text' && !isRepeated(entry) ? 'footer' : null
}

/** Where a pair stands. */
export function placeOfField(entry: Entry, walk: Walk): FieldFact['where'] {
  const outer = outerPlace(entry, walk)
  if (outer) return outer
  if (!isOfWhole(entry, walk)) return 'part'
  return entry.shape === 'heading' ? 'heading' : 'section'
}
