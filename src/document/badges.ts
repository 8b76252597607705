import type { Image, Nodes, Root } from 'mdast'
import type { Position } from './message.ts'

/** What an image of one figure tells: "coverage", "85%". */
export interface Badge {
  label: string
  message: string
  position: Position
}

/** Where the words of a badge begin in its address (shields.io): `/badge/LABEL-MESSAGE-COLOR`, where `--` is a dash and `_` a space. */
const BADGE = '/badge/'

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('--', '\u0000').replaceAll('_', ' ').replaceAll('\u0000', '-')
  } catch {
    return part
  }
}

function wordsOf({ url }: Image): [label: string, message: string] | null {
  const at = url.lastIndexOf(BADGE)
  const [name = ''] = at < 0 ? [] : url.slice(at + BADGE.length).split(/[?#]/)
  const [label, message, colour] = name.split(/(?<!-)-(?!-)/)
  return label !== undefined && message !== undefined && colour !== undefined ? [decoded(label), decoded(message)] : null
}

/** Every badge of a text whose words stand in its address, in source order; what describes an image is text and read as such. */
export function badgesIn(tree: Root): Badge[] {
  const found: Badge[] = []
  const walk = (node: Nodes): void => {
    const words = node.type === 'image' ? wordsOf(node) : null
    if (words && node.position) found.push({ label: words[0].trim(), message: words[1].trim(), position: node.position })
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return found
}
