import { posix } from 'node:path'
import { asRead } from './lost-projects.ts'
import { calledName, ecosystemOf, type FileKind, type Part, type Project, type World } from './model.ts'
import { within } from './paths.ts'
import { type Ends, ownerOf, projectsBelow, type Touches } from './places.ts'
import { graphOf } from './reference-graph.ts'
import { hasManifest, manifestTouches } from './reference-manifests.ts'

/**
 * The projects at head that a change affects, by docs/affected.md, slow and plain: from what the generator knows, not from what
 * stands in files.
 */
export function affectedNames(changed: readonly string[], { base, head }: Ends): readonly string[] {
  const ends: Ends = { base: asRead(base), head: asRead(head) }
  const all = [...ends.head.projects.values()].map(calledName)
  const touched = new Map<string, boolean>()
  let isAll = false
  for (const path of changed) {
    for (const end of ['base', 'head'] as const) {
      const touches = touchesOf(path, end, ends)
      if (touches === 'all') isAll = true
      else for (const { name, stays } of touches) touched.set(name, stays && touched.get(name) !== false)
    }
  }
  const isDoubtful = [ends.base, ends.head].some(hasBroken) || changed.some((path) => isLostAtOneEnd(path, ends))
  if (isAll || (touched.size > 0 && isDoubtful)) return all.sort()
  const carrying = new Set([...touched].filter(([, stays]) => !stays).map(([name]) => name))
  follow(carrying, ends)
  const affected = new Set([...touched.keys(), ...carrying])
  return all.filter((name) => affected.has(name)).sort()
}

/** A manifest that makes a project at one end and is a mere file at the other. */
function isLostAtOneEnd(path: string, { base, head }: Ends): boolean {
  const folder = /^(.+)\/(?:package\.json|pyproject\.toml)$/.exec(path)?.[1]
  if (folder === undefined) return false
  return [
    [base, head],
    [head, base],
  ].some(([one, other]) => one?.files.has(path) === true && other?.projects.has(folder) === true)
}

function hasBroken({ projects }: World): boolean {
  return [...projects.values()].some(({ parts }) => parts.some(({ isBroken }) => isBroken))
}

/** Adds dependents over the edges of both ends, and those with a reference that leads nowhere, until nothing is new. */
function follow(carrying: Set<string>, { base, head }: Ends): void {
  const [before, after] = [graphOf(base), graphOf(head)]
  for (let size = -1; size !== carrying.size; ) {
    size = carrying.size
    for (const { from, to } of [...before.edges, ...after.edges]) if (carrying.has(to)) carrying.add(from)
    const ecosystems = new Set(
      [base, head].flatMap(({ projects }) => ecosystemsAmong([...projects.values()], carrying)),
    )
    for (const { from, ecosystem } of after.dangling) if (ecosystems.has(ecosystem)) carrying.add(from)
  }
}

function ecosystemsAmong(projects: readonly Project[], names: ReadonlySet<string>): readonly string[] {
  return projects.filter((project) => names.has(calledName(project))).flatMap(({ parts }) => parts.map(ecosystemOf))
}

function touchesOf(path: string, end: 'base' | 'head', ends: Ends): Touches {
  const own = touchesInPlace(path, end, ends)
  const others = otherPlaces(path, ends[end]).map((place) => touchesOfKind('source', place, ends[end]))
  const all = [own, ...others]
  return all.includes('all') ? 'all' : all.flatMap((touches) => (touches === 'all' ? [] : touches))
}

/** Where a file can be read as well, since links lead to it, to a folder above it, or on through it: looked for until nothing is new. */
function otherPlaces(path: string, { files }: World): readonly string[] {
  const links = [...files].filter(([, { mode }]) => mode === '120000')
  const names = new Set([path])
  for (let size = 0; size !== names.size; ) {
    size = names.size
    for (const [link, { text }] of links) {
      const target = posix.join(posix.dirname(link), text)
      for (const name of [...names]) {
        if (name === target || target.startsWith(`${name}/`)) names.add(link)
        else if (name.startsWith(`${target}/`) && !name.includes(link)) names.add(`${link}${name.slice(target.length)}`)
      }
    }
  }
  names.delete(path)
  return [...names]
}

function touchesInPlace(path: string, end: 'base' | 'head', ends: Ends): Touches {
  const world = ends[end]
  const declared = declaredReaders(path, world)
  const file = world.files.get(path)
  const touches = file === undefined ? manifestTouches(path, end, ends) : touchesOfKind(file.kind, path, world)
  if (touches === 'all') return 'all'
  const isUnread = file === undefined ? touches.length === 0 && !hasManifest(path, world) : file.kind === 'ignored'
  return [...touches, ...declared, ...(isUnread ? [] : lintersAround(path, world))]
}

