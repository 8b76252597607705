import {
  ARCHIVE_WORDS,
  BLOCKER_COPULAS,
  BLOCKER_LEADS,
  BLOCKER_WORDS,
  BLOCKING_WORDS,
  CHANGE_WORDS,
  CLOSING_ROWS,
  COVERAGE_FILLERS,
  COVERAGE_TOPICS,
  COVERAGE_WORDS,
  COVERED_AREA_WORDS,
  COVERED_PART_WORDS,
  DID_WORDS,
  DOUBT_WORDS,
  EVENT_DATE_WORDS,
  FIGURE_ROWS,
  HANDLING_WORDS,
  HELP_WORDS,
  HISTORY_WORDS,
  KIND_ROWS,
  LABEL_NOUNS,
  LABEL_ROWS,
  LACK_WORDS,
  LOG_WORDS,
  MEANING_WORDS,
  MEASURE_ROWS,
  MONTH_ROWS,
  NO_PART_WORDS,
  ONE_BLOCKER,
  OPEN_WORDS,
  OTHER_COVERAGE_WORDS,
  OTHER_DATE_WORDS,
  PAGE_ROWS,
  PAST_COPULAS,
  PREVENT_WORDS,
  PRIOR_WORDS,
  PROBLEM_ROWS,
  REMARK_WORDS,
  REMEDY_WORDS,
  SEQUENCE_NOUNS,
  SEVERAL_BLOCKERS,
  STANDUP_ROWS,
  STUCK_WORDS,
  TELLS_ROWS,
  TIME_NOUNS,
  UNFIT_WORDS,
  UNIT_FILLERS,
  VERSION_WORDS,
  WEEKDAYS,
  WHOLE_WORDS,
  WORK_NOUNS,
  YES_WORDS,
} from '../../vocabulary/index.ts'
import { countTables } from './countTables.ts'
import { itself, list, table } from './table.ts'

const ENGLISH_DATES = LABEL_ROWS.filter(({ label }) => label === 'date' || label === 'updated').map(({ words }) => ({ en: words.en ?? '' }))

/** What tells problems: what they are called, numbered with, and what leaves them open. */
export const troubleTables = () => ({
  /** What a blocker is called where it calls itself one. */
  blockers: list(BLOCKER_WORDS, BLOCKING_WORDS),
  severalBlockers: list(SEVERAL_BLOCKERS),
  oneBlocker: list(ONE_BLOCKER),
  yes: list(YES_WORDS),
  remarks: list(REMARK_WORDS),
  stuck: list(STUCK_WORDS),
  /** What is done about blockers, whichever they are. */
  handling: list(HANDLING_WORDS),
  /** What a reader who is stuck is told to do. */
  help: list(HELP_WORDS),
  /** Headers of columns that explain a scale. */
  meanings: list(MEANING_WORDS),
  /** What joins a blocker and what it is: "is", "remains"; and what qualifies the noun: "the only real". */
  copulas: list(BLOCKER_COPULAS),
  leads: list(BLOCKER_LEADS),
  /** What leaves a problem open: doubts beside "resolved", and words of success that close nothing. */
  doubts: list(DOUBT_WORDS),
  standing: list(OPEN_WORDS),
  /** What a line begins with that tells what the problem above it holds up. */
  prevents: list(PREVENT_WORDS),
  /** What comes before other work by the order of a plan. */
  priors: list(PRIOR_WORDS),
  /** What of a project is held up, and what says that it no longer is. */
  works: list(WORK_NOUNS),
  lacks: list(LACK_WORDS),
  past: list(PAST_COPULAS),
  /** What a single problem is numbered with. */
  problems: table(PROBLEM_ROWS, ({ kind }) => kind),
  /** What is done about them. */
  remedies: list(REMEDY_WORDS),
})

/** What speaks of a page as a whole, of its dates and its entries. */
export const pageTables = () => ({
  /** The English labels of a date: below any other a date has its day first. */
  englishDates: list(...ENGLISH_DATES),
  /** Dates of the work, not of the report: "Completed", "Created". */
  eventDates: list(EVENT_DATE_WORDS),
  /** What stands before "date" where it dates something else. */
  otherDates: list(OTHER_DATE_WORDS),
  /** Headings above a table of the page's own editions. */
  histories: list(HISTORY_WORDS),
  labelNouns: list(LABEL_NOUNS),
  /** What stands beside the noun of a unit in its label: "Active sprint". */
  unitFillers: list(UNIT_FILLERS),
  /** Verdicts that the whole does not pass. */
  unfit: list(UNFIT_WORDS),
  versions: list(VERSION_WORDS),
  /** Headings of verdicts, statuses and summaries, by their weight. */
  closings: table(CLOSING_ROWS, ({ weight }) => weight),
  /** Words that name no part of a page. */
  whole: list(WHOLE_WORDS),
  kinds: table(KIND_ROWS, itself),
  pages: table(PAGE_ROWS, itself),
  /** What the labels of a stand-up tell. */
  standups: table(STANDUP_ROWS, ({ word }) => word),
  /** What a line of a work log begins with, and what its page is called. */
  did: list(DID_WORDS),
  logs: list(LOG_WORDS),
  /** The units of time that its entries are numbered by. */
  times: list(TIME_NOUNS),
  /** The units that follow one another in time. */
  sequence: list(SEQUENCE_NOUNS),
  archives: list(ARCHIVE_WORDS),
  months: table(
    MONTH_ROWS.map((en, index) => ({ month: index + 1, words: { en } })),
    ({ month }) => month,
  ),
  weekdays: list(WEEKDAYS),
})

/** What tells figures of coverage and counts of tests. */
export const figureTables = () => ({
  coverage: list(COVERAGE_WORDS),
  otherCoverage: list(OTHER_COVERAGE_WORDS),
  coverageFillers: list(COVERAGE_FILLERS),
  coverageTopics: list(COVERAGE_TOPICS),
  /** What stands before the part that a coverage is of. */
  coveredPart: list(COVERED_PART_WORDS),
  coveredAreas: list(COVERED_AREA_WORDS),
  /** What stands below or behind it and bears no part's name. */
  noPart: list(NO_PART_WORDS),
  figures: table(FIGURE_ROWS, itself),
  changes: list(CHANGE_WORDS),
  measures: table(MEASURE_ROWS, ({ measure }) => measure),
  ...countTables(),
  tells: table(TELLS_ROWS, ({ tells }) => tells),
})
