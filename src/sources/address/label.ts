import type { Page } from '../discover/discover.ts'
import { isProblem, type Problem } from '../problem.ts'
import type { Ground } from './ground.ts'
import { type State, severalAt, stateNow } from './state.ts'

/** The words and numbers of a name, in one spelling: "Sprint_05" is "sprint 5". */
const spelled = (name: string): string =>
  Array.from(
    name
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu),
    ([word]) => word.replace(/^0+(?=\p{N})/u, ''),
  ).join(' ')

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')

/** What a report goes by: its label, its title, the name of its file. */
const namesOf = ({ path, judgement }: Page): string[] => [judgement?.label ?? '', judgement?.title ?? '', nameOf(path)].map(spelled)

/** How a name may be meant, the surest first. */
const WAYS: readonly ((name: string, asked: string) => boolean)[] = [
  (name, asked) => name === asked,
  (name, asked) => name.startsWith(`${asked} `),
  (name, asked) => ` ${name} `.includes(` ${asked} `),
]

/** The report that a label, a title or a file's name means; null where there is none, a problem where there are several. */
export async function stateCalled(ground: Ground, label: string): Promise<State | Problem | null> {
  const series = await ground.series()
  if (isProblem(series)) return series
  const asked = spelled(label)
  const pages = series.flatMap(({ name, pages }) => pages.map((page) => ({ page, name })))
  const found = WAYS.map((way) => pages.filter(({ page }) => asked !== '' && namesOf(page).some((name) => way(name, asked))))
  const [first, ...others] = found.find(({ length }) => length > 0) ?? []
  if (!first) return null
  const several = () =>
    severalAt(
      label,
      [first, ...others].map(({ page }) => page),
    )
  return others.length > 0 ? several() : stateNow(first.page, first.name)
}
