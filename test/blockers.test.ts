import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

const read = (text: string) => readReport(text, { path: 'x.md' }).blockers

/** How many blockers a text tells that stand, that are resolved, and that are in doubt. */
const told = (text: string): string => {
  const all = read(text)
  const doubtful = all.filter(({ certainty }) => certainty === 'doubtful').length
  const resolved = all.filter(({ state }) => state === 'resolved').length
  return [`${all.length - doubtful - resolved} open`, `${resolved} resolved`, `${doubtful} doubtful`].join(', ')
}
const TWO = '2 open, 0 resolved, 0 doubtful'
const ONE = '1 open, 0 resolved, 0 doubtful'
const HALF = '1 open, 1 resolved, 0 doubtful'
const NONE = '0 open, 0 resolved, 0 doubtful'

/** What the title of a page may be where its entries are blockers. */
const TITLES = [
  ...['Blockers', 'Launch Blockers', 'LAUNCH_BLOCKERS', 'BLOCKERS.md', 'Ferry — Launch Blockers', 'Roadmap: Launch Blockers'],
  ...[
    'Launch Blockers Checklist',
    'Launch Blocker Audit',
    'Blockers & Issues',
    'Open Blockers and Decisions',
    '🚨 Launch Blockers & Priority Fixes',
  ],
  ...['What blocks the launch', 'Bugs blocking the release', 'Must-fix before launch'],
]

/** What may stand below such a title, and what it tells. */
const PAGES: Record<string, [body: string, told: string]> = {
  'boxes below topics': ['## Pay desk\n\n- [ ] No card reader\n\n## Pier\n\n- [x] No lamp\n', HALF],
  'numbered headings': ['## 1. No card reader\n\nNobody can pay.\n\n## 2. No lamp\n\nNobody can see.\n', TWO],
  'headings with their status': ['## No card reader\n**Status:** Open\n\n## No lamp\n**Status:** Open\n', TWO],
  'grades above headings': ['## Critical\n\n### No card reader\n\n**Why**: no fares\n\n## High\n\n### No lamp\n\n**Why**: dark\n', TWO],
  'a table of areas': [
    '## Pay desk\n\n| Area | Gap | Status |\n| --- | --- | --- |\n| Card reader | none | Open |\n| Lamp | none | Done |\n',
    HALF,
  ],
  'a table of issues': ['| # | Issue | Status |\n| --- | --- | --- |\n| 1 | No card reader | Open |\n| 2 | No lamp | Resolved |\n', HALF],
}

describe.each(TITLES)('below the title "%s"', (title) => {
  test.each(Object.entries(PAGES))('%s are blockers', (_, [body, expected]) => expect(told(`# ${title}\n\n${body}`)).toBe(expected))
})

test('what the front matter calls a page counts as its title', () => {
  expect(told('---\ntitle: Launch blockers\n---\n\n# Ferry\n\n- [ ] No card reader\n')).toBe(ONE)
})

/** Names of sections that hold blockers. */
const SECTIONS = [
  ...[
    'Blockers',
    '🚧 Blockers',
    'Risks & Blockers',
    'Issues/Blockers',
    'Blocked',
    'Blocking bugs',
    'Bugs blocking release',
    'Blockers (P0)',
  ],
  ...[
    'P0 — Launch blockers',
    'P0 - Blocking',
    'Critical (blocks launch)',
    'Critical issues (blocking)',
    'Must fix before launch',
    'Showstoppers',
  ],
  ...['Blockers as of 2026-05-01', 'What is blocking us', '🔴 BLOCKERS — must resolve', 'Stoppers'],
]

