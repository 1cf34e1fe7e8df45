import { accessSync, constants, readFileSync, realpathSync } from 'node:fs'
import { availableParallelism, hostname, totalmem, userInfo } from 'node:os'
import path from 'node:path'
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
      nodeVersion: () => ownVersion(env),
      identity,
    },
  }
}

/** Of Windows nobody knows from here what a name stands for. */
function ownVersion({ PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32') return undefined
  for (const folder of PATH.split(path.delimiter)) {
    // What is relative depends on where a program starts.
    if (!path.isAbsolute(folder)) return undefined
    try {
      const file = path.join(folder, 'node')
      accessSync(file, constants.X_OK)
      return realpathSync(file) === realpathSync(process.execPath) ? process.version : undefined
    } catch {
      // Nothing that can be run: the next folder.
    }
  }
  return undefined
}

/** Without the domain, which is that of the network that a laptop is in. */
function identity(): string {
  const name = hostname().replace(/\..*/, '')
  return [name, known(() => userInfo().username), known(() => readFileSync('/etc/machine-id', 'utf8'))].join('\0')
}

/** A user may have no name, and a machine no file with an id. */
function known(read: () => string): string {
  try {
    return read().trim()
  } catch {
    return ''
  }
}
