import { type Random, randomFrom } from '../../property/random.ts'

/** How projects of one kind write that they need a sibling. */
export interface Dialect {
  readonly backend: { readonly requires: string; readonly module: string }
  /** The tables after `[project]` or `[tool.poetry]`, and the lists in them. */
  write(needs: readonly Need[], random: Random): string
}

/** One dependency on a sibling. */
interface Need {
  readonly sibling: TestSibling
  readonly extras: readonly string[]
  /** The extra of the project that brings it. */
  readonly extra?: string
  /** Constraint of Poetry's own, `platform` of Poetry's own, a marker. */
  readonly python?: string
  readonly platform?: string
  readonly marker?: string
  /** Whether the manifest says which versions will do. */
  readonly range?: string
}

export interface TestSibling {
  readonly name: string
  readonly version: string
  readonly root: string
}

export const SIBLINGS: readonly TestSibling[] = [
  { name: 'acme-a', version: '0.3.1', root: 'libs/acme-a' },
  { name: 'acme-b', version: '1.2.3', root: 'libs/acme-b' },
  { name: 'acme-c', version: '2.0.0rc1', root: 'libs/acme-c' },
  { name: 'acme-d', version: '1!0.4.post1', root: 'libs/acme-d' },
  { name: 'acme-e', version: '0.0.3.dev4', root: 'libs/acme-e' },
  { name: 'acme-f', version: '4', root: 'libs/acme-f' },
]

const RANGES: Readonly<Record<string, string>> = {
  'acme-a': '>=0.3,<0.4',
  'acme-b': '>=1.2,!=1.2.2,<2',
  'acme-d': '>=1!0.4',
  'acme-f': '==4.*',
}

const MARKERS = [
  "python_version < '3.12'",
  'sys_platform == "linux"',
  "os_name == 'nt' or python_version >= '3.11'",
  "(sys_platform == 'win32' or sys_platform == 'darwin') and python_full_version != '3.12.1'",
]
const PYTHONS = ['^3.11', '~3.10', '>=3.9,<3.13', '<=3.11', '>3.9', '3.11.*', '!=3.11.*', '~3.9 || ^3.11', '>=3.11.2']
const PLATFORMS = ['linux', '!=win32', 'win32 || darwin']

/** What a project needs of its siblings; each of them once at most, some through extras. */
function needsFor(seed: number): readonly Need[] {
  const random = randomFrom(seed)
  return SIBLINGS.filter(() => random.chance(0.8)).map((sibling): Need => {
    const range = random.chance(0.4) ? RANGES[sibling.name] : undefined
    const marker = random.chance(0.4) ? random.pick(MARKERS) : undefined
    // Of conditions that exclude each other poetry-core makes no condition at all.
    const mayName = marker?.includes('sys_platform') !== true
    return {
      sibling,
      extras: random.some(['s3', 'g-cs', 'Xml_2'], 2),
      ...(random.chance(0.4) ? { extra: random.pick(['full', 'cloud']) } : {}),
      ...(random.chance(0.4) ? { python: random.pick(PYTHONS) } : {}),
      ...(mayName && random.chance(0.3) ? { platform: random.pick(PLATFORMS) } : {}),
      ...(marker === undefined ? {} : { marker }),
      ...(range === undefined ? {} : { range }),
    }
  })
}

const POETRY = { requires: 'poetry-core', module: 'poetry.core.masonry.api' }

export const dialects: Readonly<Record<string, Dialect>> = {
  'Poetry tables': { backend: POETRY, write: writePoetry },
  'Poetry, paths in [project]': { backend: POETRY, write: (needs) => standard(needs, ({ name }) => ` @ ../${name}`) },
  'Poetry, enriched': { backend: POETRY, write: writeEnriched },
  'Poetry, half dynamic': { backend: POETRY, write: writeHalfDynamic },
  hatch: {
    backend: { requires: 'hatchling', module: 'hatchling.build' },
    write: (needs) =>
      `${standard(needs, ({ name }) => ` @ {root:uri}/../${name}`)}\n[tool.hatch.metadata]\nallow-direct-references = true\n`,
  },
  setuptools: {
    backend: { requires: 'setuptools', module: 'setuptools.build_meta' },
    write: (needs) => standard(needs, ({ name }) => ` @ file:../${name}`),
  },
  pdm: {
    backend: { requires: 'pdm-backend', module: 'pdm.backend' },
    write: (needs) => `${standard(needs, ({ name }) => ` @ file:///\${PROJECT_ROOT}/../${name}`)}\n${PDM_GROUP}`,
  },
  uv: { backend: { requires: 'uv_build', module: 'uv_build' }, write: writeUv },
}

const PDM_GROUP = `[tool.pdm.dev-dependencies]\ndev = ["-e file:///\${PROJECT_ROOT}/../acme-a#egg=acme-a"]\n`

/** The manifest of a project in a dialect, as it would stand in a repository. */
export function manifestFor(dialect: Dialect, seed: number): string {
  const { requires, module } = dialect.backend
  const tables = dialect.write(needsFor(seed), randomFrom(seed + 1000))
  return `${tables}\n[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${module}"\n`
}

const PROJECT = '[project]\nname = "acme-app"\nversion = "0.1.0"\ndescription = "Needs its siblings"\n'

/** `acme-a[s3]>=1 ; marker`, in whatever quotes its marker leaves. */
function requirement({ sibling, extras, marker, range }: Need, place: (sibling: TestSibling) => string): string {
  const listed = extras.length === 0 ? '' : `[${extras.join(', ')}]`
  const text = `${sibling.name}${listed}${range ?? place(sibling)}${marker === undefined ? '' : ` ; ${marker}`}`
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}

