import path from 'node:path'
import type { Project } from '../../../graph/project-graph.ts'
import { SUBMODULE } from '../../../standards/git-modes.ts'
import type { System } from '../../../system/system.ts'
import { type ToldTask, toldTask } from '../../../tasks/started-worlds.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'
import { onceFor } from '../../../workspaces/once.ts'
import { isCalled } from '../../../workspaces/repo-paths.ts'
import { unbuiltPackages } from '../unbuilt-packages.ts'
import type { WhatToRun } from '../what-to-run.ts'
import type { Interpreter } from './interpreter.ts'
import { tasksOfTheDay } from './newest-programs.ts'
import { nodesOf } from './node-settings.ts'
import { pythonsOf } from './python-settings.ts'
import { workflowFiles } from './workflow-files.ts'

/** What the tasks run in and with, as it stands on this machine now. */
export async function readSettingsOf(
  { tasks, view, root, git }: WhatToRun,
  system: System,
): Promise<(task: Task) => TaskSetting> {
  const machine = machineOf(system)
  const told = new Map<TaskId, ToldTask>()
  const toldOf = (task: Task) =>
    onceFor(told, task.id, () => toldTask(task, view.graph.projects.get(task.project) as Project, view.tree))
  const [nodes, pythons, checkout, ofTheDay, workflow, unbuilt] = await Promise.all([
    nodesOf({ tasks, view, root }, toldOf, system),
    pythonsOf({ tasks, view, root }, toldOf, system),
    checkoutOf({ view, root, git }, system),
    tasksOfTheDay({ tasks, view, root }, system),
    workflowOf(system, view.tree.entries, git),
    unbuiltPackages({ tasks, view, git }),
  ])
  return ({ id }) => {
    const [python, node] = [pythons.get(id), nodes.get(id)]
    const interpreter = bothOf(python?.interpreter, node?.interpreter)
    const installed = [...(python?.installed ?? []), ...(node?.installed ?? [])]
    return {
      ...{ machine, checkout, workflow, interpreter, loaded: python?.loaded ?? [], installed },
      isOfTheDay: ofTheDay.has(id),
      doubt: unbuilt.get(id) ?? '',
    }
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
    git.conversions(() => attributesIn(view.tree.entries, root, files)),
    ...submodules.map(async ({ path: at }) => {
      const isThere = (await files.list(path.join(root, at))).includes('.git')
      return isThere ? [] : [`no ${at}`]
    }),
  ])
  return [...conversions, ...absent.flat()].join('\n')
}

/** As they lie there: git goes by these. */
function attributesIn(entries: Entries, root: string, files: System['files']): Promise<readonly string[]> {
  const paths = [...entries.keys()].filter((file) => isCalled(file, '.gitattributes'))
  return Promise.all(paths.map(async (file) => (await files.read(path.join(root, file))) ?? ''))
}

type Entries = WhatToRun['view']['tree']['entries']

/** The file of the workflow, and all that it uses of the repository, in their present state: they may prepare what tasks need. */
async function workflowOf({ event }: System, entries: Entries, git: WhatToRun['git']): Promise<string> {
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(event?.workflowRef ?? '')?.[1]
  return file === undefined ? '' : workflowFiles(file, entries, git)
}