const LISTS: Record<string, [body: (name: string) => string, told: string]> = {
  bullets: [(name) => `## ${name}\n\n- No key for the pier gate\n- The crane is full of rust\n`, TWO],
  boxes: [(name) => `## ${name}\n\n- [ ] No key for the pier gate\n- [x] The crane is full of rust\n`, HALF],
  'bold names': [(name) => `## ${name}\n\n- **Key**: lost for the pier gate\n- **Crane**: is full of rust\n`, TWO],
  rows: [(name) => `## ${name}\n\n| Description | Status |\n| --- | --- |\n| No key | Open |\n| Rusty crane | Resolved |\n`, HALF],
  'a label': [(name) => `**${name}:**\n- No key for the pier gate\n- The crane is full of rust\n`, TWO],
  'a denial': [(name) => `## ${name}\n\n- None at this time\n`, NONE],
}

describe.each(SECTIONS)('a section "%s"', (name) => {
  test.each(Object.entries(LISTS))('with %s', (_, [body, expected]) => expect(told(`# Log\n\n${body(name)}`)).toBe(expected))
})

describe('a stand-up that asks what blocks', () => {
  test.each([
    [
      'in a column',
      '| Name | Yesterday | Any blockers? |\n| --- | --- | --- |\n| Ada | x | No key for the gate |\n| Bob | y | None |\n',
      ONE,
    ],
    [
      'in a row',
      '| Question | Ada | Bob |\n| --- | --- | --- |\n| Yesterday | x | y |\n| Any blockers? | No key for the gate | None |\n',
      ONE,
    ],
    ['of each of the team', '## Blockers\n\n| Member | Blockers |\n| --- | --- |\n| Ada | No key for the gate |\n| Bob | None |\n', ONE],
    ['of each, by headings', '## Blockers\n\n### Ada\n\n- No key for the gate\n\n### Bob\n\n- None\n', ONE],
    ['in a list item', '- Yesterday\n  - x\n- Challenges & blockers\n  - No key for the gate\n', ONE],
  ])('%s', (_, body, expected) => expect(told(`# Daily\n\n${body}`)).toBe(expected))
})

test.each([
  ['a label above a line of the same paragraph', '**Blockers:**\nThe pay desk is down\n'],
  ['a name with signs in it that nobody sees', '## Block\u200bers\n\n- The pay desk is down\n'],
  ['a label with a soft hyphen', '**Blo\u00adckers:** The pay desk is down\n'],
  ['a name with a letter of another script', '## Bl\u043eckers\n\n- The pay desk is down\n'],
  ['a heading without a space behind its hashes', '##Blockers\n\n- The pay desk is down\n'],
  ['a heading that is indented into the list before', '## Done\n\n- [x] Paint\n\n  ## Blockers\n\n- The pay desk is down\n'],
  ['a fold of details', '## Blockers\n\n<details><summary>Details</summary>\n\n- The pay desk is down\n\n</details>\n'],
  ['a quote that warns', '## Blockers\n\n> [!WARNING]\n> - The pay desk is down\n'],
  ['a time above a list', '## Blockers\n\n**This week:**\n\n- The pay desk is down\n'],
  ['an issue and its status', '## Blockers\n\n**Issue:** The pay desk is down\n**Status:** 🔴\n'],
  ['the only row of a table of HTML', '## Blockers\n\n<table><tr><td>The pay desk is down</td></tr></table>\n'],
  ['a label behind a grade', '- **High:** Blocker: the pay desk is down\n'],
  ['a name that a link may lead to', '## Blockers {#there}\n\n- The pay desk is down\n'],
  ['a label right below a list', '**Today**\n- The rope\n**Blockers**\n- The pay desk is down\n'],
  ['a group by its state', '## Blockers\n\n- Open:\n  - The pay desk is down\n'],
  ['a group by its state below a label', '**Blockers:**\n\n- Open:\n  - The pay desk is down\n'],
  ['a group by its topic below a label', '**Blockers:**\n\n**Payments:**\n\n- The pay desk is down\n'],
  ['a heading that counts and grades, above prose', '## Two Blockers — urgent\n\nThe pay desk is down.\n'],
  ['a numbered heading above prose', '## 3 - Blockers\n\nThe pay desk is down.\n'],
  ['a heading with a number behind a hash', '## #3 Blockers\n\nThe pay desk is down.\n'],
  ['a heading that is numbered behind its name', '## Blockers #1\n\n- The pay desk is down\n'],
  ['a label with a year behind a dash', '**Big blockers - 2026**\n\n- The pay desk is down\n'],
  ['a label with the number of a ticket', '**Blockers PAY-12:**\n\n- The pay desk is down\n'],
  ['a label with an order behind a dash', '**BLOCKERS — must resolve:**\n\n- The pay desk is down\n'],
  ['a label above a deep heading', '**Blockers:**\n\n### The pay desk is down\n\nNobody can pay.\n'],
  ['a fold above a deep heading', '<details><summary>Blockers</summary>\n\n### The pay desk is down\n\nNobody can pay.\n\n</details>\n'],
  ['a label above a bold line and its details', '__Blockers:__\n\n**The pay desk is down** (high)\n\n   - **Impact**: nobody can pay\n'],
  ['a denial that a bracket takes back', '## Blockers\n\n- None (only this: the pay desk is down\n'],
  ['a mark that is denied', '**Blockers**\n\n| Blocker | Status |\n| --- | --- |\n| The pay desk is down | not ✅ |\n'],
  ['an impact that holds up work', '## Known issues\n\n**The linker fails:**\n- Where: pier 2\n- Impact: Prevents the nightly build\n'],
  ['an impact in a row', '## Known issues\n\n| Issue | Impact |\n| --- | --- |\n| No certificate | Blocks the release |\n'],
  ['a list below a section of tests', '## Tests\n\n- ✅ opens a till\n\n### Blockers\n\n- 🔴 No key for the gate\n'],
  ['a sentence that leads to a list', '## Blockers\n\nWe are managing the following:\n\n- Key: lost on the way to the gate\n'],
  ['a status that tells a part', '## Blockers\n\n| Blocker | Status |\n| --- | --- |\n| The pay desk is down | done 0 of 3 |\n'],
])('%s tells a blocker', (_, body) => expect(told(`# Log\n\n${body}`)).toBe(ONE))

