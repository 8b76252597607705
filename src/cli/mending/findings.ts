import type { Finding } from '../../analysis/index.ts'
import { renumbered, textAt } from '../../mending/index.ts'
import { isProblem } from '../../sources/index.ts'
import type { Request } from '../command.ts'
import { bytesShownAs, type MendDraft, type Settled, settle } from './settle.ts'

/** The edit that a finding asks for: its number alone is written anew; none where a number is not all that stands there. */
function draftOf({ rule, message, file, position, derived }: Finding, bytes: Uint8Array): MendDraft[] {
  const place = derived?.at?.position ?? position
  const was = textAt(bytes, place)
  const isThere = was !== null && (derived?.at === undefined || derived.at.was === was)
  const is = !isThere || derived === undefined ? null : renumbered(was, derived.value)
  return was === null || is === null ? [] : [{ path: file, position: place, was, is, why: `${rule}: ${message}` }]
}

const keyOf = ({ start }: MendDraft['position']): string => `${start.line}:${start.column}`
const placeOf = ({ position, derived }: Finding): MendDraft['position'] => derived?.at?.position ?? position

/** Of the findings in a file those whose number is certain: at one place only one is asked for, and none is derived from what another finding disputes, be it waived. */
function certainOf(findings: readonly Finding[]): Finding[] {
  const standing = findings.filter(({ suppression }) => suppression === null)
  const disputed = new Set(findings.map((each) => keyOf(placeOf(each))))
  const asked = new Map<string, Set<number>>()
  for (const each of standing) {
    const key = keyOf(placeOf(each))
    if (each.derived) asked.set(key, new Set([...(asked.get(key) ?? []), each.derived.value]))
  }
  return standing.filter(
    (each) => asked.get(keyOf(placeOf(each)))?.size === 1 && each.derived?.from.every((place) => !disputed.has(keyOf(place))),
  )
}

/** Writes the numbers that are certain, where the findings that count are, or shows them (--dry-run); `paths` are those of the reports. */
export async function settleFindings(paths: readonly string[], findings: readonly Finding[], request: Request): Promise<Settled> {
  const drafts: MendDraft[] = []
  for (const path of paths) {
    const certain = certainOf(findings.filter(({ file }) => file === path))
    if (certain.length === 0) continue
    const bytes = await bytesShownAs(path, request)
    if (!isProblem(bytes)) drafts.push(...certain.flatMap((finding) => draftOf(finding, bytes)))
  }
  return settle(paths, drafts, request)
}
