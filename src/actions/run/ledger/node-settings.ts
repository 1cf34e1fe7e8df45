import path from 'node:path'
import { upstreamIn } from '../../../affected/task-reads.ts'
import type { Project } from '../../../graph/project-graph.ts'
import { printable } from '../../../standards/printable.ts'
import type { System } from '../../../system/system.ts'
import { type InstalledPackages, readInstalledPackages } from '../../../tasks/installed-packages.ts'
import { planNodeInstalls } from '../../../tasks/node-plan.ts'
import type { ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { type Interpreter, versionOf } from './interpreter.ts'

/** By project: the version of Node, and what is installed for the project and all that it loads, where that is not what locks say. */
export async function nodesOf(
  { tasks, view, root }: Pick<WhatToRun, 'tasks' | 'view' | 'root'>,
  system: System,
): Promise<ReadonlyMap<ProjectName, Interpreter>> {
  const projects = new Set(
    [...tasks.values()].flatMap(({ ecosystem, project }) => (ecosystem === 'node' ? project : [])),
  )
  if (projects.size === 0) return new Map()
  const upstream = upstreamIn(view.graph)
  const loaded = new Map([...projects].map((project) => [project, [project, ...upstream(project)]] as const))
  const [version, installed] = await Promise.all([
    nodeVersion(root, system),
    installedFor(new Set([...loaded.values()].flat()), { view, root }, system),
  ])
  const interpreter = (names: readonly ProjectName[]): Interpreter => {
    if (typeof version !== 'string') return version
    const all = [...new Set(names.flatMap((name) => installed.get(name) ?? []))]
    const unknown = all.find((one) => 'why' in one)
    const contents = all.flatMap((one) => ('content' in one && one.content !== '' ? one.content : []))
    return unknown ?? [version, ...contents].join('\n')
  }
  return new Map([...loaded].map(([project, names]) => [project, interpreter(names)] as const))
}

async function installedFor(
  names: ReadonlySet<ProjectName>,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  { files }: System,
): Promise<ReadonlyMap<ProjectName, InstalledPackages>> {
  const found = new Map<ProjectName, InstalledPackages>()
  // Nx has projects that are no packages, and whose tools are those of the root.
  const isPlain = ({ ecosystems }: Project) => ecosystems.length === 0
  for (const install of planNodeInstalls(names, view.graph, view.tree, isPlain)) {
    const installed = await readInstalledPackages(install, root, files)
    for (const project of install.projects) found.set(project, installed)
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
  return system.machine.nodeVersion() ?? versionOf('node', root, system)
}