describe('what is no blocker, or may be none', () => {
  const doubtful = (count: number): string => `0 open, 0 resolved, ${count} doubtful`
  test.each([
    [
      'a section beside the one that names them',
      '## Blockers & Risks\n\n### Current blockers\n\nNone\n\n### Observations\n\n- Three cards are stale\n',
      NONE,
    ],
    ['one that counts none', '## Blockers\n\n### Active blockers (0)\n\n**Status**: none seen\n', NONE],
    ['a legend of states', '## Badges\n\n- **Done**: green check\n- **Blocked**: orange lock\n', NONE],
    ['talk about finding them', '## Blocker detection includes:\n\n- Cards that are tagged\n- Cards without updates\n', NONE],
    [
      'a line in the midst of a sentence',
      'All the rules of the harbour are written now; what remains is\nblocked on the parser of the tide table.\n',
      NONE,
    ],
    ['what a sprint of a plan is to bring', '### Sprint 1: Production blockers\n\n1. Card reader (4h)\n2. Lamp (2h)\n', doubtful(2)],
    ['work that is held up', 'The rollout is currently blocked by the harbour office.\n', doubtful(1)],
    ['work that was held up', 'The rollout was blocked by the harbour office last week.\n', NONE],
    ['a condition', 'If the rollout is blocked by the harbour office, call Ada.\n', NONE],
    ['a fault that holds up work', '## Notes\n\n- Compilation errors prevent the full build\n', doubtful(1)],
    ['a thing that holds up work', '## Notes\n\n- The certificate blocks the release\n', doubtful(1)],
    ['a check that is there to block', '## Notes\n\n- The linter blocks merging without a review\n', NONE],
    ['a task that is tagged', '## Next steps\n\n- Buy a lamp (blocking)\n', doubtful(1)],
  ])('%s', (_, body, expected) => expect(told(`# Log\n\n${body}`)).toBe(expected))
})

