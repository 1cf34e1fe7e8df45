// Which folders are projects, and which workspaces hold them: docs/affected.md, "What is a project".
import picomatch from 'picomatch'
import { folderOf, isIn, resolveFrom, within } from './world.mjs'

const NO_PROJECT =
  /(^|\/)(tests?|fixtures|__fixtures__|testdata|node_modules|\.venv|venv|dist|build|site-packages)(\/|$)/
const CODE = ['src', 'lib', 'test', 'tests']

/**
 * The projects of a world.
 *
 * @returns `projects`, folder → `{ folder, python?, node?, nx? }` with the values of its manifests; `workspaces`, each with its `kind`
 *   (`uv`, `pnpm`, `npm`), the folder of its `root`, that root's `value`, its `members` (folders), and whether it `isVirtual`
 */
export function projectsOf(world) {
  const manifests = manifestsOf(world)
  const workspaces = workspacesOf(world, manifests)
  const listed = new Set([...workspaces.flatMap(({ root, members }) => [root, ...members]), ...referredTo(manifests)])
  const projects = new Map()
  for (const folder of [...manifests.keys()].sort(byDepth)) {
    const found = manifests.get(folder)
    if (listed.has(folder) || makesProject(folder, found, projects)) projects.set(folder, found)
  }
  for (const workspace of workspaces) {
    workspace.isVirtual = isVirtual(workspace, world, projects)
    if (workspace.isVirtual) projects.delete(workspace.root)
  }
  for (const { folder } of [...projects.values()])
    if (carriesOnly(folder, manifests, { world, projects })) projects.delete(folder)
  return { projects: new Map([...projects].sort(([a], [b]) => (a < b ? -1 : 1))), workspaces }
}

/** The innermost project that holds a path. */
export function ownerOf(path, projects) {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
    if (projects.has(folder)) return projects.get(folder)
  return projects.get('')
}

function byDepth(a, b) {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}

function manifestsOf(world) {
  const manifests = new Map()
  const add = (path, key, value) => {
    const folder = folderOf(path)
    manifests.set(folder, { ...manifests.get(folder), folder, [key]: value })
  }
  for (const path of world.pathsOf('pyproject.toml')) {
    const value = world.toml(path)
    if (value?.project ?? value?.tool?.poetry ?? value?.['build-system']) add(path, 'python', value)
  }
  for (const path of world.pathsOf('package.json')) {
    const value = world.json(path)
    if (value?.name ?? value?.scripts ?? value?.dependencies ?? value?.devDependencies) add(path, 'node', value)
  }
  for (const path of world.pathsOf('project.json')) {
    const value = world.json(path)
    if (value?.targets ?? value?.name) add(path, 'nx', value)
  }
  return manifests
}

function makesProject(folder, { python, node, nx }, projects) {
  if (nx !== undefined) return true
  if (NO_PROJECT.test(folder)) return false
  const around = ownerOf(within(folder, 'x'), new Map([...projects].filter(([other]) => other !== folder)))
  if (around === undefined || around.folder === '') return true
  const isNamed = python?.project?.name !== undefined || python?.tool?.poetry?.name !== undefined
  return isNamed || (node?.name !== undefined && node?.scripts !== undefined)
}

function workspacesOf(world, manifests) {
  const foldersWith = (key) => [...manifests].filter(([, found]) => found[key] !== undefined).map(([folder]) => folder)
  const workspaces = []
  for (const path of world.pathsOf('pnpm-workspace.yaml')) {
    const value = world.yaml(path) ?? {}
    const globs = value.packages ?? []
    workspaces.push({ kind: 'pnpm', value, ...membersOf(folderOf(path), globs, foldersWith('node')) })
  }
  for (const [folder, { node, python }] of manifests) {
    const globs = Array.isArray(node?.workspaces) ? node.workspaces : node?.workspaces?.packages
    if (globs !== undefined && !workspaces.some(({ root }) => root === folder))
      workspaces.push({ kind: 'npm', value: node, ...membersOf(folder, globs, foldersWith('node')) })
    const uv = python?.tool?.uv?.workspace
    if (uv === undefined) continue
    const all = [...(uv.members ?? []), ...(uv.exclude ?? []).map((glob) => `!${glob}`)]
    workspaces.push({ kind: 'uv', value: python, ...membersOf(folder, all, foldersWith('python')) })
  }
  // A workspace file of pnpm makes a root of what lies beside it, whether it lists anybody or not.
  return workspaces.filter(({ kind, members }) => kind === 'pnpm' || members.length > 0)
}

function membersOf(root, globs, folders) {
  const plain = (glob) => glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '')
  const matches = (glob) => picomatch(plain(glob))
  const [wanted, unwanted] = [globs.filter((one) => !one.startsWith('!')), globs.filter((one) => one.startsWith('!'))]
  const isMember = (path) => wanted.some((glob) => matches(glob)(path)) && !unwanted.some((glob) => matches(glob)(path))
  const below = folders.filter((folder) => folder !== root && isIn(root, folder))
  return { root, members: below.filter((folder) => isMember(root === '' ? folder : folder.slice(root.length + 1))) }
}

/** Folders that a manifest refers to by path. */
function referredTo(manifests) {
  return [...manifests.values()].flatMap(({ folder, python, node }) => {
    const sources = Object.values(python?.tool?.uv?.sources ?? {}).flat()
    const poetry = Object.values(python?.tool?.poetry?.dependencies ?? {}).flat()
    const paths = [...sources, ...poetry].map((entry) => entry?.path)
    const ranges = Object.values({ ...node?.dependencies, ...node?.devDependencies })
    const links = ranges.map((range) => /^(?:file|link|portal):(.*)/.exec(range)?.[1])
    return [...paths, ...links].filter((path) => path !== undefined).map((path) => resolveFrom(folder, path))
  })
}

/** A root without code of its own only holds others together. */
function isVirtual({ kind, root, members }, world, projects) {
  const project = projects.get(root)
  if (project === undefined) return true
  if (members.length === 0) return false
  return !isImportable(project) && !hasCode(kind, root, { world, projects })
}

/** A manifest of Node above others, and with nothing but tools and scripts: beside nx.json, or at the top and never published. */
function carriesOnly(folder, manifests, { world, projects }) {
  const project = projects.get(folder)
  const { node, python, nx } = project
  if (node === undefined || python !== undefined || nx !== undefined || isImportable(project)) return false
  if (![...manifests.keys()].some((other) => other !== folder && isIn(folder, other))) return false
  const isPublished = node.private !== true && node.version !== undefined
  const isToolsOnly = folder === '' && !isPublished && Object.keys(node.dependencies ?? {}).length === 0
  const isRoot = isToolsOnly || node.workspaces !== undefined || world.files.has(within(folder, 'nx.json'))
  return isRoot && !hasCode('npm', folder, { world, projects })
}

function isImportable({ node }) {
  return ['main', 'module', 'exports', 'bin'].some((key) => node?.[key] !== undefined)
}

function hasCode(kind, root, { world, projects }) {
  const project = projects.get(root)
  const own = [...world.files.keys()].filter((path) => isIn(root, path) && ownerOf(path, projects) === project)
  const names = own.map((path) => (root === '' ? path : path.slice(root.length + 1)))
  const isCode = (name) => CODE.some((folder) => name.startsWith(`${folder}/`))
  return names.some((name) => isCode(name) && (kind !== 'uv' || name.endsWith('.py')))
}
