import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/publish/contract.ts'
import { run as publish } from '../../src/actions/publish/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { InstallSource, Registry, RegistrySettings } from '../../src/registries/registry.ts'
import { openArchive, readMetadata } from '../../src/standards/archive.ts'
import { valuesOf } from '../../src/standards/core-metadata.ts'
import { realFiles } from '../../src/system/files.ts'
import { terminalSystem } from '../../src/system/terminal.ts'
import { hastyPace, registrySystem, sourceOf } from '../support/registry-system.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'
import { installAndImport } from './support/consumers.ts'
import {
  dialectNames,
  dialectWorkspaces,
  expectedRequirements,
  lastOf,
  moduleOf,
} from './support/dialect-workspaces.ts'
import {
  PASSWORD,
  plainEnvironment,
  programOf,
  type RunningServer,
  startDevpi,
  startPypiserver,
  USER,
} from './support/servers.ts'
import { packWheels } from './support/wheels.ts'

let folder: string
let repository: TestRepository
let running: readonly RunningServer[]
let settings: Readonly<Record<'devpi' | 'pypiserver', RegistrySettings>>

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  mkdirSync(path.join(folder, 'wheels'))
  packWheels(['backends'], path.join(folder, 'wheels'))
  repository = testRepository()
  repository.commit(dialectWorkspaces(realpathSync(repository.folder)))
  const [devpi, pypiserver] = await Promise.all([startDevpi(), startPypiserver()])
  running = [devpi, pypiserver]
  const credentials = { username: USER, password: PASSWORD }
  settings = {
    devpi: { kind: 'devpi', url: `${devpi.url}${USER}/prod/`, ...credentials },
    pypiserver: { kind: 'pypi', url: pypiserver.url, ...credentials },
  }
}, 120_000)

afterAll(async () => {
  await Promise.all(running?.map((server) => server.close()) ?? [])
  repository?.remove()
  await realFiles.remove(folder)
})

/** Builds find back ends in a folder of wheels, and nobody asks the network. */
function publishTo({ kind, url = '', username = '', password = '' }: RegistrySettings) {
  const env = {
    ...plainEnvironment(folder),
    PATH: `${path.dirname(programOf('clients', 'uv'))}${path.delimiter}${process.env['PATH']}`,
    UV_FIND_LINKS: path.join(folder, 'wheels'),
    UV_OFFLINE: '1',
    PIP_INDEX_URL: 'http://127.0.0.1:9/simple',
    MAESTRO_REGISTRY_PASSWORD: password,
  }
  const inputs: Readonly<Record<string, string>> = {
    root: repository.folder,
    registry: kind,
    url,
    username,
    create: String(kind === 'devpi'),
    projects: 'all',
  }
  return publish(
    parseInputs(contract, (name) => inputs[name]),
    terminalSystem(env, false),
  )
}

describe.each(['devpi', 'pypiserver'] as const)('%s', (name) => {
  let source: InstallSource
  let required: ReadonlyMap<string, readonly string[]>

  beforeAll(async () => {
    const outputs = await publishTo(settings[name])
    expect(outputs).toMatchObject({ ok: true, failed: [], broken: [] })
    expect(outputs.published).toHaveLength(dialectNames.length * 6)
    const registry = await openRegistry(settings[name], registrySystem().system, hastyPace())
    source = await sourceOf(registry)
    required = await requirementsIn(registry)
  }, 120_000)

  test.each(dialectNames)('%s: METADATA and PKG-INFO require what was planned', (dialect) => {
    const expected = Object.entries(expectedRequirements(dialect)).flatMap(([project, requirements]) => [
      [`${project} wheel`, requirements],
      [`${project} sdist`, requirements],
    ])
    const found = [...required].filter(([file]) => expected.some(([known]) => known === file))
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })

  test.each(['pip', 'Poetry', 'uv'] as const)(
    'all are installed by %s in a clean environment, and imported',
    async (installer) => {
      const requires = dialectNames.map(lastOf)
      expect(await installAndImport(installer, { requires, source, modules: requires.map(moduleOf) }, folder)).toEqual(
        [],
      )
    },
  )
})

/** What all files of a registry require, by project and kind. */
async function requirementsIn(registry: Registry): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const project of dialectNames.flatMap((dialect) => Object.keys(expectedRequirements(dialect)))) {
    for (const file of await registry.list(project)) {
      const metadata = readMetadata(openArchive(file.fileName, await registry.read(file)))
      const kind = file.fileName.endsWith('.whl') ? 'wheel' : 'sdist'
      found.set(`${project} ${kind}`, valuesOf(metadata, 'Requires-Dist'))
    }
  }
  const spelled = asPackagingSpells([...found.values()])
  return new Map([...found.keys()].map((file, at) => [file, spelled[at] ?? []]))
}

const SPELL = `
import json, sys
from packaging.requirements import Requirement
print(json.dumps([[str(Requirement(one)) for one in some] for some in json.load(sys.stdin)]))
`

function asPackagingSpells(requirements: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const input = JSON.stringify(requirements)
  const text = execFileSync(programOf('clients', 'python'), ['-I', '-c', SPELL], { input, encoding: 'utf8' })
  // uv_build compares the whole version of Python, to the same effect.
  return JSON.parse(text.replaceAll('python_full_version', 'python_version'))
}
