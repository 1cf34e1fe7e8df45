import path from 'node:path'
import { UserError } from '../../errors.ts'
import { parseTimings, type Timings } from '../../schedule/timings.ts'
import type { System } from '../../system/system.ts'

interface Inputs {
  readonly root: string
  readonly timings: string
  readonly 'ledger-store': string
}

/**
 * What tasks are known to take: by a file, or by what runs before have kept.
 *
 * @throws {UserError} `TIMINGS_MISSING`, `TIMINGS_INVALID`
 */
export async function readTimings(inputs: Inputs, system: System): Promise<Timings> {
  const { timings } = inputs
  if (timings === '') return new Map()
  if (timings === 'ledger') return (await import('../../tasks/ledger/kept-timings.ts')).keptTimings(inputs, system)
  const text = await system.files.read(path.resolve(system.folder, timings))
  if (text !== undefined) return parseTimings(text, timings)
  throw new UserError('TIMINGS_MISSING', `There is no file ${timings}`, 'Mend the input timings, or leave it out.')
}
