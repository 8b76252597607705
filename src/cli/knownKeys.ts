import { COLUMNS, SECTION_ROWS, UNITS } from '../vocabulary/index.ts'

/** What own words may be added to, beside the states and severities that the configuration knows of itself. */
export const KNOWN_KEYS = {
  'words.sections': SECTION_ROWS.map(({ role }) => role),
  'words.columns': COLUMNS,
  'words.units': UNITS,
}
