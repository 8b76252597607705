import written from 'iconv-lite/encodings/sbcs-data.js'
import generated from 'iconv-lite/encodings/sbcs-data-generated.js'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/document/index.ts'
import { DECORATIONS, GLYPHS } from '../src/vocabulary/index.ts'
import fc from './fastCheck.ts'

const KNOWN = GLYPHS.map(({ glyph }) => ({ glyph, status: !DECORATIONS.includes(glyph) }))
const read = (text: string) => decode(text, KNOWN)

/** The pages, by what is told of them and by their tables; where two pages are the same for what reports hold, either is told. */
const PAGES = {
  'windows-1250': generated.windows1250,
  'windows-1251': generated.windows1251,
  'windows-1252': generated.windows1252,
  'windows-1253': generated.windows1253,
  'windows-1254': generated.windows1254,
  'windows-1255': generated.windows1255,
  'windows-1256': generated.windows1256,
  'windows-1257': generated.windows1257,
  'windows-1258': generated.windows1258,
  'iso-8859-2': generated.iso88592,
  'iso-8859-5': generated.iso88595,
  'iso-8859-7': generated.iso88597,
  'iso-8859-15': generated.iso885915,
  'iso-8859-16': generated.iso885916,
  cp437: generated.cp437,
  cp850: generated.cp850,
  cp852: generated.cp852,
  cp866: generated.cp866,
  'koi8-r': generated.koi8r,
  'koi8-u': generated.koi8u,
  macintosh: generated.macintosh,
  'x-mac-cyrillic': generated.maccyrillic,
  'x-mac-greek': generated.macgreek,
  'x-mac-ce': written.maccenteuro,
} as const
type Page = keyof typeof PAGES
const NAMES = Object.keys(PAGES).filter((name): name is Page => name in PAGES)

/** What tools write for a byte that a page leaves undefined. */
const LOSSES = { control: (byte: number) => String.fromCharCode(byte), dropped: () => '', replaced: () => '\uFFFD' }
type Loss = keyof typeof LOSSES

function see(byte: number, page: Page, loss: Loss): string {
  const char = byte < 0x80 ? String.fromCharCode(byte) : PAGES[page].chars.charAt(byte - 0x80)
  if (char !== '\uFFFD') return char
  return page.startsWith('mac') ? '\uF8FF' : LOSSES[loss](byte)
}
const garble = (text: string, page: Page, loss: Loss = 'control') => Array.from(Buffer.from(text), (byte) => see(byte, page, loss)).join('')

const REPORTS = {
  English:
    '# Harbour — week 7\n\n**Status:** on hold\n\n- ✅ The crane’s “new” motor → fitted\n- ❌ Café by the gate: 20 € short…\n- ⚠️ Keep 3 × 4 ≥ 10 °C\n',
  German: '# Übersicht\n\n## Aufgaben\n\n- ✅ Größe der Brücke geprüft\n- ⏳ „Prüfung“ läuft – noch fünf Änderungen\n',
  French: '# Réunion\n\n- ✅ Le système a été vérifié, coût : 20 €\n- 🚧 L’équipe attend les pièces détachées\n',
  Polish: '# Łączność\n\n- ✅ Żuraw działa, część ścian gotowa\n- ❌ Błąd w zgłoszeniu „Gdańsk” – późno\n',
  Czech: '# Přehled\n\n- ✅ Jeřáb je opraven, část stěn hotová\n- ⏳ Žádost čeká na úřad\n',
  Turkish: '# Görüşme\n\n- ✅ İşçiler vardı, ağ çalışıyor\n- ❌ Vinç için ışık eksik\n',
  Russian: '# Отчёт\n\n- ✅ Прокладка кабеля, три из пяти\n- ⏳ Насосы ждут проверки — «склад»\n',
  Greek: '# Αναφορά\n\n- ✅ Ο γερανός δουλεύει\n- ❌ Λείπει το καλώδιο της πύλης\n',
  Chinese: '# 报告\n\n- ✅ 起重机已修好\n- ❌ 缺少电缆，等待供应商\n',
} as const

