import { expect, test } from 'vitest'
import { outline, parse } from '../src/document/index.ts'
import { readReport } from '../src/pipeline/index.ts'
import { languageOf } from '../src/reading/page/language.ts'

const languageIn = (text: string) => languageOf(outline(parse(text), text))
const noteOf = (text: string) => readReport(text, { path: 'x.md' }).notes.find(({ code }) => code === 'language-unknown')

/** A few sentences of a report on a harbour, by language. */
const KNOWN: Record<string, string> = {
  en: 'The crane is working again and all of the parts were delivered before the weekend. We will test it on Monday.',
  es: 'La grúa ya funciona y todas las piezas llegaron antes del fin de semana. Vamos a probarla el lunes con el equipo.',
  pt: 'O guindaste já funciona e todas as peças chegaram antes do fim de semana. Não há nada a fazer até segunda-feira.',
  fr: 'La grue fonctionne à nouveau et toutes les pièces sont arrivées avant le week-end. Nous la testons lundi avec l’équipe.',
  de: 'Der Kran läuft wieder und alle Teile wurden vor dem Wochenende geliefert. Wir testen ihn am Montag mit der Mannschaft.',
  ru: 'Кран снова работает, и все детали были доставлены до выходных. Мы проверим его в понедельник, если не будет ветра.',
  sv: 'Kranen fungerar igen och alla delar har kommit före helgen. Vi testar den på måndag om det inte blåser för mycket.',
  tr: 'Vinç yeniden çalışıyor ve bütün parçalar hafta sonundan önce geldi. Pazartesi günü ekip ile birlikte test edeceğiz.',
  zh: '起重机已经恢复工作，所有零件都在周末之前送到了。我们星期一进行测试。',
  ja: 'クレーンは再び動いています。部品は週末の前にすべて届きました。月曜日にテストします。',
  ko: '크레인이 다시 작동하고 부품은 주말 전에 모두 도착했습니다. 월요일에 시험할 예정입니다.',
  it: 'La gru funziona di nuovo e tutti i pezzi sono arrivati prima del fine settimana. La proviamo lunedì con la squadra, non prima.',
  pl: 'Dźwig znowu działa, a wszystkie części dotarły przed weekendem. W poniedziałek go przetestujemy, jeżeli nie będzie wiatru.',
  nl: 'De kraan werkt weer en alle onderdelen zijn voor het weekend geleverd. Wij testen hem maandag, als het niet te hard waait.',
  id: 'Derek sudah berfungsi lagi dan semua suku cadang telah tiba sebelum akhir pekan. Kami akan mengujinya pada hari Senin.',
  vi: 'Cần cẩu đã hoạt động trở lại và tất cả phụ tùng được giao trước cuối tuần. Chúng tôi sẽ kiểm tra vào thứ Hai.',
}

test.each(Object.entries(KNOWN))('tells that a page is in a known language: %s', (code, text) => {
  expect(languageIn(`# Log\n\n${text}\n`)).toBe(code)
  expect(noteOf(`# Log\n\n${text} ${text} ${text}\n`)).toBeUndefined()
})

