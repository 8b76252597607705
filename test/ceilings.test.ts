import { describe, expect, test } from 'vitest'
import { chunksOf } from '../src/document/chunks.ts'
import { flattenLongParagraphs, isBinary, parse } from '../src/document/index.ts'
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

describe('the parser is given no more at once than so many lines, whatever a text is made of', () => {
  const shapes: Record<string, { piece: string; most: number }> = {
    'underlined headings': { piece: 'Pier\n===\n', most: 210 },
    'a list': { piece: '- [ ] Paint the pier\n', most: 410 },
    'a list of lists': { piece: '- Pier\n  - Plank\n    - Nail\n', most: 410 },
    'a table': { piece: '| Plank | done |\n', most: 2010 },
    paragraphs: { piece: 'The pier is calm.\n\n', most: 210 },
  }
  const head = { 'a table': '| Task | Status |\n| --- | --- |\n' }

  test.each(Object.entries(shapes))('%s', (name, { piece, most }) => {
    const start = name === 'a table' ? head[name] : ''
    for (const times of [1000, 8000]) {
      const lines = chunksOf(start + piece.repeat(times)).map(({ text }) => text.split('\n').length)
      expect(Math.max(...lines)).toBeLessThanOrEqual(most)
    }
  })
})

test('a list that is parsed in parts is one list, and another bullet begins another', () => {
  const items = Array.from({ length: 900 }, (_, index) => `- Plank ${index}\n  - Nail ${index}\n`).join('')
  const text = `# Pier\n\n${items}* Rope\n* Bell\n`
  const lists = parse(text).children.flatMap((node) => (node.type === 'list' ? [node.children.length] : []))
  expect(lists).toEqual([900, 2])
  expect(parse(text).children).toHaveLength(3)
})

test('a paragraph that leaves its quote again and again is none of a quote, and is told', () => {
  const { lines, text } = flattenLongParagraphs(`> calm\nstill\n`.repeat(500))
  expect(lines).toHaveLength(1)
  expect(text).not.toContain('>')
  expect(flattenLongParagraphs('> calm\nstill\n\n'.repeat(500)).lines).toEqual([])
})
