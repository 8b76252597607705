import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, isBinary } from '../src/document/index.ts'
import { DECORATIONS, GLYPHS } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'
import { runs } from './runs.ts'

const PAGES = ['windows-1252', 'windows-1254', 'macintosh', 'windows-1251', 'cp437', 'cp850']
/** What tools write for a byte that the page leaves undefined: nothing, the control character of its number, or a replacement. */
const LOSSES = { dropped: () => '', control: (byte: number) => String.fromCharCode(byte), replaced: () => '\uFFFD' }
type Loss = keyof typeof LOSSES

const STATUS = GLYPHS.map(({ glyph }) => glyph)
const BOX = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x2500 + index))
const DRAWN = [...BOX, ...'█▌▐░▒▓■□▪●○◆▲▼→←↑↓⇒•…–—‘’“”≥≤≠≈™€']
const EMOJI = [...'🎯📊📈📉📌📁🔍🔧🚀🎉🏆💡🔐🐛🧪🟤🌐📦⚡✨⏱']
const KNOWN = STATUS.map((glyph) => ({ glyph, status: !DECORATIONS.includes(glyph) }))

/** Sees one byte through a page; the Apple logo is what the Macintosh has at F0. */
const see = (byte: number, page: string, loss: Loss) => {
  const char = iconv.decode(Buffer.from([byte]), page)
  if (char !== '\uFFFD') return char
  return page === 'macintosh' ? '\uF8FF' : LOSSES[loss](byte)
}
const garble = (text: string, page: string, loss: Loss = 'dropped') =>
  Array.from(Buffer.from(text), (byte) => see(byte, page, loss)).join('')
const read = (input: Uint8Array | string) => decode(input, KNOWN)
const codes = (input: Uint8Array | string) => read(input).notes.map(({ code }) => code)

const sharing = (glyphs: string[], page: string) => {
  const groups = new Map<string, string[]>()
  for (const glyph of glyphs) groups.set(garble(glyph, page), [...(groups.get(garble(glyph, page)) ?? []), glyph])
  return [...groups.values()].filter(({ length }) => length > 1)
}

