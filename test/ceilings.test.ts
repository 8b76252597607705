import { describe, expect, test } from 'vitest'
import { isBinary } from '../src/document/index.ts'
import { readReport } from '../src/pipeline/index.ts'

const PATH = { path: 'a.md' }
const codesOf = (text: string, most?: number) =>
  readReport(text, { ...PATH, ...(most !== undefined && { most }) }).notes.map(({ code }) => code)

describe('a ceiling', () => {
  const text = '# Week 9\n\n## Work\n\n- [ ] Paint the pier\n- [ ] Mend the crane\n'

  test('of bytes: what stands before it is read, and what stands behind is told to be missing', () => {
    const { items, notes } = readReport(text, { ...PATH, most: text.length - 5 })
    expect(items.map((item) => item.text)).toEqual(['Paint the pier'])
    expect(notes).toMatchObject([{ code: 'cut-report', line: 6 }])
    expect(codesOf(text)).toEqual([])
  })

  test('of lines', () => {
    const long = `# Week 9\n\n## Work\n\n${'\n'.repeat(30_000)}- [ ] Paint the pier\n`
    expect(codesOf(long)).toContain('cut-report')
  })

  test('of a line: an image within the text says nothing and is no loss, words are', () => {
    const image = `![plan](data:image/png;base64,${'QUJD'.repeat(40_000)})`
    expect(codesOf(`# Week 9\n\n${image}\n`)).not.toContain('cut-line')
    expect(codesOf(`# Week 9\n\n${'all calm '.repeat(12_000)}\n`)).toContain('cut-line')
  })
})

test('of a table that is parsed in parts every row is read, in its line, and what follows it too', () => {
  const rows = Array.from({ length: 4100 }, (_, index) => `| Plank ${index} | done |\n`).join('')
  const { items } = readReport(`# Pier\n\n## Work\n\n| Task | Status |\n| --- | --- |\n${rows}\n## Next\n\n- [ ] Paint it\n`, PATH)
  expect(items).toHaveLength(4101)
  expect(items.slice(-2)).toMatchObject([
    { text: 'Plank 4099', state: 'done', line: 4106 },
    { text: 'Paint it', state: 'todo', line: 4110 },
  ])
})

test('a definition serves wherever it is referred to, in a text that is parsed in parts', () => {
  const parts = Array.from({ length: 300 }, (_, index) => `## Part ${index}\n\n- [ ] [Crane ${index}][Plan]\n\n[own ${index}]: /x\n`)
  const { items } = readReport(`# Pier\n\n${parts.join('\n')}\n[plan]: /plan\n`, PATH)
  expect(items.map(({ text }) => text)).toEqual(parts.map((_, index) => `Crane ${index}`))
})

test('a stray NUL hides no report, and is told', () => {
  const text = '# Week 9\n\n## Blockers\n\n- Crane\0 is stuck\n- The gate is shut\n'
  expect(isBinary(Buffer.from(text))).toBe(false)
  const { blockers, notes } = readReport(Buffer.from(text), PATH)
  expect(blockers).toHaveLength(2)
  expect(notes).toMatchObject([{ code: 'encoding-invalid', line: 5 }])
  expect(isBinary(Buffer.from([0xff, 0xfe, 0, 0, 0x23, 0, 0, 0]))).toBe(true)
})
