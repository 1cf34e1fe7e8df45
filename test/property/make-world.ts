import {
  type Area,
  type AreaKind,
  calledName,
  type Dialect,
  ecosystemOf,
  type FileKind,
  type Part,
  type Project,
  type Use,
  type World,
} from './model.ts'
import { moduleName, within } from './paths.ts'
import type { Random } from './random.ts'

const KINDS: readonly AreaKind[] = ['python', 'uv', 'npm', 'pnpm', 'yarn', 'berry', 'node']
const LOOSE: readonly Dialect[] = ['poetry', 'poetry-legacy', 'poetry-project', 'setuptools', 'hatch', 'pdm', 'uv-path']

/** A workspace of so many projects in up to four areas, each of another kind. */
export function makeWorld(random: Random, size: number): World {
  const world: World = {
    areas: makeAreas(random),
    projects: new Map(),
    files: new Map(),
    made: 0,
    nxCount: random.chance(0.3) ? 0 : -1,
    tsBases: new Map(),
  }
  for (const { kind, folder } of world.areas) {
    if (kind !== 'python' && kind !== 'uv' && random.chance(0.6)) world.tsBases.set(folder, 0)
  }
  // A workspace without members would be a project itself: each area begins with two.
  for (const area of world.areas) for (let n = 0; n < 2; n++) addProject(world, random, area)
  while (world.projects.size < size) addProject(world, random, random.pick(world.areas))
  addOutside(world, random)
  if (random.chance(0.3)) addMaestro(world, random)
  return world
}

function makeAreas(random: Random): readonly Area[] {
  const kinds = new Set<AreaKind>([random.pick(KINDS), ...random.some(KINDS, 3)])
  let hasTop = false
  return [...kinds].map((kind) => {
    const isNodeRoot = kind === 'npm' || kind === 'pnpm' || kind === 'yarn' || kind === 'berry'
    // Two manifests of one name cannot both lie at the top.
    const isTop = random.chance(0.3) && !(isNodeRoot && hasTop)
    hasTop ||= isTop && isNodeRoot
    const linksByName = kind === 'npm' || kind === 'yarn' || (isNodeRoot && random.chance(0.5))
    const root = { lint: random.below(2), dev: 0, form: 0, scripts: 0 }
    return { kind, folder: isTop ? '' : `${kind}/`, linksByName, root, rootSources: new Set<string>() }
  })
}

/** A new project, with what it depends on and its files; names are never used again. */
export function addProject(world: World, random: Random, area: Area): Project {
  const number = world.made++
  const folder = newFolder(world, random, area, number)
  const isPython = area.kind === 'python' || area.kind === 'uv'
  const isTaskOnly = !isPython && world.nxCount >= 0 && area.kind === 'node' && random.chance(0.2)
  const project: Project = {
    folder,
    area,
    parts: [
      ...(isPython
        ? [partOf(random, area.kind === 'uv' ? 'uv-member' : random.pick(LOOSE), pythonName(random, number))]
        : []),
      ...(isTaskOnly || (isPython && !(area.kind === 'python' && random.chance(0.07)))
        ? []
        : [partOf(random, 'package', `@acme/p${number}`)]),
    ],
    ...(isTaskOnly || (world.nxCount >= 0 && random.chance(0.3))
      ? { nx: { name: `task-p${number}`, implicit: [] } }
      : {}),
  }
  world.projects.set(folder, project)
  for (const part of project.parts) part.uses = newUses(world, random, project, part, 3)
  const others = [...world.projects.values()].filter((other) => other !== project)
  if (project.nx !== undefined) {
    const tasks = random.some(others, 2).map(calledName)
    world.projects.set(folder, { ...project, nx: { ...project.nx, implicit: tasks } })
  }
  const made = world.projects.get(folder) as Project
  if (!isPython && !isTaskOnly) addTsconfig(world, random, made)
  addFiles(world, random, made)
  return made
}

function numberOf({ folder }: Project): number {
  return Number(/p(\d+)[^/]*$/.exec(folder)?.[1] ?? 0)
}

function newFolder(world: World, random: Random, { kind, folder }: Area, number: number): string {
  const isLoose = kind === 'python' || kind === 'node'
  // One project's folder may begin with another's name, or lie in another project.
  const name = [
    `p${number}`,
    `p${number}-more`,
    kind === 'python' && random.chance(0.2) ? `p${number} é` : `p${number}`,
  ][random.below(3)]
  if (isLoose) {
    const hosts = [...world.projects.values()].filter((one) => one.area.kind === kind && one.parts.length === 1)
    if (hosts.length > 0 && random.chance(0.15)) return within(random.pick(hosts).folder, `plugins/${name}`)
    return `${folder}${random.pick(['libs', 'services', 'tools'])}/${name}`
  }
  if (kind !== 'uv' && random.chance(0.2)) return `${folder}apps/group/${name}`
  return `${folder}${random.pick(['packages', 'apps'])}/${name}`
}

function pythonName(random: Random, number: number): string {
  return random.pick([`acme-p${number}`, `Acme.P${number}`, `acme_p${number}`, `acme--p${number}`])
}

function partOf(random: Random, dialect: Dialect, name: string): Part {
  const counts = { main: 0, dev: 0, lint: random.chance(0.2) ? 1 : 0, scripts: 0, about: 0, form: 0 }
  return {
    dialect,
    name,
    major: 1 + random.below(2),
    patch: 0,
    uses: [],
    counts,
    ships: random.chance(0.2),
    callsUp: dialect === 'package' && random.chance(0.2),
    isBroken: false,
  }
}