/** What is brought back, or is said to be lost: never is half a repair taken for a whole one. */
const isHonest = (text: string, report: string, notes: readonly { code: string }[]): boolean =>
  text === report || notes.some(({ code }) => code === 'encoding-loss' || code === 'encoding-tie')

describe.each(NAMES)('a report that was seen through %s', (page) => {
  test.each(Object.entries(REPORTS))('in %s comes back whole', (_, report) => {
    const { text, encoding } = read(garble(report, page))
    expect(text).toBe(report)
    expect(encoding).toMatchObject({ repairedFrom: expect.any(String), lossy: false })
  })

  test('by a tool that lost bytes comes back whole, or the loss is told', () => {
    const silent = Object.entries(REPORTS).flatMap(([language, report]) =>
      (['dropped', 'replaced'] as const)
        .filter((loss) => {
          const { text, notes } = read(garble(report, page, loss))
          return !isHonest(text, report, notes)
        })
        .map((loss) => `${language}, ${loss}`),
    )
    expect(silent).toEqual([])
  })
})

test.each(['windows-1250', 'windows-1252', 'windows-1254', 'macintosh', 'windows-1251', 'cp437', 'koi8-r', 'iso-8859-2'] as const)(
  '%s is told by its name',
  (page) => {
    const report = Object.values(REPORTS).join('\n')
    expect(read(garble(report, page)).encoding.repairedFrom).toBe(page)
  },
)

test('the page is chosen by the whole file: what is common to two pages is read through the one that the rest fits', () => {
  const few = '- The crane’s motor\n'
  const told = '- Křižovatka “západ” je uzavřena\n'
  expect(read(garble(few + told, 'windows-1250')).text).toBe(few + told)
  expect(read(garble(told, 'windows-1250')).encoding.repairedFrom).toBe('windows-1250')
})

test('a text that was garbled three times comes back', () => {
  const report = '- The crane’s motor doesn’t start\n'
  const thrice = garble(garble(garble(report, 'windows-1252'), 'windows-1252'), 'windows-1252')
  expect(read(thrice)).toMatchObject({ text: report, notes: [] })
})

test('of a word with a lost sign the others come back; the loss is told, and is no character', () => {
  const { text, encoding, notes } = read(garble('# Статус\n\n- Проверка насосов\n', 'windows-1252', 'replaced'))
  expect(text).toBe('# Стату\uFFFD\n\n- Проверка на\uFFFDо\uFFFDов\n')
  expect(encoding).toMatchObject({ repairedFrom: 'windows-1252', lossy: true })
  expect(notes).toMatchObject([
    { code: 'encoding-loss', line: 1 },
    { code: 'encoding-loss', line: 3 },
  ])
})

test('what no page explains stays as it is, and is told where there is much of it', () => {
  const hopeless = '- ãƒâ†’ Ã¢â ƒâ€š\n- ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡ã‚â¬ãƒâ\n- ãƒæ’ã‚â¢ãƒâ¢ã†â€™\n- ã‚â¬ãƒâ€šã‚âãƒæ’ã‚\n'
  const { text, encoding, notes } = read(hopeless)
  expect({ text, encoding }).toMatchObject({ text: hopeless, encoding: { repairedFrom: null, lossy: true } })
  expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['encoding-loss']))
})

test('windows-1252 that was read as ISO 8859-1 has its typography again', () => {
  expect(read('\x84Kran\x93 steht\n\nDer Motor \x96 alt\n').text).toBe('„Kran“ steht\n\nDer Motor – alt\n')
})

test('a no-break space that became a plain one is part of its letter', () => {
  const spaced = (text: string) => garble(text, 'windows-1252').replaceAll('\xA0', ' ')
  expect(read(spaced('Релиз: Работа готова\n')).text).toBe('Релиз: Работа готова\n')
  expect(read('La piÃ¨ce est Ã rÃ©gler, grÃ¢ce Ã l’Ã©quipe\n').text).toBe('La pièce est à régler, grâce à l’équipe\n')
})

