import { readJson } from '../carriers/json.ts'
import { holdMeasures } from '../counters.ts'
import type { Draft } from '../draft.ts'
import { valueAt } from '../fields.ts'
import { type Format, hasKeys } from '../format.ts'
import { measureOf, nothing, sum } from '../measure.ts'
import type { Measures } from '../model.ts'
import { Refusal } from '../refusal.ts'

const summaryOf = (value: unknown): Measures => ({
  ...nothing(),
  lines: measureOf(valueAt(value, 'covered_lines'), valueAt(value, 'num_statements')),
  branches: measureOf(valueAt(value, 'covered_branches'), valueAt(value, 'num_branches')),
})

function addTotals(totals: unknown, draft: Draft): void {
  draft.overall = summaryOf(totals)
  // With branches, what coverage.py prints as its total counts lines and branches together.
  const printed = valueAt(totals, 'percent_covered')
  if (typeof printed === 'number' && Number.isFinite(printed)) draft.printed = printed
}

/** What `coverage json` writes. */
export const coveragePy: Format = {
  id: 'coverage-py',
  kinds: ['coverage'],
  recognises: ({ text }) => hasKeys(text, 'meta', 'branch_coverage', 'files') || hasKeys(text, 'meta', 'branch_coverage', 'totals'),
  read(text, draft) {
    draft.tool = 'coverage.py'
    return readJson(text, {
      paths: ['$.meta.timestamp', '$.files.*.summary', '$.totals'],
      value([part, name = ''], value) {
        if (part === 'meta') draft.at(value)
        if (part === 'files') draft.files.push({ path: name, ...summaryOf(value) })
        if (part === 'totals') addTotals(value, draft)
      },
      end() {
        if (!draft.overall) throw new Refusal('malformed', 'has no totals, so it is not whole.')
        if (draft.files.length > 0) holdMeasures(draft, draft.overall, sum(draft.files))
      },
    })
  },
}
