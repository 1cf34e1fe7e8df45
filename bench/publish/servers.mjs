// Servers of the test bed, each new and empty.
import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programsOf } from '../../scripts/testbed.mjs'

export const USER = 'ci'
export const PASSWORD = 'correct-horse-battery'

/** @returns `kind`, `upload` and `index` (URLs), `close()` */
export async function startPypiserver() {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-pypiserver-'))
  const [packages, passwords] = [path.join(folder, 'packages'), path.join(folder, 'htpasswd')]
  mkdirSync(packages)
  writeFileSync(passwords, `${USER}:{SHA}${createHash('sha1').update(PASSWORD).digest('base64')}\n`)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const args = ['run', '-i', '127.0.0.1', '-p', port, '-P', passwords, '-a', 'update', '--disable-fallback', packages]
  const close = await start('pypiserver', 'pypi-server', args, folder, url)
  return { kind: 'pypi', upload: url, index: `${url}simple/`, close }
}

/** The same, with the index ci/prod, whose files cannot be replaced. */
export async function startDevpi() {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-devpi-'))
  const [server, secret] = [path.join(folder, 'server'), path.join(folder, 'secret')]
  writeFileSync(secret, randomBytes(48).toString('base64'), { mode: 0o600 })
  const init = ['--serverdir', server, '--no-root-pypi', '--root-passwd', PASSWORD]
  execFileSync(path.join(programsOf('devpi'), 'devpi-init'), init, { stdio: 'ignore' })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const cheap = ['--argon2-memory-cost', '8', '--argon2-parallelism', '1', '--argon2-time-cost', '1']
  const args = [
    '--serverdir',
    server,
    '--host',
    '127.0.0.1',
    '--port',
    port,
    '--offline-mode',
    '--secretfile',
    secret,
    ...cheap,
  ]
  const close = await start('devpi', 'devpi-server', args, folder, `${url}+status`)
  await put(`${url}${USER}`, { password: PASSWORD })
  const login = await (await send('POST', `${url}+login`, { user: USER, password: PASSWORD })).json()
  const token = Buffer.from(`${USER}:${login.result.password}`).toString('base64')
  await put(`${url}${USER}/prod`, { type: 'stage', volatile: false, bases: [] }, { 'x-devpi-auth': token })
  return { kind: 'devpi', upload: `${url}${USER}/prod/`, index: `${url}${USER}/prod/+simple/`, close }
}

function send(method, url, body, headers = {}) {
  return fetch(url, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
  })
}

async function put(url, body, headers) {
  const answer = await send('PUT', url, body, headers)
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
}

async function start(part, program, args, folder, ready) {
  const child = spawn(path.join(programsOf(part), program), args.map(String), { cwd: folder, stdio: 'ignore' })
  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 600; tries++, await sleep(100)) {
    const answer = await fetch(ready).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return close
  }
  await close()
  throw new Error(`${program} does not start`)
}

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
