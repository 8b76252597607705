import type { Said } from '../line/grammar.ts'
import { numberEvidence } from '../line/place.ts'
import type { Quantity } from '../line/quantity.ts'
import type { Counted } from './tally.ts'
import { isCountable } from './uncounted.ts'

/** A name set as code, and the counts of it. */
export interface CountedSpan extends Omit<Counted, 'used'> {
  name: string
}

const BESIDE = /^[\s:(–—-]{0,4}$/
const OF_IT = /^\s*(?:\w+\s)?(?:in|from|of|dans|en|em|im|i)\s$/u

/** The code that a number counts: right before it, or behind it and a word such as "in". */
function spanOf(said: Said, { start, last }: Quantity): string | null {
  const { text } = said
  for (const span of said.line.spans) {
    if (span.kind !== 'code') continue
    const isBefore = span.end <= start && start - span.end < 5 && BESIDE.test(text.slice(span.end, start))
    const isBehind = span.start >= last && span.start - last < 20 && OF_IT.test(text.slice(last, span.start))
    if (isBefore || isBehind) return text.slice(span.start, span.end)
  }
  return null
}

/** "`reader` 4/4, `writer` 6/6", "3 failures in `a.py`, 2 in `b.py`": a line that counts several parts, each set as code; empty where it counts one. */
export function countedSpans(said: Said, own: Counted): CountedSpan[] {
  const fields = own.evidence.filter((_, at) => own.used[at] === own.used[0]).map(({ field }) => field?.replace('counts/', '') ?? '')
  const found = said.quantities.flatMap((quantity): CountedSpan[] => {
    const name = isCountable(said, quantity) ? spanOf(said, quantity) : null
    if (name === null) return []
    const values = fields.length > 1 ? [quantity.value, quantity.total ?? quantity.value] : [quantity.value]
    const told = fields.map((field, at) => ({ field, value: values[at] ?? quantity.value }))
    return [
      {
        name,
        counts: Object.fromEntries(told.map(({ field, value }) => [field, value])),
        evidence: told.map(({ field, value }) => numberEvidence(said, quantity, `counts/${field}`, value)),
      },
    ]
  })
  return new Set(found.map(({ name }) => name)).size > 1 ? found : []
}
