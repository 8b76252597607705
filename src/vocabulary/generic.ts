import type { Words } from './words.ts'

/** Words that name no part of their own: a count that bears only these speaks for the whole report. */
export const GENERIC_WORDS: Words = {
  en: 'no, successfully, tested, any, remaining, still, new, statistics, overview, key, quick, figures, numbers, totals, actual, expected, achieved, stat, test, tests, testing, total, totals, overall, all, results, result, summary, status, count, counts, current, currently, final, run, execution, executed, number, of, the, and, in, now, rate, metrics, report, cases, case, test case, test cases, suite, full, grand, progress, this, session, so, far, across, suites, were, are, is, with, to, on, have, has, been, we, out, ratio, percentage, score, comprehensive, high, quality, automated, combined, baseline, complete, completion, today, a, for, at, after, before, quick, stats, passing rate, scenarios, methods, success',
  es: 'pruebas, prueba, test, tests, total, totales, general, resultados, resumen, de, las, los, en, el, la', pt: 'testes, teste, total, totais, geral, resultados, resumo, de, os, as, em, o, a, taxa', fr: 'tests, test, total, totaux, résultats, résumé, global, des, de, les, la, le, taux', de: 'Tests, Test, gesamt, insgesamt, Ergebnisse, Ergebnis, Testergebnisse, Testergebnis, Teststatus, Testlauf, Testfälle, Zusammenfassung, alle, der, die, das', ru: 'тестов, тесты, тест, тестирования, всего, итого, общее, результаты, итоги, количество, все, общий', sv: 'tester, test, totalt, resultat, testresultat, testfall, sammanfattning, alla, antal, av', tr: 'testler, test, toplam, sonuçlar, özet, tüm, genel', zh: '测试, 总计, 合计, 总数, 结果, 汇总, 全部, 用例, 总, 数, 测试用例, 共', ja: 'テスト, 合計, 総数, 結果, 全体, ケース, 件, 総, 計, の, 全',
}

/** Words that tell somebody to do something: a count behind them is of work to do, not of a suite. */
export const ORDER_WORDS: Words = {
  en: 'fix, write, add, create, implement, update, migrate, investigate, refactor, run, rerun, complete, finish, resolve, address, get, make, remove, convert, rewrite, repair, debug, review, increase, expand', es: 'corregir, arreglar, escribir, añadir, agregar, crear, implementar, actualizar, migrar, ejecutar, completar, resolver', pt: 'corrigir, escrever, adicionar, criar, implementar, atualizar, migrar, executar, completar, resolver, rodar', fr: 'corriger, écrire, ajouter, créer, implémenter, migrer, exécuter, terminer, résoudre', de: 'beheben, schreiben, hinzufügen, erstellen, behebe, schreibe, ergänze', ru: 'исправить, написать, добавить, создать, реализовать, обновить, запустить, завершить, починить', sv: 'fixa, skriv, skriva, lägg till, skapa, implementera, uppdatera, kör, åtgärda', tr: 'düzelt, yaz, ekle, oluştur, düzeltmek', zh: '修复, 编写, 添加, 完成', ja: '修正する, 追加する',
}

/** Names of a closing row that adds up the others. */
export const TOTAL_WORDS: Words = {
  en: 'total, totals, overall, grand total, sum, all, all tests, total tests, overall total, combined, overall average, average, project total', es: 'total, total general, totales, suma', pt: 'total, total geral, totais, soma', fr: 'total, total général, totaux', de: 'gesamt, Summe, insgesamt, total', ru: 'итого, всего, общий итог', sv: 'totalt, summa, total', tr: 'toplam, genel toplam', zh: '总计, 合计, 总数, 总体', ja: '合計, 総計, 全体, 計',
}
