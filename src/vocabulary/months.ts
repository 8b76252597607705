/** Month names and their common short forms, January first; every language in one row. */
export const MONTH_ROWS: readonly string[] = [
  'january, jan, enero, ene, janeiro, janvier, janv, januar, jänner, январь, января, янв, januari, ocak, oca',
  'february, feb, febrero, fevereiro, fev, février, févr, fév, februar, февраль, февраля, фев, februari, şubat, şub',
  'march, mar, marzo, março, mars, märz, mrz, март, марта, mart',
  'april, apr, abril, abr, avril, avr, апрель, апреля, апр, nisan, nis',
  'may, mayo, maio, mai, май, мая, maj, mayıs',
  'june, jun, junio, junho, juin, juni, июнь, июня, июн, haziran, haz',
  'july, jul, julio, julho, juillet, juil, juli, июль, июля, июл, temmuz, tem',
  'august, aug, agosto, ago, août, aout, август, августа, авг, augusti, ağustos, ağu',
  'september, sep, sept, septiembre, setiembre, setembro, set, septembre, сентябрь, сентября, сен, сент, eylül, eyl',
  'october, oct, octubre, outubro, out, octobre, oktober, okt, октябрь, октября, окт, ekim, eki',
  'november, nov, noviembre, novembro, novembre, ноябрь, ноября, ноя, kasım, kas',
  'december, dec, diciembre, dic, dezembro, dez, décembre, déc, dezember, декабрь, декабря, дек, aralık, ara',
]
