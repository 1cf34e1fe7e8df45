import { expect, test } from '@jest/globals'
import { readConsumer } from './consumers.ts'

const OWNED = new Set<string>()

test.each<[string, string, readonly string[]]>([
  [
    'Poetry',
    '[tool.poetry]\nname = "q"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\nmaestro-core-api = "^0.3.1"\nlocal = { path = "../x" }\nany = "*"\n[tool.poetry.group.dev.dependencies]\npytest = "^9"\n',
    ['maestro-core-api>=0.3.1,<0.4.0', 'any'],
  ],
  [
    'PEP 621',
    '[project]\nname = "q"\ndependencies = ["maestro-core-api>=0.3,<1", "x @ https://x/x.whl"]\n',
    ['maestro-core-api>=0.3,<1'],
  ],
  [
    'Poetry, with extras and markers',
    '[tool.poetry.dependencies]\npython = "^3.11"\nmaestro-core-api = { version = "^0.3.1", extras = ["full"], python = "^3.12" }\nopt = { version = "1", optional = true }\n',
    ['maestro-core-api[full]>=0.3.1,<0.4.0; python_version >= "3.12" and python_version < "4.0"'],
  ],
  [
    'PEP 621, with extras and markers',
    '[project]\ndependencies = ["Maestro_core-api[full] >=0.3 ; python_version > \'3\'", "ours"]\n[tool.poetry.dependencies]\nours = { path = "../ours" }\n',
    ["maestro-core-api[full]>=0.3; python_version > '3'"],
  ],
])('the manifest of a product, by %s', async (_, text, expected) => {
  expect((await readConsumer('pyproject.toml', text, OWNED)).requirements).toEqual(expected)
})

test('a file of requirements', async () => {
  const text =
    '# ours\n--index-url https://x\nmaestro-core-api[full]==0.3.1 \\\n  --hash=sha256:aa\nhttpx ; python_version > "3.9" # why\n-e .\n\n'
  expect(await readConsumer('requirements.txt', text, OWNED)).toEqual({
    file: 'requirements.txt',
    requirements: ['maestro-core-api[full]==0.3.1', 'httpx ; python_version > "3.9"'],
  })
})

test('a lock, as far as it speaks of ours', async () => {
  const text =
    '[[package]]\nname = "maestro_core-api"\nversion = "0.3.1"\n[[package]]\nname = "httpx"\nversion = "1"\n[[package]]\nname = "maestro-core-db"\nversion = "1"\n[[package]]\nname = "maestro-core-db"\nversion = "2"\n'
  const owned = new Set(['maestro-core-api', 'maestro-core-db'])
  expect((await readConsumer('poetry.lock', text, owned)).requirements).toEqual(['maestro-core-api==0.3.1'])
})

test('what cannot be read', async () => {
  await expect(readConsumer('q/pyproject.toml', '[project\n', OWNED)).rejects.toMatchObject({
    code: 'CONSUMER_UNREADABLE',
    message: expect.stringContaining('q/pyproject.toml:1'),
  })
})
