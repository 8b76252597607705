import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'
import { compileLexicon } from '../src/reading/index.ts'
import { TRADITIONAL } from '../src/vocabulary/index.ts'

const lexicon = compileLexicon()
const state = (text: string) => lexicon.states.whole(text)?.state
const read = (text: string) => readReport(text, { path: 'x.md' })

describe('Traditional Chinese', () => {
  test('is heard as what the same words say in Simplified Chinese', () => {
    expect(lexicon.labels.whole('狀態')).toBe('status')
    expect(lexicon.sections.whole('已知問題')?.role).toBe('issues')
    expect(lexicon.units.whole('測試')).toBe('test')
    expect(lexicon.sections.whole('阻塞項')?.role).toBe('blockers')
    expect([state('進行中'), state('未開始'), state('測試中')]).toEqual(['in-progress', 'todo', 'in-progress'])
  })

  test('a character has one pair, and none leads on to another', () => {
    const pairs = TRADITIONAL.split(' ').map((pair) => [...pair])
    const from = new Set(pairs.map(([one]) => one))
    expect(from.size).toBe(pairs.length)
    expect(pairs.filter((pair) => pair.length !== 2 || pair[0] === pair[1] || from.has(pair[1] ?? ''))).toEqual([])
  })

  test('what is told is told as it was written', () => {
    expect(read('# 週報\n\n## 阻塞項\n\n- 網路還沒有開通\n').blockers[0]?.title).toBe('網路還沒有開通')
  })
})

describe('Korean', () => {
  test.each([
    ['완료', 'done'],
    ['완료됨', 'done'],
    ['완료했습니다', 'done'],
    ['완료되었습니다', 'done'],
    ['차단됨', 'blocked'],
    ['차단되었습니다', 'blocked'],
    ['진행 중입니다', 'in-progress'],
    ['진행중', 'in-progress'],
    ['실패했습니다', 'failed'],
    ['완료 예정', 'todo'],
    ['미완료', 'todo'],
  ])('%s', (text, expected) => expect(state(text)).toBe(expected))

  test('an ending that denies or looks ahead makes another word of it', () => {
    expect(['완료하지', '완료되지', '완료할', '완료될', '차단하기'].map(state)).toEqual(Array(5).fill(undefined))
  })

  test('a particle at a noun changes nothing', () => {
    expect(lexicon.sections.whole('차단 요소가')?.role).toBe('blockers')
    expect(lexicon.sections.whole('알려진 문제는')?.role).toBe('issues')
    expect(lexicon.units.whole('테스트는')).toBe('test')
    expect(lexicon.labels.whole('상태는')).toBe('status')
  })

  test('a word that ends like a particle is a word of its own', () => {
    expect(lexicon.columns.whole('결과')).toBe('result')
    expect(lexicon.labels.whole('기한')).toBe('eta')
  })

  test('a word behind Latin letters or digits is a word', () => {
    expect(lexicon.tokens('API키 12개').map(({ key }) => key)).toEqual(['api', '키', '12', '개'])
  })
})

test.each([
  ['ko', '날짜: 2026년 3월 5일'],
  ['it', 'Data: 5 marzo 2026'],
  ['pl', 'Data: 5 marca 2026'],
  ['nl', 'Datum: 5 maart 2026'],
  ['id', 'Tanggal: 5 Maret 2026'],
  ['vi', 'Ngày: 5 tháng 3 năm 2026'],
  ['zh', '日期：2026年3月5日'],
])('a date in words: %s', (_, line) => {
  expect(read(`# Log\n\n**${line.replace(/[:：]/, (colon) => `${colon}**`)}\n`).date).toBe('2026-03-05')
})
