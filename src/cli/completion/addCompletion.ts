import { resolve } from 'node:path'
import { Argument, type Command } from 'commander'
import { Failure } from '../errors.ts'
import { write } from '../io.ts'
import type { Options } from '../options.ts'
import type { World } from '../world.ts'
import { writeWhole } from '../writing.ts'

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const

const HELP = `Examples:
  $ eval "$(progress completion bash)"
      in ~/.bashrc; for zsh in ~/.zshrc, below compinit
  $ progress completion fish > ~/.config/fish/completions/progress.fish
      once
  $ progress completion pwsh | Out-String | Invoke-Expression
      in $PROFILE
`

/** Adds to `program` the command that prints a shell's script, and the hidden one that the script asks at each TAB; neither reads a report or a configuration. */
export function addCompletion(program: Command, world: World): void {
  const script = program.command('completion').description('Print the script that lets a shell complete command lines')
  script.addHelpText('before', HELP).addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
  script.action(async (shell: string) => {
    const { format: [asked] = [], output } = script.optsWithGlobals<Options>()
    if (asked) throw new Failure('no-format', { path: 'progress completion', detail: asked.name })
    const { scriptFor } = await import('./scripts.ts')
    const text = scriptFor(shell)
    await (output === undefined ? write(world.stdout, text) : writeWhole(resolve(world.cwd(), output), text))
  })
  program
    .command('complete', { hidden: true })
    .argument('[word...]')
    .action(async (words: string[]) => {
      const { suggest } = await import('./suggest.ts')
      await write(world.stdout, await suggest(program, words))
    })
}
