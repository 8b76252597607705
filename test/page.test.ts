import { describe, expect, test } from 'vitest'
import { HEAD_BYTES, judgePage } from '../src/pipeline/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const judged = (path: string, text: string) => judgePage(bytes(text), { path })

/** The same plain text in every case below: what decides is the name, the folder or the title. */
const PROSE = 'The team met on Tuesday. The lamp on the second floor was replaced.\n'

describe('a page is taken for a report', () => {
  test.each([
    ['by a status file’s name', 'STATUS.md', `# Harbour lights\n\n${PROSE}`],
    ['by its numbered unit and its folder', 'docs/sprints/sprint-7.md', `# Sprint 7\n\n${PROSE}`],
    ['by a title in Spanish', 'docs/puerto.md', `# Informe de avance semanal\n\n**Fecha:** 2026-01-05\n\n${PROSE}`],
    ['by a title in Japanese', 'docs/minato.md', '# 週報\n\n日付: 2026-01-05\n\n港の作業は順調です。\n'],
    ['by a date in a name among updates', 'updates/2026-01-05.md', '- achieved:\n    - new lamps\n- next:\n    - paint\n'],
    [
      'by what it says, whatever it is called',
      'lamps.md',
      `# Lamps\n\n**Status:** In progress\n\n- ✅ Pier\n- ✅ Mole\n- ❌ Buoy\n\n## Next steps\n\n- Buoy\n`,
    ],
    [
      'by ticked boxes and sections of work',
      'lamps.md',
      '# Lamps\n\n## Completed\n\n- [x] Pier\n- [x] Mole\n- [x] Buoy\n\n## In progress\n\n- [ ] Wharf\n\n## Blockers\n\nNone\n',
    ],
    ['although it is a README, where it says so', 'weeks/README_week6.md', `# Week 6\n\n## Done\n\n- ✅ Pier\n\n${PROSE}`],
    [
      'in UTF-8 that was seen through another code page',
      'lamps.md',
      '# Lamps\n\n**Status:** Done\n\n- âœ… Pier\n- âœ… Mole\n- âœ… Buoy\n- âœ… Wharf\n',
    ],
  ])('%s', (_how, path, text) => {
    expect(judged(path, text)).toMatchObject({ report: true })
  })

  test('in UTF-16', () => {
    expect(judgePage(Buffer.from('\uFEFF# Sprint 4 status\n', 'utf16le'), { path: 'four.md' })).toMatchObject({
      report: true,
      kind: 'sprint',
    })
  })
})

describe('a page is taken for none, and for what it is', () => {
  test.each([
    ['README.md', '# Harbour\n\n## Installation\n\n```sh\nnpm install\n```\n\n## Usage\n\n✅ fast\n', 'readme'],
    ['docs/deployment-guide.md', '# Deployment guide\n\n## Prerequisites\n\n- ✅ Node 20\n- ✅ a lamp\n', 'guide'],
    ['CHANGELOG.md', '# Changelog\n\n## 1.2.0 - 2026-01-05\n\n### Fixed\n\n- lamps\n', 'changelog'],
    [
      '.github/ISSUE_TEMPLATE/bug_report.md',
      '---\nname: Bug report\nabout: Tell us\nlabels: bug\n---\n\n## Describe the bug\n',
      'template',
    ],
    ['docs/lamp-spec.md', '# Lamp specification\n\n**Status:** Draft\n\n## Requirements\n\n- bright\n', 'specification'],
    ['.claude/commands/review.md', '---\nname: review\n---\n\n# Review\n\nRead the code.\n', 'instructions'],
    ['LICENSE.md', 'Copyright the harbour.\n', 'legal'],
    ['node_modules/lamp/STATUS.md', '# Status\n\n- ✅ Pier\n', 'foreign'],
    ['misc/lamp.md', PROSE, 'other'],
    ['kilavuz/kurulum.md', '# Kurulum\n\nLambayı takın.\n', 'guide'],
  ])('%s', (path, text, kind) => {
    expect(judged(path, text)).toMatchObject({ report: false, kind })
  })

  test('bytes that are no text are neither', () => {
    expect(judgePage(new Uint8Array([0x89, 0x50, 0, 0]), { path: 'STATUS.md' })).toBeNull()
  })
})

describe('a verdict', () => {
  test('tells what decided, the weightiest first', () => {
    expect(judged('docs/STATUS.md', '# Lamps\n\n- ✅ Pier\n')?.reason).toBe('the name says "STATUS", marked lines (1)')
    expect(judged('misc/lamp.md', PROSE)?.reason).toBe('nothing in it tells of a status')
  })

  test('has title, label, kind and date of what it judged', () => {
    const text = '# Sprint 7: Lamps\n\n**Date:** 5 January 2026\n\n- ✅ Pier\n'
    expect(judged('s7.md', text)).toMatchObject({ title: 'Sprint 7: Lamps', label: 'Sprint 7', kind: 'sprint', date: '2026-01-05' })
  })

  test('takes a front matter’s title and date', () => {
    const text = '---\ntitle: "Lamps, weekly update"\ndate: 2026-01-05\n---\n\n## Done\n\n- Pier\n'
    expect(judged('a.md', text)).toMatchObject({ report: true, title: 'Lamps, weekly update', date: '2026-01-05' })
  })

  test('rests on the beginning of the file alone', () => {
    const long = `# Lamps\n\n${PROSE.repeat(200)}`
    expect(long.length).toBeGreaterThan(HEAD_BYTES)
    expect(judged('lamps.md', `${long}\n## Completed\n\n- [x] Pier\n- [x] Mole\n`)).toEqual(judged('lamps.md', long))
  })

  test('does not hear code: marks in a program are no status', () => {
    const code = '```js\n// ✅ a\n// ✅ b\n// ✅ c\n// ✅ d\nlog("- [x] done")\n```\n'
    expect(judged('lamps.md', `# Lamps\n\n${code}`)).toMatchObject({ report: false })
  })

  test('is held back by much code', () => {
    const text = '# Lamps\n\n**Date:** 2026-01-05\n\n- ✅ Pier\n- ✅ Mole\n'
    expect(judged('lamps.md', text)).toMatchObject({ report: true })
    expect(judged('lamps.md', `${text}\n\`\`\`js\n${'light()\n'.repeat(20)}\`\`\`\n`)).toMatchObject({ report: false })
  })
})
