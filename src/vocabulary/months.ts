import type { Words } from './words.ts'

/** Month names and their common short forms, January first; every language in one row. */
export const MONTH_ROWS: readonly string[] = [
  'january, jan, enero, ene, janeiro, janvier, janv, januar, jänner, январь, января, янв, januari, ocak, oca, gennaio, styczeń, stycznia, tháng 1, tháng một',
  'february, feb, febrero, fevereiro, fev, février, févr, fév, februar, февраль, февраля, фев, februari, şubat, şub, febbraio, luty, lutego, tháng 2, tháng hai',
  'march, mar, marzo, março, mars, märz, mrz, март, марта, mart, marzec, marca, maart, mrt, maret, tháng 3, tháng ba',
  'april, apr, abril, abr, avril, avr, апрель, апреля, апр, nisan, nis, aprile, kwiecień, kwietnia, kwi, tháng 4, tháng tư',
  'may, mayo, maio, mai, май, мая, maj, mayıs, maggio, maja, mei, tháng 5, tháng năm',
  'june, jun, junio, junho, juin, juni, июнь, июня, июн, haziran, haz, giugno, giu, czerwiec, czerwca, tháng 6, tháng sáu',
  'july, jul, julio, julho, juillet, juil, juli, июль, июля, июл, temmuz, tem, luglio, lipiec, lipca, tháng 7, tháng bảy',
  'august, aug, agosto, ago, août, aout, август, августа, авг, augusti, ağustos, ağu, sierpień, sierpnia, agustus, augustus, tháng 8, tháng tám',
  'september, sep, sept, septiembre, setiembre, setembro, set, septembre, сентябрь, сентября, сен, сент, eylül, eyl, settembre, wrzesień, września, wrz, tháng 9, tháng chín',
  'october, oct, octubre, outubro, out, octobre, oktober, okt, октябрь, октября, окт, ekim, eki, ottobre, ott, październik, października, paź, tháng 10, tháng mười',
  'november, nov, noviembre, novembro, novembre, ноябрь, ноября, ноя, kasım, kas, listopad, listopada, tháng 11, tháng mười một',
  'december, dec, diciembre, dic, dezembro, dez, décembre, déc, dezember, декабрь, декабря, дек, aralık, ara, dicembre, grudzień, grudnia, gru, desember, tháng 12, tháng mười hai',
]

/** Words between a day, its month and its year, without accents. */
export const DATE_OF_WORDS = 'de, del, of, nam'

/** What may be glued to the number of a day. */
export const DATE_ORDINALS = 'st, nd, rd, th, er, o, a'

/** Words between the two ends of a range of dates, without accents. */
export const DATE_UNTIL_WORDS = 'to, bis, al, a, au, till, по, до, 至, 到, tot, do, sampai, hingga, đen'

/** What stands behind the numbers of a date that is written year first, in Chinese, Japanese and Korean. */
export const DATE_UNITS = { year: '年, 년', month: '月, 월', day: '日, 일' }

/** What may stand beside a date and adds nothing to it. */
export const WEEKDAYS: Words = {
  en: 'monday, mon, tuesday, tue, tues, wednesday, wed, thursday, thu, thur, thurs, friday, fri, saturday, sat, sunday, sun, the',
  es: 'lunes, lun, martes, mié, miércoles, jueves, jue, viernes, vie, sábado, sáb, domingo, dom',
  pt: 'segunda, segunda-feira, seg, terça, terça-feira, ter, quarta, quarta-feira, qua, quinta, quinta-feira, qui, sexta, sexta-feira, sex, sábado, sáb, domingo',
  fr: 'lundi, lun, mardi, mercredi, mer, jeudi, jeu, vendredi, ven, samedi, sam, dimanche, dim, du, au, le',
  de: 'Montag, Mo, Dienstag, Di, Mittwoch, Mi, Donnerstag, Do, Freitag, Fr, Samstag, Sa, Sonntag, So, vom, den',
  ru: 'понедельник, пн, вторник, вт, среда, ср, четверг, чт, пятница, пт, суббота, сб, воскресенье, вс, с',
  sv: 'måndag, mån, tisdag, tis, onsdag, ons, torsdag, tors, fredag, fre, lördag, lör, söndag, sön, den',
  tr: 'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
  zh: '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 周一, 周二, 周三, 周四, 周五, 周六, 周日',
  ja: '月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月, 火, 水, 木, 金, 土, 日',
  ko: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일',
  it: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  pl: 'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela',
  nl: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  id: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu',
  vi: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, ngày',
}