describe('what was seen through a wrong page', () => {
  const glyphs = [...new Set([...STATUS, ...DRAWN, ...EMOJI])]
  const shared = new Map(PAGES.map((page) => [page, new Set(sharing(glyphs, page).flat())]))
  /** What is left of ❎ in windows-1254 is the letter â alone, which no one may take for a mark. */
  const isTold = (glyph: string, page: string, loss: Loss) =>
    loss === 'control' || ((shared.get(page)?.has(glyph) ?? false) === false && garble(glyph, page).length > 1)

  test.each(PAGES)('every sign seen through %s comes back where its remains are its own', (page) => {
    const losses: Loss[] = ['dropped', 'control', 'replaced']
    const wrong = losses.flatMap((loss) =>
      glyphs.filter(
        (glyph) => isTold(glyph, page, loss) && read(`- ${garble(`${glyph} done`, page, loss)}\n`).text !== `- ${glyph} done\n`,
      ),
    )
    expect(wrong).toEqual([])
  })

  test('the marks whose remains are the same are these, and one of them is taken with a note', () => {
    const same = PAGES.flatMap((page) => sharing(STATUS, page).map((group) => `${page}: ${group.join(' ')}`))
    expect(same).toEqual(['windows-1252: ❗ ◐', 'windows-1254: 👍 👎', 'windows-1254: ❗ ◐'])
    for (const group of PAGES.flatMap((page) => sharing(STATUS, page))) {
      const { text, notes } = read(`${garble(group[0] ?? '', 'windows-1254')} one`)
      expect(group.map((glyph) => `${glyph} one`)).toContain(text)
      expect(notes).toMatchObject([{ code: 'encoding-tie', line: 1 }])
    }
  })

  test('a mark with a status wins over a sign without one, whatever their order, and the other is told', () => {
    const tied = garble('║ 📐 plan', 'windows-1254')
    expect(decode(tied, []).text).toBe('║ 📝 plan')
    const { text, notes } = decode(tied, [{ glyph: '📐', status: true }])
    expect(text).toBe('║ 📐 plan')
    expect(notes).toMatchObject([{ code: 'encoding-tie', line: 1, position: { start: { column: 5 }, end: { column: 8 } } }])
    expect(notes[0]?.message).toContain('📝')
  })

  test('the bad news survives: a cut ❌ and ⚠️ come back beside a ✅ that was never cut', () => {
    const report = '# Status\n\n- ✅ login\n- ❌ payment\n- ⚠️ search\n├── ✅ a\n└── ❌ b\n'
    for (const page of PAGES) {
      const { text, encoding, notes } = read(garble(report, page))
      expect({ text, notes }).toEqual({ text: report, notes: [] })
      expect(encoding).toMatchObject({ charset: 'utf-8', lossy: false })
    }
    expect(read(garble(report, 'macintosh')).encoding.repairedFrom).toBe('macintosh')
    expect(read(garble('🚀 ❌', 'windows-1254')).encoding.repairedFrom).toBe('windows-1254')
  })

  test('a ⚠️ whose no-break space became a plain one comes back', () => {
    expect(read('- âš ï¸ search\n').text).toBe('- ⚠️ search\n')
    expect(read('- âœ… ï¸ x').text).toContain('✅ ')
  })

  test('garbled letters come back where the whole text is garbled', () => {
    const report = '# Résumé\n\nLe système a été vérifié, « très bien » — coût : 20 €.\n'
    expect(read(garble(report, 'windows-1252', 'control')).text).toBe(report)
    expect(read(garble(report, 'macintosh')).text).toBe(report)
    const russian = '# Отчёт\n\nВсе тесты пройдены, ошибок нет.\n'
    expect(read(garble(russian, 'windows-1251', 'control')).text).toBe(russian)
  })

  test('a text that was garbled twice comes back whole, columns included', () => {
    const report = '- ✅ done “so” far\n- 🚀 next\n'
    const twice = garble(garble(report, 'windows-1252', 'control'), 'windows-1252', 'control')
    const { text, place } = read(twice)
    expect(text).toBe(report)
    expect(place({ line: 2, column: 6 })).toEqual({ line: 2, column: (twice.split('\n')[1] ?? '').indexOf('next') + 1 })
  })

  test('a byte-order mark seen through a page is none of the text', () => {
    expect(read(garble('\uFEFF# ✅ Report', 'windows-1252')).text).toBe('# ✅ Report')
  })

  test('in a mixed text only the garbled parts change, and a note says so', () => {
    const mixed = (mark: string) => `# Görüşme ✅\n\n- ${mark} çözüldü\n- ⚠️ ağ — “eski”\n`
    const { text, notes } = read(mixed(garble('❌', 'windows-1252')))
    expect(text).toBe(mixed('❌'))
    expect(notes).toMatchObject([{ code: 'encoding-repaired', line: 3, position: { start: { line: 3, column: 3 } } }])
  })

  test('what nothing known fits stays as it is, with a note', () => {
    const { text, encoding, notes } = read('- âœ… one\n- ã\u0081 two\n')
    expect(text).toBe('- ✅ one\n- ã\u0081 two\n')
    expect(encoding.lossy).toBe(true)
    expect(notes.at(-1)).toMatchObject({ code: 'encoding-loss', line: 2, position: { start: { line: 2, column: 3 } } })
  })

  test('doubts are told for twenty lines; one more note counts the rest', () => {
    const { notes } = read(`${garble('📝', 'windows-1254')} todo\n`.repeat(50))
    expect(notes).toHaveLength(21)
    expect(notes.at(-1)?.message).toContain('30 more')
  })
})