const UNKNOWN: Record<string, [name: string, text: string]> = {
  ar: ['Arabic', 'الرافعة تعمل من جديد ووصلت كل القطع قبل نهاية الأسبوع. سنقوم باختبارها يوم الاثنين مع الفريق في الميناء.'],
  fa: [
    'Persian',
    'جرثقیل دوباره کار می‌کند و همه قطعه‌ها پیش از آخر هفته رسید. این کار در روز دوشنبه با گروه انجام شده است و باید از نو دیده شود.',
  ],
  he: ['Hebrew', 'המנוף עובד שוב וכל החלקים הגיעו לפני סוף השבוע. נבדוק אותו ביום שני יחד עם הצוות בנמל.'],
  hi: ['Hindi', 'क्रेन फिर से काम कर रही है और सभी पुर्जे सप्ताहांत से पहले आ गए। हम सोमवार को बंदरगाह पर इसका परीक्षण करेंगे।'],
  th: [
    'Thai',
    'เครน ทำงาน ได้ อีกครั้ง และ ชิ้นส่วน ทั้งหมด มาถึง ก่อน สุดสัปดาห์ เรา จะ ทดสอบ ใน วันจันทร์ ที่ ท่าเรือ กับ ทีม งาน ของ เรา ทุก คน และ จะ รายงาน ผล อีก ครั้ง',
  ],
  el: [
    'Greek',
    'Ο γερανός λειτουργεί ξανά και όλα τα εξαρτήματα έφτασαν πριν από το Σαββατοκύριακο. Θα τον δοκιμάσουμε τη Δευτέρα στο λιμάνι με την ομάδα.',
  ],
  uk: [
    'Ukrainian',
    'Кран знову працює, і всі деталі прибули до вихідних. У понеділок ми його перевіримо, якщо не буде вітру. Ще є час для цього, але це не все.',
  ],
  bg: [
    'Bulgarian',
    'Кранът отново работи и всички части са тук. Ние ще го изпробваме в понеделник, но преди това ще се провери още веднъж. Все още не са готови и тези, които бяха поръчани след края на седмицата.',
  ],
  cs: [
    'Czech',
    'Jeřáb už zase běží a všechny díly přišly před víkendem. V pondělí ho vyzkoušíme, ale ještě není jasné, jestli bude foukat. Také je třeba napsat zprávu pro přístav, která bylo slíbena.',
  ],
  hu: [
    'Hungarian',
    'A daru újra működik, és minden alkatrész megjött a hétvége előtt. Hétfőn ki kell próbálni, de még nem tudjuk, hogy lesz szél vagy nem. A jelentés már kész van, csak el kell küldeni.',
  ],
  ro: [
    'Romanian',
    'Macaraua funcționează din nou și toate piesele au sosit. O să fie încercată luni, dar nu este sigur că va fi fără vânt. Raportul pentru port este gata și a fost trimis după masă, cu toate că mai sunt câteva pagini.',
  ],
  fi: [
    'Finnish',
    'Nosturi toimii taas ja kaikki osat tulivat ennen viikonloppua. Se on tarkoitus kokeilla maanantaina, mutta vielä ei ole selvää, että sää on hyvä. Myös raportti on jo valmis, kun se oli tehty.',
  ],
  da: [
    'Danish',
    'Kranen kører igen, og alle dele er kommet før weekenden. Vi prøver den på mandag, når vejret er godt, men ikke før. Rapporten til havnen blev også sendt og bliver læst af chefen i løbet af ugen, så der er ingen hast mere.',
  ],
}

test.each(Object.entries(UNKNOWN))('a page in a language without rows says so in a note: %s', (code, [name, text]) => {
  const page = `# Log\n\n## ${text.split('. ')[0]}\n\n- ${text}\n- ${text}\n`
  expect(languageIn(page)).toBe(code)
  expect(noteOf(page)?.message).toContain(name)
  expect(noteOf(page)?.line).toBe(3)
})

test('code, names and paths are no words of a language', () => {
  const code = '`не работает` `все детали были` `мы проверим`'
  expect(languageIn(`# The harbour\n\n- ${code}: the crane and all of the parts\n\n\`\`\`\nпока мы не проверим все детали\n\`\`\`\n`)).toBe(
    'en',
  )
  expect(noteOf(`# Log\n\n${'- [Οδηγός λιμένα](x.md) is the guide for the harbour and it was read\n'.repeat(9)}`)).toBeUndefined()
})

test('a page that tells too little is in no language', () => {
  expect(languageIn('# 2026-03-04\n\n- [x] Kranhaus\n- [ ] Mole\n')).toBeNull()
  expect(noteOf('# Λιμάνι\n\n- [x] A\n')).toBeUndefined()
})
