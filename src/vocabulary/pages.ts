import type { Words } from './words.ts'

/** What a markdown page is where it is no report. */
export const PAGE_KINDS = ['readme', 'guide', 'changelog', 'template', 'specification', 'instructions', 'legal', 'index', 'plan', 'documentation', 'foreign', 'other'] as const
export type PageKind = (typeof PAGE_KINDS)[number]

/** Where a page names itself, the place that tells most first. */
export const PAGE_PLACES = ['name', 'title', 'folder', 'heading'] as const
export type PagePlace = (typeof PAGE_PLACES)[number]

/** What words at the places of a page tell of it. */
export interface PageRow {
  /** What the page is by these words where it is no report; absent where they speak for a report. */
  page?: PageKind
  /** For a report (positive) or against one, in points: `REPORT_FROM` of them together make a report. */
  points: Readonly<Record<PagePlace, number>>
  /** Such a page is written again and again: what follows a number or date in its name is no subject of its own. */
  journal?: true
  words: Words
}

/** So many points make a report. */
export const REPORT_FROM = 3

const points = (name: number, title: number, folder: number, heading: number): PageRow['points'] => ({ name, title, folder, heading })

/** A numbered unit of work in a name or title ("Sprint 6"), and a folder that is named after such units. */
export const UNIT_POINTS = points(2.5, 1.5, 1.5, 0)
/** A date in a name or title. */
export const DATE_POINTS = points(1, 1, 0, 0)

/** The folders in which assistants look for their commands, prompts and rules; what lies in them tells a machine what to do, whatever it says. */
export const MACHINE_FOLDERS: readonly string[] = [
  '.claude/commands', '.claude/agents', '.claude/skills', '.claude/prompts', '.claude/rules', '.claude/hooks', '.claude/templates', '.claude/output-styles', '.claude/plugins',
  '.cursor', '.windsurf', '.clinerules', '.roo', '.continue', '.gemini', '.agents', '.kiro/steering', '.codex/prompts', '.opencode', '.qwen', '.junie', '.augment', '.amazonq',
  '.github/prompts', '.github/instructions', '.github/chatmodes', '.github/agents', '.github/skills', '.specify/templates',
]

/** The names (in small letters, the last with what stands before it) of the pages that assistants read. */
export const MACHINE_NAMES: readonly string[] = [
  'agents.md', 'claude.md', 'claude.local.md', 'gemini.md', 'qwen.md', 'copilot-instructions.md', 'skill.md', '.prompt.md', '.instructions.md', '.chatmode.md', '.agent.md', '_prompt.md', '-prompt.md',
]

