import type { RepoPath } from '../../system/system.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { CLOCKS_MS } from './stated-outputs.ts'

/** Which task a file is of that lies where several may leave some. */
export interface ReportOwners {
  begins(task: Task): void
  /** @returns when it began, in milliseconds of the epoch */
  ends(task: Task): number
  /** `shared`: it may be of tasks of several projects. */
  ownerOf(file: FoundReport, task: Task): 'own' | 'others' | 'shared'
}

/** A file that some task has left. */
interface FoundReport {
  /** Where tasks leave such. */
  readonly folder: RepoPath
  /** From there. */
  readonly file: RepoPath
  /** In milliseconds of the epoch. */
  readonly written: number
}

interface Stretch {
  readonly task: Task
  readonly since: number
  until: number
}

/** Commands of one project share its folder, and whoever ends first has what is there: tools write at their end. Between projects that would be a guess. */
export function openOwners(): ReportOwners {
  const stretches = new Map<Task, Stretch>()
  return {
    begins(task) {
      stretches.set(task, { task, since: Date.now(), until: Number.POSITIVE_INFINITY })
    },
    ends(task) {
      const stretch = stretches.get(task)
      if (stretch === undefined) throw new Error(`${task.id} has not begun`)
      stretch.until = Date.now()
      return stretch.since
    },
    ownerOf({ folder, file, written }, task) {
      const others = [...stretches.values()].filter(
        (one) =>
          one.task.project !== task.project &&
          one.task.folder === folder &&
          one.since <= written &&
          written <= one.until - CLOCKS_MS,
      )
      if (others.length === 0 || names(task, file)) return 'own'
      return others.some((one) => names(one.task, file)) ? 'others' : 'shared'
    },
  }
}

/** `--junitxml=reports/a.xml` names that file, and none of that name in another folder. */
function names({ command }: Task, file: RepoPath): boolean {
  return command.split(/[\s='":;,]+/).some((word) => word.replace(/^\.\//, '') === file)
}