/** Lines that speak of blockers and name none. */
const TALK: Record<string, string> = {
  'whom to tell': '- **Blockers:** Escalate to the harbour master\n',
  'where to write them': '## Blockers\n\n- Create an issue with the label of the pier\n',
  'what to do if some come': '## Blockers\n\n- If the tide turns → sail a day later\n',
  'what is to be filled in': '- Blockers: [none, or a list]\n',
  'a template in a fence': '```\nISSUE: [Describe the blocker]\n```\n',
  'a question that asks for them': '- **Blockers:** Any leaks or gales?\n',
  'a question and its advice': '**Stuck?** Check the guide of the pier.\n',
  'what asks for them without a sign': '## Stand-up\n\n- Blockers: Any issues with the crane\n',
  'a heading that only asks': '**What are the blockers?**\n',
  'what is done for them': '**For technical blockers:**\n- Say which pier it is\n- Add the log of the crane\n',
  'steps that find them': '## Step 1: Identify blockers\n\n- Walk along the pier\n- Ask the pilots\n',
  'what may come': '## Blockers to watch\n\n- The lamp may go out\n',
  'a risk among them': '## Risks & blockers\n\n### Risk 1: The crane may jam\n\nIt is old.\n',
  'none for now': '- **Blockers:** None initially\n',
  'a figure beside a count of them': '**Score of the pier:** 98/100 (with 1 critical blocker)\n',
  'any of them': '**Harbour master:** Ann (any critical blocker)\n',
  'a unit of a plan': '## Week 1: Dredge (blocking gate)\n\n### Monday\n\n- [ ] Hire a dredger\n- [ ] Sound the basin\n',
  'until when it is mended': '| Severity | Count | Must fix before |\n| --- | --- | --- |\n| High | 2 | Summer |\n',
  'warnings that do not block': '- ⚠️ Faded paint does not block the launch\n',
  'numbered blocks': '- Block 1 and block 2 launch together\n',
  'those that are over': '## Blockers found & resolved\n\n### Blocker 1: No rope\n\nBought.\n',
  'a bug below those that are fixed': '## Bugs fixed\n\n### Bug 3: The crane jams ⚠️ BLOCKER\n\nGreased.\n',
  'one that went from a cross to a check': '## Blockers\n\n### Blocker 1: No rope ❌ → ✅ RESOLVED\n\nBought.\n',
  'items of debt beside them': '## Blockers & issues\n\n### 3.1 Technical debt items (should fix)\n\n#### 1. Old paint\n\nIt peels.\n',
  'what mends a risk': '## Risks\n\n### Leaks\n\n- Fix:\n  1. Caulk the hull\n  2. Block the release valve\n',
}

test.each(Object.entries(TALK))('%s is no open blocker for sure', (_, text) => {
  expect(told(`# Pier 4\n\n${text}`)).toMatch(/^0 open/)
})

/** Blockers that stand although their words are near to those above. */
const STANDING: Record<string, string> = {
  'an order that names what is missing': '- **Blocker:** Find the key of the crane\n',
  'a name that begins like an order': '## Blockers\n\n- Contact form is broken\n',
  'a case that does come': '## Blockers\n\n- If the lamp goes out, the crane jams\n',
  'one with a tag behind it': '### The crane jams (launch blocker)\n\nSince Monday.\n',
  'an impact below its heading': '## Known issues\n\n### The crane jams\n\n- Since May\n\n**Impact**:\n\n- Blocks the deployment\n',
}

test.each(Object.entries(STANDING))('%s is one', (_, text) => expect(told(`# Pier 4\n\n${text}`)).toBe(ONE))

test('an impact is told by the name of what has it', () => {
  expect(
    read('# Pier 4\n\n## Known issues\n\n### The crane jams\n\n- Since May\n\n**Impact**:\n\n- Blocks the deployment\n').map(
      ({ title }) => title,
    ),
  ).toEqual(['The crane jams'])
})

