import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as core from '@actions/core'
import { colored, printable, printableLines } from '../standards/printable.ts'
import { realFiles } from './files.ts'
import { openGit } from './git.ts'
import { interruptible, whenInterrupted } from './interruption.ts'
import { httpIn } from './lazy-http.ts'
import { tasksOn } from './lazy-tasks.ts'
import { programsIn } from './process.ts'
import type { Annotation, Report, System, WorkflowEvent } from './system.ts'

// GitHub's limits for one annotation and for the summary of one step.
const ANNOTATION_CHARACTERS = 4_000
const LOG_COLUMNS = 120

/** The system of a workflow step, from the runner's environment. */
export async function runnerSystem(env: NodeJS.ProcessEnv): Promise<System> {
  const event = await readEvent(env)
  return {
    folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    files: interruptible(realFiles),
    programs: programsIn(env),
    ...tasksOn(env),
    http: httpIn(env),
    serve: async (answer, port) => (await import('./local-server.ts')).serveLocally(answer, port),
    variable: (name) => env[name] || undefined,
    variableNames: () => Object.keys(env).filter((name) => env[name]),
    report: runnerReport,
    ...(event === undefined ? {} : { event }),
    job: {
      setVariable: (name, value) => core.exportVariable(name, value),
      remember: (name, text) => core.saveState(name, text),
      recall: (name) => core.getState(name),
      startBackground: async (task) => (await import('./background-process.ts')).startBackground(task, env),
      killBackground: async (sign) => (await import('./background-process.ts')).killBackground(sign),
    },
    ...keptIn(env),
    openGit: (folder, token = '') => {
      const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
      return openGit(folder, env, token === '' ? undefined : { server, token })
    },
    openRemoteGit: async (folder, credentialsFor) =>
      (await import('./remote-git.ts')).openRemoteGit(folder, env, credentialsFor),
    openScratchGit: async (folder) => (await import('./scratch-git.ts')).openScratchGit(folder, env),
    openWorkTree: async (folder) => (await import('./work-tree.ts')).openWorkTree(folder),
    openGithub: async (access) => (await import('./github.ts')).openGithub(access, { env, log: runnerReport.log }),
    upload: async (file) => (await import('./artifacts.ts')).uploadArtifact(file, { env, log: runnerReport.log }),
    async outputFolder() {
      const temporary = env['RUNNER_TEMP'] || tmpdir()
      await mkdir(temporary, { recursive: true })
      return mkdtemp(path.join(temporary, 'maestro-'))
    },
    whenInterrupted,
  }
}

/** What a workflow keeps between its runs, each loaded once somebody asks. */
function keptIn(env: NodeJS.ProcessEnv): Pick<System, 'folders' | 'cache'> {
  if (!env['ACTIONS_RESULTS_URL'] || !env['ACTIONS_RUNTIME_TOKEN']) return {}
  const folders = async () => (await import('./folder-cache.ts')).folderCache(runnerReport.log)
  const entries = async () => (await import('./cache-entries.ts')).cacheEntries(env, runnerReport.log)
  return {
    folders: {
      restore: async (folder, name, prefixes) => (await folders()).restore(folder, name, prefixes),
      save: async (folder, name) => (await folders()).save(folder, name),
    },
    cache: {
      read: async (prefix) => (await entries()).read(prefix),
      write: async (name, bytes) => (await entries()).write(name, bytes),
    },
  }
}

const runnerReport: Report = {
  hide: (secret) => core.setSecret(secret),
  // Nobody sits before a log and waits.
  progress: () => undefined,
  log: (line) => core.info(printable(line)),
  async block(title, text, isFolded) {
    const shown = colored(await text()).trimEnd()
    if (isFolded) core.startGroup(printable(title))
    else core.info(printable(title))
    // From here to the token the runner obeys nobody: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
    const token = randomUUID()
    core.info(`::stop-commands::${token}`)
    core.info(shown)
    core.info(`::${token}::`)
    if (isFolded) core.endGroup()
  },
  show: async (render) => core.info(await render({ columns: LOG_COLUMNS, hasColor: false })),
  annotate,
  summary: async (markdown) => {
    const text = await markdown()
    try {
      await core.summary.addRaw(text, true).write()
    } catch (error) {
      core.warning(`The job summary could not be written: ${printable(String(error))}`)
    }
  },
}

/** One annotation in the log and beside the line it names. */
function annotate({ level, message, title, file, line, column }: Annotation): void {
  const properties = {
    ...(title === undefined ? {} : { title: printable(title) }),
    ...(file === undefined ? {} : { file: printable(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  }
  const print = { error: core.error, warning: core.warning, notice: core.notice }[level]
  print(printableLines(message).slice(0, ANNOTATION_CHARACTERS), properties)
}

async function readEvent(env: NodeJS.ProcessEnv): Promise<WorkflowEvent | undefined> {
  const name = env['GITHUB_EVENT_NAME']
  if (!name) return undefined
  const file = env['GITHUB_EVENT_PATH']
  const text = file ? await readFile(file, 'utf8').catch(() => '{}') : '{}'
  const [runId, workflowRef] = [env['GITHUB_RUN_ID'], env['GITHUB_WORKFLOW_REF']]
  return {
    name,
    ref: env['GITHUB_REF'] ?? '',
    payload: JSON.parse(text) as Record<string, unknown>,
    ...(runId ? { runId } : {}),
    ...(workflowRef ? { workflowRef } : {}),
  }
}
