import {
  ALL_WORDS,
  CLAUSE_WORDS,
  GENERIC_WORDS,
  OF_WORDS,
  ORDER_WORDS,
  SUMMARY_WORDS,
  TESTING_WORDS,
  TOTAL_WORDS,
} from '../../vocabulary/index.ts'
import { list } from './table.ts'

/** The tables that say whose a count is: what names nothing of its own, what adds up, what orders work, what begins a clause or a name behind a number. */
export const countTables = () => ({
  generic: list(GENERIC_WORDS),
  orders: list(ORDER_WORDS),
  summaries: list(SUMMARY_WORDS),
  /** What a section on tests is called: "Testing". */
  testing: list(TESTING_WORDS),
  totals: list(TOTAL_WORDS),
  alls: list(ALL_WORDS),
  clauses: list(CLAUSE_WORDS),
  ofs: list(OF_WORDS),
})
