// Draws the page of the demo project as pictures for the manual, light and dark: node scripts/screenshots.js
// Needs a Chromium: CHROMIUM, or /usr/bin/chromium. Build first: it is dist/ that writes the page.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const folder = mkdtempSync(join(tmpdir(), 'progress-screenshots-'))
const file = join(folder, 'page.html')
execFileSync(process.execPath, [
  'bin/progress.js',
  'page',
  'fixtures/demo',
  '-o',
  file,
  '--title',
  'Larkfield Tea',
  '--today',
  '2026-02-16',
])

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 1350 } })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: `docs/figures/page-${colorScheme}.png` })
}
await browser.close()
rmSync(folder, { recursive: true })
