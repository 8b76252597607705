import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

const lines = (...all: string[]): string => `${all.join('\n')}\n`

/** What the ledger says of each field that a pattern names: the field, the value, the words and where they stand. */
const told = (text: string, fields: RegExp): string[] =>
  readReport(text, { path: 'x.md' })
    .claims.filter(({ path }) => path !== null && fields.test(path))
    .map(({ path, value, raw, position: { start } }) => `${path} ${value}: "${raw}" ${start.line}:${start.column}`)

const PROBLEMS: Record<string, readonly [text: string, ...told: string[]]> = {
  'a tag': [lines('## Blockers', '', '- Pier is closed (HIGH)'), '/blockers/0/severity high: "HIGH" 3:19'],
  'a Severity line': [lines('## Blockers', '', '1. **Pier is closed**', '   - **Severity**: P1'), '/blockers/0/severity high: "P1" 4:20'],
  'a Status line': [
    lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Fix in progress'),
    '/blockers/0/state in-progress: "Fix in progress" 4:18',
  ],
  'a Status line that tells what somebody does': [
    lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Asking the harbour master'),
    '/blockers/0/state in-progress: "Asking the harbour master" 4:18',
  ],
  'an open status': [lines('## Blockers', '', '1. **Pier is closed**', '   - **Status**: Open'), '/blockers/0/state open: "Open" 4:18'],
  'struck-out words': [lines('## Blockers', '', '- ~~Pier is closed~~'), '/blockers/0/state resolved: "Pier is closed" 3:5'],
  'a check mark': [lines('## Blockers', '', '- ✅ Pier is closed'), '/blockers/0/state resolved: "✅" 3:3'],
  'cells, a mark among them': [
    lines('| Risk | Severity | Status |', '| --- | --- | --- |', '| Storm | 🔴 | Mitigated |', '| Fog | Low | Open |'),
    '/risks/0/severity critical: "🔴" 3:11',
    '/risks/0/state resolved: "Mitigated" 3:16',
    '/risks/1/severity low: "Low" 4:9',
    '/risks/1/state open: "Open" 4:15',
  ],
  'nothing, where only the section says how bad and that it is over': [
    lines('## Resolved Blockers', '', '### Critical', '', '- Pier is closed'),
  ],
}

test.each(Object.entries(PROBLEMS))('how bad a problem is and whether it stands is claimed by %s', (_, [text, ...expected]) => {
  expect(told(text, /severity$|state$/)).toEqual(expected)
})
