import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/cli/run.ts'
import { type Given, worldFor } from './world.ts'

/** A report whose every text would be markup, a script or an address if anything let it. */
const HOSTILE = `# Sprint 3 <script>alert('title')</script>

**Status:** Blocked
**Date:** 2026-01-05

## Blockers

- **[high] \`<img src=x onerror=alert(1)>\` \`</script><script>alert(2)</script>\`**: waits for \`"><svg onload=alert(3)>\`
- **javascript:alert(4)** [see](javascript:alert(5)) {{7*7}} \${8*8}

## Tests

- Total: 10
- Passed: 9
- Failed: 1
`

/** A folder of reports that follow one another, and one that would run something if it were let. */
export function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'progress-page-'))
  cpSync('fixtures/demo', folder, { recursive: true })
  writeFileSync(join(folder, 'STATUS.md'), HOSTILE)
  return folder
}

/** Runs `progress` in a folder, and gives what it said. */
export async function said(args: readonly string[], given: Given): Promise<{ code: number; out: string; err: string }> {
  const { world, said } = worldFor([...args, '--today', '2026-03-01'], given)
  return { code: await run(world), ...said }
}

/** Writes a page of a folder, and gives its text and where it lies. */
export async function writtenPage(folder: string, ...more: readonly string[]): Promise<{ text: string; file: string }> {
  const file = join(folder, 'page.html')
  const { code, err } = await said(['page', '-o', file, '--title', 'Lamps & more', ...more], { cwd: folder })
  if (code !== 0) throw new Error(err)
  return { text: readFileSync(file, 'utf8'), file }
}
