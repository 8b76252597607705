/** Where a runner takes a line to end. */
const LINE_END = /(\r\n|\r|\n)/

/** A line that begins no command. */
const unled = (line: string): string => (line.trimStart().startsWith('::') ? line.replace('::', ':\u200b:') : line)

/**
 * What a report says may look like a workflow command: the same text with a space of no width in every place where a runner would take it
 * for one. Marks around the text (stop-commands) would stand in the way of whatever reads it behind a pipe.
 */
export const withoutCommands = (text: string): string => text.split(LINE_END).map(unled).join('').replaceAll('##[', '##\u200b[')
