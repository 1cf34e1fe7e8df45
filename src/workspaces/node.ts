import { memberOf, stringMember } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { findProjects, type NodeProject, type NodeRepository } from './node-projects.ts'
import { resolveDependencies } from './node-references.ts'
import { nodeRuntime } from './node-runtime.ts'
import { nodeTargets } from './node-targets.ts'
import { isVirtualRoot } from './node-virtual.ts'
import { findLockfile } from './node-workspaces.ts'
import { isInstalled } from './python-paths.ts'
import type { FileTree, Finding, ProjectPart, WorkspacePart, WorkspaceReader } from './workspace.ts'

const READ = new Set(['package.json', 'pnpm-workspace.yaml', '.yarnrc.yml', '.npmrc', '.nvmrc', '.node-version'])

/** npm, pnpm and yarn, from manifests and their settings alone. */
export const nodeReader: WorkspaceReader = {
  name: 'node',
  reads: (path) => READ.has(path.slice(path.lastIndexOf('/') + 1)) && !isInstalled(path),
  read: readNode,
}

async function readNode(tree: FileTree): Promise<WorkspacePart> {
  const folders = foldersWith(tree, 'package.json')
  const roots = new Set([...folders, ...foldersWith(tree, 'pnpm-workspace.yaml')])
  if (roots.size === 0) return { projects: [], findings: [] }
  const repository = await findProjects(tree, folders, [...roots])
  const findings: Finding[] = [...repository.findings]
  const parts: ProjectPart[] = []
  for (const project of repository.projects.values()) {
    const { problem } = project.manifest
    const { dependencies, findings: own } = await resolveDependencies(project, repository)
    findings.push(...(problem === undefined ? [] : [problem]), ...own)
    const isVirtual = isVirtualRoot(project, repository)
    const targets = isVirtual || problem !== undefined ? [] : nodeTargets(project, repository)
    parts.push({ ...describe(project, repository), isVirtual, dependencies, targets })
  }
  return { projects: parts, findings }
}

function foldersWith(tree: FileTree, name: string): readonly RepoPath[] {
  const folders: RepoPath[] = []
  for (const path of tree.entries.keys()) {
    if (path === name) folders.push('')
    else if (path.endsWith(`/${name}`) && !isInstalled(path)) folders.push(path.slice(0, -name.length - 1))
  }
  return folders
}

function describe(project: NodeProject, repository: NodeRepository) {
  const { manifest, name, workspace, manager } = project
  const { folder, file, value } = manifest
  const version = stringMember(value, 'version')
  const lockFolders = [folder, ...(workspace === undefined ? [] : [workspace.root])]
  const lockfile = lockFolders
    .map((one) => findLockfile(repository.tree, one, manager))
    .find((one) => one !== undefined)
  const runtime = nodeRuntime(project, repository)
  return {
    root: folder,
    manifest: file,
    ecosystem: 'node',
    ...(name === undefined ? {} : { name, packageName: name }),
    ...(version === undefined ? {} : { version }),
    isPrivate: memberOf(value, 'private') === true,
    implicitDependencies: [],
    tags: [],
    ...(lockfile === undefined ? {} : { lockfile }),
    ...(workspace === undefined ? {} : { workspaceRoot: workspace.root }),
    ...(runtime === undefined ? {} : { runtime }),
  } satisfies Partial<ProjectPart>
}
