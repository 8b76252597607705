import type { ReportKind } from './scales.ts'
import type { Words } from './words.ts'

/** What a title says its report is about; of the rows that a title names, the heaviest wins. */
export interface KindRow {
  kind: ReportKind
  /** How much one mention in the title weighs. */
  weight: number
  words: Words
}

export const KIND_ROWS: readonly KindRow[] = [
  { kind: 'daily', weight: 9, words: { en: 'daily, standup, stand up, daily standup, daily report, daily progress, day, daily summary, daily status', es: 'diario, informe diario, día', pt: 'diário, relatório diário, dia', fr: 'quotidien, journalier, jour', de: 'täglich, Tagesbericht, Tag', ru: 'ежедневный, день, дневной', sv: 'daglig, dagsrapport, dag', tr: 'günlük, gün', zh: '日报, 每日', ja: '日報, デイリー' } },
  { kind: 'weekly', weight: 8, words: { en: 'weekly, week, weekly report, weekly status, weekly update, weekly summary', es: 'semanal, semana, informe semanal', pt: 'semanal, semana, relatório semanal', fr: 'hebdomadaire, semaine', de: 'wöchentlich, Woche, Wochenbericht', ru: 'еженедельный, недельный, неделя', sv: 'veckorapport, vecka, veckovis', tr: 'haftalık, hafta', zh: '周报, 每周', ja: '週報, ウィークリー' } },
  { kind: 'coverage', weight: 7, words: { en: 'coverage, code coverage, test coverage, coverage report, coverage analysis', es: 'cobertura', pt: 'cobertura', fr: 'couverture', de: 'Abdeckung, Testabdeckung', ru: 'покрытие', sv: 'täckning, testtäckning', tr: 'kapsam', zh: '覆盖率', ja: 'カバレッジ' } },
  { kind: 'sprint', weight: 7, words: { en: 'sprint, sprint report, sprint review, sprint status, iteration, sprints', es: 'sprint, iteración', pt: 'sprint, iteração', fr: 'sprint', de: 'Sprint', ru: 'спринт, спринта, спринту, спринте', sv: 'sprint', tr: 'sprint', zh: '冲刺, 迭代', ja: 'スプリント' } },
  { kind: 'milestone', weight: 7, words: { en: 'milestone', es: 'hito', pt: 'marco', fr: 'jalon', de: 'Meilenstein', ru: 'веха', sv: 'milstolpe', tr: 'kilometre taşı', zh: '里程碑', ja: 'マイルストーン' } },
  { kind: 'phase', weight: 6, words: { en: 'phase', es: 'fase', pt: 'fase', fr: 'phase', de: 'Phase', ru: 'фаза, этап', sv: 'fas', tr: 'faz, aşama', zh: '阶段', ja: 'フェーズ' } },
  { kind: 'session', weight: 6, words: { en: 'session, session summary, session log, session report, handoff, hand off', es: 'sesión', pt: 'sessão', fr: 'session', de: 'Sitzung', ru: 'сессия', sv: 'session', tr: 'oturum', zh: '会话', ja: 'セッション' } },
  { kind: 'release', weight: 5, words: { en: 'release, release notes, release report, release status', es: 'lanzamiento, versión', pt: 'lançamento, versão', fr: 'version, livraison', de: 'Release, Veröffentlichung', ru: 'релиз', sv: 'release, utgåva', tr: 'sürüm', zh: '发布, 版本', ja: 'リリース' } },
  { kind: 'migration', weight: 5, words: { en: 'migration, migrating', es: 'migración', pt: 'migração', fr: 'migration', de: 'Migration', ru: 'миграция', sv: 'migrering, migration', tr: 'geçiş', zh: '迁移', ja: '移行' } },
  { kind: 'test', weight: 5, words: { en: 'test, tests, testing, test report, test results, qa, e2e, quality assurance, test status, test summary, validation, verification, regression, quality', es: 'pruebas, prueba, calidad, test', pt: 'testes, teste, qualidade', fr: 'tests, test, qualité, recette', de: 'Test, Tests, Testbericht, Qualität', ru: 'тестирование, тест, тестов, тестирования, тестировании', sv: 'test, tester, testrapport, testresultat', tr: 'test, testler, kalite', zh: '测试, 质量, 测试报告', ja: 'テスト, 品質, 試験' } },
  { kind: 'plan', weight: 4, words: { en: 'plan, implementation plan, roadmap, planning', es: 'plan, planificación', pt: 'plano, planejamento', fr: 'plan, planification', de: 'Plan, Planung', ru: 'план', sv: 'plan, planering', tr: 'plan', zh: '计划, 规划', ja: '計画' } },
  { kind: 'feature', weight: 3, words: { en: 'feature, implementation, integration, pr, pull request, issue, epic, story, task, ticket, module, implementation summary, refactor, refactoring, fix', es: 'funcionalidad, implementación, integración, tarea', pt: 'funcionalidade, implementação, integração, tarefa', fr: 'fonctionnalité, implémentation, intégration, tâche', de: 'Feature, Implementierung, Integration, Aufgabe', ru: 'функция, реализация, задача, интеграция', sv: 'funktion, implementation, uppgift', tr: 'özellik, uygulama, görev', zh: '功能, 实现, 任务', ja: '機能, 実装, タスク' } },
  { kind: 'project', weight: 2, words: { en: 'project, status, progress, status report, progress report, project status, build progress, current status, overall status, final status, completion report, completion status, project report, blockers, known issues, tracker, dashboard', es: 'proyecto, estado, progreso, avance', pt: 'projeto, status, progresso, andamento', fr: 'projet, statut, avancement, état', de: 'Projekt, Status, Fortschritt', ru: 'проект, статус, прогресс, состояние', sv: 'projekt, status, läge', tr: 'proje, durum, ilerleme', zh: '项目, 状态, 进度, 进展', ja: 'プロジェクト, 状況, 進捗, ステータス' } },
  { kind: 'test', weight: 3, words: { en: 'failures, failing, bug report, bug reports, defects', es: 'fallos, defectos', pt: 'falhas, defeitos', fr: 'échecs, anomalies', de: 'Fehlschläge, Mängel', ru: 'сбои, дефекты', sv: 'fel, defekter', tr: 'hatalar', zh: '缺陷, 失败', ja: '不具合, 失敗' } },
  { kind: 'test', weight: 1, words: { en: 'audit, audits, audit report', es: 'auditoría', pt: 'auditoria', fr: 'audit', de: 'Audit, Prüfbericht', ru: 'аудит', sv: 'granskning', tr: 'denetim', zh: '审计, 审查', ja: '監査' } },
  { kind: 'project', weight: 1, words: { en: 'tasks, pending tasks, to do list, todo list, todo, backlog, work log, worklog, checklist', es: 'tareas, tareas pendientes, pendientes', pt: 'tarefas, tarefas pendentes, pendências', fr: 'tâches, suivi', de: 'Aufgaben, Aufgabenliste', ru: 'задачи, список задач', sv: 'uppgifter, att göra', tr: 'görevler, yapılacaklar', zh: '待办, 任务清单', ja: 'やること, タスク一覧' } },
]

/** The nouns that stand before a number or name of a unit: "Sprint 6", "Phase 1", "PR-048", "Week 3". */
export const LABEL_NOUNS: Words = {
  en: 'sprint, phase, milestone, week, day, pr, issue, epic, wave, release, iteration, session, task, pack, child, stage, story, round, part, cycle, batch, track, ws, step, version, gate, ticket, kw',
  es: 'fase, hito, semana, día, sesión, tarea, etapa, iteración', pt: 'fase, marco, semana, dia, sessão, tarefa, etapa, iteração', fr: 'phase, jalon, semaine, jour, session, tâche, étape',
  de: 'Phase, Meilenstein, Woche, Tag, Aufgabe, Sitzung, Etappe, Kalenderwoche', ru: 'фаза, фазы, фазе, этап, этапа, этапу, веха, неделя, недели, неделю, день, спринт, спринта, спринту, спринте, задача, задачи, сессия', sv: 'fas, milstolpe, vecka, dag, uppgift, steg', tr: 'faz, aşama, hafta, gün, görev, sürüm, oturum', zh: '阶段, 里程碑, 迭代, 冲刺', ja: 'フェーズ, スプリント, マイルストーン',
}
