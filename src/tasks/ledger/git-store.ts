import { ExternalError, UserError } from '../../errors.ts'
import type { LedgerStore } from '../../schedule/ledger/store.ts'
import type { Git, ObjectId } from '../../system/system.ts'

const REF = 'refs/maestro/ledger'
const REMOTE = 'origin'
const FILE = 'ledger'
const FETCH_LIMIT_MS = 30_000

/** A ref of its own that holds one commit with one file, fetched and pushed: the push is refused where somebody was faster. */
export function gitStore(git: Git): LedgerStore {
  let known: ObjectId | undefined
  return {
    name: `${REF} of ${REMOTE}`,
    async read() {
      known = undefined
      try {
        await git.fetch({
          remote: REMOTE,
          refspecs: [`+${REF}:${REF}`],
          withContents: true,
          timeoutMs: FETCH_LIMIT_MS,
        })
      } catch (error) {
        // Nothing was ever saved, or nobody answers: without a ledger everything runs.
        if (!(error instanceof ExternalError)) throw error
        return undefined
      }
      known = await git.commit(REF)
      if (known === undefined) return undefined
      const entry = (await git.tree(known)).find(({ path }) => path === FILE)
      return entry === undefined ? undefined : (await git.blobs([entry.objectId])).get(entry.objectId)
    },
    async write(content) {
      try {
        const changes = [{ path: FILE, mode: '100644', content }]
        const { commit } = await git.makeCommit({ parent: undefined, changes, message: () => 'Results of tasks' })
        const isThere = await git.push({ remote: REMOTE, commit, branch: REF, expected: known })
        return { problem: isThere ? '' : 'somebody else was faster', isAgain: !isThere }
      } catch (error) {
        if (!(error instanceof ExternalError || error instanceof UserError)) throw error
        return { problem: error.message, isAgain: false }
      }
    },
  }
}
