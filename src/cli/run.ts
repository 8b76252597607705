import manifest from '../../package.json' with { type: 'json' }

/** Runs one command in the world it is given and returns its exit code. */
export async function run({ argv, stdout }: Pick<NodeJS.Process, 'argv' | 'stdout'>): Promise<number> {
  if (argv[2] === '--version' || argv[2] === '-V') {
    stdout.write(`${manifest.version}\n`)
    return 0
  }
  return 2
}
