import { ExternalError } from '../errors.ts'
import type { Git, ObjectId } from '../system/system.ts'

const MOST_FETCHES = 10
const FIRST_DEEPENING = 16

/** Brings missing history, within bounds, and remembers why it could not. */
export interface Fetcher {
  readonly remote: string
  /** Why the last fetch brought nothing, for people. */
  readonly failure: string | undefined
  /**
   * Brings a branch, tag or commit, and in a shallow clone more of its history and of head's: twice as much each time.
   * False when there is nothing more to be had.
   */
  bringMore(name: string, head: ObjectId | undefined): Promise<boolean>
  /** Brings the parents of a commit at the edge of a shallow clone. */
  bringParents(commit: ObjectId): Promise<void>
}

export function openFetcher(git: Git, remote: string, timeoutMs: number, log: (line: string) => void): Fetcher {
  const state = {
    fetches: 0,
    deepening: FIRST_DEEPENING,
    failure: undefined as string | undefined,
    sought: new Set<string>(),
  }
  const stopAt = Date.now() + timeoutMs

  async function fetch(
    refspecs: readonly string[],
    options: { deepenBy?: number; withContents: boolean },
  ): Promise<boolean> {
    const left = stopAt - Date.now()
    if (state.fetches >= MOST_FETCHES || left <= 0) {
      state.failure =
        left <= 0 ? `${timeoutMs / 1000} s of fetching were not enough` : `${MOST_FETCHES} fetches were not enough`
      return false
    }
    if (state.fetches === 0 && !(await git.hasRemote(remote))) {
      state.failure = `there is no remote called ${remote}`
      return false
    }
    state.fetches++
    const depth = options.deepenBy === undefined ? '' : `, ${options.deepenBy} commits deeper`
    log(`Fetching ${refspecs.map(shortened).join(' and ')} from ${remote}${depth}`)
    try {
      await git.fetch({ remote, refspecs, timeoutMs: left, ...options })
      return true
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error
      state.failure = error.message
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
    return (
      (await fetch([branch, ...also], options)) || fetch([`+refs/tags/${plain}:refs/tags/${plain}`, ...also], options)
    )
  }

  return {
    remote,
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

function isObjectId(name: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)
}
