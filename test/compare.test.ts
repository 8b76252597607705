import { describe, expect, test } from 'vitest'
import { compare } from '../src/analysis/index.ts'
import type { Blocker, Report } from '../src/report/index.ts'
import { ISSUE_STATES, SEVERITIES, STATES, TEST_STATUSES } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'
import { at, blocker, coverage, type Given, item, report, suite, testCase } from './report-builder.ts'

const diff = (before: Given, after: Given) => compare(report(before), report(after))
const blockersOf = (before: Blocker[], after: Blocker[]) => diff({ blockers: before }, { blockers: after }).blockers
const titles = (list: readonly (Blocker | { after: Blocker })[]) => list.map((each) => ('after' in each ? each.after.title : each.title))

describe('header and counts', () => {
  test('tell which report is which and what changed', () => {
    const answer = diff(
      { path: 'a.md', title: 'Sprint 1', date: '2025-03-01', state: 'in-progress' },
      { path: 'b.md', title: 'Sprint 1', date: '2025-03-15' },
    )
    expect(answer.before).toEqual({ path: 'a.md', date: '2025-03-01', title: 'Sprint 1' })
    expect(answer.after.path).toBe('b.md')
    expect(answer.header).toEqual([
      { field: 'date', before: '2025-03-01', after: '2025-03-15', change: 'changed' },
      { field: 'state', before: 'in-progress', after: null, change: 'vanished' },
    ])
  })

  test('a count that is stated for the first time appeared; it did not grow from zero', () => {
    const { counts } = diff({ summary: { total: 40, failed: 3 } }, { summary: { total: 42, passed: 5 } })
    expect(counts).toEqual([
      { field: 'total', before: 40, after: 42, delta: 2, change: 'changed' },
      { field: 'passed', before: null, after: 5, delta: null, change: 'appeared' },
      { field: 'failed', before: 3, after: null, delta: null, change: 'vanished' },
    ])
  })

  test('completion moves by percent, done and total', () => {
    const completion = { percent: 33.3, done: 1, total: 3, unit: 'tasks', line: 4 }
    const answer = diff({ completion }, { completion: { ...completion, percent: 66.7, done: 2 } })
    expect(answer.completion?.percent.delta).toBe(33.4)
    expect(answer.completion?.total.change).toBe('same')
    expect(diff({}, {}).completion).toBeNull()
    expect(diff({ completion }, { completion: { ...completion, unit: 'phases' } }).changed).toBe(true)
  })
})

describe('suites and tests', () => {
  test('a suite is added, removed or changed', () => {
    const { suites } = diff(
      { suites: [suite('Cart', { passed: 3 }), suite('Search', { passed: 9 }), suite('Login')] },
      { suites: [suite('cart', { passed: 4 }), suite('Search', { passed: 9 }), suite('Refunds')] },
    )
    expect(suites.added.map(({ name }) => name)).toEqual(['Refunds'])
    expect(suites.removed.map(({ name }) => name)).toEqual(['Login'])
    expect(suites.changed.map(({ name, counts }) => [name, counts])).toEqual([
      ['cart', [{ field: 'passed', before: 3, after: 4, delta: 1, change: 'changed' }]],
    ])
  })

  test('one name in two suites is two tests', () => {
    const { tests } = diff(
      { cases: [testCase('saves', { suite: 'Cart' }), testCase('saves', { suite: 'Profile', status: 'failed' })] },
      { cases: [testCase('saves', { suite: 'Profile', status: 'failed' }), testCase('saves', { suite: 'Cart', status: 'failed' })] },
    )
    expect(tests.changed.map(({ before, after }) => [after.suite, before.status, after.status])).toEqual([['Cart', 'passed', 'failed']])
    expect([tests.added, tests.removed]).toEqual([[], []])
  })

  test('a test that left one suite is not the one that joined another', () => {
    const { tests } = diff({ cases: [testCase('saves', { suite: 'Cart' })] }, { cases: [testCase('saves', { suite: 'Profile' })] })
    expect([tests.added, tests.removed].map((list) => list.map((each) => each.suite))).toEqual([['Profile'], ['Cart']])
  })

  test.each([
    [null, 'Cart'],
    ['Cart', null],
  ])('a test told with and without its suite is the same test (%s, %s)', (one, other) => {
    const { tests } = diff(
      { cases: [testCase('saves', { suite: one })] },
      { cases: [testCase('saves', { suite: other, status: 'flaky' })] },
    )
    expect(tests.changed.map(({ after }) => after.status)).toEqual(['flaky'])
    expect(tests.added).toEqual([])
  })

  test('a test told twice in each report changes where it changed', () => {
    const { tests } = diff(
      { cases: [testCase('retries'), testCase('retries')] },
      { cases: [testCase('retries'), testCase('retries', { status: 'failed' })] },
    )
    expect(tests.changed).toHaveLength(1)
  })
})

