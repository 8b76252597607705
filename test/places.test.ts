import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ENV, TestRepository } from './repository.ts'

/** A file of YAML in the project, or a block of it in a page. */
const yamlOf = (path: string) => parse(readFileSync(path, 'utf8'))
const blocksOf = (path: string) =>
  Array.from(readFileSync(path, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms), ([, block = '']) => parse(block))

const report = (title: string, blockers: string) => `# Status of ${title}\n\n**Status:** In progress\n\n## Blockers\n\n${blockers}\n`

const repository = new TestRepository()
const folder = mkdtempSync(join(tmpdir(), 'places-'))
let [base, head, merge] = ['', '', '']

// A pull request, as its host keeps it: main has moved on since the branch left it, and a commit merges the two.
beforeAll(() => {
  repository.commit({ 'STATUS.md': report('the ferry', '- The ramp is stuck'), 'docs/status.md': report('the quay', 'None') })
  repository.git('checkout', '-q', '-b', 'pull')
  head = repository.commit({ 'STATUS.md': report('the ferry', '- The ramp is stuck\n- No fuel') })
  repository.git('checkout', '-q', 'main')
  base = repository.commit({ 'STATUS.md': report('the ferry', '- The ramp is stuck\n- Fog') })
  repository.git('checkout', '-q', '-b', 'merged')
  merge = repository.merge('pull', { 'STATUS.md': report('the ferry', '- The ramp is stuck\n- Fog\n- No fuel') })
  mkdirSync(join(folder, 'bin'))
  const command = `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/progress.js')}" "$@"\n`
  writeFileSync(join(folder, 'bin/progress'), command)
  chmodSync(join(folder, 'bin/progress'), 0o755)
})

afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Checks `commit` out as actions/checkout does: that commit alone unless `depth` says otherwise. */
function checkout(commit: string, ...depth: readonly string[]): string {
  const clone = mkdtempSync(join(folder, 'clone-'))
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, env: ENV, stdio: 'pipe' })
  git('init', '-q')
  git('remote', 'add', 'origin', `file://${repository.folder}`)
  git('fetch', '-q', '--no-tags', ...depth, 'origin', commit)
  git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return clone
}

/** What an expression of a workflow comes to: the first of its names that has a value. */
function evaluated(text: unknown, context: object): string {
  return String(text).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const called = (name: string) => name.split('.').reduce<unknown>((value, key) => Object(value)[key], context)
    return String(expression.split(' || ').map(called).find(Boolean) ?? '')
  })
}

/** The values in a file of outputs. */
const outputsIn = (file: string) =>
  Object.fromEntries(Array.from(readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [name, value]))

interface Step {
  id?: string
  if?: string
  /** Another action, which is not run here. */
  uses?: string
  run: string
  shell: string
  env?: Record<string, string>
}

/** Runs the action's own steps as a runner does, one bash each until one fails. */
function act(cwd: string, { inputs = {}, event = {}, env = {} }: { inputs?: object; event?: object; env?: Record<string, string> }) {
  const action = yamlOf('action.yml')
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, Object(input).default]))
  const asked: Record<string, unknown> = { ...defaults, ...inputs }
  const github = { event, server_url: 'https://example.org', repository: 'harbour/lights', sha: 'abc' }
  const context = { inputs: asked, github, steps: { upload: { outputs: { 'artifact-url': 'https://example.org/artifact/1' } } } }
  // The only condition is that a page was asked for, and those steps go on where the check failed.
  const steps: Step[] = action.runs.steps.filter((step: Step) => step.uses === undefined && (step.if === undefined || asked.page !== ''))
  const [output, summary, script] = ['output', 'summary', 'step.sh'].map((name) => join(mkdtempSync(join(folder, 'step-')), name))
  if (!output || !summary || !script) throw new Error('unreachable')
  writeFileSync(output, '')
  const world = {
    ...ENV,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: dirname(summary),
  }
  let [code, log] = [0, '']
  for (const step of steps) {
    if (code !== 0 && step.if === undefined) break
    expect(step.shell).toBe('bash')
    writeFileSync(script, step.run)
    const given = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value, context)]))
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      env: { ...world, ...given, ...env },
      encoding: 'utf8',
    })
    code = Math.max(code, done.status ?? 1)
    log += done.stdout + done.stderr
  }
  const told = outputsIn(output)
  const outputs = Object.entries(action.outputs).map(([name, output]) => [
    name,
    evaluated(Object(output).value, { steps: { check: { outputs: told } } }),
  ])
  const shown = existsSync(summary) ? readFileSync(summary, 'utf8') : ''
  const page = join(dirname(summary), 'progress-page/index.html')
  return { code, log, shown, page: existsSync(page) ? readFileSync(page, 'utf8') : '', outputs: Object.fromEntries(outputs) }
}