/** The script `lint` of a package goes down into the projects within its own, and ruff where settings speak of it. */
function lintersAround(path: string, world: World): Exclude<Touches, 'all'> {
  const owner = ownerOf(path, world)
  if (owner === undefined) return []
  return [...world.projects.values()]
    .filter(({ folder, parts }) => {
      const isAround = owner.folder.startsWith(`${folder}/`) || (folder === '' && owner.folder !== '')
      if (!isAround) return false
      if (parts.some((part) => ecosystemOf(part) === 'node')) return true
      return /\.py$|(?:^|\/)(?:pyproject|ruff)\.toml$/.test(path) && speaksOfRuff(folder, world)
    })
    .map((project) => ({ name: calledName(project), stays: true }))
}

/** In a folder of Python or above it. */
function speaksOfRuff(folder: string, { files, projects, areas }: World): boolean {
  const segments = folder.split('/')
  const folders = ['', ...segments.map((_, at) => segments.slice(0, at + 1).join('/'))]
  if (!projects.get(folder)?.parts.some((part) => ecosystemOf(part) === 'python' && !part.isBroken)) return false
  return folders.some((one) => {
    const part = projects.get(one)?.parts.find((part) => ecosystemOf(part) === 'python')
    const area = areas.find(({ kind, folder }) => kind === 'uv' && folder.replace(/\/$/, '') === one)
    return (
      files.has(within(one, 'ruff.toml')) ||
      (part !== undefined && !part.isBroken && part.counts.lint > 0) ||
      (area?.root.lint ?? 0) > 0
    )
  })
}

function declaredReaders(path: string, { maestro, projects, files }: World): Exclude<Touches, 'all'> {
  if (maestro === undefined || !files.has(path)) return []
  const readers = [...maestro.inputs]
    .filter(([, glob]) => path.startsWith(glob.replace('**', '')))
    .map(([name]) => name)
  const known = new Set([...projects.values()].map(calledName))
  return readers.filter((name) => known.has(name)).map((name) => ({ name, stays: false }))
}

function touchesOfKind(kind: FileKind, path: string, world: World): Touches {
  const owner = ownerOf(path, world)
  const own = (stays: boolean): Exclude<Touches, 'all'> =>
    owner === undefined ? [] : [{ name: calledName(owner), stays }]
  const below = (ecosystem: 'python' | 'node', stays: boolean) =>
    projectsBelow(path, ecosystem, world)
      .filter((one) => one !== owner)
      .map((one) => ({ name: calledName(one), stays }))
  switch (kind) {
    case 'document':
      // The script `lint` of a package reads it; what checks Python reads code alone.
      return owner?.parts.some((part) => ecosystemOf(part) === 'node') ? own(true) : []
    case 'workflow':
      return []
    case 'ignored':
      return world.maestro === undefined ? 'all' : []
    case 'all':
    case 'surroundings':
      return 'all'
    case 'source':
    case 'prompt':
    case 'plain':
      return owner === undefined ? 'all' : own(false)
    case 'test':
    case 'named-test':
    case 'image':
      return own(owner !== undefined && keeps(owner, kind))
    case 'lint':
      return [...own(true), ...below('python', true)]
    case 'conftest':
      return [...own(owner !== undefined && keeps(owner, kind)), ...below('python', true)]
    case 'python-runtime':
      return [...own(false), ...below('python', false)]
    case 'node-runtime':
      return [...own(false), ...below('node', false)]
    case 'linters':
      return [...below('python', true), ...below('node', true)]
    case 'node-tests':
    case 'node-lint':
      return [...own(true), ...below('node', true)]
  }
}

/** Whether dependents cannot load a test, or what an image is made from, of a project: every one of its manifests must say so. */
function keeps({ parts }: Project, kind: FileKind): boolean {
  return parts.length > 0 && parts.every((part) => keepsBack(part, kind))
}

function keepsBack(part: Part, kind: FileKind): boolean {
  if (part.dialect === 'package') return !part.ships
  // What ships the folder of tests says nothing of what lies at the top; but setuptools then looks everywhere.
  if (kind === 'image' || kind === 'conftest') return !(part.ships && part.dialect === 'setuptools')
  return kind === 'test' && !part.ships
}
