const LONGEST = 60

/** Gives elements names that no other element of the page has, made of what they stand for. */
export class Names {
  private readonly given = new Map<string, number>()

  /** A name for what is called `text`; the second of one text is numbered. */
  of(text: string): string {
    const bare =
      text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, LONGEST) || 'part'
    const times = (this.given.get(bare) ?? 0) + 1
    this.given.set(bare, times)
    return times === 1 ? bare : `${bare}-${times}`
  }
}
