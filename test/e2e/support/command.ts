import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CLI = path.resolve(import.meta.dirname, '../../../dist/cli/index.js')
/** The uv of the test bed. */
export const UV = path.resolve(import.meta.dirname, '../../../.testbed/clients/bin/uv')
// A closed door: whoever asks the network is refused at once.
const NO_NETWORK = 'http://127.0.0.1:9/simple'

export interface CommandRun {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that runs. */
export interface Command {
  readonly pid: number
  kill(signal: NodeJS.Signals): void
  readonly finished: Promise<CommandRun>
  /** What it prints first, while it runs; fails with what it said where it ends before. */
  firstLine(): Promise<string>
}

/** A home, a folder for temporary files and a PATH that nobody else has. */
export interface Desk {
  readonly folder: string
  readonly temporary: string
  readonly bin: string
  readonly env: Readonly<Record<string, string>>
  /** Starts `maestro-actions` as it is built. */
  start(words: readonly string[], env?: Readonly<Record<string, string>>): Command
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<CommandRun>
  /** Ends what was started and goes on. */
  endAll(): Promise<void>
  /** All of it; what still runs is killed. */
  remove(): void
}

/** @throws {Error} where the command or uv is not there, with how to get it */
export function makeDesk(): Desk {
  if (!existsSync(CLI)) throw new Error('no dist/cli: run "npm run build" first')
  if (!existsSync(UV)) throw new Error('no uv in .testbed/: run "node scripts/testbed.mjs clients" first')
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-desk-'))
  const [home, temporary, bin] = ['home', 'tmp', 'bin'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const one of [home, temporary, bin]) mkdirSync(one)
  symlinkSync(UV, path.join(bin, 'uv'))
  const inherited = (process.env['PATH'] ?? '').split(path.delimiter).filter((place) => !place.includes('node_modules'))
  const env = {
    PATH: [bin, ...inherited].join(path.delimiter),
    HOME: home,
    TMPDIR: temporary,
    GIT_CONFIG_NOSYSTEM: '1',
    PIP_INDEX_URL: NO_NETWORK,
    PIP_CONFIG_FILE: '/dev/null',
    NO_COLOR: '1',
  }
  const running = new Set<Command>()
  const start = (words: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const command = startCommand(words, home, { ...env, ...more })
    running.add(command)
    const forget = () => running.delete(command)
    command.finished.then(forget, forget)
    return command
  }
  const killAll = () =>
    [...running].map(({ kill, finished }) => {
      kill('SIGKILL')
      return finished
    })
  return {
    folder,
    temporary,
    bin,
    env,
    start,
    run: (words, more) => start(words, more).finished,
    endAll: async () => void (await Promise.allSettled(killAll())),
    remove() {
      killAll()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function startCommand(words: readonly string[], cwd: string, env: Record<string, string>): Command {
  const child = spawn(process.execPath, [CLI, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const finished = new Promise<CommandRun>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString('utf8'))
      resolve({ code, signal, stdout: out ?? '', stderr: err ?? '' })
    })
  })
  const firstLine = async () => {
    const printed = () => Buffer.concat(stdout).toString('utf8')
    while (!printed().includes('\n')) {
      const more = new Promise((resolve) => child.stdout.once('data', resolve))
      const ended = await Promise.race([more.then(() => undefined), finished])
      if (ended !== undefined) throw new Error(`ended with ${ended.code}: ${ended.stderr}`)
    }
    return printed().split('\n')[0] as string
  }
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), finished, firstLine }
}
