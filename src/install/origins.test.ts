import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { memoryFiles } from '../../test/support/memory-files.ts'
import { processorMs } from '../../test/support/processor-time.ts'
import { realFiles } from '../system/files.ts'
import type { Files } from '../system/system.ts'
import { placesBelow } from './origin-places.ts'
import { findOrigins } from './origins.ts'
import { ownedNames } from './owned-names.ts'

const PRIVATE = 'https://devpi.example/maestro/prod/'
const HERE = 'http://127.0.0.1:8417/simple/'
const PROJECT = '[project]\nname = "product"\nversion = "1"\ndependencies = ["maestro-core-api"]\n'
const HASH = 'a'.repeat(64)

function look(texts: Readonly<Record<string, string>>, mode: 'route' | 'native' = 'route', more: Partial<Files> = {}) {
  const places = {
    mode,
    port: 8417,
    privateUrls: placesBelow([`${PRIVATE}+simple/`]),
    publicUrl: 'https://pypi.org/simple/',
  }
  return findOrigins(
    '/product',
    { owned: ownedNames(['maestro-*']), places },
    { ...memoryFiles(texts, '/product'), ...more },
  )
}

async function found(texts: Readonly<Record<string, string>>, mode: 'route' | 'native' = 'route') {
  const { findings } = await look(texts, mode)
  return findings.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

const poetrySource = (url: string | undefined, priority?: string) =>
  `[[tool.poetry.source]]\nname = "${url === undefined ? 'PyPI' : 'one'}"\n${url === undefined ? '' : `url = "${url}"\n`}${priority === undefined ? '' : `priority = "${priority}"\n`}`

describe('Poetry, with the index of this machine', () => {
  const poetry = (...sources: readonly string[]) =>
    found({ 'pyproject.toml': `${PROJECT}[tool.poetry]\npackage-mode = false\n${sources.join('')}` })

  test.each([
    ['the index alone', [poetrySource(HERE)]],
    ['the index, said to be primary', [poetrySource(HERE, 'primary')]],
    ['the index by another name of this machine', [poetrySource('http://localhost:8417/simple')]],
    [
      'the index, and another one for what is named there',
      [poetrySource(HERE), poetrySource('https://pytorch.example/whl', 'explicit')],
    ],
  ])('%s is right', async (_, sources) => expect(await poetry(...sources)).toEqual([]))

  test.each([
    ['no source', [], 'pyproject.toml:5 Poetry asks PyPI for your packages, because no source is primary'],
    [
      'PyPI beside it',
      [poetrySource(HERE), poetrySource(undefined, 'supplemental')],
      'pyproject.toml:10 the source PyPI (https://pypi.org/simple/) is asked for your packages as well',
    ],
    [
      'PyPI first',
      [poetrySource(undefined), poetrySource(HERE, 'supplemental')],
      'pyproject.toml:7 the source PyPI (https://pypi.org/simple/) is asked for your packages as well',
    ],
    [
      'another port',
      [poetrySource('http://127.0.0.1:9000/simple/')],
      'pyproject.toml:9 the source one names port 9000 of this machine; the index listens on 8417',
    ],
    [
      'explicit, as the documents of Poetry have it',
      [poetrySource(HERE, 'explicit')],
      'pyproject.toml:10 the source one is explicit: what your packages need is looked for on PyPI, even where it is yours',
    ],
    [
      'supplemental',
      [poetrySource(HERE, 'supplemental')],
      'pyproject.toml:10 the source one is supplemental: what your packages need is looked for on PyPI, even where it is yours',
    ],
  ])('%s is not', async (_, sources, line) => expect((await poetry(...sources))[0]).toBe(line))
})

describe('Poetry, by itself', () => {
  const poetry = (...sources: readonly string[]) =>
    found(
      {
        'pyproject.toml': `${PROJECT}[tool.poetry]\n${sources.join('')}`,
        'poetry.lock': '[metadata]\nlock-version = "2.1"\n',
      },
      'native',
    )

  test('private primary and public supplemental was measured to be safe', async () => {
    expect(
      await poetry(poetrySource(`${PRIVATE}+simple/`, 'primary'), poetrySource(undefined, 'supplemental')),
    ).toEqual([])
  })

  test('the same without a lock is not: what the private side lacks comes from the other one', async () => {
    const manifest = `${PROJECT}[tool.poetry]\n${poetrySource(`${PRIVATE}+simple/`)}${poetrySource(undefined, 'supplemental')}`
    expect(await found({ 'pyproject.toml': manifest }, 'native')).toEqual([
      'pyproject.toml:9 without a lock, Poetry takes from PyPI what of yours the private registry does not have in a version that fits',
    ])
  })

  test.each([
    ['two primary', [poetrySource(`${PRIVATE}+simple/`), poetrySource(undefined, 'primary')]],
    ['private explicit', [poetrySource(`${PRIVATE}+simple/`, 'explicit')]],
    ['private supplemental', [poetrySource(`${PRIVATE}+simple/`, 'supplemental')]],
    ['none', []],
  ])('%s was measured not to be', async (_, sources) => expect(await poetry(...sources)).toHaveLength(1))
})

const uvIndex = (url: string, more = '') => `[[tool.uv.index]]\nname = "one"\nurl = "${url}"\n${more}`

describe('uv', () => {
  const uv = (more: string, mode: 'route' | 'native' = 'route') =>
    found({ 'pyproject.toml': `${PROJECT}${more}`, 'uv.lock': 'version = 1\n' }, mode)

  test.each([
    ['nothing', ''],
    ['the index as the default', uvIndex(HERE, 'default = true\n')],
    ['another default, which the job replaces', uvIndex('https://pypi.org/simple/', 'default = true\n')],
    [
      'an explicit index for something else',
      `${uvIndex('https://pytorch.example/whl', 'explicit = true\n')}[tool.uv.sources]\ntorch = { index = "one" }\n`,
    ],
  ])('%s is right', async (_, more) => expect(await uv(more)).toEqual([]))

  test.each([
    [
      'a public index of its own',
      uvIndex('https://pypi.org/simple/'),
      'pyproject.toml:5 the index one (https://pypi.org/simple/) is asked for your packages before the private side',
    ],
    [
      'explicit, as the documents of uv have it',
      uvIndex(HERE, 'explicit = true\n'),
      'pyproject.toml:8 the index one is explicit: what your packages need is looked for on the public index, even where it is yours',
    ],
    [
      'an owned package named elsewhere',
      `${uvIndex('https://x.example/simple', 'explicit = true\n')}[tool.uv.sources]\nMaestro_Core_API = { index = "one" }\n`,
      'pyproject.toml:10 maestro-core-api is taken from the index one (https://x.example/simple), which is not the private side',
    ],
    [
      'an extra index',
      '[tool.uv]\nextra-index-url = ["https://u:p@x.example/simple?k=v"]\n',
      'pyproject.toml:6 extra-index-url has https://x.example/simple asked for your packages as well',
    ],
    [
      'links',
      '[tool.uv.pip]\nfind-links = ["https://x.example/links"]\n',
      'pyproject.toml:6 find-links has https://x.example/links asked for your packages as well',
    ],
    [
      'another port',
      uvIndex('http://127.0.0.1:1/simple'),
      'pyproject.toml:7 the index one names port 1 of this machine; the index listens on 8417',
    ],
  ])('%s is not', async (_, more, line) => expect((await uv(more))[0]).toBe(line))

  test('of two indexes, the highest version of either is not safe', async () => {
    expect(await uv('[tool.uv]\nindex-strategy = "unsafe-best-match"\n', 'native')).toEqual([
      'pyproject.toml:6 index-strategy unsafe-best-match takes whichever version is the highest, from whichever index',
    ])
    expect(await uv(uvIndex(`${PRIVATE}+simple/`), 'native')).toEqual([])
  })

  test('uv.toml counts as well', async () => {
    const lines = await found({ 'pyproject.toml': PROJECT, 'uv.toml': '[[index]]\nurl = "https://x.example/simple"\n' })
    expect(lines).toEqual([
      'uv.toml:1 the index https://x.example/simple (https://x.example/simple) is asked for your packages before the private side',
    ])
  })
})

describe('where declarations take an owned package from', () => {
  const EVIL = '[[tool.poetry.source]]\nname = "evil"\nurl = "https://x.example/simple"\npriority = "explicit"\n'
  const HERE_TOO = poetrySource(HERE)
  const UV = uvIndex('https://x.example/simple', 'explicit = true\n')
  const at = 'comes from https://x.example/a, which is not the private side'

  test.each([
    [
      'a source of Poetry',
      `${HERE_TOO}${EVIL}[tool.poetry.dependencies]\nMaestro_Core_API = { version = "1", source = "Evil" }\n`,
      'pyproject.toml:13 maestro-core-api is taken from the index Evil (https://x.example/simple), which is not the private side',
    ],
    [
      'PyPI, which Poetry knows',
      `${HERE_TOO}[tool.poetry.dependencies]\nmaestro-core-api = { version = "1", source = "pypi" }\n`,
      'pyproject.toml:9 maestro-core-api is taken from the index pypi (https://pypi.org/simple/), which is not the private side',
    ],
    [
      'an address in a list',
      `${HERE_TOO}[tool.poetry.dependencies]\nmaestro-core-api = [\n  { version = "1" },\n  { url = "https://x.example/a" },\n]\n`,
      `pyproject.toml:9 maestro-core-api ${at}`,
    ],
    [
      'a repository in a group',
      `${HERE_TOO}[tool.poetry.group.dev.dependencies]\nmaestro-core-api.git = "https://x.example/a"\n`,
      `pyproject.toml:9 maestro-core-api ${at}`,
    ],
    [
      'an address in uv’s sources',
      '[tool.uv.sources]\nmaestro-core-api = { url = "https://x.example/a" }\n',
      `pyproject.toml:6 maestro-core-api ${at}`,
    ],
    [
      'a repository in uv’s sources',
      '[tool.uv.sources]\nmaestro-core-api = [{ git = "https://x.example/a", marker = "x" }]\n',
      `pyproject.toml:6 maestro-core-api ${at}`,
    ],
    [
      'an index of uv in a list',
      `${UV}[tool.uv.sources]\nmaestro-core-api = [{ index = "one" }]\n`,
      'pyproject.toml:10 maestro-core-api is taken from the index one (https://x.example/simple), which is not the private side',
    ],
    [
      'an index that is nowhere',
      '[tool.uv.sources]\nmaestro-core-api = { index = "two" }\n',
      'pyproject.toml:6 maestro-core-api is taken from the index two, of which nothing says where it is',
    ],
    [
      'an override',
      '[tool.uv]\noverride-dependencies = ["maestro-core-api @ https://x.example/a"]\n',
      `pyproject.toml:6 maestro-core-api ${at}`,
    ],
    [
      'a constraint',
      '[tool.uv]\nconstraint-dependencies = ["maestro-core-api@https://x.example/a"]\n',
      `pyproject.toml:6 maestro-core-api ${at}`,
    ],
    [
      'an optional dependency',
      '[project.optional-dependencies]\nx = ["maestro_core.api[x] @ https://x.example/a ; python_version > \'3\'"]\n',
      `pyproject.toml:6 maestro-core-api ${at}`,
    ],
    [
      'a group',
      '[dependency-groups]\nx = ["maestro-core-api @ git+https://x.example/a"]\n',
      'pyproject.toml:6 maestro-core-api comes from git+https://x.example/a, which is not the private side',
    ],
    [
      'an index of uv pip',
      '[[tool.uv.pip.index]]\nurl = "https://x.example/a"\n',
      'pyproject.toml:5 the index https://x.example/a (https://x.example/a) is asked for your packages before the private side',
    ],
  ])('%s', async (_, more, line) => expect(await found({ 'pyproject.toml': `${PROJECT}${more}` })).toEqual([line]))

  test('folders, the private side and tables of other tools are right', async () => {
    const more = `[tool.uv.sources]\nmaestro-core-api = { path = "../api" }\nmaestro-b = { workspace = true }\n[dependency-groups]\nx = ["maestro-c @ file:///\${PROJECT_ROOT}/c", "maestro-d @ ../d", "maestro-e @ ${PRIVATE}+f/e.whl", "maestro-f @ {root:uri}/f"]\n[tool.maestro-x]\nurl = "https://x.example/"\n[tool.maestro-x.maestro-y]\nurl = "https://x.example/"\n`
    expect(await found({ 'pyproject.toml': `${PROJECT}${more}`, 'uv.lock': 'version = 1\n' })).toEqual([])
  })

  test('members of a workspace, and folders that are named, count as well', async () => {
    const bad = '[tool.uv.sources]\nmaestro-core-api = { index = "one" }\n'
    const texts = {
      'pyproject.toml': `${PROJECT}${UV}[tool.uv.workspace]\nmembers = ["packages/*", "deep/**"]\nexclude = ["packages/out"]\n[tool.uv.sources]\nx = { path = "lib/x" }\n`,
      'packages/README.md': '',
      'packages/a/pyproject.toml': bad,
      'packages/out/pyproject.toml': '{{ a template }}',
      'deep/down/here/pyproject.toml': bad,
      'lib/x/pyproject.toml': uvIndex('https://y.example/simple'),
      'other/pyproject.toml': bad,
    }
    expect((await found(texts)).map((line) => line.split(' ', 1)[0])).toEqual([
      'packages/a/pyproject.toml:2',
      'deep/down/here/pyproject.toml:2',
      'other/pyproject.toml:2',
      'lib/x/pyproject.toml:1',
    ])
  })
})

const uvLock = (...packages: readonly string[]) => `version = 1\nrequires-python = ">=3.11"\n\n${packages.join('\n')}`
const fileAt = (name: string) => `http://127.0.0.1:8417/files/${name}/${HASH}/${name}-1.0-py3-none-any.whl`
const uvPackage = (
  name: string,
  registry: string,
  wheel = registry === HERE ? fileAt(name) : `${registry}${name}.whl`,
) =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "${registry}" }\nwheels = [\n    { url = "${wheel}", hash = "sha256:${HASH}" },\n]\n`

describe('uv.lock', () => {
  const lock = (...packages: readonly string[]) => found({ 'uv.lock': uvLock(...packages) })

  test('owned packages through the index, others from anywhere', async () => {
    const texts = {
      'uv.lock': uvLock(uvPackage('maestro-core-api', HERE), uvPackage('numpy', 'https://pypi.org/simple/')),
    }
    const { findings, digests } = await look(texts)
    expect([findings, [...digests]]).toEqual([[], [['maestro-core-api', new Set([HASH])]]])
    expect(await lock(uvPackage('maestro-core-api', `${PRIVATE}+simple/`, `${PRIVATE}+f/ab/x.whl`))).toEqual([])
  })

  test('an owned package that nobody names in a manifest, from the public index', async () => {
    expect(
      await lock(
        uvPackage('numpy', 'https://pypi.org/simple/'),
        uvPackage('maestro-core-logging', 'https://pypi.org/simple/'),
      ),
    ).toEqual([
      'uv.lock:15 maestro-core-logging 1.0 comes from https://pypi.org/simple/, which is not the private side',
    ])
  })

  test('a file from elsewhere, below an index that is right', async () => {
    expect(await lock(uvPackage('maestro-core-api', HERE, 'https://files.example/x.whl'))).toEqual([
      'uv.lock:9 maestro-core-api 1.0 comes from https://files.example/x.whl, which is not the private side',
    ])
  })

  test('another port', async () => {
    expect(await lock(uvPackage('maestro-core-api', 'http://127.0.0.1:9000/simple/'))).toEqual([
      'uv.lock:7 maestro-core-api 1.0 was locked through port 9000 of the machine; the index listens on 8417',
    ])
  })

  test.each([
    'http://127.0.0.1:8417/x.whl',
    'http://127.0.0.1:9000/evil/maestro_core_api-1.0.whl',
    'http://127.0.0.1:8417/simple/maestro_core_api-1.0.whl',
    'https://127.0.0.1:8417/simple/',
    `${fileAt('maestro-core-api')}/more`,
    'https://devpi.example\\\\@x.example/maestro/prod/x.whl',
    `${PRIVATE}%2e%2e/other/x.whl`,
    `${PRIVATE}..%2fother/x.whl`,
  ])('%s is not the private side, whatever answers there', async (wheel) => {
    const lines = await lock(uvPackage('maestro-core-api', HERE, wheel))
    expect(lines).toEqual([expect.stringMatching(/^uv.lock:[89] .* comes from .*, which is not the private side$/)])
  })

  test('folders are no index; repositories are not the private side', async () => {
    const local = (source: string) =>
      `[[package]]\nname = "maestro-core-api"\nversion = "1.0"\nsource = { ${source} }\n`
    expect(await lock(local('editable = "../api"'))).toEqual([])
    expect(await lock(local('git = "https://github.com/x/y?rev=1#abc"'))).toEqual([
      'uv.lock:7 maestro-core-api 1.0 comes from https://github.com/x/y, which is not the private side',
    ])
  })

  test.each([
    ['without blanks', '[[package]]\nname="maestro-core-api"\n'],
    ['in single quotes', "[[package]]\nname = 'maestro-core-api'\n"],
    ['with a quoted key', '[[package]]\n"name" = "maestro-core-api"\n'],
    ['with an escaped key', '[[package]]\n"\\u006eame" = "maestro-core-api"\n'],
    ['with an escape', '[[package]]\nname = "m\\u0061estro-core-api"\n'],
    ['over several lines', '[[package]]\nname = """\nmaestro-core-api"""\n'],
    ['with blanks in its header', '[[ package ]]\nname = "maestro-core-api"\n'],
    ['with a quoted header', '[["package"]]\nname = "maestro-core-api"\n'],
    ['indented', '  [[package]]\n  name = "maestro-core-api"\n'],
    ['with the name last', '[[package]]\nversion = "1.0"\nname = "maestro-core-api"\n'],
    ['by another spelling of its name', '[[package]]\nname = "Maestro_Core.API"\n'],
  ])('an owned package is seen %s', async (_, written) => {
    const source = 'source = { registry = "https://pypi.org/simple/" }\n'
    const { findings } = await look({ 'uv.lock': uvLock(`${written}${source}`) })
    expect(findings.map(({ line }) => line)).toEqual([written.split('\n').length + 3])
    expect(findings[0]?.message).toMatch(/^maestro[-_]core[-.]api .*comes from https:\/\/pypi.org\/simple\/, which/i)
  })

  test('packages in one list are seen, and files without an index', async () => {
    const one = '{ name = "maestro-core-api", source = { registry = "https://pypi.org/simple/" } }'
    expect(await found({ 'uv.lock': `version = 1\npackage = [\n${one}\n]\n` })).toHaveLength(1)
    const bare = `[[package]]\nname = "maestro-core-api"\nwheels = [{ url = "https://files.example/x.whl" }]\n`
    expect(await lock(bare)).toHaveLength(1)
  })

  test('of 8 MB is read in a second', async () => {
    const wheel = `    { url = "https://pypi.org/x.whl", hash = "sha256:${HASH}", size = 1, upload-time = "2026-01-01T00:00:00Z" },\n`
    const file = `${wheel.repeat(10)}]\n`
    const others = Array.from({ length: 5_000 }, (_, at) =>
      uvPackage(`numpy-${at}`, 'https://pypi.org/simple/').replace(/\]\n$/, file),
    )
    const text = uvLock(...others, uvPackage('maestro-core-api', 'https://pypi.org/simple/'))
    expect(text.length).toBeGreaterThan(8_000_000)
    const start = processorMs()
    expect(await found({ 'uv.lock': text })).toEqual([
      `uv.lock:${4 + 5_000 * 18 + 3} maestro-core-api 1.0 comes from https://pypi.org/simple/, which is not the private side`,
    ])
    expect(processorMs() - start).toBeLessThan(2_000)
  })

  test('that cannot be read is a failure, at its line', async () => {
    await expect(look({ 'uv.lock': uvLock('[[package]]\nname = \n') })).rejects.toMatchObject({
      code: 'LOCK_UNREADABLE',
      file: 'uv.lock',
      line: 5,
    })
    await expect(look({ 'uv.lock': 'version = 2\n' })).rejects.toMatchObject({ code: 'LOCK_UNREADABLE' })
  })
})

