import { memberOf, membersOf, stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { lookUp, onlyFolder, type Place, type Problem, placeAt } from './node-places.ts'
import type { NodeProject, NodeRepository } from './node-projects.ts'
import { DEPENDENCY_FIELDS, parseSpecifier, type Reference } from './node-specifiers.ts'
import type { NodeWorkspace } from './node-workspaces.ts'
import type { Dependency, DependencySource, Finding, Location } from './workspace.ts'

/** The dependencies of one project with where each is found, and what is wrong with its references. */
export interface ResolvedDependencies {
  readonly dependencies: readonly Dependency[]
  readonly findings: readonly Finding[]
}

const REGISTRY: Place = { source: { type: 'registry' } }
/** A sibling that is meant if its version satisfies a range. */
interface Candidate {
  readonly sibling: RepoPath
  readonly range: string
  readonly version: string
}

const EXTERNAL: Place = { source: { type: 'external' } }

/**
 * Finds each declared dependency of a project: by path, as a member of its workspace by `workspace:` or by a range that its version
 * satisfies, or in a registry. One name in several fields makes several dependencies; the project itself makes none.
 */
export async function resolveDependencies(
  project: NodeProject,
  repository: NodeRepository,
): Promise<ResolvedDependencies> {
  const { manifest } = project
  const dependencies: Dependency[] = []
  const findings: Finding[] = []
  for (const { field, group } of DEPENDENCY_FIELDS) {
    for (const [key, specifier] of membersOf(memberOf(manifest.value, field))) {
      if (typeof specifier !== 'string') continue
      const place = await placeOf(field, key, specifier, { project, repository })
      const { source, name = key, problem } = place
      const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.name
      if (isSelf && problem === undefined) continue
      const isOurs = source.type === 'local' || problem !== undefined || repository.named.has(name)
      const at = isOurs ? manifest.locate([field, key]) : { file: manifest.file }
      dependencies.push({ name, ecosystem: 'node', group, specifier, source, at })
      if (problem !== undefined) findings.push(findingOf(problem, at, [field, key]))
    }
  }
  return { dependencies, findings }
}

function findingOf({ rewrite, ...problem }: Problem, at: Location, keys: readonly string[]): Finding {
  return { ...problem, ...at, ...(rewrite === undefined ? {} : { edit: { file: at.file, keys, ...rewrite } }) }
}

/** Who asks, and among whom. */
interface Asker {
  readonly project: NodeProject
  readonly repository: NodeRepository
}

/** A peer that the project also installs for itself is the one that it installs. */
async function placeOf(field: string, key: string, specifier: string, asker: Asker): Promise<Place> {
  const place = await judge(find(key, specifier, asker))
  if (field !== 'peerDependencies' || place.source.type === 'local') return place
  const { value } = asker.project.manifest
  for (const { field: other } of DEPENDENCY_FIELDS) {
    const installed = other === field ? undefined : stringMember(memberOf(value, other), key)
    if (installed === undefined) continue
    const { source, name } = await judge(find(key, installed, asker))
    if (source.type === 'local') return { source, ...(name === undefined ? {} : { name }) }
  }
  return place
}

function find(key: string, specifier: string, { project, repository }: Asker): Place | Candidate {
  const stated = parseSpecifier(specifier)
  const reference = stated.type === 'catalog' ? fromCatalog(stated.catalog, key, project) : stated
  switch (reference?.type) {
    case undefined:
    case 'catalog':
      return REGISTRY
    case 'external':
      return EXTERNAL
    case 'path':
      return placeAt(reference.path, key, project, repository)
    case 'workspace-path':
      return memberAt(reference.path, key, project, repository)
    case 'workspace':
      return memberNamed(reference.name ?? key, project, repository)
    case 'range':
      if (reference.name !== undefined && reference.name !== key) return { ...REGISTRY, name: reference.name }
      return overridden(key, project, repository) ?? byRange(key, reference.range, project, repository)
  }
}

/** The folder that the workspace's root puts in the place of a range. */
function overridden(key: string, { workspace }: NodeProject, repository: NodeRepository): Place | undefined {
  const specifier = workspace?.overrides.get(key)
  if (workspace === undefined || specifier === undefined) return undefined
  const reference = parseSpecifier(specifier)
  if (reference.type === 'workspace') return localPlace(memberOfWorkspace(reference.name ?? key, workspace, repository))
  if (reference.type !== 'path' && reference.type !== 'workspace-path') return undefined
  const end = lookUp(reference.path, workspace.root, repository)
  return end.type === 'project' ? localPlace(end.root) : undefined
}

function localPlace(root: RepoPath | undefined): Place | undefined {
  return root === undefined ? undefined : { source: { type: 'local', root } }
}

/** What a catalog stands for; undefined where it has no such entry. */
function fromCatalog(catalog: string, key: string, { workspace }: NodeProject): Reference | undefined {
  const range = workspace?.catalogs.get(catalog)?.get(key)
  return range === undefined ? undefined : parseSpecifier(range)
}

/** A path of `workspace:` starts from the project, or, as yarn writes it, from the workspace's root; else it is a name after all. */
function memberAt(path: string, key: string, project: NodeProject, repository: NodeRepository): Place {
  const starts = [project.manifest.folder, ...(project.workspace === undefined ? [] : [project.workspace.root])]
  for (const start of starts) {
    const end = lookUp(path, start, repository)
    if (end.type === 'project') return { source: { type: 'local', root: end.root } }
  }
  return path.startsWith('.') || path.startsWith('/')
    ? placeAt(path, key, project, repository)
    : memberNamed(key, project, repository)
}

function memberNamed(name: string, project: NodeProject, repository: NodeRepository): Place {
  const sibling = memberOfWorkspace(name, project.workspace, repository)
  if (sibling !== undefined) return { source: { type: 'local', root: sibling }, name }
  const only = onlyFolder(name, repository)
  const shown = printable(name)
  const problem: Problem = {
    code: 'broken-workspace-reference',
    severity: 'error',
    message: `${shown} is no member of this workspace, which "workspace:" asks for`,
    fix:
      only === undefined
        ? `Add a project of this name to the workspace, or take ${shown} from a registry by a version range.`
        : `Add ${printable(only) || 'the root'}, where ${shown} lies, to the members of the workspace.`,
  }
  const source: DependencySource = only === undefined ? { type: 'external' } : { type: 'local', root: only }
  return { source, name, problem }
}

/** The member of a workspace that has a name. */
function memberOfWorkspace(
  name: string,
  workspace: NodeWorkspace | undefined,
  { named, projects }: NodeRepository,
): RepoPath | undefined {
  if (workspace === undefined) return undefined
  return named.get(name)?.find((folder) => projects.get(folder)?.workspace === workspace)
}

function byRange(
  name: string,
  range: string,
  { workspace }: NodeProject,
  repository: NodeRepository,
): Place | Candidate {
  const sibling = workspace?.linksByName === true ? memberOfWorkspace(name, workspace, repository) : undefined
  if (sibling === undefined) return REGISTRY
  const version = stringMember(repository.projects.get(sibling)?.manifest.value, 'version')
  return version === undefined ? { source: { type: 'local', root: sibling } } : { sibling, range, version }
}

async function judge(found: Place | Candidate): Promise<Place> {
  if (!('sibling' in found)) return found
  const { sibling, range, version } = found
  return (await isSatisfied(range, version)) ? { source: { type: 'local', root: sibling } } : REGISTRY
}

const PLAIN_VERSION = /^\d+\.\d+\.\d+$/

/** A tag, and a version that is none, leave it open; then the sibling is what is meant. */
async function isSatisfied(range: string, version: string): Promise<boolean> {
  if (range === '' || range === '*' || range === version) return true
  if (PLAIN_VERSION.test(version) && (range === `^${version}` || range === `~${version}`)) return true
  const { satisfies, valid, validRange } = await import('semver')
  const isOpen = validRange(range, true) === null || valid(version, true) === null
  return isOpen || satisfies(version, range, true)
}
