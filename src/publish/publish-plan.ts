import { UserError } from '../errors.ts'
import type { Distribution } from '../registries/distribution.ts'
import type { RegistryKind, RemoteFile } from '../registries/registry.ts'
import { valuesOf } from '../standards/core-metadata.ts'
import { isForEveryMachine, parseDistributionFileName } from '../standards/distribution-file-name.ts'
import { isSameVersion } from '../standards/pep440.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import type { ObjectId, RepoPath } from '../system/system.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { Candidate } from './candidates.ts'

/** The kinds of file that a version is made of. */
export type Format = 'wheel' | 'sdist'

/**
 * - `new`: the registry has no file of this version.
 * - `partial`: it has some; what is there has to be what would be built, the rest is uploaded.
 * - `published`: it has a file of each format. A wheel for one platform is not enough: only the build shows which others there are.
 */
export type PackageState = 'new' | 'partial' | 'published'

/** One project of a plan. */
export interface PlannedPackage {
  readonly project: ProjectName
  /** Normalized. */
  readonly package: string
  readonly version: string
  readonly root: RepoPath
  readonly state: PackageState
  /** The files of this version that the registry has. */
  readonly remote: readonly { readonly fileName: string; readonly sha256?: string }[]
  /** Projects of the plan that have to be there first. */
  readonly after: readonly ProjectName[]
  /** Requirements on other projects of the repository, as METADATA will hold them; none of what is published already. */
  readonly requires: readonly string[]
}

/** What is to be published where, in which order. Plain JSON. */
export interface PublishPlan {
  readonly formatVersion: 1
  readonly commit: ObjectId
  readonly registry: { readonly kind: RegistryKind; readonly title: string }
  /** Dependencies first. */
  readonly packages: readonly PlannedPackage[]
  /** What has to be published, in steps: packages of one step do not need one another. */
  readonly waves: readonly (readonly ProjectName[])[]
}

/** A candidate with what is known of it. */
export interface Wanted {
  readonly candidate: Candidate
  readonly requires: readonly string[]
  /** All files that the registry has of the package, whatever their version. */
  readonly remote: readonly RemoteFile[]
}

/**
 * The plan for some candidates, from what a registry has.
 *
 * @throws {UserError} `DEPENDENCY_CYCLE`
 */
export function makePlan(
  wanted: readonly Wanted[],
  formats: readonly Format[],
  { commit, registry }: Pick<PublishPlan, 'commit' | 'registry'>,
): PublishPlan {
  const names = new Set(wanted.map(({ candidate }) => candidate.project))
  const found = new Map(
    wanted.map((one): [ProjectName, PlannedPackage] => {
      const { project, package: name, version, root, needs } = one.candidate
      const remote = filesOfVersion(one.remote, one.candidate)
      const state = stateOf(remote, formats)
      const after = needs.filter((need) => names.has(need))
      // What is there asks for what it asked for when it was built.
      const requires = state === 'published' ? [] : one.requires
      return [project, { project, package: name, version, root, state, remote: remoteOf(remote), after, requires }]
    }),
  )
  const candidates = new Map(wanted.map(({ candidate }) => [candidate.project, candidate]))
  return { formatVersion: 1, commit, registry, ...inOrder(found, candidates) }
}

/** The files of one version, as their names tell. */
export function filesOfVersion(
  files: readonly RemoteFile[],
  { package: name, version }: Pick<Candidate, 'package' | 'version'>,
): readonly RemoteFile[] {
  return files.filter(({ fileName }) => {
    const found = parseDistributionFileName(fileName, name)
    return found !== undefined && isSameVersion(found.version, version)
  })
}

/** What a plan says of files. */
export function remoteOf(files: readonly RemoteFile[]): PlannedPackage['remote'] {
  return files.map(({ fileName, sha256 }) => ({ fileName, ...(sha256 === undefined ? {} : { sha256 }) }))
}

function stateOf(files: readonly RemoteFile[], formats: readonly Format[]): PackageState {
  if (files.length === 0) return 'new'
  const kinds = new Set(files.flatMap(({ fileName }) => formatFor(fileName) ?? []))
  return formats.every((format) => kinds.has(format)) ? 'published' : 'partial'
}

/** The format that a file makes good for every machine. */
function formatFor(fileName: string): Format | undefined {
  const found = parseDistributionFileName(fileName)
  if (found?.kind !== 'wheel') return found?.kind
  return isForEveryMachine(found) ? 'wheel' : undefined
}