describe('poetry.lock', () => {
  const TORCH = 'https://torch.example/whl'
  const SOURCES = `${poetrySource(HERE)}${poetrySource(TORCH, 'explicit').replace('"one"', '"torch"')}`
  const lock = (name: string, source: string, manifest = SOURCES) =>
    found({
      'pyproject.toml': manifest,
      'poetry.lock': `[[package]]\nname = "${name}"\nversion = "1.0"\nfiles = [\n    {file = "x.whl", hash = "sha256:${HASH}"},\n]\n\n${source}[metadata]\nlock-version = "2.1"\ncontent-hash = "x"\n`,
    })
  const legacy = (url: string, reference = 'one') =>
    `[package.source]\ntype = "legacy"\nurl = "${url}"\nreference = "${reference}"\n\n`

  test.each([
    ['through the index', 'maestro-core-api', legacy('http://127.0.0.1:8417/simple')],
    ['through the index, in other letters', 'maestro-core-api', legacy('http://127.0.0.1:8417/simple', 'ONE')],
    ['from the private registry', 'maestro-core-api', legacy(`${PRIVATE}+simple`)],
    ['from a folder', 'maestro-core-api', '[package.source]\ntype = "directory"\nurl = "../api"\n\n'],
    ['somebody else’s', 'numpy', ''],
  ])('%s is right', async (_, name, source) => expect(await lock(name, source)).toEqual([]))

  test.each([
    [
      'without a source',
      '',
      'poetry.lock:2 maestro-core-api 1.0 comes from https://pypi.org/simple/, which is not the private side',
    ],
    [
      'from elsewhere',
      legacy('https://x.example/simple'),
      'poetry.lock:10 maestro-core-api 1.0 comes from https://x.example/simple, which is not the private side',
    ],
    [
      'from a repository',
      '[package.source]\ntype = "git"\nurl = "https://github.com/x/y"\n\n',
      'poetry.lock:10 maestro-core-api 1.0 comes from https://github.com/x/y, which is not the private side',
    ],
    [
      'from an index, by a type that nobody knows',
      '[package.source]\ntype = "Legacy"\nurl = "https://x.example/simple"\n\n',
      'poetry.lock:10 maestro-core-api 1.0 comes from https://x.example/simple, which is not the private side',
    ],
    [
      'through another port',
      legacy('http://127.0.0.1:8418/simple'),
      'poetry.lock:10 maestro-core-api 1.0 was locked through port 8418 of the machine; the index listens on 8417',
    ],
    [
      'from the index by its address, and from another source by its name',
      legacy(HERE, 'torch'),
      `poetry.lock:11 maestro-core-api 1.0 is taken from the index torch (${TORCH}), which is not the private side`,
    ],
    [
      'from PyPI by its name',
      legacy(HERE, 'PyPI'),
      'poetry.lock:11 maestro-core-api 1.0 is taken from the index PyPI (https://pypi.org/simple/), which is not the private side',
    ],
    [
      'from the index, by a source without a type',
      `[package.source]\nurl = "${HERE}"\nreference = "one"\n\n`,
      'poetry.lock:10 maestro-core-api 1.0 is taken from the index PyPI (https://pypi.org/simple/), which is not the private side',
    ],
    [
      'from a source that nobody has',
      legacy(HERE, 'two'),
      'poetry.lock:11 maestro-core-api 1.0 is taken from the index two, of which nothing says where it is',
    ],
  ])('%s is not', async (_, source, line) => expect(await lock('maestro-core-api', source)).toEqual([line]))

  test('a source of uv is none of Poetry', async () => {
    const lines = await lock('maestro-core-api', legacy(HERE), uvIndex(HERE))
    expect(lines[0]).toMatch(/^poetry.lock:11 .* is taken from the index one, of which nothing says where it is$/)
  })
})

