/** A character that reports use as a sign, and whether it says how something stands. */
export interface KnownGlyph {
  glyph: string
  status: boolean
}

/**
 * Signs that reports draw and decorate with, where damage can cut them to the same remains: the more common first.
 * Those that no damage cuts decode by themselves and need no row.
 */
const MARKS = [
  '\uFE0F”‘„',
  '═┐╝┘╘╞╍╎╏┍┎┏┝┞━╁▐▏▁◐◎◍◞●○◆◇◉■□▪▫►▶◀▲▼',
  '←→↑↓⇐⇒⇝➝➡⟵⟶',
  '≥≤≠≈≡∎∏∞∝√',
  '✏✍✎✐✝✓✔✗✘❌❎❏❐❍❝❞❗❓❤➕➖➔',
  '☐☑☒★☆☝☎☁',
  '⏰⏱⏲⏳⏩⏪⏫⏬⏭⏮⏯⏸⏹⏺⏏⌛⌨',
  '📝📁🎯🔍🏆🐛📍📎📏📐📞🔎🏁🏗🏅🏷🏢🏠🏃🎁🎨🎉🎬🎭🎓🎮🎪🎲🎊🎵🎛🌐🌍🌎🌏🌟🐞🐳🐍🐢🍀💝💎💡🔐🔏🔁🔝🔞😍😎😐🤝🤞🥇🧐🧩🚀🚍🛍🛠',
].join('')

const firstOf = (glyph: string): string => String.fromCodePoint(glyph.codePointAt(0) ?? 0)

const ORDER = new Map(Array.from(MARKS, (mark, index) => [mark, index]))

/** How well a character is known: by class (0 has a status, 1 is a known sign without one, 2 an emoji), and its order in the class. */
export interface Rank {
  tier: number
  order: number
}

/** Ranks characters by the glyphs that have a status, then by the known signs, then by what Unicode shows as an emoji; undefined for any other. */
export const ranker = (glyphs: readonly KnownGlyph[]): ((char: string) => Rank | undefined) => {
  const ranks = new Map<string, Rank>()
  for (const { glyph } of glyphs) ranks.set(firstOf(glyph), { tier: 1, order: ORDER.size })
  for (const [mark, order] of ORDER) ranks.set(mark, { tier: 1, order })
  glyphs.forEach(({ glyph, status }, order) => {
    if (status && ranks.get(firstOf(glyph))?.tier !== 0) ranks.set(firstOf(glyph), { tier: 0, order })
  })
  return (char) => ranks.get(char) ?? (/\p{Emoji_Presentation}/u.test(char) ? { tier: 2, order: 0 } : undefined)
}
