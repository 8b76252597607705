import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { test } from 'vitest'
import { retell } from './transcript.ts'

const transcripts = globSync(['fixtures/cli/*.md', 'docs/*.md', 'docs/ci/*.md'], { ignore: 'fixtures/cli/README.md' }).sort()

test.concurrent.for(transcripts)('%s is what the command says', async (path, { expect }) => {
  await expect(await retell(readFileSync(path, 'utf8'))).toMatchFileSnapshot(resolve(path))
})
