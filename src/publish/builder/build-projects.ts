import path from 'node:path'
import type { Finished } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import type { BuildSystem } from '../candidates.ts'
import type { Format } from '../publish-plan.ts'
import { type EnvironmentTools, environmentDigest, makeEnvironment, type StatingManifest } from './build-environment.ts'
import { BUILD_HOOKS } from './build-hooks-script.ts'
import { buildWithPoetry } from './build-with-poetry.ts'
import {
  HARMLESS_VARIABLES,
  notPython,
  type Python,
  pythonMissing,
  pythonNames,
  refuseOld,
  unlessMissing,
} from './python.ts'

/** A project to build. */
export interface BuildJob {
  readonly project: ProjectName
  /** The folder with its manifest, as it is to be built; absolute. */
  readonly folder: string
  readonly build: BuildSystem
  readonly formats: readonly Format[]
  readonly manifest?: StatingManifest
}

/** How builds are made, the same way each time. */
export interface BuildSettings {
  /** Files come here, each project's into a folder of its own, numbered; absolute. */
  readonly out: string
  /** Seconds since 1970 that every file in a distribution is to have. */
  readonly sourceDate: number
  readonly workers: number
  /** Variables beside the harmless ones that builds may see. */
  readonly sees: readonly string[]
  /** When the folders of the projects are there: what builds them starts before. Absent where they are. */
  readonly ready?: Promise<void>
}

/** The files of a project, by absolute path; or why there are none, with the end of what the build printed. */
export type BuildOutcome =
  | { readonly files: readonly { readonly format: Format; readonly path: string }[] }
  | { readonly error: string; readonly log: readonly string[] }

interface Task extends BuildJob {
  readonly id: number
  readonly out: string
  readonly log: string
}

/** What one run of hooks says. */
interface Told {
  readonly python: Python
  /** The name of the environment that is not there; nothing was built then. */
  readonly environment?: string
  readonly answers: readonly Answer[]
}

type Answer = { readonly id: number } & (
  | { readonly format: Format; readonly file: string }
  | { readonly missing: readonly string[] }
  | { readonly error: string }
)

const LIMIT_MS = 30 * 60_000
const LOG_LINES = 20

/**
 * Builds projects through their PEP 517 hooks: one environment for each distinct list of build requirements, and the hooks of all its
 * projects in one Python process, a fork for each project. What hooks ask for besides is installed, and the project built once more.
 *
 * @throws {UserError} `BUILD_REQUIREMENTS`
 * @throws {ExternalError} `BUILD_REQUIREMENTS`
 */
export async function buildProjects(
  jobs: readonly BuildJob[],
  settings: BuildSettings,
  tools: BuildTools,
): Promise<{ readonly outcomes: ReadonlyMap<ProjectName, BuildOutcome>; readonly python?: Python }> {
  const tasks = jobs.map((job, id): Task => {
    const out = path.join(settings.out, String(id))
    return { ...job, id, out, log: path.join(settings.out, `${id}.log`) }
  })
  for (const { out } of tasks) await tools.files.makeFolder(out)
  const outcomes = new Map<ProjectName, BuildOutcome>()
  const building: Building = { settings, tools, outcomes }
  for (const task of tasks.filter(({ build }) => build.needsPoetry)) {
    outcomes.set(task.project, await poetryOutcome(task, settings, tools))
  }
  for (const group of byRequirements(tasks.filter(({ build }) => !build.needsPoetry))) {
    await buildGroup(group, group[0]?.build.requires ?? [], building)
  }
  const { python } = building
  return { outcomes, ...(python === undefined ? {} : { python }) }
}

async function poetryOutcome(
  task: Task,
  settings: BuildSettings,
  { programs, files }: BuildTools,
): Promise<BuildOutcome> {
  await settings.ready
  const failure = await buildWithPoetry(task, reproducible(settings), { programs, files })
  if (failure !== undefined) return failure
  const names = await files.list(task.out)
  const found = names.map((name) => ({
    format: name.endsWith('.whl') ? ('wheel' as const) : ('sdist' as const),
    path: path.join(task.out, name),
  }))
  return { files: found.filter(({ format }) => task.formats.includes(format)) }
}

