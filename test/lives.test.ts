import { describe, expect, test } from 'vitest'
import { blockersThrough, historyRows, itemsThrough, TRENDS, testsThrough, trendOf } from '../src/analysis/index.ts'
import type { Moment } from '../src/report/index.ts'
import { moments } from './moments.ts'
import { at, blocker, coverage, type Given, item, testCase } from './report-builder.ts'

const TODAY = '2026-04-01'
const blockers = (...given: readonly (Given | null)[]) => blockersThrough(moments(...given), TODAY)
const stuck = blocker('The pier has no lamp', { severity: 'high', ...at(7) })
const resolved = blocker('The pier has no lamp', { state: 'resolved', ...at(7) })

describe('a blocker', () => {
  test('stands since its first report, and tells where it was told last', () => {
    const [life] = blockers({}, { blockers: [stuck] }, { blockers: [blocker('Rain'), { ...stuck, ...at(9) }] })
    expect(life).toMatchObject({
      title: 'The pier has no lamp',
      severity: 'high',
      end: 'open',
      age: 23,
      reports: 2,
      first: { commit: 'c2', author: 'Ada Quay', path: 'STATUS.md', line: 7 },
      seen: { commit: 'c3', line: 9 },
      gone: null,
    })
  })

  test('that is told as resolved ended then, although no report tells of it any more', () => {
    const [life] = blockers({ blockers: [stuck] }, { blockers: [resolved] }, { blockers: [resolved] }, {})
    expect(life).toMatchObject({ end: 'resolved', age: 7, reports: 3, turns: [{ commit: 'c2', from: 'open', to: 'resolved' }] })
  })

  test('that was resolved when it was first told never stood', () => {
    expect(blockers({ blockers: [resolved] }, { blockers: [resolved] })).toMatchObject([{ end: 'resolved', age: 0 }])
  })

  test('that nobody resolved vanished with the first report that is silent', () => {
    const [life] = blockers({ blockers: [stuck] }, { blockers: [stuck] }, {}, {})
    expect(life).toMatchObject({ end: 'vanished', age: 14, reports: 2, gone: { commit: 'c3' } })
  })

  test('vanishes with a report that is deleted, and is the same one when both come back', () => {
    expect(blockers({ blockers: [stuck] }, null)).toMatchObject([{ end: 'vanished', gone: { commit: 'c2' } }])
    const back = blockers({ blockers: [stuck] }, null, { blockers: [stuck] })
    expect(back).toMatchObject([{ end: 'open', reports: 1, age: 30, first: { commit: 'c1' } }])
  })

  test('that stands again was reopened', () => {
    expect(blockers({ blockers: [stuck] }, { blockers: [resolved] }, { blockers: [stuck] })).toMatchObject([
      { end: 'open', reopened: true },
    ])
    expect(blockers({ blockers: [stuck] }, { blockers: [resolved] })).toMatchObject([{ reopened: false }])
  })

  test('in other words is the same one, and the match is shown', () => {
    const reworded = blocker('The long pier still has no lamp')
    const lives = blockers({ blockers: [stuck] }, { blockers: [reworded] })
    expect(lives).toMatchObject([
      {
        title: 'The long pier still has no lamp',
        end: 'open',
        reports: 2,
        rewordings: [{ commit: 'c2', from: 'The pier has no lamp', to: 'The long pier still has no lamp' }],
      },
    ])
    expect(lives[0]?.rewordings[0]?.likeness).toBeGreaterThanOrEqual(0.5)
    expect(lives[0]?.rewordings[0]?.likeness).toBeLessThan(1)
  })

  test('about something else is another one', () => {
    expect(blockers({ blockers: [stuck] }, { blockers: [blocker('Crane is out of order')] }).map(({ end }) => end)).toEqual([
      'open',
      'vanished',
    ])
  })

  test('that stands comes before what vanished or was resolved, the oldest first', () => {
    const lives = blockers(
      { blockers: [blocker('Old'), blocker('Gone'), resolved] },
      { blockers: [blocker('Old'), blocker('New'), resolved] },
    )
    expect(lives.map(({ title }) => title)).toEqual(['Old', 'New', 'Gone', 'The pier has no lamp'])
  })
})

