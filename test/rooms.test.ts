import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, importsOf, lineOf, linesOf, type Node, type Source, sources } from './source.ts'

/** Who may import whom. A room in brackets is one of which only types may be imported; `*` stands for any part of a package's name. */
const LAW: Record<string, { rooms: string; outside: string }> = {
  vocabulary: { rooms: '', outside: '' },
  document: { rooms: '', outside: 'node:module unified remark-* mdast-util-* micromark-* unist-util-* iconv-lite* (mdast) (unist)' },
  reading: { rooms: 'vocabulary document', outside: '' },
  report: { rooms: 'vocabulary (reading)', outside: 'zod/mini' },
  pipeline: { rooms: 'document reading report', outside: '(unified) (mdast) (vfile)' },
  config: { rooms: 'vocabulary report', outside: 'zod/mini yaml fastest-levenshtein node:fs* node:path' },
  sources: {
    rooms: 'pipeline (report)',
    outside: 'picomatch node:fs* node:path node:crypto node:child_process node:events (node:stream) env-paths',
  },
  evidence: { rooms: '', outside: 'sax @streamparser/json picomatch node:fs* node:path' },
  mending: { rooms: 'document (report) (evidence)', outside: 'diff' },
  analysis: { rooms: 'report vocabulary (config) (evidence)', outside: 'fastest-levenshtein picomatch' },
  verify: { rooms: 'analysis (report) (evidence)', outside: 'picomatch' },
  render: {
    rooms: 'vocabulary (report) (analysis)',
    outside: 'chalk cli-table3 string-width asciichart hastscript hast-util-to-html (hast) linkedom @observablehq/plot node:crypto node:fs',
  },
  cli: { rooms: '*', outside: 'commander @bomb.sh/tab zod/mini fastest-levenshtein chokidar node:*' },
  lint: { rooms: 'pipeline analysis', outside: '(unified)' },
  'index.ts': { rooms: '*', outside: '' },
}

/** Packages that cost much at start-up, and the only files that may import them: whoever else needs them loads those files when it must. */
const ONLY: Record<string, RegExp> = {
  chalk: /^src\/render\/terminal\//,
  'cli-table3': /^src\/render\/terminal\//,
  asciichart: /^src\/render\/terminal\//,
  diff: /^src\/mending\/patch\.ts$/,
  '@observablehq/plot': /^src\/render\/html\/draw\.ts$/,
  linkedom: /^src\/render\/html\/draw\.ts$/,
  chokidar: /^src\/cli\/live\//,
}

/** What no file of src may hold. */
const NEVER: { what: string; is: (node: Node, source: Source) => boolean }[] = [
  { what: 'any', is: ({ type }) => type === 'TSAnyKeyword' },
  {
    what: 'a cast',
    is: (node, { text }) => /^TS(As|TypeAssert)/.test(node.type) && !text.slice(node.start, node.end).endsWith('as const'),
  },
  { what: '!', is: ({ type }) => type === 'TSNonNullExpression' },
  { what: 'new RegExp', is: (node, { text }) => /^(new )?RegExp\(/.test(text.slice(node.start, node.end)) },
  { what: 'a function of more than 40 lines', is: (node, source) => /Function/.test(node.type) && linesOf(source, node) > 40 },
]

/** The folder or file right under src that an import leads to, or null for a package. */
const roomOf = ({ from, target }: Import) => (target.startsWith('.') ? posix.join(posix.dirname(from.path), target).split('/')[1] : null)

const allows = (list: string, name: string, typeOnly: boolean): boolean =>
  list.split(' ').some((entry) => {
    const open = entry.replace(/^\((.*)\)$/, '$1')
    const [head = '', tail] = open.split('*')
    return (typeOnly || open === entry) && (tail === undefined ? name === open : name.startsWith(head) && name.endsWith(tail))
  })

const isLawful = (link: Import): boolean => {
  const law = LAW[link.from.room]
  const room = roomOf(link)
  if (room === link.from.room || link.target === '../../package.json') return true
  return law !== undefined && (room ? allows(law.rooms, room, link.typeOnly) : allows(law.outside, link.target, link.typeOnly))
}

const imports = sources.flatMap(importsOf)
const told = ({ from, target }: Import) => `${from.path} imports ${target}`

test('every room of src stands in the law', () => {
  expect(sources.filter(({ room }) => !LAW[room]).map(({ path }) => path)).toEqual([])
})

test('a room imports only what the law lets it', () => {
  expect(imports.filter((link) => !isLawful(link)).map(told)).toEqual([])
})

test('a room is entered through its index.ts', () => {
  const outer = imports.filter((link) => ![null, link.from.room, 'package.json'].includes(roomOf(link) ?? null))
  const around = outer.filter(
    ({ from, target }) => posix.join(posix.dirname(from.path), target).split('/').slice(2).join('/') !== 'index.ts',
  )
  expect(around.map(told)).toEqual([])
})

test.each(Object.entries(ONLY))('%s is imported by %s alone', (name, place) => {
  expect(imports.filter(({ from, target }) => target === name && !place.test(from.path)).map(told)).toEqual([])
})

test('nobody imports the command', () => {
  expect(imports.filter((link) => link.from.room !== 'cli' && roomOf(link) === 'cli').map(told)).toEqual([])
})

test('no room is a drawer', () => {
  expect(sources.map(({ path }) => path).filter((path) => /\/(utils?|helpers?|shared|common)(\/|\.ts$)/.test(path))).toEqual([])
})

test('a file has 150 lines or fewer, tables of words excepted', () => {
  const long = sources.filter(({ room, text }) => room !== 'vocabulary' && text.trimEnd().split('\n').length > 150)
  expect(long.map(({ path }) => path)).toEqual([])
})

test.each(NEVER)('src has no $what', ({ is }) => {
  expect(
    sources.flatMap((source) => source.nodes.filter((node) => is(node, source)).map((node) => `${source.path}:${lineOf(source, node)}`)),
  ).toEqual([])
})
