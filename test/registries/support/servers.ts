import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const bed = path.join(import.meta.dirname, '../../../.testbed')

export const USER = 'ci'
export const PASSWORD = 'correct-horse-battery'

/** A real server that runs until it is closed. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string
  close(): Promise<void>
}

/** A program of the test bed; fails with what to do where it is not there. */
export function programOf(part: string, name: string): string {
  const program = path.join(bed, part, 'bin', name)
  if (!existsSync(program)) throw new Error(`no ${name}: node scripts/testbed.mjs ${part}`)
  return program
}

/** The environment of programs that know nothing of this machine's settings. */
export function plainEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    NO_COLOR: '1',
  }
}

// A cheap password hash: with the usual one the start alone takes half a minute on a busy machine.
const CHEAP_HASH = ['--argon2-memory-cost', '8', '--argon2-parallelism', '1', '--argon2-time-cost', '1']

/** devpi-server without a mirror of PyPI, and nobody but root; one that asks nobody else, unless it may. */
export async function startDevpi({ isOnline = false } = {}): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-devpi-'))
  const server = path.join(folder, 'server')
  const secret = path.join(folder, 'secret')
  writeFileSync(secret, randomBytes(48).toString('base64'), { mode: 0o600 })
  const options = { env: plainEnvironment(folder), stdio: 'ignore' } as const
  const init = ['--serverdir', server, '--no-root-pypi', '--root-passwd', PASSWORD]
  execFileSync(programOf('devpi', 'devpi-init'), init, options)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const place = ['--serverdir', server, '--host', '127.0.0.1', '--port', String(port)]
  const flags = [...(isOnline ? [] : ['--offline-mode']), '--secretfile', secret, ...CHEAP_HASH]
  return startProgram({
    command: programOf('devpi', 'devpi-server'),
    args: [...place, ...flags],
    folder,
    url,
    ready: '+status',
  })
}

/** pypiserver: all may do anything who know the password. */
export async function startPypiserver(password = PASSWORD): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-pypiserver-'))
  const packages = path.join(folder, 'packages')
  mkdirSync(packages)
  const passwords = path.join(folder, 'htpasswd')
  writeFileSync(passwords, `${USER}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const place = ['run', '-i', '127.0.0.1', '-p', String(port)]
  const flags = ['-P', passwords, '-a', 'update,list,download', '--disable-fallback', packages]
  return startProgram({
    command: programOf('pypiserver', 'pypi-server'),
    args: [...place, ...flags],
    folder,
    url,
    ready: '',
  })
}

/**
 * A container registry that asks for tokens of another server.
 *
 * @param realm where they are to be had
 * @param certificate a file: with whose key they are signed
 */
export async function startOciRegistry(realm: string, certificate: string): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-oci-'))
  const port = await freePort()
  const config = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: path.join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: `127.0.0.1:${port}`, secret: 'of no use' },
    auth: { token: { realm, service: 'registry', issuer: 'tokens', rootcertbundle: certificate } },
  }
  const file = path.join(folder, 'config.json')
  writeFileSync(file, JSON.stringify(config))
  return startProgram({
    command: programOf('oci-registry', 'docker-registry'),
    args: ['serve', file],
    folder,
    url: `http://127.0.0.1:${port}/`,
    ready: '',
  })
}

interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** Its own, removed when it is closed. */
  readonly folder: string
  readonly url: string
  /** The path that answers 200 when it is ready. */
  readonly ready: string
}

async function startProgram({ command, args, folder, url, ready }: Program): Promise<RunningServer> {
  const log = path.join(folder, 'log')
  const child = spawn(command, args, { env: plainEnvironment(folder), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => appendFileSync(log, chunk))
  const close = async () => {
    await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
  for (const end = Date.now() + 60_000; Date.now() < end && child.exitCode === null; await sleep(100)) {
    const answer = await fetch(`${url}${ready}`).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return { url, close }
  }
  const printed = existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : ''
  await close()
  throw new Error(`${path.basename(command)} did not start:\n${printed}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}

/** A port that nobody listens on, a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
