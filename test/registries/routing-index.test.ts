import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/setup-registry/contract.ts'
import { planIndex } from '../../src/actions/setup-registry/plan-index.ts'
import { type RunningIndex, runIndex } from '../../src/actions/setup-registry/run-index.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { routeSettings } from '../../src/install/settings.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { RegistrySettings } from '../../src/registries/registry.ts'
import { realFiles } from '../../src/system/files.ts'
import { serveLocally } from '../../src/system/local-server.ts'
import { makeDistribution, type SampleDistribution } from '../support/distributions.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type Bed, startBed } from './support/members.ts'
import { makeProduct, TOOLS } from './support/product.ts'
import { type PublicIndex, startPublicIndex } from './support/public-index.ts'
import { PASSWORD } from './support/servers.ts'

let folder: string
let bed: Bed
let pub: PublicIndex

/** core-config needs core-logging, which somebody else has on the public index in a version that fits, too. */
const PRIVATE: readonly SampleDistribution[] = [
  {
    name: 'maestro-core-config',
    version: '0.1.0',
    lines: ['Requires-Dist: maestro-core-logging<0.2.0,>=0.1.0', 'Requires-Dist: leftpad'],
  },
  { name: 'maestro-core-logging', version: '0.1.0' },
  { name: 'maestro-core-logging', version: '0.1.0', kind: 'sdist' },
]
const LOOK_ALIKES: readonly SampleDistribution[] = [
  { name: 'maestro-core-logging', version: '0.1.99', content: 'EVIL = 1\n' },
  { name: 'Maestro_Core.Config', version: '99.0.0', content: 'EVIL = 1\n' },
]
const RIGHT = ['leftpad 1.0', 'maestro_core_config 0.1.0', 'maestro_core_logging 0.1.0']

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  pub = await startPublicIndex(path.join(folder, 'public'))
  await realFiles.makeFolder(path.join(folder, 'evil'))
  for (const sample of [...LOOK_ALIKES, { name: 'leftpad' }])
    await pub.registry.send(makeDistribution(path.join(folder, 'evil'), sample))
  bed = await startBed(folder)
  for (const { settings } of members()) {
    const registry = await openRegistry(settings, registrySystem().system, hastyPace())
    for (const sample of PRIVATE) await registry.send(makeDistribution(folder, sample))
  }
}, 120_000)

afterAll(async () => {
  await pub?.close()
  await bed?.close()
  await realFiles.remove(folder)
})

const NAMES = ['devpi', 'pypiserver', 'directory'] as const
const members = () => NAMES.map(memberOf)
function memberOf(name: (typeof NAMES)[number]): { readonly settings: RegistrySettings } {
  return name === 'directory' ? bed.directory : bed.servers[name]
}

async function startIndex(
  settings: RegistrySettings,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningIndex & { readonly logged: readonly string[] }> {
  const { kind, url = '', username = '', password = '' } = settings
  const given: Readonly<Record<string, string>> = {
    registry: kind,
    url,
    username,
    password,
    owned: 'maestro-*',
    public: pub.simpleUrl,
    root: folder,
    port: '18417',
    ...more,
  }
  const inputs = parseInputs(contract, (name) => given[name])
  const { system, logged } = registrySystem({}, folder)
  const index = await runIndex(await planIndex(inputs, system), inputs, { ...system, serve: serveLocally })
  return { ...index, logged }
}

const settingsOf = ({ indexUrl }: RunningIndex) =>
  Object.fromEntries(routeSettings(indexUrl, { variable: () => undefined }))
const sourceOf = ({ indexUrl }: RunningIndex) => `[[tool.poetry.source]]\nname = "maestro"\nurl = "${indexUrl}"\n`

describe.each(NAMES)('%s behind the index', (name) => {
  test.each(TOOLS)('%s installs no look-alike, and asks the public index for nothing that is owned', async (tool) => {
    const index = await startIndex(memberOf(name).settings)
    pub.asked.length = 0
    try {
      const product = makeProduct(folder, {
        requires: ['maestro-core-config'],
        env: settingsOf(index),
        manifest: { Poetry: sourceOf(index) },
      })
      await product.install(tool)
      expect(product.installed()).toEqual(RIGHT)
      expect(pub.asked.filter((url) => /maestro/i.test(decodeURIComponent(url)))).toEqual([])
      expect(pub.asked).toContain('/simple/leftpad/')
      expect(index.counts()).toMatchObject({ failures: 0 })
      const left = readdirSync(product.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:lock|toml|conf|ini)$|netrc/.test(file),
      )
      expect(left.filter((file) => readFileSync(path.join(product.folder, file), 'utf8').includes(PASSWORD))).toEqual(
        [],
      )
    } finally {
      await index.close()
    }
  })
})
