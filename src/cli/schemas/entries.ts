import {
  blockerSchema,
  claimSchema,
  coverageSchema,
  entrySchema,
  itemSchema,
  noteSchema,
  riskSchema,
  suiteSchema,
  testCaseSchema,
} from '../../report/index.ts'
import { type Described, PLACED, TOLD } from './described.ts'

/** The words for what there may be many of in a report. */
export const ENTRIES: readonly Described[] = [
  {
    schema: suiteSchema,
    title: 'Suite',
    fields: {
      name: 'The suite as the report calls it.',
      path: 'Its file, where one is named.',
      state: 'Its state.',
      counts: 'Its test counts.',
      ...TOLD,
    },
  },
  {
    schema: testCaseSchema,
    title: 'Test case',
    fields: {
      name: 'The test as the report calls it.',
      suite: 'The suite it stands in.',
      status: 'How it ended, or how far it has come; implemented means written, no pass claimed.',
      blockedBy: 'What blocks it.',
      note: 'What the report says of it.',
      ...TOLD,
    },
  },
  {
    schema: blockerSchema,
    title: 'Blocker',
    fields: {
      title: 'What blocks.',
      severity: 'How bad it is; null where the report does not say.',
      state: 'Whether it still stands; open and in-progress are unresolved.',
      certainty: 'Whether it surely is a blocker; a doubtful one may be read in another way, and fails no gate.',
      impact: 'What it holds up.',
      resolution: 'What was or will be done about it.',
      eta: 'When it is to be gone, as written.',
      ...TOLD,
    },
  },
  {
    schema: riskSchema,
    title: 'Risk',
    fields: {
      kind: 'What the report calls it.',
      title: 'What may go wrong, or is known to be wrong.',
      severity: 'How bad it is; null where the report does not say.',
      state: 'Whether it still stands.',
      impact: 'What it would do.',
      mitigation: 'What is done against it.',
      ...TOLD,
    },
  },
  {
    schema: coverageSchema,
    title: 'Coverage',
    fields: {
      name: 'What is covered; "overall" for an unqualified total, which means lines.',
      current: 'In percent.',
      target: 'In percent.',
      before: 'The earlier figure that the report gives, in percent.',
      ...TOLD,
    },
  },
  {
    schema: itemSchema,
    title: 'Item',
    fields: {
      text: 'The work item.',
      state: 'Its state.',
      section: 'The headings above it, "A › B".',
      blockedBy: 'What blocks it.',
      ...TOLD,
    },
  },
  {
    schema: claimSchema,
    title: 'Claim',
    fields: {
      path: 'A JSON pointer to the field of this report that holds it, or null.',
      value: 'The number or the state.',
      op: 'How the written number bounds the value.',
      high: 'The upper end of a range.',
      unit: 'What is counted.',
      modality: 'Whether it is, was, shall be or is merely said.',
      raw: 'The words it was read from.',
      position: PLACED.position,
    },
  },
  {
    schema: entrySchema,
    title: 'Log entry',
    fields: { label: 'Its heading.', date: 'Its date, ISO 8601; null where it has none.', ...PLACED },
  },
  {
    schema: noteSchema,
    title: 'Note',
    fields: { code: 'A stable name for the kind of note.', message: 'A sentence for the reader.', ...PLACED },
  },
]
