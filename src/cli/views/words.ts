import { type Line, NOTHING, type Span, say, span } from '../../render/index.ts'
import type { Blocker, Counts } from '../../report/index.ts'
import { SEVERITIES, SEVERITY_TONES, STATE_TONES, type State, type Tone } from '../../vocabulary/index.ts'
import type { BySeverity, Summary } from '../summary.ts'

const ISSUE_TONES: Readonly<Record<Blocker['state'], Tone>> = { open: 'bad', 'in-progress': 'busy', resolved: 'good' }

/** A name of the model as people write it: "in-progress" is "in progress". */
export const worded = (name: string): string => name.replaceAll('-', ' ')

/** A text or, for null, nothing. */
export const maybe = (text: string | null, tone: Tone = 'plain'): Line => (text === null ? NOTHING : say(text, tone))

/** Lines side by side with `separator` between those that say something. */
export const joined = (lines: readonly Line[], separator: string): Line =>
  lines.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : [span(separator, 'idle'), ...line]))

const PLURALS: Readonly<Record<string, string>> = { criterion: 'criteria' }

/** A noun for several: "item" is "items". */
export const plural = (noun: string): string => PLURALS[noun] ?? (noun.endsWith('s') ? noun : `${noun}s`)

/** One count with its noun: "1 report", "2 reports". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How a commit is told: by its first digits. */
export const shortOf = (commit: string): string => commit.slice(0, 8)

/** A number of percent as it is read: at most one digit behind the point. */
export const percentText = (percent: number): string => `${Math.round(percent * 100) / 100}%`

/** What a report is called: its label and its title, one of them where it holds the other, else its path. */
export function nameOf({ label, title, path }: Pick<Summary, 'label' | 'title' | 'path'>): string {
  if (label && title) return title.toLowerCase().includes(label.toLowerCase()) ? title : `${label} · ${title}`
  return title ?? label ?? path
}

/** A state in its tone, or nothing. */
export const stateLine = (state: State | null): Line => (state === null ? NOTHING : say(worded(state), STATE_TONES[state]))

/** How far the whole has come: a bar and the percentage, or done of total. */
export function completionLine(completion: Summary['completion']): Line {
  if (!completion) return NOTHING
  const { percent, done, total } = completion
  const ratio = done !== null && total !== null ? `${done}/${total}` : null
  if (percent === null) return maybe(ratio)
  const tone: Tone = percent >= 100 ? 'good' : 'busy'
  return [{ text: percentText(percent), tone, share: percent / 100 }]
}

/** How many tests passed of how many, as far as the report says. */
export function testsLine({ total, passed, failed, errors, blocked, created }: Counts): Line {
  const bad = [failed, errors, blocked].some((count) => (count ?? 0) > 0)
  if (passed !== null && total !== null) return say(`${passed}/${total}`, bad ? 'bad' : passed === total ? 'good' : 'warn')
  if (passed !== null) return say(`${passed} passed`, bad ? 'bad' : 'plain')
  if (total !== null) return say(counted(total, 'test'), bad ? 'bad' : 'plain')
  return created === null ? NOTHING : say(`${created} created`)
}

/** A coverage figure against its target. */
export function coverageLine(coverage: { current: number | null; target: number | null } | null): Line {
  if (!coverage) return NOTHING
  const { current, target } = coverage
  const tone: Tone = current === null || target === null ? 'plain' : current >= target ? 'good' : 'warn'
  const now: Span[] = current === null ? [] : [span(percentText(current), tone)]
  return target === null ? now : [...now, span(`${current === null ? '' : ' '}→ ${percentText(target)}`, 'idle')]
}

/** Counts by severity, worst first: "1 critical, 2 high". */
export function severityLine(counts: BySeverity): Line {
  const told = (count: number, level: string, tone: Tone): Line =>
    count > 0 ? [{ text: `${count} ${level}`, tone, whole: true }] : NOTHING
  const rated = SEVERITIES.map((level) => told(counts[level], level, SEVERITY_TONES[level]))
  return joined([...rated, told(counts.unrated, 'no severity', 'warn')], ', ')
}

/** A severity in its tone, or nothing. */
export const severityCell = (severity: Blocker['severity']): Line => (severity === null ? NOTHING : say(severity, SEVERITY_TONES[severity]))

/** Whether a blocker or a risk still stands, in its tone. */
export const issueLine = (state: Blocker['state']): Line => say(worded(state), ISSUE_TONES[state])

/** Whether a report is current. */
export const currencyLine = ({ current, stale }: { current: boolean; stale: boolean }): Line =>
  current ? say(stale ? 'stale' : 'yes', stale ? 'warn' : 'plain') : say('no', 'idle')

/** How old a report is; nothing where it has no date. */
export const ageLine = ({ age }: { age: number | null }): Line => maybe(age === null ? null : `${age} d`, 'idle')
