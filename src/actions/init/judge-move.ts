import { VERSION } from '../../contract/version.ts'
import { printable } from '../../standards/printable.ts'
import { compareVersions, type Releases, type Target } from './find-release.ts'
import { claimedVersion, type Pin } from './move-pins.ts'
import type { CallOfOurs, PresentWorkflow } from './read-workflows.ts'

/** What becomes of the pin of a call. */
export type Judgement =
  /** It is as it has to be. */
  | { readonly type: 'same' }
  | { readonly type: 'move'; readonly pin: Pin; readonly note: string }
  /** It stays, although it is another one; the note says why. */
  | { readonly type: 'left'; readonly note: string }

// What comes before 1.0.0 is on the way to it.
const OWN_MAJOR = `v${Math.max(1, Number.parseInt(VERSION, 10))}`

/** The tag that goes with the releases of this version, and moves with them. */
export const MOVING_TAG = OWN_MAJOR

/**
 * Whether a call gets the pin. One that somebody named always goes there, and it is said where that is back. Else nothing goes back, and what
 * nobody knows the version of stays.
 */
export function judgeMove({ file, text }: PresentWorkflow, call: CallOfOurs, target: Target): Judgement {
  const at = `${printable(file)} calls ${call.callee} at ${printable(call.ref)}`
  if (call.owner.toLowerCase() !== 'maestro-actions')
    return { type: 'left', note: `${at} of ${call.owner}/maestro-actions, whose commits are its own: it stays` }
  const { pin, isNamed, releases } = target
  if (pin === undefined || call.ref === pin.ref) return { type: 'same' }
  const current = versionOf(call, text, releases)
  const from = current === undefined ? '' : ` (${current})`
  const isBack = current !== undefined && pin.version !== undefined && compareVersions(current, pin.version) > 0
  if (isNamed) {
    const to = pin.version === undefined ? 'a commit of which no release is known' : `${pin.version}, which is older`
    const isTold = isBack || (current !== undefined && pin.version === undefined)
    return { type: 'move', pin, note: isTold ? `${at}${from}, and goes to ${to}, as --pin says` : '' }
  }
  const way = `--pin ${pin.ref} takes it to ${pin.version}`
  if (isBack) return { type: 'left', note: `${at}${from}, which is newer than this ${pin.version}: it stays; ${way}` }
  if (current === undefined && call.ref !== OWN_MAJOR)
    return { type: 'left', note: `${at}, which is no release that is known: it stays; ${way}` }
  if (current === pin.version && isCommit(call.ref))
    return { type: 'left', note: `${at}, which is not the commit of ${current}: it stays; ${way}` }
  return { type: 'move', pin, note: '' }
}

/** Whether nobody can move what is called. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}

/** The version that is called, as far as it is known; of a tag such as `v2` the oldest that it can be. */
function versionOf(call: CallOfOurs, text: string, releases: Releases): string | undefined {
  const { ref } = call
  if (isCommit(ref)) return releases.versionAt(ref) ?? claimedVersion(text, call)
  const commit = releases.commitOf(ref)
  const released = commit === undefined ? undefined : releases.versionAt(commit)
  if (released !== undefined) return released
  const [, major, minor = '0', patch = '0', more = ''] = /^v(\d+)(?:\.(\d+))?(?:\.(\d+)(-[\w.-]+)?)?$/.exec(ref) ?? []
  return major === undefined || ref === OWN_MAJOR ? undefined : `v${major}.${minor}.${patch}${more}`
}
