import { isObject, type JsonObject, memberOf, membersOf, stringMember, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn, readManifest } from './node-manifest.ts'
import { nxTargets } from './nx-commands.ts'
import { type NxFile, readNxFile } from './nx-files.ts'
import { nxReferences } from './nx-references.ts'
import { NO_NX, type NxSettings, readNxSettings } from './nx-settings.ts'
import { type NxDescription, readNxTargets } from './nx-targets.ts'
import { foldersAbove } from './python-paths.ts'
import type { FileTree, Finding, ProjectPart, WorkspacePart } from './workspace.ts'

/** Files that may speak to Nx. */
export interface NxPaths {
  readonly settings: readonly RepoPath[]
  readonly projects: readonly RepoPath[]
  readonly packages: readonly RepoPath[]
}

/** Every project.json of Nx and every package.json with a key `nx` as a part of its folder's project. */
export async function readNxProjects(tree: FileTree, paths: NxPaths): Promise<WorkspacePart> {
  const workspaces = new Map<RepoPath, NxSettings>()
  const findings: Finding[] = []
  for (const path of paths.settings) {
    const { settings, findings: own } = await readNxSettings(tree, path)
    workspaces.set(settings.root, settings)
    findings.push(...own)
  }
  const projects: ProjectPart[] = []
  for (const path of paths.projects) {
    const file = await readNxFile(tree, path)
    const settings = settingsFor(file.folder, workspaces)
    if (settings.file === undefined && !isForNx(file.value)) continue
    if (file.problem !== undefined) findings.push(file.problem)
    projects.push(partOf(file, { value: file.value, path: [], settings }, tree))
  }
  for (const path of paths.packages) {
    const file = readManifest(tree, path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    const value = memberOf(file?.value, 'nx')
    if (file === undefined || !isObject(value)) continue
    const settings = settingsFor(file.folder, workspaces)
    projects.push(partOf(file, { value, path: ['nx'], settings }, tree))
  }
  return { projects, findings }
}

/** Those of the innermost nx.json at or above a folder. */
function settingsFor(folder: RepoPath, workspaces: ReadonlyMap<RepoPath, NxSettings>): NxSettings {
  const root = [folder, ...foldersAbove(folder)].find((above) => workspaces.has(above))
  return (root === undefined ? undefined : workspaces.get(root)) ?? NO_NX
}

/** Other tools have a project.json too. */
function isForNx(value: JsonObject): boolean {
  if (isObject(memberOf(value, 'targets'))) return true
  return /(?:^|[/@])nx(?:\/|-|$)/.test(stringMember(value, '$schema') ?? '')
}

function partOf(
  file: NxFile,
  description: Pick<NxDescription, 'value' | 'path' | 'settings'>,
  tree: FileTree,
): ProjectPart {
  const { folder } = file
  const { value, path } = description
  const name = stringMember(value, 'name')
  const beside = readManifest(tree, folder)?.value
  const project = {
    ...description,
    folder,
    file,
    name: name ?? stringMember(beside, 'name') ?? folder.slice(folder.lastIndexOf('/') + 1),
    scripts: new Set(membersOf(memberOf(beside, 'scripts')).map(([script]) => script)),
  }
  const targets = readNxTargets(project)
  return {
    root: folder,
    manifest: file.file,
    ...(name === undefined ? {} : { name }),
    // A key of a package.json adds to a project, and makes one only by a name.
    isVirtual: path.length > 0 && name === undefined && !tree.entries.has(fileIn(folder, 'project.json')),
    isPrivate: false,
    dependencies: [],
    implicitDependencies: nxReferences(project, targets),
    targets: nxTargets(project, targets, tree),
    tags: stringsOf(memberOf(value, 'tags')),
  }
}
