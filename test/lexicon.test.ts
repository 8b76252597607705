import * as esbuild from 'esbuild'
import { expect, test } from 'vitest'
import { vocabulary } from '../scripts/vocabulary.js'
import { compileLexicon, type Lexicon } from '../src/reading/index.ts'
import * as words from '../src/vocabulary/index.ts'

const plain = compileLexicon()

/** Every phrase that the vocabulary lists in any language. */
function phrasesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    words.LANGUAGES.some((language) => language === key) ? String(inner).split(',') : phrasesIn(inner),
  )
}

/** The lexicon as the command's bundle holds it. */
async function bundled(): Promise<Lexicon> {
  const stdin = { contents: "export * from './src/reading/line/lexicon.ts'", resolveDir: process.cwd() }
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false, plugins: [vocabulary] })
  const code = outputFiles[0]?.text ?? ''
  const { compileLexicon: compile } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  return compile()
}

/** What each table hears in `phrase`, without the lists that it was found in. */
const heard = ({ tokens, ...tables }: Lexicon, phrase: string) =>
  Object.entries(tables).flatMap(([name, table]) => {
    const hits = typeof table === 'object' && table && 'all' in table ? table.all(tokens(phrase)) : []
    return hits.map((hit) => JSON.stringify([name, hit], (key, value) => (key === 'words' ? undefined : value)))
  })

test('the command hears in every phrase of the vocabulary what the library hears', async () => {
  const folded = await bundled()
  const phrases = [...new Set(phrasesIn(words))]
  expect(phrases.length).toBeGreaterThan(1000)
  expect(phrases.filter((phrase) => heard(folded, phrase).join() !== heard(plain, phrase).join())).toEqual([])
})

test('a phrase that counts only as a whole is found, and told apart', () => {
  const alone = phrasesIn(words.SECTION_ROWS).find((phrase) => phrase.trim().startsWith('='))
  const hits = plain.sections.all(plain.tokens(alone?.replace('=', '') ?? ''))
  expect(hits.map(({ whole }) => whole)).toEqual([true])
})

test('the longest phrase wins, whatever joins its words, and never inside a longer word', () => {
  const states = (text: string) => plain.states.all(plain.tokens(text)).map(({ row }) => row.state)
  expect(states('in-progress')).toEqual(['in-progress'])
  expect(states('IN_PROGRESS, done')).toEqual(['in-progress', 'done'])
  expect(states('not started')).toEqual(['todo'])
  expect(states('undone abandoned')).not.toContain('done')
})

test.each([
  ['states', { states: { deferred: ['completed'] } }, (own: Lexicon) => own.states.whole('Completed')?.state, 'deferred'],
  ['tests', { tests: { skipped: ['passed'] } }, (own: Lexicon) => own.outcomes.whole('passed')?.status, 'skipped'],
  ['severities', { severities: { low: ['critical'] } }, (own: Lexicon) => own.severities.whole('critical'), 'low'],
  ['sections', { sections: { blockers: ['next steps'] } }, (own: Lexicon) => own.sections.whole('Next Steps')?.role, 'blockers'],
  ['columns', { columns: { owner: ['status'] } }, (own: Lexicon) => own.columns.whole('Status'), 'owner'],
  ['units', { units: { item: ['tests'] } }, (own: Lexicon) => own.units.whole('tests'), 'item'],
] as const)('own words overrule the vocabulary: %s', (_, own, hear, expected) => {
  expect(hear(compileLexicon(own))).toBe(expected)
})