describe('locks of other tools', () => {
  const pipfile = (entry: object) =>
    JSON.stringify(
      {
        _meta: {
          sources: [
            { name: 'one', url: 'https://x.example/simple' },
            { name: 'ours', url: HERE },
          ],
        },
        default: { 'maestro-core-api': entry },
      },
      undefined,
      1,
    )

  test.each([
    [
      'pylock.toml',
      `[[packages]]\nname = "maestro-core-api"\nindex = "${HERE}"\nwheels = [{ url = "${PRIVATE}+f/a.whl" }]\n`,
    ],
    ['pylock.dev.toml', '[[packages]]\nname = "maestro-core-api"\ndirectory = { path = "../api" }\n'],
    ['pdm.lock', '[[package]]\nname = "maestro-core-api"\npath = "./api"\n\n[[package]]\nname = "numpy"\n'],
    ['Pipfile.lock', pipfile({ index: 'ours', version: '==1' })],
  ])('%s is right', async (file, text) => expect(await found({ [file]: text })).toEqual([]))

  const elsewhere = (url: string) => `maestro-core-api comes from ${url}, which is not the private side`
  const unsaid = 'maestro-core-api stands in a lock that does not say where it comes from'
  test.each([
    [
      'pylock.toml',
      '[[packages]]\nname="maestro_core_api"\nindex="https://pypi.org/simple"\n',
      `1 ${elsewhere('https://pypi.org/simple')}`,
    ],
    [
      'pylock.toml',
      `[[packages]]\nname="maestro-core-api"\nindex="${HERE}"\nwheels=[{url="https://x.example/a"}]\n`,
      `1 ${elsewhere('https://x.example/a')}`,
    ],
    [
      'pylock.toml',
      '[[packages]]\nname="maestro-core-api"\nvcs={type="git", url="https://x.example/a"}\n',
      `1 ${elsewhere('https://x.example/a')}`,
    ],
    ['pdm.lock', '\n[[package]]\nname="maestro-core-api"\nfiles=[{file="a.whl", hash="x"}]\n', `2 ${unsaid}`],
    [
      'pdm.lock',
      '[[package]]\nname="maestro-core-api"\nfiles=[{url="https://x.example/a"}]\n',
      `1 ${elsewhere('https://x.example/a')}`,
    ],
    ['Pipfile.lock', pipfile({ index: 'one', version: '==1' }), `15 ${elsewhere('https://x.example/simple')}`],
    ['Pipfile.lock', pipfile({ version: '==1' }), `15 ${unsaid}`],
    ['Pipfile.lock', pipfile({ file: 'https://x.example/a' }), `15 ${elsewhere('https://x.example/a')}`],
  ])('%s is not', async (file, text, line) => expect(await found({ [file]: text })).toEqual([`${file}:${line}`]))

  test.each(['pdm.lock', 'Pipfile.lock'])('%s counts in whichever folder', async (name) => {
    const text =
      name === 'pdm.lock'
        ? '\n[[package]]\nname="maestro-core-api"\nfiles=[{file="a.whl", hash="x"}]\n'
        : pipfile({ version: '==1' })
    const line = name === 'pdm.lock' ? 2 : 15
    expect(await found({ [`apps/shop/${name}`]: text })).toEqual([`apps/shop/${name}:${line} ${unsaid}`])
  })

  test('that cannot be read is a failure', async () => {
    await expect(look({ 'Pipfile.lock': '{' })).rejects.toMatchObject({ code: 'LOCK_UNREADABLE' })
    await expect(look({ 'pdm.lock': '[[' })).rejects.toMatchObject({ code: 'LOCK_UNREADABLE' })
  })
})

