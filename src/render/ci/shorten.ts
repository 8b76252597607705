/** No message is longer than this, in UTF-16 units: a runner cuts at 4,096, and 25,000 of them must go into the ten megabytes of code scanning. */
const LONGEST = 1024

/** `text`, or as much of it as a message may hold and an ellipsis; half a character is never left. */
export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