test('a page about a sprint tells of all its work', () => {
  expect(told('# Sprint 9: Launch blockers\n\n## Time\n\n1. Two hours at the pier\n2. One hour in the shop\n')).toBe(NONE)
  expect(told('# Sprint 9: Launch blockers\n\n## Blockers\n\n- No rope\n')).toBe(ONE)
})

test('what a blocker says of itself is no second one', () => {
  expect(told('# Pier 4\n\n## Blockers\n\n1. **No rope**\n   - Effort: an hour\n   - Blocker: nothing moves without it\n')).toBe(ONE)
})

test('the last lines of a page tell of no section', () => {
  const footer = '## In short\n\nThe fix is ready.\n\nNothing else changed.\n\n**Priority:** high (blocking the launch)\n'
  expect(told(`# Pier 4\n\n${footer}`)).toMatch(/^0 open/)
})

describe('blockers that are counted and not named', () => {
  const notes = (body: string): number =>
    readReport(`# Log\n\n${body}\n`, { path: 'x.md' }).notes.filter(({ code }) => code === 'blockers-unnamed').length

  test.each([
    '**Open blockers:** 2',
    '**Blockers:** 1 open',
    '## Blockers (2)',
    '| Metric | Value |\n| --- | --- |\n| Open blockers | 1 |',
  ])('%s is told', (body) => expect(notes(body)).toBe(1))
  test.each(['**Open blockers:** 0', '**Blockers:** 2 resolved', '**Blockers:** 2\n\n## Blockers\n\n- No lamp\n- No key'])(
    '%s is not',
    (body) => expect(notes(body)).toBe(0),
  )
})

/** What a heading or a header says behind its name of what is held up, and what it tells. */
const HELD_UP: Record<string, [text: string, told: string]> = {
  'a heading that shouts what it blocks': ['# Ferry\n\n## Gaps\n\n### 1. Card reader ⚠️ BLOCKS THE LAUNCH\n\nNobody can pay.\n', ONE],
  'a priority and what it blocks': ['# Ferry\n\n### Card reader\n\n**Priority:** P0 - blocks all testing\n\nNobody can pay.\n', ONE],
  'a priority in whose brackets stands what it blocks': [
    '# Ferry\n\n### Card reader\n\n- **Priority:** High (blocks the demo)\n- **Owner:** Ann\n',
    ONE,
  ],
  'a priority and what no work is': [
    '# Ferry\n\n### Card reader\n\n**Priority:** P1 - blocks the stern door\n\nNobody can pay.\n',
    '0 open, 0 resolved, 1 doubtful',
  ],
  'a grade above headings in whose brackets stands what they block': [
    '# Ferry\n\n## 🔴 Critical (blocks boarding)\n\n### B1: No card reader\n\n- **Status:** open\n\n### B2: No lamp\n\n- **Status:** open\n',
    TWO,
  ],
}

describe('what is held up is told behind a name', () => {
  test.each(Object.entries(HELD_UP))('%s', (_, [text, expected]) => expect(told(text)).toBe(expected))
})

/** Pages that tell of one blocker as a whole. */
const OF_ONE: Record<string, [text: string, titles: readonly string[], state: string]> = {
  'its title names it behind a colon': [
    '# Launch blocker: card reader lost\n\n**Status:** open\n\n## Impact\n\n- ❌ Nobody can pay\n- ❌ The purser waits\n\n## Root cause\n\n1. **Wrong box**\n',
    ['card reader lost'],
    'open',
  ],
  'its title names it before a dash': [
    '# Card reader of the ferry - Blocker\n\n## Issue\n\nThe reader is lost but needed by:\n- the purser\n- the bar\n',
    ['Card reader of the ferry'],
    'open',
  ],
  'it is over': [
    '# Launch blocker: card reader lost\n\n**Status:** ✅ RESOLVED\n\n## Impact\n\n- ❌ Nobody can pay\n\n## Resolution\n\nFound.\n',
    ['card reader lost'],
    'resolved',
  ],
  'its status calls it one': [
    '# The card reader does not start\n\n**Status:** ⚠️ BLOCKER IDENTIFIED\n**Priority:** HIGH\n\n## Workarounds\n\n- Cash\n',
    ['The card reader does not start'],
    'open',
  ],
  'its priority says what it blocks': [
    '# The card reader does not start\n\n**Priority:** P0 - Blocking the whole launch\n\n## Workarounds\n\n- Cash\n',
    ['The card reader does not start'],
    'open',
  ],
}

