import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageFolder, writtenPage } from './pages.ts'

/** The Chromium of the distribution; without one nothing below is tried, and .ci/run says so. */
const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
)
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(CHROMIUM === undefined)('a page in a browser', () => {
  let folder: string
  let address: string
  let browser: Browser
  beforeAll(async () => {
    folder = pageFolder()
    address = pathToFileURL((await writtenPage(folder)).file).href
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: QUIET })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the page, and gathers what it asks for and complains of. */
  async function opened(how: BrowserContextOptions = {}, hash = ''): Promise<{ page: Page; asked: string[]; told: string[] }> {
    const page = await browser.newPage(how)
    const [asked, told]: [string[], string[]] = [[], []]
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    page.on('dialog', (dialog) => told.push(dialog.message()))
    await page.goto(address + hash)
    return { page, asked, told }
  }

  const rowsShown = (page: Page, rows: string): Promise<string[]> =>
    page.locator(`table[data-rows="${rows}"] tbody tr:visible th`).allTextContents()

  test('asks nobody for anything, complains of nothing and runs nothing of a report', async () => {
    const { page, asked, told } = await opened()
    await page.waitForTimeout(200)
    expect([asked, told]).toEqual([[address], []])
  })

  test('sorts a table by a column, and the other way round', async () => {
    const { page } = await opened()
    const button = page.locator('table[data-rows="blocker"] thead button', { hasText: 'Age' })
    const ages = async () =>
      (await page.locator('table[data-rows="blocker"] td[data-title="Age"]').allTextContents()).map(Number.parseFloat)
    await button.click()
    expect(await ages()).toEqual((await ages()).toSorted((one, other) => one - other))
    await button.press('Enter')
    expect(await ages()).toEqual((await ages()).toSorted((one, other) => other - one))
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1)
  })

  test('narrows rows down by text and severity, and keeps that in its address', async () => {
    const { page } = await opened()
    await page.getByLabel('Text').fill('printer')
    expect(await rowsShown(page, 'blocker')).toEqual(['Printer has not opened our test account'])
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByLabel('Severity').selectOption('medium')
    expect(await rowsShown(page, 'blocker')).toEqual(['Translated e-mails lose their line breaks'])
    const again = await opened({}, new URL(page.url()).hash)
    expect(await rowsShown(again.page, 'blocker')).toEqual(['Translated e-mails lose their line breaks'])
  })

  test('saves its data', async () => {
    const { page } = await opened()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as JSON' }).click()
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
    expect(saved).toMatchObject({ kind: 'page', status: { kind: 'status' } })
  })

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
    ['dark', 360],
  ] as const)('has nothing that keeps people out: %s, %i pixels wide', async (colorScheme, width) => {
    const { page } = await opened({ colorScheme, viewport: { width, height: 800 } })
    await page.evaluate(AXE)
    const found: { id: string; impact: string; nodes: { html: string }[] }[] = await page.evaluate(
      'axe.run().then(({ violations }) => violations)',
    )
    expect(
      found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([])
    const isWider: boolean = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(isWider).toBe(false)
  })

  test('is printed without what only a screen needs', async () => {
    const { page } = await opened()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  })
})