const pullRequest = () => ({ pull_request: { base: { sha: base } } })

describe('the action', () => {
  test('puts no input and no word of an event into a script', () => {
    const { runs } = yamlOf('action.yml')
    expect(runs.using).toBe('composite')
    expect(runs.steps.filter(({ run }: Step) => run?.includes('${{'))).toEqual([])
  })

  test('on a push: checks all reports, tells what it found and shows it at its lines and in the summary', () => {
    const { code, log, shown, outputs } = act(checkout(merge, '--depth=1'), {})
    expect(code).toBe(1)
    expect(log).toMatch(/^::error file=STATUS\.md,line=9,.*No fuel$/m)
    expect(shown).toContain('No fuel')
    expect(outputs).toEqual({ verdict: 'failed', errors: '3', warnings: '0', notes: '0', blockers: '3', suppressed: '0', reports: '2' })
  })

  test('writes a page where one is asked for, also where the check fails, and links it', () => {
    const { code, shown, page } = act(checkout(merge, '--depth=1'), { inputs: { page: 'progress-page' } })
    expect(code).toBe(1)
    expect(page).toContain('href="https://example.org/harbour/lights/blob/abc/STATUS.md#L9"')
    expect(shown).toContain('[The page of the reports](https://example.org/artifact/1)')
  })

  test('leaves the files that further formats were asked for', () => {
    const clone = checkout(merge)
    act(clone, { inputs: { args: '--format=sarif=reports.sarif\n--format=comment=comment.md' } })
    expect(JSON.parse(readFileSync(join(clone, 'reports.sarif'), 'utf8')).runs[0].results).toHaveLength(3)
    expect(readFileSync(join(clone, 'comment.md'), 'utf8')).toContain('No fuel')
  })

  test('on a pull request: fetches the base that a checkout of one commit lacks', () => {
    const clone = checkout(merge, '--depth=1')
    const { code, outputs } = act(clone, { event: pullRequest(), inputs: { 'fail-on': 'new' } })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'failed', errors: '1', blockers: '1', suppressed: '2' })
  })

  test('on the branch itself: compares with where it left the target, not with what the target has become', () => {
    const clone = checkout(merge)
    execFileSync('git', ['checkout', '-q', head], { cwd: clone, env: ENV })
    const { log, outputs } = act(clone, { event: pullRequest() })
    expect(outputs).toMatchObject({ verdict: 'failed', errors: '2', blockers: '2' })
    expect(log).not.toContain('Fog')
  })

  test('where the base cannot be had: a sentence, exit 2 and the verdict error', () => {
    const clone = checkout(merge, '--depth=1')
    execFileSync('git', ['remote', 'set-url', 'origin', `file://${folder}/nowhere`], { cwd: clone, env: ENV })
    const { code, log, outputs } = act(clone, { event: pullRequest() })
    expect(code).toBe(2)
    expect(log).toContain(
      `::error title=progress::The base ${base} is not in this clone and cannot be fetched: give actions/checkout fetch-depth: 0`,
    )
    expect(outputs).toMatchObject({ verdict: 'error', errors: '' })
    expect(act(clone, { event: pullRequest(), inputs: { base: 'none' } }).outputs).toMatchObject({ verdict: 'failed', errors: '3' })
  })

  test('a mistake in the inputs is exit 2 with the sentence of the command', () => {
    const { code, log, outputs } = act(checkout(merge), { inputs: { 'fail-on': 'sometimes' } })
    expect([code, outputs.verdict]).toEqual([2, 'error'])
    expect(log).toContain('Allowed choices are any, regression, new.')
  })

  test('inputs are words, whatever is in them', () => {
    const clone = checkout(merge)
    const inputs = {
      paths: '$(touch ran)\n`touch ran`; touch ran\n',
      args: '--rule=open-blockers=warning\n"; touch ran; "',
      base: '$(touch ran)',
    }
    expect(act(clone, { inputs }).code).toBe(2)
    expect(execFileSync('ls', { cwd: clone, encoding: 'utf8' })).not.toContain('ran')
  })

  test('an old Node is told, and nothing is checked', () => {
    const old = mkdtempSync(join(folder, 'old-'))
    writeFileSync(join(old, 'node'), '#!/bin/sh\nexit 1\n')
    chmodSync(join(old, 'node'), 0o755)
    const { code, log } = act(checkout(merge), { env: { PATH: `${old}:${process.env.PATH}` } })
    expect(code).toBe(2)
    expect(log).toContain('Node 20 or later is needed')
  })

  test.each(blocksOf('docs/ci/github.md').map((workflow, index) => [index + 1, workflow] as const))(
    'workflow %i of its page runs as written',
    (_, workflow) => {
      expect(workflow.permissions).toEqual({ contents: 'read' })
      const { steps } = workflow.jobs.check
      const {
        with: inputs = {},
        id = '',
        'continue-on-error': goesOn = false,
      } = steps.find(({ uses = '' }) => uses.startsWith('OWNER/progress@'))
      expect(Object.keys(yamlOf('action.yml').inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      const { code, outputs } = act(checkout(merge, '--depth=1'), { event: pullRequest(), inputs })
      expect([code, outputs.verdict]).toEqual([1, 'failed'])
      const context = { steps: { [id]: { outputs } } }
      for (const { run, env } of steps.filter(({ run }: Step) => run && goesOn)) {
        const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value, context)]))
        expect(execFileSync('bash', ['-e', '-c', run], { env: { ...ENV, ...given }, encoding: 'utf8' })).toBe('failed, 1 blockers\n')
      }
    },
  )
})

