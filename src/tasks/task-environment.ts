import path from 'node:path'
import type { Project } from '../graph/project-graph.ts'
import { readJson, stringMember } from '../standards/json.ts'
import type { Files, RepoPath } from '../system/system.ts'
import { foldersAbove } from '../workspaces/repo-paths.ts'
import { OWN_ENVIRONMENTS, OWN_PROGRAMS, ownEnvironment } from './own-folder.ts'
import { managerFolder, readManagerText } from './stated-manager.ts'
import type { Task } from './task-graph.ts'

/** What is put into the environment of a task. */
export interface TaskEnvironment {
  readonly variables: Readonly<Record<string, string | undefined>>
  /** The environment of Python that it runs in; absolute, and undefined where there is none. */
  readonly python?: string
  /** Where that is because of environments that nothing can run in, what is wrong with the first of them. */
  readonly lost?: string
}

/** Where environments are looked for. */
export interface EnvironmentPlace {
  /** Of the repository; absolute. */
  readonly root: string
  /** As it is now. */
  readonly path: string
  readonly files: Pick<Files, 'isFile' | 'isFolder' | 'list' | 'read'>
}

/** The file in them that says what they come from; one that is half made has none. */
export const ENVIRONMENT_STAMP = 'maestro.json'

/** A task runs in the environment of its project: that of Python beside its manifest or at the root of its workspace, and the programs of Node from there upwards. */
export async function environmentFor(task: Task, project: Project, place: EnvironmentPlace): Promise<TaskEnvironment> {
  const { python, lost } = task.ecosystem === 'python' ? await pythonOf(project, place) : NONE
  const programs =
    task.ecosystem === 'node' ? [task.folder, ...foldersAbove(task.folder)].map((at) => binOf(at, place)) : []
  const brought = path.join(place.root, OWN_PROGRAMS)
  const managers = await managersFor(project, brought, place)
  const own = [
    ...(python === undefined ? [] : [path.join(python, PROGRAMS_OF_PYTHON)]),
    ...[...programs, ...managers, brought],
  ]
  const variables = { PATH: [...own, place.path].join(path.delimiter) }
  if (python === undefined) return { variables, ...(lost === undefined ? {} : { lost }) }
  // `uv run` in a task would make an environment of its own, and lock anew; Poetry takes what is active.
  const isOwn = python.startsWith(path.join(place.root, OWN_ENVIRONMENTS))
  const uv = isOwn ? { UV_PROJECT_ENVIRONMENT: python, UV_NO_SYNC: '1', UV_FROZEN: '1' } : {}
  return { python, variables: { ...variables, ...uv, VIRTUAL_ENV: python, PYTHONHOME: undefined } }
}

/** Below an environment of Python. */
export const PROGRAMS_OF_PYTHON = process.platform === 'win32' ? 'Scripts' : 'bin'

/** Whether it is a link to an interpreter that is no longer there: nothing can be run in such an environment. */
export async function hasLostInterpreter(
  environment: string,
  files: Pick<EnvironmentPlace['files'], 'isFile' | 'list'>,
): Promise<boolean> {
  const programs = path.join(environment, PROGRAMS_OF_PYTHON)
  return !(await files.isFile(path.join(programs, 'python'))) && (await files.list(programs)).includes('python')
}

const NONE: Pick<TaskEnvironment, 'python' | 'lost'> = {}

async function pythonOf(
  { name, root, workspaceRoots }: Project,
  { root: top, files }: EnvironmentPlace,
): Promise<typeof NONE> {
  let lost: string | undefined
  const own = [ownEnvironment(name), ENVIRONMENT_STAMP] as const
  const others = [root, ...workspaceRoots].map((at) => [path.posix.join(at, '.venv'), 'pyvenv.cfg'] as const)
  for (const [at, sign] of [own, ...others]) {
    const folder = path.join(top, at)
    const settings = await files.read(path.join(folder, sign))
    if (settings === undefined) continue
    const why = sign === ENVIRONMENT_STAMP && isOfOther(settings, top) ? 'was made for another checkout' : undefined
    if (why === undefined && !(await hasLostInterpreter(folder, files))) return { python: folder }
    lost ??= why === undefined ? `the interpreter of ${at} is gone` : `${at} ${why}`
  }
  return lost === undefined ? NONE : { lost }
}

/** Its paths lead to where a checkout lay that was moved, or copied. */
function isOfOther(stamp: string, top: string): boolean {
  const reading = readJson(stamp)
  const root = 'value' in reading ? stringMember(reading.value, 'root') : undefined
  return root !== undefined && root !== top
}

/** The folder of the package manager that the nearest package.json states, where `setup` brought that one. Mostly nothing was. */
async function managersFor({ root, workspaceRoots }: Project, brought: string, place: EnvironmentPlace) {
  if (!(await place.files.isFolder(brought))) return []
  const versions = new Set((await place.files.list(brought)).filter((name) => name.includes('@')))
  if (versions.size === 0) return []
  for (const at of new Set([root, ...workspaceRoots, ...foldersAbove(root)])) {
    const stated = await statedAt(at, place)
    // One that was not brought is on PATH.
    if (stated !== undefined) return versions.has(stated) ? [path.join(brought, stated)] : []
  }
  return []
}

async function statedAt(at: RepoPath, { root, files }: EnvironmentPlace): Promise<string | undefined> {
  const reading = readJson((await files.read(path.join(root, at, 'package.json'))) ?? '')
  const text = 'value' in reading ? stringMember(reading.value, 'packageManager') : undefined
  const stated = readManagerText(text ?? '')
  return stated && managerFolder(stated)
}

function binOf(at: RepoPath, { root }: EnvironmentPlace): string {
  return path.join(root, at, 'node_modules', '.bin')
}
