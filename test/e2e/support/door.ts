import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Event } from './caller.ts'

export interface DoorRun {
  readonly code: number | null
  /** Every byte of standard output and error, as Latin-1. */
  readonly printed: string
  readonly outputs: ReadonlyMap<string, string>
  /** What it set for the steps that follow. */
  readonly variables: ReadonlyMap<string, string>
  /** What it kept for the end of the job, as that gets it. */
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

/** An action that runs. */
interface StartedDoor {
  kill(signal: NodeJS.Signals): void
  readonly finished: Promise<DoorRun>
}

/** Runs `dist/<action>/index.js` as the runner does, without act in between: every byte that it prints is seen. */
export function runDoor(
  action: string,
  workspace: string,
  event: Event,
  env: Readonly<Record<string, string>> = {},
): Promise<DoorRun> {
  return startDoor(`${action}/index.js`, workspace, event, env).finished
}

/** Runs `dist/<action>/post.js` as the runner does at the end of the job. */
export function endDoor(
  action: string,
  workspace: string,
  event: Event,
  env: Readonly<Record<string, string>> = {},
): Promise<DoorRun> {
  return startDoor(`${action}/post.js`, workspace, event, env).finished
}

/** Starts a file of `dist/`, to be ended by a signal, as when a workflow is cancelled. */
export function startDoor(
  file: string,
  workspace: string,
  event: Event,
  env: Readonly<Record<string, string>> = {},
): StartedDoor {
  const entry = path.resolve('dist', file)
  if (!existsSync(entry)) throw new Error(`no dist/${file}: run "npm run build" first`)
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-door-'))
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    env: { ...runnerEnvironment(folder, workspace, event), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { kill: (signal) => void child.kill(signal), finished: outcomeOf(child, folder) }
}

function runnerEnvironment(folder: string, workspace: string, event: Event): NodeJS.ProcessEnv {
  const file = (name: string, text = ''): string => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  mkdirSync(path.join(folder, 'temp'))
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REF: String(event.payload['ref'] ?? 'refs/pull/1/merge'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: path.join(folder, 'temp'),
  }
}

function outcomeOf(child: ChildProcessByStdio<null, Readable, Readable>, folder: string): Promise<DoorRun> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  return new Promise<DoorRun>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const printed = Buffer.concat([...stdout, ...stderr]).toString('latin1')
      const [outputs = new Map(), variables = new Map(), kept = new Map()] = ['output', 'env', 'state'].map((name) =>
        parseOutputs(text(name)),
      )
      const state = Object.fromEntries([...kept].map(([name, value]) => [`STATE_${name}`, value]))
      resolve({ code, printed, outputs, variables, state, summary: text('summary.md') })
    })
  }).finally(() => rmSync(folder, { recursive: true, force: true }))
}

/** `name<<delimiter`, the lines of the value, `delimiter`: as the toolkit writes them. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const blocks = text.matchAll(/^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)
  return new Map([...blocks].map(([, name = '', , value = '']) => [name, value]))
}
