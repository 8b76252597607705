const hidden = (one: string): string => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Prints `data` as one JSON document and a newline; characters that a terminal or an eye would stumble over are written as escapes. */
export const renderJson = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, hidden)}\n`
