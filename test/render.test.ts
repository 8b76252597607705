import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { chart, clean, facts, formatNamed, heading, paragraph, render, type Style, say, table, type View } from '../src/render/index.ts'
import { measureFor } from '../src/render/terminal/measure.ts'
import fc from './fastCheck.ts'

const ESCAPE = '\u001b'
const OFF_TERMINAL: Style = { width: null, colour: false, ascii: false }

async function said(format: string, view: View, style: Partial<Style> = {}): Promise<string> {
  const found = formatNamed(format)
  if (!found) throw new Error(`no format ${format}`)
  return render(found, { data: null, view: () => view }, { ...OFF_TERMINAL, ...style })
}

async function json(data: unknown): Promise<string> {
  const found = formatNamed('json')
  if (!found) throw new Error('no json')
  return render(found, { data, view: () => [] }, OFF_TERMINAL)
}

const columns = [{ title: 'Name', wrap: true, lead: true }, { title: 'State' }, { title: 'Path', optional: true }]
const rows = (texts: readonly (readonly string[])[]) => [
  table(
    'row',
    columns,
    texts.map((row) => row.map((text) => (text === '' ? [] : say(text)))),
  ),
]
const hostile = fc
  .array(
    fc.constantFrom(ESCAPE, '[31m', ']0;title', '\u0007', '\u009b2J', '\u202e', '\u2067', 'word', '\n', '\t', '\r', '\u0000', '\\', '日本'),
  )
  .map((parts) => parts.join(''))

