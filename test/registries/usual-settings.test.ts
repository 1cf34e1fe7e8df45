import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type InstallBed, startInstallBed } from './support/install-bed.ts'
import { makeProduct, type ProductParts, type Tool } from './support/product.ts'

// What docs/setup-registry.md says of settings that people use. It also shows that the look-alikes of the other tests would be taken.

let bed: InstallBed

beforeAll(async () => {
  bed = await startInstallBed()
}, 120_000)

afterAll(() => bed?.close())

// Of the first one there is a look-alike; of the second one there is none, but of what it needs.
const ASKED = ['maestro-core-config', 'maestro-app'] as const
const LOOK_ALIKES = /^maestro_(?:core_config 99\.0\.0|core_logging 0\.1\.99|nowhere 1\.0)$/
const DIRECT = ['maestro_core_config 99.0.0']
const BEHIND = ['maestro_core_logging 0.1.99']
const BOTH = [...DIRECT, ...BEHIND]

interface Sides {
  readonly mine: string
  readonly others: string
  readonly withUser: string
}

type Setting = (sides: Sides) => Pick<ProductParts, 'manifest'> & { readonly env?: ProductParts['env'] }

const source = (name: string, url: string, priority: string) =>
  `[[tool.poetry.source]]\nname = "${name}"\nurl = "${url}"\npriority = "${priority}"\n`
const named = `[tool.poetry.dependencies]\n${ASKED.map((name) => `${name} = { source = "corp" }\n`).join('')}`
const index = (name: string, url: string, more = '') => `[[tool.uv.index]]\nname = "${name}"\nurl = "${url}"\n${more}\n`
const uvSource = `[tool.uv.sources]\n${ASKED.map((name) => `${name} = { index = "corp" }\n`).join('')}`

const PRIMARY_AND_SUPPLEMENTAL: Setting = ({ mine, others }) => ({
  manifest: { Poetry: `${source('corp', mine, 'primary')}${source('all', others, 'supplemental')}` },
})
const FIRST_AND_DEFAULT: Setting = ({ mine, others }) => ({
  manifest: { uv: `${index('corp', mine)}${index('all', others, 'default = true')}` },
})

const SETTINGS: readonly (readonly [Tool, string, Setting, readonly string[]])[] = [
  [
    'pip',
    '--index-url PRIVATE --extra-index-url PUBLIC',
    ({ withUser, others }) => ({ env: { PIP_INDEX_URL: withUser, PIP_EXTRA_INDEX_URL: others } }),
    BOTH,
  ],
  [
    'Poetry',
    'explicit, and source on what is asked for',
    ({ mine, others }) => ({
      manifest: { Poetry: `${source('corp', mine, 'explicit')}${source('all', others, 'primary')}${named}` },
    }),
    BEHIND,
  ],
  [
    'Poetry',
    'supplemental, and source on what is asked for',
    ({ mine, others }) => ({
      manifest: { Poetry: `${source('corp', mine, 'supplemental')}${source('all', others, 'primary')}${named}` },
    }),
    BEHIND,
  ],
  [
    'Poetry',
    'two primary',
    ({ mine, others }) => ({
      manifest: { Poetry: `${source('corp', mine, 'primary')}${source('all', others, 'primary')}` },
    }),
    BOTH,
  ],
  ['Poetry', 'private primary, public supplemental', PRIMARY_AND_SUPPLEMENTAL, []],
  [
    'uv',
    'explicit = true, and a source for what is asked for',
    ({ mine, others }) => ({
      manifest: { uv: `${index('corp', mine, 'explicit = true')}${index('all', others, 'default = true')}${uvSource}` },
    }),
    BEHIND,
  ],
  [
    'uv',
    '--default-index PRIVATE --index PUBLIC',
    ({ withUser, others }) => ({ env: { UV_DEFAULT_INDEX: withUser, UV_INDEX: others } }),
    BOTH,
  ],
  [
    'uv',
    'unsafe-best-match',
    ({ mine, others }) => ({
      manifest: { uv: `${index('corp', mine)}${index('all', others, 'default = true')}` },
      env: { UV_INDEX_STRATEGY: 'unsafe-best-match' },
    }),
    BOTH,
  ],
  ['uv', 'private first, public default', FIRST_AND_DEFAULT, []],
]

test.each(SETTINGS)('%s, %s', async (tool, _, setting, lookAlikes) => {
  const installed = new Set<string>()
  for (const requirement of ASKED) for (const one of await lookAlikesOf(tool, requirement, setting)) installed.add(one)
  expect([...installed]).toEqual(lookAlikes)
})

/** Those that are installed with what is asked for. */
async function lookAlikesOf(tool: Tool, requirement: string, setting: Setting): Promise<readonly string[]> {
  const { url = '', username = '', password = '' } = bed.settings.pypiserver
  const mine = `${url}simple/`
  const sides = { mine, others: bed.pub.simpleUrl, withUser: Object.assign(new URL(mine), { username, password }).href }
  const { manifest = {}, env = {} } = setting(sides)
  const credentials = ['POETRY_HTTP_BASIC_CORP', 'UV_INDEX_CORP'].flatMap((name) => [
    [`${name}_USERNAME`, username],
    [`${name}_PASSWORD`, password],
  ])
  const all = { ...Object.fromEntries(credentials), ...env }
  const product = makeProduct(bed.folder, { requires: [requirement], env: all, manifest })
  await product.install(tool)
  return product.installed().filter((one) => LOOK_ALIKES.test(one))
}

test.each([
  ['Poetry', 'maestro-gap', PRIMARY_AND_SUPPLEMENTAL, BEHIND],
  ['uv', 'maestro-hole', FIRST_AND_DEFAULT, ['maestro_nowhere 1.0']],
] as const)('%s, with the settings that are right, takes what %s needs and the private side lacks', async (...row) => {
  const [tool, requirement, setting, lookAlikes] = row
  expect(await lookAlikesOf(tool, requirement, setting)).toEqual(lookAlikes)
})
