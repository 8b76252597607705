import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

test('`progress --version` loads no file but the entry', () => {
  const { body } = parseAst(readFileSync('dist/cli/run.js', 'utf8'))
  expect(body.filter(({ type }) => type === 'ImportDeclaration')).toEqual([])
})
