import path from 'node:path'
import type { System } from '../../system/system.ts'
import type { Task } from '../../tasks/task-graph.ts'

/** Where tasks print to. */
export interface TaskLogs {
  /** Absolute. */
  fileOf(task: Task): string
  /** The last lines of what a task printed, and where all of it is when there were more. */
  end(task: Task, lines: number): Promise<string>
}

/** A name that every disk takes. */
export function fileNameOf({ id }: Task): string {
  return id.replace(/[^\w.@-]/g, '_')
}

const MOST_RUNS = 10

/** A folder for the logs of one run, which several may be under way of; those of the newest ten stay. */
export async function openLogs(root: string, { outputFolder, files }: System): Promise<TaskLogs> {
  const above = path.join(await outputFolder(root), 'runs')
  const before = await files.list(above)
  for (const name of before.slice(0, Math.max(0, before.length + 1 - MOST_RUNS)))
    await files.remove(path.join(above, name))
  const folder = path.join(above, `${new Date().toISOString().replaceAll(':', '-')}-${process.pid}`)
  const fileOf = (task: Task) => path.join(folder, `${fileNameOf(task)}.log`)
  return {
    fileOf,
    async end(task, lines) {
      const text = Buffer.from((await files.readBytes(fileOf(task))) ?? []).toString('utf8')
      const all = text.trimEnd().split('\n')
      if (all.length <= lines) return text.trim() === '' ? '(it printed nothing)' : text
      return `… ${all.length - lines} lines before these …\n${all.slice(-lines).join('\n')}\nall of it: ${fileOf(task)}`
    },
  }
}
