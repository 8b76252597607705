/** The tables of iconv-lite, without its codecs: the codecs cost ten milliseconds at start-up, the tables one. */
declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  type Name = 'windows1252' | 'windows1254' | 'windows1251' | 'macintosh' | 'cp437' | 'cp850'
  /** For each page the characters of its bytes 80 to FF in order; U+FFFD where the page leaves a byte undefined. */
  const tables: Readonly<Record<Name, { readonly chars: string }>>
  export default tables
}