/** Runs one command line with the command on the path. */
const shell = (script: string, cwd: string, env: Record<string, string> = {}) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...ENV, ...env, PATH: `${folder}/bin:${process.env.PATH}` },
    encoding: 'utf8',
  })

describe('the template for GitLab', () => {
  const { progress: job } = yamlOf('ci/gitlab.yml')

  test('leaves both artifacts and fails as the check does', () => {
    const clone = checkout(merge)
    const env = { ...job.variables, PROGRESS_FAIL_ON: 'new', CI_MERGE_REQUEST_DIFF_BASE_SHA: base }
    const { status, stdout } = shell(job.script.join('\n'), clone, env)
    expect(status).toBe(1)
    expect(stdout).toContain('No fuel')
    const { codequality, junit } = job.artifacts.reports
    expect(JSON.parse(readFileSync(join(clone, codequality), 'utf8'))).toMatchObject([
      { check_name: 'open-blockers', location: { path: 'STATUS.md' } },
    ])
    expect(readFileSync(join(clone, junit), 'utf8')).toContain('<testsuites')
  })

  test('says what is missing where npm was told nothing', () => {
    const { status, stderr } = shell(job.before_script.join('\n'), folder, { PROGRESS_PACKAGE: job.variables.PROGRESS_PACKAGE })
    expect(status).not.toBe(0)
    expect(stderr).toContain('PROGRESS_PACKAGE: Set it to what npm can install')
  })

  test('its page includes it by its name and sets what it hears', () => {
    const [{ include, progress }] = blocksOf('docs/ci/gitlab.md')
    expect(readFileSync(include[0].file, 'utf8')).toContain('progress:')
    expect(Object.keys(progress.variables)).toEqual(['PROGRESS_PACKAGE', 'PROGRESS_FAIL_ON'])
  })
})

describe('the hook of pre-commit', () => {
  const [hook] = yamlOf('.pre-commit-hooks.yaml')

  test('fails while a blocker is open, and names no file', () => {
    expect(hook).toMatchObject({ language: 'node', types: ['markdown'], pass_filenames: false })
    const { status, stdout } = shell(hook.entry, checkout(merge))
    expect(status).toBe(1)
    expect(stdout).toContain('No fuel')
  })

  test('npm names nothing but the package where pre-commit packs it', () => {
    expect(execFileSync('npm', ['config', 'get', 'foreground-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toBe(
      'false\n',
    )
  })

  test.each(blocksOf('docs/ci/pre-commit.md').flatMap(({ repos }) => repos[0].hooks))(
    'its page asks it to run: %j',
    ({ id, args = [] }) => {
      expect(id).toBe(hook.id)
      const clone = checkout(merge)
      const fails = args.length === 0
      expect(shell([hook.entry, ...args].join(' '), clone).status).toBe(fails ? 1 : 0)
      writeFileSync(join(clone, 'STATUS.md'), report('the ferry', '- The ramp is stuck\n- No fuel\n- No crew'))
      expect(shell([hook.entry, ...args].join(' '), clone).status).toBe(1)
    },
  )
})

test('the package holds what its pages speak of', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  const packed = files.map(({ path }: { path: string }) => path)
  expect(packed).toEqual(
    expect.arrayContaining([
      'bin/progress.js',
      'ci/gitlab.yml',
      'docs/ci/github.md',
      'docs/ci/gitlab.md',
      'docs/ci/pre-commit.md',
      'docs/ci/others.md',
    ]),
  )
})
