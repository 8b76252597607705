import { type Block, facts, heading, paragraph, say, stress, table, type View } from '../../render/index.ts'
import type { Tone } from '../../vocabulary/index.ts'
import type { ToldRule } from '../commands/rules.ts'

const TONES: Readonly<Record<string, Tone>> = { error: 'bad', warning: 'warn', note: 'idle', off: 'idle' }

const COLUMNS = [
  { title: 'Rule', lead: true },
  { title: 'Level' },
  { title: 'What it finds', wrap: true },
  { title: 'Options', wrap: true },
  { title: 'Asked by', wrap: true },
]

/** Every rule in a row. */
export const rulesView = (rules: readonly ToldRule[]): View => [
  table(
    'rule',
    COLUMNS,
    rules.map(({ id, level, title, options, compares, commands }) => [
      say(id),
      say(level, TONES[level] ?? 'plain'),
      say(compares ? `${title} (needs --base)` : title),
      say(options.map(({ name }) => name).join(', '), 'idle'),
      say(commands.join(', '), 'idle'),
    ]),
  ),
]

const text = (content: string): Block[] => content.split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraph(say(line, 'idle'))]))

/** A part of an example under its heading. */
const part = (title: string, content: string | undefined): Block[] => (content ? [heading(2, stress(title)), ...text(content)] : [])

const OPTION_COLUMNS = [
  { title: 'Option', lead: true },
  { title: 'Must be', wrap: true },
  { title: 'Default' },
  { title: 'What it decides', wrap: true },
]

const shown = (value: unknown): string => (value === null ? 'none' : typeof value === 'object' ? 'none' : String(value))

/** One rule whole: what it looks for, its options, and an example of either outcome. */
export const ruleView = ({ id, title, level, help, options, example, commands }: ToldRule): View => [
  facts([
    ['rule', say(id)],
    ['finds', say(title)],
    ['level', say(level, TONES[level] ?? 'plain')],
    ['asked by', say(commands.join(', '))],
  ]),
  paragraph(say(help)),
  table(
    'option',
    OPTION_COLUMNS,
    options.map(({ name, takes, about, default: fallback }) => [say(name), say(takes), say(shown(fallback)), say(about)]),
  ),
  ...part('Before', example.before),
  ...part('Found in', example.fires),
  ...part('Not found in', example.passes),
]
