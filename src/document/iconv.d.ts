/** A table of iconv-lite, without its codecs (these cost ten milliseconds at start-up, the tables one): the characters of bytes 80 to FF in order, U+FFFD where the page leaves a byte undefined. */
interface IconvTable {
  readonly chars: string
}

declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  type Name =
    | `windows${874 | 1250 | 1251 | 1252 | 1253 | 1254 | 1255 | 1256 | 1257 | 1258}`
    | `iso8859${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 13 | 14 | 15 | 16}`
    | `cp${437 | 737 | 775 | 850 | 852 | 855 | 857 | 858 | 860 | 861 | 862 | 863 | 865 | 866 | 869}`
    | `mac${'croatian' | 'cyrillic' | 'greek' | 'iceland' | 'intosh' | 'romania' | 'turkish' | 'ukraine'}`
    | `koi8${'r' | 'u'}`
  const tables: Readonly<Record<Name, IconvTable>>
  export default tables
}

declare module 'iconv-lite/encodings/sbcs-data.js' {
  const tables: Readonly<Record<'maccenteuro' | 'cp720', IconvTable>>
  export default tables
}
