import type { Project, ProjectGraph } from '../graph/project-graph.ts'
import { normalizeVersion } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { entriesAt, stringAt, stringsAt, tableAt, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { declaredName, isUnpackaged, type PythonManifest, readManifest } from '../workspaces/python-manifest.ts'
import type { FileTree, Finding, Location, ProjectName } from '../workspaces/workspace.ts'
import { versionPlace } from './dynamic-version.ts'
import { missingReadme } from './missing-readme.ts'

/** How distributions of a project are built (PEP 517, PEP 518). */
export interface BuildSystem {
  readonly requires: readonly string[]
  /** `poetry.core.masonry.api`, `setuptools.build_meta:__legacy__` */
  readonly backend: string
  /** Folders inside the project that hold the backend itself. */
  readonly backendPath: readonly string[]
  /** It requires plug-ins of Poetry, which only Poetry runs. */
  readonly needsPoetry?: true
}

/** A project that can be published. */
export interface Candidate {
  readonly project: ProjectName
  /** Normalized (PEP 503). */
  readonly package: string
  /** Normalized (PEP 440). */
  readonly version: string
  readonly root: RepoPath
  readonly manifest: RepoPath
  /** The file that the manifest leaves the version to. */
  readonly versionIn?: RepoPath
  /** Where the manifest states the version; from 1. */
  readonly versionLine?: number
  /** Where it states the name; from 1. */
  readonly nameLine?: number
  readonly build: BuildSystem
  /** Normalized; absent where the manifest leaves them to the build. */
  readonly extras?: ReadonlySet<string>
  /** Projects of this repository that it needs once it is installed, or to be built. */
  readonly needs: readonly ProjectName[]
  /** Where each of them is stated first. */
  readonly neededAt?: ReadonlyMap<ProjectName, Location>
}

/** What can be published of a repository, and of everything else why not. */
export interface Candidates {
  /** By project, in order of root. */
  readonly publishable: ReadonlyMap<ProjectName, Candidate>
  /** Why a project is never published: it is private, has no build backend, is no Python project. */
  readonly others: ReadonlyMap<ProjectName, string>
  /** Of projects that mean to be published, and cannot. */
  readonly problems: ReadonlyMap<ProjectName, Finding>
}

// PEP 517: what a pyproject.toml without these keys means.
const LEGACY: BuildSystem = {
  requires: ['setuptools>=40.8.0'],
  backend: 'setuptools.build_meta:__legacy__',
  backendPath: [],
}

/** Contents of files of the commit; those that are not there are absent. */
export type ReadContents = (files: readonly RepoPath[]) => Promise<ReadonlyMap<RepoPath, string>>

/**
 * Tells all projects of a graph apart; `tree` has the texts of all manifests. A version that a manifest leaves to its build is read from the file
 * where the build would find it, if it is one.
 *
 * @param fallback the version of whatever leaves it to the build and to no file; normalized (PEP 440)
 */
export async function findCandidates(
  graph: ProjectGraph,
  tree: FileTree,
  read: ReadContents,
  fallback?: string,
): Promise<Candidates> {
  const publishable = new Map<ProjectName, Candidate>()
  const others = new Map<ProjectName, string>()
  const problems = new Map<ProjectName, Finding>()
  for (const project of graph.projects.values()) {
    const manifest = project.ecosystems.includes('python') ? await readManifest(tree, project.root) : undefined
    const why = manifest === undefined ? 'it is no Python project' : neverWhy(project, manifest, tree)
    if (manifest === undefined || why !== undefined) {
      others.set(project.name, why ?? '')
      continue
    }
    const found = missingReadme(manifest, tree) ?? (await candidateOf(project, manifest, { graph, read, fallback }))
    if ('code' in found) problems.set(project.name, found)
    else publishable.set(project.name, found)
  }
  for (const finding of sameNames(publishable)) problems.set(...finding)
  for (const name of problems.keys()) publishable.delete(name)
  return { publishable, others, problems }
}

/** Why a project is never published that its Python manifest marks so. */
export const PRIVATE = 'it is marked private'

function neverWhy({ privateIn, root }: Project, manifest: PythonManifest, tree: FileTree): string | undefined {
  if (isUnpackaged(manifest)) return 'it is never built as a package'
  if (privateIn.includes('python')) return PRIVATE
  if (manifest.problem !== undefined) return undefined
  const hasBackend = tableAt(manifest.table, 'build-system') !== undefined
  const hasSetup = ['setup.py', 'setup.cfg'].some((name) => tree.entries.has(root === '' ? name : `${root}/${name}`))
  return hasBackend || hasSetup ? undefined : 'it has no build backend'
}

interface Known {
  readonly graph: ProjectGraph
  readonly read: ReadContents
  readonly fallback: string | undefined
}

async function candidateOf(project: Project, manifest: PythonManifest, known: Known): Promise<Candidate | Finding> {
  const { file } = manifest
  if (manifest.problem !== undefined) return manifest.problem
  const name = declaredName(manifest)
  if (name === undefined) return problem(manifest, 'name-missing', 'The manifest gives the project no name', NAME_FIX)
  const version = await versionOf(manifest, project, known)
  if ('code' in version) return version
  return {
    project: project.name,
    package: normalizeName(name),
    ...version,
    root: project.root,
    manifest: file,
    ...linesOf(manifest),
    build: buildSystemOf(manifest),
    ...extrasOf(manifest),
    ...needsOf(project, known.graph),
  }
}

const NAME_FIX = 'Give it a name under [project], or [tool.poetry].'

type Versioned = Pick<Candidate, 'version' | 'versionIn'>

async function versionOf(manifest: PythonManifest, project: Project, known: Known): Promise<Versioned | Finding> {
  const isDynamic = stringsAt(manifest.table, 'project', 'dynamic').includes('version')
  const inFile = !project.version && isDynamic ? await dynamicVersion(manifest, project, known.read) : undefined
  const version = project.version || inFile?.version || (isDynamic ? known.fallback : undefined)
  if (version === undefined) {
    return isDynamic
      ? problem(
          manifest,
          'dynamic-version',
          'The version is left to the build, so nobody can tell what would be published',
          'State a version under [project], or in a file that the manifest names; or leave the project out.',
          ['project', 'dynamic'],
        )
      : problem(manifest, 'version-missing', 'The manifest states no version', 'Add version under [project].')
  }
  const normalized = normalizeVersion(version)
  if (normalized !== undefined)
    return { version: normalized, ...(inFile === undefined ? {} : { versionIn: inFile.file }) }
  return problem(
    manifest,
    'version-invalid',
    `${printable(version)} is no version of Python packages (PEP 440)`,
    'Write one such as 1.4.0, 1.4.0rc1 or 1.4.0.post1.',
    versionKeys(manifest),
  )
}

async function dynamicVersion(
  { table, folder }: PythonManifest,
  { packageNames }: Project,
  read: ReadContents,
): Promise<{ readonly file: RepoPath; readonly version: string } | undefined> {
  const place = versionPlace(folder, table, packageNames.python ?? '')
  if (place === undefined) return undefined
  const texts = await read(place.files)
  return place.files.flatMap((file) => {
    const version = place.find(texts.get(file) ?? '')
    return version === undefined ? [] : { file, version }
  })[0]
}

function versionKeys({ table }: PythonManifest): readonly string[] {
  return stringAt(table, 'project', 'version') === undefined ? ['tool', 'poetry', 'version'] : ['project', 'version']
}

function linesOf(manifest: PythonManifest): Pick<Candidate, 'versionLine' | 'nameLine'> {
  const [versionLine, nameLine] = [versionKeys(manifest), nameKeys(manifest)].map(manifest.lineOf)
  return { ...(versionLine === undefined ? {} : { versionLine }), ...(nameLine === undefined ? {} : { nameLine }) }
}

function extrasOf({ table }: PythonManifest): Pick<Candidate, 'extras'> {
  const isStated = tableAt(table, 'project') !== undefined || tableAt(table, 'tool', 'poetry') !== undefined
  const isDynamic = stringsAt(table, 'project', 'dynamic').includes('optional-dependencies')
  if (!isStated || isDynamic) return {}
  const entries = [
    ...entriesAt(table, 'project', 'optional-dependencies'),
    ...entriesAt(table, 'tool', 'poetry', 'extras'),
  ]
  return { extras: new Set(entries.map(([name]) => normalizeName(name))) }
}

function nameKeys({ table }: PythonManifest): readonly string[] {
  return stringAt(table, 'project', 'name') === undefined ? ['tool', 'poetry', 'name'] : ['project', 'name']
}

function problem(
  { file, lineOf }: PythonManifest,
  code: string,
  message: string,
  fix: string,
  keys?: readonly string[],
): Finding {
  const line = keys === undefined ? undefined : lineOf(keys)
  return { code, severity: 'error', message, fix, file, ...(line === undefined ? {} : { line }) }
}

function buildSystemOf({ table }: PythonManifest): BuildSystem {
  const stated = tableAt(table, 'build-system')
  if (stated === undefined) return LEGACY
  const backend = stringAt(stated, 'build-backend')
  const requires = valueAt(stated, 'requires') === undefined ? LEGACY.requires : stringsAt(stated, 'requires')
  const hasPlugins = entriesAt(table, 'tool', 'poetry', 'requires-plugins').length > 0
  return {
    requires,
    backend: backend ?? LEGACY.backend,
    backendPath: stringsAt(stated, 'backend-path'),
    ...(hasPlugins ? { needsPoetry: true } : {}),
  }
}

/** What only developers need is not installed with it. */
function needsOf({ name }: Project, { edges, projects }: ProjectGraph): Pick<Candidate, 'needs' | 'neededAt'> {
  const neededAt = new Map<ProjectName, Location>()
  for (const { from, group, to, at } of edges) {
    const isNeeded = from === name && group !== 'dev' && projects.get(to)?.packageNames.python !== undefined
    if (isNeeded && !neededAt.has(to)) neededAt.set(to, at)
  }
  return { needs: [...neededAt.keys()], neededAt }
}

/** Of projects with one normalized name none can be published: which of them an index would hold is chance. */
function sameNames(publishable: ReadonlyMap<ProjectName, Candidate>): readonly (readonly [ProjectName, Finding])[] {
  const named = new Map<string, Candidate[]>()
  for (const one of publishable.values()) named.set(one.package, [...(named.get(one.package) ?? []), one])
  return [...named.values()].flatMap((ones) => {
    if (ones.length === 1) return []
    const places = ones.map(({ manifest }) => printable(manifest)).join(' and ')
    return ones.map(({ project, package: name, manifest, nameLine: line }): readonly [ProjectName, Finding] => [
      project,
      {
        code: 'name-clash',
        severity: 'error',
        message: `${places} have the same name, ${name}`,
        fix: 'Give one of them another name: an index tells them apart by it alone.',
        file: manifest,
        ...(line === undefined ? {} : { line }),
      },
    ])
  })
}
