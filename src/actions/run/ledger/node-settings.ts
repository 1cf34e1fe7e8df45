import path from 'node:path'
import { upstreamIn } from '../../../graph/local-dependencies.ts'
import type { Project } from '../../../graph/project-graph.ts'
import { printable } from '../../../standards/printable.ts'
import type { System } from '../../../system/system.ts'
import { printedVersion } from '../../../tasks/found-program.ts'
import { doubtInMember } from '../../../tasks/installed-members.ts'
import { type InstalledPackages, readInstalledPackages } from '../../../tasks/installed-packages.ts'
import { planNodeInstalls } from '../../../tasks/node-plan.ts'
import { ownPackages } from '../../../tasks/own-folder.ts'
import type { PartInWorld, ToldTask } from '../../../tasks/started-worlds.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import type { ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'
import type { Interpreter, Surroundings } from './interpreter.ts'

/**
 * By task that has to do with Node: its version, and what is installed for the project and all that it loads, where that is not what
 * locks say.
 */
export async function nodesOf(
  { tasks, view, root }: Pick<WhatToRun, 'tasks' | 'view' | 'root'>,
  toldOf: (task: Task) => ToldTask,
  system: System,
): Promise<ReadonlyMap<TaskId, Surroundings>> {
  const parts = [...tasks.values()].flatMap((task) => {
    const part = toldOf(task).partIn('node')
    return part === undefined ? [] : [{ task, part }]
  })
  const projects = new Set(parts.map(({ task }) => task.project))
  if (projects.size === 0) return new Map()
  const upstream = upstreamIn(view.graph)
  const loaded = new Map([...projects].map((project) => [project, [project, ...upstream(project)]] as const))
  const [version, installed] = await Promise.all([
    nodeVersion(root, system),
    installedFor(new Set([...loaded.values()].flat()), projects, { view, root }, system),
  ])
  const interpreter = (all: readonly InstalledPackages[], part: PartInWorld): Interpreter => {
    // One that is not there is no doubt, where nothing is known to start it.
    const own = typeof version === 'string' || part !== 'beside' || version !== NO_NODE ? version : 'none'
    if (typeof own !== 'string') return own
    const unknown = all.find((one) => 'why' in one)
    const contents = all.flatMap((one) => ('content' in one && one.content !== '' ? one.content : []))
    return unknown ?? [own, ...contents].join('\n')
  }
  return new Map(
    parts.map(({ task, part }) => {
      const all = [...new Set((loaded.get(task.project) ?? []).flatMap((name) => installed.get(name) ?? []))]
      const records = all.flatMap((one) => ('record' in one && one.record !== undefined ? one.record : []))
      return [task.id, { interpreter: interpreter(all, part), loaded: [], installed: records }] as const
    }),
  )
}

const NO_NODE = { why: 'node --version says nothing' }

const HALF_MADE = {
  state: 'unknown',
  why: 'an install of its packages was begun and did not end; setup does it again',
} as const

async function installedFor(
  names: ReadonlySet<ProjectName>,
  asking: ReadonlySet<ProjectName>,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  { files }: System,
): Promise<ReadonlyMap<ProjectName, InstalledPackages>> {
  const found = new Map<ProjectName, InstalledPackages>()
  // Nx has projects that are no packages, and whose tools are those of the root; and what starts Node finds packages above.
  const takesAbove = ({ name, ecosystems }: Project) => ecosystems.length === 0 || asking.has(name)
  for (const install of planNodeInstalls(names, view.graph, view.tree, takesAbove)) {
    const isHalfMade = await files.isFile(path.join(root, `${ownPackages(install.root)}.begun`))
    const installed = isHalfMade ? HALF_MADE : await readInstalledPackages(install, root, files)
    for (const project of install.projects) {
      const member = view.graph.projects.get(project)?.root ?? ''
      const looking = { root, tree: view.tree, files }
      const why = 'why' in installed ? undefined : await doubtInMember(member, install, installed, looking)
      found.set(project, why === undefined ? installed : { state: 'unknown', why })
    }
  }
  return found
}

/** Of what is first on PATH wherever a task runs. */
async function nodeVersion(root: string, system: System): Promise<Interpreter> {
  const folders = (system.variable('PATH') ?? '').split(path.delimiter)
  // Windows looks below no such entry.
  const odd = process.platform === 'win32' ? undefined : folders.find((folder) => !path.isAbsolute(folder))
  if (odd !== undefined)
    return { why: `PATH has ${printable(odd) || 'an empty entry'}, so each folder may have a node of its own` }
  return system.machine.nodeVersion() ?? (await printedVersion('node', { cwd: root }, system.programs)) ?? NO_NODE
}
