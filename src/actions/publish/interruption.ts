import type { InputsOf } from '../../contract/define.ts'
import { isThere } from '../../publish/publish-packages.ts'
import type { Receipt } from '../../publish/receipts.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { receiptsFor } from './receipts-for.ts'
import { leaveReceipts } from './receipts-place.ts'
import type { Shipment } from './settle.ts'
import { tellOutcome } from './tell.ts'

type Inputs = InputsOf<typeof contract>
/** Says what is out and what is not, when somebody ends the run. */
export interface Watch {
  /** Call it before the first upload, and what it gives once for each file of which the outcome is known. */
  readonly begin: (work: readonly Shipment[]) => (one: Receipt) => void
  /** Once all is told anyway. */
  readonly release: () => void
}

/** Watches a run from its start. */
export function watchForInterruption(inputs: Inputs, system: System): Watch {
  let work: readonly Shipment[] = []
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
  work: readonly Shipment[],
  known: readonly Receipt[],
  inputs: Inputs,
  system: System,
): Promise<void> {
  const receipts = [...known, ...unfinished(work, known)]
  if (receipts.length === 0) {
    system.report.log('Interrupted: nothing was uploaded')
    return
  }
  const checks = ['The run was ended before all was done. Run it again: what is there by then is not sent again.']
  await leaveReceipts(receipts, inputs, system)
  system.report.log(`Interrupted: ${known.filter(isThere).length} of ${receipts.length} files are there`)
  await tellOutcome({ plans: work.map(({ target }) => target.plan), receipts, checks }, inputs, system)
}

function unfinished(work: readonly Shipment[], receipts: readonly Receipt[]): readonly Receipt[] {
  const known = new Set(receipts.map(({ registry, file }) => `${registry.title} ${file}`))
  const note = 'the run was ended before the registry confirmed it'
  return receiptsFor(work, () => ({ outcome: 'failed', url: '', note })).filter(
    ({ registry, file }) => !known.has(`${registry.title} ${file}`),
  )
}
