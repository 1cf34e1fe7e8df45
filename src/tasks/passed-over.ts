import { dependentsIn, type TaskGraph, type TaskId } from './task-graph.ts'

/**
 * Which of the tasks that are proven need not run: those for which nothing waits that runs. A proof says that a task passed, and leaves nothing of
 * what it makes.
 */
export function canBePassedOver(graph: TaskGraph, proven: ReadonlySet<TaskId>): ReadonlySet<TaskId> {
  const dependents = dependentsIn(graph)
  const passed = new Set<TaskId>()
  // Each stands behind all that it needs: from the end on, those that wait are decided first.
  for (const id of [...graph.keys()].reverse()) {
    const isNeeded = (dependents.get(id) ?? []).some((other) => !passed.has(other))
    if (proven.has(id) && !isNeeded) passed.add(id)
  }
  return passed
}
