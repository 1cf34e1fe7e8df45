import path from 'node:path'
import { contract } from '../../../src/actions/setup-registry/contract.ts'
import { planIndex } from '../../../src/actions/setup-registry/plan-index.ts'
import { run } from '../../../src/actions/setup-registry/run.ts'
import { type RunningIndex, runIndex } from '../../../src/actions/setup-registry/run-index.ts'
import { parseInputs } from '../../../src/contract/parse.ts'
import { routeSettings } from '../../../src/install/settings.ts'
import { openRegistry } from '../../../src/registries/index.ts'
import type { RegistrySettings } from '../../../src/registries/registry.ts'
import { realFiles } from '../../../src/system/files.ts'
import { ask, open } from '../../../src/system/http.ts'
import { serveLocally } from '../../../src/system/local-server.ts'
import { terminalSystem } from '../../../src/system/terminal.ts'
import { makeDistribution, type SampleDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import { startBed } from './members.ts'
import { startPublicIndex } from './public-index.ts'

/** core-config needs core-logging, which somebody else has on the public index in a version that fits, too. */
const PRIVATE: readonly SampleDistribution[] = [
  {
    name: 'maestro-core-config',
    version: '0.1.0',
    lines: ['Requires-Dist: maestro-core-logging<0.2.0,>=0.1.0', 'Requires-Dist: leftpad'],
  },
  { name: 'maestro-core-logging', version: '0.1.0' },
  { name: 'maestro-core-logging', version: '0.1.0', kind: 'sdist' },
  { name: 'maestro-app', version: '0.1.0', lines: ['Requires-Dist: maestro-core-logging<0.2.0,>=0.1.0'] },
  // What these need the private side does not have in a version that fits, or not at all; the public index does.
  { name: 'maestro-gap', version: '0.1.0', lines: ['Requires-Dist: maestro-core-logging>=0.1.50'] },
  { name: 'maestro-hole', version: '0.1.0', lines: ['Requires-Dist: maestro-nowhere'] },
]
const LOOK_ALIKES: readonly SampleDistribution[] = [
  { name: 'maestro-core-logging', version: '0.1.99', content: 'EVIL = 1\n' },
  { name: 'Maestro_Core.Config', version: '99.0.0', content: 'EVIL = 1\n' },
  { name: 'maestro-nowhere', content: 'EVIL = 1\n' },
]
/** What is installed of `maestro-core-config` where no look-alike gets in. */
export const RIGHT = ['leftpad 1.0', 'maestro_core_config 0.1.0', 'maestro_core_logging 0.1.0']

export const SIDES = ['devpi', 'pypiserver', 'ghcr', 'directory'] as const
type Side = (typeof SIDES)[number]

export type InstallBed = Awaited<ReturnType<typeof startInstallBed>>

/** Private registries with the same packages, and a public index with look-alikes of them. */
export async function startInstallBed() {
  const folder = await realFiles.makeTemporary()
  const pub = await startPublicIndex(path.join(folder, 'public'))
  const bed = await startBed(folder)
  const settings: Readonly<Record<Side, RegistrySettings>> = {
    devpi: bed.servers.devpi.settings,
    pypiserver: bed.servers.pypiserver.settings,
    ghcr: bed.servers.ghcr.settings,
    directory: bed.directory.settings,
  }
  for (const name of ['evil', 'right', 'bare']) await realFiles.makeFolder(path.join(folder, name))
  for (const sample of [...LOOK_ALIKES, { name: 'leftpad' }]) {
    await pub.registry.send(makeDistribution(path.join(folder, 'evil'), sample))
  }
  for (const side of SIDES) {
    const registry = await openRegistry(settings[side], registrySystem().system, hastyPace())
    for (const sample of PRIVATE) await registry.send(makeDistribution(path.join(folder, 'right'), sample))
  }
  return {
    folder,
    /** A product without any files. */
    bare: path.join(folder, 'bare'),
    pub,
    settings,
    async close() {
      await pub.close()
      await bed.close()
      await realFiles.remove(folder)
    },
  }
}

type Given = Readonly<Record<string, string>>

function inputsFor({ bare, pub }: InstallBed, settings: Partial<RegistrySettings>, more: Given) {
  const { kind = 'pypi', url = '', username = '', password = '' } = settings
  const fixed = { registry: kind, url, username, password, owned: 'maestro-*', public: pub.simpleUrl }
  const given: Given = {
    ...fixed,
    root: bare,
    port: String(18_407 + 10 * Number(process.env['JEST_WORKER_ID'])),
    ...more,
  }
  return parseInputs(contract, (name) => given[name])
}

/** An index in this process. */
export async function startIndex(
  bed: InstallBed,
  settings: Partial<RegistrySettings>,
  more: Given = {},
  variables: Given = {},
): Promise<RunningIndex & { readonly logged: readonly string[] }> {
  const inputs = inputsFor(bed, settings, more)
  const { system, logged } = registrySystem(variables, bed.folder)
  const place = { ...system, http: { ask, open }, serve: serveLocally }
  return { ...(await runIndex(await planIndex(inputs, place), inputs, place)), logged }
}

/** What a step of a job sets, by the real action. Programs in `programs` come first. */
export async function setUp(bed: InstallBed, settings: Partial<RegistrySettings>, more: Given = {}, programs = '') {
  const variables = new Map<string, string>()
  const job = {
    setVariable: (name: string, value: string) => void variables.set(name, value),
    remember: () => undefined,
    recall: () => '',
    startBackground: () => Promise.reject(new Error('nobody asks for that here')),
    killBackground: () => Promise.reject(new Error('nobody asks for that here')),
  }
  const env = { PATH: [programs, process.env['PATH']].filter(Boolean).join(path.delimiter) }
  const outputs = await run(inputsFor(bed, settings, more), { ...terminalSystem(env, false), folder: bed.folder, job })
  return { env: Object.fromEntries(variables), outputs }
}

/** The variables of a job that asks this index. */
export function variablesFor({ indexUrl }: RunningIndex): Given {
  return Object.fromEntries(routeSettings(indexUrl, { variable: () => undefined }))
}

/** What a manifest of Poetry has to say. */
export function poetrySource({ indexUrl }: RunningIndex): string {
  return `[[tool.poetry.source]]\nname = "maestro"\nurl = "${indexUrl}"\n`
}
