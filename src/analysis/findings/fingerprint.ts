const OFFSET_BASIS = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** The 64-bit FNV-1a hash of a text's UTF-8 bytes, as 16 hexadecimal digits: http://www.isthe.com/chongo/tech/comp/fnv */
export function hash(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const value = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME), OFFSET_BASIS)
  return value.toString(16).padStart(16, '0')
}
