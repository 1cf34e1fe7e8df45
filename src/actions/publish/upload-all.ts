import { UserError } from '../../errors.ts'
import {
  type FileOutcome,
  heldBack,
  isThere,
  publishPackages,
  type VersionOutcome,
} from '../../publish/publish-packages.ts'
import type { Receipt } from '../../publish/receipts.ts'
import { type UploadResult, uploadFile } from '../../publish/upload.ts'
import { uploadTogether } from '../../publish/upload-together.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Pace } from '../../registries/pace.ts'
import type { Registry } from '../../registries/registry.ts'
import { clockMs } from '../../standards/clock.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { conflictOf, standingsOf } from './clashes.ts'
import type { Target } from './plan-targets.ts'

/**
 * Makes a registry ready for what is open in a plan, and says what is dangerous about it.
 *
 * @throws {UserError} `REGISTRY_UNFIT`
 */
export async function prepareRegistry({ registry, plan }: Target, { report }: System): Promise<void> {
  if (plan.packages.every(({ state }) => state === 'published')) return
  const notes = (await registry.prepare?.(plan.packages.map((one) => one.package))) ?? []
  for (const { severity, message } of notes) {
    if (severity === 'error') throw new UserError('REGISTRY_UNFIT', message, 'Nothing was published.')
    report.annotate({ level: severity === 'warning' ? 'warning' : 'notice', title: 'Registry', message })
  }
}

/** What is sent, how patiently, and who hears of each receipt as soon as it is known. */
interface Sending {
  readonly files: ReadonlyMap<ProjectName, readonly Distribution[]>
  readonly pace: Pace
  noted(receipt: Receipt): void
}

// Older news of an index is asked for anew: somebody else may have published meanwhile.
const FRESH_MS = 3_000

/** Uploads what a plan says, in order; never throws for what becomes of a single file. */
export function uploadAll(
  { registry, plan, seenAt = Number.NEGATIVE_INFINITY }: Target,
  { files, pace, noted }: Sending,
  system: System,
): Promise<readonly Receipt[]> {
  const isSeen = plan.packages.some(({ remote }) => remote.length > 0)
  const there = new Set(plan.packages.flatMap(({ remote }) => remote.map(({ fileName }) => fileName)))
  const isAbsent = (name: string) => clockMs() - seenAt < FRESH_MS && !there.has(name)
  const way: Way = { registry, pace, system, isSeen, isAbsent }
  return publishPackages(plan, {
    files,
    now: () => new Date(),
    upload: (file) => uploadOne(file, way),
    ...(registry.sendTogether === undefined
      ? {}
      : { uploadTogether: (some, shown) => uploadVersion(some, way, shown) }),
    noted,
  })
}

/** Where to, how patiently, and through what. */
interface Way {
  readonly registry: Registry
  /** Once the index lagged for its whole time, it is looked at without waiting. */
  pace: Pace
  readonly system: System
  /** The index has shown something of what is here. */
  isSeen: boolean
  /** It was just seen to be not there. */
  isAbsent(fileName: string): boolean
}

async function uploadOne(file: Distribution, way: Way): Promise<FileOutcome> {
  const { registry, pace, system } = way
  system.report.progress(`Uploading ${file.fileName}`)
  const options = { report: system.report, pace, isAbsent: way.isAbsent(file.fileName) }
  return toldOutcome(file, await uploadFile(file, registry, options), way)
}

const NO_CLASHES: ReadonlyMap<Distribution, FileOutcome> = new Map()

/** All files of a version at once. Other content in the place of one holds back those that are not there yet. */
async function uploadVersion(
  files: readonly Distribution[],
  way: Way,
  shown: () => void,
): Promise<readonly VersionOutcome[]> {
  const { registry, pace, system } = way
  const { report } = system
  report.progress(`Uploading ${files.map(({ fileName }) => fileName).join(', ')}`)
  const isAbsent = files.every(({ fileName }) => way.isAbsent(fileName))
  const clashes = isAbsent ? NO_CLASHES : await standingsOf(files, { registry, files: system.files })
  const bad = files.find((file) => clashes.get(file)?.outcome === 'conflict')
  const going = files.filter((file) => bad === undefined || clashes.has(file))
  const tell = bad === undefined ? shown : () => undefined
  const results = await uploadTogether(going, registry, { report, pace, isAbsent }, tell)
  const outcomes = new Map<Distribution, VersionOutcome>()
  for (const [at, file] of going.entries()) {
    outcomes.set(file, await toldOutcome(file, results[at] as UploadResult, way))
  }
  return files.map((file) => outcomes.get(file) ?? heldBack(bad?.fileName ?? ''))
}

async function toldOutcome(file: Distribution, result: UploadResult, way: Way): Promise<FileOutcome> {
  const { system } = way
  if (result.status === 'unconfirmed') way.pace = { ...way.pace, indexLimitMs: 0 }
  const outcome = await outcomeOf(file, result, way)
  way.isSeen ||= isThere(outcome)
  if (outcome.outcome === 'unconfirmed') warnOfLag(file, outcome, system)
  else if (outcome.note !== '') system.report.log(`${file.fileName}: ${outcome.note}`)
  return outcome
}

/** Nothing is broken, and nobody can install it yet. */
function warnOfLag({ fileName }: Distribution, { note }: FileOutcome, { report }: System): void {
  report.annotate({ level: 'warning', title: 'The index has not caught up', message: `${fileName}: ${note}` })
}

async function outcomeOf(file: Distribution, result: UploadResult, way: Way): Promise<FileOutcome> {
  switch (result.status) {
    case 'uploaded':
    case 'already-present':
      return { outcome: result.status, url: result.url, note: '' }
    case 'conflict':
    case 'mismatch':
      return conflictOf(file, result, { registry: way.registry, files: way.system.files })
    case 'unconfirmed':
      return result.showsOthers || way.isSeen
        ? notThere('unconfirmed', result)
        : notThere('failed', { ...result, hint: DOUBT })
    case 'refused':
      return notThere('refused', result)
    case 'unavailable':
      return notThere('failed', result)
  }
}

const DOUBT =
  'See whether url and index-url belong together. Then run this again: what is there by then is not sent again'

function notThere(
  outcome: FileOutcome['outcome'],
  { cause, hint }: { readonly cause: string; readonly hint?: string },
): FileOutcome {
  return { outcome, url: '', note: [cause, hint].filter(Boolean).join('. ') }
}
