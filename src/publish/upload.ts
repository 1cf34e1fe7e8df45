import { createHash } from 'node:crypto'
import { ExternalError, UserError } from '../errors.ts'
import type { Distribution } from '../registries/distribution.ts'
import { delayAfter, growingDelay, PATIENT, type Pace } from '../registries/pace.ts'
import type { Registry, RemoteFile, SendAnswer } from '../registries/registry.ts'
import type { Report } from '../system/system.ts'

/**
 * What became of one file.
 * - `uploaded`: the index shows our bytes, and we brought them.
 * - `already-present`: the index showed our bytes before we sent any.
 * - `conflict`: the index has other bytes under this name; we changed nothing.
 * - `mismatch`: the server said it took our file, and the index shows other bytes: it changes files, or somebody else uploaded at the same moment.
 * - `unconfirmed`: the server said it took or has the file, and the index did not show it within the time limit.
 * - `refused`: the server will not take it, now or later.
 * - `unavailable`: no clear answer, after every try that made sense.
 */
type UploadOutcome =
  | { readonly status: 'uploaded' | 'already-present'; readonly url: string }
  | { readonly status: 'conflict' | 'mismatch'; readonly local: string; readonly remote: string }
  | {
      readonly status: 'unconfirmed'
      readonly cause: string
      readonly hint: string
      /** Whether the index shows other files of the project; of one that shows nothing nobody knows that it belongs to the server. */
      readonly showsOthers: boolean
    }
  | { readonly status: 'refused' | 'unavailable'; readonly cause: string; readonly hint?: string }

export type UploadResult = UploadOutcome & {
  /** How often the file was sent. */
  readonly attempts: number
  readonly seconds: number
}

export interface UploadOptions {
  readonly report: Pick<Report, 'log'>
  readonly pace?: Pace
  /** The index was just seen without the file: it is not asked once more before the first attempt. */
  readonly isAbsent?: boolean
}

/** One upload as it goes on. */
interface Upload {
  readonly distribution: Distribution
  readonly registry: Registry
  readonly report: Pick<Report, 'log'>
  readonly pace: Pace
  readonly started: number
  attempts: number
  /** When the last attempt began. */
  lastStarted: number
  /** Whether an attempt ended without an answer, so that the file may have arrived by it. */
  mayHaveArrived: boolean
  hasRenewed: boolean
}

/**
 * Brings one file into a registry, unless it is there: looks first, where nobody just did, sends, and reads back by its SHA-256 what the index then has. What servers
 * say explains; what is true, the index tells. After an answer that was lost, it looks before it sends again.
 *
 * Whatever a server does is in the result, not thrown; each attempt is one line of the log.
 */
export async function uploadFile(
  distribution: Distribution,
  registry: Registry,
  { report, pace = PATIENT, isAbsent = false }: UploadOptions,
): Promise<UploadResult> {
  const started = pace.now()
  const upload: Upload = {
    distribution,
    registry,
    report,
    pace,
    started,
    attempts: 0,
    lastStarted: started,
    mayHaveArrived: false,
    hasRenewed: false,
  }
  const outcome = await reconcile(upload, isAbsent).catch(failureOutcome)
  return { ...outcome, attempts: upload.attempts, seconds: Math.round(pace.now() - started) / 1000 }
}

async function reconcile(upload: Upload, isAbsent: boolean): Promise<UploadOutcome> {
  const before = isAbsent ? undefined : await look(upload)
  if (before !== undefined) return found(upload, before, 'already-present', 'conflict')
  for (;;) {
    upload.attempts++
    upload.lastStarted = upload.pace.now()
    const answer = await upload.registry.send(upload.distribution)
    logAttempt(upload, answer)
    const outcome = await follow(upload, answer)
    if (outcome !== undefined) return outcome
  }
}

/** What follows from an answer; undefined for another attempt. */
async function follow(upload: Upload, answer: SendAnswer): Promise<UploadOutcome | undefined> {
  switch (answer.type) {
    case 'stored':
      return confirm(upload, answer)
    case 'exists':
      return confirm(upload, answer)
    case 'unauthorized':
      return renewOrGiveUp(upload, answer)
    case 'refused':
      return refusal(answer)
    case 'unavailable':
      return waitAndLook(upload, answer)
  }
}

/** Waits until the index shows the file that a server says it took, or has. */
async function confirm(upload: Upload, answer: SendAnswer): Promise<UploadOutcome> {
  const { pace } = upload
  const isOurs = answer.type === 'stored' || upload.mayHaveArrived
  const end = pace.now() + (answer.type === 'exists' && !isOurs ? pace.indexLimitMs / 10 : pace.indexLimitMs)
  for (let looks = 1; ; looks++) {
    const shown = await lookIfItAnswers(upload)
    if (shown !== undefined) {
      return found(
        upload,
        shown,
        isOurs ? 'uploaded' : 'already-present',
        answer.type === 'stored' ? 'mismatch' : 'conflict',
      )
    }
    if (pace.now() >= end) break
    if (looks === 1) logWait(upload, end - pace.now())
    await pace.wait(growingDelay(looks, pace))
  }
  if (!isOurs) return { ...refusal(answer), cause: `${answer.message}, but the index does not show the file` }
  return unconfirmed(upload, answer)
}

