import type { Format } from '../format.ts'
import { clover } from './clover.ts'
import { cobertura } from './cobertura.ts'
import { coveragePy } from './coveragePy.ts'
import { ctrf } from './ctrf.ts'
import { dart } from './dart.ts'
import { goCover } from './goCover.ts'
import { goTest } from './goTest.ts'
import { istanbulFinal, istanbulSummary } from './istanbul.ts'
import { jacoco } from './jacoco.ts'
import { jest } from './jest.ts'
import { junit } from './junit.ts'
import { lcov } from './lcov.ts'
import { mocha } from './mocha.ts'
import { nunit } from './nunit.ts'
import { nunit2 } from './nunit2.ts'
import { openCover } from './openCover.ts'
import { pytestJson } from './pytestJson.ts'
import { tap } from './tap.ts'
import { trx } from './trx.ts'
import { xunit } from './xunit.ts'

/** Every format that evidence is read from; the first that recognises a file reads it. */
export const FORMATS: readonly Format[] = [
  junit,
  trx,
  nunit,
  nunit2,
  xunit,
  cobertura,
  jacoco,
  clover,
  openCover,
  jest,
  ctrf,
  mocha,
  pytestJson,
  istanbulFinal,
  istanbulSummary,
  coveragePy,
  dart,
  goTest,
  tap,
  lcov,
  goCover,
]
