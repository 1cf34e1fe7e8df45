import { expect, test } from '@jest/globals'
import { lockedVersions } from './locked-versions.ts'

const TABLES = (key: string) =>
  `[[${key}]]\nname = "Acme_Core"\nversion = "1.0"\n[[${key}]]\nname = "acme-core"\nversion = "2.0"\n[[${key}]]\nname = "shop"\n`

test.each<[string, string, readonly string[]]>([
  ['pdm.lock', TABLES('package'), ['1.0', '2.0']],
  ['deploy/pylock.toml', TABLES('packages'), ['1.0', '2.0']],
  ['pylock.prod.toml', TABLES('packages'), ['1.0', '2.0']],
  [
    'Pipfile.lock',
    '{"_meta": {"sources": []}, "default": {"acme-core": {"version": "==1.0"}}, "develop": {"acme-core": {"version": "==1.0"}}}',
    ['1.0'],
  ],
  [
    'app/poetry.lock',
    '[[package]]\nname = "acme-core"\nversion = "1.2"\noptional = false\npython-versions = "*"\nfiles = []\n[metadata]\nlock-version = "2.1"\n',
    ['1.2'],
  ],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "acme-core"\nversion = "1.3"\nsource = { registry = "https://x.example/simple" }\n[[package]]\nname = "acme-own"\nversion = "9"\nsource = { editable = "libs/own" }\n',
    ['1.3'],
  ],
])('%s', async (file, text, expected) => {
  const reading = await lockedVersions(file, text)
  if ('problem' in reading) throw new Error(reading.problem.message)
  expect(reading.versions.get('acme-core')).toEqual(expected)
  expect(reading.versions.has('acme-own')).toBe(false)
})

test.each([
  ['pdm.lock', '[[package]\n', 1],
  ['poetry.lock', '[[package]]\nname = "a"\n<<<<<<< HEAD\n', 3],
  ['Pipfile.lock', '{', 1],
])('%s that is broken says where', async (file, text, line) => {
  expect(await lockedVersions(file, text)).toMatchObject({ problem: { line } })
})