async function unconfirmed({ distribution, registry, pace }: Upload, { message }: SendAnswer): Promise<UploadOutcome> {
  const { project } = distribution
  const showsOthers = (await registry.list(project)).length > 0
  const what = showsOthers ? 'does not show the file' : `shows nothing of ${project}`
  return {
    status: 'unconfirmed',
    cause: `the server answered ${message}, and the index ${what} after ${Math.round(pace.indexLimitMs / 1000)} s`,
    hint: AGAIN,
    showsOthers,
  }
}

const AGAIN = 'Run this again later: what is there by then is not sent again.'

/** One new log-in for each refusal in a row; a second one means that the credentials are wrong. */
async function renewOrGiveUp(upload: Upload, answer: SendAnswer): Promise<UploadOutcome | undefined> {
  const { registry, pace, attempts } = upload
  if (registry.renew === undefined || upload.hasRenewed || attempts >= pace.mostTries) return refusal(answer)
  await registry.renew()
  upload.hasRenewed = true
  return undefined
}

/** Before the file is sent again: an answer may have been lost after the server had stored it. */
async function waitAndLook(upload: Upload, answer: SendAnswer): Promise<UploadOutcome | undefined> {
  const { pace, attempts } = upload
  upload.hasRenewed = false
  upload.mayHaveArrived = true
  const delay = isSilent(upload) ? undefined : delayAfter(attempts, pace, answer.retryAfterMs)
  await pace.wait(delay ?? growingDelay(attempts, pace))
  const shown = await look(upload)
  if (shown !== undefined) return found(upload, shown, 'uploaded', 'conflict')
  if (delay !== undefined) return undefined
  const times = attempts === 1 ? '' : `, the last of ${attempts} answers`
  return {
    status: 'unavailable',
    cause: `${answer.message}${times}`,
    hint: AGAIN,
  }
}

// Who fails sooner is busy, or not there; who takes as long says nothing at all.
const SILENCE_MS = 30_000

/** Whether another attempt like the last one would take longer than we listen to silence. */
function isSilent({ started, lastStarted, pace }: Upload): boolean {
  const lastMs = pace.now() - lastStarted
  return lastMs >= SILENCE_MS && pace.now() - started + lastMs > pace.silenceLimitMs
}

/** A file that the index shows. */
interface Shown {
  readonly sha256: string
  readonly url: string
}

/** The file that the index shows under this name, read and counted where the index has no digest; undefined where there is none. */
async function look(upload: Upload): Promise<Shown | undefined> {
  const { registry, distribution } = upload
  const file = (await listed(upload)).find(({ fileName }) => fileName === distribution.fileName)
  if (file === undefined) return undefined
  const { url } = file
  if (file.sha256 !== undefined) return { sha256: file.sha256, url }
  const bytes = await registry.read(file)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), url }
}

/** An index that does not answer does not show the file yet. */
async function lookIfItAnswers(upload: Upload): Promise<Shown | undefined> {
  try {
    return await look(upload)
  } catch (error) {
    if (error instanceof ExternalError) return undefined
    throw error
  }
}

async function listed({ registry, distribution }: Upload): Promise<readonly RemoteFile[]> {
  try {
    return await registry.list(distribution.project, distribution.version)
  } catch (error) {
    // A log-in may have ended since.
    if (!(error instanceof UserError) || error.code !== 'REGISTRY_UNAUTHORIZED' || registry.renew === undefined)
      throw error
    await registry.renew()
    return registry.list(distribution.project, distribution.version)
  }
}

function found(
  { distribution }: Upload,
  { sha256: remote, url }: Shown,
  same: 'uploaded' | 'already-present',
  other: 'conflict' | 'mismatch',
): UploadOutcome {
  const local = distribution.sha256
  return remote === local ? { status: same, url } : { status: other, local, remote }
}

function refusal({ message, hint }: SendAnswer): UploadOutcome & { readonly status: 'refused' } {
  return { status: 'refused', cause: message, ...(hint === undefined ? {} : { hint }) }
}

function failureOutcome(error: unknown): UploadOutcome {
  if (error instanceof UserError) {
    return { status: 'refused', cause: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) }
  }
  if (error instanceof ExternalError) return { status: 'unavailable', cause: error.message }
  throw error
}

function logWait({ distribution, registry, report }: Upload, milliseconds: number): void {
  const limit = `for up to ${Math.ceil(milliseconds / 1000)} s`
  report.log(`${distribution.fileName}: the index of ${registry.title} does not show it yet; looking again ${limit}`)
}

const WORDS: Readonly<Record<SendAnswer['type'], string>> = {
  stored: 'taken',
  exists: 'there already',
  unauthorized: 'not authorized',
  refused: 'refused',
  unavailable: 'no clear answer',
}

function logAttempt({ distribution, registry, report, attempts, pace }: Upload, { type, message }: SendAnswer): void {
  const again = attempts === 1 ? '' : `, attempt ${attempts} of ${pace.mostTries}`
  report.log(`${distribution.fileName} → ${registry.title}: ${WORDS[type]} (${message})${again}`)
}
