/** A workflow command as a runner of GitHub Actions takes it from a line. */
export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** The commands that a runner knows. */
const KNOWN =
  'stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo'

const UNDO: readonly (readonly [code: string, text: string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const undone = (text: string, spared: string): string =>
  UNDO.filter(([, one]) => !spared.includes(one)).reduce((sum, [code, one]) => sum.replaceAll(code, one), text)

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), undone(pair.slice(at + 1), '')]] : []
  })
  return Object.fromEntries(pairs)
}

/** Written after what src/Runner.Common/ActionCommand.cs of github.com/actions/runner does with `::name k=v::data`, and with the older `##[name k=v]data` anywhere in a line. */
function commandIn(line: string, known: readonly string[]): Command | null {
  const [, info, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? /##\[(.*?)\](.*)$/s.exec(line) ?? []
  const [name = '', ...rest] = (info ?? '').split(' ')
  return known.includes(name.toLowerCase()) ? { name, properties: propertiesOf(rest.join(' ')), data: undone(data ?? '', ':,') } : null
}

/** What a runner makes of what a step prints: the commands that it follows, and the lines that it shows as they are. */
export function runnerReads(output: string): { commands: Command[]; lines: string[] } {
  const [commands, lines]: [Command[], string[]] = [[], []]
  let token: string | null = null
  for (const line of output.split(/\r\n|\r|\n/).filter(Boolean)) {
    const command = commandIn(line, token === null ? KNOWN.split(' ') : [token])
    if (command === null) lines.push(line)
    else if (token !== null) token = null
    else if (command.name === 'stop-commands') token = command.data
    else commands.push(command)
  }
  return { commands, lines }
}