describe('clean text', () => {
  /** Words of a language that Unicode itself knows: of countries, languages, days and times. */
  function wordsOf(locale: string): string[] {
    const regions = new Intl.DisplayNames([locale], { type: 'region' })
    const languages = new Intl.DisplayNames([locale], { type: 'language' })
    const time = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(Date.UTC(2026, month, 3)).toLocaleDateString(locale, { dateStyle: 'full' }),
    )
    const named = ['AX', 'AT', 'CI', 'CZ', 'ES', 'HU', 'IS', 'NO', 'RO', 'ST', 'TR', 'UA', 'VN'].map((code) => regions.of(code) ?? '')
    const spoken = ['cs', 'de', 'el', 'fr', 'pt', 'ru', 'vi', 'zh'].map((code) => languages.of(code) ?? '')
    return [...named, ...spoken, ...months, time.format(-1, 'day'), time.format(2, 'month'), time.format(0, 'year')]
  }
  const LOCALES =
    'af ar az be bg bn ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi yo zh'.split(
      ' ',
    )
  const STYLES: ((word: string, locale: string) => string)[] = [
    (word) => word,
    (word, locale) => word.toLocaleUpperCase(locale),
    (word) => `“${word}”`,
    (word) => `„${word}“`,
    (word) => `«\xA0${word}\xA0»`,
    (word) => `»${word}«`,
    (word) => `${word}’s ‘${word}’…`,
    (word, locale) => `${word.toLocaleUpperCase(locale)}™ ${word}®`,
    (word) => `${word}—${word}: 5\xA0°C, 20\xA0€, 3\xA0×\xA0½, §\xA04`,
    (word) => `├── ✅ ${word} │ ${word}¹`,
  ]

  test.each(LOCALES)('of %s stays as it is, by the line and by the file', (locale) => {
    const lines = STYLES.flatMap((style) => wordsOf(locale).map((word) => style(word, locale)))
    const changed = [...lines.filter((_, index) => index % 7 === 0), lines.join('\n')].filter((text) => {
      const { text: after, notes } = read(text)
      return after !== text || notes.length > 0
    })
    expect(changed).toEqual([])
  })

  test('of any words of all languages stays as it is', () => {
    const words = LOCALES.flatMap(wordsOf)
    const mark = fc.constantFrom(' ', ' ', ' ', ', ', ' – ', '… ', '’', '\xA0', ' → ', '\n', ' | ', '™ ', '” “', '² ')
    const text = fc.array(fc.tuple(fc.constantFrom(...words), mark), { maxLength: 40 }).map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(text, (written) => {
        expect(read(written)).toMatchObject({ text: written, notes: [] })
      }),
      { numRuns: 100 },
    )
  })

  const KEPT = [
    'AHÅ™, a sofa',
    'a radius of 10 Å—',
    'CHARLOTTE BRONTË…”',
    '4288×… and 5×£35',
    'OK??:(   `¬´    ):',
    '(-1/2)! = √π',
    'a triangle ∆°',
    'AMANHÃ… “NÃO” – VIETNÃ™',
    'ГОДЫ, ВІКІ и ПоздравЂаво',
    '`├┤a┼┐a┼┐`',
    'The letter é was shown as Ã© in the log.',
    'NICIODATĂ\xA0și SELKÄ\xA0EDELLÄ',
    '[a-zA-ZÄÖÜäöüß]+ m² 20µs ½',
  ]
  test.each(KEPT)('%s stays as it is, once and three times', (text) => {
    const thrice = `# Sprint 3\n\n- ${text}\n- ${text}\n- ${text}\n`
    expect(read(text)).toMatchObject({ text, notes: [] })
    expect(read(thrice)).toMatchObject({ text: thrice, notes: [] })
  })
})
