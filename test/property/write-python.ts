import type { Part, Project, Use } from './model.ts'
import { moduleName, pathBetween } from './paths.ts'

const quoted = (text: string): string => JSON.stringify(text)
const list = (items: readonly string[]): string => `[${items.map((item) => `\n    ${item},`).join('')}\n]`

/** The pyproject.toml of a project, in its dialect. */
export function pyproject(project: Project, part: Part): string {
  if (part.isBroken) return `[project\nname = ${quoted(part.name)}\n`
  const { lint, form } = part.counts
  const write = {
    poetry,
    'poetry-legacy': poetry,
    'poetry-project': poetryProject,
    pdm,
    'uv-path': uv,
    'uv-member': uv,
  }
  const dialect = part.dialect as keyof typeof write
  const tables = (write[dialect] ?? pep621)(project, part)
  return [
    `# ${form} looks at this file\n`,
    ...tables,
    ...(lint === 0 ? [] : [`[tool.ruff]\nline-length = ${100 + lint}\n`]),
    '\n'.repeat(form % 3),
  ].join('\n')
}

/** Names may be written in several ways that mean the same (PEP 503). */
function spelled({ name, spelling }: Use): string {
  return [name, name.toLowerCase(), name.replaceAll('.', '-'), name.replaceAll('-', '_')][spelling % 4] ?? name
}

function ofGroup({ uses }: Part, ...groups: readonly Use['group'][]): readonly Use[] {
  return uses.filter(({ group }) => groups.includes(group))
}

function poetry(project: Project, part: Part): readonly string[] {
  const { name, major, patch, counts, ships, dialect } = part
  const packages = [
    `{ include = "${moduleName(project.folder)}", from = "src" }`,
    ...(ships ? ['{ include = "tests" }'] : []),
  ]
  const extras = ofGroup(part, 'extra')
  const development =
    dialect === 'poetry-legacy' ? '[tool.poetry.dev-dependencies]' : '[tool.poetry.group.dev.dependencies]'
  return [
    `[tool.poetry]\nname = ${quoted(name)}\nversion = "${major}.${patch}.0"\ndescription = "${counts.about}"\nauthors = []`,
    `packages = [${packages.join(', ')}]\n`,
    `[tool.poetry.dependencies]\npython = "^3.11"\nrequests = "^2.${counts.main}"`,
    ...ofGroup(part, 'main', 'extra').map((use) => poetryEntry(project, use)),
    extras.length === 0 ? '' : `\n[tool.poetry.extras]\nmore = ${list(extras.map((use) => quoted(spelled(use))))}\n`,
    `${development}\npytest = "^8.${counts.dev}"`,
    ...ofGroup(part, 'dev').map((use) => poetryEntry(project, use)),
    `\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n`,
  ]
}

function poetryEntry({ folder }: Project, use: Use): string {
  const optional = use.group === 'extra' ? ', optional = true' : ''
  const key = quoted(spelled(use))
  if (use.form !== 'path') return `${key} = { version = "^${use.major}.0"${optional} }`
  const path = `path = ${quoted(pathBetween(folder, use.folder))}`
  const ways = [
    `{ ${path}, develop = true${optional} }`,
    `{ ${path}${optional} }`,
    `[{ ${path}, markers = "sys_platform == 'linux'"${optional} }, { version = "^1.0"${optional} }]`,
    `{ ${path}, extras = ["more"]${optional} }`,
  ]
  return `${key} = ${ways[use.spelling % ways.length]}`
}

/** The standard tables say what, Poetry's where. */
function poetryProject(project: Project, part: Part): readonly string[] {
  const placed = ofGroup(part, 'main', 'extra').filter(({ form }) => form === 'path')
  const development = ofGroup(part, 'dev').map((use) => poetryEntry(project, use))
  return [
    ...standardTables(part, (use) => quoted(use.form === 'path' ? spelled(use) : `${spelled(use)}>=${use.major}`), {
      hasGroups: false,
    }),
    `[tool.poetry]\npackages = [{ include = "${moduleName(project.folder)}", from = "src" }${part.ships ? ', { include = "tests" }' : ''}]\n`,
    ...(placed.length === 0 ? [] : ['[tool.poetry.dependencies]']),
    ...placed.map((use) => `${quoted(spelled(use))} = { path = ${quoted(pathBetween(project.folder, use.folder))} }`),
    `\n[tool.poetry.group.dev.dependencies]\npytest = "^8.${part.counts.dev}"`,
    ...development,
    '\n[build-system]\nrequires = ["poetry-core>=2"]\nbuild-backend = "poetry.core.masonry.api"\n',
  ]
}