describe('files of requirements', () => {
  test('options that come before the settings of the job, and addresses', async () => {
    const text = `--index-url ${HERE}\n--extra-index-url=https://u:p@pypi.example/simple\n-i https://pypi.org/simple\n-f ./links\nmaestro-core-api @ https://x.example/a.whl\nnumpy @ https://x.example/n.whl\n# -i https://pypi.org/simple\n`
    expect(await found({ 'requirements-dev.txt': text })).toEqual([
      'requirements-dev.txt:2 --extra-index-url has pip ask https://pypi.example/simple for your packages',
      'requirements-dev.txt:3 -i has pip ask https://pypi.org/simple for your packages',
      'requirements-dev.txt:5 maestro-core-api comes from https://x.example/a.whl, which is not the private side',
    ])
  })

  const asks = (option: string) => `${option} has pip ask https://x.example/simple for your packages`
  test.each([
    ['a line that goes on', '--index-url \\\n  https://x.example/simple\n', asks('--index-url')],
    ['a name that goes on', '--extra-ind\\\nex-url https://x.example/simple\n', asks('--extra-index-url')],
    ['a letter', '-ihttps://x.example/simple', asks('-i')],
    ['a name cut short', '--extra-index https://x.example/simple', asks('--extra-index-url')],
    ['another one', '--find=https://x.example/simple', asks('--find-links')],
    ['a third one', '--index https://x.example/simple', asks('--index-url')],
    ['the old name', '--pypi-url https://x.example/simple', asks('--pypi-url')],
    ['the second of a line', '--pre --no-binary :all: -f "https://x.example/simple"', asks('-f')],
    ['a name in quotes', '--pre "--index"-url \'https://x.example/simple\'', asks('--index-url')],
    ['CR', 'numpy\r-i https://x.example/simple\rx', asks('-i'), 2],
    ['a form feed', 'numpy\f-i https://x.example/simple', asks('-i'), 2],
    ['UTF-16', '\ufeff-i https://x.example/simple\n', asks('-i')],
    ['a comment that ends with a backslash', '# x \\\n-i https://x.example/simple', asks('-i'), 2],
    ['a variable', `-i \${INDEX}`, `-i has pip ask \${INDEX} for your packages`],
    [
      'a variable in a place',
      `-i https://devpi.example/\${X}/`,
      '-i has pip ask https://devpi.example/$%7BX%7D/ for your packages',
    ],
    [
      'a file of the web',
      '-r https://x.example/r.txt',
      '-r has pip read https://x.example/r.txt, which may name any index',
    ],
    [
      'an address without a name',
      'https://x.example/Maestro_Core-1.0-py3-none-any.whl',
      'maestro-core comes from https://x.example/Maestro_Core-1.0-py3-none-any.whl, which is not the private side',
    ],
    [
      'a repository',
      '-e git+https://x.example/a#egg=maestro_core',
      'maestro-core comes from git+https://x.example/a, which is not the private side',
    ],
    [
      'a repository by its own name',
      'git+https://x.example/maestro-core.git@main',
      'maestro-core comes from git+https://x.example/maestro-core.git@main, which is not the private side',
    ],
    [
      'an address of its own',
      'maestro-core[x]@https://x.example/a ; python_version > "3"',
      'maestro-core comes from https://x.example/a, which is not the private side',
    ],
    ['UTF-7', '# coding: utf-7\n', 'is in an encoding that is not read here'],
  ])('%s is seen', async (_, text, message, line = 1) => {
    expect(await found({ 'requirements.txt': text })).toEqual([`requirements.txt:${line} ${message}`])
  })

  test('what is right stays so', async () => {
    const text = `-i https://\${USER}:\${PASSWORD}@devpi.example/maestro/prod/+simple/\n-e .\n-e ./maestro-api\n./maestro_a-1.whl\nmaestro-core>=1 \\\n  --hash=sha256:${HASH}\n# -i https://x.example/simple\nnumpy # -i https://x.example/simple\nnumpy @ https://x.example/n.whl\nmaestro-b @ ${PRIVATE}+f/b.whl\n--trusted-host x.example\n`
    expect(await found({ 'requirements.txt': text })).toEqual([])
  })

  test('of other names, and those that are included, within the folder', async () => {
    const bad = '-i https://x.example/simple\n'
    const texts = {
      'dev-requirements.txt': '-r ./more/a.txt\n-r ../outside.txt\n',
      'requirements.in': bad,
      'requirements/ci.txt': '-cbase.pip --requirement=ci.txt\n',
      'requirements/base.pip': bad,
      'more/a.txt': '-r ../b\n',
      b: bad,
      'notes.txt': bad,
    }
    expect((await found(texts)).map((line) => line.split(' ', 1)[0])).toEqual([
      'requirements.in:1',
      'requirements/base.pip:1',
      'b:1',
    ])
  })
})

