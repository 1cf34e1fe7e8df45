import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { clockMs, sleep } from '../standards/clock.ts'
import { whenInterrupted } from './interruption.ts'
import { endTrees, isGroupRunning, newestProcess, processes, rememberTree } from './process-tree.ts'
import type { TaskEnd, TaskProcesses, TaskRun } from './system.ts'
import { guardOver } from './task-guard.ts'
import { openTaskLog } from './task-log.ts'

// What is ours: inputs, what speaks to the runner in our name, the summary of our step, and the tokens of its services.
const OURS = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|CACHE_|RESULTS_)|GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$)/
// By this what a run has started is found again, wherever it has gone.
const MARK = 'MAESTRO_RUN'
// A runner waits for 7.5 seconds before it insists.
const GRACE_MS = 4_000
const LOOK_MS = 50
// What is still in a pipe once its program has ended; a daemon may hold it open for ever.
const DRAIN_MS = 300

/** Commands that run beside one another, with the environment of this process and what is added to it. */
export function taskProcessesIn(environment: NodeJS.ProcessEnv): TaskProcesses {
  // Nobody else's, and no secret: node:crypto takes four milliseconds to load.
  const mark = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`
  const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)))
  const running = new Set<RunningTask>()
  const traces: Traces = { mark: `${MARK}=${mark}`, outputs: new Set(), since: clockMs() }
  let forget: (() => void) | undefined
  let unguard: (() => void) | undefined
  const endRest = () => {
    endFound(traces)
    unguard?.()
    unguard = undefined
  }
  const endAll = async () => {
    await Promise.all([...running].map((one) => one.end()))
    endRest()
  }
  const endAtOnce = () => {
    for (const one of running) one.endAtOnce()
    endRest()
  }
  return {
    async start(run) {
      forget ??= whenInterrupted(endAll, endAtOnce)
      unguard ??= guardOver(traces.mark)
      const task = startTask(run, { ...inherited, ...run.env, [MARK]: mark })
      running.add(task)
      if (task.output !== undefined) traces.outputs.add(task.output)
      try {
        return await task.ended
      } finally {
        running.delete(task)
      }
    },
    async endAll() {
      await endAll()
      forget?.()
      forget = undefined
    },
  }
}

interface RunningTask {
  /** What it prints into, by the system's name for it, which no other thing ever has. */
  readonly output: string | undefined
  readonly ended: Promise<TaskEnd>
  end(): Promise<void>
  /** Asks nobody and waits for nothing. */
  endAtOnce(): void
}

function startTask({ command, folder, log: file, timeoutMs }: TaskRun, env: NodeJS.ProcessEnv): RunningTask {
  const log = openTaskLog(file)
  const isWindows = process.platform === 'win32'
  // Its errors stand between its other lines, where they came; and the shell stays, so that whoever ends its own parent does not end us.
  const script = `exec 2>&1\n${command}\nexit $?`
  const child = isWindows
    ? spawn(command, { cwd: folder, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('/bin/sh', ['-c', script], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout?.on('data', (chunk: Buffer) => log.add(chunk))
  child.stderr?.on('data', (chunk: Buffer) => log.add(chunk))
  let [isTimedOut, isEnded] = [false, false]
  let ending: Promise<void> | undefined
  const ended = new Promise<TaskEnd>((resolve) => {
    const timer = setTimeout(() => {
      isTimedOut = true
      ending ??= endGroup(child)
    }, timeoutMs)
    const finish = async (end: Pick<TaskEnd, 'code' | 'signal' | 'problem'>) => {
      clearTimeout(timer)
      // A shell that is asked to end does not wait for what it has started: that has its time all the same.
      await ending
      await Promise.race([drained(child), sleep(DRAIN_MS, { ref: false })])
      child.stdout?.destroy()
      signalGroup(child, 'SIGKILL')
      log.close()
      resolve({ ...end, isTimedOut, isEnded, bytes: log.bytes(), lost: log.lost() })
    }
    child.once('error', (error) => finish({ code: null, signal: null, problem: error.message }))
    child.once('exit', (code, signal) => finish({ code, signal, problem: '' }))
  })
  return {
    output: child.pid === undefined ? undefined : linkOf(child.pid, 1),
    ended,
    async end() {
      isEnded = true
      ending ??= endGroup(child)
      await Promise.all([ending, ended])
    },
    endAtOnce() {
      insist(child)
    },
  }
}

function drained({ stdout }: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    if (stdout === null || stdout.readableEnded) resolve(undefined)
    else stdout.once('end', resolve)
  })
}

/** Asks all of the group, and insists where any of it is still there after a while. */
async function endGroup(child: ChildProcess): Promise<void> {
  const isOver = child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  const endOthers = isOver ? undefined : rememberTree(child.pid as number)
  signalGroup(child, 'SIGTERM')
  if (isOver) return
  if (!(await isGoneInTime(child.pid as number))) insist(child)
  endOthers?.()
}

/** At once where groups are not known: what is asked to end there has been ended. */
async function isGoneInTime(group: number): Promise<boolean> {
  const limit = clockMs() + GRACE_MS
  while (isGroupRunning(group)) {
    if (clockMs() >= limit) return false
    await sleep(LOOK_MS)
  }
  return true
}

/** Whoever has left the group is still below its shell, as long as that is there. */
function insist(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) endTrees([child.pid])
  signalGroup(child, 'SIGKILL')
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    endTrees([pid])
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // Nobody is left.
  }
}

/** By what a process is known to come from a run. */
interface Traces {
  /** In its environment. */
  readonly mark: string
  /** What it prints into. */
  readonly outputs: Set<string>
  /** When the run began, by the clock of this process. */
  readonly since: number
}

// In so short a time no system gives out all of its numbers, of which there are 32,768 at least.
const SHORT_MS = 2_000

/** Ends what left its group, as daemons do, where the system shows environments, and where what is printed goes to. */
function endFound({ mark, outputs, since }: Traces): void {
  // What a short run has started has a number above ours, unless numbers have begun anew since.
  const isInOrder = clockMs() - since < SHORT_MS && newestProcess() > process.pid
  for (const id of processes()) {
    if (isInOrder && id < process.pid) continue
    try {
      if ([1, 2].some((descriptor) => outputs.has(linkOf(id, descriptor) ?? ''))) process.kill(id, 'SIGKILL')
      else if (readFileSync(`/proc/${id}/environ`, 'latin1').includes(mark)) process.kill(id, 'SIGKILL')
    } catch {
      // It is gone, or somebody else's.
    }
  }
}

/** The pipe or socket that stands for a descriptor of a process, where the system shows it. */
function linkOf(pid: number, descriptor: number): string | undefined {
  try {
    const link = readlinkSync(`/proc/${pid}/fd/${descriptor}`)
    return /^(?:pipe|socket):/.test(link) ? link : undefined
  } catch {
    return undefined
  }
}
