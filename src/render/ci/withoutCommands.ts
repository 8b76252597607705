/** A line that begins no command. */
const unled = (line: string): string => (line.trimStart().startsWith('::') ? line.replace('::', ':\u200b:') : line)

/**
 * What a report says may look like a workflow command: the same text with a space of no width in every place where a runner would take it
 * for one. Marks around the text (stop-commands) would stand in the way of whatever reads it behind a pipe.
 */
export const withoutCommands = (text: string): string => text.split('\n').map(unled).join('\n').replaceAll('##[', '##\u200b[')
