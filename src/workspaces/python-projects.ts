import { normalizeName } from '../standards/pep503.ts'
import { tableAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { hasDynamicDependencies, standardDeclarations } from './pep621.ts'
import { withPoetry } from './poetry.ts'
import type { Declaration } from './python-declarations.ts'
import { inclusionDeclarations } from './python-inclusions.ts'
import { declaredName, isUnpackaged, type PythonManifest, readManifest, statesWorkspace } from './python-manifest.ts'
import { membersOf, poetryMatcher, rootsOf, uvMatcher } from './python-members.ts'
import { toolDeclarations } from './python-tools.ts'
import { depth, foldersAbove, inFolder, isInstalled, resolvePath } from './repo-paths.ts'
import { sourceDeclarations, type UvSources, uvSources } from './uv.ts'
import type { FileTree } from './workspace.ts'

/** One project with everything its own manifest says. */
export interface PythonProject {
  readonly manifest: PythonManifest
  /** As declared. */
  readonly name?: string
  /** Normalized. */
  readonly packageName?: string
  readonly declarations: readonly Declaration[]
  /** Paths that Poetry passes over. */
  readonly dropped: readonly Declaration[]
  /** Its build fills in the dependencies, in a way that no manifest shows: the sources stand for them. */
  readonly isFilledIn: boolean
  readonly sources: UvSources
}

/** The Python projects of a tree, and who is a member of which workspace. */
export interface PythonWorkspace {
  readonly tree: FileTree
  /** By folder. */
  readonly projects: ReadonlyMap<RepoPath, PythonProject>
  /** Every manifest that was read, by folder: those with settings of tools only, too. */
  readonly manifests: ReadonlyMap<RepoPath, PythonManifest>
  /** By normalized name; a name may be used twice. */
  readonly named: ReadonlyMap<string, readonly RepoPath[]>
  /** Folder → root of its uv workspace; the root is a member itself. */
  readonly uvRoots: ReadonlyMap<RepoPath, RepoPath>
  /** Folder → root of its Poetry workspace. */
  readonly poetryRoots: ReadonlyMap<RepoPath, RepoPath>
}

// Manifests there are test data, unless somebody declares them.
const FIXTURES = /(?:^|\/)(?:fixtures|__fixtures__|testdata|tests?)(?:\/|$)/

// A template's own manifest, such as `{{cookiecutter.name}}/pyproject.toml`, is no TOML yet.
const TEMPLATE = /\{[{%]/

/** Whether manifests of a folder stand for nothing by themselves: test data, and templates of a generator. */
export function isTestData(folder: RepoPath): boolean {
  return FIXTURES.test(folder) || TEMPLATE.test(folder)
}

/**
 * Finds the projects of a tree. A manifest counts by itself where it is not test data and, inside another project, has a name (workspace
 * roots may hold others too); members of workspaces and folders that a project refers to by path count wherever they lie.
 *
 * @param folders all that hold a pyproject.toml
 */
export async function findProjects(tree: FileTree, folders: readonly RepoPath[]): Promise<PythonWorkspace> {
  const manifests = new Map<RepoPath, PythonManifest>()
  const read: ReadFolder = async (folder) => {
    const manifest = manifests.get(folder) ?? (await readManifest(tree, folder))
    if (manifest !== undefined) manifests.set(folder, manifest)
    return manifest
  }
  const projects = await findUndeclared(folders, read)
  await addDeclared(projects, folders, tree, read)
  return {
    tree,
    projects,
    manifests,
    named: foldersByName(projects),
    uvRoots: rootsOf(projects, uvMatcher),
    poetryRoots: rootsOf(projects, poetryMatcher),
  }
}

type ReadFolder = (folder: RepoPath) => Promise<PythonManifest | undefined>

async function findUndeclared(folders: readonly RepoPath[], read: ReadFolder): Promise<Map<RepoPath, PythonProject>> {
  const projects = new Map<RepoPath, PythonProject>()
  const candidates = folders.filter((folder) => !isTestData(folder))
  // Outermost first, so that a project is known before what lies in it.
  for (const folder of candidates.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const manifest = await read(folder)
    if (manifest === undefined || !isProject(manifest)) continue
    // Inside another project only one with a name of its own stands for itself.
    if (declaredName(manifest) === undefined && liesInProject(folder, projects)) continue
    projects.set(folder, projectOf(manifest))
  }
  return projects
}

/** Adds members and folders that paths lead to. What is added may declare more: the map grows while it is walked. */
async function addDeclared(
  projects: Map<RepoPath, PythonProject>,
  folders: readonly RepoPath[],
  tree: FileTree,
  read: ReadFolder,
): Promise<void> {
  for (const project of projects.values()) {
    const members = new Set(membersOf(project.manifest, folders))
    for (const folder of new Set([...members, ...pathsOf(project)])) {
      if (projects.has(folder) || isInstalled(folder)) continue
      const manifest = await read(folder)
      if (manifest === undefined) continue
      if (members.has(folder) || isProject(manifest) || hasSetup(folder, tree))
        projects.set(folder, projectOf(manifest))
    }
  }
}

function liesInProject(folder: RepoPath, projects: ReadonlyMap<RepoPath, PythonProject>): boolean {
  return foldersAbove(folder).some((outer) => {
    const manifest = outer === '' ? undefined : projects.get(outer)?.manifest
    return manifest !== undefined && !mayHoldProjects(manifest)
  })
}

/** Workspace roots, folders that are no package themselves, and those of which nothing is known. */
function mayHoldProjects(manifest: PythonManifest): boolean {
  return manifest.problem !== undefined || statesWorkspace(manifest) || isUnpackaged(manifest)
}

function isProject(manifest: PythonManifest): boolean {
  const tables = [['project'], ['tool', 'poetry'], ['build-system']]
  return (
    manifest.problem !== undefined ||
    statesWorkspace(manifest) ||
    tables.some((keys) => tableAt(manifest.table, ...keys) !== undefined)
  )
}

function projectOf(manifest: PythonManifest): PythonProject {
  const { table } = manifest
  const name = declaredName(manifest)
  const { declarations, dropped } = withPoetry(standardDeclarations(table), table)
  const sources = uvSources(table)
  const tools = toolDeclarations(table)
  const stated = [...declarations, ...tools, ...inclusionDeclarations(table)]
  const isFilledIn =
    hasDynamicDependencies(table) &&
    ![...declarations, ...tools].some(({ group }) => group === 'main' || group === 'extra')
  return {
    manifest,
    ...(name === undefined ? {} : { name, packageName: normalizeName(name) }),
    declarations: isFilledIn ? [...stated, ...sourceDeclarations(sources)] : stated,
    dropped,
    isFilledIn,
    sources,
  }
}

/** A folder with settings of tools only can be built where setuptools finds its own files. */
function hasSetup(folder: RepoPath, tree: FileTree): boolean {
  return ['setup.py', 'setup.cfg'].some((name) => tree.entries.has(inFolder(folder, name)))
}

/** Where the paths of a project lead: those of its dependencies, and those that its sources hold ready. */
function pathsOf({ manifest, declarations, sources }: PythonProject): readonly RepoPath[] {
  const declared = declarations.flatMap(({ reference }) => (reference.type === 'path' ? reference.path : []))
  const ready = [...sources.values()].flat().flatMap(({ type, path }) => (type === 'path' ? (path ?? []) : []))
  return [...declared, ...ready].flatMap((path) => resolvePath(manifest.folder, path) ?? [])
}

function foldersByName(projects: ReadonlyMap<RepoPath, PythonProject>): ReadonlyMap<string, readonly RepoPath[]> {
  const named = new Map<string, RepoPath[]>()
  for (const [folder, { packageName }] of projects) {
    if (packageName === undefined) continue
    const folders = named.get(packageName)
    if (folders === undefined) named.set(packageName, [folder])
    else folders.push(folder)
  }
  return named
}
