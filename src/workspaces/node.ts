import { memberOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { inheritedFinder } from './node-inherited.ts'
import { depthOf } from './node-manifest.ts'
import { findProjects, type NodeProject, type NodeRepository } from './node-projects.ts'
import { resolveDependencies } from './node-references.ts'
import { nodeRuntime } from './node-runtime.ts'
import { nodeTargets } from './node-targets.ts'
import { isToolSettings } from './node-tool-settings.ts'
import { isVirtualRoot } from './node-virtual.ts'
import { findLockfiles } from './node-workspaces.ts'
import { once } from './once.ts'
import type { Dependency, FileTree, Finding, ProjectPart, WorkspacePart, WorkspaceReader } from './workspace.ts'

const READ = new Set(['package.json', 'pnpm-workspace.yaml', '.yarnrc.yml', '.npmrc', '.nvmrc', '.node-version'])

// No manifest that somebody wrote lies deeper; looking up the tree from there would only cost time.
const DEEPEST = 100

const ROOT_FILES = new Set(['package.json', 'pnpm-workspace.yaml'])

/** npm, pnpm and yarn, from manifests and their settings alone. */
export const nodeReader: WorkspaceReader = {
  name: 'node',
  reads: (name) => READ.has(name),
  readsAtTop: isToolSettings,
  read: readNode,
}

async function readNode(tree: FileTree): Promise<WorkspacePart> {
  const { folders, roots } = sortFolders(tree)
  if (roots.size === 0) return { projects: [], findings: [] }
  const repository = await findProjects(tree, folders, [...roots])
  const findings: Finding[] = [...repository.findings]
  const parts: ProjectPart[] = []
  const dependenciesOf = new Map<RepoPath, readonly Dependency[]>()
  const inheritedOf = inheritedFinder(repository, (folder) => dependenciesOf.get(folder) ?? [])
  // The root of a workspace comes before its members.
  for (const project of repository.projects.values()) {
    const { problem } = project.manifest
    const { dependencies, findings: own } = await resolveDependencies(project, repository)
    findings.push(...(problem === undefined ? [] : [problem]), ...own)
    dependenciesOf.set(project.manifest.folder, dependencies)
    const isVirtual = isVirtualRoot(project, repository)
    const targets = once(() => (isVirtual || problem !== undefined ? [] : nodeTargets(project, repository)))
    const runtime = once(() => nodeRuntime(project, repository))
    parts.push({
      ...describe(project, repository),
      isVirtual,
      dependencies,
      implicitDependencies: inheritedOf(project),
      get targets() {
        return targets()
      },
      get runtime() {
        return runtime()
      },
    })
  }
  return { projects: parts, findings }
}

/** Folders with a package.json, and all that may be the root of a workspace, apart from what is installed. */
function sortFolders(tree: FileTree): {
  readonly folders: readonly RepoPath[]
  readonly roots: ReadonlySet<RepoPath>
} {
  const folders: RepoPath[] = []
  const roots = new Set<RepoPath>()
  for (const path of tree.manifests) {
    const end = path.lastIndexOf('/')
    const name = path.slice(end + 1)
    if (!ROOT_FILES.has(name)) continue
    const folder = path.slice(0, Math.max(0, end))
    if (depthOf(folder) > DEEPEST) continue
    if (name === 'package.json') folders.push(folder)
    roots.add(folder)
  }
  return { folders, roots }
}

function describe(project: NodeProject, repository: NodeRepository) {
  const { manifest, name, workspace, manager } = project
  const { folder, file, value } = manifest
  const version = stringMember(value, 'version')
  const lockFolders = [folder, ...(workspace === undefined ? [] : [workspace.root])]
  const locks = lockFolders.map((one) => findLockfiles(repository.tree, one, manager))
  return {
    root: folder,
    manifest: file,
    ecosystem: 'node',
    ...(name === undefined ? {} : { name, packageName: name }),
    ...(version === undefined ? {} : { version }),
    isPrivate: memberOf(value, 'private') === true,
    tags: [],
    lockfiles: locks.find((found) => found.length > 0) ?? [],
    ...(workspace === undefined ? {} : { workspaceRoot: workspace.root }),
  } satisfies Partial<ProjectPart>
}
