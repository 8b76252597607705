import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { firstWord, type Token } from '../line/token.ts'

/** "Issue 3 – Create the worker": what stands behind the number is work to be done, as in a list of tickets. */
function isTicket({ tokens }: Said, number: Token, lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ kind, start }) => kind === 'word' && start >= number.end)
  return at >= 0 && lexicon.orders.at(tokens, at) !== null
}

/** Whether a noun for several blockers ends at a token. */
const isPlural = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean =>
  lexicon.severalBlockers.all(tokens).some((hit) => hit.to === to)

/** What numbers a problem: "Issue 2: …" an issue, "BLOCKER #3 …" a blocker; null where nothing does. */
export function numberedAs(said: Said, lexicon: Lexicon): 'blocker' | 'issue' | 'risk' | null {
  const [first] = said.parts
  if (!first || lexicon.orders.at(said.tokens, firstWord(said.tokens))) return null
  const tokens = said.tokens.filter(
    (token) =>
      token.start >= first.start && token.end <= first.end && (token.kind !== 'sign' || token.key === '#') && token.kind !== 'mark',
  )
  for (let at = 0; at < Math.min(3, tokens.length); at++) {
    const blocker = lexicon.blockers.at(tokens, at)
    const problem = blocker ? null : lexicon.problems.at(tokens, at)
    const to = blocker?.to ?? problem?.to
    if (to === undefined) {
      const word = lexicon.heads.at(tokens, at)?.row
      if (word !== 'open' && word !== 'any' && !lexicon.severities.at(tokens, at)) return null
      continue
    }
    const next = tokens[to]?.key === '#' ? tokens[to + 1] : tokens[to]
    const numbered = next?.kind === 'number' || (next?.kind === 'word' && /^(?:[a-h]|[ivx]{1,4})$/.test(next.key) && next.end === first.end)
    if (!next || !numbered) return null
    // "Main blockers #1" numbers the list, unless it goes on to tell one.
    if (blocker && said.parts.length === 1 && next.end === first.end && isPlural(tokens, to, lexicon)) return null
    return blocker ? 'blocker' : problem?.row === 'risk' ? 'risk' : isTicket(said, next, lexicon) ? null : 'issue'
  }
  return null
}

/** "RISK-7": a word and a number in one. */
const CODED = /^(\p{L}+)[-_#]\d+(?=$|\s)/u

/** Whether a line calls itself a risk by what numbers it: "Risk 2: …", "RISK-7 — …". */
export const isCalledRisk = (said: Said, lexicon: Lexicon): boolean =>
  numberedAs(said, lexicon) === 'risk' || lexicon.problems.whole(CODED.exec(said.parts[0]?.text.trim() ?? '')?.[1] ?? '') === 'risk'
