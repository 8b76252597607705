/** A single value (a line, an attribute, a test file's results) may be so long, in UTF-16 units: what is longer is no evidence, or never ends. */
export const LONGEST = 32 * 1024 * 1024

/** So deep may elements, lists and objects lie in each other. */
export const DEEPEST = 500
