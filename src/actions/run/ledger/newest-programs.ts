import path from 'node:path'
import type { System } from '../../../system/system.ts'
import { broughtBy, textsOf } from '../../../tasks/brought-programs.ts'
import type { TaskId } from '../../../tasks/task-graph.ts'
import { onceFor } from '../../../workspaces/once.ts'
import { foldersAbove } from '../../../workspaces/repo-paths.ts'
import type { WhatToRun } from '../what-to-run.ts'

/** The tasks whose commands run what is newest that day: they ask for that, or for a program that is not installed. */
export async function tasksOfTheDay(
  { tasks, view, root }: Pick<WhatToRun, 'tasks' | 'view' | 'root'>,
  { files }: System,
): Promise<ReadonlySet<TaskId>> {
  const installed = new Map<string, Promise<boolean>>()
  const isAt = (name: string, folder: string) =>
    onceFor(installed, `${folder} ${name}`, async () => {
      const modules = path.join(root, folder, 'node_modules')
      return (
        (await files.isFile(path.join(modules, '.bin', name))) || files.isFile(path.join(modules, name, 'package.json'))
      )
    })
  const found = new Set<TaskId>()
  for (const task of tasks.values()) {
    const brought = [...textsOf(task, view.tree)].map(broughtBy)
    if (brought.includes('newest') || !(await areInstalled(new Set(brought.flat()), task.folder, isAt)))
      found.add(task.id)
  }
  return found
}

async function areInstalled(
  names: ReadonlySet<string>,
  folder: string,
  isAt: (name: string, folder: string) => Promise<boolean>,
): Promise<boolean> {
  const folders = [folder, ...foldersAbove(folder)]
  for (const name of names) {
    let isFound = false
    for (const at of folders) isFound ||= await isAt(name, at)
    if (!isFound) return false
  }
  return true
}
