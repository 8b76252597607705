/** The words of a list separated by commas. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()))
