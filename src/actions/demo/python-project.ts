import type { RepoPath } from '../../system/system.ts'

/** A Poetry project of the demo platform; dependencies within the platform are named by folder. */
export interface PythonProject {
  readonly folder: RepoPath
  readonly name: string
  readonly version: string
  readonly description: string
  /** Folders of what it depends on. */
  readonly needs: readonly RepoPath[]
  /** Folders of what its extra `full` brings. */
  readonly full?: readonly RepoPath[]
  /** Folders of what only its own tests need. */
  readonly dev?: readonly RepoPath[]
  /** From an index: name → constraint. */
  readonly thirdParty?: Readonly<Record<string, string>>
  readonly code: string
  readonly test: string
}

/** All of them, by folder. */
export type PythonProjects = ReadonlyMap<RepoPath, PythonProject>

/** Strings, lists and inline tables: all that these manifests hold. */
export type TomlValue = string | boolean | readonly TomlValue[] | { readonly [key: string]: TomlValue }

const DEV_TOOLS = { pytest: '^9.0', ruff: '^0.17' } as const

/** Manifest, README, code and test. */
export function pythonFiles(project: PythonProject, all: PythonProjects): [RepoPath, string][] {
  const { folder, name, description, code, test } = project
  const module = moduleOf(project)
  return [
    [`${folder}/pyproject.toml`, manifest(project, all)],
    [`${folder}/README.md`, `# ${name}\n\n${description}.\n\n    poetry install && poetry run pytest\n`],
    [`${folder}/src/${module}/__init__.py`, code],
    [`${folder}/tests/test_${module}.py`, test],
  ]
}

function manifest(project: PythonProject, all: PythonProjects): string {
  const { name, version, description } = project
  const { dependencies, extras, group } = dependencyTables(project, all)
  const sections = [
    `[tool.poetry]
name = "${name}"
version = "${version}"
description = "${description}"
authors = ["Maestro Team <platform@maestro.example>"]
readme = "README.md"
packages = [{ include = "${moduleOf(project)}", from = "src" }]
`,
    `[tool.poetry.dependencies]\n${assignments(dependencies)}`,
    ...(extras === null ? [] : [`[tool.poetry.extras]\n${assignments(extras)}`]),
    `[tool.poetry.group.dev.dependencies]\n${assignments(group.dev.dependencies)}`,
    '[build-system]\nrequires = ["poetry-core>=2.0"]\nbuild-backend = "poetry.core.masonry.api"\n',
  ]
  return sections.join('\n')
}

/** The tables of a manifest that its lock follows from. */
export function dependencyTables(project: PythonProject, all: PythonProjects) {
  const { full = [], dev = [], thirdParty = {} } = project
  const optional = pathTable(project, full, all, { optional: true })
  return {
    dependencies: { python: '^3.11', ...thirdParty, ...pathTable(project, project.needs, all), ...optional },
    extras: full.length === 0 ? null : { full: Object.keys(optional) },
    group: { dev: { dependencies: { ...DEV_TOOLS, ...pathTable(project, dev, all) } } },
  }
}

/** Path dependencies on other projects of the platform, by name. */
export function pathTable(
  from: PythonProject,
  folders: readonly RepoPath[],
  all: PythonProjects,
  more: { readonly optional?: true } = {},
): Readonly<Record<string, TomlValue>> {
  return Object.fromEntries(
    folders.map((folder) => [
      all.get(folder)?.name,
      { path: relativeFolder(from.folder, folder), develop: true, ...more },
    ]),
  )
}

/** From one folder of the platform to another: `../core-logging`. */
export function relativeFolder(from: RepoPath, to: RepoPath): string {
  const [area, name] = to.split('/')
  return from.startsWith(`${area}/`) ? `../${name}` : `../../${to}`
}

/** One `key = value` a line. */
export function assignments(table: Readonly<Record<string, TomlValue>>): string {
  return Object.entries(table)
    .map(([key, value]) => `${key} = ${toml(value)}\n`)
    .join('')
}

function toml(value: TomlValue): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, one]) => `${key} = ${toml(one)}`)
    .join(', ')}}`
}

function moduleOf({ name }: PythonProject): string {
  return name.replaceAll('-', '_')
}