/**
 * The plan, once it is known what was built. What the registry has of each name is published, as are those whose names could be told before;
 * whether these are the same bytes, neither is asked. What a build computed that it needs, comes first, too.
 *
 * @throws {UserError} `DEPENDENCY_CYCLE`
 */
export function withBuilt(plan: PublishPlan, built: ReadonlyMap<ProjectName, readonly BuiltFile[]>): PublishPlan {
  const projects = new Map(plan.packages.map((one) => [one.package, one.project]))
  const packages = new Map(
    plan.packages.map((one): [ProjectName, PlannedPackage] => {
      const own = built.get(one.project) ?? []
      const needed = own.flatMap(requiredNames).flatMap((name) => projects.get(name) ?? [])
      const after = [...new Set([...one.after, ...needed])].filter((name) => name !== one.project)
      const there = new Set(one.remote.map(({ fileName }) => fileName))
      const isThere = own.length > 0 && own.every(({ fileName }) => there.has(fileName))
      return [one.project, { ...one, after, ...(isThere ? { state: 'published', requires: [] } : {}) }]
    }),
  )
  return { ...plan, ...inOrder(packages, new Map()) }
}

/** A file, by its name and what it says of itself. */
type BuiltFile = Pick<Distribution, 'fileName' | 'metadata'>

function requiredNames({ metadata }: BuiltFile): readonly string[] {
  return valuesOf(metadata, 'Requires-Dist').flatMap((text) => {
    const requirement = parseRequirement(text)
    return requirement === undefined ? [] : normalizeName(requirement.name)
  })
}

function inOrder(
  packages: ReadonlyMap<ProjectName, PlannedPackage>,
  candidates: ReadonlyMap<ProjectName, Candidate>,
): Pick<PublishPlan, 'packages' | 'waves'> {
  const order = inSteps(packages, candidates).flat()
  const isOpen = (name: ProjectName) => packages.get(name)?.state !== 'published'
  return { packages: order.flatMap((name) => packages.get(name) ?? []), waves: openWaves(packages, order, isOpen) }
}

/** Kahn's algorithm, a step at a time; within a step the order stays. */
function inSteps(
  packages: ReadonlyMap<ProjectName, PlannedPackage>,
  candidates: ReadonlyMap<ProjectName, Candidate>,
): readonly (readonly ProjectName[])[] {
  const left = new Set(packages.keys())
  const steps: (readonly ProjectName[])[] = []
  while (left.size > 0) {
    const ready = [...left].filter((name) => packages.get(name)?.after.every((need) => !left.has(need)))
    if (ready.length === 0) throw cycleAmong(left, packages, candidates)
    for (const name of ready) left.delete(name)
    steps.push(ready)
  }
  return steps
}

/** What is published already lets through whatever waits for it. */
function openWaves(
  packages: ReadonlyMap<ProjectName, PlannedPackage>,
  order: readonly ProjectName[],
  isOpen: (name: ProjectName) => boolean,
): readonly (readonly ProjectName[])[] {
  const levels = new Map<ProjectName, number>()
  const waves: ProjectName[][] = []
  for (const name of order) {
    const before = Math.max(-1, ...(packages.get(name)?.after ?? []).map((need) => levels.get(need) ?? -1))
    const level = isOpen(name) ? before + 1 : before
    levels.set(name, level)
    if (isOpen(name)) waves[level] = [...(waves[level] ?? []), name]
  }
  return waves
}

function cycleAmong(
  left: ReadonlySet<ProjectName>,
  packages: ReadonlyMap<ProjectName, PlannedPackage>,
  candidates: ReadonlyMap<ProjectName, Candidate>,
): UserError {
  const [start = ''] = left
  const way = [start]
  for (let at = start; ; ) {
    at = packages.get(at)?.after.find((need) => left.has(need)) ?? start
    const again = way.indexOf(at)
    way.push(at)
    if (again >= 0) {
      const cycle = way.slice(again)
      const [first = '', second = ''] = cycle
      return new UserError(
        'DEPENDENCY_CYCLE',
        `these packages need one another, so none can be published first: ${cycle.join(' → ')}`,
        'Move what both need into a third package, or make one of the dependencies an optional one of the tests.',
        candidates.get(first)?.neededAt?.get(second),
      )
    }
  }
}