describe('clean text', () => {
  const texts = {
    French: '# Résumé\n\n« Terminé\u00A0» — déjà… À côté, l’œuvre : ÉCHOUÉ, « naïf\u00A0»… 100\u00A0% ✅\n',
    Turkish: '# Görüşme özeti\n\nDağ… “hâlâ” çalışıyor; İşçi ağı, “dağ” ve ‘hâlâ…’ — ÇÖZÜLDÜ ⚠️\n',
    German: '# Übersicht\n\n„Größe“ geprüft – „Ä“, „Ö“ und „ß“… fünf Änderungen übrig, §\u00A05, 20\u00A0°C ❌\n',
    Spanish: '# Año\n\n¿Qué pasó? ¡Listo! «Señal» — MAÑANA… acción nº\u00A01, 3ª “prueba”.\n',
    Portuguese: '# Situação\n\nNÃO… “SÃO” — AMANHÃ à noite; revisão concluída, três ações, JOÃO’S “NÃO”.\n',
    Swedish: '# Översikt\n\nÅtgärder på gång… ”Å”, ”Ä” och ”Ö” – färdigt på måndag.\n',
    Polish: '# Łączność\n\nŻółć, gęś, jaźń… „ćma” – źle; ŚĆ, ąż, ęł. Wszystko działa ✓\n',
    Russian: '# Отчёт\n\n«Тесты» пройдены — 5 из 7… в… “в” Рішення, Рік: їїв, вії.\n',
    Greek: '# Αναφορά\n\nΓιάννης… «Όλα» καλά — τα τεστ πέρασαν, Γ’ φάση.\n',
    Vietnamese: '# Báo cáo\n\nMâu thuẫn “mâ”… đã kiểm tra – hoàn thành, Ở đây.\n',
    Chinese: '# 报告\n\n「测试」全部通过……“完成”，覆盖率 80％。\n',
    Japanese: '# 報告\n\nテストは全部合格しました。「完了」…次へ→\n',
    drawn: '╔══╗\n║✅║\n╠══╣\n╚══╝\n├── a\n│   └── b\n┬│ ┐ ░▒▓\n',
  }
  test.each(Object.entries(texts))('%s stays as it is', (_, text) => {
    const { notes, encoding, text: after } = read(Buffer.from(text))
    expect(after).toBe(text)
    expect(notes).toEqual([])
    expect(encoding).toEqual({ charset: 'utf-8', bom: false, repairedFrom: null, lossy: false })
  })

  test.each(Object.entries(texts))('%s stays as it is a line at a time', (_, text) => {
    const lines = text.split('\n')
    expect(lines.map((line) => read(line).text)).toEqual(lines)
  })

  test('a text about encodings keeps its one example', () => {
    const text = 'The letter é was shown as Ã© in the log.\n'
    expect(read(text).text).toBe(text)
  })
})

describe('places', () => {
  const piece = fc.oneof(
    fc.stringMatching(/^[a-z ]{1,6}$/),
    fc.constantFrom('✅', '❌', '⚠️', '├──', '🚀', '🔄', '→').map((sign) => garble(`${sign}`, 'windows-1254')),
    fc.constantFrom('\n', '\r\n', '\r', '🟢', '—'),
  )

  test('each plain letter of the repaired text is found at its place in the file', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const file = `${pieces.join('x')}y`
        const before = file.split(/\r\n|\r|\n/)
        const { text, place } = read(file)
        const after = text.split('\n')
        expect(after).toHaveLength(before.length)
        for (const [index, line] of after.entries()) {
          for (const match of line.matchAll(/[a-z]/g)) {
            const at = place({ line: index + 1, column: match.index + 1 })
            expect([at.line, before[index]?.charAt(at.column - 1)]).toEqual([index + 1, match[0]])
          }
          const end = place({ line: index + 1, column: line.length + 1 })
          expect(end.column).toBe((before[index] ?? '').length + 1)
        }
      }),
    )
  })

  test('a sign is placed where its remains begin', () => {
    const { place } = read(garble('║ ✅ a ❌ b', 'windows-1252'))
    expect(place({ line: 1, column: 3 })).toEqual({ line: 1, column: 5 })
    expect(place({ line: 1, column: 7 })).toEqual({ line: 1, column: 11 })
    expect(place({ line: 1, column: 9 })).toEqual({ line: 1, column: 14 })
  })
})

