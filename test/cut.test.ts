import { describe, expect, test } from 'vitest'
import { cut } from '../src/render/ci/cut.ts'

const room = (most: number) => ({ most, sizeOf: (text: string) => text.length, unit: 'characters' })
const filling = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n')

describe('what is too long is cut', () => {
  test.each([
    ['a fence is closed', `\`\`\`\`sh\n${filling}\n`, /line \d+\n````\n\n\*\*\d+ more lines/],
    ['a fence that was closed stays so', `~~~\na\n~~~\n${filling}\n`, /line \d+\n\n\*\*\d+ more lines/],
    ['folded parts are unfolded', `<details>\n\n<details open>\n\n${filling}\n`, /line \d+\n<\/details>\n<\/details>\n\n\*\*/],
    ['what only looks like a folded part is left alone', `\`\`\`\n<details>\n\`\`\`\n${filling}\n`, /line \d+\n\n\*\*/],
  ])('%s', (_what, markdown, expected) => {
    const out = cut(markdown, room(240))
    expect(out).toMatch(expected)
    expect(out.length).toBeLessThanOrEqual(240)
  })

  test('no head of a table is left without its rows', () => {
    for (let most = 90; most < 180; most++)
      expect(cut(`Some words\n\n| Where | What |\n| --- | --- |\n${filling}`, room(most))).toMatch(/Some words\n\n\*\*|\| --- \|/)
  })

  test('and nothing is cut that fits to the last character', () => {
    expect(cut(filling, room(filling.length))).toBe(filling)
    expect(cut(filling, room(filling.length - 1))).toMatch(/ characters at most\.\n$/)
  })
})