describe('a test', () => {
  const status = (...states: readonly ('passed' | 'failed' | null)[]) =>
    testsThrough(moments(...states.map((state) => ({ cases: state ? [testCase('docks', { status: state })] : [] }))), TODAY)

  test('that passes and fails in turn flips', () => {
    expect(status('passed', 'failed', 'passed')).toMatchObject([{ flips: 2, regressed: false, failingFor: null, told: true }])
  })

  test('that passed before and fails now fell back, and fails since then', () => {
    expect(status('passed', 'failed', 'failed')).toMatchObject([{ flips: 1, regressed: true, failingFor: 23 }])
  })

  test('that never passed did not fall back, and fails since it was first told', () => {
    expect(status('failed', 'failed')).toMatchObject([{ flips: 0, regressed: false, failingFor: 30 }])
  })

  test('that is no longer told is not said to fail', () => {
    expect(status('failed', null)).toMatchObject([{ status: 'failed', told: false, failingFor: null }])
  })

  test('that fails longest comes first', () => {
    const lives = testsThrough(
      moments(
        { cases: [testCase('a'), testCase('b'), testCase('c', { status: 'failed' })] },
        { cases: [testCase('a'), testCase('b', { status: 'failed' }), testCase('c', { status: 'failed' })] },
      ),
      TODAY,
    )
    expect(lives.map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  })
})

describe('a piece of work', () => {
  test('ages until it is done, or while it is not', () => {
    const lives = itemsThrough(
      moments(
        { items: [item('Deck'), item('Rails')] },
        { items: [item('Deck', { state: 'done' }), item('Rails', { state: 'in-progress' })] },
        { items: [item('Deck', { state: 'done' }), item('Rails', { state: 'in-progress' })] },
      ),
      TODAY,
    )
    expect(lives).toMatchObject([
      { text: 'Rails', state: 'in-progress', age: 30, told: true },
      { text: 'Deck', state: 'done', age: 7, told: true },
    ])
  })

  test('that left the reports aged until then', () => {
    expect(itemsThrough(moments({ items: [item('Deck')] }, {}), TODAY)).toMatchObject([{ told: false, age: 7 }])
  })
})

describe('the rows of a history', () => {
  const percent = (value: number): Given => ({ completion: { percent: value, done: null, total: null, unit: null, line: 1 } })

  test('are the moments that changed something, each beside the one before', () => {
    const rows = historyRows(
      moments(percent(10), percent(10), { ...percent(10), notes: [] }, percent(25), { ...percent(25), state: 'done' }),
      'states',
    )
    expect(rows.map(({ commit }) => commit)).toEqual(['c1', 'c4', 'c5'])
    expect(rows.map(({ figures }) => figures.completion.delta)).toEqual([null, 15, 0])
    expect(rows[2]?.state).toBe('done')
  })

  test('tell that a report was deleted and came back', () => {
    const rows = historyRows(moments(percent(10), null, null, percent(10)), 'states')
    expect(rows.map(({ commit, deleted }) => [commit, deleted])).toEqual([
      ['c1', false],
      ['c2', true],
      ['c4', false],
    ])
  })

  test('are those of every report of a series, and of one report not those of a mere change of its label or title', () => {
    const past = moments(
      { ...percent(10), label: 'Sprint 1' },
      { ...percent(10), label: 'Sprint 2', title: 'Another' },
      { ...percent(20), label: 'Sprint 2' },
      percent(20),
    )
    expect(historyRows(past, 'states').map(({ commit, label }) => [commit, label])).toEqual([
      ['c1', 'Sprint 1'],
      ['c3', 'Sprint 2'],
    ])
    expect(historyRows(past, 'reports').map(({ commit }) => commit)).toEqual(['c1', 'c2', 'c3', 'c4'])
  })

  test('count every blocker that is not resolved', () => {
    const [row] = historyRows(moments({ blockers: [stuck, resolved, blocker('Rain', { state: 'in-progress' })] }), 'states')
    expect(row?.figures.openBlockers.after).toBe(2)
  })
})

describe('a trend', () => {
  const covered = (...steps: readonly (readonly [value: number, target?: number | null])[]): Moment[] =>
    moments(...steps.map(([value, target = 80]) => ({ coverage: [coverage('overall', value, target)] })))
  const trend = (past: readonly Moment[], { last = 10, seed = 1 } = {}) => trendOf(past, 'coverage', { last, seed, today: TODAY })
  const steady = covered([40], [47], [50], [60], [64])

  test('says how fast it went and when it would meet its target, as a range', () => {
    const told = trend(steady)
    expect(told).toMatchObject({ current: 64, target: 80, points: 5, rate: 0.857, refusal: null })
    const { early = '', likely = '', late = '' } = told?.forecast ?? {}
    expect([TODAY, early, likely, late].toSorted()).toEqual([TODAY, early, likely, late])
    expect(early).not.toBe(late)
  })

  test('says the same for the same seed', () => {
    const shaky = covered([10], [10.2], [19], [12], [13.5], [20], [20.1])
    for (const seed of [1, 2, 3, 4, 5]) expect(trend(shaky, { seed })).toEqual(trend(shaky, { seed }))
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(trend(shaky, { seed })))).size).toBeGreaterThan(1)
  })

  test('rests on the last reports alone', () => {
    expect(trend(covered([10], [40], [41], [42], [43]), { last: 4 })).toMatchObject({ points: 4, rate: 0.143 })
  })

  test.each([
    ['too few points', covered([40], [47], [50]), 'too-few'],
    ['no progress', covered([50], [52], [51], [50]), 'no-progress'],
    ['a moved target', covered([40, 70], [47], [50], [60]), 'moved-target'],
    ['no target', covered([40, null], [47, null], [50, null], [60, null]), 'no-target'],
    ['a target that is met', covered([40], [47], [50], [81]), 'met'],
    ['steps that would take more than ten years', covered([40], [40.01], [40.02], [40.03]), 'no-progress'],
  ])('refuses with %s', (_what, past, refusal) => {
    expect(trend(past)).toMatchObject({ forecast: null, refusal })
  })

  test('says how far a target moved', () => {
    expect(trend(covered([40, 70], [47, 75], [50], [60]))).toMatchObject({ target: 80, targetBefore: 70 })
    expect(trend(steady)).toMatchObject({ targetBefore: null })
  })

  describe('of tests', () => {
    const tested = (...steps: readonly (readonly [passed: number, total: number | null])[]) =>
      trendOf(moments(...steps.map(([passed, total]) => ({ summary: { passed, total } }))), 'passed', { last: 10, seed: 1, today: TODAY })

    test('goes towards all that there are, and counts the ones that are added against it', () => {
      const fixed = tested([40, 100], [50, 100], [60, 100], [70, 100])
      const growing = tested([40, 100], [50, 104], [60, 108], [70, 112])
      expect(fixed).toMatchObject({ target: 100, targetBefore: null, refusal: null, rate: 1.429 })
      expect(growing).toMatchObject({ target: 112, targetBefore: 100, refusal: null, rate: 1.429 })
      // 30 are missing at 10 a week; 42 are missing, and a week makes them 6 fewer.
      expect([fixed?.forecast?.likely, growing?.forecast?.likely]).toEqual(['2026-04-22', '2026-05-20'])
    })

    test('takes a report that tells no total for one of the newest total', () => {
      expect(tested([40, null], [50, null], [60, 100], [70, 100])).toEqual(tested([40, 100], [50, 100], [60, 100], [70, 100]))
      expect(tested([40, 100], [50, 100], [60, 100], [70, null])).toMatchObject({ refusal: 'no-target' })
    })

    test('refuses where as many were added as came to pass', () => {
      expect(tested([40, 100], [50, 110], [60, 120], [70, 130])).toMatchObject({ refusal: 'moved-target', targetBefore: 100, target: 130 })
      expect(tested([70, 100], [60, 90], [60, 80], [60, 75])).toMatchObject({ refusal: 'no-progress' })
    })
  })

  test('takes two reports of one day as one', () => {
    const [first, ...rest] = steady
    const twice = [first, first, ...rest].flatMap((one) => one ?? [])
    expect(trend(twice)).toEqual(trend(steady))
  })

  test('is told of what the reports tell, and of nothing else', () => {
    expect(TRENDS.flatMap((measure) => trendOf(steady, measure, { last: 10, seed: 1, today: TODAY })?.measure ?? [])).toEqual(['coverage'])
  })
})