/** The words of names, titles, folders and headings; of two rows with one phrase the first has it. */
export const PAGE_ROWS: readonly PageRow[] = [
  {
    journal: true, points: points(3, 3, 2, 1),
    words: {
      en: 'status, statuses, status report, status update, status summary, progress, progress report, progress update, progress log, current status, current state, project status, build status, standup, stand up, standups, daily standup, weekly status, weekly report, weekly reports, weekly update, monthly report, monthly reports, daily report, daily summary, weekly summary, executive summary, completion report, completion summary, completion status, session report, session summary, session log, sprint report, sprint review, sprint status, phase report, checkpoint, checkpoints, work log, worklog, progress tracker, tracker, retrospective, retro, burndown, dashboard status, health report, state of',
      es: 'estado, estado actual, estado del proyecto, progreso, avance, avances, informe de avance, informe de estado, informe semanal, reporte de avance, reporte semanal, resumen ejecutivo, retrospectiva',
      pt: 'status, estado, progresso, andamento, avanço, relatório de progresso, relatório semanal, relatório de status, resumo executivo, retrospectiva',
      fr: 'statut, état, état d avancement, avancement, progression, progrès, rapport d avancement, rapport hebdomadaire, résumé exécutif, point d étape, rétrospective, suivi',
      de: 'Status, Fortschritt, Statusbericht, Fortschrittsbericht, Wochenbericht, Tagesbericht, Zwischenstand, Zwischenbericht, Projektstand, Retrospektive',
      ru: 'статус, состояние, прогресс, отчет о ходе работ, недельный отчет, еженедельный отчет, ход работ, готовность, ретроспектива',
      sv: 'status, läge, lägesrapport, nuläge, framsteg, statusrapport, veckorapport, dagsrapport, återblick',
      tr: 'durum, durum raporu, ilerleme, ilerleme raporu, haftalık rapor, günlük rapor, gelişme',
      zh: '状态, 进度, 进展, 进度报告, 状态报告, 周报, 日报, 月报',
      ja: 'ステータス, 進捗, 状況, 進捗報告, 週報, 日報, 月報, 振り返り',
      ko: '상태, 현황, 진행 상황, 진행상황, 진행 현황, 진행 보고, 진행 보고서, 주간 보고, 주간 보고서, 주간보고, 일일 보고, 일일 보고서, 일일보고, 월간 보고, 진행률, 회고',
      it: 'stato, stato attuale, stato del progetto, avanzamento, stato di avanzamento, rapporto di avanzamento, rapporto settimanale, report settimanale, rapporto giornaliero, progresso, retrospettiva',
      pl: 'status, stan, postęp, postępy, raport tygodniowy, raport dzienny, raport z postępów, raport statusowy, status projektu, stan projektu, retrospektywa',
      nl: 'status, voortgang, voortgangsrapport, voortgangsverslag, statusrapport, weekverslag, weekrapport, dagverslag, dagrapport, stand van zaken, projectstatus, retrospectief, terugblik',
      id: 'status, kemajuan, progres, laporan kemajuan, laporan progres, laporan mingguan, laporan harian, status proyek, laporan status, perkembangan, retrospektif',
      vi: 'trạng thái, tiến độ, tình trạng, báo cáo tiến độ, báo cáo tuần, báo cáo ngày, báo cáo tháng, trạng thái dự án, tình hình',
    },
  },
  {
    points: points(3, 3, 1.5, 0),
    words: {
      en: 'report, reports, reporting period', es: 'informe, informes, reporte, reportes', pt: 'relatório, relatórios, relatorio, relatorios', fr: 'rapport, rapports, compte rendu, bilan',
      de: 'Bericht, Berichte, Abschlussbericht', ru: 'отчет, отчеты, отчёт, отчёты', sv: 'rapport, rapporter', tr: 'rapor, raporu, raporlar, raporları', zh: '报告, 汇报, 记录', ja: 'レポート, 報告, 報告書',
      ko: '보고서, 보고, 리포트, 완료 보고서, 결과 보고서', it: 'rapporto, rapporti, relazione, resoconto', pl: 'raport, raporty, sprawozdanie, sprawozdania', nl: 'rapport, rapporten, verslag, verslagen, rapportage', id: 'laporan', vi: 'báo cáo',
    },
  },
  {
    points: points(2, 1.5, 1, 1),
    words: {
      en: 'summary, results, result, outcome, outcomes, findings, recap, digest, highlights, achievements, achievement, accomplishments, metrics, scorecard, conclusion, synthesis, statistics',
      es: 'resumen, resultados, resultado, hallazgos, logros, sumario', pt: 'resumo, sumário, resultados, resultado, conquistas, métricas', fr: 'résumé, synthèse, résultats, résultat, métriques', de: 'Zusammenfassung, Ergebnisse, Ergebnis, Kennzahlen',
      ru: 'итоги, итог, сводка, результаты, результат, резюме', sv: 'sammanfattning, resultat', tr: 'özet, özeti, sonuç, sonuçlar, sonuçları, metrikler', zh: '总结, 结果, 摘要, 小结, 汇总, 指标', ja: 'まとめ, 結果, 概況, サマリー, 総括',
      ko: '요약, 결과, 정리, 성과, 지표, 결과 요약, 핵심 요약', it: 'riepilogo, sintesi, risultati, risultato, sommario, esiti', pl: 'podsumowanie, wyniki, wynik, rezultaty, metryki', nl: 'samenvatting, resultaten, resultaat, kengetallen', id: 'ringkasan, hasil, rangkuman, kesimpulan, pencapaian', vi: 'tóm tắt, kết quả, tổng kết, chỉ số',
    },
  },
  {
    points: points(2, 1.5, 0, 1.5),
    words: {
      en: 'complete, completed, completion, done, finished, final, finalized, finalization, fixed, fixes, fix, implemented, delivered, delivery, deliveries, achieved, deployed, resolved, success, successful, ready, readiness, production ready, improvements, optimizations, optimization, enhancements, cleanup, refactored, milestone achieved, integrated, verified',
      es: 'completo, completado, completada, finalizado, terminado, correcciones, mejoras, listo', pt: 'completo, completa, concluído, concluída, finalizado, finalizada, correções, melhorias, pronto', fr: 'terminé, terminée, achevé, corrections, améliorations, finalisé',
      de: 'fertig, abgeschlossen, erledigt, vollständig, behoben, Verbesserungen', ru: 'завершено, завершен, готово, выполнено, исправления, исправлено, улучшения', sv: 'klar, klart, färdig, slutförd, slutfört, förbättringar, åtgärdat',
      tr: 'tamamlandı, bitti, tamamlanan, iyileştirmeler, iyileştirmeleri, düzeltmeler, yapılanlar', zh: '完成, 已完成, 修复, 改进, 优化完成', ja: '完了, 完成, 修正, 改善',
      ko: '완료, 완성, 수정, 개선, 구현 완료, 해결', it: 'completato, completata, terminato, finito, corretto, correzioni, miglioramenti, pronto', pl: 'ukończone, zakończone, gotowe, wykonane, naprawione, poprawki, ulepszenia, wdrożone', nl: 'klaar, afgerond, voltooid, gereed, opgelost, verbeteringen, verbetering', id: 'selesai, rampung, perbaikan, peningkatan, siap', vi: 'hoàn thành, hoàn tất, đã xong, đã sửa, cải tiến',
    },
  },
  {
    journal: true, points: points(2, 2, 2, 0),
    words: {
      en: 'update, updates, log, logs, journal, diary, handoff, handoffs, hand off, handover, hand over, minutes, meeting notes, sessions, post mortem, postmortem, after action, wrap up, closeout, notes of the week',
      es: 'actualización, actualizaciones, bitácora, diario, acta, actas, minuta, traspaso', pt: 'atualização, atualizações, diário, ata, atas', fr: 'mise à jour, journal, compte rendu de réunion, passation', de: 'Protokoll, Protokolle, Tagebuch, Übergabe, Aktualisierung',
      ru: 'обновление, журнал, дневник, протокол, протоколы', sv: 'uppdatering, logg, dagbok, protokoll, överlämning, sessioner', tr: 'güncelleme, günlük, tutanak, devir', zh: '更新日报, 日志, 纪要, 会议纪要, 交接', ja: '更新, ログ, 日誌, 議事録, 引き継ぎ',
      ko: '업데이트, 로그, 일지, 회의록, 인수인계, 작업 일지, 작업일지', it: 'aggiornamento, aggiornamenti, registro, diario, verbale, verbali, passaggio di consegne', pl: 'aktualizacja, aktualizacje, dziennik, notatki ze spotkania, przekazanie', nl: 'bijwerking, logboek, dagboek, notulen, overdracht', id: 'pembaruan, catatan harian, jurnal, notulen, serah terima', vi: 'cập nhật, nhật ký, biên bản, biên bản họp, bàn giao',
    },
  },
  {
    points: points(2, 1, 0, 0.5),
    words: {
      en: 'blockers, blocker, issues log, known issues, open issues, issues, bugs, impediments, gaps, gap analysis, risks, risk register, risk log, failures, outstanding, remaining work, incident, incidents',
      es: 'bloqueos, impedimentos, problemas, pendientes, riesgos, incidencias', pt: 'bloqueios, impedimentos, problemas, pendências, riscos', fr: 'blocages, problèmes, risques, incidents, en suspens', de: 'Blocker, Probleme, Risiken, Störungen, Hindernisse',
      ru: 'блокеры, проблемы, риски, инциденты', sv: 'hinder, problem, risker, incidenter, blockerare', tr: 'engeller, sorunlar, riskler, eksikler', zh: '问题, 风险, 阻塞, 遗留问题', ja: '課題, 問題, リスク, 障害',
      ko: '이슈, 문제, 문제점, 리스크, 위험, 블로커, 차단 요소, 장애', it: 'problemi, blocchi, impedimenti, rischi, criticità, anomalie', pl: 'problemy, blokady, blokery, ryzyka, incydenty, usterki', nl: 'problemen, blokkades, belemmeringen, risicos, incidenten, knelpunten', id: 'masalah, hambatan, kendala, risiko, insiden', vi: 'vấn đề, trở ngại, vướng mắc, rủi ro, sự cố',
    },
  },
  {
    points: points(1, 0.5, 0.5, 0.5),
    words: {
      en: 'audit, audits, assessment, analysis, evaluation, eval, verification, validation, validations, investigation, review, reviews, benchmark, certification, coverage, test coverage, code coverage, quality, qa, inspection, compliance, performance, diagnosis, comparison, study, experiment, experiments',
      es: 'auditoría, análisis, evaluación, verificación, validación, revisión, cobertura, calidad, pruebas', pt: 'auditoria, análise, avaliação, verificação, validação, revisão, cobertura, qualidade, certificação', fr: 'audit, analyse, évaluation, vérification, validation, revue, couverture, qualité',
      de: 'Audit, Analyse, Bewertung, Prüfung, Überprüfung, Abdeckung, Qualität', ru: 'аудит, анализ, оценка, проверка, тестирование, покрытие, качество', sv: 'granskning, analys, utvärdering, verifiering, validering, täckning, kvalitet',
      tr: 'denetim, analiz, analizi, değerlendirme, doğrulama, inceleme, kapsam, kalite', zh: '审计, 分析, 评估, 验证, 检查, 审查, 覆盖率, 质量, 测试', ja: '監査, 分析, 評価, 検証, 調査, カバレッジ, 品質',
      ko: '분석, 평가, 검증, 검토, 품질, 커버리지, 테스트, 성능, 감사', it: 'analisi, valutazione, verifica, revisione, copertura, qualità, collaudo', pl: 'audyt, analiza, ocena, weryfikacja, przegląd, pokrycie, jakość, testowanie', nl: 'analyse, beoordeling, verificatie, evaluatie, dekking, kwaliteit, onderzoek', id: 'analisis, evaluasi, verifikasi, validasi, tinjauan, cakupan, kualitas, pengujian', vi: 'phân tích, đánh giá, kiểm tra, xác minh, độ phủ, chất lượng, kiểm thử',
    },
  },
  {
    points: points(1, 1, 0, 0.5),
    words: {
      en: 'task, tasks, todo, to do, todos, to do list, todo list, task list, backlog, checklist, check list, action items, next steps, priorities, work items', es: 'tareas, lista de tareas', pt: 'tarefas, lista de tarefas, afazeres', fr: 'tâches, liste de tâches, à faire', de: 'Aufgaben, Aufgabenliste, Checkliste', ru: 'задачи, список задач, чеклист',
      sv: 'uppgifter, att göra, checklista', tr: 'görevler, yapılacaklar, yapılacaklar listesi, kontrol listesi', zh: '任务, 待办, 任务清单, 清单', ja: 'タスク, やること, タスク一覧, チェックリスト',
      ko: '할 일, 할일, 작업 목록, 체크리스트, 백로그, 작업', it: 'attività, elenco attività, compiti, da fare', pl: 'zadania, lista zadań, lista kontrolna, do zrobienia', nl: 'taken, takenlijst, actielijst, te doen', id: 'tugas, daftar tugas, daftar periksa', vi: 'công việc, nhiệm vụ, danh sách công việc, việc cần làm',
    },
  },
  {
    page: 'plan', points: points(0, -1, -1, -0.5),
    words: {
      en: 'plan, plans, planning, roadmap, strategy, schedule, timeline, migration plan, implementation plan, action plan, sprint plan, test plan, project plan, proposal, proposals, rfc, prd, prds', es: 'plan, planes, planificación, hoja de ruta, estrategia, propuesta', pt: 'plano, planos, planejamento, roteiro, estratégia, proposta', fr: 'plan, plans, planification, feuille de route, stratégie, proposition',
      de: 'Plan, Pläne, Planung, Fahrplan, Strategie, Vorschlag', ru: 'план, планы, планирование, стратегия, предложение, дорожная карта', sv: 'plan, planer, planering, färdplan, strategi, förslag', tr: 'plan, planı, planlama, yol haritası, strateji, öneri', zh: '计划, 规划, 路线图, 方案, 提案', ja: '計画, プラン, ロードマップ, 戦略, 提案',
      ko: '계획, 계획서, 로드맵, 전략, 일정, 제안, 제안서', it: 'piano, piani, pianificazione, tabella di marcia, strategia, proposta', pl: 'plan, plany, planowanie, strategia, propozycja, mapa drogowa, harmonogram', nl: 'planning, plannen, strategie, voorstel, routekaart', id: 'rencana, perencanaan, strategi, usulan, peta jalan, jadwal', vi: 'kế hoạch, lộ trình, chiến lược, đề xuất',
    },
  },
  { page: 'readme', points: points(-2, 0, 0, 0), words: { en: 'readme, read me, leeme, lisezmoi, liesmich', es: 'léeme', pt: 'leiame', fr: 'lisez moi', de: 'lies mich', sv: 'läsmig', tr: 'benioku', zh: '自述', ja: '説明書', ko: '리드미', it: 'leggimi', pl: 'czytaj to', nl: 'leesmij', id: 'bacasaya', vi: 'đọc tôi' } },
  {
    page: 'guide', points: points(-3, -3, -1, -2),
    words: {
      en: 'guide, guides, how to, howto, how tos, howtos, setup guide, install, installing, quickstart, quick start, quick reference, quick ref, start here, reference card, tutorial, tutorials, getting started, handbook, handbooks, manual, manuals, user manual, reference, references, cheatsheet, cheat sheet, best practices, conventions, guideline, guidelines, troubleshooting, faq, runbook, runbooks, playbook, playbooks, walkthrough, instructions, explanation, cookbook, recipes, deployment guide, testing guide, migration guide, upgrade guide, upgrading, developer guide, development guide, style guide, security guide, integration guide, demo script, demo guide, standard operating procedure, knowledge base, tips',
      es: 'guía, guías, manual, manuales, instrucciones, tutorial, cómo, referencia, buenas prácticas, preguntas frecuentes', pt: 'guia, guias, manual, instruções, tutorial, como, referência, boas práticas, padronização, perguntas frequentes',
      fr: 'guide, guides, manuel, instructions, tutoriel, comment, référence, bonnes pratiques, démarrage rapide, foire aux questions', de: 'Anleitung, Anleitungen, Handbuch, Leitfaden, Einführung, Tutorial, Referenz, Richtlinien, Anweisungen',
      ru: 'руководство, инструкция, инструкции, справочник, учебник, как', sv: 'guide, guider, handbok, manual, installera, instruktioner, instruktion, anvisningar, kom igång, referens, riktlinjer, lathund', tr: 'kılavuz, kılavuzu, rehber, rehberi, talimatlar, başlangıç, nasıl',
      zh: '指南, 手册, 教程, 使用说明, 说明, 参考, 快速开始, 入门, 规范指南', ja: 'ガイド, 手順, 手順書, マニュアル, チュートリアル, 使い方, リファレンス, ルール, 入門',
      ko: '가이드, 안내, 매뉴얼, 설명서, 사용법, 사용 방법, 튜토리얼, 시작하기, 참고서, 모범 사례', it: 'guida, guide, manuale, istruzioni, riferimento, come fare, buone pratiche, introduzione rapida', pl: 'przewodnik, poradnik, instrukcja, podręcznik, samouczek, jak, wskazówki, dobre praktyki, pierwsze kroki', nl: 'handleiding, gids, instructies, naslag, richtlijnen, aan de slag, stappenplan', id: 'panduan, petunjuk, tutorial, cara, referensi, pedoman, memulai', vi: 'hướng dẫn, sổ tay, tài liệu hướng dẫn, bắt đầu nhanh, thực hành tốt',
    },
  },
  { page: 'changelog', points: points(-4, -2, -0.5, 0), words: { en: 'changelog, change log, changes, history, release notes, releases, whats new, news, upgrade notes, recent changes', es: 'registro de cambios, notas de la versión, historial', pt: 'registro de alterações, histórico, notas da versão', fr: 'journal des modifications, historique, notes de version', de: 'Änderungsprotokoll, Änderungen, Versionshinweise', ru: 'список изменений, история изменений, изменения', sv: 'ändringslogg, ändringar, versionsinformation', tr: 'değişiklik günlüğü, değişiklikler, sürüm notları', zh: '更新日志, 变更日志, 变更记录, 发布说明', ja: '変更履歴, 更新履歴, リリースノート', ko: '변경 이력, 변경이력, 변경 로그, 릴리스 노트, 변경 내역', it: 'registro delle modifiche, note di rilascio, modifiche, cronologia', pl: 'lista zmian, historia zmian, zmiany, informacje o wydaniu', nl: 'wijzigingen, wijzigingslogboek, releasenotities, wijzigingsoverzicht', id: 'catatan perubahan, riwayat perubahan, perubahan, catatan rilis', vi: 'nhật ký thay đổi, lịch sử thay đổi, ghi chú phát hành' } },
  { page: 'template', points: points(-3, -3, -4, -0.5), words: { en: 'template, templates, issue template, pull request template, pr template, bug report template, feature request, bug report, boilerplate, skeleton, scaffold', es: 'plantilla, plantillas', pt: 'modelo de relatório, modelos', fr: 'modèle, modèles, gabarit', de: 'Vorlage, Vorlagen, Muster', ru: 'шаблон, шаблоны', sv: 'mall, mallar', tr: 'şablon, şablonu, şablonlar', zh: '模板', ja: 'テンプレート, テンプレ, ひな形', ko: '템플릿, 양식, 서식', it: 'modello di rapporto, modelli', pl: 'szablon, szablony', nl: 'sjabloon, sjablonen', id: 'templat, formulir', vi: 'bản mẫu, biểu mẫu' } },
  { page: 'template', points: points(-3, -1, -2, -0.5), words: { en: 'example, examples, sample, samples, fixture, fixtures, mock, mocks, snippets, testdata, test data', es: 'ejemplo, ejemplos', pt: 'exemplo, exemplos', fr: 'exemple, exemples', de: 'Beispiel, Beispiele', ru: 'пример, примеры', sv: 'exempel', tr: 'örnek, örnekler', zh: '示例, 样例, 范例', ja: '例, サンプル', ko: '예제, 예시, 샘플', it: 'esempio, esempi', pl: 'przykład, przykłady', nl: 'voorbeeld, voorbeelden', id: 'contoh', vi: 'ví dụ' } },
  {
    page: 'specification', points: points(-3, -2, -1.5, -1),
    words: {
      en: 'spec, specs, specification, specifications, design doc, api reference, erd, adr, adrs, decision record, decision records, user stories, user story, glossary, site map, sitemap, use cases, stories',
      es: 'especificación, especificaciones, glosario, historias de usuario', pt: 'especificação, especificações, projeto de, glossário, histórias de usuário', fr: 'spécification, spécifications, glossaire, cahier des charges',
      de: 'Spezifikation, Glossar, Pflichtenheft', ru: 'спецификация, глоссарий, техническое задание', sv: 'specifikation, kravspecifikation, ordlista', tr: 'şartname, sözlük', zh: '规格, 规范, 术语表, 接口文档', ja: '仕様, 仕様書, 設計書, 用語集',
      ko: '명세, 명세서, 사양, 요구사항 명세, 용어집', it: 'specifica, specifiche, glossario', pl: 'specyfikacja, specyfikacje, słownik pojęć', nl: 'specificatie, specificaties, woordenlijst', id: 'spesifikasi, glosarium', vi: 'đặc tả, thuật ngữ',
    },
  },
  { page: 'instructions', points: points(-2, -1, -2, -0.5), words: { en: 'claude, agents, agent, skill, skills, prompt, prompts, copilot, copilot instructions, gemini, cursor, cursorrules, rules, command, commands, persona, personas, subagent, subagents, system prompt, memory bank, llms, windsurf', es: 'reglas, agente, agentes', pt: 'regras, agente, agentes', fr: 'règles, agent', de: 'Regeln, Agent, Agenten', ru: 'правила, агент', sv: 'regler, agent, agenter', tr: 'kurallar, ajan', zh: '规则, 提示词, 智能体', ja: 'エージェント, プロンプト, スキル', ko: '에이전트, 프롬프트, 규칙', it: 'regole, agente, agenti', pl: 'zasady, reguły', nl: 'regels, agenten', id: 'aturan, agen', vi: 'quy tắc, tác nhân' } },
  { page: 'legal', points: points(-3, -1, 0, 0), words: { en: 'license, licence, licenses, copying, code of conduct, conduct, security policy, contributing, contributors, authors, maintainers, governance, notice, notices, third party notices, privacy policy, terms, terms of service, owners, funding, citation, credits, acknowledgements', es: 'licencia, código de conducta, contribuir', pt: 'licença, código de conduta, contribuindo, contribuição', fr: 'licence, code de conduite, contribuer', de: 'Lizenz, Verhaltenskodex, Mitwirken', ru: 'лицензия, кодекс поведения, участие', sv: 'licens, uppförandekod, bidra', tr: 'lisans, katkıda bulunma', zh: '许可证, 行为准则, 贡献指南', ja: 'ライセンス, 行動規範, 貢献', ko: '라이선스, 행동 강령, 기여', it: 'licenza, codice di condotta, contribuire', pl: 'licencja, kodeks postępowania, współtworzenie', nl: 'licentie, gedragscode, bijdragen', id: 'lisensi, kode etik, berkontribusi', vi: 'giấy phép, quy tắc ứng xử, đóng góp' } },
  { page: 'index', points: points(-2, -2, -0.5, 0), words: { en: 'index, overview, toc, table of contents, contents, about, introduction, intro, home, welcome, docs index, landing, summary of contents, sidebar', es: 'índice, introducción, acerca de', pt: 'índice, introdução, sobre', fr: 'sommaire, introduction, à propos', de: 'Inhalt, Inhaltsverzeichnis, Überblick, Übersicht, Einleitung', ru: 'оглавление, введение, обзор', sv: 'innehåll, översikt, introduktion, om', tr: 'içindekiler, genel bakış, giriş, hakkında', zh: '目录, 概述, 简介, 介绍, 关于', ja: '目次, 概要, はじめに, 紹介', ko: '개요, 목차, 소개, 색인', it: 'indice, panoramica, introduzione, informazioni', pl: 'spis treści, wprowadzenie, wstęp, o projekcie', nl: 'inhoud, inhoudsopgave, overzicht, inleiding', id: 'daftar isi, pengantar, pendahuluan, tentang, ikhtisar', vi: 'mục lục, giới thiệu, tổng quan' } },
  // What a page is about speaks for less than what it calls itself: a status of the API is a status.
  {
    page: 'guide', points: points(-1.5, -1, -0.5, -0.5),
    words: { en: 'setup, set up, installation, usage, workflow, workflows, process, processes, onboarding, configuration, config, deploy, operations, support, learning, training, concepts, resources, notes, lessons, procedure, procedures', es: 'configuración, uso, proceso, procedimiento, despliegue, instalación', pt: 'configuração, uso, processo, procedimento, implantação, instalação', fr: 'configuration, utilisation, processus, procédure, déploiement, installation', de: 'Konfiguration, Nutzung, Prozess, Betrieb, Installation, Einrichtung', ru: 'использование, конфигурация, процесс, развертывание, установка, настройка', sv: 'konfiguration, användning, process, rutin, rutiner, installation', tr: 'yapılandırma, kullanım, kullanımı, süreç, kurulum, kurulumu', zh: '安装, 配置, 流程, 部署', ja: 'インストール, セットアップ, 設定, 運用', ko: '설치, 설정, 배포, 운영, 절차, 프로세스', it: 'configurazione, utilizzo, processo, procedura, distribuzione, installazione', pl: 'konfiguracja, użycie, proces, procedura, instalacja', nl: 'configuratie, gebruik, proces, procedure, installatie, inrichting', id: 'konfigurasi, penggunaan, proses, prosedur, instalasi', vi: 'cấu hình, cài đặt, quy trình, sử dụng' },
  },
  {
    page: 'specification', points: points(-1.5, -1, -0.5, -0.5),
    words: { en: 'design, designs, architecture, requirements, requirement, schema, schemas, api, endpoints, contract, contracts, protocol, protocols, data model, model, models, grammar, standard, standards, definition, definitions, theory, structure, scope, features, feature, concept, tech stack, technology, diagram, diagrams, vision, mission', es: 'diseño, arquitectura, requisitos, esquema, estructura, contrato, visión, alcance', pt: 'design, arquitetura, requisitos, esquema, estrutura, contrato, visão, escopo, protótipo, diagrama', fr: 'conception, architecture, exigences, schéma, structure, contrat, vision', de: 'Entwurf, Architektur, Anforderungen, Schema, Struktur, Vertrag, Konzept', ru: 'архитектура, требования, схема, структура, дизайн, концепция', sv: 'design, arkitektur, krav, schema, struktur, avtal, koncept', tr: 'tasarım, mimari, gereksinimler, şema, yapı, sözleşme, kavram', zh: '设计, 架构, 需求, 结构, 模块', ja: '設計, アーキテクチャ, 要件, 要件定義, 構成', ko: '설계, 아키텍처, 요구사항, 구조, 스키마', it: 'progettazione, architettura, requisiti, struttura, schema, visione', pl: 'projektowanie, architektura, wymagania, struktura, schemat', nl: 'ontwerp, architectuur, eisen, structuur', id: 'desain, arsitektur, persyaratan, struktur', vi: 'thiết kế, kiến trúc, yêu cầu, cấu trúc' },
  },
  {
    page: 'documentation', points: points(-1.5, -1, -0.5, -0.5),
    words: { en: 'security, privacy, secrets, gdpr, team, documentation, course, chapter', es: 'seguridad, privacidad, equipo, documentación', pt: 'segurança, privacidade, equipe, documentação', fr: 'sécurité, confidentialité, équipe, documentation', de: 'Sicherheit, Datenschutz, Dokumentation', ru: 'безопасность, документация, команда', sv: 'säkerhet, integritet, dokumentation', tr: 'güvenlik, gizlilik, belgeler, dokümantasyon', zh: '安全, 隐私, 文档', ja: 'セキュリティ, プライバシー, ドキュメント', ko: '보안, 문서, 개인정보', it: 'sicurezza, documentazione, riservatezza, squadra', pl: 'bezpieczeństwo, dokumentacja, prywatność, zespół', nl: 'beveiliging, documentatie, privacybeleid', id: 'keamanan, dokumentasi, privasi', vi: 'bảo mật, tài liệu' },
  },
  { page: 'foreign', points: points(0, 0, -20, 0), words: { en: 'node modules, bower components, vendor, vendored, third party, site packages, dist packages, venv, virtualenv, pods, carthage' } },
]
