import type { StructuredPatchHunk } from 'diff'

/** GNU patch takes a name only up to its first space, unless something stands behind it. */
const behind = (path: string): string | undefined => (path.includes(' ') ? ' ' : undefined)

/** A character for each byte, so that a patch is right whatever the encoding. */
const asCharacters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** So many lines around a change are shown. */
const CONTEXT = 3
/** What stands behind a last line that has no end. */
const CUT = '\\ No newline at end of file'

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/))

/** Lines of a patch: each with its sign, without its end. */
const signed = (sign: string, lines: readonly string[]): string[] =>
  lines.flatMap((line) => (line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, CUT]))

/** The stretches of lines that differ, those apart that have more than twice the context between them; `to` is exclusive. */
function stretchesOf(before: readonly string[], after: readonly string[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const [index, line] of before.entries()) {
    if (line === after[index]) continue
    const last = found.at(-1)
    if (last && index - last.to <= CONTEXT * 2) last.to = index + 1
    else found.push({ from: index, to: index + 1 })
  }
  return found
}

/** The lines of a stretch: what went before what came, run by run. */
function bodyOf(before: readonly string[], after: readonly string[], from: number, to: number): string[] {
  const body: string[] = []
  for (let at = from; at < to; ) {
    const isSame = before[at] === after[at]
    let end = at
    while (end < to && (before[end] === after[end]) === isSame) end++
    if (isSame) body.push(...signed(' ', before.slice(at, end)))
    else body.push(...signed('-', before.slice(at, end)), ...signed('+', after.slice(at, end)))
    at = end
  }
  return body
}

/** The hunks between texts of as many lines: a mended line stays where it is, so none has to be sought. */
function hunksOf(before: readonly string[], after: readonly string[]): StructuredPatchHunk[] {
  return stretchesOf(before, after).map((stretch) => {
    const from = Math.max(0, stretch.from - CONTEXT)
    const to = Math.min(before.length, stretch.to + CONTEXT)
    const place = { oldStart: from + 1, newStart: from + 1, oldLines: to - from, newLines: to - from }
    return { ...place, lines: bodyOf(before, after, from, to) }
  })
}

/** What changed in a file, as a unified patch for `git apply` and `patch -p1`; its lines are bytes of the file. Empty where nothing did. */
export async function patchOf(path: string, before: Uint8Array, after: Uint8Array): Promise<Uint8Array> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } = await import('diff')
  const [was, is] = [asCharacters(before), asCharacters(after)]
  if (was === is) return new Uint8Array()
  const [oldLines, newLines] = [linesOf(was), linesOf(is)]
  const [from, to, header] = [`a/${path}`, `b/${path}`, behind(path)]
  const headers = { headerOptions: FILE_HEADERS_ONLY, context: CONTEXT }
  if (oldLines.length !== newLines.length) return Buffer.from(createTwoFilesPatch(from, to, was, is, header, header, headers), 'latin1')
  const names = { oldFileName: from, newFileName: to, oldHeader: header, newHeader: header }
  return Buffer.from(formatPatch({ ...names, hunks: hunksOf(oldLines, newLines) }, FILE_HEADERS_ONLY), 'latin1')
}
