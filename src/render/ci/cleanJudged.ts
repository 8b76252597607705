import type { Finding } from '../../analysis/index.ts'
import { clean } from '../clean.ts'
import type { Judged } from '../judged.ts'
import { shortened } from './shorten.ts'

/** Half of a character, which no encoding can write. */
const HALF = /\p{Cs}/gu

const plain = (text: string): string => clean(text).replace(HALF, '\ufffd')
const told = (text: string): string => shortened(plain(text))

const cleanFinding = (finding: Finding): Finding => ({
  ...finding,
  message: told(finding.message),
  file: plain(finding.file),
  related: finding.related.map((each) => ({ ...each, file: plain(each.file), message: told(each.message) })),
  suppression: finding.suppression && {
    ...finding.suppression,
    reason: finding.suppression.reason === null ? null : told(finding.suppression.reason),
  },
})

/** `judged` with every text of a report in it cleaned, and none longer than a message may be: what each format of CI is given. */
export const cleanJudged = ({ verdict, reports, aside, ...rest }: Judged): Judged => ({
  ...rest,
  ...(aside !== undefined && { aside: told(aside) }),
  verdict: { ...verdict, findings: verdict.findings.map(cleanFinding) },
  reports: reports.map(({ path, title }) => ({ path: plain(path), title: title === null ? null : told(title) })),
})
