/** A line, or one test file's results in JSON, may be so long, in UTF-16 units: what is longer is no evidence, or never ends. */
export const LONGEST = 32 * 1024 * 1024

/** So long may an attribute be, or any other piece of XML that is neither text nor CDATA. */
export const LONGEST_ATTRIBUTE = 8 * 1024 * 1024

/** So deep may elements, lists and objects lie in each other. */
export const DEEPEST = 500
