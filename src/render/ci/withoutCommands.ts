/**
 * What a report says may look like a workflow command: `text` between the marks that make a runner take nothing in it for one.
 * @param token a word that no report can know, new for every text
 */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`
