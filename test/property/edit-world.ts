import { posix } from 'node:path'
import { addProject, newUses } from './make-world.ts'
import { calledName, ecosystemOf, type File, type Part, type Project, type World } from './model.ts'
import { moduleName, pathBetween, within } from './paths.ts'
import { ownerOf } from './places.ts'
import type { Random } from './random.ts'

type Edit = (world: World, random: Random) => void

const projectsIn = ({ projects }: World): readonly Project[] => [...projects.values()]

/** A file that may be changed in any way: without the ones that make a folder a package, or somebody's settings known. */
function anyFile({ files }: World, random: Random): readonly [string, File] | undefined {
  const free = [...files].filter(([path]) => !path.endsWith('__init__.py'))
  return free.length === 0 ? undefined : random.pick(free)
}

function anyPart(world: World, random: Random): readonly [Project, Part] | undefined {
  const project = random.pick(projectsIn(world))
  return project.parts.length === 0 ? undefined : [project, random.pick(project.parts)]
}

const changeFile: Edit = (world, random) => {
  const [path, file] = anyFile(world, random) ?? []
  if (path !== undefined && file !== undefined)
    world.files.set(path, { ...file, text: `${file.text}more ${random.below(1e9)}\n` })
}

const deleteFile: Edit = (world, random) => {
  const [path] = anyFile(world, random) ?? []
  if (path !== undefined) world.files.delete(path)
}

const addFile: Edit = (world, random) => {
  const { folder, parts } = random.pick(projectsIn(world))
  const isPython = parts.some((part) => ecosystemOf(part) === 'python')
  const kinds = [
    ['assets', 'source'],
    ['tests/unit', 'test'],
    ['docs', 'document'],
    // A folder that is called so is for tests where Node is; Python ships whatever lies in a package.
    isPython
      ? ([`src/${moduleName(folder)}/__tests__`, 'source'] as const)
      : (['lib/__tests__', 'named-test'] as const),
  ] as const
  const [below, kind] = random.pick(kinds)
  const name = `${below}/new-${random.below(1e6)}.${kind === 'document' ? 'html' : 'txt'}`
  world.files.set(within(folder, name), { kind, text: `${name}\n`, mode: '100644' })
}

/** Within its project, or into another one; what it is stays the same. */
const renameFile: Edit = (world, random) => {
  const [path, file] = anyFile(world, random) ?? []
  if (path === undefined || file === undefined || file.kind !== 'source') return
  const { folder } = random.chance(0.5) ? random.pick(projectsIn(world)) : (ownerOf(path, world) ?? { folder: '' })
  if (folder === '') return
  world.files.delete(path)
  world.files.set(within(folder, `assets/renamed-${random.below(1e6)}.bin`), file)
}

/** From the folder of one project to a file or a folder of another, by way of another link where one stands for a folder. */
const addLink: Edit = (world, random) => {
  const [from, to] = [random.pick(projectsIn(world)), random.pick(projectsIn(world))]
  const link = within(from.folder, `assets/link-${random.below(1e6)}.bin`)
  const sources = [...world.files].filter(([path, { kind }]) => kind === 'source' && ownerOf(path, world) === to)
  const folders = ['data', 'assets'].map((name) => within(to.folder, name))
  const [file, { mode } = { mode: '' }] = sources.length > 0 ? random.pick(sources) : []
  const behind = mode === '120000' && random.chance(0.5) ? `${file}/table.csv` : file
  const target = behind === undefined || random.chance(0.4) ? random.pick(folders) : behind
  if (from === to || `${link}/`.startsWith(`${target}/`)) return
  world.files.set(link, { kind: 'source', text: pathBetween(within(from.folder, 'assets'), target), mode: '120000' })
}

/** A file that some link leads to. */
const changeLinked: Edit = (world, random) => {
  const links = [...world.files].filter(([, { mode }]) => mode === '120000')
  const targets = links.map(([link, { text }]) => posix.join(posix.dirname(link), text))
  const linked = [...world.files].filter(([path]) =>
    targets.some((target) => path === target || path.startsWith(`${target}/`)),
  )
  if (linked.length === 0) return addLink(world, random)
  const [path, file] = random.pick(linked)
  if (random.chance(0.2)) world.files.delete(path)
  else world.files.set(path, { ...file, text: `${file.text}more ${random.below(1e9)}\n` })
}

