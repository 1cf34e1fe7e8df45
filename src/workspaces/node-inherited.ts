// Where Node looks for a package that a project does not ask for: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
import { memberOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { loadedTools } from './node-tool-settings.ts'
import { onceFor } from './once.ts'
import { foldersAbove, resolvePath } from './repo-paths.ts'
import type { Dependency, ImplicitDependency } from './workspace.ts'

/** What packages of settings, plug-ins and presets are called, behind their scope. */
const TOOL =
  /(?:^|[._-])(?:(?:es|style|commit|ts|ox)?lint(?:er|ing)?|prettier|biome|jest|vitest|babel|tsconfigs?|configs?|configuration|presets?|plugins?)(?=$|[._-])/i

/**
 * What a member of a workspace depends on without saying so: tools of the repository that the root of the workspace asks for, as a package of
 * settings for linters or one with commands, since all members find what the root installs; and whatever settings of tools at the root load
 * by a path. What members import of others stands in their own manifests.
 *
 * @param dependenciesOf of the project in a folder, with where each is found
 */
export function inheritedFinder(
  repository: NodeRepository,
  dependenciesOf: (folder: RepoPath) => readonly Dependency[],
): (member: NodeProject) => readonly ImplicitDependency[] {
  const known = new Map<NodeProject, ReadonlyMap<RepoPath, ImplicitDependency>>()
  return ({ manifest: { folder }, workspace }) => {
    const root = workspace === undefined ? undefined : repository.projects.get(workspace.root)
    if (root === undefined || root.manifest.folder === folder) return []
    const offered = onceFor(known, root, () => offeredBy(root, dependenciesOf(root.manifest.folder), repository))
    return [...offered].flatMap(([tool, dependency]) => (tool === folder ? [] : dependency))
  }
}

/** By folder. */
function offeredBy(
  root: NodeProject,
  dependencies: readonly Dependency[],
  repository: NodeRepository,
): ReadonlyMap<RepoPath, ImplicitDependency> {
  const { manifest } = root
  const offered = new Map<RepoPath, ImplicitDependency>()
  const add = (folder: RepoPath, at: ImplicitDependency['at']) => {
    if (!offered.has(folder)) offered.set(folder, { selector: `path:${folder}`, at, isInherited: true })
  }
  const loaded = loadedTools(manifest, repository.tree)
  for (const { name, source, at } of dependencies) {
    if (source.type !== 'local' || source.root === '') continue
    const isLoaded = loaded.some(({ text }) => text === name || text.startsWith(`${name}/`))
    if (isLoaded || isTool(repository.projects.get(source.root))) add(source.root, at)
  }
  for (const { text, at } of loaded) {
    const folder = /^\.\.?\//.test(text) ? folderOf(resolvePath(manifest.folder, text), repository) : undefined
    if (folder !== undefined && folder !== manifest.folder && folder !== '') add(folder, at)
  }
  return offered
}

/** Whether a package stands for a tool: it is called so, or it has commands. */
function isTool(project: NodeProject | undefined): boolean {
  if (project === undefined) return false
  const { name = '', manifest } = project
  return TOOL.test(name.slice(name.indexOf('/') + 1)) || memberOf(manifest.value, 'bin') !== undefined
}

/** The project that holds a path. */
function folderOf(path: RepoPath | undefined, { projects }: NodeRepository): RepoPath | undefined {
  return path === undefined ? undefined : [path, ...foldersAbove(path)].find((folder) => projects.has(folder))
}
