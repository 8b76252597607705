import type { Section } from '../../document/index.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placeOf } from '../line/place.ts'
import { unknownLanguage } from '../page/language.ts'
import type { NoteFact } from './fact.ts'

/** A note on a page that is written in a language without rows of words. */
export function readLanguage(document: Section, lexicon: Lexicon): NoteFact[] {
  const found = unknownLanguage(document, lexicon.tokens)
  if (!found) return []
  const message = `This page seems to be written in ${found.name}, whose words are not known: only marks, numbers and words that you teach (words) are heard.`
  const position = placeOf(found.line)
  return [{ kind: 'note', code: 'language-unknown', message, line: position.start.line, position, modality: 'actual', evidence: [] }]
}
