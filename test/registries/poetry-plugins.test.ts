import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/publish/contract.ts'
import { run } from '../../src/actions/publish/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openDistribution } from '../../src/publish/open-distribution.ts'
import { openDirectory } from '../../src/registries/directory.ts'
import { firstValue, valuesOf } from '../../src/standards/core-metadata.ts'
import { realFiles } from '../../src/system/files.ts'
import { terminalSystem } from '../../src/system/terminal.ts'
import { makeDistribution } from '../support/distributions.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'
import { type PublicIndex, startPublicIndex } from './support/public-index.ts'
import { plainEnvironment, programOf } from './support/servers.ts'
import { packWheels } from './support/wheels.ts'

const STAMP = `from poetry.plugins.plugin import Plugin

class Stamp(Plugin):
    def activate(self, poetry, io):
        poetry.package.description = "stamped by a plug-in"
`

let folder: string
let index: PublicIndex
let repository: TestRepository

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  index = await startPublicIndex(path.join(folder, 'public'))
  const wheels = path.join(folder, 'wheels')
  mkdirSync(wheels)
  packWheels(['backends'], wheels)
  const stamp = await openDistribution(path.join(wheels, buildPlugin(wheels)), STAMP_WHEEL, realFiles)
  await index.registry.send(stamp)
  // Before it adds a plug-in, Poetry asks its index for all that is installed beside it, and installs none of that.
  for (const [name, version] of installed()) {
    const standIn = makeDistribution(folder, { name, version })
    await index.registry.send(standIn)
  }
}, 120_000)

afterAll(async () => {
  await index?.close()
  await realFiles.remove(folder)
})

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

const STAMP_WHEEL = { package: 'acme-stamp', version: '1.0', format: 'wheel' } as const

/** Names and versions of what is installed beside Poetry. */
function installed(): readonly (readonly [name: string, version: string])[] {
  const code =
    'import importlib.metadata, json; print(json.dumps([[one.name, one.version] for one in importlib.metadata.distributions()]))'
  return JSON.parse(execFileSync(programOf('clients', 'python'), ['-I', '-c', code], { encoding: 'utf8' }))
}

/** A wheel of the plug-in; its name. */
function buildPlugin(wheels: string): string {
  const place = path.join(folder, 'stamp')
  mkdirSync(place)
  writeFileSync(path.join(place, 'acme_stamp.py'), STAMP)
  const manifest =
    '[project]\nname = "acme-stamp"\nversion = "1.0"\n[project.entry-points."poetry.plugin"]\nstamp = "acme_stamp:Stamp"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
  writeFileSync(path.join(place, 'pyproject.toml'), manifest)
  const build = ['-m', 'hatchling', 'build', '-t', 'wheel', '-d', wheels]
  execFileSync(programOf('backends', 'python'), build, { cwd: place, stdio: 'ignore' })
  return readdirSync(wheels).find((name) => name.startsWith('acme_stamp-')) ?? ''
}

function project(name: string, needs: string, more: string) {
  return {
    [`packages/${name}/pyproject.toml`]: `[tool.poetry]
name = "acme-${name}"
version = "0.1.0"
description = "plain"
authors = []
packages = [{ include = "acme_${name}", from = "src" }]
[tool.poetry.dependencies]
python = ">=3.9"
${needs}
${more}
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`,
    [`packages/${name}/src/acme_${name}/__init__.py`]: '',
  }
}

const source = () => `[[tool.poetry.source]]\nname = "ours"\nurl = "${index.simpleUrl}"\npriority = "primary"\n`

/** Builds of Poetry itself, and no network but the index here. */
function publish() {
  const env = {
    ...plainEnvironment(folder),
    PATH: `${path.dirname(programOf('clients', 'poetry'))}${path.delimiter}${process.env['PATH']}`,
    PIP_INDEX_URL: 'http://127.0.0.1:9/simple',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    UV_OFFLINE: '1',
    UV_FIND_LINKS: path.join(folder, 'wheels'),
  }
  const inputs: Readonly<Record<string, string>> = {
    root: repository.folder,
    registry: 'directory',
    url: path.join(repository.folder, 'index'),
    projects: 'all',
    preflight: 'false',
    verify: 'none',
  }
  return run(
    parseInputs(contract, (name) => inputs[name]),
    terminalSystem(env, false),
  )
}

/** What a package of the index says of itself, by file. */
async function published(name: string) {
  const registry = await openDirectory(
    { kind: 'directory', url: path.join(repository.folder, 'index') },
    registrySystem().system,
    hastyPace(),
  )
  const of = { package: name, version: '0.1.0' }
  const files = await registry.list(name)
  return Promise.all(
    files.map(async ({ url, fileName }) => {
      const format = fileName.endsWith('.whl') ? ('wheel' as const) : ('sdist' as const)
      const { metadata } = await openDistribution(new URL(url).pathname, { ...of, format }, realFiles)
      return [format, firstValue(metadata, 'Summary'), valuesOf(metadata, 'Requires-Dist')]
    }),
  )
}

const REQUIRED = ['acme-log (>=0.1.0,<0.2.0) ; extra == "log"']

test('a project that requires a plug-in is built by Poetry with it, from its manifest as it is published', async () => {
  const plugin = `[tool.poetry.requires-plugins]\nacme-stamp = ">=1"\n${source()}`
  repository.commit({
    ...project('log', '', ''),
    ...project(
      'api',
      'acme-log = { path = "../log", optional = true }',
      `[tool.poetry.extras]\nlog = ["acme-log"]\n${plugin}`,
    ),
  })
  expect(await publish()).toMatchObject({ ok: true, any: true })
  expect(await published('acme-api')).toEqual([
    ['wheel', 'stamped by a plug-in', REQUIRED],
    ['sdist', 'stamped by a plug-in', REQUIRED],
  ])
}, 120_000)

test('a plug-in that no index has fails the build, which would go on without it', async () => {
  repository.commit(project('api', '', `[tool.poetry.requires-plugins]\nacme-nobody = ">=1"\n${source()}`))
  await expect(publish()).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: 'acme-api cannot be built: Poetry could not bring the plug-ins that it requires',
    hint: expect.stringContaining('acme-nobody'),
  })
}, 120_000)
