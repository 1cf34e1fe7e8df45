import { isObject, type JsonObject, memberOf, stringMember, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn, readManifest, targetScripts } from './node-manifest.ts'
import { nxTargets } from './nx-commands.ts'
import { type NxFile, readNxFile } from './nx-files.ts'
import { findUnlinked } from './nx-imports.ts'
import { nxInputs } from './nx-inputs.ts'
import { nxReferences } from './nx-references.ts'
import { NO_NX, type NxSettings, readNxSettings } from './nx-settings.ts'
import { type NxDescription, readNxTargets } from './nx-targets.ts'
import { foldersAbove, parentOf } from './repo-paths.ts'
import type { FileTree, Finding, ProjectPart, WorkspacePart } from './workspace.ts'

/** Files that may speak to Nx. */
export interface NxPaths {
  readonly settings: readonly RepoPath[]
  readonly projects: readonly RepoPath[]
  readonly packages: readonly RepoPath[]
  /** Each other package.json: its scripts are targets too, for which nx.json may have defaults. */
  readonly plain: readonly RepoPath[]
}

/** Every project.json of Nx, and whatever Nx adds to a package.json, as a part of its folder's project. */
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
  for (const { root, file } of workspaces.values()) {
    const own = projects.filter((part) => settingsFor(part.root, workspaces).root === root)
    if (file !== undefined) findings.push(...findUnlinked(file, own, tree))
  }
  const isAsked = [...workspaces.values()].some(({ namesProjects, statesInputs }) => namesProjects || statesInputs)
  for (const path of isAsked ? [...paths.packages, ...paths.plain] : paths.packages) {
    const part = packagePart(path, workspaces, tree)
    if (part !== undefined) projects.push(part)
  }
  const namesTags = projects.some(({ implicitDependencies }) =>
    implicitDependencies.some(({ selector }) => NPM_TAG.test(selector)),
  )
  if (namesTags) projects.push(...[...paths.packages, ...paths.plain].flatMap((path) => npmTags(path, tree)))
  return { projects, findings }
}

const NPM_TAG = /^!?tag:(?:npm|\*)/

/** The tags that Nx gives every package: `npm:public` or `npm:private`, and one for each keyword. */
function npmTags(path: RepoPath, tree: FileTree): readonly ProjectPart[] {
  const file = readManifest(tree, parentOf(path))
  if (file === undefined || file.problem !== undefined) return []
  const kind = memberOf(file.value, 'private') === true ? 'private' : 'public'
  const tags = [kind, ...stringsOf(memberOf(file.value, 'keywords'))].map((tag) => `npm:${tag}`)
  const nothing = {
    isVirtual: true,
    isPrivate: false,
    dependencies: [],
    implicitDependencies: [],
    targets: [],
    lockfiles: [],
  }
  return [{ root: file.folder, manifest: file.file, ...nothing, tags }]
}

/** A package without a word for Nx has its part only where the defaults of its scripts name other projects, or files that they read. */
function packagePart(
  path: RepoPath,
  workspaces: ReadonlyMap<RepoPath, NxSettings>,
  tree: FileTree,
): ProjectPart | undefined {
  const file = readManifest(tree, parentOf(path))
  if (file === undefined) return undefined
  const stated = memberOf(file.value, 'nx')
  const isStated = isObject(stated)
  if (!isStated && tree.entries.has(fileIn(file.folder, 'project.json'))) return undefined
  const settings = settingsFor(file.folder, workspaces)
  const part = partOf(file, { value: isStated ? stated : {}, path: ['nx'], settings }, tree)
  return isStated || part.implicitDependencies.length > 0 || part.inputs !== undefined ? part : undefined
}

/** Those of the innermost nx.json at or above a folder. */
export function settingsFor(folder: RepoPath, workspaces: ReadonlyMap<RepoPath, NxSettings>): NxSettings {
  const root = [folder, ...foldersAbove(folder)].find((above) => workspaces.has(above))
  return (root === undefined ? undefined : workspaces.get(root)) ?? NO_NX
}

/** Other tools have a project.json too. */
function isForNx(value: JsonObject): boolean {
  if (isObject(memberOf(value, 'targets'))) return true
  return /(?:^|[/@])nx(?:\/|-|$)/.test(stringMember(value, '$schema') ?? '')
}

/** A project as its file tells of it to Nx, and whence it has its name. */
export function describe(
  file: NxFile,
  description: Pick<NxDescription, 'value' | 'path' | 'settings'>,
  tree: FileTree,
): NxDescription & Readonly<Record<'stated' | 'packageName', string | undefined>> & { readonly folderName: string } {
  const { folder } = file
  const beside = readManifest(tree, folder)?.value
  const stated = stringMember(description.value, 'name')
  const packageName = stringMember(beside, 'name')
  const folderName = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase()
  return {
    ...description,
    ...{ stated, packageName, folderName, folder, file },
    name: stated ?? packageName ?? folderName,
    tags: stringsOf(memberOf(description.value, 'tags')),
    scripts: targetScripts(beside),
  }
}

function partOf(
  file: NxFile,
  description: Pick<NxDescription, 'value' | 'path' | 'settings'>,
  tree: FileTree,
): ProjectPart {
  const { folder } = file
  const { path } = description
  const { stated, packageName, folderName, ...project } = describe(file, description, tree)
  const name = stated ?? (path.length > 0 || packageName !== undefined || folderName === '' ? undefined : folderName)
  const { tags } = project
  const targets = readNxTargets(project)
  const inputs = nxInputs(project, targets)
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
    tags,
    lockfiles: [],
    ...(inputs === undefined ? {} : { inputs }),
  }
}
