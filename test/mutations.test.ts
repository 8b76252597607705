import { describe, expect, test } from 'vitest'
import { type Draw, pairs, singles, told } from './mutations/draw.ts'
import { amount, ofEach } from './runs.ts'

/** The draws that the gate passes in silence, though a reader still sees what blocks. */
const missed = (draws: readonly Draw[]): string[] =>
  draws.filter(({ text }) => told(text).length === 0).map(({ from, by, text }) => `${from}, ${by.join(' and ')}:\n${text}`)

describe('whatever is done to a report that leaves its blocker in sight, the gate never passes in silence', () => {
  test('by one change', { timeout: 600_000 }, () => {
    const draws = ofEach(singles(), ({ by }) => by.join(), 7)
    expect(draws.length).toBeGreaterThan(amount(1000))
    expect(missed(draws)).toEqual([])
  })

  test('by two changes', { timeout: 300_000 }, () => {
    expect(missed(pairs(amount(320)))).toEqual([])
  })
})
