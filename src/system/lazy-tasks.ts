import { availableParallelism, totalmem } from 'node:os'
import type { System, TaskProcesses } from './system.ts'

/** What commands of the repository are run by, loaded once there is one; and what there is for them. */
export function tasksOn(env: NodeJS.ProcessEnv): Pick<System, 'tasks' | 'machine'> {
  let loaded: Promise<TaskProcesses> | undefined
  const processes = () => {
    loaded ??= import(/* webpackChunkName: "tasks" */ './task-processes.ts').then(({ taskProcessesIn }) =>
      taskProcessesIn(env),
    )
    return loaded
  }
  return {
    tasks: {
      start: async (run) => (await processes()).start(run),
      endAll: async () => (await loaded)?.endAll(),
    },
    machine: {
      get cores() {
        return availableParallelism()
      },
      get memoryBytes() {
        return totalmem()
      },
    },
  }
}
