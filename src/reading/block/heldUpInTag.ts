import type { Lexicon } from '../line/lexicon.ts'
import type { Token } from '../line/token.ts'
import type { Head } from './heads.ts'

/** "(Blocking data extraction)", "(Blocks the release)": what stands behind the word is what is held up. */
export function headOfHeldUp(tokens: readonly Token[], lexicon: Lexicon): Head | null {
  if (tokens.some((_, at) => lexicon.priors.at(tokens, at) !== null)) return null
  const verb = lexicon.prevents.at(tokens, 0)
  const holds = lexicon.heads.at(tokens, 0)?.row === 'blocking' || (verb !== null && tokens.length > verb.to)
  // "(Prevents bugs)": what keeps faults away is a rule.
  const object = verb ? lexicon.heads.at(tokens, tokens.length - 1)?.row : null
  if (verb && (object === 'problem' || object === 'one')) return null
  return holds ? { subject: 'blocker', standing: 'open', bare: false, doubtful: false, single: false } : null
}
