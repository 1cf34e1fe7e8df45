import { expect, test } from '@jest/globals'
import { readToml } from '../standards/toml.ts'
import { versionPlace } from './dynamic-version.ts'

async function placeIn(text: string) {
  const reading = await readToml(text)
  if ('problem' in reading) throw new Error('no TOML')
  return versionPlace('p/core', reading.table, 'acme-core')
}

const system = (backend: string) => `[build-system]\nbuild-backend = "${backend}"\n`

test.each<[string, string, string, string, string]>([
  [
    'hatch',
    `${system('hatchling.build')}[tool.hatch.version]\npath = "src/core/version.py"\n`,
    'p/core/src/core/version.py',
    '__version__: str = "0.66b0"\n',
    '0.66b0',
  ],
  [
    'setuptools, a file',
    `${system('setuptools.build_meta')}[tool.setuptools.dynamic]\nversion = { file = ["VERSION"] }\n`,
    'p/core/VERSION',
    '1.2\n',
    '1.2',
  ],
  [
    'setuptools, an attribute',
    `${system('setuptools.build_meta')}[tool.setuptools.dynamic]\nversion = { attr = "acme_core.__version__" }\n`,
    'p/core/src/acme_core/__init__.py',
    "x = 1\n__version__ = '2.0'\n",
    '2.0',
  ],
  ['flit', system('flit_core.buildapi'), 'p/core/acme_core/__init__.py', '"""Core."""\n__version__ = "3.1"\n', '3.1'],
  [
    'pdm',
    `${system('pdm.backend')}[tool.pdm.version]\nsource = "file"\npath = "core/v.py"\n`,
    'p/core/core/v.py',
    '__version__ = "4.0"\n',
    '4.0',
  ],
])('a version in a file, by %s', async (_, text, file, content, version) => {
  const place = await placeIn(text)
  expect(place?.files).toContain(file)
  expect(place?.find(content)).toBe(version)
  expect(place?.find('nothing = 1\n'.replace('nothing = 1', ''))).toBeUndefined()
})

test.each([
  ['tags', `${system('hatchling.build')}[tool.hatch.version]\nsource = "vcs"\n`],
  [
    'a pattern of its own',
    `${system('hatchling.build')}[tool.hatch.version]\npath = "x"\npattern = "v(?P<version>.*)"\n`,
  ],
  ['a plug-in', `${system('setuptools.build_meta')}[tool.setuptools_scm]\n`],
  ['tags, by pdm', `${system('pdm.backend')}[tool.pdm.version]\nsource = "scm"\n`],
  ['another back end', system('maturin')],
])('a version from elsewhere: %s', async (_, text) => {
  expect(await placeIn(text)).toBeUndefined()
})
