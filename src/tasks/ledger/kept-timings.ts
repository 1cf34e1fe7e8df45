import path from 'node:path'
import { readLedger } from '../../schedule/ledger/ledger-text.ts'
import { timingsIn } from '../../schedule/ledger/past-runs.ts'
import { standingOf } from '../../schedule/ledger/trust.ts'
import type { Timings } from '../../schedule/timings.ts'
import type { System } from '../../system/system.ts'
import { openStore } from './ledger-store.ts'

interface Place {
  readonly root: string
  readonly 'ledger-store': string
}

/** What tasks took in runs before, as the ledger has it; nothing where there is no ledger to be had. */
export async function keptTimings({ root, 'ledger-store': named }: Place, system: System): Promise<Timings> {
  const git = system.openGit(path.resolve(system.folder, root))
  const workTree = await git.workTree()
  const store = await openStore(named, { root: workTree, git, standing: standingOf(system.event, '') }, system)
  return timingsIn(readLedger(await store?.read()).ledger)
}
