import {
  CHECKBOXES,
  DECORATIONS,
  GLYPHS,
  type GlyphRow,
  SEVERITIES,
  SHORTCODES,
  STATES,
  type State,
  TEST_STATUSES,
  TOPICS,
} from '../../vocabulary/index.ts'
import type { OwnWords } from './ownWords.ts'
import { tokenize } from './token.ts'

/** A checkbox as a user's own words write it, such as `[%]`. */
const BOX = /^\[(\S)\uFE0F?\]$/u

/** The marks among a user's own words: `🟣` below `states.deferred` says what it says of work. */
function taughtMarks({ states, tests, severities }: OwnWords, known: ReadonlyMap<string, GlyphRow>): Map<string, GlyphRow> {
  const taught = new Map<string, GlyphRow>()
  const teach = (phrases: readonly string[] = [], meaning: Partial<GlyphRow>): void => {
    for (const phrase of phrases) {
      const [mark, ...more] = tokenize(phrase, SHORTCODES)
      if (mark?.kind !== 'mark' || more.length > 0) continue
      const before = taught.get(mark.key) ?? known.get(mark.key) ?? { glyph: mark.key, state: null, test: null, severity: null }
      taught.set(mark.key, { ...before, ...meaning })
    }
  }
  for (const state of STATES) teach(states?.[state], { state, test: null })
  for (const test of TEST_STATUSES) teach(tests?.[test], { test })
  for (const severity of SEVERITIES) teach(severities?.[severity], { severity })
  return taught
}

const taughtBoxes = ({ states }: OwnWords): [string, State][] =>
  STATES.flatMap((state) =>
    (states?.[state] ?? []).flatMap((phrase): [string, State][] => {
      const character = BOX.exec(phrase)?.[1]
      return character ? [[character, state]] : []
    }),
  )

/** Every mark and checkbox that means something, with a user's own before those of the vocabulary. */
export function signsWith(own: OwnWords) {
  const known: ReadonlyMap<string, GlyphRow> = new Map(GLYPHS.map((row) => [row.glyph, row]))
  const taught = taughtMarks(own, known)
  const listed = (marks: string): ReadonlySet<string> => new Set(marks.split(' ').filter((mark) => !taught.has(mark)))
  const checkboxes: ReadonlyMap<string, State> = new Map([...Object.entries(CHECKBOXES), ...taughtBoxes(own)])
  const glyphs: ReadonlyMap<string, GlyphRow> = new Map([...known, ...taught])
  return { glyphs, checkboxes, decorations: listed(DECORATIONS), topics: listed(TOPICS) }
}
