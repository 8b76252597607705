import {
  CLOSING_ROWS,
  EVENT_DATE_WORDS,
  HISTORY_WORDS,
  OTHER_DATE_WORDS,
  UNFIT_WORDS,
  UNIT_FILLERS,
  VERSION_WORDS,
  WHOLE_WORDS,
} from '../../vocabulary/index.ts'
import { list, table } from './tables.ts'

/** The tables of phrases that speak of a page as a whole. */
export const wholeTables = () => ({
  /** Words that name no part of a page. */
  whole: list(WHOLE_WORDS),
  /** Headings of verdicts, statuses and summaries, by their weight. */
  closings: table(CLOSING_ROWS, ({ weight }) => weight),
  /** Verdicts that the whole does not pass. */
  unfit: list(UNFIT_WORDS),
  /** What stands beside the noun of a unit in its label: "Active sprint". */
  unitFillers: list(UNIT_FILLERS),
  versions: list(VERSION_WORDS),
  /** Dates of the work, not of the report: "Completed", "Created". */
  eventDates: list(EVENT_DATE_WORDS),
  /** What stands before "date" where it dates something else. */
  otherDates: list(OTHER_DATE_WORDS),
  /** Headings above a table of the page's own editions. */
  histories: list(HISTORY_WORDS),
})
