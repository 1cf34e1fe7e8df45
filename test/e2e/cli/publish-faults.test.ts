import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Fault,
  type FaultProxy,
  type ProxiedRequest,
  startFaultProxy,
} from '../../registries/support/fault-proxy.ts'
import { type MemoryIndex, startMemoryIndex } from '../../registries/support/memory-index.ts'
import { bodyOf } from '../../support/http-server.ts'
import { ownPlatform } from '../../support/own-platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type Desk, makeDesk, UV } from '../support/command.ts'
import { startDoor } from '../support/door.ts'
import { recordPrograms } from '../support/recorder.ts'

let desk: Desk
let index: MemoryIndex
let proxy: FaultProxy
let repository: TestRepository
/** What goes wrong with requests. */
let script: (request: ProxiedRequest) => Fault | undefined

beforeAll(() => {
  desk = makeDesk()
})
afterAll(() => desk.remove())
type Words = Readonly<Record<string, string>>

const QUICK = { preflight: 'false', verify: 'none' }

function wordsFor(inputs: Words): readonly string[] {
  const given = { root: repository.folder, projects: 'all', registry: 'pypi', url: proxy.url, ...QUICK, ...inputs }
  return ['publish', ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])]
}

async function publish(inputs: Words = {}, env: Words = {}) {
  const { code, stdout, stderr } = await desk.run(wordsFor(inputs), { MAESTRO_REGISTRY_TOKEN: 'a-token', ...env })
  return { code, stderr, outputs: stdout === '' ? {} : JSON.parse(stdout) }
}

const posts = () => proxy.requests.filter(({ method }) => method === 'POST')

/** Spoils uploads with these faults, one each. */
function onPosts(...faults: readonly (Fault | undefined)[]) {
  const left = [...faults]
  script = ({ method }) => (method === 'POST' ? left.shift() : undefined)
}

