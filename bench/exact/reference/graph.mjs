// Who loads whom from the work tree: docs/affected.md, "Who depends on whom", local edges only.
import semver from 'semver'
import { ownerOf } from './projects.mjs'
import { folderOf, isIn, nameOf, resolveFrom, within } from './world.mjs'

/**
 * What each project loads directly.
 *
 * @returns folder → `{ uses, dangling }`: folders of projects, and the ecosystems in which a reference leads to nothing
 */
export function graphOf(world, { projects, workspaces }) {
  const graph = new Map()
  for (const project of projects.values()) {
    const found = [
      ...pythonReferences(project, { projects, workspaces }),
      ...nodeReferences(project, { projects, workspaces }),
      ...nxReferences(project, projects),
      ...typescriptReferences(project, world, projects),
    ]
    const uses = found.filter(({ to }) => to !== undefined && to !== project.folder).map(({ to }) => to)
    const dangling = found.filter(({ to }) => to === undefined).map(({ ecosystem }) => ecosystem)
    graph.set(project.folder, { uses: new Set(uses), dangling: new Set(dangling) })
  }
  return graph
}

/** All that a project loads, directly or through others; without itself. */
export function loadedBy(folder, graph) {
  const reached = new Set([folder])
  for (const one of reached) for (const next of graph.get(one)?.uses ?? []) reached.add(next)
  reached.delete(folder)
  return reached
}

/** PEP 503. */
export function pythonName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** Requirements of a `pyproject.toml`, each as written, by where they stand. */
export function requirementsOf(python) {
  const { project, tool } = python ?? {}
  const groups = Object.values(python?.['dependency-groups'] ?? {}).flat()
  const strings = [
    ...(project?.dependencies ?? []),
    ...Object.values(project?.['optional-dependencies'] ?? {}).flat(),
    ...groups,
    ...(tool?.uv?.['dev-dependencies'] ?? []),
    ...(python?.['build-system']?.requires ?? []),
  ]
  return strings.filter((one) => typeof one === 'string')
}

function pythonReferences({ folder, python }, { projects, workspaces }) {
  if (python === undefined) return []
  const workspace = workspaces.find(({ kind, root, members }) => kind === 'uv' && [root, ...members].includes(folder))
  const named = requirementsOf(python).flatMap((requirement) => {
    const name = pythonName(/^[\w.-]+/.exec(requirement.trim())?.[0] ?? '')
    const path = /@\s*file:([^;\s]+)/.exec(requirement)?.[1]
    if (path !== undefined) return [atPath(folder, path, 'python', projects)]
    const [from, source] = sourceOf(name, folder, python, workspace)
    const paths = source.map((one) => one.path).filter((one) => one !== undefined)
    if (paths.length > 0) return paths.map((one) => atPath(from, one, 'python', projects))
    const isMeant = source.length === 0 || source.some((one) => one.workspace === true)
    const member = isMeant ? memberCalled(name, workspace, projects) : undefined
    if (member !== undefined) return [{ to: member, ecosystem: 'python' }]
    return source.some((one) => one.workspace === true) ? [{ to: undefined, ecosystem: 'python' }] : []
  })
  const poetry = poetryEntries(python).filter(({ path }) => path !== undefined)
  return [...named, ...poetry.map(({ path }) => atPath(folder, path, 'python', projects))]
}

function poetryEntries(python) {
  const { dependencies, group, 'dev-dependencies': dev } = python.tool?.poetry ?? {}
  const groups = Object.values(group ?? {}).map((one) => one.dependencies)
  return [dependencies, dev, ...groups].flatMap((table) => Object.values(table ?? {}).flat())
}

/** The source of a name, and the folder from which it counts: a member's own, else that of its workspace. */
function sourceOf(name, folder, python, workspace) {
  const find = (sources) => Object.entries(sources ?? {}).find(([key]) => pythonName(key) === name)?.[1]
  const own = find(python.tool?.uv?.sources)
  if (own !== undefined) return [folder, [own].flat()]
  const shared = find(workspace?.value.tool?.uv?.sources)
  return shared === undefined ? [folder, []] : [workspace.root, [shared].flat()]
}

