import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { chunksOf } from '../src/document/chunks.ts'
import { differenceIn, SHAPES } from '../src/document/differing.ts'
import { hasNative, parseNatively } from '../src/document/native.ts'
import { parse } from '../src/document/parse.ts'
import { parseByRemark } from '../src/document/remark.ts'
import fc from './fastCheck.ts'
import { MARKDOWN } from './markdown.ts'
import { drawn, runs } from './runs.ts'

const files = globSync(['fixtures/**/*.md', 'docs/**/*.md', '*.md']).map((path) => readFileSync(path, 'utf8').replaceAll('\r', ''))
const texts = [...MARKDOWN, ...files]

/** A tree as it is compared: a title that is empty is none, which is all the same. */
const told = (tree: Root | null): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'title' && value === '' ? null : value)))

/** A tree without offsets, which are counted from where its chunk begins. */
const placed = (node: Nodes): unknown => JSON.parse(JSON.stringify(node, (key, value) => (key === 'offset' ? undefined : value)))
const blocks = ({ children }: Root): unknown => children.map(placed)

/** What is wrong with reading a text natively where it is held to be safe. */
const agrees = (text: string): void => {
  if (differenceIn(text) === null) expect(told(parseNatively(text)), JSON.stringify(text)).toEqual(told(parseByRemark(text)))
}

test('what the table calls a shape in which the parsers differ is one', () => {
  for (const { name, example } of SHAPES) {
    expect(differenceIn(example)?.name).toBe(name)
    if (hasNative()) expect(told(parseNatively(example)), name).not.toEqual(told(parseByRemark(example)))
  }
})

test.skipIf(!hasNative())('both parsers give the same tree, to the last position', () => {
  for (const text of texts) agrees(text)
  for (const text of drawn(texts)) for (const chunk of chunksOf(text, 1)) agrees(chunk.text)
})

test.skipIf(!hasNative())('most texts are read natively', () => {
  const size = (some: readonly string[]): number => some.join('').length
  expect(size(files.filter((text) => differenceIn(text) === null))).toBeGreaterThan(size(files) / 2)
})

test('a text that only remark reads in parts has the tree that remark gives', () => {
  const safe = texts.filter((text) => !text.includes(']:') && text.split('\n').length < 400)
  for (const text of safe) expect(blocks(parse(text)), JSON.stringify(text)).toEqual(blocks(parseByRemark(text)))
})

const line = fc.constantFrom(...texts.flatMap((text) => text.split('\n')))
const piece = fc.constantFrom(
  '- ',
  '> ',
  '1. ',
  '  ',
  '    ',
  '- [ ] ',
  '# ',
  '**',
  '*',
  '_',
  '`',
  '[',
  ']',
  '](a)',
  '|',
  '\\',
  '<b>',
  '<',
  '~~',
  'a',
  ' ',
  '🚀',
  'é',
  ':',
  '---',
)
const built = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
const generated = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: built }), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

test.skipIf(!hasNative())('both parsers give the same tree of any text', () => {
  fc.assert(fc.property(generated, agrees), runs(2000))
})

test('any text has the tree that remark gives, whatever of it is parsed by which', () => {
  const long = fc.array(generated, { minLength: 3, maxLength: 6 }).map((parts) => parts.join('\n\n# Part\n\n'))
  fc.assert(
    fc.property(long, (text) => {
      fc.pre(!text.includes(']:'))
      expect(blocks(parse(text))).toEqual(blocks(parseByRemark(text)))
    }),
    runs(400),
  )
})

test('reports are the same by remark alone, and where the native parser is not installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'progress-parsers-'))
  const without = join(folder, 'without.cjs')
  const calls = "const m = require('module'), find = m._resolveFilename"
  const refuses = "m._resolveFilename = (name, ...rest) => { if (name === 'satteri') throw new Error(name); return find(name, ...rest) }"
  writeFileSync(without, `${calls}\n${refuses}\n`)
  const report = (args: readonly string[], parser = ''): string => {
    const command = [...args, 'bin/progress.js', 'parse', 'fixtures/demo']
    return spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...process.env, PROGRESS_PARSER: parser }, maxBuffer: 1e9 })
      .stdout
  }
  const native = report([])
  expect(native.length).toBeGreaterThan(1000)
  expect(report([], 'remark') === native).toBe(true)
  expect(report(['--require', without]) === native).toBe(true)
  rmSync(folder, { recursive: true })
})
