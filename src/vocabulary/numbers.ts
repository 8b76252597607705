import type { Operator } from './scales.ts'

/** Signs and words before a number that make it a bound or an estimate. */
export const OPERATOR_WORDS: Readonly<Record<string, Operator>> = {
  '~': '~', '≈': '~', '±': '~', '≥': '≥', '>': '>', '≤': '≤', '<': '<', '⩾': '≥', '⩽': '≤',
  about: '~', around: '~', approximately: '~', approx: '~', circa: '~', ca: '~', roughly: '~', примерно: '~', около: '~', etwa: '~', cerca: '~', environ: '~', ungefar: '~', yaklasik: '~', 约: '~', 約: '~', 약: '~', ongeveer: '~', około: '~', sekitar: '~', khoang: '~',
  over: '≥', least: '≥', minimum: '≥', min: '≥', above: '≥', exceeds: '≥', exceed: '≥', uber: '≥', mindestens: '≥', minst: '≥', minimo: '≥', 超: '≥', almeno: '≥', oltre: '≥', najmniej: '≥', ponad: '≥', minstens: '≥', setidaknya: '≥',
}

/** Words between the two numbers of a ratio, without accents: `143 of 469`. */
export const RATIO_WORDS = 'of, von, de, из, av, sur, out, di, uit, su, z, van, dari, tren'

/** Units that may stand glued to a number, `2h`; any other word makes it part of a name, `3D`. */
export const GLUED_UNITS = 'h, hr, hrs, hour, hours, m, min, mins, s, sec, ms, d, day, days, w, x, test, tests, pt, pts'

/** Nouns that the number behind them only refers to: "Level 4", "exit code 1". */
export const REFERENCE_NOUNS = 'level, rule, option, reason, scenario, experiment, section, chapter, appendix, figure, tier, exit, code, port, node, python, java, category, type, grade, achievement, bug, nivel, regla, opción, nível, regra, opção, niveau, règle, Stufe, Regel, уровень, правило, nivå, regel, seviye, kural'
