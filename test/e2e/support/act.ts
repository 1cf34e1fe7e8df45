import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type JobRun, parseActLog } from './act-log.ts'
import type { Caller, Event } from './caller.ts'
import { endIndexes } from './indexes.ts'
import { LOOK, localRepositories, type Repositories, watched } from './stage.ts'
import { CANARY, holdsSecret, secretsIn } from './standins/look/secrets.ts'

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

export { CANARY }

const act = path.resolve(import.meta.dirname, '../../../.testbed/act/bin/act')
const TIME_LIMIT_MS = 110_000
// A closed door: whatever forgets that there is no network fails at once.
const NO_NETWORK = 'http://127.0.0.1:9'

/**
 * Runs a workflow of the caller for an event, on this machine, without the network and without anybody's settings.
 *
 * @throws {Error} for an action that nothing stands for, a job without a runner, and a secret in the log, in an output, or in a
 * file that a job leaves: in its work folder when all its steps have ended, at home, among temporary files, artifacts and caches
 */
export async function runWorkflow(caller: Caller, event: Event, options: RunOptions): Promise<WorkflowRun> {
  if (!existsSync(act)) throw new Error('no act in .testbed/: run "node scripts/testbed.mjs act" first')
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-act-'))
  try {
    const written = path.join(caller.folder, options.workflow ?? '.github/workflows/ci.yml')
    const workflow = path.join(folder, path.basename(written))
    writeFileSync(workflow, watched(readFileSync(written, 'utf8')))
    const local = localRepositories(workflow, caller.folder, options.repositories)
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
    const jobs = parseActLog(log)
    refuseSecrets([...leaksIn(log), ...leftIn(folder, options.env ?? {}), ...leftBy(jobs, path.join(folder, 'looks'))])
    return { succeeded: code === 0, jobs: jobs.map(withoutLook), log }
  } finally {
    endIndexes(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The jobs of a run, each with how it ended: `build: success`. */
export function jobResults({ jobs }: WorkflowRun): readonly string[] {
  return jobs.map(({ id, result }) => `${id}: ${result}`)
}

/** What the jobs of an id wrote into the summary of the run. */
export function summaryOf({ jobs }: WorkflowRun, id: string): string {
  const steps = jobs.filter((job) => job.id === id).flatMap((job) => job.steps)
  const told = steps.flatMap(({ carriedOut }) => carriedOut.filter(({ command }) => command === 'summary'))
  return told.map(({ value }) => value).join('\n')
}

/** A job, as lines of YAML, by which a caller's workflow tells what another job of it, a called workflow, has handed over. */
export function toldBy(job: string): string {
  const outputs = `\${{ toJSON(needs.${job}.outputs) }}`
  return `
  told:
    needs: ${job}
    runs-on: ubuntu-latest
    steps: [{ run: 'printf %s "$OUTPUTS"', env: { OUTPUTS: '${outputs}' } }]
`
}

/** The outputs of the called workflow, as {@link toldBy} tells them. */
export function toldIn({ jobs, log }: WorkflowRun): Readonly<Record<string, string>> {
  const told = jobs.find(({ id }) => id === 'told')
  if (told === undefined) throw new Error(`nobody told of outputs:\n${log}`)
  return JSON.parse(told.steps[0]?.printed ?? '')
}

/** What act and every step see: a home of their own, the Node that runs these tests, no network, nobody's git settings. */
function environment(folder: string, gitBase: string, programs: RunOptions['programs'] = {}): Record<string, string> {
  const [bin, home, temporary] = ['bin', 'home', 'tmp'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const place of [bin, home, temporary]) mkdirSync(place)
  for (const [name, file] of Object.entries({ node: process.execPath, ...programs }))
    symlinkSync(file, path.join(bin, name))
  const inherited = (process.env['PATH'] ?? '').split(path.delimiter).filter((place) => !place.includes('node_modules'))
  return {
    PATH: [bin, ...inherited].join(path.delimiter),
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    TMPDIR: temporary,
    E2E_GIT_BASE: gitBase,
    E2E_LOOK: path.join(folder, 'looks'),
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

function refuseSecrets(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`a secret is in\n${found.join('\n')}`)
}

/** Lines that hold a secret, but for those in which act, unlike a runner, tells that it was asked to hide it, and the output of who gives tokens. */
function leaksIn(log: string): readonly string[] {
  const isTold = (line: string) =>
    /^\{.*"command":"add-mask",/.test(line) ||
    /^\{.*"command":"set-output",.*"name":"token",.*"step":"actions\/create-github-app-token@/.test(line)
  return log.split('\n').flatMap((line) => (holdsSecret(line) && !isTold(line) ? `the log: ${line}` : []))
}

/** Files with a secret that outlive the jobs: what steps wrote at home and among temporary files, artifacts, caches. */
function leftIn(folder: string, env: Readonly<Record<string, string>>): readonly string[] {
  const kept = ['E2E_ARTIFACTS', 'E2E_CACHE'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  const own = [
    ['home', path.join(folder, 'home')],
    ['the temporary files', path.join(folder, 'tmp')],
  ]
  return [...own, ...kept].flatMap(([name, place = '']) => secretsIn(place).map((file) => `${file} in ${name}`))
}

/** What the jobs themselves saw when all their steps had ended; a job that saw nothing did not look. */
function leftBy(jobs: readonly JobRun[], file: string): readonly string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
  const looks = lines.map((line) => JSON.parse(line) as { readonly job: string; readonly found: readonly string[] })
  const begun = jobs.filter(({ steps }) => steps.length > 0)
  if (begun.length !== looks.length) throw new Error(`${looks.length} of ${begun.length} jobs were looked at`)
  return looks.flatMap(({ job, found }) => found.map((place) => `${place} of job ${job}`))
}

/** As the workflow is written: steps without an id are numbered from the first of its own. */
function withoutLook(job: JobRun): JobRun {
  const own = job.steps.filter(({ id }) => id !== LOOK.id)
  return { ...job, steps: own.map((step) => ({ ...step, id: step.id.replace(/^\d+/, (n) => String(Number(n) - 1)) })) }
}
