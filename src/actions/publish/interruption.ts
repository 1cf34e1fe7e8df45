import type { InputsOf } from '../../contract/define.ts'
import { isThere } from '../../publish/publish-packages.ts'
import type { Receipt } from '../../publish/receipts.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import type { contract } from './contract.ts'
import type { Target } from './plan-targets.ts'
import { receiptsFor } from './receipts-for.ts'
import { leaveReceipts } from './receipts-place.ts'
import { tellOutcome } from './tell.ts'

type Inputs = InputsOf<typeof contract>
type Built = ReadonlyMap<ProjectName, readonly Distribution[]>

/** What there is to upload. */
interface Work {
  readonly targets: readonly Target[]
  readonly built: Built
}

/** Says what is out and what is not, when somebody ends the run. */
export interface Watch {
  /** Call it before the first upload, and what it gives once for each file of which the outcome is known. */
  readonly begin: (work: Work) => (one: Receipt) => void
  /** Once all is told anyway. */
  readonly release: () => void
}

/** Watches a run from its start. */
export function watchForInterruption(inputs: Inputs, system: System): Watch {
  let work: Work = { targets: [], built: new Map() }
  const receipts: Receipt[] = []
  const release = system.whenInterrupted?.(() => tellInterruption(work, receipts, inputs, system))
  return {
    begin(what) {
      work = what
      return (one) => void receipts.push(one)
    },
    release: () => release?.(),
  }
}

async function tellInterruption(
  { targets, built }: Work,
  known: readonly Receipt[],
  inputs: Inputs,
  system: System,
): Promise<void> {
  const receipts = [...known, ...unfinished(targets, built, known)]
  if (receipts.length === 0) {
    system.report.log('Interrupted: nothing was uploaded')
    return
  }
  const checks = ['The run was ended before all was done. Run it again: what is there by then is not sent again.']
  await leaveReceipts(receipts, inputs, system)
  system.report.log(`Interrupted: ${known.filter(isThere).length} of ${receipts.length} files are there`)
  await tellOutcome({ plans: targets.map(({ plan }) => plan), receipts, checks }, inputs, system)
}

function unfinished(targets: readonly Target[], built: Built, receipts: readonly Receipt[]): readonly Receipt[] {
  const known = new Set(receipts.map(({ registry, file }) => `${registry.title} ${file}`))
  const note = 'the run was ended before the registry confirmed it'
  return receiptsFor(targets, built, () => ({ outcome: 'failed', url: '', note })).filter(
    ({ registry, file }) => !known.has(`${registry.title} ${file}`),
  )
}
