// How a job names the workflow that it calls:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses
import { VERSION } from '../../contract/version.ts'
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { CALLABLE } from './callable.ts'

/** A workflow of ours that a job calls; or why there is none that it could call. */
export type Reference =
  | {
      /** The name of its file. */
      readonly callee: string
      /** Whether what this version knows of it holds: it is not of a newer version, nor of one that nobody can tell. */
      readonly isKnown: boolean
      /** Whether the repository is this one, not a fork or a mirror. */
      readonly isOriginal: boolean
    }
  | { readonly fault: Pick<Finding, 'severity' | 'message' | 'fix'> }

/** A repository of this name is this one, a fork or a mirror of it. */
const REFERENCE = /^([\w.-]+)\/maestro-actions(?:\/([^@]*))?(?:@(.*))?$/i
const FOLDER = '.github/workflows/'

/**
 * What the `uses` of a job means; undefined where that is none of our workflows, or one of another major version, of which nothing is known.
 *
 * @param comment reads what stands behind it: the version, where a commit is named
 */
export function readReference(uses: string, comment: () => string): Reference | undefined {
  const [, owner = '', path = '', ref = ''] = REFERENCE.exec(uses) ?? []
  const isOriginal = owner.toLowerCase() === 'maestro-actions'
  // A fork may have workflows of its own.
  if (owner === '' || !(isOriginal || path.startsWith(FOLDER))) return undefined
  if (ref === '') return { fault: withoutVersion(uses) }
  const version = versionOf(ref, comment)
  if (version === 'other') return undefined
  const callee = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : ''
  const isKnown = version === 'known'
  if (CALLABLE.has(callee)) return { callee, isKnown, isOriginal }
  return isOriginal ? { fault: unknownWorkflow(path, isKnown) } : undefined
}

function withoutVersion(uses: string): Pick<Finding, 'severity' | 'message' | 'fix'> {
  return {
    severity: 'error',
    message: `${printable(uses)} names no version: ${endsWhere(true)}`,
    fix: `Write a tag, a branch or a commit behind it: @v${OWN[0]}`,
  }
}

function unknownWorkflow(path: string, isKnown: boolean): Pick<Finding, 'severity' | 'message' | 'fix'> {
  const names = [...CALLABLE.keys()]
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {
    severity: severityOf(isKnown),
    message: `maestro-actions ${VERSION} has no workflow ${printable(path)} for others to call: ${endsWhere(isKnown)}`,
    fix: didYouMean(name, names, `It has, in ${FOLDER}: ${names.join(', ')}.`, FOLDER),
  }
}

/** The workflow, with the version that is gone by where another one may be called. */
export function titleOf({ callee, isKnown }: { readonly callee: string; readonly isKnown: boolean }): string {
  return isKnown ? callee : `${callee} of maestro-actions ${VERSION}`
}

/** What this version says of a workflow is no error where another version may be called. */
export function severityOf(isKnown: boolean): 'error' | 'warning' {
  return isKnown ? 'error' : 'warning'
}

/** What GitHub does where a call does not fit. */
export function endsWhere(isKnown: boolean): string {
  return `GitHub ends such a run before it begins, without a log${isKnown ? '' : ', if this is the version that is called'}`
}

const TAG = /^v(\d+)(?:\.(\d+)(?:\.(\d+))?(?:[-+][\w.+-]+)?)?$/
const OWN = numbersOf(VERSION)

/** `v1` moves on to whatever is new, as this version does; a branch, and a commit that nobody comments, may be of any. */
function versionOf(ref: string, comment: () => string): 'known' | 'newer' | 'other' {
  const [tag, major, ...rest] = TAG.exec(TAG.test(ref) ? ref : (/\bv\d[\w.+-]*/.exec(comment())?.[0] ?? '')) ?? []
  if (tag === undefined) return 'newer'
  const called = numbersOf([major, ...rest].map((one) => one ?? 0).join('.'))
  if (called[0] !== OWN[0]) return 'other'
  if (rest[0] === undefined) return 'known'
  return isNewer(called, OWN) ? 'newer' : 'known'
}

/** What comes before 1.0.0 is on the way to it, as long as that is not out. */
function numbersOf(version: string): readonly [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  return major === 0 && VERSION.startsWith('0.') ? [1, 0, 0] : [major, minor, patch]
}

function isNewer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}
