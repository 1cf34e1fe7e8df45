import path from 'node:path'
import { openDistribution } from '../../publish/open-distribution.ts'
import type { FileOutcome } from '../../publish/publish-packages.ts'
import type { PlannedPackage } from '../../publish/publish-plan.ts'
import type { Distribution } from '../../registries/distribution.ts'
import { isForEveryMachine, parseDistributionFileName } from '../../standards/distribution-file-name.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { type Standing, standingsOf } from './clashes.ts'
import type { Target } from './plan-targets.ts'

export type Built = ReadonlyMap<ProjectName, readonly Distribution[]>

/** What one registry is to have. */
export interface Shipment {
  readonly target: Target
  /** What was built; in the place of a file that a registry has with the same content, that registry's. */
  readonly built: Built
  /** How it stands with files that are there already. */
  readonly standings: ReadonlyMap<Distribution, FileOutcome>
}

/** Where to look, and to keep what is taken over. */
export interface SettlePlace {
  readonly system: System
  /** A folder that is ours alone; absolute. */
  readonly scratch: string
  /** What is published is compared as well, although nothing of it is to be sent. */
  readonly isAll: boolean
}

/**
 * How registries stand with what was built, before anything is sent. A file that the first one has, with the same content from another builder,
 * takes the place of ours: so all of them end up with the same bytes, and what is tried out afterwards is what is there. So does a wheel for one
 * platform, whatever it holds: native code is not built twice alike.
 */
export async function settle(
  targets: readonly Target[],
  built: Built,
  place: SettlePlace,
): Promise<readonly Shipment[]> {
  const packages = targets.flatMap(({ plan }) => plan.packages)
  const open = new Set(packages.flatMap(({ project, state }) => (state === 'published' ? [] : project)))
  // What all of them have was built for its name alone, which only a build of native code tells: it is left as it is.
  const sent = new Map([...built].filter(([project]) => place.isAll || open.has(project)))
  const shipments: Shipment[] = []
  for (const [at, target] of targets.entries()) {
    const folder = path.join(place.scratch, `theirs-${at}`)
    shipments.push(await settleOne(target, shipments[0]?.built ?? sent, { ...place, scratch: folder }))
  }
  return shipments
}

async function settleOne(target: Target, built: Built, place: SettlePlace): Promise<Shipment> {
  const standings = new Map<Distribution, FileOutcome>()
  const own = new Map<ProjectName, readonly Distribution[]>()
  const packages: PlannedPackage[] = []
  for (const one of target.plan.packages) {
    const found = await settleFiles(target, one, built.get(one.project) ?? [], place)
    for (const [file, outcome] of found) if (outcome !== undefined) standings.set(file, outcome)
    own.set(one.project, [...found.keys()])
    const isOpen = place.isAll || [...found.values()].some((outcome) => outcome?.outcome === 'conflict')
    packages.push(one.state === 'published' && found.size > 0 && isOpen ? { ...one, state: 'partial' } : one)
  }
  return { target: { ...target, plan: { ...target.plan, packages } }, built: own, standings }
}

/** The files of one package as this registry is to have them, and how it stands with each that is there. */
async function settleFiles(
  target: Target,
  { remote }: PlannedPackage,
  files: readonly Distribution[],
  place: SettlePlace,
): Promise<ReadonlyMap<Distribution, FileOutcome | undefined>> {
  const found = await standingsIn(target, remote, files, place)
  const settled = new Map<Distribution, FileOutcome | undefined>()
  for (const file of files) {
    const standing = found.get(file)
    if (standing?.theirs === undefined) {
      settled.set(file, standing)
      continue
    }
    const { theirs, ...outcome } = standing
    if (outcome.outcome === 'conflict' && (place.isAll || !isNative(file))) settled.set(file, outcome)
    else settled.set(await takenOver(file, theirs, place), { ...outcome, outcome: 'already-present', note: '' })
    if (outcome.outcome !== 'conflict') place.system.report.log(`${file.fileName}: ${outcome.note}`)
  }
  return settled
}

/** The index said by itself which files it has with which digests; what differs is opened. */
async function standingsIn(
  { registry }: Target,
  remote: PlannedPackage['remote'],
  files: readonly Distribution[],
  { system }: SettlePlace,
): Promise<ReadonlyMap<Distribution, Standing>> {
  const digests = new Map(remote.map(({ fileName, sha256 }) => [fileName, sha256]))
  const there = files.filter(({ fileName }) => digests.has(fileName))
  const doubtful = there.filter(({ fileName, sha256 }) => digests.get(fileName) !== sha256)
  const same = there.filter((file) => !doubtful.includes(file))
  const known = same.map((file) => [file, { outcome: 'already-present', url: '', note: '' }] as const)
  const looked = doubtful.length === 0 ? [] : await standingsOf(doubtful, { registry, files: system.files })
  return new Map<Distribution, Standing>([...known, ...looked])
}

function isNative({ fileName }: Distribution): boolean {
  const found = parseDistributionFileName(fileName)
  return found?.kind === 'wheel' && !isForEveryMachine(found)
}

async function takenOver(
  file: Distribution,
  theirs: Uint8Array,
  { system, scratch }: SettlePlace,
): Promise<Distribution> {
  const { project, version, kind, fileName } = file
  const at = path.join(scratch, fileName)
  await system.files.write(at, theirs)
  return openDistribution(at, { package: project, version, format: kind }, system.files)
}
