import type { Format } from '../format.ts'
import { cobertura } from './cobertura.ts'
import { coveragePy } from './coveragePy.ts'
import { ctrf } from './ctrf.ts'
import { goCover } from './goCover.ts'
import { goTest } from './goTest.ts'
import { istanbulFinal, istanbulSummary } from './istanbul.ts'
import { jacoco } from './jacoco.ts'
import { jest } from './jest.ts'
import { junit } from './junit.ts'
import { lcov } from './lcov.ts'
import { pytestJson } from './pytestJson.ts'
import { tap } from './tap.ts'

/** Every format that evidence is read from; the first that recognises a file reads it. */
export const FORMATS: readonly Format[] = [
  junit,
  cobertura,
  jacoco,
  jest,
  ctrf,
  pytestJson,
  istanbulFinal,
  istanbulSummary,
  coveragePy,
  goTest,
  tap,
  lcov,
  goCover,
]