const changeMode: Edit = (world, random) => {
  const [path, file] = anyFile(world, random) ?? []
  if (path === undefined || file === undefined) return
  const mode = file.mode === '100644' ? '100755' : '100644'
  // A link where settings were says nothing any more; elsewhere it is a file like any other.
  world.files.set(path, random.chance(0.3) && file.kind === 'source' ? { ...file, mode: '120000' } : { ...file, mode })
}

const COUNTS = ['main', 'dev', 'lint', 'scripts', 'about', 'form'] as const

const changeManifest: Edit = (world, random) => {
  const [, part] = anyPart(world, random) ?? []
  if (part !== undefined) part.counts[random.pick(COUNTS)]++
}

const changeVersion: Edit = (world, random) => {
  const [, part] = anyPart(world, random) ?? []
  if (part === undefined) return
  if (random.chance(0.6)) part.major++
  else part.patch++
}

const addEdge: Edit = (world, random) => {
  const [project, part] = anyPart(world, random) ?? []
  if (project !== undefined && part !== undefined)
    part.uses = [...part.uses, ...newUses(world, random, project, part, 2)]
}

const removeEdge: Edit = (world, random) => {
  const [, part] = anyPart(world, random) ?? []
  if (part !== undefined && part.uses.length > 0) part.uses = part.uses.filter((use) => use !== part.uses[0])
}

const newProject: Edit = (world, random) => {
  const made = addProject(world, random, random.pick(world.areas))
  // Often somebody begins to use it at once.
  const [user, part] = anyPart(world, random) ?? []
  const target = made.parts.find(({ dialect }) => (dialect === 'package') === (part?.dialect === 'package'))
  if (user === undefined || part === undefined || target === undefined || user === made) return
  if (part.dialect === 'uv-member' && user.area === made.area) return
  part.uses = [
    ...part.uses,
    { folder: made.folder, name: target.name, group: 'main', form: 'path', major: 1, spelling: 1 },
  ]
}

/** With all that lies in it, or only its manifests; those who use it are told, or not. */
const removeProject: Edit = (world, random) => {
  const project = random.pick(projectsIn(world))
  const isLast = projectsIn(world).filter(({ area }) => area === project.area).length <= 2
  if (isLast || isHost(project, world)) return
  world.projects.delete(project.folder)
  const isWhole = random.chance(0.7)
  for (const [path, file] of [...world.files]) {
    if (!path.startsWith(`${project.folder}/`)) continue
    if (isWhole || file.kind !== 'source') world.files.delete(path)
    else world.files.set(path, { ...file, kind: 'plain' })
  }
  if (random.chance(0.7)) forget(world, project)
}

function isHost({ folder }: Project, world: World): boolean {
  return projectsIn(world).some((other) => other.folder.startsWith(`${folder}/`))
}

function forget(world: World, gone: Project): void {
  for (const project of projectsIn(world)) {
    for (const part of project.parts) part.uses = part.uses.filter(({ folder }) => folder !== gone.folder)
    if (project.nx)
      project.nx = { ...project.nx, implicit: project.nx.implicit.filter((name) => name !== calledName(gone)) }
    const { tsconfig } = project
    if (tsconfig) project.tsconfig = { ...tsconfig, references: tsconfig.references.filter((to) => to !== gone.folder) }
  }
}

/** To another folder of its area, with its files; paths that lead to it follow, or not. */
const moveProject: Edit = (world, random) => {
  const project = random.pick(projectsIn(world))
  if (isHost(project, world)) return
  const folder = project.folder.replace(/p(\d+)([^/]*)$/, `p$1-moved${random.below(1000)}`)
  if (folder === project.folder) return
  world.projects.delete(project.folder)
  world.projects.set(folder, { ...project, folder })
  for (const [path, file] of [...world.files]) {
    if (!path.startsWith(`${project.folder}/`)) continue
    world.files.delete(path)
    world.files.set(`${folder}${path.slice(project.folder.length)}`, file)
  }
  if (random.chance(0.8)) follow(world, project.folder, (use) => ({ ...use, folder }), folder)
}