/** Up to so many dependencies on projects that are there, none twice, seldom in a circle. */
export function newUses(world: World, random: Random, project: Project, part: Part, most: number): readonly Use[] {
  const ecosystem = ecosystemOf(part)
  const others = [...world.projects.values()].filter((one) => one !== project && numberOf(one) < numberOf(project))
  const pool = random.chance(0.03) ? [...world.projects.values()].filter((one) => one !== project) : others
  const known = new Set(part.uses.map(({ name }) => name))
  return random.some(pool, most).flatMap((other) => {
    const target = other.parts.find((one) => ecosystemOf(one) === ecosystem)
    if (target === undefined || known.has(target.name)) return []
    const isMate = other.area === project.area
    const form = random.pick(formsFor(project, part, isMate))
    const group = random.pick(groupsFor(part, form))
    return [{ folder: other.folder, name: target.name, group, form, major: target.major, spelling: random.below(60) }]
  })
}

function formsFor({ area }: Project, { dialect }: Part, isMate: boolean): readonly Use['form'][] {
  if (dialect === 'uv-member') return isMate ? ['member', 'member', 'member', 'registry'] : ['path']
  if (dialect !== 'package') return ['path', 'path', 'path', 'path', 'registry']
  if (!isMate || area.kind === 'python' || area.kind === 'node') return ['path', 'path', 'registry']
  if (area.kind === 'npm' || area.kind === 'yarn') return ['range', 'range', 'range', 'path', 'registry']
  return ['member', 'member', 'member', 'range', 'path', 'registry']
}

function groupsFor({ dialect }: Part, form: Use['form']): readonly Use['group'][] {
  if (dialect !== 'package') return ['main', 'main', 'dev', 'extra']
  return form === 'registry' ? ['main', 'dev'] : ['main', 'main', 'dev', 'extra', 'peer']
}

function addTsconfig(world: World, random: Random, project: Project): void {
  if (!random.chance(0.5)) return
  const others = [...world.projects.values()].filter(({ tsconfig }) => tsconfig !== undefined)
  const references = random.some(others, 2).map(({ folder }) => folder)
  project.tsconfig = { extendsBase: world.tsBases.has(project.area.folder) && random.chance(0.7), references, count: 0 }
}

function addFiles({ files }: World, random: Random, { folder, parts }: Project): void {
  const put = (name: string, kind: FileKind, chance = 1) => {
    if (random.chance(chance)) files.set(within(folder, name), { kind, text: `${name} of ${folder}\n`, mode: '100644' })
  }
  const module = moduleName(folder)
  put('README.md', 'document')
  put('docs/guide/start.txt', 'document', 0.3)
  put('Dockerfile', 'image', 0.2)
  put('data/table.csv', 'source', 0.3)
  put('tests/data.bin', 'test', 0.5)
  for (const part of parts) {
    if (ecosystemOf(part) === 'python') {
      for (const name of ['__init__.py', 'core.py', 'deep/er/more.py']) put(`src/${module}/${name}`, 'source')
      put(`src/${module}/prompt.md`, 'prompt', 0.4)
      put('tests/test_core.py', 'test')
      put('conftest.py', 'conftest', 0.2)
      put('ruff.toml', 'lint', 0.2)
      put('.python-version', 'python-runtime', 0.2)
    } else {
      for (const name of ['src/index.ts', 'src/part.ts']) put(name, 'source')
      put('src/part.test.ts', 'named-test')
      put('tests/whole.ts', 'test', 0.5)
      put('.nvmrc', 'node-runtime', 0.2)
    }
  }
  if (parts.length === 0) for (const name of ['src/index.ts', 'run.sh']) put(name, 'source')
}

function addOutside({ files, areas }: World, random: Random): void {
  const put = (path: string, kind: FileKind, chance = 0.5) => {
    if (random.chance(chance)) files.set(path, { kind, text: `${path}\n`, mode: '100644' })
  }
  put('README.md', 'document', 1)
  put('docs/index.html', 'document')
  put('.github/workflows/ci.yml', 'workflow')
  put('.gitignore', 'linters')
  put('.editorconfig', 'linters', 0.2)
  put('.gitattributes', 'surroundings', 0.2)
  put('scripts/release.sh', 'plain')
  put('Makefile', 'plain')
  put('compose.yml', 'surroundings')
  put('.tool-versions', 'all', 0.2)
  for (const { kind, folder } of areas) {
    const isPython = kind === 'python' || kind === 'uv'
    put(`${folder}${isPython ? 'conftest.py' : 'vitest.config.ts'}`, isPython ? 'conftest' : 'node-tests', 0.3)
    put(`${folder}${isPython ? 'ruff.toml' : 'biome.json'}`, isPython ? 'lint' : 'node-lint', 0.3)
    put(`${folder}${isPython ? '.python-version' : '.nvmrc'}`, isPython ? 'python-runtime' : 'node-runtime', 0.4)
  }
}

function addMaestro(world: World, random: Random): void {
  const names = [...world.projects.values()].map(calledName)
  const [from, to, reader] = [random.pick(names), random.pick(names), random.pick(names)]
  world.maestro = {
    dependsOn: new Map(from === to ? [] : [[from, to]]),
    inputs: new Map([[reader, 'docs/**']]),
    count: 0,
  }
  for (const path of ['notes/idea.txt', 'libs/todo.draft'])
    world.files.set(path, { kind: 'ignored', text: path, mode: '100644' })
}
