import type { FileEdit } from '../../support/repository.ts'

type Edits = Readonly<Record<string, FileEdit>>

/** How projects of one kind write that they need a sibling. */
interface Dialect {
  readonly backend: keyof typeof BACKENDS
  /** The manifest of a project, without its build system. */
  write(project: Project): string
  /** Other files beside it, by name. */
  beside?(project: Project): Readonly<Record<string, string>>
  /** Ranges that the manifests declare themselves; without them they follow from the versions of the siblings. */
  readonly declares?: boolean
}

interface Project {
  /** The folder that holds its own and those of its siblings; absolute. */
  readonly place: string
  readonly name: string
  readonly version: string
  readonly needs: readonly Need[]
}

interface Need {
  readonly name: string
  /** Its folder beside the project's. */
  readonly folder: string
  readonly range: string
  readonly extras?: string
  readonly marker?: string
  /** The extra of the project that brings it. */
  readonly extra?: string
}

const BACKENDS = {
  poetry: ['poetry-core', 'poetry.core.masonry.api'],
  setuptools: ['setuptools', 'setuptools.build_meta'],
  hatch: ['hatchling', 'hatchling.build'],
  pdm: ['pdm-backend', 'pdm.backend'],
  uv: ['uv_build', 'uv_build'],
} as const

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'poetry-table': { backend: 'poetry', write: poetryTable },
  'poetry-caret': { backend: 'poetry', write: (project) => poetryTable(project, true), declares: true },
  'poetry-path': { backend: 'poetry', write: (project) => standard(project, ({ folder }) => ` @ ../${folder}`) },
  'poetry-file': { backend: 'poetry', write: (project) => standard(project, ({ folder }) => ` @ file:../${folder}`) },
  'poetry-absolute': {
    backend: 'poetry',
    write: (project) => standard(project, ({ folder }) => ` @ file://${project.place}/${folder}`),
  },
  'poetry-two': { backend: 'poetry', write: poetryTwo, declares: true },
  'poetry-bare': { backend: 'poetry', write: (project) => poetryTwo(project, () => '') },
  setuptools: { backend: 'setuptools', write: (project) => standard(project, ({ folder }) => ` @ file:../${folder}`) },
  'setuptools-cfg': { backend: 'setuptools', write: () => '', beside: setupCfg, declares: true },
  'setuptools-files': { backend: 'setuptools', write: dynamicFiles, beside: requirementFiles, declares: true },
  'hatch-hook': { backend: 'hatch', write: dynamicHook, beside: hookCode, declares: true },
  hatch: {
    backend: 'hatch',
    write: (project) =>
      `${standard(project, ({ folder }) => ` @ {root:uri}/../${folder}`)}[tool.hatch.metadata]\nallow-direct-references = true\n`,
  },
  'hatch-absolute': {
    backend: 'hatch',
    write: (project) =>
      `${standard(project, ({ folder }) => ` @ file://${project.place}/${folder}`)}[tool.hatch.metadata]\nallow-direct-references = true\n`,
  },
  pdm: {
    backend: 'pdm',
    write: (project) => standard(project, ({ folder }) => ` @ file:///\${PROJECT_ROOT}/../${folder}`),
  },
  'uv-bare': { backend: 'uv', write: (project) => uvMember(project, () => '') },
  'uv-range': { backend: 'uv', write: (project) => uvMember(project, ({ range }) => range), declares: true },
}

export const dialectNames = Object.keys(DIALECTS)

/**
 * Every dialect in a folder of its own: three packages, of which the last needs the second with an extra that brings the first.
 *
 * @param repository the folder that it is all for; absolute
 */
export function dialectWorkspaces(repository: string): Edits {
  return Object.assign({}, ...dialectNames.map((dialect) => workspaceOf(dialect, repository)))
}

/** The last of the three packages. */
export function lastOf(dialect: string): string {
  return `${dialect}-api`
}

/** What METADATA of the three has to require, in the spelling of `packaging`. */
export function expectedRequirements(dialect: string): Readonly<Record<string, readonly string[]>> {
  const declares = DIALECTS[dialect]?.declares === true
  const [log, auth] = declares ? ['<2,>=1', '<0.5,>=0.3'] : ['<2.0.0,>=1.2.0', '<0.4.0,>=0.3.1']
  return {
    [`${dialect}-log`]: [],
    [`${dialect}-auth`]: [`${dialect}-log${log}; python_version >= "3.8" and extra == "full"`],
    [`${dialect}-api`]: [`${dialect}-auth[full]${auth}`, `${dialect}-log${log}; sys_platform == "win32"`],
  }
}

function workspaceOf(dialect: string, repository: string): Edits {
  const place = `${repository}/${dialect}/packages`
  const log = { name: `${dialect}-log`, folder: 'log', range: '>=1,<2' }
  const auth = { name: `${dialect}-auth`, folder: 'auth', range: '>=0.3,<0.5' }
  const full = { ...log, extra: 'full', marker: "python_version >= '3.8'" }
  const root = dialect.startsWith('uv')
    ? { [`${dialect}/pyproject.toml`]: '[tool.uv.workspace]\nmembers = ["packages/*"]\n' }
    : {}
  return {
    ...root,
    ...packageOf(dialect, 'log', { place, name: log.name, version: '1.2.0', needs: [] }),
    ...packageOf(dialect, 'auth', { place, name: auth.name, version: '0.3.1', needs: [full] }),
    ...packageOf(dialect, 'api', {
      place,
      name: `${dialect}-api`,
      version: '0.1.0',
      needs: [
        { ...auth, extras: '[full]' },
        { ...log, marker: "sys_platform == 'win32'" },
      ],
    }),
  }
}

