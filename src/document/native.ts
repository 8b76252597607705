import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import { treeOf } from './nativeTree.ts'

/** What of the native parser is used: it parses into memory of its own, which is given out as bytes and then freed. */
interface Binding {
  createMdastHandle: (text: string, options: number, positions: boolean) => unknown
  serializeHandle: (handle: unknown) => Uint8Array
  dropHandle: (handle: unknown) => void
}

const NAMES: readonly string[] = ['createMdastHandle', 'serializeHandle', 'dropHandle'] satisfies (keyof Binding)[]

/** The bits of what it is asked for: tables, footnotes, strikethrough, task lists and front matter in YAML. */
const OPTIONS = [1, 2, 3, 4, 7].reduce((all, bit) => all | (1 << bit), 0)

const isBinding = (loaded: object): loaded is Binding =>
  NAMES.every((name) => typeof Object.getOwnPropertyDescriptor(loaded, name)?.value === 'function')

/** What the names of the packages end in that hold the native parser, where there are several for a system. */
const ENDS: Readonly<Record<string, readonly string[]>> = { linux: ['-gnu', '-musl'], win32: ['-msvc'] }

/** Loads the native parser; nothing where it is not installed or cannot run. */
function load(): Binding | null {
  if (process.env.PROGRESS_PARSER === 'remark') return null
  for (const end of ENDS[process.platform] ?? ['']) {
    try {
      // The package is one that `satteri` asks for; to ask that itself would load forty modules that are not wanted here.
      const beside = createRequire(createRequire(import.meta.url).resolve('satteri'))
      const loaded: unknown = beside(`@bruits/satteri-${process.platform}-${process.arch}${end}`)
      if (typeof loaded === 'object' && loaded !== null && isBinding(loaded)) return loaded
    } catch {
      // Not installed, or made for another machine.
    }
  }
  return null
}

let binding: Binding | null | undefined

/** Whether the native parser can be had. */
export function hasNative(): boolean {
  if (binding === undefined) binding = load()
  return binding !== null
}

/** Parses markdown natively; nothing where that cannot be had, fails, or answers in a way that is not known. */
export function parseNatively(text: string): Root | null {
  if (!hasNative() || !binding) return null
  try {
    const handle = binding.createMdastHandle(text, OPTIONS, true)
    const bytes = binding.serializeHandle(handle)
    binding.dropHandle(handle)
    return treeOf(bytes)
  } catch {
    return null
  }
}
