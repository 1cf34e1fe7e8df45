import { expect, test } from '@jest/globals'
import { subjectOf } from '../../../test/support/subject.ts'
import { planEnvironments } from '../../tasks/environment-plan.ts'
import { placeOfFailure } from './place-of-failure.ts'

const MODERN = `[project]
name = "app"
version = "1"
requires-python = ">=3.97"
dependencies = [
  "leftpad",
  "Right_Pad>=2",
]
[dependency-groups]
dev = ["pytest-odd[x]"]
`
const POETRY = `[tool.poetry]
name = "app"
version = "1"

[tool.poetry.dependencies]
python = "^3.97"
leftpad = "^1"
near = { path = "../near" }
gone = { path = "../../lib/gone", develop = true }
`

async function lineFor(manifest: string, words: string) {
  const { tree, graph } = await subjectOf({ 'app/pyproject.toml': manifest })
  const [plan] = await planEnvironments(['app'], graph, tree)
  if (plan === undefined) throw new Error('no plan')
  const { file, line } = await placeOfFailure(words, plan, tree)
  expect(file).toBe('app/pyproject.toml')
  return line
}

// As uv 0.7 to 0.9 say it.
test.each<readonly [string, string, number | undefined]>([
  ['Because right-pad was not found in the package registry and app depends on right-pad>=2, we', MODERN, 7],
  ['Because there are no versions of leftpad and your project depends on leftpad, we can conclude', MODERN, 6],
  ['Because only right-pad<=1.0 is available and your project depends on right-pad>=2, we can conclude', MODERN, 7],
  ['Because there is no version of pytest-odd[x]==3 and app depends on pytest-odd[x], we can conclude', MODERN, 10],
  ['Failed to build `leftpad==1.0`: The build backend returned an error', POETRY, 7],
  ['Failed to download and build `leftpad==1.0`: The build backend returned an error', MODERN, 6],
  ['No interpreter found for Python 3.97 in managed installations or search path', MODERN, 4],
  ['No interpreter found for Python >=3.97, <4.0 in search path', POETRY, 6],
  [
    'Because somebody-elses was not found in the package registry and leftpad depends on somebody-elses',
    MODERN,
    undefined,
  ],
  ['Distribution not found at: file:///somewhere/lib/gone', POETRY, 9],
  ['Distribution not found at: file:///somewhere/lib/other', POETRY, undefined],
  ['Distribution not found at: file:///somewhere/lib/gone', `${MODERN}[tool.uv]\nx = ["gone", "../lib/gone"]\n`, 12],
  [
    'Distribution not found at: file:///somewhere/lib/gone',
    'x = "gone"\ny = "../lib/gone"\n[project]\nname = "app"\n',
    2,
  ],
  [
    'Failed to parse: pyproject.toml: TOML parse error at line 4, column 19: |: 4 | requires-python = ">=3.97"',
    MODERN,
    4,
  ],
  ['Failed to parse: pyproject.toml: TOML parse error at line 4, column 19: |: 4 | version = "1"', MODERN, undefined],
  ['Failed to extract static metadata: Failed to parse version: Unexpected end: >=3.97', MODERN, 4],
  ['Failed to install: a-1-py3-none-any.whl (a==1): No space left on device', MODERN, undefined],
])('%s', async (words, manifest, line) => {
  expect(await lineFor(manifest, words)).toBe(line)
})
