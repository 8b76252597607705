import { describe, expect, test } from 'vitest'
import { readReport } from '../src/pipeline/index.ts'

/** Answers that say there are none, by language, and answers that name one all the same. */
const ANSWERS: Record<string, { none: readonly string[]; some: readonly string[] }> = {
  en: {
    none: [
      ...['None', 'none.', 'None!', 'NONE', '**None**', 'No', 'Nope.', 'N/A', 'n/a', 'nil', '-', '—', '~', '0', 'Zero', '0 (none marked)', '0 open'],
      ...['None at this stage', 'None right now', 'None at the moment.', 'none so far', 'None to date', 'None for now', 'None currently identified'],
      ...['None on my side', 'None that I know of', 'None of note', 'None, currently', 'Currently none', 'At the moment, none', 'None whatsoever'],
      ...['Nothing atm', 'Nothing at the moment', 'Nothing to report', 'Nothing new', 'Nothing major this week', 'Not at the moment', 'Not really', 'not yet'],
      ...['No blockers', 'No open blockers.', 'No known blockers at present', 'No real blockers', 'No critical or high blockers remain', 'No P0/P1 blockers'],
      ...['There are currently no open blockers', 'There were no blockers this week', 'I had no blockers', 'We have no blockers for today', 'I don’t have any'],
      ...['I do not see any blockers this week', 'We haven’t hit any blockers so far', 'No deployment blockers identified', 'No blockers or risks', 'Zero blockers'],
      ...['No critical tooling blocker remains for the first release', 'No blockers on our side before the launch', 'No issues found during testing'],
      ...['not blocked', 'We are not blocked by anything', 'I’m not blocked on anything right now', 'We are no longer blocked', 'Nobody is blocked', 'No one is stuck'],
      ...['Nothing is blocking us right now', 'Nothing blocking', 'nothing blocks the release', 'There is nothing preventing us from shipping', 'Nothing in the way'],
      ...['No blockers this week, all good.', 'We have no blockers at present; the crane works.', 'None - all systems operational', 'None. Ready for the demo!'],
      ...['No blockers this week, only little time', 'None (the import problem is resolved)', 'None, all failing tests are fixed', 'No blockers, no delays, no surprises'],
      ...['All clear', 'All good', 'No blocking dependencies identified', 'No blocking items. All required functionality is complete.', 'No blockers 🎉'],
      ...['Any blockers? No', 'Current blockers: none', 'None before the formal evaluation', 'All blockers resolved', 'Free of blockers', 'None of these are blocking'],
    ],
    some: [
      ...['None, except the migration', 'None other than the migration', 'No blockers, but the key is missing', 'No blockers apart from the printer', 'Nothing besides the licence'],
      ...['None, however the build is red', 'Not blocked, although the mail server fails', 'No blockers unless the supplier calls', 'Not many: the server', 'Nothing but rain'],
      ...['No access to the server', 'No API key', 'No test environment', 'No time this week', 'No team for the review', 'No answer from the bank', 'No error handling'],
      ...['None of the tests run', 'Nothing works', 'Nobody can deploy', 'No one has the password', 'Nothing compiles since Monday', 'No fix for the blocker'],
      ...['No blocker list exists', 'No workaround for the open issue', 'Zero budget', '0 of 3 keys arrived', 'Without the key we are stuck', 'Not enough paper', 'Not critical'],
      ...['No new blockers. Old: the payment gateway is down', 'none (only mail is down)', 'no. 1: the name server is slow', 'None – the mail server is down', 'No new blockers (2 open)'],
      ...['No new blockers, the old one stays', 'None, waiting for the keys', 'No blockers yet, still waiting for the contract', 'No blockers. Staging is broken.', 'None! Ana cannot log in'],
      ...['No blockers on my side; Bo is blocked by the firewall', 'Nothing new, same as yesterday', 'no errors shown when the save fails'],
    ],
  },
  es: {
    none: ['Ninguno', 'Ninguna por el momento', 'Sin bloqueos por ahora', 'No hay bloqueos conocidos', 'Sin bloqueos esta semana', 'Nada que reportar', 'No tenemos impedimentos', 'Nada nos bloquea', 'No hay ningún bloqueo, todo bien'],
    some: ['Sin acceso a la base', 'Ninguno, salvo la migración', 'No hay bloqueos, pero falta la clave', 'Nada funciona', 'No hay servidor'],
  },
  pt: {
    none: ['Nenhum', 'Nenhum no momento', 'Sem bloqueios até agora', 'Não há impedimentos', 'Nada a reportar', 'Não temos bloqueios nesta semana', 'Nenhum bloqueio identificado'],
    some: ['Sem acesso ao banco', 'Nenhum, exceto a licença', 'Sem bloqueios, mas o servidor está fora do ar', 'Nenhuma resposta do cliente'],
  },
  fr: {
    none: ['Aucun', 'Aucun pour le moment', 'Aucun blocage cette semaine', 'RAS', 'Rien à signaler', 'Pas de blocage actuellement', 'Il n’y a pas de point bloquant', 'Rien ne nous bloque', 'Néant', 'Je n’ai aucun blocage', 'Aucun blocage à signaler, tout va bien'],
    some: ['Aucun accès au serveur', 'Aucun, sauf la licence', 'Pas de clé', 'Aucun blocage, mais la clé manque', 'Rien ne marche'],
  },
  de: {
    none: ['Keine', 'Zurzeit keine Blocker', 'Keine bekannt', 'Derzeit keine offenen Hindernisse', 'Nichts', 'Wir sind nicht blockiert', 'Es gibt aktuell keine Blocker', 'Nichts blockiert uns', 'Keine Blocker in diesem Sprint, alles läuft'],
    some: ['Keine Zugangsdaten', 'Keine, außer der Migration', 'Keine Blocker, aber der Schlüssel fehlt', 'Nichts geht', 'Niemand erreicht den Server', 'Keine Antwort vom Kunden'],
  },
  ru: {
    none: ['Нет', 'Пока нет', 'Нет блокеров', 'Блокеров нет', 'На данный момент блокеров нет', 'Ничего не блокирует', 'Нет открытых проблем', 'Отсутствуют', 'Препятствий не было'],
    some: ['Нет доступа к серверу', 'Нет, кроме миграции', 'Блокеров нет, но сервер не работает', 'Ничего не работает', 'Нет ключа'],
  },
  sv: {
    none: ['Inga', 'Inga just nu', 'Inga kända hinder', 'Vi har inga blockerare den här veckan', 'Inget att rapportera', 'Vi är inte blockerade', 'Det finns inga hinder för närvarande'],
    some: ['Ingen åtkomst till servern', 'Inga, förutom licensen', 'Inga hinder, men nyckeln saknas', 'Inget fungerar'],
  },
  tr: {
    none: ['Yok', 'Şu anda yok', 'Engel yok', 'Şu an için engel bulunmuyor', 'Herhangi bir engel yok', 'Hiçbir engel yok', 'Bu hafta engel yok'],
    some: ['Sunucu yok', 'Engel yok, ama anahtar eksik', 'Anahtar yok', 'Taşıma hariç yok'],
  },
  zh: {
    none: ['无', '暂无', '没有', '目前没有阻塞', '没有任何阻塞项', '暂无已知问题', '无阻塞问题。', '目前無阻塞項', '本周没有阻塞', '我们没有被阻塞'],
    some: ['没有服务器权限', '无，除了迁移', '没有阻塞，但是缺少密钥', '无法登录', '没有測試環境'],
  },
  ja: {
    none: ['なし', '特になし', '特にありません', '現在ブロッカーはありません', 'ブロッカーなし', '今のところなし', '今週はなし', 'ブロッカーは特にありません', '現時点で問題なし'],
    some: ['サーバーがない', '移行を除いてなし', 'ブロッカーなし、ただし鍵が不足', '鍵がありません'],
  },
  ko: {
    none: ['없음', '없습니다', '현재 없음', '특이사항 없음', '현재 차단 요소가 없습니다', '블로커 없음', '이번 주 블로커 없음', '해당 없음', '알려진 이슈 없음', '아직 없습니다'],
    some: ['서버 권한 없음', '마이그레이션 외에는 없음', '블로커 없음, 하지만 키가 누락', '테스트 환경이 없습니다'],
  },
  it: {
    none: ['Nessuno', 'Nessuno al momento', 'Nessun blocco', 'Nessun blocco questa settimana', 'Niente da segnalare', 'Non ci sono impedimenti', 'Non siamo bloccati', 'Nessun problema noto', 'Per ora nessuno, tutto bene'],
    some: ['Nessun accesso al server', 'Nessuno, tranne la migrazione', 'Nessun blocco, ma manca la chiave', 'Niente funziona'],
  },
  pl: {
    none: ['Brak', 'Brak blokad', 'Obecnie brak', 'Na razie brak blokerów', 'Nie ma blokad', 'Brak znanych problemów', 'Nic nas nie blokuje', 'Nic do zgłoszenia', 'W tym tygodniu brak przeszkód'],
    some: ['Brak dostępu do serwera', 'Brak, oprócz migracji', 'Brak blokad, ale brakuje klucza', 'Nic nie działa', 'Brak klucza'],
  },
  nl: {
    none: ['Geen', 'Geen blokkades', 'Momenteel geen', 'Op dit moment geen belemmeringen', 'Niets te melden', 'We zijn niet geblokkeerd', 'Er zijn geen bekende problemen', 'Geen belemmeringen deze week', 'Niets houdt ons tegen'],
    some: ['Geen toegang tot de server', 'Geen, behalve de migratie', 'Geen blokkades, maar de sleutel ontbreekt', 'Niets werkt', 'Geen sleutel'],
  },
  id: {
    none: ['Tidak ada', 'Tidak ada hambatan', 'Saat ini tidak ada', 'Belum ada kendala', 'Tidak ada kendala minggu ini', 'Kami tidak terhambat', 'Nihil', 'Tidak ada hambatan yang berarti'],
    some: ['Tidak ada akses ke server', 'Tidak ada, kecuali migrasi', 'Tidak ada hambatan, tetapi server mati', 'Tidak ada kunci'],
  },
  vi: {
    none: ['Không có', 'Không', 'Hiện tại không có', 'Không có trở ngại', 'Không có vướng mắc nào', 'Tuần này không có vướng mắc', 'Chưa có', 'Chúng tôi không bị chặn'],
    some: ['Không có quyền vào máy chủ', 'Không có, ngoại trừ việc di chuyển', 'Không có vướng mắc, nhưng máy chủ bị hỏng', 'Không có khóa'],
  },
}

const blockersOf = (answer: string) => readReport(`# Log\n\n## Blockers\n\n- ${answer}\n`, { path: 'x.md' }).blockers

describe.each(Object.entries(ANSWERS))('%s', (_, { none, some }) => {
  test.each(none)('nothing blocks: %s', (answer) => expect(blockersOf(answer)).toEqual([]))
  test.each(some)('something blocks: %s', (answer) => expect(blockersOf(answer).map(({ state }) => state)).toEqual(['open']))
})

test('a denial behind a label is heard as well', () => {
  const read = (value: string) => readReport(`# Log\n\n- **Blockers:** ${value}\n`, { path: 'x.md' }).blockers.length
  expect(['None at this stage', 'Nothing atm', '0 (none marked)', 'No blockers this week, all good.'].map(read)).toEqual([0, 0, 0, 0])
  expect(['None, except the migration', 'No access to the server', 'none (only mail is down)'].map(read)).toEqual([1, 1, 1])
})
