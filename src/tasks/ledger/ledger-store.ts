import path from 'node:path'
import { LEDGER_FORMAT, MOST_BYTES } from '../../schedule/ledger/ledger-text.ts'
import type { LedgerStore } from '../../schedule/ledger/store.ts'
import type { Standing } from '../../schedule/ledger/trust.ts'
import { isRegular } from '../../standards/git-modes.ts'
import type { Git, System } from '../../system/system.ts'
import { hideOwnFolder, OWN_FOLDER } from '../own-folder.ts'

const NO_FILE = 'what stands there is no regular file, or one that may not be read'
const DONE = { problem: '', isAgain: false }
const FILE = 'ledger'
const PREFIX = `maestro-ledger-v${LEDGER_FORMAT}-`

/** The store that the input names: `cache`, `git`, or a folder; without one the cache in a workflow, and `.maestro` on a laptop. */
export async function openStore(
  named: string,
  { root, git, standing }: { readonly root: string; readonly git: Git; readonly standing: Standing },
  system: System,
): Promise<LedgerStore | undefined> {
  if (named === 'git') return (await import('./git-store.ts')).gitStore(git)
  if (named !== 'cache' && (named !== '' || system.event === undefined)) {
    return folderStore(
      path.resolve(named === '' ? root : system.folder, named || OWN_FOLDER),
      named === '' ? root : undefined,
      system,
    )
  }
  const { cache } = system
  if (cache === undefined) return undefined
  return {
    name: 'the actions cache',
    read: () => cache.read(PREFIX),
    async write(bytes) {
      if (!standing.mayWrite) return { problem: 'this run may not write', isAgain: false }
      // Entries never change: each run has one of its own, and the newest is read.
      return {
        problem: await cache.write(`${PREFIX}${system.event?.runId ?? ''}-${Date.now()}`, bytes),
        isAgain: false,
      }
    },
  }
}

/** @param root of the repository, where the folder is our own in it */
function folderStore(folder: string, root: string | undefined, { files, openWorkTree }: System): LedgerStore {
  const file = path.join(folder, FILE)
  const standing = async () => (await openWorkTree(folder)).look(FILE, MOST_BYTES)
  return {
    name: file,
    file,
    // What cannot be read is as if it were not there, and so is what is no file, or larger than any ledger.
    read: async () => (await standing().catch(unlessSystems))?.bytes,
    async write(bytes) {
      try {
        const before = await standing()
        if (before !== undefined && !isRegular(before.mode)) return { problem: NO_FILE, isAgain: false }
        if (root !== undefined) await hideOwnFolder(root, files)
        await files.write(file, bytes)
        return DONE
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        if (code === undefined) throw error
        return { problem: message, isAgain: false }
      }
    },
  }
}

function unlessSystems(error: NodeJS.ErrnoException): undefined {
  if (error.code === undefined) throw error
}