describe('bytes', () => {
  const text = '# Bericht ✅\n\n- größer\n'
  const swapped = (value: string) => Buffer.from(value, 'utf16le').swap16()
  const ways = {
    'UTF-8 with a mark': { bytes: Buffer.from(`\uFEFF${text}`), charset: 'utf-8', bom: true },
    'UTF-16 LE with a mark': { bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), charset: 'utf-16le', bom: true },
    'UTF-16 BE with a mark': { bytes: swapped(`\uFEFF${text}`), charset: 'utf-16be', bom: true },
    'UTF-16 LE without one': { bytes: Buffer.from(text, 'utf16le'), charset: 'utf-16le', bom: false },
    'UTF-16 BE without one': { bytes: swapped(text), charset: 'utf-16be', bom: false },
  }
  test.each(Object.entries(ways))('%s is read', (_, { bytes, charset, bom }) => {
    expect(read(bytes)).toMatchObject({ text, encoding: { charset, bom, repairedFrom: null, lossy: false }, notes: [] })
    expect(isBinary(bytes)).toBe(false)
  })

  test('a string loses its mark too', () => {
    expect(read(`\uFEFF${text}`)).toMatchObject({ text, encoding: { charset: 'utf-8', bom: true } })
  })

  test('every line end becomes one line feed, and nothing else beside them is a line end', () => {
    expect(read('a\r\nb\rc\nd\u2028e\u0085f\r\r\n').text).toBe('a\nb\nc\nd\u2028e\u0085f\n\n')
  })

  test.each(['\u0085', '\u2028', '\u2029'])('where %j ends the lines, places are in those lines', (sign) => {
    const lines = ['# Log', '', '- ✅ pier', '- 🚀 quay', '- ❌ dock', '']
    const { text, notes, place } = read(`${lines.map((line) => garble(line, 'windows-1252')).join(sign)}\u0000`)
    expect(text).toBe(`${lines.join('\n')}\u0000`)
    expect(notes.find(({ code }) => code === 'encoding-invalid')).toMatchObject({ line: 6, position: { start: { line: 6, column: 1 } } })
    expect(place({ line: 4, column: 6 })).toEqual({ line: 4, column: 8 })
  })

  test('signs that were garbled with their text end its lines too', () => {
    const lines = ['# Log', '', '- ✅ pier', '- ❌ dock']
    expect(read(garble(lines.join('\u2028'), 'windows-1252')).text).toBe(lines.join('\n'))
  })

  test('an 8-bit text is read as windows-1252, with a note', () => {
    const bytes = Buffer.from('# R\xe9sum\xe9 \x96 termin\xe9\n', 'latin1')
    expect(read(bytes)).toMatchObject({ text: '# Résumé – terminé\n', encoding: { charset: 'windows-1252' } })
    expect(codes(bytes)).toEqual(['encoding-guessed'])
  })

  test('a few bad bytes in UTF-8 are replaced, with a note for each line and no more than one above twenty', () => {
    const bad = (times: number) =>
      Buffer.concat(Array.from({ length: times }, () => Buffer.concat([Buffer.from('é ü '), Buffer.of(0xff, 10)])))
    const { text: after, encoding, notes } = read(bad(2))
    expect(after).toBe('é ü \uFFFD\né ü \uFFFD\n')
    expect(encoding).toMatchObject({ charset: 'utf-8', lossy: true })
    expect(notes).toMatchObject([
      { code: 'encoding-invalid', line: 1, position: { start: { column: 5 } } },
      { code: 'encoding-invalid', line: 2 },
    ])
    expect(codes(bad(100))).toHaveLength(21)
  })

  test('a replacement character that the file itself holds is no damage', () => {
    expect(read(Buffer.from('a \uFFFD b ✅'))).toMatchObject({ text: 'a \uFFFD b ✅', encoding: { lossy: false }, notes: [] })
  })

  test('only bytes that are no text are binary', () => {
    expect(isBinary(Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe(true)
    expect(isBinary(Buffer.of())).toBe(false)
    expect(isBinary(Buffer.from(text))).toBe(false)
  })

  test('any bytes are read, and what was repaired needs no second repair', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: 'binary' }).map((value) => Buffer.from(value)),
        ),
        (bytes) => {
          const once = read(bytes)
          expect(once.text).not.toMatch(/\r/)
          expect(read(once.text).text).toBe(once.text)
        },
      ),
      runs(500),
    )
  })

  test('every sign, garbled and repaired, is left alone from then on', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUS, ...DRAWN, ...EMOJI), { maxLength: 12 }), fc.constantFrom(...PAGES), (signs, page) => {
        const once = read(garble(signs.join(' a '), page)).text
        expect(read(once).text).toBe(once)
      }),
    )
  })
})
