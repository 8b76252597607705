/**
 * Letters of Cyrillic, Greek and phonetic writing that look like a Latin one, each behind that one: from what Unicode calls confusables (UTS 39),
 * those that words of these languages are made of.
 */
export const LOOKALIKES =
  'a:аαɑ b:ьЬ c:сϲ d:ԁ e:еє g:ɡ h:һ i:іιı j:ј k:кκ l:ӏ m:м n:п o:оοσ p:рρ q:ԛ r:г s:ѕ t:тτ u:υ v:ѵν w:ԝω x:хχ y:уγ ' +
  'A:АΑ B:ВΒ C:СϹ E:ЕΕ H:НΗ I:ІΙ J:Ј K:КΚ M:МΜ N:Ν O:ОΟ P:РΡ S:Ѕ T:ТΤ V:Ѵ W:Ԝ X:ХΧ Y:УΥ Z:Ζ'
