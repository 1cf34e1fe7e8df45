import type { System } from '../../../system/system.ts'
import type { Task } from '../../../tasks/task-graph.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { nodesOf } from './node-settings.ts'
import { pythonsOf } from './python-settings.ts'

/** What the tasks run in and with, as it stands on this machine now. */
export async function readSettingsOf(
  { tasks, view, root }: WhatToRun,
  system: System,
): Promise<(task: Task) => TaskSetting> {
  const machine = machineOf(system)
  const workflow = workflowOf(system, view.tree.entries)
  const nodes = await nodesOf({ tasks, view, root }, system)
  const pythons = await pythonsOf({ tasks, view, root }, system)
  return ({ id, ecosystem, project }) => ({
    machine,
    workflow,
    interpreter: (ecosystem === 'python' ? pythons.get(id) : nodes.get(project)) ?? '',
  })
}

function machineOf({ variable }: System): string {
  return [process.platform, process.arch, variable('ImageOS') ?? '', variable('ImageVersion') ?? ''].join(' ')
}

type Entries = WhatToRun['view']['tree']['entries']

/** The file of the workflow in its present state: it may prepare what tasks need. */
function workflowOf({ event }: System, entries: Entries): string {
  const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(event?.workflowRef ?? '')?.[1]
  return file === undefined ? '' : `${file} ${entries.get(file)?.objectId ?? ''}`
}
