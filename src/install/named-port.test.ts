import { expect, test } from '@jest/globals'
import { memoryFiles } from '../../test/support/memory-files.ts'
import { findNamedPort } from './named-port.ts'

const found = (texts: Readonly<Record<string, string>>, port = 8417) =>
  findNamedPort('/product', port, memoryFiles(texts, '/product'))

const HERE = 'http://127.0.0.1:8417/simple/'
const SOURCE = '[[tool.poetry.source]]\nname = "maestro"\nurl = "http://127.0.0.1:8417/simple/"\n'

test.each([
  ['a source of Poetry', { 'pyproject.toml': SOURCE }, { file: 'pyproject.toml', line: 3 }],
  [
    'a lock of uv',
    { 'uv.lock': 'source = { registry = "http://localhost:8417/simple/" }' },
    { file: 'uv.lock', line: 1 },
  ],
  [
    'requirements',
    { 'requirements-dev.txt': '\n-i http://127.0.0.1:8417/simple/' },
    { file: 'requirements-dev.txt', line: 2 },
  ],
  ...[
    'dev-requirements.txt',
    'requirements/base.txt',
    'requirements.in',
    'reqs.txt',
    'packages/core/pyproject.toml',
    'services/api/uv.lock',
    'pylock.toml',
    'pylock.dev.toml',
    'pdm.lock',
    'docs/requirements.txt',
  ].map((file) => [file, { 'notes.md': HERE, [file]: `\nx = "${HERE}"` }, { file, line: 2 }] as const),
  ['UTF-16', { 'requirements.txt': `\ufeff-i ${HERE}` }, { file: 'requirements.txt', line: 1 }],
  ['an installed environment', { 'env/pyvenv.cfg': '', 'env/x/requirements.txt': `-i ${HERE}` }, undefined],
  ['a sample', { 'tests/fixtures/pyproject.toml': SOURCE }, undefined],
  ['another port', { 'pyproject.toml': SOURCE.replace('8417', '84170') }, undefined],
  ['another machine', { 'pyproject.toml': SOURCE.replace('127.0.0.1', '10.0.0.1') }, undefined],
  ['a comment', { 'requirements.txt': '# -i http://127.0.0.1:8417/simple/' }, undefined],
  ['a file that no tool reads', { 'README.md': 'http://127.0.0.1:8417/simple/' }, undefined],
])('%s', async (_, texts, expected) => {
  expect(await found(texts)).toEqual(expected)
})

test('port 80 is named by an address without a port', async () => {
  const text = '-i http://127.0.0.1/simple/'
  expect([await found({ 'requirements.txt': text }, 80), await found({ 'requirements.txt': text })]).toEqual([
    { file: 'requirements.txt', line: 1 },
    undefined,
  ])
})
