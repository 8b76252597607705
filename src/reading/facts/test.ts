import type { TestStatus } from '../../vocabulary/index.ts'
import type { Context } from '../block/context.ts'
import { cell, type Entry } from '../block/entry.ts'
import type { Said } from '../line/grammar.ts'
import type { Lexicon } from '../line/lexicon.ts'
import { placed } from '../line/place.ts'
import { trimEdges } from '../line/say.ts'
import type { TestFact } from './fact.ts'
import type { Ended } from './outcome.ts'

const IDENTIFIER =
  /^(?:test_\w+|Test[A-Z]\w*\.\w+|\w+_test\b|it\s*\(|[Ss]hould\s\S|test[A-Z]\w+|should[A-Z]\w+|[A-Z][a-z]\w*_[A-Z][a-z]\w*_[A-Z][a-z]\w*)|^\w[\w\s-]*\s›\s|::test_\w+|^\w+(?:\.\w+)*\.test_\w+|^\w*Tests?\b\s*[-–—:.#]+\s*(?:should|test)\w+/u
/** "client_test.go:TestCreate", "test_cache.py::test_opens", "cache.test.ts › opens": a test of a file. */
const IN_FILE = /\.\w{1,5}:{1,2}(?:test_\w|Test[A-Z])|\.(?:test|spec)\.\w{1,5}(?::\d{1,9}){0,2}\s›\s/u
/** "label_spec.rb:71": a line of a file of tests. */
const AT_LINE = /[\w/](?:_|\.|-)(?:spec|test)s?\.\w{1,5}:\d/u
const TEST_FILE = /(?:^|[\s`/])(?:test_\w+|\w+_test|[\w.-]+\.(?:test|spec))\.\w{1,5}\b/u
const PREFIX = /^(?:FAIL(?:ED)?|PASS(?:ED)?|TEST|Test|Case|Fail|Failure)\s*(?:#\d*\s*|\d+\s*)?[:.–-]\s*/u
/** What numbers a name: "1.1 ". */
const NUMBERING = /^\d{1,3}(?:\.\d{1,3}){0,2}\.?\s+/u
const ID = /^[A-Z][A-Z0-9]{0,11}(?:-[A-Z]{1,12}){0,2}-?\d+(?:\.\d+)?\b/u
const BLOCKED_BY = /\bblocked by\s+(.{2,80})/i
const FILE = /\.(?:py|js|ts|tsx|jsx|rs|go|rb|java|cs|php|mjs|cjs|md|feature|swift|kt|txt|log|json|html|xml|yml|yaml|csv)\b/
const NUMBERED =
  /^(?:test|scenario|test case|tc|case|cenário|teste|caso de teste|caso de prueba|prueba|cas de test|сценарий|тест|тест-кейс|szenario|testfall|testgeval|caso di test|测试用例|测试|用例|テストケース|テスト|ケース|테스트 케이스|테스트)[\s_-]*#?\d+(?:\.\d+)*[a-z]?\b/iu

/** Whether a name is that of a test: a function, a path such as `suite › case`, a sentence with "should". */
export function looksLikeTest(said: Said): boolean {
  const name = said.text
    .slice(said.parts[0]?.start ?? 0)
    .replace(NUMBERING, '')
    .replace(PREFIX, '')
    .replace(/^["'“`]+/, '')
  return IN_FILE.test(name) || (IDENTIFIER.test(name) && !FILE.test(said.parts[0]?.text ?? ''))
}

/** Whether the name of an entry is that of a file. */
export const namesFile = (said: Said): boolean => FILE.test(said.parts[0]?.text ?? '')

/** Whether that file is one of tests. */
export const namesTestFile = (said: Said): boolean => TEST_FILE.test(said.parts[0]?.text ?? '')

/** Whether an entry tells at which line of a file of tests it stands. */
export const isAtLine = ({ text }: Said): boolean => AT_LINE.test(text)

/** "TestCreate", "TestCreate/twice": whether an entry is called as a test of Go, or a class of tests. */
export const isCamelTest = ({ parts }: Said): boolean => /^`?Test[A-Z]\w*(?:\/\S{1,80})?`?$/.test(parts[0]?.text.trim() ?? '')

/** Whether an entry begins with an identifier such as "TC-14". */
export const hasId = ({ text, parts }: Said): boolean => ID.test(text.slice(parts[0]?.start ?? 0))

/** Whether an entry is numbered as a test: "Test 3: …", "Scenario 2 – …". */
export const isNumberedTest = (said: Said): boolean =>
  NUMBERED.test(said.text.slice(said.tokens.find((token) => token.kind === 'word')?.start ?? 0))

/** What a runner prints before a name. */
const VERDICT = /^(?:PASS|FAIL|SKIP)(?:ED|PED)?[\s:|–—-]+(?=\S)/u

/** "[PASS] retry: healthy after 2 fails": a line that a runner begins with its verdict is one test, whatever it counts. */
export const isVerdict = ({ said, shape, fence }: Entry): boolean => shape === 'line' && fence !== null && BRACKETED.test(said.text)
const BRACKETED = /^\[(?:PASS|FAIL|SKIP)(?:ED|PED)?\]\s/u

/** The name of a test: of its line what stands before the first separator, behind a verdict such as "PASS". */
function nameOf(said: Said): string {
  const text = said.text.slice(said.parts[0]?.start ?? 0)
  const rest = text.replace(VERDICT, '')
  // "# ✅ opens the gate": the sign of a comment is no name.
  if (!/[\p{L}\p{N}]/u.test(said.name) && said.parts[1]) return trimEdges(said.parts[1].text)
  if (rest === text) return said.name || trimEdges(said.text)
  return trimEdges(said.name.replace(VERDICT, '') === said.name ? rest : said.name.replace(VERDICT, ''))
}

/** A single test, as read from its entry. */
export function readTest(entry: Entry, context: Context, { status, evidence }: Ended): TestFact {
  const { said } = entry
  const behind = said.parts.filter((part) => part.start > (said.parts[0]?.end ?? 0))
  const told = cell(entry, 'status') ?? cell(entry, 'result')
  const blocked = BLOCKED_BY.exec(said.text) ?? BLOCKED_BY.exec(told?.said.text ?? '')
  const note =
    behind.length > 0
      ? trimEdges(said.text.slice(behind[0]?.start ?? 0))
      : cell(entry, 'note')
        ? trimEdges(cell(entry, 'note')?.said.text ?? '')
        : ''
  return {
    kind: 'test',
    name: nameOf(said),
    suite: context.part,
    status,
    ...(context.role === LISTED && status === 'implemented' && said.marks.some((mark) => mark.row?.test === 'passed')
      ? { checked: true }
      : {}),
    blockedBy: blocked?.[1] ? trimEdges(blocked[1]) : (cell(entry, 'blockedBy')?.said.name ?? null) || null,
    note: note || null,
    ...placed(entry, context.modality, evidence),
  }
}

/** The role of a list whose entries were found to be single tests. */
export const LISTED = 'tests-listed'

/** How the tests of a group ended, where its heading says one outcome for all: "(12 failures)", "Unit tests (passing)". */
export function outcomeOfGroup(said: Said, lexicon: Lexicon): TestStatus | null {
  const counted = said.quantities.filter(
    (quantity) =>
      !quantity.percent &&
      (quantity.outcome === 'failed' || quantity.outcome === 'skipped' || quantity.unit === 'failure') &&
      quantity.total === null,
  )
  const [first] = counted
  if (first && said.quantities.length === 1 && first.value > 0) return first.outcome === 'skipped' ? 'skipped' : 'failed'
  const tags = said.parts
    .filter((part) => part.by === 'tag')
    .flatMap((part) => lexicon.outcomes.all(lexicon.tokens(part.text)).map((hit) => hit.row.status))
  return tags.length === 1 && said.quantities.length === 0 ? (tags[0] ?? null) : null
}