function packageOf(dialect: string, folder: string, project: Project): Edits {
  const { backend, write, beside = () => ({}) } = DIALECTS[dialect] as Dialect
  const [requires, module] = BACKENDS[backend]
  const own = `${dialect}/packages/${folder}`
  const modules = ['log', 'auth'].map((name) => moduleOf(`${dialect}-${name}`))
  const code = folder === 'api' ? `import ${modules.join(', ')}\n` : ''
  const others = Object.entries(beside(project)).map(([name, text]) => [`${own}/${name}`, text])
  return {
    ...Object.fromEntries(others),
    [`${own}/pyproject.toml`]: `${write(project)}\n[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${module}"\n`,
    [`${own}/src/${moduleOf(project.name)}/__init__.py`]: code,
  }
}

/** What a package is imported as. */
export function moduleOf(name: string): string {
  return name.replaceAll('-', '_')
}

function standard({ name, version, needs }: Project, place: (need: Need) => string): string {
  const text = (need: Need) => {
    const marker = need.marker === undefined ? '' : ` ; ${need.marker}`
    return `  "${need.name}${need.extras ?? ''}${place(need)}${marker}",  # a sibling\n`
  }
  const lists = (extra?: string) => needs.filter((need) => need.extra === extra).map(text)
  const full = lists('full')
  const extras = full.length === 0 ? '' : `\n[project.optional-dependencies]\nfull = [\n${full.join('')}]\n`
  return `[project]\nname = "${name}"\nversion = "${version}"\ndescription = "One of three"\nrequires-python = ">=3.9"\ndependencies = [\n${lists().join('')}]\n${extras}`
}

function poetryTable({ name, version, needs }: Project, isReleased = false): string {
  const entries = needs.map((need) => {
    const keys = [
      isReleased ? `version = "${need.range}"` : `path = "../${need.folder}", develop = true`,
      ...(need.extras === undefined ? [] : ['extras = ["full"]']),
      ...(need.marker === undefined ? [] : [`markers = "${need.marker}"`]),
      ...(need.extra === undefined ? [] : ['optional = true']),
    ]
    return `${need.name} = { ${keys.join(', ')} }  # a sibling\n`
  })
  const optional = needs.filter(({ extra }) => extra !== undefined).map((need) => `"${need.name}"`)
  const extras = optional.length === 0 ? '' : `\n[tool.poetry.extras]\nfull = [${optional.join(', ')}]\n`
  return `[tool.poetry]\nname = "${name}"\nversion = "${version}"\ndescription = "One of three"\nauthors = []\npackages = [{ include = "${moduleOf(name)}", from = "src" }]\n\n[tool.poetry.dependencies]\npython = ">=3.9"\n${entries.join('')}${extras}`
}

/** Ranges for those who install, paths for those who develop. */
function poetryTwo(project: Project, place = ({ range }: Need) => range): string {
  const entries = project.needs.map(({ name, folder }) => `${name} = { path = "../${folder}", develop = true }\n`)
  return `${standard(project, place)}\n[tool.poetry.dependencies]\n${entries.join('')}`
}

function uvMember(project: Project, place: (need: Need) => string): string {
  const sources = project.needs.map(({ name }) => `${name} = { workspace = true }\n`)
  return `${standard(project, place)}\n[tool.uv.sources]\n${sources.join('')}`
}

/** The requirements of everybody, or of the extra, one a line. */
function declared({ needs }: Project, extra?: string, indent = ''): string {
  const own = needs.filter((need) => need.extra === extra)
  return own
    .map(
      (need) =>
        `${indent}${need.name}${need.extras ?? ''}${need.range}${need.marker === undefined ? '' : ` ; ${need.marker}`}\n`,
    )
    .join('')
}

function setupCfg(project: Project): Readonly<Record<string, string>> {
  const { name, version } = project
  const options = `package_dir =\n  = src\npackages = find:\npython_requires = >=3.9\ninstall_requires =\n  # siblings\n${declared(project, undefined, '  ')}`
  const extras = declared(project, 'full', '  ')
  const optional = extras === '' ? '' : `[options.extras_require]\nfull =\n${extras}`
  return {
    'setup.cfg': `[metadata]\nname = ${name}\nversion = ${version}\ndescription = One of three\n[options]\n${options}${optional}[options.packages.find]\nwhere = src\n`,
  }
}

function dynamic({ name, version }: Project): string {
  return `[project]\nname = "${name}"\nversion = "${version}"\ndescription = "One of three"\nrequires-python = ">=3.9"\ndynamic = ["dependencies", "optional-dependencies"]\n`
}

function dynamicFiles(project: Project): string {
  const extras = declared(project, 'full') === '' ? '' : 'optional-dependencies.full = { file = "full.txt" }\n'
  return `${dynamic(project)}[tool.setuptools.dynamic]\ndependencies = { file = ["requirements.txt"] }\n${extras}`
}

function requirementFiles(project: Project): Readonly<Record<string, string>> {
  const extras = declared(project, 'full')
  return { 'requirements.txt': `# siblings\n${declared(project)}`, ...(extras === '' ? {} : { 'full.txt': extras }) }
}

function dynamicHook(project: Project): string {
  return `${dynamic(project)}[tool.hatch.metadata.hooks.custom]\n`
}

/** Code that nobody reads before it runs. */
function hookCode(project: Project): Readonly<Record<string, string>> {
  const [own, extras] = [declared(project), declared(project, 'full')].map((lines) =>
    JSON.stringify(lines.split('\n').filter((line) => line !== '')),
  )
  return {
    'hatch_build.py': `from hatchling.metadata.plugin.interface import MetadataHookInterface\n\nclass Needs(MetadataHookInterface):\n    def update(self, metadata):\n        metadata["dependencies"] = ${own}\n        metadata["optional-dependencies"] = {"full": ${extras}} if ${extras} else {}\n`,
  }
}
