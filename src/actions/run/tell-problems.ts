import path from 'node:path'
import type { RepoPath, System } from '../../system/system.ts'
import { type FoundProblem, findProblems } from '../../tasks/find-problems.ts'
import type { TaskResult } from '../../tasks/run-tasks.ts'
import type { TaskLogs } from './task-logs.ts'
import type { WhatToRun } from './what-to-run.ts'

// A runner shows ten of a step, and drops the rest.
const MOST = 10
const READ = { lines: 20_000, bytes: 16 * 1024 ** 2 }

/** What failed tasks say of places in files of the commit, beside these; the answer has them as they were printed. */
export async function tellProblems(
  failed: readonly TaskResult[],
  what: WhatToRun,
  logs: TaskLogs,
  { report }: Pick<System, 'report'>,
): Promise<void> {
  let left = MOST
  for (const { task } of failed) {
    for (const problem of findProblems(await logs.end(task, READ))) {
      const file = fileOf(problem, task.folder, what)
      if (file === undefined) continue
      if (left-- <= 0) return
      const { line, column, message } = problem
      const place = { file, line, ...(column === undefined ? {} : { column }) }
      report.annotate({ level: 'error', title: task.id, message, ...place, isInAnswer: true })
    }
  }
}

/** In the commit; undefined for what lies elsewhere. */
function fileOf({ file }: FoundProblem, folder: RepoPath, { root, view }: WhatToRun): RepoPath | undefined {
  const found = path
    .relative(root, path.resolve(root, folder, file))
    .split(path.sep)
    .join('/')
  return view.tree.entries.has(found) ? found : undefined
}