describe('blockers', () => {
  test('each goes where its state sends it', () => {
    const before = [
      blocker('Staging is down'),
      blocker('No test card'),
      blocker('Old index', { state: 'resolved' }),
      blocker('License expired'),
    ]
    const after = [
      blocker('Staging is down', { state: 'resolved' }),
      blocker('No test card', { severity: 'high', state: 'in-progress' }),
      blocker('Old index'),
      blocker('Certificate runs out'),
      blocker('Missing token', { state: 'resolved' }),
    ]
    const answer = blockersOf(before, after)
    expect(Object.fromEntries(Object.entries(answer).map(([name, list]) => [name, titles(list)]))).toEqual({
      new: ['Certificate runs out'],
      resolved: ['Staging is down'],
      stillOpen: ['No test card'],
      reopened: ['Old index'],
      vanished: ['License expired'],
      toldResolved: ['Missing token'],
      dropped: [],
    })
    expect(answer.stillOpen[0]?.changes).toEqual(['severity', 'state'])
  })

  test('a blocker in progress that is no longer told of vanished; a resolved one was dropped', () => {
    const answer = blockersOf([blocker('Slow build', { state: 'in-progress' }), blocker('Old index', { state: 'resolved' })], [])
    expect([titles(answer.vanished), titles(answer.dropped)]).toEqual([['Slow build'], ['Old index']])
  })

  test('a reworded title is recognised, and how surely is told', () => {
    const { stillOpen, vanished } = blockersOf(
      [blocker('Payment sandbox rejects all refunds')],
      [blocker('The payment sandbox still rejects refunds')],
    )
    expect(stillOpen.map(({ before, likeness, changes }) => [before.title, likeness, changes])).toEqual([
      ['Payment sandbox rejects all refunds', 0.57, ['title']],
    ])
    expect(vanished).toEqual([])
  })

  test.each([
    ['**Staging** is down', '🔴 Staging is DOWN!'],
    ['Z\u00fcrich is down', 'Zu\u0308rich is down'],
  ])('decoration, case and the way an accent is coded are no rewording: %s', (one, other) => {
    const { stillOpen } = blockersOf([blocker(one)], [blocker(other)])
    expect(stillOpen.map(({ likeness, changes }) => [likeness, changes])).toEqual([[1, []]])
  })

  test('of two candidates the one most alike is taken, and only once', () => {
    const { stillOpen, new: fresh } = blockersOf(
      [blocker('Mail queue is stuck at night')],
      [blocker('Mail queue is full at noon'), blocker('Mail queue is stuck every night')],
    )
    expect(titles(stillOpen)).toEqual(['Mail queue is stuck every night'])
    expect(titles(fresh)).toEqual(['Mail queue is full at noon'])
  })

  test.each([
    ['PAY-12: checkout fails', 'PAY-12: shoppers cannot pay at all', 1],
    ['PAY-12: checkout fails', 'PAY-13: checkout fails', 0],
    ['Checkout fails (#481)', 'Checkout fails (#482)', 0],
  ])('a tracker name outweighs the words: %s, %s', (one, other, same) => {
    expect(blockersOf([blocker(one)], [blocker(other)]).stillOpen).toHaveLength(same)
  })

  test('titles in a script without spaces are compared too', () => {
    expect(blockersOf([blocker('支付网关无法退款')], [blocker('支付网关仍然无法退款')]).vanished).toEqual([])
  })

  test('told twice and then once, it is still open and has not vanished', () => {
    const answer = blockersOf([blocker('No test card', at(3)), blocker('No test card', at(40))], [blocker('No test card')])
    expect([titles(answer.stillOpen), answer.vanished]).toEqual([['No test card'], []])
  })

  test('told as open and as resolved in one report, it is open', () => {
    const answer = blockersOf([blocker('No test card')], [blocker('No test card', { state: 'resolved' }), blocker('No test card', at(9))])
    expect([titles(answer.stillOpen), answer.resolved]).toEqual([['No test card'], []])
  })

  test('two of one title: one resolved, one still open', () => {
    const answer = blockersOf(
      [blocker('Flaky build'), blocker('Flaky build', at(2))],
      [blocker('Flaky build', { state: 'resolved' }), blocker('Flaky build', at(2))],
    )
    expect([answer.stillOpen.length, answer.resolved.length]).toEqual([1, 1])
  })

  test('hosts of unlike blockers are compared without a long wait', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => blocker(`${word} ${index}`, at(index + 1)))
    expect(blockersOf(many('disk'), many('queue')).vanished).toHaveLength(5000)
  })
})

