import { type ChildProcess, spawn } from 'node:child_process'
import { endTrees } from './process-tree.ts'
import type { Finished, Programs, RunOptions } from './system.ts'
import { guardOver } from './task-guard.ts'

/** A finished program, its output as Node gives it. */
export interface FinishedProcess extends Finished {
  readonly stdout: Buffer
}

/** Programs that start with this environment and what a call adds to it. */
export function programsIn(environment: NodeJS.ProcessEnv): Programs {
  return {
    run: (command, args, { sees, ...options }) => {
      const inherited =
        sees === undefined ? environment : Object.fromEntries(sees.map((name) => [name, environment[name]]))
      return runProcess(command, args, { ...options, env: { ...inherited, ...options.env } })
    },
  }
}

/**
 * Runs a program to its end, without a shell, with just the environment that is given.
 *
 * @throws {NodeJS.ErrnoException} `ENOENT` when the program or the folder does not exist
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<FinishedProcess> {
  if (isEnding) return NEVER
  const mark = options.isGuarded === true ? `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}` : ''
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: mark === '' ? options.env : { ...options.env, [GUARD_MARK]: mark },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  const finished = outcomeOf(child, options.timeoutMs)
  if (options.input instanceof Promise) {
    options.input.then(
      (input) => child.stdin?.end(input),
      () => child.kill('SIGKILL'),
    )
  } else child.stdin?.end(options.input)
  if (mark === '') return finished
  const unguard = guardOver(`${GUARD_MARK}=${mark}`)
  return finished.finally(unguard)
}

// Beside that of a run, which may have started us.
const GUARD_MARK = 'MAESTRO_GUARD'

/** A program that was started ahead of its input. Until somebody wants its answer it keeps nobody waiting at our end. */
export interface WaitingProcess {
  /** Gives it all of its input and waits for its end. Once. */
  finish(input: string): Promise<FinishedProcess>
}

/** Starts a program before its input is known, so that its own start is over by then. */
export function startProcess(command: string, args: readonly string[], options: RunOptions): WaitingProcess {
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: 'pipe' })
  const finished = outcomeOf(child, undefined)
  // Whoever finishes it hears of a failure; one that nobody finishes has none.
  finished.catch(() => undefined)
  const handles = [child, child.stdin, child.stdout, child.stderr] as readonly { ref(): void; unref(): void }[]
  for (const handle of handles) handle.unref()
  return {
    finish(input) {
      for (const handle of handles) handle.ref()
      child.stdin.end(input)
      return finished
    },
  }
}

const running = new Set<ChildProcess>()
let isEnding = false
const NEVER = new Promise<never>(() => undefined)

/**
 * Ends every program that runs with all that it has started, without asking it; `then` is called when none is left. Nobody hears of their end, and
 * until then nothing more is started: whoever waits for a program waits on.
 */
export function endPrograms(then: () => void): void {
  isEnding = true
  const over = () => {
    isEnding = false
    then()
  }
  const left = new Set(running)
  for (const child of left) {
    child.once('exit', () => {
      left.delete(child)
      if (left.size === 0) over()
    })
    child.ref()
    unheard.add(child)
  }
  endTrees([...left].flatMap(({ pid }) => pid ?? []))
  if (left.size === 0) over()
}

// Ended by us, as the whole program is about to be.
const unheard = new WeakSet<ChildProcess>()

function outcomeOf(child: ChildProcess, timeoutMs: number | undefined): Promise<FinishedProcess> {
  if (child.pid !== undefined) running.add(child)
  child.on('exit', () => running.delete(child))
  return new Promise((resolve, reject) => {
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop(child), timeoutMs)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (!unheard.has(child)) resolve({ code, stdout: joined(stdout), stderr: joined(stderr).toString('utf8') })
    })
    // A program that ends without reading its input closes the pipe; its exit code tells why.
    child.stdin?.on('error', () => undefined)
  })
}

/** Ends a program with all that it has started; whoever is left of that, and holds our end of its output, is listened to no longer. */
function stop(child: ChildProcess): void {
  const isRunning = child.exitCode === null && child.signalCode === null
  if (isRunning && child.pid !== undefined) endTrees([child.pid])
  child.stdout?.destroy()
  child.stderr?.destroy()
}

/** Most outputs come in one piece, which needs no copy. */
function joined(pieces: readonly Buffer[]): Buffer {
  const [only] = pieces
  return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces)
}
