import path from 'node:path'
import { LEDGER_FORMAT } from '../../../schedule/ledger/ledger-text.ts'
import type { LedgerStore } from '../../../schedule/ledger/store.ts'
import type { Standing } from '../../../schedule/ledger/trust.ts'
import type { Git, System } from '../../../system/system.ts'

const DONE = { problem: '', isAgain: false }
const FILE = 'ledger.json.gz'
const PREFIX = `maestro-ledger-v${LEDGER_FORMAT}-`

/** The store that the input names: `cache`, `git`, or a folder; without one the cache in a workflow, and `.maestro` on a laptop. */
export async function openStore(
  named: string,
  { root, git, standing }: { readonly root: string; readonly git: Git; readonly standing: Standing },
  system: System,
): Promise<LedgerStore | undefined> {
  if (named === 'git') return (await import('./git-store.ts')).gitStore(git)
  if (named !== 'cache' && (named !== '' || system.event === undefined)) {
    return folderStore(path.resolve(named === '' ? root : system.folder, named || '.maestro'), named === '', system)
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

function folderStore(folder: string, isOwn: boolean, { files }: System): LedgerStore {
  const file = path.join(folder, FILE)
  return {
    name: file,
    file,
    read: () => files.readBytes(file),
    async write(bytes) {
      try {
        if (isOwn) await files.write(path.join(folder, '.gitignore'), '*\n')
        const draft = await files.openDraft(folder)
        try {
          await draft.append(bytes)
          await draft.keepAs(file)
        } finally {
          await draft.close()
        }
        return DONE
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        if (code === undefined) throw error
        return { problem: message, isAgain: false }
      }
    },
  }
}