test.each(Object.entries(OF_ONE))('a page tells of one blocker: %s', (_, [text, titles, state]) => {
  const sure = read(text).filter(({ certainty }) => certainty === 'sure')
  expect(sure.map(({ title }) => title)).toEqual(titles)
  expect(sure.map((one) => one.state)).toEqual([state])
})

/** Lines that speak of blockers, and tell none that stands. */
const SPEAK_OF: Record<string, string> = {
  'the address of a log': '# Ferry\n\nBlocker tracker: https://example.org/ferry/61\n',
  'the name of a page': '# Ferry\n\n- Blocker log: BLOCKERS.md\n',
  'a channel': '# Ferry\n\n## Channels\n\n- #blockers - what needs a captain\n- #general - all else\n',
  'how fast they are answered': '# Ferry\n\n## Response times\n\n- Questions: < 4 hours\n- Blockers: < 1 hour\n',
  'a row that counts none of a grade':
    '# Ferry\n\n| Severity | Count | Items |\n| --- | --- | --- |\n| 🔴 Blocker | 0 | All mended |\n| Low | 1 | Paint |\n',
  'an answer that agrees': '# Ferry\n\n## Blockers\n\n**Blocked by**: None\n\n**Critical path**: Yes (the pier waits for it)\n',
  'a remark behind a denial':
    '# Ferry\n\n## Blockers\n\n- No blockers in this run.\n- Harbour note: the radio was slow, all calls came through.\n',
  'a step of how to report them':
    '# Blocker log\n\n## Active blockers\n\nNone\n\n## Process\n\n### Step 1: Identify blocker\n\n- Say that you are stuck\n',
  'a form to fill in': '# Ferry\n\n## Blocker tracking\n\n```\nDescription: [What is blocked]\nOwner: [Who mends it]\n```\n',
  'what a plan puts first':
    '# Ferry tasks\n\n## Phase 2: Foundations (Blocking Prerequisites)\n\n- [ ] T1 Lay the keel\n\n## Phase 3: Hull (BLOCKING REQUIREMENT)\n\n- [ ] T2 Bend the planks\n',
  'a shout that it is over': '# Ferry\n\n## Fixes\n\n### Rudder (BLOCKING ISSUE FIXED)\n\n- **Before:** it jammed\n',
  'what is denied of a verb': "# Ferry\n\n- Lint warnings don't block the release\n- The paint does not block deployment\n",
}

test.each(Object.entries(SPEAK_OF))('%s tells no blocker', (_, text) => expect(told(text)).toBe(NONE))

test('what a page of blockers lists as steps is work, and what its details ask for is no other blocker', () => {
  expect(told('# Current blockers\n\n## Next steps\n\n### Ann (urgent)\n\n1. Buy a lamp\n')).toBe(NONE)
  expect(told('# Blockers\n\n1. **No card reader**\n   - Nobody can pay.\n   - Required before launch: a reader, a roll of paper.\n')).toBe(
    ONE,
  )
})

test('tasks that are blocked beside those that are ready are tasks', () => {
  expect(told('# Ferry\n\n### Blocked tasks\n\n- Paint the deck\n\n### Ready tasks\n\n- Ring the bell\n')).toBe(NONE)
})

test('a tag that grades a numbered blocker says more than the noun', () => {
  expect(read('# Ferry\n\n### Blocker #2: No lamp (HIGH)\n\nDark.\n').map(({ severity }) => severity)).toEqual(['high'])
})

