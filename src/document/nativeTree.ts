import type { Root } from 'mdast'
import { Arena } from './arena.ts'

/** A property of a node, read from what is kept of it. */
type Property = readonly [name: string, read: (arena: Arena, node: number) => unknown]

/** A type of nodes; a leaf holds no others. */
interface Kind {
  type: string
  leaf?: boolean
  properties?: readonly Property[]
}

/** A node as it is built. */
interface Built {
  type: string
  position: ReturnType<Arena['positionOf']>
  children?: Built[]
  [property: string]: unknown
}

const ALIGNMENTS = [null, 'left', 'right', 'center']
const REFERENCES = ['shortcut', 'collapsed', 'full']

const text = (name: string, at: number): Property => [name, (arena, node) => arena.textOf(node, at)]
const textOrNone = (name: string, at: number): Property => [name, (arena, node) => arena.textOf(node, at) || null]
const flag = (name: string, at: number): Property => [name, (arena, node) => arena.byteOf(node, at) !== 0]

const VALUE = [text('value', 0)]
const REFERENCE: readonly Property[] = [
  text('identifier', 0),
  text('label', 8),
  ['referenceType', (arena, node) => REFERENCES[arena.byteOf(node, 16)]],
]

/** The types of nodes by their number, with what is kept of each and where. */
const KINDS: readonly Kind[] = [
  { type: 'root' },
  { type: 'paragraph' },
  { type: 'heading', properties: [['depth', (arena, node) => arena.byteOf(node, 0)]] },
  { type: 'thematicBreak', leaf: true },
  { type: 'blockquote' },
  {
    type: 'list',
    properties: [
      flag('ordered', 4),
      ['start', (arena, node) => (arena.byteOf(node, 4) === 0 ? null : arena.numberOf(node, 0))],
      flag('spread', 5),
    ],
  },
  { type: 'listItem', properties: [flag('spread', 1), ['checked', (arena, node) => [false, true][arena.byteOf(node, 0)] ?? null]] },
  { type: 'html', leaf: true, properties: VALUE },
  { type: 'code', leaf: true, properties: [textOrNone('lang', 0), textOrNone('meta', 8), text('value', 16)] },
  { type: 'definition', leaf: true, properties: [text('url', 0), textOrNone('title', 8), text('identifier', 16), text('label', 24)] },
  { type: 'text', leaf: true, properties: VALUE },
  { type: 'emphasis' },
  { type: 'strong' },
  { type: 'inlineCode', leaf: true, properties: VALUE },
  { type: 'break', leaf: true },
  { type: 'link', properties: [text('url', 0), textOrNone('title', 8)] },
  { type: 'image', leaf: true, properties: [text('url', 0), text('alt', 8), textOrNone('title', 16)] },
  { type: 'linkReference', properties: REFERENCE },
  { type: 'imageReference', leaf: true, properties: [...REFERENCE, text('alt', 20)] },
  { type: 'footnoteDefinition', properties: REFERENCE.slice(0, 2) },
  { type: 'footnoteReference', leaf: true, properties: REFERENCE.slice(0, 2) },
  {
    type: 'table',
    properties: [
      [
        'align',
        (arena, node) => Array.from({ length: arena.numberOf(node, 0) }, (_, column) => ALIGNMENTS[arena.byteOf(node, 4 + column)] ?? null),
      ],
    ],
  },
  { type: 'tableRow' },
  { type: 'tableCell' },
  { type: 'delete' },
  { type: 'yaml', leaf: true, properties: VALUE },
  { type: 'toml', leaf: true, properties: VALUE },
]

const isRoot = (node: object & { type: string }): node is Root => node.type === 'root'

/** Builds one node, without what it holds. */
function build(arena: Arena, node: number, { type, properties = [] }: Kind): Built {
  const built: Built = { type, position: arena.positionOf(node) }
  for (const [name, read] of properties) built[name] = read(arena, node)
  return built
}

/** So many characters a checkbox takes, with the space behind it. */
const CHECKBOX = 4

/** Lets the paragraph of a task begin at its checkbox where no text stands behind that, as remark has it. */
function beginAtCheckbox({ checked, children }: Built): void {
  const [paragraph] = children ?? []
  if (typeof checked !== 'boolean' || paragraph?.type !== 'paragraph' || paragraph.children?.[0]?.type === 'text') return
  paragraph.position.start.column -= CHECKBOX
  paragraph.position.start.offset -= CHECKBOX
}

/** The tree that lies in bytes as the native parser lays it out; nothing where they are laid out otherwise, or hold what is unknown. */
export function treeOf(bytes: Uint8Array): Root | null {
  const arena = new Arena(bytes)
  const [kind] = KINDS
  if (!arena.isKnown || kind === undefined) return null
  const root = build(arena, 0, kind)
  // By a list of what is still open: a tree may be deeper than calls can be.
  const open = [{ built: root, node: 0 }]
  for (const { built, node } of open) {
    built.children = []
    for (const child of arena.childrenOf(node)) {
      const kind = KINDS[arena.typeOf(child)]
      if (kind === undefined) return null
      const made = build(arena, child, kind)
      built.children.push(made)
      if (!kind.leaf) open.push({ built: made, node: child })
    }
  }
  for (const { built } of open) beginAtCheckbox(built)
  return isRoot(root) ? root : null
}
