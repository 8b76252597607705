import { script } from '@bomb.sh/tab'
import { BASH } from './bash.ts'

/** What `say` prints to the console, which is where the library puts a script. */
function printed(say: () => void): string {
  const { log } = console
  let text = ''
  console.log = (line: string) => {
    text += `${line}\n`
  }
  try {
    say()
  } finally {
    console.log = log
  }
  return text
}

/**
 * The script that lets `shell` complete command lines. The library's own for bash needs another package, runs what is on the line
 * in order to complete it, and offers no files.
 */
export function scriptFor(shell: string): string {
  if (shell === 'bash') return BASH
  const text = printed(() => script(shell === 'pwsh' ? 'powershell' : shell, 'progress', 'progress'))
  // Only an option has its value behind =, not whatever has a hyphen before one: open-blockers=error.
  return text.replaceAll("'-.*='", "'^-.*='")
}
