import path from 'node:path'
import type { Project } from '../../../graph/project-graph.ts'
import { SUBMODULE } from '../../../standards/git-modes.ts'
import type { System } from '../../../system/system.ts'
import { type ToldTask, toldTask } from '../../../tasks/started-worlds.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'
import { onceFor } from '../../../workspaces/once.ts'
import type { WhatToRun } from '../what-to-run.ts'
import type { Interpreter } from './interpreter.ts'
import { nodesOf } from './node-settings.ts'
import { pythonsOf } from './python-settings.ts'

/** What the tasks run in and with, as it stands on this machine now. */
export async function readSettingsOf(
  { tasks, view, root, git }: WhatToRun,
  system: System,
): Promise<(task: Task) => TaskSetting> {
  const machine = machineOf(system)
  const workflow = workflowOf(system, view.tree.entries)
  const told = new Map<TaskId, ToldTask>()
  const toldOf = (task: Task) =>
    onceFor(told, task.id, () => toldTask(task, view.graph.projects.get(task.project) as Project, view.tree))
  const [nodes, pythons, checkout] = await Promise.all([
    nodesOf({ tasks, view, root }, toldOf, system),
    pythonsOf({ tasks, view, root }, toldOf, system),
    checkoutOf({ view, root, git }, system),
  ])
  return ({ id }) => {
    const [python, node] = [pythons.get(id), nodes.get(id)]
    const interpreter = bothOf(python?.interpreter, node?.interpreter)
    const installed = [...(python?.installed ?? []), ...(node?.installed ?? [])]
    return { machine, checkout, workflow, interpreter, loaded: python?.loaded ?? [], installed }
  }
}

/** What one world cannot tell, no other one can. */
function bothOf(python: Interpreter = '', node: Interpreter = ''): Interpreter {
  if (typeof python !== 'string') return python
  if (typeof node !== 'string') return node
  return python === '' || node === '' ? python + node : `${python}\n\n${node}`
}

function machineOf({ variable }: System): string {
  return [process.platform, process.arch, variable('ImageOS') ?? '', variable('ImageVersion') ?? ''].join(' ')
}

/** What is beside the commit that decides which files lie there: how git writes them, and submodules that are not there. */
async function checkoutOf(
  { view, root, git }: Pick<WhatToRun, 'view' | 'root' | 'git'>,
  { files }: System,
): Promise<string> {
  const submodules = [...view.tree.entries.values()].filter(({ mode }) => mode === SUBMODULE)
  const [conversions, ...absent] = await Promise.all([
    git.conversions(),
    ...submodules.map(async ({ path: at }) => {
      const isThere = (await files.list(path.join(root, at))).includes('.git')
      return isThere ? [] : [`no ${at}`]
    }),
  ])
  return [...conversions, ...absent.flat()].join('\n')
}

type Entries = WhatToRun['view']['tree']['entries']

/** The file of the workflow in its present state: it may prepare what tasks need. */
function workflowOf({ event }: System, entries: Entries): string {
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(event?.workflowRef ?? '')?.[1]
  return file === undefined ? '' : `${file} ${entries.get(file)?.objectId ?? ''}`
}