/** What makes two builds of one commit the same. */
function reproducible({ sourceDate }: BuildSettings): Readonly<Record<string, string>> {
  return { SOURCE_DATE_EPOCH: String(sourceDate), PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' }
}

function byRequirements(tasks: readonly Task[]): Iterable<readonly Task[]> {
  const groups = new Map<string, Task[]>()
  for (const task of tasks) {
    const key = JSON.stringify([...new Set(task.build.requires)].sort())
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  return groups.values()
}

/** What builds are made with. */
export interface BuildTools extends EnvironmentTools {
  /** The name or path of the Python that builds; empty for `python3` or `python`, whichever is on PATH. */
  readonly pythonName: string
}

interface Building {
  readonly settings: BuildSettings
  readonly tools: BuildTools
  readonly outcomes: Map<ProjectName, BuildOutcome>
  /** The one that built. */
  python?: Python
}

async function buildGroup(group: readonly Task[], requires: readonly string[], building: Building): Promise<void> {
  const { outcomes, tools } = building
  const first = await runHooks(group, requires, building)
  building.python = first.python
  if (first.environment !== undefined) {
    const statedIn = group[0]?.manifest
    const wanted = { requires, ...(statedIn && { statedIn }) }
    await makeEnvironment(first.environment, wanted, first.python, tools)
  }
  const { answers } = first.environment === undefined ? first : await runHooks(group, requires, building)
  for (const task of group) {
    const own = answers.filter(({ id }) => id === task.id)
    const missing = own.flatMap((answer) => ('missing' in answer ? answer.missing : []))
    // Whoever has all that its hooks asked for, and still asks, would ask for ever.
    const isNew = missing.some((requirement) => !requires.includes(requirement))
    if (missing.length > 0 && isNew) await buildGroup([task], [...requires, ...missing], building)
    else outcomes.set(task.project, await outcomeOf(task, own, building))
  }
}

async function outcomeOf(task: Task, answers: readonly Answer[], { tools }: Building): Promise<BuildOutcome> {
  // A project may have been built twice, where one that shared its process ended it.
  const named = new Map(answers.flatMap((answer) => ('file' in answer ? [[answer.format, answer.file] as const] : [])))
  const files = [...named].map(([format, file]) => ({ format, path: path.join(task.out, file) }))
  const failure = answers.find((answer) => 'error' in answer)
  if (failure === undefined && files.length === task.formats.length) return { files }
  const printed = (await tools.files.read(task.log)) ?? ''
  const log = printed.trimEnd().split('\n').slice(-LOG_LINES)
  return { error: failure === undefined ? 'the build ended without its files' : failure.error, log }
}

async function runHooks(group: readonly Task[], requires: readonly string[], building: Building): Promise<Told> {
  const { settings, tools } = building
  const backends = group.flatMap(({ build: { backend, backendPath } }) =>
    backendPath.length > 0 ? [] : (backend.split(':')[0] ?? []),
  )
  const start = {
    environments: { folder: tools.folder, today: tools.today, digest: environmentDigest(requires) },
    backends: [...new Set(backends)],
  }
  const request = {
    workers: settings.workers,
    jobs: group.map(({ id, folder, build, formats, out, log }) => {
      const { backend, backendPath } = build
      return { id, folder, backend, backendPath, formats, out, log }
    }),
  }
  const input = (async () => {
    await settings.ready
    return JSON.stringify(request)
  })()
  const [finished] = await Promise.all([startPython(building, JSON.stringify(start), input), input])
  const lines = Buffer.from(finished.stdout).toString('utf8').split('\n')
  const [python, ...said] = lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
  if (python === undefined) throw notPython(finished, tools.pythonName)
  refuseOld(python)
  const missing = said.find((one) => 'environment' in one)
  const answers = said.filter((one): one is Answer => 'id' in one)
  if (finished.code === 0) return { python, answers, ...(missing === undefined ? {} : missing) }
  const why = finished.stderr.trimEnd().split('\n').at(-1) || `Python ended with ${finished.code ?? 'a signal'}`
  return { python, answers: [...answers, ...group.map(({ id }) => ({ id, error: why }))] }
}

async function startPython(
  { settings, tools, python }: Building,
  start: string,
  input: Promise<string>,
): Promise<Finished> {
  const options = {
    cwd: settings.out,
    sees: [...HARMLESS_VARIABLES, ...settings.sees],
    env: reproducible(settings),
    input,
    timeoutMs: LIMIT_MS,
  }
  const names = python === undefined ? pythonNames(tools.pythonName) : [python.program]
  for (const name of names) {
    const finished = await unlessMissing(() =>
      tools.programs.run(name, ['-S', '-s', '-c', BUILD_HOOKS, start], options),
    )
    if (finished !== undefined) return finished
  }
  throw pythonMissing(tools.pythonName)
}