describe('other folders, and scripts', () => {
  test('more folders than a product has are not all looked into, which is told', async () => {
    const entries = async (folder: string) =>
      folder === '/product' ? Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}`, isFolder: true })) : []
    const { findings } = await look({}, 'route', { entries })
    expect(findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      '. has so many folders below it that not all were looked into',
    ])
  })

  const PYPI = 'https://pypi.org/simple/'
  const INDEX = uvIndex('https://x.example/simple')
  const asked = 'the index one (https://x.example/simple) is asked for your packages before the private side'
  const script = (more: string) =>
    `#!/usr/bin/env -S uv run\n# /// script\n# dependencies = ["maestro-core-api"]\n${more.replace(/^(?=.)/gm, '# ')}# ///\nimport x\n`

  test.each([
    [
      'docs/requirements.txt',
      '\n--extra-index-url https://x.example/simple',
      '2 --extra-index-url has pip ask https://x.example/simple for your packages',
    ],
    ['reqs.txt', '-i https://x.example/simple', '1 -i has pip ask https://x.example/simple for your packages'],
    [
      'services/a/poetry.lock',
      '[[package]]\nname = "maestro-core-api"\nversion = "1"\n[metadata]\nlock-version = "2.1"\n',
      `2 maestro-core-api 1 comes from ${PYPI}, which is not the private side`,
    ],
    [
      'services/a/uv.lock',
      uvLock(uvPackage('maestro-core-api', PYPI)),
      `7 maestro-core-api 1.0 comes from ${PYPI}, which is not the private side`,
    ],
    [
      'services/a/pylock.toml',
      `[[packages]]\nname = "maestro-core-api"\nindex = "${PYPI}"\n`,
      `1 maestro-core-api comes from ${PYPI}, which is not the private side`,
    ],
    ['services/a/pyproject.toml', `${PROJECT}${INDEX}`, `5 ${asked}`],
    [
      'services/a/pyproject.toml',
      `${PROJECT}${poetrySource('https://x.example/simple')}`,
      '5 the source one (https://x.example/simple) is asked for your packages as well',
    ],
    ['services/a/pyproject.toml', `${PROJECT}${poetrySource(HERE)}`, undefined],
    ['services/a/pyproject.toml', `[build-system]\nbuild-backend = "poetry.core.masonry.api"\n${PROJECT}`, undefined],
    ['services/a/pyproject.toml', INDEX, undefined],
    ['services/a/pyproject.toml', '{{ a template }}', undefined],
    ['tools/s.py', script(INDEX), `4 ${asked}`],
    [
      'tools/s.py',
      script('[tool.uv.sources]\nmaestro-core-api = { url = "https://x.example/a.whl" }\n'),
      '5 maestro-core-api comes from https://x.example/a.whl, which is not the private side',
    ],
    [
      'tools/s.py',
      script('').replace('api"', 'api @ https://x.example/a"'),
      '3 maestro-core-api comes from https://x.example/a, which is not the private side',
    ],
    ['tools/s.py', script(uvIndex(HERE, 'default = true\n')), undefined],
    ['tools/s.py', script(INDEX).replace('maestro-core-api', 'numpy'), undefined],
    ['tools/s.py', script(INDEX).replaceAll('# ', '## '), undefined],
    [
      'tools/s.py.lock',
      uvLock(uvPackage('maestro-core-logging', PYPI)),
      `7 maestro-core-logging 1.0 comes from ${PYPI}, which is not the private side`,
    ],
    ['.venv/x/requirements.txt', '-i https://x.example/simple', undefined],
    ['node_modules/x/requirements.txt', '-i https://x.example/simple', undefined],
    ['tests/fixtures/requirements.txt', '-i https://x.example/simple', undefined],
    ['notes/other.txt', '-i https://x.example/simple', undefined],
  ])('%s: %j', async (file, text, line) => {
    expect(await found({ [file]: text })).toEqual(line === undefined ? [] : [`${file}:${line}`])
  })

  test('a script counts where its lock alone has what is yours', async () => {
    const texts = {
      's.py': script(INDEX).replace('maestro-core-api', 'numpy'),
      's.py.lock': uvLock(uvPackage('maestro-core-logging', HERE)),
    }
    expect(await found(texts)).toEqual([`s.py:4 ${asked}`])
  })

  test('poetry.lock is held against the manifest beside it', async () => {
    const lock = `[[package]]\nname = "maestro-core-api"\nversion = "1"\n[package.source]\ntype = "legacy"\nurl = "${HERE}"\nreference = "one"\n[metadata]\nlock-version = "2.1"\n`
    const texts = { 'a/poetry.lock': lock, 'a/pyproject.toml': poetrySource(HERE), 'b/poetry.lock': lock }
    expect(await found(texts)).toEqual([
      'b/poetry.lock:7 maestro-core-api 1 is taken from the index one, of which nothing says where it is',
    ])
  })
})

test('what leads to a folder, or below a file, is no file', async () => {
  const folder = await realFiles.makeTemporary()
  const texts = {
    'requirements.txt': '-r .\n-r packages/README.md/x\n-r requirements\n-r missing\n',
    'requirements/dev-requirements.txt/x': '',
    'packages/README.md': '',
    'packages/a/pyproject.toml': '[tool.uv.sources]\nmaestro-x = { git = "ssh://git@x.example/x" }\n',
    'pyproject.toml':
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\ny = { path = "packages/README.md/y" }\n',
  }
  for (const [file, text] of Object.entries(texts)) await realFiles.write(path.join(folder, file), text)
  for (const link of ['uv.lock', 'loop.py', 'dev-requirements.txt']) symlinkSync(link, path.join(folder, link))
  symlinkSync('packages', path.join(folder, 'poetry.lock'))
  const places = { mode: 'route', port: 8417, privateUrls: [], publicUrl: 'https://pypi.org/simple/' } as const
  const { findings } = await findOrigins(folder, { owned: ownedNames(['maestro-*']), places }, realFiles)
  await realFiles.remove(folder)
  expect(findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'packages/a/pyproject.toml:2 maestro-x comes from ssh://x.example/x, which is not the private side',
  ])
})

