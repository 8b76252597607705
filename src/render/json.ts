const hidden = (one: string): string => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What a terminal or an eye would stumble over, and a bracket that would make a runner of GitHub Actions take what follows for a command. */
const STUMBLING = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g

/** Prints `data` as one JSON document and a newline; what something that reads along would stumble over is written as escapes. */
export const renderJson = (data: unknown): string => `${JSON.stringify(data, null, 2).replace(STUMBLING, hidden)}\n`
