import { ExternalError } from '../errors.ts'
import type { Git, ObjectId } from '../system/system.ts'

const MOST_FETCHES = 10
const FIRST_DEEPENING = 16
// More than any history has, and what git can still count with.
const WHOLE_HISTORY = 100_000_000

/** Brings missing history, within bounds, and remembers why it could not. */
export interface Fetcher {
  readonly remote: string
  /** Why the last fetch brought nothing, for people. */
  readonly failure: string | undefined
  /** The remote gave no answer of its own: what it holds is not known. */
  readonly isUnreachable: boolean
  /** So many fetches were made, or for so long, that there will be no more. */
  readonly isSpent: boolean
  /**
   * Brings a branch, tag or commit, and in a shallow clone more of its history and of head's: twice as much each time.
   * False when there is nothing more to be had.
   */
  bringMore(name: string, head: ObjectId | undefined): Promise<boolean>
  /** Brings all tags, and in a shallow clone the whole history of a commit, without contents. */
  bringTags(head: ObjectId): Promise<boolean>
  /** Brings the parents of a commit at the edge of a shallow clone. */
  bringParents(commit: ObjectId): Promise<void>
}

export function openFetcher(git: Git, remote: string, timeoutMs: number, log: (line: string) => void): Fetcher {
  const state = {
    fetches: 0,
    deepening: FIRST_DEEPENING,
    failure: undefined as string | undefined,
    isUnreachable: false,
    isSpent: false,
    sought: new Set<string>(),
  }
  const stopAt = Date.now() + timeoutMs

  async function fetch(
    refspecs: readonly string[],
    options: { deepenBy?: number; withContents: boolean },
  ): Promise<boolean> {
    const left = stopAt - Date.now()
    if (state.fetches >= MOST_FETCHES || left <= 0) {
      state.isSpent = true
      state.failure =
        left <= 0 ? `${timeoutMs / 1000} s of fetching were not enough` : `${MOST_FETCHES} fetches were not enough`
      return false
    }
    if (state.fetches === 0 && (await git.remoteUrl(remote)) === undefined) {
      state.failure = `there is no remote called ${remote}`
      return false
    }
    state.fetches++
    const { deepenBy } = options
    const depth =
      deepenBy === undefined || deepenBy === WHOLE_HISTORY
        ? ''
        : `, ${deepenBy === 1 ? '1 commit' : `${deepenBy} commits`} deeper`
    log(`Fetching ${refspecs.map(shortened).join(' and ')} from ${remote}${depth}`)
    try {
      await git.fetch({ remote, refspecs, timeoutMs: left, ...options })
      return true
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error
      state.failure = error.message
      state.isUnreachable = !/couldn't find remote ref|not our ref|unadvertised object/.test(error.message)
      return false
    }
  }

  /** Tries the name as a branch, then as a tag; an id is itself; an expression such as `HEAD~3` only needs more of head. */
  async function fetchNamed(name: string, head: ObjectId | undefined, deepenBy: number | undefined): Promise<boolean> {
    const also = head === undefined || deepenBy === undefined ? [] : [head]
    const options = { withContents: false, ...(deepenBy === undefined ? {} : { deepenBy }) }
    const plain = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : name
    if (/[~^@]/.test(plain)) return also.length > 0 && fetch(also, options)
    if (isObjectId(plain)) return fetch([plain, ...also], options)
    const branch = `+refs/heads/${plain}:refs/remotes/${remote}/${plain}`
    if (await fetch([branch, ...also], options)) return true
    return !state.isUnreachable && fetch([`+refs/tags/${plain}:refs/tags/${plain}`, ...also], options)
  }

  return {
    remote,
    get isUnreachable() {
      return state.isUnreachable
    },
    get isSpent() {
      return state.isSpent
    },
    get failure() {
      return state.failure
    },

    async bringMore(name, head) {
      const isShallow = await git.isShallow()
      if (!isShallow) {
        // A complete clone has all there is of a name that was fetched once.
        if (state.sought.has(name)) return false
        state.sought.add(name)
        return fetchNamed(name, head, undefined)
      }
      const brought = await fetchNamed(name, head, state.deepening)
      state.deepening *= 2
      return brought
    },

    async bringTags(head) {
      const depth = (await git.isShallow()) ? { deepenBy: WHOLE_HISTORY } : {}
      return fetch(['+refs/tags/*:refs/tags/*', head], { withContents: false, ...depth })
    },

    async bringParents(commit) {
      await fetch([commit], { deepenBy: 1, withContents: true })
    },
  }
}

function shortened(refspec: string): string {
  return isObjectId(refspec)
    ? refspec.slice(0, 7)
    : (refspec.split(':')[0] as string).replace(/^\+refs\/(?:heads|tags)\//, '')
}

/** Whether a name is a full object id, which no ref has. */
export function isObjectId(name: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)
}
