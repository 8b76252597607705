import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageFolder, said, writtenPage } from './pages.ts'

let folder: string
let text: string
let document: ReturnType<typeof parseHTML>['document']
beforeAll(async () => {
  folder = pageFolder()
  text = (await writtenPage(folder)).text
  document = parseHTML(text).document
})
afterAll(() => rmSync(folder, { recursive: true }))

const all = (selector: string) => [...document.querySelectorAll(selector)]
const textOf = (element: { textContent: string | null } | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const dataOf = (): Record<string, unknown> => JSON.parse(document.getElementById('data')?.textContent ?? '')
const cellsOf = (rows: string, title: string): string[] =>
  all(`table[data-rows="${rows}"] tbody tr`).map((row) =>
    textOf([...row.children].find((cell) => cell.getAttribute('data-title') === title)),
  )

describe('a page runs nothing but its own script', () => {
  test('and its policy names that script and its style by their hashes, and lets it ask nobody', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const hash = (of: string) => `'sha256-${createHash('sha256').update(of).digest('base64')}'`
    const script = all('script').find((one) => !one.hasAttribute('type'))
    expect(policy).toContain(`script-src ${hash(script?.textContent ?? '')}`)
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')?.textContent ?? '')}`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
  })

  test('whatever stands in the reports', () => {
    expect(all('script')).toHaveLength(2)
    expect(all('img, iframe, object, embed, link, base, form[action]')).toEqual([])
    const handlers = all('*').filter((one) => [...one.attributes].some(({ name }) => /^on|^style$|^src/.test(name)))
    expect(handlers).toEqual([])
    expect(all('a').filter((one) => !one.getAttribute('href')?.startsWith('#'))).toEqual([])
  })

  test('and shows what they say as text', () => {
    expect(textOf(document.querySelector('main'))).toContain('<img src=x onerror=alert(1)>')
  })
})

describe('a page tells what the commands tell', () => {
  test.each(['status', 'check'] as const)('as data: %s', async (command) => {
    const { out } = await said([command, '--format', 'json'], { cwd: folder })
    expect(dataOf()[command]).toEqual(JSON.parse(out))
  })

  test.each(['blockers', 'histories'] as const)('as data: %s', async (key) => {
    const command = key === 'histories' ? 'history' : key
    const { out } = await said([command, '--format', 'json'], { cwd: folder })
    expect(dataOf()[key]).toEqual(JSON.parse(out)[key])
  })

  test('in its tables', async () => {
    const { out } = await said(['blockers', '--format', 'plain'], { cwd: folder })
    const told = out.split('\n').flatMap((line) => (line.startsWith('blocker\t') ? line.split('\t')[1] : []))
    expect(cellsOf('blocker', 'Blocker')).toEqual(told)
    const current = await said(['status', '--format', 'plain'], { cwd: folder })
    for (const name of cellsOf('report', 'Name')) expect(current.out).toContain(name)
  })

  test('in its plots, a point for each figure that a report tells', () => {
    const [article] = all('article')
    const completion = [...(article?.querySelectorAll('figure') ?? [])].find((one) => textOf(one).startsWith('Completion'))
    const titles = [...(completion?.querySelectorAll('circle title') ?? [])].map(textOf)
    expect(titles).toEqual(['2026-01-16: 43% complete', '2026-01-30: 64% complete', '2026-02-13: 86% complete'])
  })
})

describe('a page can be read by whoever does not see it', () => {
  test('every table has a name and heads, every plot a name, every field a label', () => {
    for (const table of all('table'))
      expect([textOf(table.querySelector('caption')) !== '', table.querySelectorAll('th[scope="row"]').length > 0]).toEqual([true, true])
    for (const svg of all('figure > .frame > svg')) expect(svg.getAttribute('aria-label')).not.toBe('')
    for (const field of all('select, input')) expect(textOf(field.closest('label'))).not.toBe('')
  })

  test('and no two elements have one name', () => {
    const names = all('[id]').map((one) => one.id)
    expect(new Set(names).size).toBe(names.length)
  })

  test('a column in which nothing is said is not there', () => {
    for (const table of all('table'))
      for (const [index, head] of [...table.querySelectorAll('thead th')].entries()) {
        const cells = [...table.querySelectorAll('tbody tr')].map((row) => textOf(row.children[index]))
        expect([textOf(head), cells.some((cell) => cell !== '')]).toEqual([textOf(head), true])
      }
  })
})

describe('links to files', () => {
  test('lead where the template says, with each part of the path as an address writes it', async () => {
    const { text } = await writtenPage(folder, '--link', 'https://example.org/my repo/{path}#L{line}')
    const links = [...parseHTML(text).document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '')
    expect(links).toContain('https://example.org/my repo/sprint-14.md#L67')
  })

  test.each(['javascript:alert(1)//{path}', 'data:text/html,{path}', 'https://example.org/'])(
    'are refused where they are none: %s',
    async (link) => {
      const { code, err } = await said(['page', '--link', link], { cwd: folder })
      expect([code, err]).toEqual([2, expect.stringContaining('{path}')])
    },
  )
})

describe('other answers as a page', () => {
  test.each([
    ['status'],
    ['history'],
    ['blockers'],
    ['check'],
    ['audit'],
    ['verify'],
    ['show', 'sprint-14.md'],
    ['diff', 'sprint-13.md', 'sprint-14.md'],
  ])('%s', async (...args) => {
    const { out } = await said([...args, '--format', 'html'], { cwd: folder })
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(parseHTML(out).document.querySelectorAll('main section').length).toBeGreaterThan(0)
  })

  test('the plots of a history alone are one SVG', async () => {
    const { out } = await said(['history', '--format', 'svg'], { cwd: folder })
    expect(out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>\n$/)
    expect(out).toContain('>Completion</text>')
  })
})
