import { type Command, Help } from 'commander'
import type { CommandRow } from './command.ts'
import { formatOption, optionFrom } from './options.ts'

/** The examples that help begins with. */
export function exampleText(examples: CommandRow['examples']): string {
  return `Examples:\n${examples.map(([command, about]) => `  $ ${command}\n      ${about}`).join('\n')}\n`
}

/** Help that offers of the formats those that a command takes. */
export class CommandHelp extends Help {
  override showGlobalOptions = true
  private readonly formats: readonly string[]

  constructor(formats: readonly string[]) {
    super()
    this.formats = formats
  }

  override visibleGlobalOptions(command: Command) {
    return super.visibleGlobalOptions(command).map((one) => (one.long === '--format' ? optionFrom(formatOption(this.formats)) : one))
  }
}
