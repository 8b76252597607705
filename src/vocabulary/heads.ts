import type { Words } from './words.ts'

/**
 * What a word does in the name of a section. The head noun says what stands below the name, the other words change it:
 * `list` lets the noun beside it through ("blocker list"), `talk` makes it talk about the subject ("blocker levels"), `plan` does so in a section
 * and lets it through in the title of a page ("launch blocker checklist").
 */
export type HeadWord =
  | 'blocker' | 'blocking' | 'blocked' | 'problem' | 'one' | 'risk' | 'debt' | 'task' | 'list' | 'talk' | 'plan'
  | 'resolved' | 'open' | 'possible' | 'no' | 'if' | 'order' | 'what' | 'any' | 'preposition' | 'verb' | 'small' | 'general' | 'question' | 'clear'

export interface HeadRow {
  word: HeadWord
  words: Words
}

/** The words that names of sections are composed of; a name with a word that stands in no row has another subject. */
export const HEAD_ROWS: readonly HeadRow[] = [
  { word: 'question', words: {
    en: 'what blocks, what is blocking, whats blocking, what is blocked, whats blocked, where am i stuck, where i am stuck, where im stuck, where are we stuck, where we are stuck, where are you stuck, what holds us up, what is holding us up, what is in the way, what is in your way, what is in our way, whats in your way, whats in our way, whats in the way, is anything blocking, anything blocking, is anything in your way, anything in your way, anything blocking you, are you blocked, are we blocked, what is stuck, whats stuck, what is slowing, what slows us, must fix before, must be fixed before, must be done before, must resolve before, must be resolved before, must land before, required before launch, required before release, needed before launch, needed before release, blocking launch, blocking release, blocks launch, blocks release',
    es: 'qué nos bloquea, qué te bloquea, qué bloquea, qué está bloqueado', pt: 'o que bloqueia, o que está bloqueando, o que nos bloqueia, o que está bloqueado', fr: 'qu est ce qui bloque, ce qui bloque, ce qui nous bloque', de: 'was blockiert, was blockiert uns, was hält uns auf', ru: 'что блокирует, что мешает, что нас блокирует', sv: 'vad blockerar, vad hindrar, vad står i vägen', tr: 'neler engelliyor, bizi ne engelliyor, ne engelliyor', zh: '什么阻塞, 卡在哪里', ja: '何がブロック',
  } },
  { word: 'blocker', words: {
    en: 'blocker, blockers, stopper, stoppers, impediment, impediments, obstacle, obstacles, roadblock, roadblocks, road block, road blocks, showstopper, showstoppers, show stopper, show stoppers, blockage, blockages, dealbreaker, deal breakers, stumbling blocks, gating items, gating issues',
    es: 'bloqueo, bloqueos, bloqueador, bloqueadores, impedimento, impedimentos, obstáculo, obstáculos, traba, trabas',
    pt: 'bloqueio, bloqueios, bloqueador, bloqueadores, impedimento, impedimentos, obstáculo, obstáculos, impeditivo, impeditivos, travas',
    fr: 'blocage, blocages, bloqueur, bloqueurs, obstacle, obstacles, point de blocage, points de blocage, empêchements',
    de: 'Blocker, Blockierung, Blockierungen, Hindernis, Hindernisse, Blockade, Blockaden, Blockierer, Impediment, Impediments',
    ru: 'блокер, блокеры, блокеров, блокиратор, блокираторы, стоппер, стопперы, препятствие, препятствия, блокировки, блокировка',
    sv: 'blockerare, blocker, blockers, hinder, blockering, blockeringar',
    tr: 'engel, engeller, bloklayıcı, bloklayıcılar, tıkanıklık, tıkanıklıklar, engelleyiciler, blokaj, blokajlar, blockerlar, blocker lar',
    zh: '阻塞项, 阻断项, 堵点, 障碍, 阻碍, 卡点, 阻塞点, 阻塞因素, 阻碍因素',
    ja: 'ブロッカー, 阻害要因, ブロック要因, ブロック事項, 障害要因, 障害事項',
  } },
  { word: 'blocking', words: {
    en: 'blocking, blocks release, blocks launch, blocks deployment, block deployment, block release, preventing, that prevent, which prevent, holding up, release blocking, launch blocking, merge blocking, preventing release, preventing launch',
    es: 'bloqueante, bloqueantes', pt: 'bloqueante, bloqueantes', fr: 'bloquant, bloquants, bloquante, bloquantes', de: 'blockierend, blockierende, blockierender, blockierendes',
    ru: 'блокирующий, блокирующая, блокирующее, блокирующие', sv: 'blockerande', tr: 'engelleyici, engelleyen, bloke eden, bloklayan', zh: '阻塞, 阻断, 阻塞性, 阻断性', ja: 'ブロッキング, ブロック',
  } },
  { word: 'blocked', words: {
    en: 'blocked, stuck, held up, waiting on, waiting for, blocked by, blocked on, stuck on', es: 'bloqueado, bloqueada, bloqueados, bloqueadas, bloqueado por', pt: 'bloqueado, bloqueada, bloqueados, bloqueadas, travado, travados, bloqueado por, travado por', fr: 'bloqué, bloquée, bloqués, bloquées, bloqué par', de: 'blockiert, blockierte, blockierten, wartet auf',
    ru: 'заблокировано, заблокирован, заблокированы, заблокирована, заблокированные', sv: 'blockerad, blockerat, blockerade, väntar på', tr: 'engellenen, engellendi, bloke, engellenenler', zh: '被阻塞, 受阻, 已阻塞', ja: 'ブロック中, ブロックされた, 待ち',
  } },
  { word: 'problem', words: {
    en: 'issues, bugs, problems, defects, concerns, limitations, caveats, weaknesses, pain points, flaws, deficiencies, shortcomings, trouble spots, anomalies, vulnerabilities, violations, regressions, warnings, errors',
    es: 'problemas, errores, incidencias, defectos, limitaciones, preocupaciones, debilidades, advertencias', pt: 'problemas, erros, defeitos, limitações, preocupações, fraquezas, falhas, avisos, pontos de atenção, bugs',
    fr: 'problèmes, anomalies, bogues, défauts, limitations, limites, préoccupations, difficultés, faiblesses, avertissements, bugs, points d attention', de: 'Probleme, Fehler, Mängel, Einschränkungen, Bedenken, Schwächen, Schwachstellen, Warnungen, Bugs, Issues',
    ru: 'проблемы, ошибки, дефекты, баги, ограничения, опасения, недостатки, сложности, предупреждения, замечания', sv: 'problem, problemen, buggar, fel, begränsningar, brister, svagheter, farhågor, varningar',
    tr: 'sorunlar, hatalar, kısıtlamalar, eksiklikler, endişeler, zayıflıklar, uyarılar, problemler', zh: '问题, 缺陷, 局限, 限制, 弱点, 漏洞, 隐患, 故障', ja: '問題, 問題点, 課題, 不具合, 制限事項, 懸念, 懸念事項, 懸念点, 欠陥, 弱点, バグ',
  } },
  { word: 'one', words: {
    en: 'issue, bug, problem, defect, concern, limitation, caveat, weakness, pain point, flaw, deficiency, shortcoming, anomaly, vulnerability, violation, regression, warning, error', es: 'problema, error, incidencia, defecto, limitación, preocupación, debilidad', pt: 'problema, erro, defeito, limitação, preocupação, fraqueza, falha, ponto de atenção, bug',
    fr: 'problème, anomalie, bogue, défaut, préoccupation, difficulté, faiblesse, bug, point d attention', de: 'Problem, Mangel, Einschränkung, Schwäche, Schwachstelle, Warnung, Bug', ru: 'проблема, ошибка, дефект, баг, ограничение, недостаток', sv: 'bugg, begränsning, brist, svaghet', tr: 'sorun, hata, kısıtlama, eksiklik, endişe, problem',
  } },
  { word: 'risk', words: {
    en: 'risk, risks, threat, threats', es: 'riesgo, riesgos, amenazas', pt: 'risco, riscos, ameaças', fr: 'risque, risques, menaces', de: 'Risiko, Risiken, Bedrohungen', ru: 'риск, риски, угрозы', sv: 'risk, risker, hot', tr: 'risk, riskler, tehditler', zh: '风险', ja: 'リスク',
  } },
  { word: 'debt', words: { en: 'technical debt, tech debt, debt, code debt', es: 'deuda técnica', pt: 'dívida técnica, débito técnico, débitos técnicos', fr: 'dette technique', de: 'technische Schulden', ru: 'технический долг, техдолг', sv: 'teknisk skuld', tr: 'teknik borç', zh: '技术债务, 技术债', ja: '技術的負債' } },
  { word: 'task', words: {
    en: 'work, task, tasks, item, items, story, stories, ticket, tickets, todo, todos, dependencies, dependency, step, steps', es: 'tareas, tarea, trabajo, elementos, puntos, punto, dependencias', pt: 'tarefas, tarefa, trabalho, itens, pontos, ponto, dependências', fr: 'tâches, tâche, travaux, éléments, points, point, dépendances', de: 'Aufgaben, Aufgabe, Arbeiten, Punkte, Themen, Abhängigkeiten',
    ru: 'задачи, задача, работы, пункты, факторы, зависимости', sv: 'uppgifter, uppgift, punkter, arbete, beroenden', tr: 'görevler, görev, işler, konular, maddeler, bağımlılıklar', zh: '任务, 事项, 项', ja: 'タスク, 項目, 作業',
  } },
  { word: 'list', words: {
    en: 'list, lists, finding, findings, case, entry, section, summary, overview, status, log, register, registry, report, reports, tracker, board, table, update, updates, inventory, catalog, notes, details, journal, diary, index, assessment, matrix, dashboard, audit, analysis, roadmap, sheet, backlog, document, doc, file, page, snapshot, triage, review, watchlist',
    es: 'lista, listado, resumen, estado, registro, informe, tabla, actualización, evaluación, análisis, matriz, diario', pt: 'lista, resumo, estado, status, registro, registo, relatório, tabela, atualização, avaliação, análise, matriz, diário', fr: 'liste, résumé, état, registre, rapport, tableau, suivi, journal, évaluation, analyse, matrice',
    de: 'Liste, Übersicht, Zusammenfassung, Status, Stand, Register, Bericht, Tabelle, Protokoll, Bewertung, Analyse', ru: 'список, обзор, сводка, статус, реестр, журнал, отчет, отчёт, таблица, оценка, анализ, матрица', sv: 'lista, översikt, sammanfattning, status, register, rapport, tabell, logg, bedömning, analys', tr: 'listesi, liste, özeti, özet, durumu, durum, raporu, rapor, kaydı, kayıtları, tablosu, değerlendirmesi, analizi', zh: '列表, 清单, 汇总, 状态, 记录, 登记, 说明, 评估, 分析', ja: '一覧, リスト, 概要, 状況, 記録, 管理表, 評価',
  } },
  { word: 'plan', words: { en: 'checklist, tracking, plan, plans, action plan, priority fixes, fixes', es: 'plan, lista de control', pt: 'plano, checklist', fr: 'plan', de: 'Plan, Checkliste', ru: 'план, чеклист', sv: 'plan, checklista', tr: 'planı', zh: '计划', ja: '計画', ko: '계획', it: 'piano', pl: 'plan', nl: 'plan', id: 'rencana', vi: 'kế hoạch' } },
  { word: 'talk', words: {
    en: 'level, levels, metric, metrics, statistics, stats, category, categories, rule, rules, template, templates, format, formats, process, policy, policies, protocol, procedure, procedures, detection, management, escalation, convention, conventions, guide, guidelines, workflow, definition, definitions, criteria, prevention, handling, logic, behavior, behaviour, mechanism, tips, type, types, transition, rationale, examples, example, usage, message, messages, indicator, indicators, api, calls, filter, feature, features, reporting, communication, playbook, resolution, identification, taxonomy, strategy, strategies, appetite, tolerance, model, response, responses, mitigation, mitigations, severity, priority, solutions, solution, fix, cause, causes, history, tests, test, check, checks',
    es: 'nivel, niveles, métrica, métricas, categoría, categorías, regla, reglas, plantilla, proceso, política, protocolo, procedimiento, gestión, prevención, guía, tipo, tipos, formato, resolución', pt: 'nível, níveis, métrica, métricas, categoria, categorias, regra, regras, modelo, processo, política, protocolo, procedimento, gestão, prevenção, guia, tipo, tipos, formato, resolução',
    fr: 'niveau, niveaux, métrique, métriques, catégorie, catégories, règle, règles, modèle, processus, politique, protocole, procédure, gestion, prévention, guide, type, types, format, résolution', de: 'Stufe, Stufen, Metrik, Metriken, Kategorie, Kategorien, Regel, Regeln, Vorlage, Prozess, Richtlinie, Protokollregel, Verwaltung, Management, Vermeidung, Leitfaden, Typ, Typen, Format, Eskalation, Behebung',
    ru: 'уровень, уровни, метрика, метрики, категория, категории, правило, правила, шаблон, процесс, политика, протокол, процедура, управление, предотвращение, тип, типы, формат, эскалация', sv: 'nivå, nivåer, mätetal, kategori, kategorier, regel, regler, mall, process, policy, protokoll, hantering, guide, typ, typer, format, eskalering', tr: 'seviyesi, seviyeleri, metrikleri, kategori, kategorileri, kural, kuralları, şablonu, süreci, politikası, protokolü, yönetimi, önleme, rehberi, türü, türleri, biçimi, çözümü',
    zh: '等级, 级别, 指标, 类别, 分类, 规则, 模板, 流程, 策略, 协议, 管理, 预防, 指南, 类型, 格式, 升级, 处理, 检测, 机制', ja: 'レベル, 指標, カテゴリ, 分類, ルール, テンプレート, プロセス, 方針, 手順, 管理, 予防, ガイド, 種類, 形式, エスカレーション, 対応',
  } },
  { word: 'resolved', words: {
    en: 'resolved, fixed, closed, cleared, removed, addressed, solved, eliminated, overcome, former, past, previous, previously, completed, done, unblocked, mitigated, lifted, gone, corrected, remediated, closed since, fixed since, resolved since, no longer',
    es: 'resuelto, resueltos, resuelta, resueltas, corregido, corregidos, corregidas, cerrado, cerrados, superados, solucionados, solucionado, solucionadas, mitigados, eliminados, levantados, anteriores', pt: 'resolvido, resolvidos, resolvida, resolvidas, corrigido, corrigidos, corrigidas, fechado, fechados, superados, solucionados, removidos, mitigados, eliminados, anteriores',
    fr: 'résolu, résolus, résolue, résolues, corrigé, corrigés, corrigées, fermé, fermés, levé, levés, éliminés, atténués, précédents', de: 'gelöst, gelöste, gelösten, behoben, behobene, behobenen, geschlossen, geschlossene, erledigt, erledigte, beseitigt, beseitigte, gemindert, geminderte, frühere, ehemalige',
    ru: 'решено, решенные, решённые, решены, устраненные, устранённые, устранены, закрытые, закрыты, закрыто, снятые, сняты, исправленные, исправлены, исправлено, прошлые', sv: 'löst, lösta, åtgärdat, åtgärdade, stängd, stängda, undanröjda, hanterade, tidigare, fixade', tr: 'çözülen, çözüldü, çözülmüş, giderilen, giderildi, kapatılan, kapandı, kaldırılan, aşılan, azaltılan, önceki', zh: '已解决, 已解除, 已修复, 已关闭, 已消除, 已清除, 已缓解, 以往', ja: '解決済み, 解消済み, 修正済み, 対応済み, クローズ済み, 過去の',
  } },
  { word: 'open', words: {
    en: 'found, identified, encountered, discovered, observed, detected, noted, remaining, remain, reported, outstanding, ahead, left, now, today, current, currently, open, active, ongoing, existing, known, present, pending, unresolved, not resolved, not fixed, not addressed, still, new, raised, faced, listed, so far, this week, this sprint, since, all',
    es: 'encontrado, encontrados, encontradas, identificado, identificados, identificadas, detectados, detectadas, actual, actuales, abierto, abiertos, abiertas, activo, activos, pendiente, pendientes, conocido, conocidos, conocidas, existentes, restantes, sin resolver, nuevos', pt: 'encontrado, encontrados, encontradas, identificado, identificados, identificadas, detectados, detectadas, atual, atuais, aberto, abertos, abertas, ativo, ativos, pendente, pendentes, conhecido, conhecidos, conhecidas, existentes, restantes, não resolvidos, novos, em aberto',
    fr: 'trouvé, trouvés, identifié, identifiés, identifiées, détectés, détectées, actuel, actuels, ouvert, ouverts, ouvertes, actif, actifs, connu, connus, connues, restant, restants, rencontrés, rencontrées, existants, non résolus, en cours, en suspens', de: 'gefunden, gefundene, identifizierte, erkannte, aktuelle, aktuell, offene, offen, offenen, aktive, bekannte, bekannten, verbleibende, bestehende, ungelöste, derzeitige, neue',
    ru: 'найденные, выявленные, обнаруженные, текущие, текущий, открытые, активные, известные, оставшиеся, существующие, нерешенные, нерешённые, новые', sv: 'funna, identifierade, upptäckta, aktuella, nuvarande, öppna, aktiva, kända, kvarvarande, kvar, återstående, olösta, nya, befintliga', tr: 'bulunan, tespit edilen, belirlenen, mevcut, güncel, açık, aktif, bilinen, kalan, çözülmemiş, yeni, karşılaşılan', zh: '当前, 现有, 已知, 发现的, 存在的, 遗留, 剩余, 未解决, 待解决, 主要, 现存', ja: '現在の, 既知の, 発見された, 未解決の, 残る, 残, 主な, 残存',
  } },
  { word: 'possible', words: { en: 'potential, possible, future, likely, anticipated, hypothetical, upcoming, expected, hidden', es: 'potencial, potenciales, posible, posibles, futuros', pt: 'potencial, potenciais, possível, possíveis, futuros', fr: 'potentiel, potentiels, possible, possibles, futurs, éventuels', de: 'potenzielle, potentielle, mögliche, künftige, zukünftige', ru: 'потенциальные, возможные, будущие', sv: 'potentiella, möjliga, framtida', tr: 'potansiyel, olası, muhtemel, gelecekteki', zh: '潜在, 可能的', ja: '潜在的な, 想定される, 可能性のある' } },
  { word: 'no', words: { en: 'no, non, not, zero, without, nothing, none', es: 'sin, ningún, ninguno, no', pt: 'sem, nenhum, nenhuma, não', fr: 'aucun, aucune, sans, pas de, non', de: 'kein, keine, keiner, nicht, ohne', ru: 'нет, без, не', sv: 'inga, inget, ingen, utan, ej, icke', tr: 'yok, olmayan, hiçbir', zh: '无, 没有, 非, 暂无', ja: 'なし, 無し, 非' } },
  { word: 'if', words: { en: 'if, when, whenever, unless, until, or if, in case, how to, how we, where to, who to, why, once', es: 'si, cuando, cómo, hasta', pt: 'se, quando, como, até', fr: 'si, quand, lorsque, comment', de: 'falls, wenn, sobald, wie man, bis', ru: 'если, когда, как', sv: 'om, när, hur', tr: 'eğer, nasıl', zh: '如果, 如何, 当', ja: 'もし, 方法' } },
  { word: 'clear', words: { en: 'fix, resolve, remove, clear, address, eliminate, lift', es: 'resolver, corregir, eliminar', pt: 'resolver, corrigir, eliminar', fr: 'résoudre, corriger, lever', de: 'beheben, lösen, beseitigen', ru: 'исправить, устранить, решить', sv: 'lös, åtgärda', tr: 'çöz, gider', zh: '解决, 修复, 消除', ja: '解決する, 修正する' } },
  { word: 'order', words: { en: 'detect, view, verify, apply, log, create, check, identify, report, unblock, review, add, handle, track, see, read, escalate, follow, keep, avoid, minimize, minimizing, write, define, list all, use', es: 'revisar', pt: 'revisar', fr: 'vérifier', de: 'prüfen', ru: 'проверить', sv: 'kontrollera', tr: 'kontrol et', zh: '检查', ja: '確認する' } },
  { word: 'what', words: { en: 'what is, whats, what are, what, is there anything, anything, things', es: 'qué, hay algo', pt: 'o que, há algo, algum, alguma', fr: 'qu est ce qui, ce qui, y a t il', de: 'was, gibt es, wo', ru: 'что, есть ли', sv: 'vad, finns det', tr: 'neler, ne', zh: '什么, 有什么', ja: '何が' } },
  { word: 'any', words: { en: 'any, are there any, do you have any, do we have any, my, our, your, the, team, us, you, me, we, this, that', es: 'algún, alguno, hay, mis, nuestros, el, la, los, las', pt: 'algum, alguma, há, meus, nossos, o, a, os, as', fr: 'des, mes, nos, le, la, les', de: 'irgendwelche, meine, unsere, die, der, das', ru: 'наши, мои, есть', sv: 'några, mina, våra', tr: 'herhangi, var mı' } },
  { word: 'preposition', words: { en: 'for, to, of, in, on, at, by, before, from, with, during, per, after, against, within, about, towards, across, beyond, until, because, that, which, because of', es: 'para, de, del, en, por, con, antes de, durante', pt: 'para, de, do, da, dos, das, em, por, com, antes de, durante', fr: 'pour, du, en, par, avec, avant, pendant, dans', de: 'für, von, vom, vor, bei, mit, im, in, zum, zur, während', ru: 'для, от, в, на, по, перед, до', sv: 'för, av, i, på, före, med', tr: 'için, ile, önce', zh: '唯一, 唯一的, 的', ja: 'の' } },
  { word: 'verb', words: { en: 'is, are, has, have, been, were, was, must, should, can, cannot, could, will, does, do, did, be, not be', es: 'es, son, está, están, fue, debe', pt: 'é, são, está, estão, foi, deve', fr: 'est, sont, a été, doit', de: 'ist, sind, wird, wurde, muss', ru: 'есть ли, должен, является', sv: 'är, har, ska', tr: 'oldu, vardır', zh: '是', ja: 'です' } },
  { word: 'general', words: { en: 'common, typical, frequent, frequently, general, usual, top', es: 'comunes, frecuentes', pt: 'comuns, frequentes', fr: 'courants, fréquents', de: 'häufige, typische', ru: 'частые, типичные', sv: 'vanliga, typiska', tr: 'yaygın, sık', zh: '常见', ja: 'よくある' } },
  { word: 'small', words: { en: 'a, an, and, also, or', es: 'y, o', pt: 'e, ou', fr: 'et, ou', de: 'und, oder', ru: 'и, или', sv: 'och, eller', tr: 've, veya', zh: '和, 与', ja: 'と' } },
]
