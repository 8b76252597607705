/** GNU patch takes a name only up to its first space, unless something stands behind it. */
const behind = (path: string): string | undefined => (path.includes(' ') ? ' ' : undefined)

/** A character for each byte, so that a patch is right whatever the encoding. */
const asCharacters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** What changed in a file, as a unified patch for `git apply` and `patch -p1`; its lines are bytes of the file. Empty where nothing did. */
export async function patchOf(path: string, before: Uint8Array, after: Uint8Array): Promise<Uint8Array> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const [was, is] = [asCharacters(before), asCharacters(after)]
  if (was === is) return new Uint8Array()
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  return Buffer.from(createTwoFilesPatch(`a/${path}`, `b/${path}`, was, is, behind(path), behind(path), options), 'latin1')
}
