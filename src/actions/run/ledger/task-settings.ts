import path from 'node:path'
import { SUBMODULE } from '../../../standards/git-modes.ts'
import type { System } from '../../../system/system.ts'
import type { Task } from '../../../tasks/task-graph.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'
import { isCalled } from '../../../workspaces/repo-paths.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { tasksOfTheDay } from './newest-programs.ts'
import { nodesOf } from './node-settings.ts'
import { pythonsOf } from './python-settings.ts'
import { unbuiltPackages } from './unbuilt-packages.ts'
import { workflowFiles } from './workflow-files.ts'

/** What the tasks run in and with, as it stands on this machine now. */
export async function readSettingsOf(
  { tasks, view, root, git }: WhatToRun,
  system: System,
): Promise<(task: Task) => TaskSetting> {
  const machine = machineOf(system)
  const [nodes, pythons, checkout, ofTheDay, workflow, unbuilt] = await Promise.all([
    nodesOf({ tasks, view, root }, system),
    pythonsOf({ tasks, view, root }, system),
    checkoutOf({ view, root, git }, system),
    tasksOfTheDay({ tasks, view, root }, system),
    workflowOf(system, view.tree.entries, git),
    unbuiltPackages({ tasks, view, git }),
  ])
  return ({ id, ecosystem, project }) => ({
    machine,
    checkout,
    workflow,
    interpreter: (ecosystem === 'python' ? pythons.get(id) : nodes.get(project)) ?? '',
    isOfTheDay: ofTheDay.has(id),
    doubt: unbuilt.get(id) ?? '',
  })
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
