import path from 'node:path'
import type { Project } from '../../../graph/project-graph.ts'
import { memberOf, membersOf, readJson, stringMember } from '../../../standards/json.ts'
import { normalizeName } from '../../../standards/pep503.ts'
import { printable } from '../../../standards/printable.ts'
import type { RepoPath, System } from '../../../system/system.ts'
import { printedVersion } from '../../../tasks/found-program.ts'
import { directOrigin, distributionsIn } from '../../../tasks/installed-distributions.ts'
import { ENVIRONMENT_STAMP, environmentFor } from '../../../tasks/task-environment.ts'
import type { Task, TaskGraph } from '../../../tasks/task-graph.ts'
import type { TaskSetting } from '../../../tasks/task-keys.ts'
import type { WhatToRun } from '../what-to-run.ts'

type Interpreter = TaskSetting['interpreter']

/** What the tasks run in and with, as it stands on this machine now. */
export async function readSettingsOf(
  { tasks, view, root, git }: WhatToRun,
  system: System,
): Promise<(task: Task) => TaskSetting> {
  const machine = machineOf(system)
  const workflow = workflowOf(system, view.tree.entries)
  const [node, conversions] = await Promise.all([hasNode(tasks) ? nodeOf(root, system) : '', git.conversions()])
  const pythons = new Map<string, Interpreter>()
  for (const task of tasks.values()) {
    if (task.ecosystem !== 'python' || pythons.has(task.project)) continue
    pythons.set(task.project, await pythonOf(task, { view, root }, system))
  }
  return ({ ecosystem, project }) => ({
    machine,
    conversions: conversions.join('\n'),
    workflow,
    interpreter: ecosystem === 'python' ? (pythons.get(project) ?? '') : node,
  })
}

function hasNode(tasks: TaskGraph): boolean {
  return [...tasks.values()].some(({ ecosystem }) => ecosystem === 'node')
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

/** Of what is first on PATH wherever a task runs. */
async function nodeOf(root: string, system: System): Promise<Interpreter> {
  const folders = (system.variable('PATH') ?? '').split(path.delimiter)
  // Windows looks below no such entry.
  const odd = process.platform === 'win32' ? undefined : folders.find((folder) => !path.isAbsolute(folder))
  if (odd !== undefined)
    return { why: `PATH has ${printable(odd) || 'an empty entry'}, so each folder may have a node of its own` }
  return system.machine.nodeVersion() ?? versionOf('node', root, system)
}

async function versionOf(program: string, cwd: string, { programs }: System): Promise<Interpreter> {
  return (await printedVersion(program, { cwd }, programs)) ?? { why: `${program} --version says nothing` }
}

/** The first file that was another one when this was installed. */
function otherSince(stamp: unknown, entries: Entries): RepoPath | undefined {
  return membersOf(memberOf(stamp, 'files')).find(([file, id]) => (entries.get(file)?.objectId ?? '') !== id)?.[0]
}

/** The version in pyvenv.cfg, who made the environment, and the distributions in it. */
async function pythonOf(
  task: Task,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  system: System,
): Promise<Interpreter> {
  const { files } = system
  const project = view.graph.projects.get(task.project) as Project
  const { python } = await environmentFor(task, project, { root, path: '', files })
  if (python === undefined) return { why: 'it has no environment of its own, so nobody knows what is installed' }
  const settings = (await files.read(path.join(python, 'pyvenv.cfg'))) ?? ''
  const version = /^version(?:_info)?\s*=\s*(\S+)/m.exec(settings)?.[1]
  if (version === undefined) return { why: `pyvenv.cfg of ${project.name} names no version` }
  const reading = readJson((await files.read(path.join(python, ENVIRONMENT_STAMP))) ?? '{}')
  const stamp = 'value' in reading ? reading.value : undefined
  const other = otherSince(stamp, view.tree.entries)
  if (other !== undefined)
    return { why: `its environment was made from another ${printable(other)}; setup makes it anew` }
  const installed = await distributionsIn(python, files)
  // What we made from a lock follows from it, and holds no copies.
  const isLocked = membersOf(memberOf(stamp, 'files')).some(([file]) => file.endsWith('.lock'))
  const origins = isLocked ? [] : await originsOf(installed, system)
  if ('why' in origins) return origins
  const isOwn = ownDistributions(view.graph.projects)
  const names = installed.map((folder) => path.basename(folder)).filter((name) => !isOwn(name))
  return [version, stringMember(stamp, 'uv') ?? '', ...names, ...origins].join('\n')
}

/** Beside their versions, where no index gave them; a copy of a folder stays as it is while the folder changes. */
async function originsOf(
  distributions: readonly string[],
  { files }: System,
): Promise<readonly string[] | { readonly why: string }> {
  const origins: string[] = []
  for (const folder of distributions) {
    const origin = await directOrigin(folder, files)
    if (origin?.copyOf !== undefined)
      return {
        why: `its environment has a copy of ${printable(path.basename(origin.copyOf))}, and not that folder itself`,
      }
    if (origin !== undefined) origins.push(`${path.basename(folder)} ${origin.text}`)
  }
  return origins
}

/** Projects of the repository are seen by their files: their versions do not count. */
function ownDistributions(projects: ReadonlyMap<string, Project>): (folder: string) => boolean {
  const names = new Set([...projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []))
  return (folder) => names.has(normalizeName(folder.replace(/-[^-]*\.(?:dist|egg)-info$/, '')))
}
