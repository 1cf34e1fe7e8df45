import path from 'node:path'
import { localDependencies } from '../graph/local-dependencies.ts'
import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { pythonRequest } from '../standards/python-request.ts'
import { withoutSecrets } from '../standards/shown-url.ts'
import { entriesAt, isTable, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import { type BrokenRequirement, brokenRequirements } from '../workspaces/broken-requirements.ts'
import { pythonConstraint } from '../workspaces/python-constraint.ts'
import { isUnpackaged, type PythonManifest, readManifest } from '../workspaces/python-manifest.ts'
import { foldersAbove, inFolder, parentOf } from '../workspaces/repo-paths.ts'
import { groupsByLock, installedGroups, itemsWithoutItself, namesIn, namesItself } from '../workspaces/uv-groups.ts'
import type { FileTree, Finding, ProjectName } from '../workspaces/workspace.ts'
import { poetryDeclared } from './poetry-declared.ts'
import { fromPoetrySources } from './poetry-sources.ts'
import { placeIn, type RefusedNeed } from './refused-need.ts'

/** How an environment of Python is filled. */
export type EnvironmentSource =
  | {
      readonly kind: 'uv'
      readonly lock: RepoPath
      /** Groups beside those that uv installs where nobody says more. */
      readonly groups: 'all' | readonly string[]
      /** Of the root of its workspace, where that is another folder: its tools serve all members. */
      readonly rootGroups: readonly string[]
    }
  | {
      readonly kind: 'poetry'
      readonly lock: RepoPath
      readonly manifest: TomlTable
      readonly leavesOut: ReadonlySet<string>
      readonly isPackage: boolean
      /** Who would build it; without one only Poetry knows how to install it. */
      readonly hasBackend: boolean
    }
  /** No lock says what to install. */
  | {
      readonly kind: 'declared'
      readonly groups: readonly string[]
      readonly folders: readonly DeclaredFolder[]
      /** Names of those that some of them take from their folder as built once: uv refuses to have them from there as they stand, too. */
      readonly builtOnce: readonly string[]
      /** What only Poetry's own tables say (PEP 508). */
      readonly requirements: readonly string[]
      /** Without which it is none: where there are any, nothing is installed. */
      readonly refused: readonly RefusedNeed[]
    }

/** A project of the repository that is installed from the tree; of one that nobody builds, what it asks for. */
interface DeclaredFolder {
  readonly root: RepoPath
  readonly isBuilt: boolean
  /** uv finds in its manifest what it asks for; of any other one that is among the requirements. */
  readonly isStandard: boolean
}

/** The environment of one project. */
export interface EnvironmentPlan {
  readonly project: Project
  readonly manifest: RepoPath
  /** The interpreter that it asks for; undefined where any will do. */
  readonly python: string | undefined
  /** How an installer is asked for it; undefined where any will do. */
  readonly request: string | undefined
  /** All that it admits, as its manifest has it; empty where that says nothing. */
  readonly admitted: string
  /** Versions of Python that are none: where there are any, nothing is installed. */
  readonly refused: readonly RefusedNeed[]
  readonly source: EnvironmentSource
  /** Folders of all that it takes from this repository. */
  readonly siblings: readonly RepoPath[]
  /** Paths that lead nowhere, in the manifests of all these and in those above. */
  readonly broken: readonly Finding[]
}

/** The environments of Python that these projects need, each its own. */
export async function planEnvironments(
  names: Iterable<ProjectName>,
  graph: ProjectGraph,
  tree: FileTree,
): Promise<readonly EnvironmentPlan[]> {
  const plans: EnvironmentPlan[] = []
  const next = localDependencies(graph)
  for (const name of names) {
    const project = graph.projects.get(name)
    const manifest = project?.ecosystems.includes('python') ? await readManifest(tree, project.root) : undefined
    if (project === undefined || manifest === undefined) continue
    const siblings = siblingsOf(name, next, graph)
    const source = await sourceOf(project, manifest, siblings, { graph, tree })
    const admitted = pythonConstraint(manifest) ?? ''
    const all = [...new Set([...siblings, ...(await siblingsOfRoot(source, next, { graph, tree }))])]
    plans.push({
      project,
      manifest: manifest.file,
      python: project.runtimes.python,
      request: pythonRequest(admitted, project.runtimes.python),
      admitted,
      refused: unreadPython(manifest),
      source,
      siblings: all,
      broken: brokenPaths([project.root, ...foldersAbove(project.root), ...all], graph),
    })
  }
  return plans
}

function brokenPaths(roots: readonly RepoPath[], { findings }: ProjectGraph): readonly Finding[] {
  const files = new Set(roots.map((root) => inFolder(root, 'pyproject.toml')))
  return findings.filter(
    ({ code, severity, file }) => code === 'broken-path' && severity === 'error' && files.has(file),
  )
}

/** Folders of what the root of a workspace of uv has installed for all of its members. */
async function siblingsOfRoot(
  source: EnvironmentSource,
  next: ReturnType<typeof localDependencies>,
  { graph, tree }: { readonly graph: ProjectGraph; readonly tree: FileTree },
): Promise<readonly RepoPath[]> {
  if (source.kind !== 'uv' || source.rootGroups.length === 0) return []
  const root = await readManifest(tree, parentOf(source.lock))
  const names = root === undefined ? new Set<string>() : namesIn(root, source.rootGroups)
  const asked = [...graph.projects.values()].filter(({ packageNames }) => names.has(packageNames.python ?? ''))
  return asked.flatMap((one) => [...siblingsOf(one.name, next, graph), one.root])
}

async function sourceOf(
  project: Project,
  manifest: PythonManifest,
  siblings: readonly RepoPath[],
  { graph, tree }: { readonly graph: ProjectGraph; readonly tree: FileTree },
): Promise<EnvironmentSource> {
  const lock = project.lockfiles.find((file) => /(?:^|\/)(?:uv|poetry)\.lock$/.test(file) && tree.entries.has(file))
  if (lock?.endsWith('uv.lock')) {
    const root = parentOf(lock) === project.root ? undefined : await readManifest(tree, parentOf(lock))
    return { kind: 'uv', lock, ...groupsByLock(manifest, root) }
  }
  if (lock !== undefined) {
    return {
      kind: 'poetry',
      lock,
      manifest: manifest.table,
      leavesOut: optionalGroups(manifest),
      isPackage: !isUnpackaged(manifest),
      hasBackend: hasBackend(manifest),
    }
  }
  const all = isRefused(manifest) ? [] : installedGroups(manifest)
  const folders: DeclaredFolder[] = []
  const [requirements, refused]: [string[], RefusedNeed[]] = [[], []]
  const standard = new Set(all.map(normalizeName))
  const roots = new Set([...siblings, project.root])
  const isThere = (at: RepoPath) => tree.entries.has(at) || tree.hasFolder(at)
  const { findings } = graph
  const builtOnce = new Map<string, RepoPath>()
  for (const root of roots) {
    const found = await readManifest(tree, root)
    const isBuilt = isLegacy(root, found, tree) || (found !== undefined && hasBackend(found) && !isUnpackaged(found))
    const isStandard = found !== undefined && saysWhatItAsksFor(found) && !isRefused(found)
    if (isBuilt || found !== undefined) folders.push({ root, isBuilt, isStandard })
    if (found === undefined) continue
    for (const [name, at] of takenAsBuilt(found)) builtOnce.set(name, path.posix.join(root, at))
    const optional = optionalGroups(found)
    const isInstalled = (group: string) => root === project.root && !optional.has(group)
    const tables = { withMain: !isBuilt, withStandard: isRefused(found), isInstalled }
    const declared = poetryDeclared(found, { ...tables, isFromTree: (at) => roots.has(at), isThere, findings })
    requirements.push(...declared.requirements)
    // Of what Poetry builds, the build says what everybody gets; what installers do not understand of it ends them at no line.
    const built = isBuilt && isBuiltByPoetry(found) ? poetryDeclared(found, { ...BUILT, isThere, findings }) : undefined
    if (built !== undefined) refused.push(...built.refused)
    // Standard groups are installed whatever Poetry says of them.
    const counts = (group: string) =>
      isInstalled(group) || (root === project.root && standard.has(normalizeName(group)))
    const isAsked = ([table, key]: KeyPath) =>
      table === 'dependency-groups' ? root === project.root : table === 'project' && key === 'dependencies'
    const broken = brokenRequirements(found).filter(({ at }) => isAsked(at))
    refused.push(
      ...broken.map((one) => noRequirement(one, found)),
      ...declared.refused,
      ...fromPoetrySources(found, counts, manifest.file),
    )
  }
  const isFromTree = (at: RepoPath) => folders.some(({ root, isBuilt }) => isBuilt && root === at)
  const names = [...builtOnce].flatMap(([name, at]) => (isFromTree(at) ? name : []))
  // Nobody finds by its name what is not built.
  const own = isFromTree(project.root) ? [] : all.filter((group) => namesItself(manifest, group))
  requirements.push(...own.flatMap((group) => itemsWithoutItself(manifest, group)))
  const groups = all.filter((group) => !own.includes(group))
  return { kind: 'declared', groups, folders, builtOnce: names, requirements, refused }
}

/** What Poetry's table says of Python, where that counts; of others whoever reads them says what is wrong. */
function unreadPython(manifest: PythonManifest): readonly RefusedNeed[] {
  const { table } = manifest
  const keys = ['tool', 'poetry', 'dependencies', 'python']
  const stated = valueAt(table, ...keys)
  const written = isTable(stated) ? valueAt(stated, 'version') : stated
  if (written === undefined || stringAt(table, 'project', 'requires-python') !== undefined) return []
  if (typeof written === 'string' && written.trim() !== '' && poetrySpecifier(written) !== undefined) return []
  const shown = typeof written === 'string' ? JSON.stringify(printable(written)) : printable(String(written))
  const message = `python has the constraint ${shown}, which is none`
  return [{ kind: 'mistake', message, remedy: 'Write it as ">=3.11" or "^3.11".', at: placeIn(manifest, keys) }]
}

const BUILT = {
  ...{ withMain: true, withStandard: false },
  isInstalled: () => false,
  isFromTree: () => true,
}

function isBuiltByPoetry({ table }: PythonManifest): boolean {
  return stringAt(table, 'build-system', 'build-backend')?.startsWith('poetry.') === true
}

function noRequirement({ text, at }: BrokenRequirement, manifest: PythonManifest): RefusedNeed {
  const message = `${JSON.stringify(printable(withoutSecrets(text)))} is no requirement`
  return {
    kind: 'mistake',
    message,
    remedy: 'Write it as "name>=1.0" or "name @ https://…".',
    at: placeIn(manifest, at),
  }
}

/** In its standard tables, or by setup.cfg. */
function saysWhatItAsksFor({ table, setup }: PythonManifest): boolean {
  return valueAt(table, 'project') !== undefined || (setup?.name !== undefined && !tableAt(table, 'tool', 'poetry'))
}

/** Standard tables without a name or a version, which Poetry allows where it builds nothing: uv reads no such manifest. */
function isRefused({ table }: PythonManifest): boolean {
  if (valueAt(table, 'project') === undefined) return false
  const dynamic = stringsAt(table, 'project', 'dynamic')
  return ['name', 'version'].some((key) => valueAt(table, 'project', key) === undefined && !dynamic.includes(key))
}

/** Sources of uv that are folders, and not `editable`: by name, with the path as it is written. */
function takenAsBuilt({ table }: PythonManifest): readonly (readonly [string, string])[] {
  return entriesAt(table, 'tool', 'uv', 'sources').flatMap(([name, source]) => {
    const [at, isEditable] = isTable(source) ? [valueAt(source, 'path'), valueAt(source, 'editable')] : []
    return typeof at === 'string' && isEditable !== true ? [[name, at] as const] : []
  })
}

/** Setuptools builds it by its script, as all was built before manifests said how. */
function isLegacy(root: RepoPath, found: PythonManifest | undefined, { entries }: FileTree): boolean {
  if (!entries.has(inFolder(root, 'setup.py'))) return false
  return (
    found === undefined ||
    [['project'], ['tool', 'poetry']].every((keys) => tableAt(found.table, ...keys) === undefined)
  )
}

function hasBackend({ table }: PythonManifest): boolean {
  return tableAt(table, 'build-system') !== undefined
}

/**
 * Groups that Poetry installs only where somebody asks for them, by themselves or by what includes them:
 * https://python-poetry.org/docs/managing-dependencies/#including-dependencies-from-other-groups
 */
function optionalGroups({ table }: PythonManifest): ReadonlySet<string> {
  const groups = entriesAt(table, 'tool', 'poetry', 'group')
  const isOptional = (group: unknown) => isTable(group) && valueAt(group, 'optional') === true
  const installed = new Set(groups.flatMap(([name, group]) => (isOptional(group) ? [] : name)))
  for (const name of installed) {
    const included = new Set(stringsAt(table, 'tool', 'poetry', 'group', name, 'include-groups').map(normalizeName))
    for (const [other] of groups) if (included.has(normalizeName(other))) installed.add(other)
  }
  return new Set(groups.flatMap(([name]) => (installed.has(name) ? [] : name)))
}

/** Folders of all that a project takes from this repository, the furthest first: each is installed before what needs it. */
function siblingsOf(
  name: ProjectName,
  next: ReturnType<typeof localDependencies>,
  graph: ProjectGraph,
): readonly RepoPath[] {
  const [seen, found] = [new Set([name]), [] as ProjectName[]]
  const visit = (from: ProjectName) => {
    for (const to of next.get(from) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      visit(to)
      found.push(to)
    }
  }
  visit(name)
  return found.flatMap((one) => graph.projects.get(one)?.root ?? [])
}