function standard(needs: readonly Need[], place: (sibling: TestSibling) => string): string {
  return `${PROJECT}${mainList(needs, place)}${extraLists(needs, place)}`
}

function mainList(needs: readonly Need[], place: (sibling: TestSibling) => string): string {
  const main = needs.filter(({ extra }) => extra === undefined)
  return `dependencies = [\n  "idna>=3",\n${main.map((need) => `  ${requirement(need, place)},  # internal\n`).join('')}]\n`
}

function extraLists(needs: readonly Need[], place: (sibling: TestSibling) => string): string {
  const extras = [...new Set(needs.flatMap(({ extra }) => extra ?? []))]
  const lists = extras.map((extra) => {
    const own = needs.filter((need) => need.extra === extra)
    return `${extra} = [${own.map((need) => requirement(need, place)).join(', ')}]\n`
  })
  return lists.length === 0 ? '' : `\n[project.optional-dependencies]\n${lists.join('')}`
}

function writeUv(needs: readonly Need[], random: Random): string {
  const sources = needs.map(({ sibling: { name } }) =>
    random.chance(0.5) ? `${name} = { workspace = true }\n` : `${name}.path = "../${name}"\n`,
  )
  return `${standard(needs, () => '')}\n[tool.uv.sources]\n${sources.join('')}`
}

const POETRY_NAME = '[tool.poetry]\nname = "acme-app"\nversion = "0.1.0"\ndescription = "x"\nauthors = []\n'
const POETRY_FILES = 'packages = [{ include = "acme_app", from = "src" }]\n'

function writePoetry(needs: readonly Need[], random: Random): string {
  const written = needs.map((need) => poetryEntry(need, random))
  const inline = written.filter((text) => !text.startsWith('\n'))
  const tables = written.filter((text) => text.startsWith('\n'))
  const dependencies = `\n[tool.poetry.dependencies]\npython = ">=3.8"\n${inline.join('')}${tables.join('')}`
  const groups = '\n[tool.poetry.group.dev.dependencies]\nacme-a = { path = "../acme-a", develop = true }\n'
  return `${POETRY_NAME}${POETRY_FILES}${dependencies}${groups}${poetryExtras(needs)}`
}

function poetryExtras(needs: readonly Need[]): string {
  const optional = needs.filter(({ extra }) => extra !== undefined)
  if (optional.length === 0) return ''
  const all = `all = [${optional.map(({ sibling }) => `"${sibling.name}"`).join(', ')}]\n`
  const extras = [...new Set(optional.map(({ extra }) => extra))].map((extra) => {
    const own = optional.filter((need) => need.extra === extra)
    return `${extra} = [${own.map(({ sibling }) => `"${sibling.name}"`).join(', ')}]\n`
  })
  return `\n[tool.poetry.extras]\n${extras.join('')}${all}`
}

/** In one line, with dotted keys, as a table of its own, or in two branches. */
function poetryEntry(need: Need, random: Random): string {
  const { sibling, range } = need
  const place = range === undefined ? [`path = "../${sibling.name}"`, 'develop = true'] : [`version = "${range}"`]
  const keys = [...place, ...poetryKeys(need)]
  if (need.extra === undefined && random.chance(0.2)) return branches(sibling, keys)
  return random.pick([
    `${sibling.name} = { ${keys.join(', ')} }  # internal\n`,
    keys.map((key) => `${sibling.name}.${key}\n`).join(''),
    `\n[tool.poetry.dependencies.${sibling.name}]\n${keys.join('\n')}\n`,
  ])
}

function poetryKeys({ extras, python, platform, marker, extra }: Need): readonly string[] {
  return [
    ...(extras.length === 0 ? [] : [`extras = ${JSON.stringify(extras)}`]),
    ...(python === undefined ? [] : [`python = "${python}"`]),
    ...(platform === undefined ? [] : [`platform = "${platform}"`]),
    ...(marker === undefined ? [] : [`markers = ${JSON.stringify(marker)}`]),
    ...(extra === undefined ? [] : ['optional = true']),
  ]
}

function branches({ name, version }: TestSibling, keys: readonly string[]): string {
  const own = keys.filter((key) => !/^(?:platform|markers)/.test(key))
  return `${name} = [\n  { ${[...own, 'markers = "sys_platform == \'linux\'"'].join(', ')} },\n  { version = ">=${version}", markers = "sys_platform != 'linux'" },\n]\n`
}

function writeEnriched(needs: readonly Need[], random: Random): string {
  const entries = needs.map(({ sibling: { name } }) =>
    random.chance(0.5)
      ? `${name} = { path = "../${name}", develop = true }\n`
      : `${name} = { path = "../${name}", source = "corp" }\n`,
  )
  return `${standard(needs, () => '')}\n[tool.poetry]\n${POETRY_FILES}\n[tool.poetry.dependencies]\n${entries.join('')}${SOURCE}`
}

const SOURCE = '\n[[tool.poetry.source]]\nname = "corp"\nurl = "https://index.example/simple"\n'

/** Optional ones in the standard table, the others in Poetry's. */
function writeHalfDynamic(needs: readonly Need[]): string {
  const optional = needs.filter(({ extra }) => extra !== undefined)
  const main = needs.filter(({ extra }) => extra === undefined)
  const entries = main.map((need) => {
    const place = need.range === undefined ? `path = "../${need.sibling.name}"` : `version = "${need.range}"`
    return `${need.sibling.name} = { ${[place, ...poetryKeys(need)].join(', ')} }\n`
  })
  const dynamic = `${PROJECT}dynamic = ["dependencies"]\n${extraLists(optional, ({ name }) => ` @ ../${name}`)}`
  return `${dynamic}\n[tool.poetry]\n${POETRY_FILES}\n[tool.poetry.dependencies]\npython = ">=3.8"\n${entries.join('')}`
}
