import path from 'node:path'
import type { Project } from '../../../graph/project-graph.ts'
import { memberOf, membersOf, readJson, stringMember } from '../../../standards/json.ts'
import { normalizeName } from '../../../standards/pep503.ts'
import { printable } from '../../../standards/printable.ts'
import { isWithin } from '../../../standards/within.ts'
import type { RepoPath, System } from '../../../system/system.ts'
import { directOrigin, distributionsIn, pythonVersionIn } from '../../../tasks/installed-distributions.ts'
import { ENVIRONMENT_STAMP, environmentFor, PROGRAMS_OF_PYTHON } from '../../../tasks/task-environment.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import type { FileTree, ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { type Interpreter, versionOf } from './interpreter.ts'

/** By task: the environment of its project, and the tools of its command that are not in there. */
export async function pythonsOf(
  { tasks, view, root }: Pick<WhatToRun, 'tasks' | 'view' | 'root'>,
  system: System,
): Promise<ReadonlyMap<TaskId, Interpreter>> {
  const pythons = new Map<ProjectName, Python>()
  const found = new Map<TaskId, Interpreter>()
  const asked = new Map<string, Interpreter>()
  for (const task of tasks.values()) {
    if (task.ecosystem !== 'python') continue
    const python = pythons.get(task.project) ?? (await pythonOf(task, { view, root }, system))
    pythons.set(task.project, python)
    found.set(task.id, await withTools(task, python, asked, system))
  }
  return found
}

/** The environment of a project and what is in it. */
interface Python {
  readonly folder?: string
  readonly content: Interpreter
}

// Programs that load the code of a project, with packages of wherever they are installed; and those that stand for themselves.
const LOADERS = ['pytest', 'py.test', 'mypy', 'dmypy', 'pylint', 'flake8', 'coverage', 'tox', 'nox', 'bandit']
const ALONE = ['ruff', 'ty', 'black', 'isort', 'pyright', 'basedpyright']

/** With those of the tools in a task's command that its environment does not have: then the ones on PATH run. */
async function withTools(
  { command }: Task,
  { folder, content }: Python,
  asked: Map<string, Interpreter>,
  system: System,
): Promise<Interpreter> {
  if (folder === undefined || typeof content !== 'string') return content
  const words = new Set(command.split(/[\s;&|()'"]+/))
  const parts = [content]
  for (const tool of [...LOADERS, ...ALONE]) {
    if (!words.has(tool) || (await isIn(folder, tool, system))) continue
    if (LOADERS.includes(tool)) return { why: `its environment has no ${tool}, so that one from elsewhere would run` }
    const version = asked.get(tool) ?? (await versionOf(tool, folder, system))
    asked.set(tool, version)
    if (typeof version !== 'string') return version
    parts.push(version)
  }
  return parts.join('\n')
}

async function isIn(environment: string, tool: string, { files }: System): Promise<boolean> {
  const program = path.join(environment, PROGRAMS_OF_PYTHON, tool)
  return (await files.isFile(program)) || files.isFile(`${program}.exe`)
}

/** The version in pyvenv.cfg, who made the environment, and the distributions in it. */
async function pythonOf(task: Task, { view, root }: Pick<WhatToRun, 'view' | 'root'>, system: System): Promise<Python> {
  const project = view.graph.projects.get(task.project) as Project
  const { python } = await environmentFor(task, project, { root, path: '', files: system.files })
  if (python === undefined)
    return { content: { why: 'it has no environment of its own, so nobody knows what is installed' } }
  return { folder: python, content: await contentOf(python, project, { view, root }, system) }
}

async function contentOf(
  python: string,
  project: Project,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  system: System,
): Promise<Interpreter> {
  const { files } = system
  const settings = (await files.read(path.join(python, 'pyvenv.cfg'))) ?? ''
  const version = pythonVersionIn(settings)
  if (version === undefined) return { why: `pyvenv.cfg of ${project.name} names no version` }
  const reading = readJson((await files.read(path.join(python, ENVIRONMENT_STAMP))) ?? '{}')
  const stamp = 'value' in reading ? reading.value : undefined
  const other = otherSince(stamp, view.tree.entries)
  if (other !== undefined)
    return { why: `its environment was made from another ${printable(other)}; setup makes it anew` }
  if (/^include-system-site-packages\s*=\s*true\s*$/im.test(settings))
    return { why: 'its environment takes packages from outside, so nobody knows what is installed' }
  const installed = await distributionsIn(python, files)
  // What we made from a lock follows from it, and holds no copies.
  const isLocked = membersOf(memberOf(stamp, 'files')).some(([file]) => file.endsWith('.lock'))
  const names = isLocked ? othersIn(installed, view.graph.projects) : await namesOf(installed, root, system)
  return 'why' in names ? names : [version, stringMember(stamp, 'uv') ?? '', ...names].join('\n')
}

/** The first file that was another one when this was installed. */
function otherSince(stamp: unknown, entries: FileTree['entries']): RepoPath | undefined {
  return membersOf(memberOf(stamp, 'files')).find(([file, id]) => (entries.get(file)?.objectId ?? '') !== id)?.[0]
}

/** With where they came from, where no index gave them; folders of the repository that are loaded as they stand are seen by their files. */
async function namesOf(
  distributions: readonly string[],
  root: string,
  { files }: System,
): Promise<readonly string[] | { readonly why: string }> {
  const names: string[] = []
  for (const folder of distributions) {
    const origin = await directOrigin(folder, files)
    const [name, { copyOf, editableOf }] = [path.basename(folder), origin ?? { text: '' }]
    if (copyOf !== undefined)
      return { why: `its environment has a copy of ${printable(path.basename(copyOf))}, and not that folder itself` }
    if (editableOf === undefined) names.push(`${name} ${origin?.text ?? ''}`)
    else if (!isWithin(root, editableOf))
      return { why: `its environment loads ${printable(editableOf)}, which lies outside of the repository` }
  }
  return names
}

/** Without projects of the repository, which a lock takes from the tree or by a version that it fixes. */
function othersIn(distributions: readonly string[], projects: ReadonlyMap<string, Project>): readonly string[] {
  const own = new Set([...projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []))
  return distributions
    .map((folder) => path.basename(folder))
    .filter((name) => !own.has(normalizeName(name.replace(/-[^-]*\.(?:dist|egg)-info$/, ''))))
}
