/** What tells of a language that a text is written in it. */
export interface TongueRow {
  /** ISO 639. */
  code: string
  name: string
  /** The first and last character of each stretch of a script that this language alone is told by. */
  script?: string
  /** Letters that few others use; a word with one of them speaks for the language. */
  letters?: string
  /** Its commonest words, those above all that others do not have. */
  words?: string
}

/** The languages that a page may be in; those of `LANGUAGES` have rows of words, the others are told in a note. */
export const TONGUE_ROWS: readonly TongueRow[] = [
  { code: 'en', name: 'English', words: 'the, of, and, to, in, is, that, for, it, with, as, was, be, by, on, not, this, are, from, or, have, an, they, which, been, has, will, were, we, our, should, after, before, all, no, next, done' },
  { code: 'es', name: 'Spanish', letters: 'ñ¿¡', words: 'el, la, los, las, de, del, que, en, un, una, se, no, por, con, para, es, lo, como, más, pero, sus, al, este, esta, está, están, ya, sin, sobre, también, hay, fue, ha, son, hasta, desde, muy, cuando, todas, todos, hemos, ser, puede' },
  { code: 'pt', name: 'Portuguese', letters: 'ãõ', words: 'os, as, de, do, da, dos, das, que, em, um, uma, não, para, com, por, mais, como, mas, foi, ao, ser, são, está, estão, na, no, nas, nos, também, já, pelo, pela, sem, há, até, isso, foram, depois, seu, sua, quando, todas, todos, nós, antes' },
  { code: 'fr', name: 'French', letters: 'œ', words: 'le, la, les, de, des, du, et, en, un, une, que, qui, dans, pour, pas, sur, est, sont, avec, ce, cette, il, elle, nous, par, plus, ne, se, au, aux, ont, été, mais, ou, sans, tous' },
  { code: 'de', name: 'German', letters: 'ß', words: 'der, die, das, und, ist, nicht, von, zu, den, mit, des, im, ein, eine, einen, für, auf, sich, dem, wird, werden, auch, bei, noch, nach, aus, wir, sind, als, oder, es, zur, zum, wurde, wurden, keine' },
  { code: 'ru', name: 'Russian', letters: 'ыэё', words: 'и, в, не, на, что, с, по, для, это, как, из, от, мы, но, все, так, также, уже, или, был, была, были, будет, есть, при, еще, если, нет, то, до, после' },
  { code: 'sv', name: 'Swedish', letters: 'å', words: 'och, att, det, är, som, på, för, en, ett, med, av, inte, till, den, har, de, om, vi, var, kan, men, från, efter, när, ska, också, eller, inga' },
  { code: 'tr', name: 'Turkish', letters: 'ğışİ', words: 've, bir, bu, için, ile, da, de, olarak, daha, çok, olan, değil, var, yok, gibi, sonra, kadar, ama, her, ne, tüm, henüz, eden, edildi, yeni, tamamlandı, olduğu, önce, ancak, göre, üzerinde, hafta, oldu' },
  { code: 'zh', name: 'Chinese' },
  { code: 'ja', name: 'Japanese', script: 'ぁヿ' },
  { code: 'ko', name: 'Korean', script: '가힣' },
  { code: 'it', name: 'Italian', words: 'il, lo, la, gli, le, di, del, della, dei, delle, che, un, una, in, per, non, con, sono, da, dal, nel, nella, al, si, anche, più, come, ma, stato, questo, questa, ancora, sul, alla, ha, gli, abbiamo, tutti, tutte, prima, dopo, quando, essere, fatto' },
  { code: 'pl', name: 'Polish', letters: 'łżźćńęś', words: 'na, do, nie, się, jest, to, że, po, za, od, dla, jak, są, ale, przez, oraz, już, przed, tym, które, który, może, jeszcze, został, ze, będzie, wszystkie' },
  { code: 'nl', name: 'Dutch', words: 'de, het, een, en, van, is, in, op, te, dat, die, voor, met, zijn, niet, aan, er, om, ook, als, maar, bij, nog, naar, wordt, worden, deze, door, over, heeft, geen, moet, we, uit' },
  { code: 'id', name: 'Indonesian', words: 'yang, dan, di, ke, dari, untuk, dengan, pada, ini, itu, tidak, akan, sudah, telah, belum, adalah, dalam, oleh, atau, juga, kami, bisa, dapat, karena, saat, masih, harus, sebagai' },
  { code: 'vi', name: 'Vietnamese', letters: 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', words: 'và, của, là, có, không, được, các, cho, trong, đã, với, một, này, những, để, khi, về, từ, chưa, đang, sẽ, cần, tại, theo, trên' },
  { code: 'ar', name: 'Arabic', script: '\u0621\u06ff' },
  { code: 'fa', name: 'Persian', letters: 'پچژگ', words: 'از, در, به, که, این, است, برای, شد, شده, های, می, را, با, هر, باید' },
  { code: 'ur', name: 'Urdu', letters: 'ٹڈڑںےہ', words: 'ہے, ہیں, کے, کی, کا, میں, سے, اور, نہیں, کو, پر, یہ' },
  { code: 'he', name: 'Hebrew', script: '\u05d0\u05ea' },
  { code: 'hi', name: 'Hindi', script: '\u0900\u097f' },
  { code: 'bn', name: 'Bengali', script: '\u0980\u09ff' },
  { code: 'pa', name: 'Punjabi', script: '\u0a00\u0a7f' },
  { code: 'gu', name: 'Gujarati', script: '\u0a80\u0aff' },
  { code: 'ta', name: 'Tamil', script: '\u0b80\u0bff' },
  { code: 'te', name: 'Telugu', script: '\u0c00\u0c7f' },
  { code: 'kn', name: 'Kannada', script: '\u0c80\u0cff' },
  { code: 'ml', name: 'Malayalam', script: '\u0d00\u0d7f' },
  { code: 'si', name: 'Sinhala', script: '\u0d80\u0dff' },
  { code: 'th', name: 'Thai', script: '\u0e01\u0e5b' },
  { code: 'lo', name: 'Lao', script: '\u0e81\u0edf' },
  { code: 'my', name: 'Burmese', script: '\u1000\u109f' },
  { code: 'km', name: 'Khmer', script: '\u1780\u17ff' },
  { code: 'ka', name: 'Georgian', script: '\u10a0\u10ff' },
  { code: 'hy', name: 'Armenian', script: '\u0531\u058f' },
  { code: 'am', name: 'Amharic', script: '\u1200\u137f' },
  { code: 'el', name: 'Greek', script: '\u0386\u03ff' },
  { code: 'uk', name: 'Ukrainian', letters: 'іїєґ', words: 'і, в, у, на, не, що, з, та, для, це, як, за, до, від, але, ми, є, було, були, буде, також, ще, або, після, вже, всі, без, цей, тижня' },
  { code: 'be', name: 'Belarusian', letters: 'ў', words: 'і, у, на, не, што, з, для, гэта, як, да, ад, але, мы, было, таксама, яшчэ, або, пасля, ужо, усе' },
  { code: 'bg', name: 'Bulgarian', words: 'и, на, за, да, се, е, от, с, в, не, че, са, ще, до, по, но, бяха, беше, като, този, тази, все, още, преди, след, или, към, ние, тези' },
  { code: 'sr', name: 'Serbian', letters: 'ђћџљњј', words: 'и, у, је, да, се, на, за, су, од, са, не, као, или, али, још, није, које, ће, смо, сви, из, до' },
  { code: 'mk', name: 'Macedonian', letters: 'ѓќѕ', words: 'и, на, во, да, се, за, од, со, е, не, што, ќе, како, беше, или, уште, сите' },
  { code: 'kk', name: 'Kazakh', letters: 'әғқңөұүһ', words: 'және, мен, бұл, үшін, жоқ, бар, деп, болды, осы, бір, туралы, әлі' },
  { code: 'cs', name: 'Czech', letters: 'řěůčšž', words: 'je, na, se, že, do, pro, není, jsou, ale, jako, také, nebo, po, za, ještě, byl, byla, bylo, být, při, aby, už, podle, tento, které, který' },
  { code: 'sk', name: 'Slovak', letters: 'ľĺŕčšž', words: 'je, na, sa, že, do, pre, nie, sú, ale, ako, tiež, alebo, po, za, ešte, bol, bola, bolo, byť, pri, aby, už, podľa, ktoré, ktorý' },
  { code: 'hu', name: 'Hungarian', letters: 'őű', words: 'az, és, hogy, nem, is, egy, ez, van, meg, de, vagy, már, csak, volt, még, minden, ki, be, el, után, kell, lesz, nincs, alatt' },
  { code: 'ro', name: 'Romanian', letters: 'ășțşţ', words: 'și, de, la, în, pe, cu, nu, un, este, sunt, din, pentru, care, mai, sau, fost, dar, după, până, fi, va, fără, toate, această' },
  { code: 'da', name: 'Danish', letters: 'æø', words: 'og, at, det, er, som, på, for, en, et, med, af, ikke, til, den, har, de, om, vi, kan, men, fra, efter, når, skal, også, eller, ingen, blev, bliver' },
  { code: 'no', name: 'Norwegian', letters: 'æø', words: 'og, det, er, som, på, for, en, et, med, av, ikke, til, den, har, de, om, vi, kan, men, fra, etter, når, skal, også, eller, ingen, ble, blir' },
  { code: 'is', name: 'Icelandic', letters: 'ðþ', words: 'og, að, er, ekki, til, sem, við, var, það, um, með, en, hefur, fyrir, frá, verður, eftir' },
  { code: 'fi', name: 'Finnish', words: 'ja, on, ei, se, että, ovat, oli, tai, kun, myös, mutta, kaikki, vielä, jo, sekä, joka, ole, tämä, ennen, jälkeen, viikko' },
  { code: 'et', name: 'Estonian', letters: 'õ', words: 'ja, on, ei, see, et, ka, kui, mis, oli, või, aga, veel, kõik, pärast, enne, ning, olid, selle' },
  { code: 'lv', name: 'Latvian', letters: 'ģķļņāčšž', words: 'un, ir, ar, uz, no, par, nav, kas, bet, arī, vai, pēc, vēl, tika, lai, visi, šo, jau' },
  { code: 'lt', name: 'Lithuanian', letters: 'ėęųįūčšž', words: 'ir, yra, su, kad, nėra, iš, bet, ar, taip, dar, buvo, po, prieš, visi, jau, kaip, tik, šią' },
  { code: 'ca', name: 'Catalan', letters: 'ŀ', words: 'el, la, els, les, de, del, dels, que, en, un, una, no, per, amb, és, són, com, més, però, aquesta, aquest, ha, també, sense, encara, tots' },
  { code: 'hr', name: 'Croatian', letters: 'čšžćđ', words: 'je, da, se, na, za, su, od, ne, kao, ili, ali, još, nije, koje, će, smo, svi, iz, do, nakon, prije, također, nema, biti, može, samo, već, kako, što, koji, koja, bez, ovo, ako, dan, godina, novi, nova' },
  { code: 'sl', name: 'Slovenian', letters: 'čšž', words: 'in, je, da, se, na, za, so, od, ne, kot, ali, še, ni, ki, bo, smo, vsi, iz, do, po, pred, tudi, pri, ter' },
  { code: 'sq', name: 'Albanian', letters: 'ë', words: 'dhe, të, në, një, është, për, me, nuk, që, janë, si, por, nga, kjo, ky, ose, ka, pas, ende' },
  { code: 'az', name: 'Azerbaijani', letters: 'ə', words: 'və, bir, bu, üçün, ilə, də, olan, deyil, var, yox, sonra, kimi, hələ, bütün' },
  { code: 'tl', name: 'Filipino', words: 'ang, ng, sa, mga, na, ay, at, hindi, para, ito, kung, may, wala, lahat, pa, nang, din, namin' },
  { code: 'sw', name: 'Swahili', words: 'na, ya, wa, kwa, ni, za, katika, hii, hiyo, bado, kazi, wiki, hakuna, baada, kabla, yote, zote, imekamilika' },
  { code: 'eu', name: 'Basque', words: 'eta, da, dira, ez, bat, du, dago, egin, izan, baina, ere, hau, honetan, gabe, guztiak, aste' },
]