describe('coverage, targets and totals', () => {
  test('coverage moves by name, and what only one report has is told', () => {
    const answer = diff(
      { coverage: [coverage('overall', 61.2, 80), coverage('api', 40)] },
      { coverage: [coverage('Overall', 64.5, 80), coverage('web', 70)] },
    )
    expect(answer.coverage.map(({ name, current }) => [name, current.delta, current.change])).toEqual([
      ['Overall', 3.3, 'changed'],
      ['web', null, 'appeared'],
      ['api', null, 'vanished'],
    ])
  })

  test('a target lowered or given up is told, a raised one is not', () => {
    const { targetsLowered } = diff(
      { coverage: [coverage('api', 40, 80), coverage('web', 50, 80), coverage('app', 50, 80), coverage('cli', 50, 80)] },
      { coverage: [coverage('api', 40, 70), coverage('web', 50), coverage('app', 50, 90)] },
    )
    expect(targetsLowered.map(({ name, target }) => [name, target.before, target.after])).toEqual([
      ['api', 80, 70],
      ['web', 80, null],
    ])
  })

  test('totals that shrank are told for all tests, a suite and the completion', () => {
    const completion = { percent: 50, done: 10, total: 20, unit: 'tasks', line: 2 }
    const { totalsShrunk } = diff(
      { summary: { total: 50 }, suites: [suite('Cart', { total: 9 }), suite('Login', { total: 3 })], completion },
      {
        summary: { total: 44 },
        suites: [suite('Cart', { total: 8 }), suite('Login', { total: 5 })],
        completion: { ...completion, total: 16 },
      },
    )
    expect(totalsShrunk.map(({ of, name, delta }) => [of, name, delta])).toEqual([
      ['tests', null, -6],
      ['suite', 'Cart', -1],
      ['completion', 'tasks', -4],
    ])
  })

  test('totals of two units are not compared', () => {
    const completion = { percent: 50, done: 10, total: 20, unit: 'tasks', line: 2 }
    expect(diff({ completion }, { completion: { ...completion, total: 4, unit: 'phases' } }).totalsShrunk).toEqual([])
  })
})

test('an item that moved to another section is the same item', () => {
  const { items } = diff(
    { items: [item('Write the importer', { section: 'To do' }), item('Draw the logo')] },
    { items: [item('Write the importer', { section: 'Finished', state: 'done' }), item('Ship it')] },
  )
  expect(items.changed.map(({ before, after }) => [before.state, after.state])).toEqual([['todo', 'done']])
  expect([items.added, items.removed].map((list) => list.map(({ text }) => text))).toEqual([['Ship it'], ['Draw the logo']])
})

describe('whatever the reports are', () => {
  const word = fc.constantFrom('cache', 'queue', 'login', 'is', 'down', 'slow')
  const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  const number = fc.option(fc.nat(9))
  const blockers = fc.array(
    fc.record({ title, state: fc.constantFrom(...ISSUE_STATES), severity: fc.option(fc.constantFrom(...SEVERITIES)) }),
    { maxLength: 6 },
  )
  const cases = fc.array(fc.record({ name: title, suite: fc.option(word), status: fc.constantFrom(...TEST_STATUSES) }), { maxLength: 6 })
  const items = fc.array(fc.record({ text: title, section: word, state: fc.constantFrom(...STATES) }), { maxLength: 6 })
  const reports: fc.Arbitrary<Report> = fc
    .record({
      title: fc.option(title),
      blockers,
      cases,
      items,
      total: number,
      passed: number,
      figures: fc.array(fc.tuple(word, number, number), { maxLength: 4 }),
    })
    .map((given) =>
      report({
        title: given.title,
        summary: { total: given.total, passed: given.passed },
        blockers: given.blockers.map((each, index) => blocker(each.title, { ...each, ...at(index + 1) })),
        cases: given.cases.map((each, index) => testCase(each.name, { ...each, ...at(index + 1) })),
        items: given.items.map((each, index) => item(each.text, { ...each, ...at(index + 1) })),
        coverage: given.figures.map(([name, current, target]) => coverage(name, current, target)),
      }),
    )

  test('a report compared with itself has not changed', () => {
    fc.assert(fc.property(reports, (one) => compare(one, structuredClone(one)).changed === false))
  })

  test('turned round, what was new has vanished and what was resolved is reopened', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)]
        expect(back.changed).toBe(there.changed)
        expect(back.blockers.vanished).toEqual(there.blockers.new)
        expect(back.blockers.dropped).toEqual(there.blockers.toldResolved)
        expect(back.tests.removed).toEqual(there.tests.added)
        expect(back.items.removed).toEqual(there.items.added)
        const turned = there.blockers.resolved.map(({ before, after }) => [after, before])
        const reopened = back.blockers.reopened.map(({ before, after }) => [before, after])
        expect(reopened).toHaveLength(turned.length)
        expect(reopened).toEqual(expect.arrayContaining(turned))
      }),
    )
  })

  test('no unresolved blocker is lost: each is found in some list', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const { new: fresh, stillOpen, reopened, resolved, vanished } = compare(one, other).blockers
        const told = new Set(
          [...fresh, ...vanished, ...[...stillOpen, ...reopened, ...resolved].flatMap((pair) => [pair.before, pair.after])].map(
            (each) => each.title,
          ),
        )
        const unresolved = [...one.blockers, ...other.blockers].filter(({ state }) => state !== 'resolved')
        expect(unresolved.filter((each) => !told.has(each.title))).toEqual([])
      }),
    )
  })
})