function follow(
  world: World,
  was: string,
  change: (use: Part['uses'][number]) => Part['uses'][number],
  folder: string,
): void {
  for (const { parts, tsconfig } of projectsIn(world)) {
    for (const part of parts) part.uses = part.uses.map((use) => (use.folder === was ? change(use) : use))
    if (tsconfig) Object.assign(tsconfig, { references: tsconfig.references.map((to) => (to === was ? folder : to)) })
  }
}

const renamePackage: Edit = (world, random) => {
  const [project, part] = anyPart(world, random) ?? []
  if (project === undefined || part === undefined) return
  const was = part.name
  part.name = `${was.replace(/-now\d+$/, '')}-now${random.below(1000)}`
  for (const other of projectsIn(world)) {
    for (const user of other.parts)
      user.uses = user.uses.map((use) => (use.name === was ? { ...use, name: part.name } : use))
  }
}

const changeRoot: Edit = (world, random) => {
  const area = random.pick(world.areas)
  const key = random.pick(['lint', 'dev', 'form', 'scripts', 'sources', 'links'] as const)
  if (key === 'links') {
    if (area.kind === 'pnpm' || area.kind === 'berry') area.linksByName = !area.linksByName
  } else if (key !== 'sources') area.root[key]++
  else if (area.kind === 'uv')
    toggle(area.rootSources, random.pick(projectsIn(world)).parts[0]?.name.toLowerCase() ?? 'none')
}

function toggle(names: Set<string>, name: string): void {
  if (!names.delete(name)) names.add(name)
}

const changeShared: Edit = (world, random) => {
  if (random.chance(0.5) && world.nxCount >= 0) world.nxCount++
  else if (random.chance(0.3) && world.maestro !== undefined) world.maestro.count++
  const [folder, value] = random.pick([...world.tsBases, ['', -1] as const])
  if (value >= 0) world.tsBases.set(folder, value + 1)
}

const changeTsconfig: Edit = (world, random) => {
  const { tsconfig } = random.pick(projectsIn(world))
  if (tsconfig === undefined) return
  tsconfig.count++
  if (random.chance(0.3)) Object.assign(tsconfig, { references: tsconfig.references.slice(1) })
}

const changeTasks: Edit = (world, random) => {
  const project = random.pick(
    projectsIn(world)
      .filter(({ nx }) => nx !== undefined)
      .concat(projectsIn(world).slice(0, 1)),
  )
  if (project.nx === undefined) return
  const others = projectsIn(world).filter((other) => other !== project)
  project.nx = { ...project.nx, implicit: random.some(others, 2).map(calledName) }
}

const breakManifest: Edit = (world, random) => {
  const [, part] = anyPart(world, random) ?? []
  if (part !== undefined && random.chance(0.4)) part.isBroken = !part.isBroken
}

const mendManifests: Edit = (world) => {
  for (const { parts } of projectsIn(world)) for (const part of parts) part.isBroken = false
}

/** Edits by name, with how often each is chosen. */
const EDITS: readonly (readonly [string, Edit, number])[] = [
  ['change a file', changeFile, 8],
  ['add a file', addFile, 2],
  ['delete a file', deleteFile, 2],
  ['rename a file', renameFile, 3],
  ['change a mode', changeMode, 1],
  ['add a link', addLink, 4],
  ['change what a link leads to', changeLinked, 3],
  ['change a manifest', changeManifest, 4],
  ['change a version', changeVersion, 2],
  ['add an edge', addEdge, 3],
  ['remove an edge', removeEdge, 3],
  ['add a project', newProject, 2],
  ['remove a project', removeProject, 2],
  ['move a project', moveProject, 2],
  ['rename a package', renamePackage, 1],
  ['change a root', changeRoot, 2],
  ['change what all share', changeShared, 1],
  ['change a tsconfig', changeTsconfig, 1],
  ['change tasks', changeTasks, 1],
  ['break a manifest', breakManifest, 1],
]

const CHOICES = EDITS.flatMap(([name, edit, weight]) => Array.from({ length: weight }, () => ({ name, edit })))

/** Applies one to three edits and tells which; what was broken before is mended first, most of the time. */
export function editWorld(world: World, random: Random): readonly string[] {
  if (random.chance(0.8)) mendManifests(world, random)
  return Array.from({ length: 1 + random.below(3) }, () => {
    const { name, edit } = random.pick(CHOICES)
    edit(world, random)
    return name
  })
}
