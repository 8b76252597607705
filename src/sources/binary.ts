/** Whether `bytes` are no text: they hold NUL and do not begin with the mark of UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  return mark !== 0xfffe && mark !== 0xfeff && bytes.includes(0)
}
