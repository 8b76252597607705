/** The tables of phrases as the command's build leaves them here, a JSON text each by name; the library has none and compiles a table on its first use. */
export const COMPILED: Readonly<Record<string, string>> = {}
