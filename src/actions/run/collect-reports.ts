import path from 'node:path'
import { orRefusal, UserError } from '../../errors.ts'
import type { JunitReport } from '../../standards/junit.ts'
import { printable } from '../../standards/printable.ts'
import { shellQuoted } from '../../standards/shell.ts'
import type { RepoPath, System } from '../../system/system.ts'
import { hideOwnFolder, OWN_FOLDER } from '../../tasks/own-folder.ts'
import { sumReports } from '../../tasks/sum-reports.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { readNxOutputs } from '../../workspaces/nx.ts'
import { openOwners } from './report-owners.ts'
import { isReport, isWrittenSince, MOST_BYTES, outputsOf } from './stated-outputs.ts'
import { fileNameOf } from './task-logs.ts'
import type { WhatToRun } from './what-to-run.ts'

/** Where what tasks leave is gathered: a folder for each. */
export interface Reports {
  /** Absolute. */
  readonly folder: string
  /**
   * To be called right before a task is started.
   *
   * @returns variables that make it leave results where it would leave none
   */
  begins(task: Task): Promise<Readonly<Record<string, string>>>
  /**
   * Copies what a task has left since it began.
   *
   * @returns what its results say; undefined where it has none
   */
  collect(task: Task): Promise<JunitReport | undefined>
}

/** Those of a run before go, but for those of another step of the same job. */
export async function openReports(given: string, what: WhatToRun, system: System): Promise<Reports | undefined> {
  const wanted = given === 'auto' && system.job !== undefined ? path.join(what.root, OWN_FOLDER, 'reports') : given
  if (wanted === '' || wanted === 'auto') return undefined
  const { files } = system
  const folder = path.resolve(system.folder, wanted)
  if (given === 'auto') {
    if (!(await isOfThisJob(folder, system))) await files.remove(folder)
    await hideOwnFolder(what.root, files)
  }
  const hint = 'Name another folder with reports.'
  await orRefusal(
    () => files.makeFolder(folder),
    (why) => new UserError('REPORTS_NOT_WRITTEN', `${given} cannot hold reports: ${why}`, hint),
  )
  const stated = await readNxOutputs(what.view.tree)
  const rootOf = ({ project }: Task) => what.view.graph.projects.get(project)?.root ?? ''
  const statedBy = (task: Task) => stated.get(rootOf(task))?.filter((one) => one.target === task.target) ?? []
  // By file, when it was written as a task took it that ended first: what tools leave they write at their end.
  const taken = new Map<string, number>()
  const owners = openOwners()
  const conventional = async (task: Task, since: number) => {
    const found: (readonly [from: string, to: RepoPath])[] = []
    // A task that runs at the root leaves what it has to tell in the folder of its project, or at the root.
    for (const folder of new Set([task.folder, rootOf(task)])) {
      const home = path.join(what.root, folder)
      for (const file of await leftBehind(task, home, since, files)) {
        const from = path.join(home, file)
        const written = (await files.changedAt(from)) ?? 0
        if (taken.get(from) === written) continue
        const owner = owners.ownerOf({ folder, file, written }, task)
        if (owner === 'others') continue
        taken.set(from, written)
        if (owner === 'shared') {
          system.report.log(`${printable(path.posix.join(folder, file))} ${KEPT_FOR_NONE}`)
          continue
        }
        found.push([from, folder === task.folder ? file : path.posix.join(folder, file)])
      }
    }
    return found
  }
  const placeOf = (task: Task) => path.join(folder, fileNameOf(task))
  return {
    folder,
    async begins(task) {
      // Of a step before.
      if (given === 'auto') await files.remove(placeOf(task))
      const variables = await pytestVariables(task, path.join(placeOf(task), 'junit.xml'), what, system)
      owners.begins(task)
      return variables
    },
    async collect(task) {
      const since = owners.ends(task)
      const found = [
        ...(await conventional(task, since)),
        ...(await outputsOf(task, statedBy(task), { root: what.root, since, reports: folder }, system)),
      ]
      const copies = new Map(found.map(([from, file]) => [path.join(placeOf(task), file), from]))
      for (const [to, from] of copies) await copy(from, to, files)
      return resultsIn([path.join(placeOf(task), 'junit.xml'), ...copies.keys()], files)
    },
  }
}

/** Whether a step before has asked so in the same job, whose folder for temporary files is its own; from now on one has. */
async function isOfThisJob(folder: string, { variable, files }: System): Promise<boolean> {
  const temporary = variable('RUNNER_TEMP')
  if (temporary === undefined) return false
  const file = path.join(temporary, 'maestro-reports.txt')
  const known = (await files.read(file)) ?? ''
  if (known.split('\n').includes(folder)) return true
  await files.write(file, `${known}${folder}\n`)
  return false
}

const KEPT_FOR_NONE = 'is kept for no task: tasks of several projects ran in that folder when it was written'

// What people write themselves is left as they want it.
const SETTINGS = ['pyproject.toml', 'pytest.ini', '.pytest.ini', 'setup.cfg', 'tox.ini', 'pytest.toml']

async function pytestVariables(
  { ecosystem, command, folder }: Task,
  file: string,
  { root }: WhatToRun,
  { files, variable }: System,
): Promise<Readonly<Record<string, string>>> {
  if (ecosystem !== 'python' || !/\bpytest\b/.test(command)) return {}
  const settings = await Promise.all(SETTINGS.map((name) => files.read(path.join(root, folder, name))))
  const given = variable('PYTEST_ADDOPTS') ?? ''
  if ([command, given, ...settings].some((text) => /--junit-?xml/.test(text ?? ''))) return {}
  return { PYTEST_ADDOPTS: `${given} --junitxml=${shellQuoted(file)}`.trim() }
}

// Where tools put what they leave, from the folder of the task.
const FOLDERS = ['', 'reports', 'report', 'test-results', 'test-reports', 'test-report', 'junit', 'coverage', 'dist']
const BUILT = /\.(?:whl|tar\.gz|tgz)$/
const MOST_FILES = 200

/** Files of this task, and of this run: what was there before is not its. */
async function leftBehind(
  { target }: Task,
  home: string,
  since: number,
  files: System['files'],
): Promise<readonly RepoPath[]> {
  const found: RepoPath[] = []
  for (const folder of FOLDERS) {
    for (const { name, isFolder } of await files.entries(path.join(home, folder))) {
      const isMeant = isReport(name) || (target === 'build' && folder === 'dist' && BUILT.test(name))
      if (isFolder || !isMeant || found.length >= MOST_FILES) continue
      const file = path.posix.join(folder, name)
      if (await isWrittenSince(since, path.join(home, file), files)) found.push(file)
    }
  }
  return found
}

/** A report is nothing that a run could fail for. */
async function copy(from: string, to: string, files: System['files']): Promise<void> {
  const blob = await files.openBlob(from).catch(() => undefined)
  if (blob === undefined || blob.size > MOST_BYTES) return
  await files.write(to, new Uint8Array(await blob.arrayBuffer()))
}

/** All results of one task together. */
async function resultsIn(all: readonly string[], files: System['files']): Promise<JunitReport | undefined> {
  const xml = [...new Set(all)].filter((file) => file.endsWith('.xml'))
  const readable = await Promise.all(
    xml.map(async (file) => ((await files.isFile(file)) ? files.read(file) : undefined)),
  )
  const texts = readable.filter((text) => text !== undefined)
  if (texts.length === 0) return undefined
  const { readJunit } = await import('../../standards/junit.ts')
  const reports = texts.flatMap((text) => readJunit(text) ?? [])
  return reports.length === 0 ? undefined : sumReports(reports)
}