describe('text from a report', () => {
  test.each([
    ['a colour', 'red \u001b[31malert\u001b[0m', 'red alert'],
    ['a title', 'a\u001b]0;stolen\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://x.test\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['an 8-bit sequence', 'a\u009b2Jb', 'ab'],
    ['a device control string', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['a bidi override', 'safe\u202eexe.md', 'safeexe.md'],
    ['backspaces', 'fail\b\b\b\bpass', 'failpass'],
    ['nothing special', 'ok\tdone\nnext – ✅ 日本', 'ok\tdone\nnext – ✅ 日本'],
  ])('%s cannot steer the terminal', (_name, text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  test('no mixture of sequences gets through any text format', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('table', 'plain', 'markdown'), async (text, format) => {
        const view = [heading(1, say(text)), paragraph(say(text)), facts([[text, say(text)]]), ...rows([[text, text, text]])]
        expect(await said(format, view)).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  test('json keeps it all, as escapes that a terminal does not act on', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const out = await json({ text })
        expect(JSON.parse(out)).toEqual({ text })
        expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('the table', () => {
  const wide = rows([
    ['Rework the import of supplier catalogues', 'in progress', 'docs/reports/one.md'],
    ['Short', 'done', 'docs/reports/two.md'],
  ])

  test('is never wider than the terminal, and loses no word of what is needed', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 20, max: 120 }), async (name, width) => {
        const out = await said('table', rows([[name.join(' '), 'in progress', 'a/b.md']]), { width })
        for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        for (const word of name) expect(out).toContain(word)
        expect(out).toContain('progress')
      }),
    )
  })

  test('is not cut off a terminal', async () => {
    const long = 'word '.repeat(100).trim()
    expect(await said('table', rows([[long, 'done', 'x.md']]))).toContain(long)
  })

  test('gives up what is optional before it wraps', async () => {
    const out = await said('table', wide, { width: 60 })
    expect(out).not.toContain('docs/reports')
    expect(out).toContain('Rework the import of supplier catalogues')
  })

  test('becomes cards where it does not fit at all, and then says everything', async () => {
    const out = await said('table', wide, { width: 22 })
    expect(out).toMatch(/^Short\n {2}state done/m)
    expect(out).toContain('docs/reports/two.md')
  })

  test('breaks a word that is longer than the terminal', async () => {
    const out = await said('table', [paragraph(say('日'.repeat(30)))], { width: 20 })
    expect(out.split('\n').map((line) => stringWidth(line))).toEqual([20, 20, 20, 0])
  })

  test('counts letters only where each takes one column', () => {
    const narrow = Array.from({ length: 0x2fff }, (_, code) => String.fromCharCode(code)).filter((one) => !/\p{Cc}/u.test(one))
    return Promise.all(
      narrow.map(async (one) => {
        const measure = await measureFor(one)
        if (measure !== stringWidth) expect([one, measure(one)]).toEqual([one, stringWidth(one)])
      }),
    )
  })

  test('aligns columns behind wide letters and emoji', async () => {
    const out = await said(
      'table',
      rows([
        ['日本語', 'done'],
        ['⚠️ risk', 'done'],
        ['plain', 'done'],
      ]),
    )
    const starts = out
      .split('\n')
      .filter((line) => line.includes('done'))
      .map((line) => stringWidth(line.slice(0, line.indexOf('done'))))
    expect(new Set(starts).size).toBe(1)
  })

  test('keeps every row of a long table, under one head and in one set of columns', async () => {
    const lines = (await said('table', rows(Array.from({ length: 1001 }, (_, index) => [`row ${index}`, 'done', 'x'])))).trim().split('\n')
    expect(lines).toHaveLength(1003)
    expect(new Set(lines.slice(2).map((line) => line.indexOf('done'))).size).toBe(1)
  })

  test('leaves out columns in which nothing stands', async () => {
    expect(await said('table', rows([['a', '', 'b']]))).not.toContain('State')
  })

  test('draws a bar that is neither empty nor full before its time', async () => {
    const bar = async (share: number) => (await said('table', [paragraph([{ text: 'x', tone: 'good', share }])])).match(/[█░]+/)?.[0]
    expect(await bar(0)).toBe('░░░░░░░░░░')
    expect(await bar(0.01)).toBe('█░░░░░░░░░')
    expect(await bar(0.995)).toBe('█████████░')
    expect(await bar(1)).toBe('██████████')
    expect(await bar(7)).toBe('██████████')
  })

  test('uses ASCII alone where asked to, in the same columns', async () => {
    const view = [
      paragraph([{ text: '50%', tone: 'busy', share: 0.5 }]),
      ...rows([
        ['a → b', 'done', 'x · y'],
        ['long name here', 'done', 'z'],
      ]),
    ]
    const out = await said('table', view, { ascii: true, width: 60 })
    expect(out).toMatch(/^[\x20-\x7e\n]+$/)
    expect(
      out
        .split('\n')
        .filter((line) => line.includes('done'))
        .map((line) => line.indexOf('done')),
    ).toEqual([16, 16])
  })

  test('colours by tone only where colours are wanted', async () => {
    expect(await said('table', [paragraph(say('broken', 'bad'))], { colour: true })).toBe('\u001b[31mbroken\u001b[39m\n')
    expect(await said('table', [paragraph(say('broken', 'bad'))])).toBe('broken\n')
  })
})

describe('plain', () => {
  test('says a fact a line, each row under its own name', async () => {
    const view = [heading(2, say('Rows')), facts([['state', say('done')]]), ...rows([['two\nlines', '', 'x.md']])]
    expect(await said('plain', view)).toBe('state\tdone\nrow\ttwo lines\t-\tx.md\n')
  })
})

describe('markdown', () => {
  test('cannot be broken out of, and notifies nobody', async () => {
    const out = await said('markdown', rows([['a | b', '<script>', '@team `x` *y*']]))
    expect(out.split('\n')[2]).toBe('| a \\| b | &lt;script&gt; | @&#8203;team \\`x\\` \\*y\\* |')
  })

  test('keeps a row on one line', async () => {
    expect((await said('markdown', rows([['one\ntwo', 'x', 'y']]))).trim().split('\n')).toHaveLength(3)
  })

  test('does not make a list of a sentence', async () => {
    expect(await said('markdown', [paragraph(say('1. of May'))])).toBe('1\\. of May\n')
  })
})

describe('comma-separated values', () => {
  test.each([
    ['a comma', 'one, two', '"one, two"'],
    ['a quote', 'so "called"', '"so ""called"""'],
    ['lines, as one', 'one\ntwo', 'one two'],
    ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a formula behind a sign', '+A1', "'+A1"],
    ['a formula behind an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a minus', '-A1', "'-A1"],
    ['a number below zero', '-4', '-4'],
    ['a difference', '+12', '+12'],
    ['nothing', '', ''],
  ])('hold %s', async (_what, text, cell) => {
    expect(await said('csv', rows([[text, 'done', 'x']]))).toBe(`Name,State,Path\n${cell},done,x\n`)
  })

  test('are the tables alone, with an empty line between two', async () => {
    const view = [heading(1, say('Title')), ...rows([['a', 'b', 'c']]), paragraph(say('Words')), ...rows([['d', 'e', 'f']])]
    expect(await said('csv', view)).toBe('Name,State,Path\na,b,c\n\nName,State,Path\nd,e,f\n')
  })
})

describe('a chart', () => {
  const rise = chart('completion', [10, 20, 30, 40, 50, 60, 70, 80, 90])

  test('is a line of several rows on a wide terminal, with its ends', async () => {
    const lines = (await said('table', [rise], { width: 80 })).trimEnd().split('\n')
    expect(lines[0]).toBe('completion  10 → 90')
    expect(lines.length).toBeGreaterThan(3)
    expect(lines[1]).toMatch(/^ +90 ┤ +╭/)
  })

  test.each([
    ['on a narrow terminal', rise, 40, 'completion    ▁▂▃▄▅▅▆▇█  10 → 90'],
    ['of few values', chart('tests', [5, 9, 7]), 100, 'tests         ▁█▅  5 → 7'],
    [
      'that never moves',
      chart(
        'coverage',
        Array.from({ length: 9 }, () => 80),
      ),
      100,
      'coverage      ▁▁▁▁▁▁▁▁▁  80 → 80',
    ],
  ])('is one row %s', async (_where, block, width, line) => {
    expect((await said('table', [block], { width })).trim()).toBe(line)
  })

  test('of many values fits the terminal', async () => {
    const long = chart(
      'open blockers',
      Array.from({ length: 1000 }, (_, index) => (index * 7) % 50),
    )
    for (const width of [24, 40, 60, 80, 120]) {
      const out = await said('table', [long], { width })
      expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    }
  })

  test('can be drawn in ASCII', async () => {
    for (const width of [40, 80]) expect(await said('table', [rise], { width, ascii: true })).toMatch(/^[\n\x20-\x7e]+$/)
  })

  test('of one value, and in any other format, is none', async () => {
    expect((await said('table', [chart('tests', [5])])).trim()).toBe('')
    for (const format of ['plain', 'markdown', 'csv']) expect(await said(format, [rise])).not.toContain('90')
  })
})
