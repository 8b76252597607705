import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { type Line, outline, parse, pointAt } from '../src/document/index.ts'
import fc from './fastCheck.ts'
import { runs } from './runs.ts'

const texts = globSync('fixtures/**/*.md').map((path) => readFileSync(path, 'utf8'))
const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

const isLine = (value: object): value is Line => 'text' in value && 'origins' in value

/** Every line of visible text below `value`, in order. */
const linesIn = (value: unknown): Line[] =>
  typeof value !== 'object' || value === null ? [] : isLine(value) ? [value] : Object.values(value).flatMap(linesIn)

const visible = (root: Root, text: string): string[] => linesIn(outline(root, text)).map((line) => line.text)

test('every report shows the words that it shows elsewhere as GitHub-flavoured markdown', () => {
  for (const text of texts) expect(visible(parse(text), text)).toEqual(visible(gfm.parse(text), text))
})

test('addresses stay words, wherever they stand', () => {
  const address = fc.constantFrom(
    'https://example.com/a_b?c=1',
    'www.example.com',
    'qa@example.com',
    '<https://example.com>',
    '[a](https://example.com)',
  )
  const place = fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)))
  fc.assert(
    fc.property(place, address, ([text, at], inserted) => {
      const spaced = text.slice(0, at).replace(/ [^ ]*$/, ` ${inserted} `) + text.slice(at)
      expect(visible(parse(spaced), spaced)).toEqual(visible(gfm.parse(spaced), spaced))
    }),
    runs(60),
  )
})

test('what stands behind an address keeps its place', () => {
  const text = 'Plan\n\nAsk qa@example.com or https://example.com: 3 tests failed'
  const [, line] = linesIn(outline(parse(text), text))
  expect(line && pointAt(line, line.text.indexOf('3 tests'))).toEqual({ line: 3, column: 44 })
})
