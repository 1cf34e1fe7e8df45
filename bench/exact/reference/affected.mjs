// The reference: everything that each project is made from, at both ends; a project is affected when that differs. Slow and plain.
import { graphOf, loadedBy, tsconfigsOf } from './graph.mjs'
import { lockAtoms, locksOf } from './locks.mjs'
import { atomsFromAbove, manifestAtoms, sourceAtoms } from './manifests.mjs'
import { statedFiles } from './nx-inputs.mjs'
import { ownerOf, projectsOf } from './projects.mjs'
import { roleOf } from './roles.mjs'
import { spokenTo } from './spoken.mjs'
import { folderOf, isIn, resolveFrom, within } from './world.mjs'

/**
 * A world with the atoms of its projects: strings, one for each thing that a task of the project could read.
 *
 * @returns `projects`, `workspaces`, `graph`, `locks`, and `atoms(folder)`, a set
 */
export function describe(world) {
  const { projects, workspaces } = projectsOf(world)
  const graph = graphOf(world, { projects, workspaces })
  const locks = locksOf(world)
  const parts = new Map([...projects.keys()].map((folder) => [folder, { loadable: new Set(), own: new Set() }]))
  const shared = new Set()
  for (const path of world.files.keys()) placeFile(path, { world, projects, parts, shared })
  for (const project of projects.values()) {
    const above = rootsAbove(project, world).map((root) => atomsFromAbove(project, root, world))
    const found = [manifestAtoms(project), lockAtoms(project, { locks, workspaces }), ...above]
    const part = parts.get(project.folder)
    for (const { loadable, own } of found) {
      for (const atom of loadable) part.loadable.add(atom)
      for (const atom of own) part.own.add(atom)
    }
    for (const atom of sourceAtoms(project)) part.loadable.add(atom)
    for (const atom of tsconfigAtoms(project, world, projects)) part.loadable.add(atom)
  }
  return {
    world,
    projects,
    workspaces,
    graph,
    locks,
    atoms: (folder) => atomsOf(folder, { world, projects, graph, parts, shared }),
  }
}

/**
 * Folders of the projects at head that a change affects, each with an atom that differs.
 */
export function affectedBetween(base, head) {
  const affected = new Map()
  for (const folder of head.projects.keys()) {
    const after = head.atoms(folder)
    const before = base.projects.has(folder) ? base.atoms(folder) : new Set()
    const different = [...after].find((atom) => !before.has(atom)) ?? [...before].find((atom) => !after.has(atom))
    if (different !== undefined) affected.set(folder, different)
  }
  for (const [folder, spoken] of spokenTo(head, changedBetween(base.world, head.world)))
    if (!affected.has(folder)) affected.set(folder, spoken)
  return affected
}

function changedBetween({ files: before }, { files: after }) {
  const isOther = (path) =>
    before.get(path)?.id !== after.get(path)?.id || before.get(path)?.mode !== after.get(path)?.mode
  return [...new Set([...before.keys(), ...after.keys()])].filter(isOther)
}

/** Its own, what it can load of what it leads to, and what everybody reads; with a reference to nothing, all of the ecosystem. */
function atomsOf(folder, { world, projects, graph, parts, shared }) {
  const atoms = new Set([`the project ${folder}`, ...shared, ...parts.get(folder).loadable, ...parts.get(folder).own])
  const loaded = loadedBy(folder, graph)
  const unsure = new Set([folder, ...loaded].flatMap((one) => [...graph.get(one).dangling]))
  for (const other of projects.values())
    if ([...unsure].some((ecosystem) => other[ecosystem] !== undefined)) loaded.add(other.folder)
  for (const one of loaded) for (const atom of parts.get(one).loadable) atoms.add(atom)
  for (const path of statedFiles(folder, { world, projects, graph })) atoms.add(atomOf(path, world))
  return atoms
}

function atomOf(path, { files }) {
  const { mode, id } = files.get(path)
  return `${path} ${mode} ${id}`
}

function placeFile(path, { world, projects, parts, shared }) {
  const project = ownerOf(path, projects)
  const inside = project === undefined || project.folder === '' ? path : path.slice(project.folder.length + 1)
  const role = roleOf(path, project, inside, world)
  const atom = atomOf(path, world)
  const below = (ecosystem) =>
    [...projects.values()].filter(
      (one) => isIn(folderOf(path), within(one.folder, 'x')) && one[ecosystem] !== undefined,
    )
  switch (role.type) {
    case 'all':
      shared.add(atom)
      break
    case 'own':
      parts.get(project.folder)[role.stays ? 'own' : 'loadable'].add(atom)
      break
    case 'tool':
      if (project !== undefined) parts.get(project.folder)[role.stays ? 'own' : 'loadable'].add(atom)
      for (const one of below(role.ecosystem)) parts.get(one.folder).own.add(atom)
      break
    case 'runtime':
      for (const one of [project, ...below(role.ecosystem)])
        if (one !== undefined) parts.get(one.folder).loadable.add(atom)
      break
  }
}

/** Manifests in folders above a project, the nearest last; those that are projects themselves count as well. */
function rootsAbove({ folder }, world) {
  const roots = []
  for (let at = folder; at !== ''; ) {
    at = folderOf(at)
    const [node, python] = [world.json(within(at, 'package.json')), world.toml(within(at, 'pyproject.toml'))]
    if (node !== undefined || python !== undefined) roots.unshift({ folder: at, node, python })
  }
  return roots
}

/** Its own tsconfig files with all that they extend, and those called tsconfig.json above one that has none. */
function tsconfigAtoms(project, world, projects) {
  const own = tsconfigsOf(project, world, projects)
  const inherited = []
  const inherits = project.node !== undefined && own.length === 0
  for (let at = project.folder; inherits && at !== ''; ) {
    at = folderOf(at)
    inherited.push(within(at, 'tsconfig.json'))
  }
  const reached = new Set([...own, ...inherited].filter((path) => world.files.has(path)))
  for (const path of reached)
    for (const parent of [world.json(path)?.extends ?? []].flat()) {
      const target = parent.startsWith('.') ? resolveFrom(folderOf(path), parent) : undefined
      for (const one of [target, `${target}.json`]) if (world.files.has(one)) reached.add(one)
    }
  return [...reached].map((path) => `${path} ${world.files.get(path).id}`)
}
