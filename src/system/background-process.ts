import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ExternalError, UserError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'
import type { Background } from './system.ts'

/** What is handed to a process that goes on after its step. */
export interface Handover {
  readonly task: unknown
  /** The environment of the step, secrets included: as a message, where no other program finds it. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** Processes that started the step, the nearest first. */
  readonly ancestors: readonly number[]
}

/** What comes back, once. */
export type Word = { readonly ready: unknown } | { readonly failure: FailureText }

interface FailureText {
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly isUsers: boolean
}

// What any program may know. The runner finds by the last one what jobs leave behind, and ends it.
const PLAIN = [
  ...['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'LANG'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'RUNNER_TEMP', 'RUNNER_TRACKING_ID'],
]
const START_LIMIT_MS = 120_000

/** Starts `background.js` beside the running entry of an action; see `Job.startBackground`. */
export async function startBackground(task: unknown, env: NodeJS.ProcessEnv): Promise<Background> {
  const entry = path.join(path.dirname(process.argv[1] ?? ''), 'background.js')
  const log = openLog(env)
  const child = spawn(process.execPath, [entry], {
    detached: true,
    cwd: tmpdir(),
    env: Object.fromEntries(PLAIN.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const handover: Handover = {
    task,
    variables: { ...env },
    folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    ancestors: ancestorsOf(process.pid),
  }
  try {
    const said = await new Promise((resolve, reject) => {
      const ended = (why: string) => () => reject(new ExternalError('BACKGROUND_ENDED', why, true))
      const timer = setTimeout(ended('The index was not ready in time'), START_LIMIT_MS)
      timer.unref()
      child.once('error', reject)
      child.once('exit', ended('The process of the index ended at once'))
      child.once('message', (word) => settle(word as Word, resolve, reject))
      child.send(handover)
    })
    return { said, sign: signOf(child.pid ?? 0) }
  } catch (error) {
    child.kill()
    throw error
  } finally {
    child.removeAllListeners('exit')
    if (child.connected) child.disconnect()
    child.unref()
  }
}

/** Ends what {@link startBackground} started; see `Job.killBackground`. */
export function killBackground(sign: string): boolean {
  const pid = Number(sign.split(' ')[0])
  // The system gives a number to somebody else once its process has ended.
  if (!(pid > 0) || sign !== signOf(pid)) return false
  try {
    return process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

/** Its number and, where the system tells, when it started: "4711 98213". */
function signOf(pid: number): string {
  return [pid, ...(statOf(pid)?.slice(STARTED_AT, STARTED_AT + 1) ?? [])].join(' ')
}

function settle(word: Word, resolve: (message: unknown) => void, reject: (error: Error) => void): void {
  if ('ready' in word) resolve(word.ready)
  else reject(failureOf(word.failure))
}

function failureOf({ code, message, hint, isUsers, ...at }: FailureText): Error {
  return isUsers ? new UserError(code, message, hint, at) : new ExternalError(code, message, true)
}

/** Where its failures go that nobody hears of. */
function openLog(env: NodeJS.ProcessEnv): number {
  const folder = env['RUNNER_TEMP'] || tmpdir()
  makeFolder(folder)
  return openSync(path.join(folder, 'maestro-index.log'), 'a', 0o600)
}

/** The processes that a process stems from, where the system tells; else the nearest alone. */
function ancestorsOf(process_: number): readonly number[] {
  const found: number[] = []
  for (let at = parentOf(process_); at !== undefined && at > 1; at = parentOf(at)) found.push(at)
  return found.length > 0 || process.ppid <= 1 ? found : [process.ppid]
}

function parentOf(pid: number): number | undefined {
  const parent = statOf(pid)?.[PARENT_AT]
  return parent === undefined ? undefined : Number(parent)
}

// Of proc_pid_stat(5), what comes after the name.
const PARENT_AT = 1
const STARTED_AT = 19

/** What the system says of a process, on Linux. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    // The name in parentheses may hold anything, parentheses too.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
  } catch {
    return undefined
  }
}
