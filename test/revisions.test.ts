import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { outline, parse, Revisions } from '../src/document/index.ts'
import { questionReport, readReport } from '../src/pipeline/index.ts'
import { compileLexicon } from '../src/reading/index.ts'
import fc from './fastCheck.ts'
import { runs } from './runs.ts'

const FIXTURES = globSync('fixtures/**/*.md')
  .sort()
  .map((path) => readFileSync(path, 'utf8'))

/** Lines that open, close, continue, define, refer and head, to be put where they do not belong. */
const LINES = [
  ...[
    '',
    '',
    '',
    '\u00a0',
    '# H',
    '#\u00a0nohead',
    '## Blockers',
    '## Tests',
    '### Work items',
    '## Sprint 4 ✅',
    '#nohead',
    '---',
    '===',
    '***',
    'para',
    '    code',
  ],
  ...[
    '**Label**',
    '**Status:** done',
    'Done:',
    'Tests:',
    'Date: 2026-01-01',
    '12/14 tests passed',
    'Coverage: 80%',
    '⚠️ x',
    '**Impact**: none',
  ],
  ...[
    '- item ✅',
    '- [ ] todo',
    '  - nested ❌ failed',
    '1. one',
    '   cont',
    '  cont',
    '- P0: broken (critical)',
    '  **Status**: open',
    '* x',
  ],
  ...['```', '```\u00a0', '```js', '```md', '~~~', '  ```', '   ```', '     ```', '- ```', '1. ```', '> ```', '> quote', '> # h', '- # h'],
  ...['<div>', '</div>', '  <div>', '<!-- c', '-->', '  <!-- x', '<pre>', '</pre>', '<?php', '?>', '<b>', 'text <!-- a'],
  ...[
    '[foo]: /url',
    '[foo]:',
    '/url',
    '[bar BAZ]: x',
    '> [foo]: /q',
    '- [foo]: /l',
    '[^1]: note',
    '    note',
    'more [foo] text [^1] and [Bar baz]',
  ],
  ...['| Test | Status |', '| a | b |', '|---|---|', '| - | - |', '--- | ---', 'a | b', '| 1 | ✅ passed |', '| TASK-1 | ❌ failed |'],
  ...['| 12/14 | blocked by x |', '| `a|b` | c | d |', '| a \\| b | [foo] |', '| a |', '||', '|'],
]
const OFTEN = ['', '## Work', 'para', '- item', '| a | b |', '|---|---|', '| 1 | ✅ |']

const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...OFTEN) }, { weight: 6, arbitrary: fc.constantFrom(...LINES) })
const first = fc.oneof(
  fc.array(line, { maxLength: 30, size: 'max' }),
  fc.constantFrom(...FIXTURES).map((text) => text.split('\n').slice(0, 120)),
)

type Edit = (lines: string[], at: number, other: number, line: string) => string[]
const EDITS: Edit[] = [
  (lines, at, _, line) => lines.toSpliced(at, 0, line),
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at, _, line) => lines.toSpliced(at, 1, line),
  (lines, at, other) => lines.toSpliced(at, 1).toSpliced(other, 0, ...lines.slice(at, at + 1)),
  (lines, at) => lines.toSpliced(at, 0, ...lines.slice(at, at + 5)),
]

/** The texts of a file, one edit after the other. */
const history = fc
  .tuple(first, fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(500), fc.nat(500), line), { maxLength: 8 }))
  .map(([lines, edits]) => {
    const states = [lines]
    for (const [edit, at, other, line] of edits) {
      const last = states.at(-1) ?? []
      states.push(edit(last, at % (last.length + 1), other % (last.length + 1), line))
    }
    return states.map((state) => state.join('\n'))
  })

