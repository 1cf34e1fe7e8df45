import { action } from './action.ts'
import { contract as affectedContract } from './affected/contract.ts'
import { contract as runContract } from './run/contract.ts'

// What people run again and again. Not loaded but there: a chunk of its own would cost the main job some milliseconds at every start.
export const affected = action({
  contract: affectedContract,
  load: () => import(/* webpackMode: "eager" */ './affected/run.ts'),
})

export const run = action({
  contract: runContract,
  load: () => import(/* webpackChunkName: "tasks" */ './run/run.ts'),
})