test('a product that needs none of our packages sets its tools up as it likes', async () => {
  const texts = {
    'pyproject.toml':
      '[project]\nname = "x"\ndependencies = ["numpy"]\n[tool.poetry]\n[[tool.uv.index]]\nurl = "https://pypi.org/simple"\n',
  }
  expect(await found(texts)).toEqual([])
})

test('a manifest that cannot be read is a failure', async () => {
  await expect(look({ 'pyproject.toml': '[project\n' })).rejects.toMatchObject({ code: 'MANIFEST_UNREADABLE', line: 1 })
})

test('what is asked for by name is told, with its extras, wherever it stands', async () => {
  const { declared } = await look({
    'pyproject.toml':
      '[project]\nname = "a"\nversion = "1"\ndependencies = ["Maestro.Core[Full]>=1,<2", "numpy", "maestro-url @ https://x.example/a.whl"]\n[dependency-groups]\ntest = ["maestro-test"]\n',
    'libs/b/pyproject.toml':
      '[tool.poetry]\nname = "b"\n[tool.poetry.dependencies]\nmaestro-b = "^1.2"\nmaestro-c = { version = "*", extras = ["x"] }\nmaestro-core = { path = "../core" }\n',
    'requirements.txt': 'maestro-d[y]==1.0 --hash=sha256:00\n-r more/all.txt\n',
    'more/all.txt': 'maestro-e\nleftpad\nhttps://x.example/maestro_f-1.0.whl\n',
    'tools/run.py': '# /// script\n# dependencies = ["maestro-g"]\n# ///\n',
  })
  expect(declared.map(({ name, specifier, extras }) => `${name}[${extras}]${specifier}`)).toEqual([
    'maestro-core[full]>=1,<2',
    'maestro-test[]',
    'maestro-g[]',
    'maestro-b[]^1.2',
    'maestro-c[x]*',
    'maestro-d[y]==1.0',
    'maestro-e[]',
  ])
})
