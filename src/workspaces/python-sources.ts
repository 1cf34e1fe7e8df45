import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Declaration } from './python-declarations.ts'
import {
  archiveAt,
  EXTERNAL,
  onlyFolder,
  type Place,
  type Problem,
  placeAt,
  REGISTRY,
  type WrittenPath,
} from './python-place.ts'
import type { PythonProject, PythonWorkspace } from './python-projects.ts'
import { foldersAbove, resolvePath } from './repo-paths.ts'
import { sourcesFor, type UvSource } from './uv.ts'

/** Where a declared dependency is found: by its own reference, through uv's sources, as a member of the same workspace, or in an index. */
export function placesOf(
  declaration: Declaration,
  project: PythonProject,
  workspace: PythonWorkspace,
): readonly Place[] {
  const { reference, name, followsSources } = declaration
  const { folder } = project.manifest
  if (reference.type === 'external') {
    const { archive } = reference
    return [archive === undefined ? EXTERNAL : archiveAt({ path: archive, base: folder, name, folder }, workspace)]
  }
  if (reference.type === 'inclusion') return inclusionPlaces(reference.path, folder, workspace)
  if (reference.type === 'path') return [placeAt({ path: reference.path, base: folder, name, folder }, workspace)]
  const isSelf = name === project.packageName
  if (followsSources && !isSelf) {
    const places = uvPlaces(declaration, project, workspace)
    if (places.length > 0) return places
  }
  const mate = isSelf ? undefined : memberNamed(name, workspace.poetryRoots, folder, workspace)
  return [mate === undefined ? REGISTRY : { source: { type: 'local', root: mate } }]
}

/** Files of nobody make no dependency: a change to them counts for everybody. */
function inclusionPlaces(path: string, folder: RepoPath, workspace: PythonWorkspace): readonly Place[] {
  const root = ownerOfIncluded(path, folder, workspace)
  if (root === undefined || root === folder) return []
  return [{ source: { type: 'local', root }, name: workspace.projects.get(root)?.packageName ?? (root || '.') }]
}

/** The innermost project that holds what a project in `folder` includes by a path; undefined for files of nobody. */
export function ownerOfIncluded(path: string, folder: RepoPath, { projects }: PythonWorkspace): RepoPath | undefined {
  const target = resolvePath(folder, path)
  return target === undefined ? undefined : foldersAbove(`${target}/`).find((above) => projects.has(above))
}

/** By the sources of the project, which replace those of its workspace root; else by name in its uv workspace. */
function uvPlaces(declaration: Declaration, project: PythonProject, workspace: PythonWorkspace): readonly Place[] {
  const { name } = declaration
  const { folder } = project.manifest
  const root = workspace.uvRoots.get(folder)
  const inherited = root === undefined ? undefined : workspace.projects.get(root)?.sources.get(name)
  const own = project.sources.get(name)
  const base = own === undefined && root !== undefined ? root : folder
  const places = sourcesFor(declaration, own ?? inherited ?? []).map((source) => ({
    ...uvPlace(source, { name, base, folder }, workspace),
    ...(own === undefined ? inheritedFrom(base, source, workspace) : { where: source.where }),
  }))
  if (places.length > 0) return places
  const mate = memberNamed(name, workspace.uvRoots, folder, workspace)
  return mate === undefined ? [] : [{ source: { type: 'local', root: mate }, problem: missingSource(name) }]
}

function inheritedFrom(root: RepoPath, { where }: UvSource, { projects }: PythonWorkspace): Pick<Place, 'writtenIn'> {
  const file = projects.get(root)?.manifest.file
  return file === undefined ? {} : { writtenIn: { file, keys: where } }
}

function uvPlace(source: UvSource, from: Omit<WrittenPath, 'path'>, workspace: PythonWorkspace): Place {
  const { name, base, folder } = from
  if (source.type === 'registry') return REGISTRY
  if (source.type === 'external')
    return source.archive === undefined ? EXTERNAL : archiveAt({ ...from, path: source.archive }, workspace)
  if (source.type === 'path') return placeAt({ ...from, path: source.path ?? '' }, workspace)
  const other = source.path === undefined ? folder : resolvePath(base, source.path)
  const member = other === undefined ? undefined : memberNamed(name, workspace.uvRoots, other, workspace)
  if (member !== undefined) return { source: { type: 'local', root: member } }
  const only = onlyFolder(name, workspace)
  const written = only === undefined ? 'A project of this name' : printable(only)
  const problem: Problem = {
    code: 'broken-workspace-reference',
    severity: 'error',
    message: `${printable(name)} is no member of the uv workspace that its source names`,
    fix: `${written} has to be among the members of [tool.uv.workspace]; else give the source a path.`,
  }
  return { source: only === undefined ? { type: 'external' } : { type: 'local', root: only }, problem }
}

/** The member of a folder's workspace that has a name. */
function memberNamed(
  name: string,
  roots: ReadonlyMap<RepoPath, RepoPath>,
  folder: RepoPath,
  workspace: PythonWorkspace,
): RepoPath | undefined {
  const root = roots.get(folder)
  if (root === undefined) return undefined
  return workspace.named.get(name)?.find((other) => roots.get(other) === root)
}

function missingSource(name: string): Problem {
  return {
    code: 'missing-source',
    severity: 'warning',
    message: `${printable(name)} is a member of this uv workspace, but no source says so: uv refuses it`,
    fix: `Add ${printable(name)} = { workspace = true } to [tool.uv.sources].`,
  }
}
