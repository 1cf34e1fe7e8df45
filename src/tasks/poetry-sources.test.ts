import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { readManifest } from '../workspaces/python-manifest.ts'
import { fromPoetrySources } from './poetry-sources.ts'

async function refusedIn(text: string, reader = 'app/pyproject.toml') {
  const manifest = await readManifest(treeOf({ 'app/pyproject.toml': text }), 'app')
  if (manifest === undefined) throw new Error('no manifest')
  return fromPoetrySources(manifest, (group) => group !== 'docs', reader)
}

const lines = async (text: string) => (await refusedIn(text)).map(({ at, index }) => [at.line, index])

const CORP = 'https://u:p@corp.example/simple'
const source = (name: string, more: string) => `[[tool.poetry.source]]\nname = "${name}"\n${more}\n`
const explicit = source('corp', `url = "${CORP}"\npriority = "explicit"`)

test('what names a source is refused wherever it is asked for, and the source where nobody has to name it', async () => {
  const manifest = `[tool.poetry.dependencies]
a = { version = "*", source = "Corp" }
b = { version = "*", source = "corp", optional = true }
c = [{ version = "1", python = "<3.9" },
  { version = "2", source = "corp" }]
d = { version = "*", source = "PYPI" }
e = { version = "*", source = "nowhere" }
f = { git = "https://git.example/f.git", source = "corp" }
[tool.poetry.group.dev.dependencies]
g = { version = "*", source = "corp" }
[tool.poetry.group.docs.dependencies]
h = { version = "*", source = "corp" }
`
  expect(await lines(manifest + explicit)).toEqual([
    [2, CORP],
    [3, CORP],
    [5, CORP],
    [7, undefined],
    [10, CORP],
  ])
})

test.each<readonly [string, string, readonly unknown[]]>([
  ['explicit is nothing that is not named', explicit, []],
  ['without a priority is asked for all', source('corp', `url = "${CORP}"`), [[1, CORP]]],
  ['supplemental as well', source('corp', `url = "${CORP}"\npriority = "supplemental"`), [[1, CORP]]],
  ['PyPI is no foreign one', source('PyPI', 'priority = "primary"'), []],
  ['PyPI with an address is one', source('pypi', `url = "${CORP}"`), [[1, CORP]]],
  ['of which nobody knows the address no index can stand for', source('corp', ''), [[1, undefined]]],
  [
    'where uv is told of other indexes does not give way',
    `${source('corp', `url = "${CORP}"`)}[[tool.uv.index]]\nurl = "https://pypi.org/simple"\n`,
    [[1, undefined]],
  ],
])('a source %s', async (_, manifest, expected) => {
  expect(await lines(manifest)).toEqual(expected)
})

test('no message has a password, and of a sibling it says who has to state the source', async () => {
  const [one, ...more] = await refusedIn(source('corp', `url = "${CORP}?x"`), 'api/pyproject.toml')
  expect(one?.message).toBe(
    'packages may come from the source corp (https://corp.example/simple), which nobody but Poetry asks without a lock',
  )
  expect(one?.remedy).toMatch(/^State the source in api\/pyproject\.toml as well/)
  expect(more).toEqual([])
})