function memberCalled(name, workspace, projects) {
  const folders = workspace === undefined ? [] : [workspace.root, ...workspace.members]
  return folders.find((folder) => pythonName(projects.get(folder)?.python?.project?.name ?? '') === name)
}

/** A path in a manifest: a project of that ecosystem, a file or folder that is none (no edge), or nothing. */
function atPath(from, written, ecosystem, projects) {
  const folder = resolveFrom(from, written.replace(/^\/\//, ''))
  const isThere = projects.get(folder)?.[ecosystem] !== undefined
  return { to: isThere ? folder : undefined, ecosystem }
}

const NODE_GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

function nodeReferences({ folder, node }, { projects, workspaces }) {
  if (node === undefined) return []
  const workspace = workspaces.find(
    ({ kind, root, members }) => kind !== 'uv' && (members.includes(folder) || root === folder),
  )
  const entries = NODE_GROUPS.flatMap((group) => Object.entries(node[group] ?? {}))
  return entries.flatMap(([name, range]) => {
    const path = /^(?:file|link|portal):(.*)/.exec(range)?.[1] ?? /^workspace:(\.{1,2}\/.*)/.exec(range)?.[1]
    if (path !== undefined) return [atPath(folder, path, 'node', projects)]
    const members = workspace?.members.filter((member) => projects.has(member)) ?? []
    if (range.startsWith('workspace:')) {
      const alias = /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name
      return [{ to: members.find((member) => projects.get(member).node?.name === alias), ecosystem: 'node' }]
    }
    const sibling = members.find((member) => projects.get(member).node?.name === name)
    const isLinked = sibling !== undefined && linksRanges(workspace) && fits(projects.get(sibling).node.version, range)
    return isLinked ? [{ to: sibling, ecosystem: 'node' }] : []
  })
}

/** npm links a plain range to a sibling that satisfies it; pnpm only where it is told to. */
function linksRanges({ kind, value }) {
  return kind === 'npm' || (value.linkWorkspacePackages ?? false) !== false
}

function fits(version, range) {
  if (semver.validRange(range) === null) return range === 'latest'
  return semver.satisfies(version ?? '0.0.0', range)
}

function nxReferences({ nx }, projects) {
  const byName = new Map([...projects.values()].map(({ folder, ...found }) => [calledBy(found), folder]))
  const targets = Object.values(nx?.targets ?? {})
  const named = [
    ...(nx?.implicitDependencies ?? []),
    ...targets.flatMap(({ dependsOn }) => dependsOn ?? []).flatMap((one) => one.projects ?? []),
    ...targets.flatMap(({ inputs }) => inputs ?? []).flatMap((one) => one.projects ?? []),
  ]
  const known = named.filter((name) => byName.has(name))
  return known.map((name) => ({ to: byName.get(name), ecosystem: 'node' }))
}

function calledBy({ nx, python, node }) {
  return nx?.name ?? python?.project?.name ?? python?.tool?.poetry?.name ?? node?.name
}

function typescriptReferences(project, world, projects) {
  const own = tsconfigsOf(project, world, projects)
  return own.flatMap((path) =>
    (world.json(path)?.references ?? []).flatMap(({ path: written }) => {
      const place = resolveFrom(folderOf(path), written ?? '')
      if (place === undefined) return []
      const target = place.endsWith('.json') ? place : within(place, 'tsconfig.json')
      const owner = ownerOf(target, projects)
      if (owner === undefined && !world.files.has(target)) return [{ to: undefined, ecosystem: 'node' }]
      return owner === undefined ? [] : [{ to: owner.folder, ecosystem: 'node' }]
    }),
  )
}

/** The tsconfig files of a project, those in deeper folders of its own too. */
export function tsconfigsOf({ folder }, world, projects) {
  const isOne = (path) => /^tsconfig.*\.json$/.test(nameOf(path)) && isIn(folder, path)
  return [...world.files.keys()].filter((path) => isOne(path) && ownerOf(path, projects)?.folder === folder)
}
