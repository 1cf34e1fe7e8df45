import path from 'node:path'
import { upstreamIn } from '../../../graph/local-dependencies.ts'
import type { Project } from '../../../graph/project-graph.ts'
import type { System } from '../../../system/system.ts'
import { needsEnvironment, type ToldTask } from '../../../tasks/started-worlds.ts'
import { environmentFor, PROGRAMS_OF_PYTHON } from '../../../tasks/task-environment.ts'
import type { Task, TaskId } from '../../../tasks/task-graph.ts'
import { onceFor } from '../../../workspaces/once.ts'
import { foldersAbove } from '../../../workspaces/repo-paths.ts'
import type { ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'
import { type EnvironmentContent, environmentContent } from './environment-content.ts'
import { type Interpreter, type Surroundings, versionOf } from './interpreter.ts'
import { loadedFromTree } from './loaded-from-tree.ts'

/** By task that has to do with Python: the environment of its project, and the tools of its command that are not in there. */
export async function pythonsOf(
  { tasks, view, root }: Pick<WhatToRun, 'tasks' | 'view' | 'root'>,
  toldOf: (task: Task) => ToldTask,
  system: System,
): Promise<ReadonlyMap<TaskId, Surroundings>> {
  const pythons = new Map<ProjectName, Promise<Python | undefined>>()
  const found = new Map<TaskId, Surroundings>()
  const asked = new Map<string, Interpreter>()
  const looking: Looking = { view, root, upstream: upstreamIn(view.graph), contents: new Map(), system }
  for (const task of tasks.values()) {
    const told = toldOf(task)
    const part = told.partIn('python')
    if (part === undefined) continue
    const own = await onceFor(pythons, task.project, () => pythonOf(task, looking))
    const python = own ?? (part === 'started' ? await pythonAround(task, looking) : undefined)
    if (python !== undefined) {
      const interpreter = await withTools(told.text, python, asked, system)
      found.set(task.id, { interpreter, loaded: python.loaded, installed: python.installed })
    } else if (part === 'own' || (part === 'started' && needsEnvironment(told.text))) {
      found.set(task.id, { interpreter: { why: part === 'own' ? NO_ENVIRONMENT : NOWHERE }, ...NOTHING })
    }
  }
  return found
}

const NO_ENVIRONMENT = 'it has no environment of its own, so nobody knows what is installed'
const NOTHING = { loaded: [], installed: [] }
const NOWHERE = 'it runs Python in an environment that nobody knows'

/** The environment of a project and what is in it. */
interface Python extends Omit<Surroundings, 'interpreter'> {
  readonly folder: string
  readonly content: Interpreter
}

interface Looking extends Pick<WhatToRun, 'view' | 'root'> {
  readonly upstream: ReturnType<typeof upstreamIn>
  /** By folder: many projects may share an environment. */
  readonly contents: Map<string, ReturnType<typeof environmentContent>>
  readonly system: System
}

// Programs that load the code of a project, with packages of wherever they are installed; and those that stand for themselves.
const LOADERS = ['pytest', 'py.test', 'mypy', 'dmypy', 'pylint', 'flake8', 'coverage', 'tox', 'nox', 'bandit']
const ALONE = ['ruff', 'ty', 'black', 'isort', 'pyright', 'basedpyright']

/** With those of the tools in a task's command that its environment does not have: then the ones on PATH run. */
async function withTools(
  text: string,
  { folder, content }: Python,
  asked: Map<string, Interpreter>,
  system: System,
): Promise<Interpreter> {
  if (typeof content !== 'string') return content
  const words = new Set(text.split(/[\s;&|()'"]+/))
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

/** The environment that is its project's; undefined where there is none. */
async function pythonOf(task: Task, looking: Looking): Promise<Python | undefined> {
  const { view, root, system } = looking
  const project = view.graph.projects.get(task.project) as Project
  const place = { root, path: '', files: system.files }
  const { python } = await environmentFor({ ...task, ecosystem: 'python' }, project, place)
  return python === undefined ? undefined : pythonIn(python, task, looking)
}

/** What programs find that are started in a folder which is no project of Python: the nearest `.venv`, or what is active. */
async function pythonAround(task: Task, looking: Looking): Promise<Python | undefined> {
  const { root, system } = looking
  const places = [task.folder, ...foldersAbove(task.folder)].map((folder) => path.join(root, folder, '.venv'))
  for (const place of [...places, system.variable('VIRTUAL_ENV') ?? '']) {
    if (place !== '' && (await system.files.isFile(path.join(place, 'pyvenv.cfg'))))
      return pythonIn(place, task, looking)
  }
  return undefined
}

/** The version in pyvenv.cfg, who made the environment, the distributions in it, and what it loads from the tree. */
async function pythonIn(folder: string, task: Task, looking: Looking): Promise<Python> {
  const { view, root, upstream, contents, system } = looking
  const project = view.graph.projects.get(task.project) as Project
  const content = await onceFor(contents, folder, () => environmentContent(folder, { view, root }, system.files))
  if ('why' in content) return { folder, content, ...NOTHING }
  const own = await loadedFromTree(project, content.editable, { graph: view.graph, upstream })
  if ('why' in own) return { folder, content: own, ...NOTHING }
  return { folder, content: textOf(content, own.metadata), loaded: own.loaded, installed: content.installed }
}

function textOf({ text }: EnvironmentContent, metadata: string): string {
  return metadata === '' ? text : `${text}\n${metadata}`
}
