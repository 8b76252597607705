import type { Report } from '../report/index.ts'

/** What a reading needs beside the bytes. */
export interface ReadOptions {
  /** The path that the report is known by: relative to the current folder, with `/`. */
  path: string
}

const none = {
  total: null,
  passed: null,
  failed: null,
  skipped: null,
  blocked: null,
  errors: null,
  created: null,
  runnable: null,
  pending: null,
}

/** Reads one report; content never throws, what was not understood is in `notes`. */
export function readReport(_input: Uint8Array | string, { path }: ReadOptions): Report {
  return {
    source: { path, encoding: { charset: 'utf-8', bom: false, repairedFrom: null, lossy: false } },
    title: null,
    kind: 'other',
    label: null,
    date: null,
    state: null,
    completion: null,
    fields: [],
    tests: { summary: none, suites: [], cases: [] },
    blockers: [],
    risks: [],
    coverage: [],
    items: [],
    claims: [],
    notes: [],
  }
}
