import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type JobRun, parseActLog } from './act-log.ts'
import type { Caller, Event } from './caller.ts'
import { localRepositories, type Repositories } from './stage.ts'

export interface WorkflowRun {
  readonly succeeded: boolean
  /** The jobs that ran, in the order in which they began. */
  readonly jobs: readonly JobRun[]
  /** Everything that act printed, for messages of failing tests. */
  readonly log: string
}

export interface RunOptions {
  /** The workflow's file in the caller's repository. */
  readonly workflow?: string
  readonly repositories: Repositories
  readonly env?: Readonly<Record<string, string>>
  /** Programs of the machine that steps find, by their names; absolute. */
  readonly programs?: Readonly<Record<string, string>>
}

/** The value of the secrets GITHUB_TOKEN and CANARY in every run; nothing that a run prints may hold it. */
export const CANARY = 'ghs_canary5Kq9vXw2'

const act = path.resolve(import.meta.dirname, '../../../.testbed/act/bin/act')
const TIME_LIMIT_MS = 110_000
// A closed door: whatever forgets that there is no network fails at once.
const NO_NETWORK = 'http://127.0.0.1:9'

/**
 * Runs a workflow of the caller for an event, on this machine, without the network and without anybody's settings.
 *
 * @throws {Error} for an action that nothing stands for, a job without a runner, and a secret in the log
 */
export async function runWorkflow(caller: Caller, event: Event, options: RunOptions): Promise<WorkflowRun> {
  if (!existsSync(act)) throw new Error('no act in .testbed/: run "node scripts/testbed.mjs act" first')
  const workflow = options.workflow ?? '.github/workflows/ci.yml'
  const local = localRepositories(path.join(caller.folder, workflow), caller.folder, options.repositories)
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-act-'))
  try {
    const eventFile = path.join(folder, 'event.json')
    writeFileSync(eventFile, JSON.stringify(event.payload))
    const flags = [
      ...['--workflows', workflow, '--eventpath', eventFile, '--json', '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--no-cache-server', '--no-skip-checkout', '--action-cache-path', path.join(folder, 'cache')],
      // Without this act hides the secrets itself, and no test would see that one leaks.
      '--insecure-secrets',
      ...local.flatMap((value) => ['--local-repository', value]),
      ...['GITHUB_TOKEN', 'CANARY'].flatMap((name) => ['--secret', `${name}=${CANARY}`]),
      ...Object.entries({ GITHUB_REPOSITORY: caller.name, ...options.env }).flatMap((pair) => [
        '--env',
        pair.join('='),
      ]),
    ]
    const { code, log } = await run(
      [event.name, ...flags],
      caller.folder,
      environment(folder, caller.gitBase, options.programs),
    )
    const leak = leaksIn(log)
    if (leak !== '') throw new Error(`a secret is in the log:\n${leak}`)
    return { succeeded: code === 0, jobs: parseActLog(log), log }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The jobs of a run, each with how it ended: `build: success`. */
export function jobResults({ jobs }: WorkflowRun): readonly string[] {
  return jobs.map(({ id, result }) => `${id}: ${result}`)
}

/** What act and every step see: a home of their own, the Node that runs these tests, no network, nobody's git settings. */
function environment(folder: string, gitBase: string, programs: RunOptions['programs'] = {}): Record<string, string> {
  const [bin, home] = [path.join(folder, 'bin'), path.join(folder, 'home')]
  mkdirSync(bin)
  mkdirSync(home)
  for (const [name, file] of Object.entries({ node: process.execPath, ...programs }))
    symlinkSync(file, path.join(bin, name))
  const inherited = (process.env['PATH'] ?? '').split(path.delimiter).filter((place) => !place.includes('node_modules'))
  return {
    PATH: [bin, ...inherited].join(path.delimiter),
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    E2E_GIT_BASE: gitBase,
    HTTP_PROXY: NO_NETWORK,
    HTTPS_PROXY: NO_NETWORK,
    // act gives each step a terminal, and git would wait there for a reader.
    GIT_PAGER: 'cat',
    NO_COLOR: '1',
    TERM: 'dumb',
  }
}

function run(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** Lines that hold a secret, but for those in which act, unlike a runner, tells that it was asked to hide it, and the output of who gives tokens. */
function leaksIn(log: string): string {
  const lines = log.split('\n').filter((line) => line.includes(CANARY))
  const isTold = (line: string) =>
    /^\{.*"command":"add-mask",/.test(line) ||
    /^\{.*"command":"set-output",.*"name":"token",.*"step":"actions\/create-github-app-token@/.test(line)
  return lines.filter((line) => !isTold(line)).join('\n')
}
