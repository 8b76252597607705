import type { Verdict } from '../../analysis/index.ts'
import { renderJson } from '../json.ts'
import type { Judged } from '../judged.ts'
import { counts, failingLevels, tally } from './counting.ts'
import { element, writeXml } from './xml.ts'

type Colour = 'good' | 'fair' | 'bad'

/** What shields calls the colours, and those of our own that white letters can be read on. */
const COLOURS: Readonly<Record<Colour, { name: string; fill: string }>> = {
  good: { name: 'brightgreen', fill: '#2e7d32' },
  fair: { name: 'yellow', fill: '#8a5a00' },
  bad: { name: 'red', fill: '#c62828' },
}
const LABEL_FILL = '#444'

interface Badge {
  label: string
  message: string
  colour: Colour
}

function messageOf(verdict: Verdict): string {
  const found = verdict.findings.filter(counts)
  if (!verdict.passed) return tally(found.filter(({ level }) => failingLevels(verdict).includes(level))) || 'failed'
  return ['passed', tally(found.filter(({ level }) => level === 'warning'))].filter(Boolean).join(', ')
}

const badgeOf = ({ command, verdict }: Judged): Badge => ({
  label: `progress ${command}`,
  message: messageOf(verdict),
  colour: verdict.passed ? (verdict.warnings > 0 ? 'fair' : 'good') : 'bad',
})

/** Says a verdict as an endpoint of shields.io. */
export function renderShields(judged: Judged): string {
  const { label, message, colour } = badgeOf(judged)
  return renderJson({ schemaVersion: 1, label, message, color: COLOURS[colour].name, isError: colour === 'bad' })
}

/** Widths of letters in Verdana at 11 pixels, near enough: the text is fitted to what is reckoned. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;|!' ]/, 4],
  [/[frt()-]/, 5],
  [/[mwMW%]/, 10],
  [/[A-Z]/, 8],
  [/[acekszvxy]/, 6],
]
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (WIDTHS.find(([letters]) => letters.test(one))?.[1] ?? 7), 0)

const MARGIN = 6
const HEIGHT = 20

function half(text: string, x: number, fill: string) {
  const width = widthOf(text)
  return [
    element('rect', { x, width: width + 2 * MARGIN, height: HEIGHT, fill }),
    element('text', { x: x + MARGIN, y: 14, textLength: width, lengthAdjust: 'spacingAndGlyphs' }, text),
  ]
}

/** Says a verdict as a picture (SVG), with its words for those who do not see it. */
export function renderBadge(judged: Judged): string {
  const { label, message, colour } = badgeOf(judged)
  const left = widthOf(label) + 2 * MARGIN
  const width = left + widthOf(message) + 2 * MARGIN
  const [title, id] = [`${label}: ${message}`, 'progress-badge']
  const size = { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` }
  return writeXml(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-labelledby': id }, [
      element('title', { id }, title),
      element('clipPath', { id: `${id}-edge` }, [element('rect', { width, height: HEIGHT, rx: 3 })]),
      element('g', { 'clip-path': `url(#${id}-edge)`, fill: '#fff', 'font-family': 'Verdana,DejaVu Sans,sans-serif', 'font-size': 11 }, [
        ...half(label, 0, LABEL_FILL),
        ...half(message, left, COLOURS[colour].fill),
      ]),
    ]),
  )
}
