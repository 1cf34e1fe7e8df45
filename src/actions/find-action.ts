import type { Action } from './action.ts'
import { affected, run } from './often.ts'

/** The action or command of that name. What people run again and again is there without the contracts of all others. */
export async function findAction(name: string): Promise<Action | undefined> {
  const often = [affected, run].find(({ contract }) => contract.name === name)
  return often ?? (await import('./index.ts')).actions.get(name)
}