test.each([
  ['tasks that wait or are blocked', '# Ferry\n\n**Blocked/Pending**:\n- Paint: waits for the sun\n- Bell: not started\n'],
  [
    'what would be nice on a page of blockers',
    '# Ferry – blockers and known issues\n\n## Low priority / Nice to have\n\n### 1. A flag\n\nRed.\n',
  ],
  ['what calls itself a risk', '# Ferry — blockers\n\n## Other matters\n\n### RISK-7 — Old ropes\n\n**Severity:** low\n\nThey may tear.\n'],
  [
    'a rule on how to report them',
    '# Ferry\n\n### The purser must\n\n1. **Report blockers**: wait for nobody\n2. **Clear blockers**: ask the captain\n',
  ],
  ['what will be free once all is over', '# Ferry\n\n### Paint the deck\n\n**When unblocked:**\n- Order paint\n- Order brushes\n'],
])('%s is no blocker', (_, text) => expect(told(text)).toBe(NONE))

test('what stands below the name of who holds things up is in doubt', () => {
  expect(told('# Ferry\n\n## Blocked on the harbour master, for now\n\n- The berth\n- The lamp on the pier\n')).toBe(
    '0 open, 0 resolved, 2 doubtful',
  )
})

test('what stands below a line that names a numbered blocker tells more of it', () => {
  const one = (number: number, name: string) =>
    `**Blocker ${number}**: ${name}\n- **Issue**: dark\n- **Solution**: buy one\n- **Effort**: 2 h\n`
  expect(told(`# Ferry\n\n### Web launch blockers\n\n${one(1, 'no lamp')}\n${one(2, 'no key')}`)).toBe(TWO)
})

test('a heading whose name ends in the noun tells a blocker, a later sentence tells one in doubt', () => {
  expect(told('# Ferry\n\n### Critical finding: card reader blocker\n\nIt is lost.\n')).toBe(ONE)
  expect(told('# Ferry\n\n## End\n\nAll is painted. The only blocker is the card reader.\n')).toBe('0 open, 0 resolved, 1 doubtful')
})

test('on a page of problems each numbered heading is one, whatever stands below it', () => {
  const page =
    '# Critical issues of the ferry\n\n## Issue #1: Rudder jams\n\n### Parts\n\n- **Deck**: aft\n- **Count**: 2 bolts\n\n### Impact\n\n- No turns\n\n## Issue #2: Lamp and wire issues\n\n### Parts\n\n- **Deck**: fore\n\n### Impact\n\n- No light\n'
  expect(readReport(page, { path: 'x.md' }).risks.map(({ line }) => line)).toEqual([3, 14])
})

test('a summary on a page of blockers says less than its title, its next steps say more', () => {
  expect(told('# Launch blockers\n\n## Summary\n\nThe deck is painted.\n\n- [x] No lamp\n- [ ] No card reader\n')).toBe(HALF)
  expect(told('# Launch blockers\n\n## Next steps\n\n- [ ] Buy a card reader\n')).toBe(NONE)
})