describe('a text that is read with those before it in mind', () => {
  test('has the sections that it has by itself', () => {
    const revisions = new Revisions()
    fc.assert(
      fc.property(history, (texts) => {
        for (const text of texts) expect(revisions.outline(text)).toEqual(outline(parse(text), text))
      }),
      runs(100),
    )
  })

  test('reads as it does by itself', () => {
    const memory = { path: 'x.md', lexicon: compileLexicon(), revisions: new Revisions() }
    fc.assert(
      fc.property(history, (texts) => {
        for (const text of texts) expect(questionReport(text, memory)).toEqual(questionReport(text, { path: 'x.md' }))
      }),
      runs(100),
    )
    const alone = { path: 'x.md', lexicon: compileLexicon() }
    for (const text of FIXTURES) expect(readReport(text, memory)).toEqual(readReport(text, alone))
  })

  test.each([
    ['the line is formatted otherwise', '- Login (3 tests): passed', '- **Login** (3 tests): passed'],
    [
      'the section is the last no more',
      '# A\n\n## B\n\nThe end.\n\n**Prepared by**: Ada\n',
      '# A\n\n## B\n\nThe end.\n\n**Prepared by**: Ada\n\n## C\n',
    ],
    [
      'the rows beside it make its first cell a number',
      '## Work\n\n| X | Y | Status |\n|---|---|---|\n| A-1 | Paint | done |\n| pier | deck | done |\n| rail | lamp | done |\n',
      '## Work\n\n| X | Y | Status |\n|---|---|---|\n| A-1 | Paint | done |\n| A-2 | deck | done |\n| A-3 | lamp | done |\n',
    ],
    ['a rule or a definition comes between', '## A\n\n### Blockers\n\n- x', '## A\n\n***\n\n[a]: /b\n\n### Blockers\n\n- x'],
    ['a fence stays open before the next heading', '1. ```\n   x', '[foo]\n\n1. ```\n   x\n# H\n\n[foo]: /url'],
    ['its link is defined no more', '# A\n\n- [x] one\n\n## B\n\n[x]: /url', '# A\n\n- [x] one\n\n## B\n\n[y]: /url'],
    ['the heading above speaks of blockers no more', '# A\n\n## Blockers\n\n### B\n\n- x\n', '# A\n\n## Done\n\n### B\n\n- x\n'],
  ])('reads as it does by itself where %s', (_, before, after) => {
    const memory = { path: 'x.md', lexicon: compileLexicon(), revisions: new Revisions() }
    for (const text of [before, after, before]) {
      expect(readReport(text, memory)).toEqual(readReport(text, { path: 'x.md', lexicon: compileLexicon() }))
      expect(memory.revisions.outline(text)).toEqual(outline(parse(text), text))
    }
  })

  test('is known again where it moved, and where it stands twice', () => {
    const memory = { path: 'x.md', lexicon: compileLexicon(), revisions: new Revisions() }
    const section = '## Blockers\n\n- **Bank is closed** (high)\n'
    const before = readReport(`# Status\n\n${section}`, memory)
    const after = readReport(`# Status\n\nTwo lines more.\n\n${section}\n${section}`, memory)
    expect(before.blockers.map(({ line }) => line)).toEqual([5])
    expect(after.blockers.map(({ line, position }) => [line, position.start.line])).toEqual([
      [7, 7],
      [11, 11],
    ])
  })
})

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const WITHOUT_DEFINITIONS = LINES.filter((one) => !one.includes(']:'))

/** The texts and places of every line that is shown. */
const shown = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'text' in value && 'origins' in value ? [value.text, value.origins] : Object.values(value).flatMap(shown)
}

test('a text is parsed in chunks as if it were one', () => {
  const long = fc.array(fc.constantFrom(...OFTEN, ...WITHOUT_DEFINITIONS), { minLength: 405, maxLength: 420, size: 'max' })
  fc.assert(
    fc.property(long, (lines) => {
      const text = lines.join('\n')
      const whole = shown(outline(gfm.parse(text), text))
      expect(shown(outline(parse(text), text))).toEqual(whole)
      expect(shown(new Revisions().outline(text))).toEqual(whole)
    }),
    { numRuns: 10 },
  )
})

test('what a long text defines, or seems to, becomes no line of it elsewhere', () => {
  const paragraphs = Array.from({ length: 110 }, (_, index) => `para ${index} [a]\n\n- item\n`)
  const text = [...paragraphs, '```', '  [b]: { open', '```', '', '[a]: /x', '', '```', 'not closed'].join('\n')
  expect(shown(outline(parse(text), text))).toEqual(shown(outline(gfm.parse(text), text)))
})
