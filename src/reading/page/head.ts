import type { Entry } from '../block/entry.ts'

/** What opens a page, before its first section. */
export interface Head {
  /** The headings right below the title, down to the first one that has more than pairs below it. */
  headings: readonly Entry[]
  /** Those of them that have nothing but pairs below: what stands there belongs to the header. */
  sections: ReadonlySet<Entry>
}

/** A section of the header has no more lines than this. */
const MOST = 14

const isPair = ({ shape, said, cells }: Entry): boolean =>
  shape === 'row' ? cells.length === 1 && said.label !== null : shape !== 'line' && (said.value !== null || said.text.length < 60)

/** Whether a section is a header: every line is a pair, or one short line is the value of its heading. */
function holdsPairs({ children }: Entry): boolean {
  const pairs = children.filter((child) => child.said.label !== null).length
  const areAll = children.every(({ shape, said }) => shape === 'text' && said.bold && said.value !== null)
  return (
    children.length <= MOST &&
    children.every((child) => child.shape !== 'heading' && isPair(child)) &&
    (pairs * 2 >= children.length || (pairs > 0 && areAll))
  )
}

const keys = ({ said }: Entry): string[] => said.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ key }) => key)

/** Whether a heading is one of a series such as "Week 1", "Week 2": it opens its own part, not the page. */
function isOneOfMany(heading: Entry): boolean {
  const [noun] = keys(heading)
  const others = heading.parent?.children.filter((one) => one.shape === 'heading' && one !== heading) ?? []
  return others.some((one) => keys(one)[0] === noun && /^\d/.test(keys(one)[1] ?? ''))
}

/** Finds what opens a page that stands below its title. */
export function headOf(root: Entry, title: Entry | null): Head {
  const headings: Entry[] = []
  const sections = new Set<Entry>()
  let open: readonly Entry[] = (title ?? root).children
  while (open.length > 0) {
    const run = open.filter(({ shape }) => shape === 'heading')
    open = []
    for (const heading of run) {
      if (isOneOfMany(heading)) break
      headings.push(heading)
      const [first] = heading.children
      if (!first) continue
      if (first.shape === 'heading' && first.children.length === 0) open = heading.children
      else if (holdsPairs(heading)) sections.add(heading)
      if (!sections.has(heading)) break
    }
  }
  return { headings, sections }
}