describe('here', () => {
  beforeEach(async () => {
    script = () => undefined
    index = await startMemoryIndex()
    proxy = await startFaultProxy(index.url, (request) => script(request))
    repository = testRepository()
    repository.commit(ownPlatform())
  })
  afterEach(async () => {
    repository.remove()
    await proxy.close()
    await index.close()
  })

  describe('429, with and without Retry-After', () => {
    test('is waited for, without asking all the time', async () => {
      onPosts({ type: 'status', status: 429, retryAfter: '1' }, { type: 'status', status: 429 })
      const started = performance.now()
      expect(await publish({ projects: 'acme-log' })).toMatchObject({ code: 0, outputs: { ok: true, any: true } })
      expect(performance.now() - started).toBeGreaterThan(1_500)
      // The wheel three times, the sdist once, and as many looks as that takes.
      expect(posts()).toHaveLength(4)
      expect(proxy.requests.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(10)
    })
  })

  describe('partial publish (k of n files)', () => {
    test('a re-run uploads the rest alone', async () => {
      onPosts(undefined, undefined, undefined, { type: 'status', status: 413 })
      expect(await publish()).toMatchObject({ code: 1, outputs: { failed: ['acme-auth 0.1.0', 'acme-api 0.1.0'] } })
      const before = new Map(index.stored)
      expect([...before.keys()]).toEqual([
        'acme_log-0.1.0-py3-none-any.whl',
        'acme_log-0.1.0.tar.gz',
        'acme_auth-0.1.0-py3-none-any.whl',
      ])
      script = () => undefined
      const sent = posts().length
      expect(await publish()).toMatchObject({ code: 0, outputs: { skipped: ['acme-log 0.1.0'] } })
      expect([posts().length - sent, index.stored.size]).toEqual([3, 6])
      for (const [file, sha256] of before) expect(index.stored.get(file)).toBe(sha256)
    })

    test('rebuilt bytes are refused, and nothing is added to what is there', async () => {
      onPosts(undefined, { type: 'status', status: 413 })
      await publish({ projects: 'acme-log' })
      repository.commit({ 'packages/log/src/acme_log/__init__.py': 'A = 2\n' })
      script = () => undefined
      const { code, stderr } = await publish()
      expect(code).toBe(3)
      expect(stderr).toMatch(/[0-9a-f]{64} here, [0-9a-f]{64} there; acme_log\/__init__\.py .* Give it a new version$/m)
      expect([...index.stored.keys()]).toEqual(['acme_log-0.1.0-py3-none-any.whl'])
    })
  })

  describe('cancelled', () => {
    test('before anything was sent, a workflow says so', async () => {
      const inputs = { projects: 'all', registry: 'pypi', url: proxy.url, token: 'a-token', ...QUICK }
      const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      const event = { name: 'push', payload: {} } as const
      const env = { ...desk.env, ...Object.fromEntries(given) }
      const door = startDoor('publish/index.js', repository.folder, event, env)
      let isEnded = false
      script = () => {
        // Asked twice, it would end at once.
        if (!isEnded) door.kill('SIGTERM')
        isEnded = true
        return { type: 'reset' }
      }
      const { code, printed } = await door.finished
      expect([code, printed]).toEqual([null, expect.stringContaining('Interrupted: nothing was uploaded')])
      expect([...index.stored.keys()]).toEqual([])
    })

    test('a workflow leaves a journal in its summary: what is out, and what is not', async () => {
      const folder = path.join(desk.folder, 'journal')
      const inputs = { projects: 'all', registry: 'pypi', url: proxy.url, token: 'a-token', folder, ...QUICK }
      const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      const event = { name: 'push', payload: {} } as const
      const door = startDoor('publish/index.js', repository.folder, event, {
        ...desk.env,
        ...Object.fromEntries(given),
      })
      script = ({ method }) => {
        if (method !== 'POST' || posts().length < 4) return undefined
        door.kill('SIGINT')
        return { type: 'reset' }
      }
      const { code, printed, summary } = await door.finished
      expect(code).toBe(null)
      expect(printed).toContain('Interrupted: 3 of 6 files are there')
      expect(summary).toMatch(/`acme_auth-0\.1\.0-py3-none-any\.whl` \| ✅ uploaded/)
      expect(summary).toMatch(/`acme_auth-0\.1\.0\.tar\.gz` \| ❌ failed/)
      const { receipts } = JSON.parse(readFileSync(path.join(folder, 'receipts.json'), 'utf8'))
      expect(receipts.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
        ...['uploaded', 'uploaded', 'uploaded'],
        ...['failed', 'failed', 'failed'],
      ])
      expect(readdirSync(desk.temporary).filter((name) => name.startsWith('maestro-'))).toEqual([])
      script = () => undefined
      expect(await publish()).toMatchObject({ code: 0 })
      expect([index.stored.size, index.repeats]).toEqual([6, []])
    })
  })

  describe('two runs at once', () => {
    test('both end well, and everything is there once', async () => {
      script = ({ method }) => (method === 'POST' ? { type: 'delay', milliseconds: 100 } : undefined)
      const runs = await Promise.all([publish(), publish()])
      expect(runs.map(({ code }) => code)).toEqual([0, 0])
      expect(index.stored.size).toBe(6)
      const published = runs.flatMap(({ outputs }) => outputs.published)
      expect(new Set(published).size).toBe(6)
    })
  })

  describe('eventual consistency (index lags)', () => {
    const lagOf =
      (name: string) =>
      ({ method, path: at }: ProxiedRequest): Fault | undefined =>
        method === 'GET' && at === `/simple/${name}/` ? { type: 'status', status: 404 } : undefined

    test('for longer than we wait is a warning, and no failure', async () => {
      script = lagOf('acme-api')
      const { code, stderr, outputs } = await publish({ 'index-timeout': '1' })
      expect([code, outputs.ok, outputs.failed]).toEqual([0, true, []])
      expect(stderr).toMatch(
        /^warning: acme_api-0\.1\.0.*: the server answered 200, and the index shows nothing of acme-api after 1 s/m,
      )
      expect(index.stored.size).toBe(6)
    })

    test('holds back what needs what nobody sees yet', async () => {
      script = lagOf('acme-auth')
      const { code, outputs } = await publish({ 'index-timeout': '1' })
      expect([code, outputs.unconfirmed, outputs.failed]).toEqual([2, ['acme-auth 0.1.0'], ['acme-api 0.1.0']])
      expect(index.stored.size).toBe(4)
    })

    test('is a failure where it has shown nothing at all: it may be the index of another server', async () => {
      script = lagOf('acme-log')
      const { code, stderr, outputs } = await publish({ 'index-timeout': '1' })
      expect([code, outputs.unconfirmed, outputs.failed]).toEqual([
        2,
        [],
        ['acme-log 0.1.0', 'acme-auth 0.1.0', 'acme-api 0.1.0'],
      ])
      expect(stderr).toMatch(
        /the index shows nothing of acme-log after 1 s\. See whether url and index-url belong together/,
      )
      expect(index.stored.size).toBe(1)
    })
  })

  describe('cache poisoned', () => {
    test('a runner takes no build environment from a run before', async () => {
      await publish({ projects: 'acme-log' })
      const kept = path.join(repository.folder, '.git/maestro/build-environments')
      const [environment = ''] = readdirSync(kept)
      const hit = path.join(desk.folder, 'HIT')
      const code = `import os; open(${JSON.stringify(hit)}, "w").close()\n`
      writeFileSync(path.join(kept, environment, 'evil.pth'), code)
      const inputs = { projects: 'all', registry: 'pypi', url: proxy.url, token: 'a-token', ...QUICK }
      const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
      const event = { name: 'push', payload: {} } as const
      const run = await startDoor('publish/index.js', repository.folder, event, {
        ...desk.env,
        ...Object.fromEntries(given),
      }).finished
      expect([run.code, index.stored.size, existsSync(hit)]).toEqual([0, 6, false])
    })
  })

  describe('shallow clone', () => {
    test('of one commit', async () => {
      const clone = testRepository({ from: repository.folder, cloneArgs: ['--depth', '1'] })
      try {
        expect(await publish({ root: clone.folder })).toMatchObject({ code: 0 })
        expect(index.stored.size).toBe(6)
      } finally {
        clone.remove()
      }
    })
  })

  describe('Windows: a command line of 32,767 characters', () => {
    test('installers get what they are asked for in a file', async () => {
      const other = makeDesk()
      try {
        const recorder = recordPrograms(other.bin, { uv: UV })
        const run = await other.run(wordsFor({ preflight: 'true', verify: 'install' }), { MAESTRO_REGISTRY_TOKEN: 't' })
        expect(run.code).toBe(0)
        const installs = recorder.take().filter(({ argv }) => argv.includes('install'))
        expect(installs.length).toBeGreaterThan(1)
        expect(installs.filter(({ argv }) => argv.join(' ').includes('acme-') || !argv.includes('-r'))).toEqual([])
      } finally {
        other.remove()
      }
    })
  })

  describe('proxy + private CA', () => {
    test('all requests go by the proxy, but those to this machine', async () => {
      const seen: string[] = []
      const behind = await startForwarder(index.url, seen)
      try {
        const env = { HTTP_PROXY: behind.url, HTTPS_PROXY: behind.url, PIP_INDEX_URL: 'http://index.corp.test/simple' }
        const inputs = { url: 'http://pypi.corp.test/', 'allow-http': 'true', preflight: 'true', verify: 'install' }
        expect(await publish(inputs, env)).toMatchObject({ code: 0, outputs: { ok: true } })
        expect(index.stored.size).toBe(6)
        expect(new Set(seen)).toEqual(new Set(['pypi.corp.test', 'index.corp.test']))
      } finally {
        await behind.close()
      }
    })

    test('what no_proxy names is asked without it', async () => {
      const env = { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'localhost,127.0.0.1' }
      expect(await publish({}, env)).toMatchObject({ code: 0 })
    })

    test('an authority of our own is trusted where NODE_EXTRA_CA_CERTS names it, and else named as what is missing', async () => {
      const { url, certificate, close } = await startTls(index.url)
      try {
        const stranger = await publish({ url })
        expect([stranger.code, index.stored.size]).toEqual([2, 0])
        expect(stranger.stderr).toMatch(
          /did not answer \(\w*CERT\w*\)\. Let NODE_EXTRA_CA_CERTS name .* \(REGISTRY_UNAVAILABLE\)/,
        )
        expect(await publish({ url }, { NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({ code: 0 })
        expect(index.stored.size).toBe(6)
      } finally {
        await close()
      }
    })
  })

  describe('no HOME', () => {
    test('is no trouble', async () => {
      const { HOME: _, ...env } = desk.env
      expect(await publish({ preflight: 'true', verify: 'install' }, { ...env, HOME: '' })).toMatchObject({ code: 0 })
    })
  })
})

/** A proxy that brings whoever asks for any host to one server, and writes the hosts down. */
async function startForwarder(behind: string, seen: string[]) {
  const server = http.createServer(async (request, response) => {
    const asked = new URL(request.url ?? '', 'http://nobody')
    seen.push(asked.hostname)
    const body = await bodyOf(request)
    const target = new URL(asked.pathname, behind)
    const { method = 'GET', headers } = request
    const passed = http.request(target, { method, headers: { ...headers, host: target.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.end(body)
  })
  server.on('connect', ({ url = '' }, socket, head) => {
    seen.push(url.split(':')[0] ?? '')
    const { hostname, port } = new URL(behind)
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const one of [socket, onward]) one.on('error', () => undefined)
  })
  return listening(server, 'http')
}

/** The server behind, by TLS, with a certificate that nobody knows. */
async function startTls(behind: string) {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(desk.folder, name)) as [
    string,
    string,
  ]
  const flags = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1']
  const files = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate]
  execFileSync('openssl', ['req', ...flags, ...files], { stdio: 'ignore' })
  const server = https.createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    async (request, response) => {
      const { method = 'GET', url = '/', headers } = request
      const body = await bodyOf(request)
      const passed = http.request(new URL(url, behind), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      passed.end(body)
    },
  )
  return { ...(await listening(server, 'https')), certificate }
}

async function listening(server: http.Server | https.Server, scheme: string) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
