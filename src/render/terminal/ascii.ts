/** What this program draws with, and what stands for it where only ASCII is to be had. */
const PLAIN: Readonly<Record<string, string>> = {
  '─': '-',
  '█': '#',
  '░': '.',
  '→': '->',
  '·': '|',
  '±': '+/-',
  '–': '-',
  '−': '-',
  '…': '...',
  '≥': '>=',
  '›': '>',
}

/** `text` with lines, bars and arrows in ASCII; the letters of a report stay as they are. */
export const toAscii = (text: string): string => text.replace(/[─█░→·±–−…≥›]/g, (one) => PLAIN[one] ?? one)
