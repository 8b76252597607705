import { cleanView } from './clean.ts'
import type { Judged } from './judged.ts'
import type { Style } from './style.ts'
import type { View } from './view.ts'

export { withoutCommands } from './ci/withoutCommands.ts'
export { clean } from './clean.ts'
export type { Judged } from './judged.ts'
export type { Bar, Curve, LinePlot, Plot, TimelinePlot } from './plot.ts'
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

/** A format of a view; where an answer has no sheet or no page, the view that everyone sees will do. */
interface ViewFormat {
  name: string
  takes: 'view' | 'sheet' | 'page'
  load: () => Promise<(view: View, style: Style) => string | Promise<string>>
}

interface DataFormat {
  name: string
  takes: 'data'
  load: () => Promise<(data: unknown) => string>
}

/** A format that shows an answer to people and holds its data for machines. */
interface DocumentFormat {
  name: string
  takes: 'document'
  load: () => Promise<(shown: { view: View; data: unknown }, style: Style) => Promise<string>>
}

interface JudgedFormat {
  name: string
  takes: 'judged'
  load: () => Promise<(judged: Judged) => string>
}

/** A way of saying an answer, and the part of it that is said; `load` brings in only what it needs. */
export type Format = ViewFormat | DataFormat | DocumentFormat | JudgedFormat

/** Every way of saying an answer; the choices of --format. */
export const FORMATS: readonly Format[] = [
  { name: 'table', takes: 'view', load: async () => (await import('./terminal/table.ts')).renderTable },
  { name: 'plain', takes: 'view', load: async () => (await import('./plain.ts')).renderPlain },
  { name: 'json', takes: 'data', load: async () => (await import('./json.ts')).renderJson },
  { name: 'csv', takes: 'sheet', load: async () => (await import('./csv.ts')).renderCsv },
  { name: 'markdown', takes: 'view', load: async () => (await import('./markdown.ts')).renderMarkdown },
  { name: 'html', takes: 'document', load: async () => (await import('./html/html.ts')).renderHtml },
  { name: 'svg', takes: 'view', load: async () => (await import('./html/svg.ts')).renderSvg },
  { name: 'github', takes: 'judged', load: async () => (await import('./ci/github.ts')).renderGithub },
  { name: 'summary', takes: 'page', load: async () => (await import('./ci/page.ts')).renderSummary },
  { name: 'comment', takes: 'page', load: async () => (await import('./ci/page.ts')).renderComment },
  { name: 'sarif', takes: 'judged', load: async () => (await import('./ci/sarif.ts')).renderSarif },
  { name: 'gitlab', takes: 'judged', load: async () => (await import('./ci/gitlab.ts')).renderGitlab },
  { name: 'junit', takes: 'judged', load: async () => (await import('./ci/junit.ts')).renderJunit },
  { name: 'ctrf', takes: 'judged', load: async () => (await import('./ci/ctrf.ts')).renderCtrf },
  { name: 'badge', takes: 'judged', load: async () => (await import('./ci/badge.ts')).renderBadge },
  { name: 'shields', takes: 'judged', load: async () => (await import('./ci/badge.ts')).renderShields },
]

/** The format called `name`, if there is one. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name)

/** Whether `answer` has what `format` says of one. */
export const canFill = ({ takes }: Format, { judged }: Answer): boolean => takes !== 'judged' || judged !== undefined

/** Says `answer` in `format`, which it must be able to fill; `style` is where it will be seen. */
export async function render(format: Format, answer: Answer, style: Style): Promise<string> {
  if (format.takes === 'data') return (await format.load())(answer.data)
  if (format.takes === 'document') return (await format.load())({ view: cleanView(answer.view()), data: answer.data }, style)
  if (format.takes !== 'judged') return (await format.load())(cleanView((answer[format.takes] ?? answer.view)()), style)
  if (!answer.judged) throw new Error(`Nothing was judged, and ${format.name} says nothing else`)
  const { cleanJudged } = await import('./ci/cleanJudged.ts')
  return (await format.load())(cleanJudged(answer.judged()))
}
