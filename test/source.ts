import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { parseAst } from 'vitest/node'

/** A node of a syntax tree (ESTree): its kind and where it stands in the text, in UTF-16 units from 0. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** A source file under inspection: `room` is its folder right under src, or its own name for a file beside the rooms. */
export interface Source {
  path: string
  room: string
  text: string
  nodes: Node[]
}

/** One import: where it points and whether it carries types alone. */
export interface Import {
  from: Source
  target: string
  typeOnly: boolean
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Lists a node and everything below it. */
function descend(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(descend)
  return isNode(value) ? [value, ...Object.values(value).flatMap(descend)] : []
}

function load(path: string): Source {
  const text = readFileSync(path, 'utf8')
  return { path, room: path.split('/')[1] ?? '', text, nodes: descend(parseAst(text, { lang: 'ts' })) }
}

/** Every TypeScript file of src, parsed, in the order of its path. */
export const sources: Source[] = globSync('src/**/*.ts').sort().map(load)

/** Tells the line, from 1, at which a node begins. */
export const lineOf = ({ text }: Source, node: Node): number => text.slice(0, node.start).split('\n').length

/** Tells over how many lines a node stretches. */
export const linesOf = ({ text }: Source, node: Node): number => text.slice(node.start, node.end).split('\n').length

const isTypes = (node: Node): boolean => {
  const names = descend(node.specifiers).filter(({ type }) => /^(Im|Ex)portSpecifier$/.test(type))
  const marked = names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  return node.importKind === 'type' || node.exportKind === 'type' || marked
}

/** Lists what a file imports: static, re-exported, dynamic, and `import('…')` in the place of a type. */
export function importsOf(source: Source): Import[] {
  return source.nodes.flatMap((node) => {
    const at = node.source
    if (!isNode(at) || typeof at.value !== 'string') return []
    return [{ from: source, target: at.value, typeOnly: node.type === 'TSImportType' || isTypes(node) }]
  })
}
