import { expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** The problems of a page that are no blockers, each with how it stands. */
const risksOf = (text: string): string[] => readReport(text, { path: 'x.md' }).risks.map(({ title, state }) => `${title}: ${state}`)

test('a heading that only says that a problem remains stands above the line that names it', () => {
  const text =
    '# Gateway run\n\n## Findings\n\n### Remaining issue\n⚠️ **Queue depth is not reset**\n- The page shows it red\n\n**Impact**: Nobody sees what waits\n'
  expect(risksOf(text)).toEqual(['Queue depth is not reset: open'])
})

test('below a title that names problems a heading with its problem and its impact is one', () => {
  const one = (name: string) => `### ${name}\n- **Problema:** o fluxo para\n- **Impacto:** médio\n- **Solução planejada:** um ramo novo\n`
  expect(risksOf(`# Problemas conhecidos\n\n${one('Fila de tarefas')}\n${one('Tela pequena')}\n`)).toEqual([
    'Fila de tarefas: open',
    'Tela pequena: open',
  ])
})

test.each([
  ['The route is gone — fixed by clearing the cache', 'resolved'],
  ['O campo é ambíguo — resolvido com um prefixo', 'resolved'],
  ['The route is gone — not yet fixed', 'open'],
  ['The route is gone — the cache is old', 'open'],
])('a clause behind a dash that begins with the word says that a problem is over: %s', (line, state) => {
  expect(risksOf(`# Log\n\n## Known issues\n\n- ${line}\n`).map((one) => one.split(': ').at(-1))).toEqual([state])
})

test('a table below a sentence about problems that ends in a word for their use still lists them', () => {
  const table = '| File | Line | Issue |\n|---|---|---|\n| `a.py` | 4 | MD5 for a key |\n| `b.py` | 9 | MD5 for a name |\n'
  expect(
    risksOf(`# Audit\n\n## Security issues\n\n### High severity\n\nAll high severity issues are about hash usage:\n\n${table}`),
  ).toHaveLength(2)
})

test('the day of a run in a table about its environment dates the page', () => {
  const text =
    '# Harbour test report\n\n## 1. Verdict\n\nCalm.\n\n## 2. Test environment\n\n| Item | Value |\n|---|---|\n| Date | 2026-03-04 |\n| Browser | Firefox |\n'
  expect(readReport(text, { path: 'x.md' }).date).toBe('2026-03-04')
})

test('pairs below a heading right below the title belong to the header', () => {
  const text =
    '# Harbour audit\n## Phase 4: Hulls\n\n**Generated:** 2026-02-01\n**Tools:** caulk 2\n**Python:** 3\n**Size:** 40 boats\n\n## Summary\n\nCalm.\n'
  expect(readReport(text, { path: 'x.md' }).date).toBe('2026-02-01')
})

test('a colour behind the name of a problem tells how bad it is', () => {
  const text = '# Problemas conhecidos\n\n### Fila de tarefas 🟡\n- **Problema:** o fluxo para\n- **Impacto:** linhas perdidas\n'
  const [risk] = readReport(text, { path: 'x.md' }).risks
  expect([risk?.severity, risk?.state]).toEqual(['medium', 'open'])
})