describe('what only looks like a blocker', () => {
  test.each([
    ['help for a reader', '# Guide\n\n**Still stuck?** The handbook is in the wiki.\n\n**Stuck?** See the wiki.\n'],
    ['help in another language', '# Anleitung\n\n**Blockiert?** Frag im Kanal nach.\n'],
    ['levels of a scale', '# Bugs\n\n- BLOCKER: Fix immediately\n- MAJOR: Fix in this sprint\n- MINOR: Defer\n'],
    ['levels that are counted', '# Tasks\n\n| Priority | Total | Left |\n|---|---|---|\n| P0 (Blocker) | 5 | 0 |\n| P1 (High) | 5 | 1 |\n'],
    ['levels that are explained', '# Rules\n\n| Level | Meaning |\n|---|---|\n| BLOCKER | Stops all work |\n| MAJOR | Slows it |\n'],
    [
      'the weight of a test case',
      '# Login tests\n\n### LOGIN-001: log in\n\n**Priority:** BLOCKER\n**Expected:** the list opens\n\n### LOGIN-002: log out\n\n**Priority:** BLOCKER\n**Expected Result:** the door shuts\n',
    ],
    ['a choice', '# Plan\n\n1. Retry policy (warning vs blocker)\n'],
    ['a question', '# Plan\n\n- Is any release blocked on approvals?\n'],
    ['programs that block windows', '# Limits\n\n1. **Popup Blockers**: users must allow windows\n'],
    ['messages of a guard', '# Plan\n\n| Condition | Blocker message |\n|---|---|\n| no key | No key. Refusing to run. |\n'],
    ['mensajes', '# Plan\n\n| Condición | Mensaje de bloqueo |\n|---|---|\n| sin clave | Falta la clave. |\n'],
    [
      'steps of a remedy',
      '# Launch Blockers\n\n## Issue 1: no key\n\nText.\n\n## Quick fix steps\n\n1. Copy the key\n2. Start again\n',
      ONE,
    ],
    [
      'steps to click through',
      '# Launch Blockers\n\n## Issue 1: no key\n\nText.\n\n### Option 1: page\n\n1. Go to the page\n2. Click "Keys"\n',
      ONE,
    ],
    [
      'rules that keep bugs away',
      '# Guide\n\n## Critical rules (prevent bugs)\n\n### 1. Fixed sizes\n\nText.\n\n### 2. Plain keys\n\nText.\n',
    ],
    ['what was one', '# Done\n\n1. **Log folder** ← This was the blocker!\n'],
    ['a section, told by its grade', '# Suite\n\n## Overview\n\nAll of the login.\n\n**Priority:** P0 (BLOCKER)\n'],
  ])('%s', (_name, text, stays = NONE) => {
    expect(told(text)).toBe(stays)
  })
  test.each([
    ['codes of what is told elsewhere', '# Week 3\n\n- Blockers & Risks: BLOCK-001 (critical), RISK-2\n'],
    ['gates that would block', '# Gates\n\n### Safety gates (release blocking)\n\n- Hazards are heard.\n'],
  ])('%s is told in doubt', (_name, text) => {
    expect(told(text)).toBe('0 open, 0 resolved, 1 doubtful')
  })
  test('orders below a question are told in doubt', () => {
    expect(told('# Hand-over\n\n### Blockers?\n\n1. Log it in the book\n2. Escalate to Ann\n')).toBe('0 open, 0 resolved, 2 doubtful')
  })
  test('a title keeps the name of a file whole', () => {
    expect(read('# Plan\n\n## Current blockers\n\n- The guard in middleware.ts is still commented out\n')[0]?.title).toBe(
      'The guard in middleware.ts is still commented out',
    )
  })
  test('the sum of a table beside its rows', () => {
    expect(told('# Gate\n\n| Item | Blocks release |\n|---|---|\n| Crane | yes |\n| **Total** | yes |\n')).toBe(ONE)
  })
  test('a level beside issues that have names', () => {
    expect(told('# Bugs\n\n- **Blocker:** no licence key\n- **Major:** slow start\n')).toBe(ONE)
  })
  test('a step of a plan that comes before others is told in doubt', () => {
    expect(told('# Plan\n\n### Phase 2: pilot\n\n**Priority:** P0 - blocks production deployment\n')).toBe('0 open, 0 resolved, 1 doubtful')
  })
})

describe('what calls itself a blocker', () => {
  test.each([
    ['behind an arrow', '# Report\n\n## Risks\n\n- **Manual check outstanding** → Blocker for the release until the run is done\n'],
    ['behind an arrow of signs', '# Report\n\n## Risks\n\n- Schema unclear => release blocker\n'],
    ['by a label', '# Audit\n\n### Issue #1: No audit trail (🔴 CRITICAL)\n\n**Blocks**: Production release\n**Effort**: 2 h\n'],
    ['by the title and the status of a page', '# Sprint 4: Catalog Decision Blocker\n\n**Status:** BLOCKED - awaiting a decision\n'],
  ])('%s', (_name, text) => {
    expect(told(text)).toBe(ONE)
  })
})