/** `[project]` and, where the dialect keeps development there, `[dependency-groups]`. */
function standardTables(
  part: Part,
  requirement: (use: Use) => string,
  { hasGroups } = { hasGroups: true },
): readonly string[] {
  const { name, major, patch, counts } = part
  const extras = ofGroup(part, 'extra')
  return [
    `[project]\nname = ${quoted(name)}\nversion = "${major}.${patch}.0"\ndescription = "${counts.about}"`,
    `dependencies = ${list([quoted(`requests>=2.${counts.main}`), ...ofGroup(part, 'main').map(requirement)])}\n`,
    extras.length === 0 ? '' : `[project.optional-dependencies]\nmore = ${list(extras.map(requirement))}\n`,
    hasGroups
      ? `[dependency-groups]\ntest = [${quoted(`pytest>=8.${counts.dev}`)}]\ndev = ${list(['{ include-group = "test" }', ...ofGroup(part, 'dev').map(requirement)])}\n`
      : '',
  ]
}

/** setuptools and hatch: paths stand in the requirements themselves. */
function pep621(project: Project, part: Part): readonly string[] {
  const isHatch = part.dialect === 'hatch'
  const build = isHatch
    ? `[tool.hatch.build.targets.wheel]\npackages = ["src/${moduleName(project.folder)}"${part.ships ? ', "tests"' : ''}]\n\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`
    : `[tool.setuptools.packages.find]\nwhere = ["${part.ships ? '.' : 'src'}"]\n\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n`
  const requirement = (use: Use): string => {
    const name = spelled(use)
    if (use.form !== 'path') return quoted(`${name}>=${use.major}`)
    const path = encodeURI(pathBetween(project.folder, use.folder))
    const marker = use.spelling % 3 === 2 ? ' ; python_version > "3.8"' : ''
    const url = isHatch ? `{root:uri}/${path}` : use.spelling % 2 === 0 ? `file:${path}` : path
    return quoted(`${name}${use.spelling % 5 === 0 ? '[more]' : ''} @ ${url}${marker}`)
  }
  return [...standardTables(part, requirement), build]
}

function pdm(project: Project, part: Part): readonly string[] {
  const url = (use: Use) => `file:///$\{PROJECT_ROOT}/${encodeURI(pathBetween(project.folder, use.folder))}`
  const requirement = (use: Use): string =>
    quoted(use.form === 'path' ? `${spelled(use)} @ ${url(use)}` : `${spelled(use)}>=${use.major}`)
  const development = ofGroup(part, 'dev').map((use) =>
    use.form === 'path' ? quoted(`-e ${url(use)}#egg=${spelled(use)}`) : requirement(use),
  )
  return [
    ...standardTables(part, requirement, { hasGroups: false }),
    `[tool.pdm.dev-dependencies]\ntest = ${list([quoted(`pytest>=8.${part.counts.dev}`), ...development])}\n`,
    `[tool.pdm.build]\nincludes = ["src"${part.ships ? ', "tests"' : ''}]\n`,
    '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n',
  ]
}

/** uv: requirements by name, and sources that say where; what relies on the root's sources has none of its own. */
function uv(project: Project, part: Part): readonly string[] {
  const sources = part.uses.flatMap((use) => {
    const source = sourceOf(project, use)
    return source === undefined ? [] : [`${quoted(spelled(use))} = ${source}`]
  })
  return [
    ...standardTables(part, (use) => quoted(use.spelling % 2 === 0 ? spelled(use) : `${spelled(use)}>=0`)),
    sources.length === 0 ? '' : `[tool.uv.sources]\n${sources.join('\n')}\n`,
    `[tool.hatch.build.targets.wheel]\npackages = ["src/${moduleName(project.folder)}"${part.ships ? ', "tests"' : ''}]\n`,
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  ]
}

/** What `tool.uv.sources` of a project says of a use; undefined where it says nothing. */
export function sourceOf({ folder }: Project, use: Use): string | undefined {
  if (use.form === 'member') return use.spelling % 2 === 0 ? '{ workspace = true }' : undefined
  if (use.form !== 'path') return undefined
  const path = `path = ${quoted(pathBetween(folder, use.folder))}`
  return use.spelling % 3 === 0 ? `[{ ${path}, marker = "sys_platform != 'win32'" }]` : `{ ${path}, editable = true }`
}
