import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { retell } from './transcript.ts'

const readme = readFileSync('README.md', 'utf8')

test('what README.md shows is what the command says', async () => {
  await expect(await retell(readme)).toMatchFileSnapshot(resolve('README.md'))
})

test.each(['demo', 'tests'])('the %s command stands where .ci/run looks for it', (name) => {
  expect(readme).toMatch(new RegExp(`^<!-- run: ${name} -->\n\`\`\`sh\nnpm ci && .+\n\`\`\`$`, 'm'))
})
