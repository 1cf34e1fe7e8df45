import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunningIndex } from '../../src/actions/setup-registry/run-index.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { RegistrySettings } from '../../src/registries/registry.ts'
import { makeDistribution } from '../support/distributions.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type Fault, type FaultProxy, type ProxiedRequest, startFaultProxy } from './support/fault-proxy.ts'
import {
  type InstallBed,
  poetrySource,
  RIGHT,
  startIndex,
  startInstallBed,
  variablesFor,
} from './support/install-bed.ts'
import { makeProduct, TOOLS } from './support/product.ts'
import { PASSWORD, USER } from './support/servers.ts'

let bed: InstallBed
let proxy: FaultProxy
let script: (request: ProxiedRequest) => Fault | undefined
let index: (RunningIndex & { readonly logged: readonly string[] }) | undefined
/** More than is held back until all of it is known to be right. */
let large: { readonly fileName: string; readonly sha256: string }

beforeAll(async () => {
  bed = await startInstallBed()
  proxy = await startFaultProxy(new URL(bed.settings.pypiserver.url ?? '').href, (request) => script(request))
  const file = makeDistribution(bed.folder, {
    name: 'maestro-large',
    content: `A = "${randomBytes(12 * 1024 ** 2).toString('base64')}"\n`,
  })
  const registry = await openRegistry(bed.settings.pypiserver, registrySystem().system, hastyPace())
  await registry.send(file)
  large = file
}, 120_000)

afterAll(async () => {
  await proxy?.close()
  await bed?.close()
})

beforeEach(() => {
  script = () => undefined
})

afterEach(async () => {
  await index?.close()
  index = undefined
})

const behindProxy = (): RegistrySettings => ({ ...bed.settings.pypiserver, url: proxy.url })

async function start(more: Readonly<Record<string, string>> = {}) {
  index = await startIndex(bed, behindProxy(), more)
  return index
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a line that is reset': { type: 'reset' },
  '429 with Retry-After': { type: 'status', status: 429, retryAfter: '1' },
  '503': { type: 'status', status: 503 },
  '500': { type: 'status', status: 500 },
  'an answer that is cut': { type: 'cut', bytes: 50 },
  'a slow first byte': { type: 'delay', milliseconds: 1_500 },
}
const BLOBS: Readonly<Record<string, Fault>> = { ...FAULTS, 'other bytes': { type: 'altered' } }

/** The first of each page and of each file goes wrong. */
function firstOfEach(fault: Fault, isHit: (path: string) => boolean) {
  const seen = new Set<string>()
  return ({ path: at }: ProxiedRequest) => {
    if (!isHit(at) || seen.has(at)) return undefined
    seen.add(at)
    return fault
  }
}

const isFile = (at: string) => /\.(?:whl|tar\.gz)$/.test(at)
const isPage = (at: string) => at.startsWith('/simple/')

describe('what passes is not seen by anybody', () => {
  test.each(Object.entries(FAULTS))('%s, for each page at first', async (_, fault) => {
    const { counts } = await start()
    script = firstOfEach(fault, isPage)
    const product = makeProduct(bed.folder, {
      requires: ['maestro-core-config'],
      env: variablesFor(index as RunningIndex),
    })
    await product.install('uv')
    expect(product.installed()).toEqual(RIGHT)
    expect(counts().failures).toBe(0)
  })

  test.each(Object.entries(BLOBS))('%s, for each file at first', async (_, fault) => {
    const running = await start()
    script = firstOfEach(fault, isFile)
    for (const tool of TOOLS) {
      const product = makeProduct(bed.folder, {
        requires: ['maestro-core-config'],
        env: variablesFor(running),
        manifest: { Poetry: poetrySource(running) },
      })
      await product.install(tool)
      expect([tool, product.installed()]).toEqual([tool, RIGHT])
    }
    expect(running.counts().failures).toBe(0)
  })
})

const NO_RETRIES = { PIP_RETRIES: '0', UV_HTTP_RETRIES: '0' }

describe('what stays is one clear line, and nothing wrong is installed', () => {
  test.each(Object.entries(BLOBS).filter(([, { type }]) => type !== 'delay'))(
    '%s, for each file',
    async (name, fault) => {
      const running = await start()
      script = ({ path: at }) => (isFile(at) ? fault : undefined)
      // Each of them waits until we give up.
      for (const tool of name === '503' ? TOOLS.filter((one) => one !== 'Poetry') : (['uv'] as const)) {
        const env = { ...variablesFor(running), ...NO_RETRIES }
        const product = makeProduct(bed.folder, { requires: ['maestro-core-logging'], env })
        await expect(product.install(tool)).rejects.toThrow()
        expect(product.installed()).toEqual([])
      }
      const lines = new Set(running.logged)
      expect(lines.size).toBe(1)
      expect([...lines][0]).toMatch(
        /maestro_core_logging-0\.1\.0-py3-none-any\.whl|pypi, http.*(?:broke off|has SHA-256)/,
      )
    },
  )
})

async function download(running: RunningIndex, { fileName, sha256 }: typeof large, name = 'maestro-large') {
  const answer = await fetch(new URL(`/files/${name}/${sha256}/${fileName}`, running.indexUrl))
  const bytes = await answer.arrayBuffer().then(
    (all) => new Uint8Array(all),
    () => undefined,
  )
  const isRight = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256
  return { status: answer.status, isWhole: bytes !== undefined, isRight }
}

describe('a file of which a part was seen already', () => {
  test('goes on where it broke off', async () => {
    const running = await start()
    let times = 0
    script = ({ path: at }) => (isFile(at) && ++times < 3 ? { type: 'cut', bytes: 11 * 1024 ** 2 } : undefined)
    expect(await download(running, large)).toEqual({ status: 200, isWhole: true, isRight: true })
    expect(times).toBe(3)
  })

  test('never comes to its end where it is another one', async () => {
    const running = await start()
    script = ({ path: at }) => (isFile(at) ? { type: 'altered' } : undefined)
    expect(await download(running, large)).toMatchObject({ isWhole: false, isRight: false })
    expect(running.logged.join()).toMatch(
      /maestro_large-1\.0-py3-none-any\.whl has SHA-256 [0-9a-f]{64}, and ought to have /,
    )
    script = () => undefined
    expect(await download(running, large)).toMatchObject({ isRight: true })
  })

  test('is brought once, for all who want it at the same time', async () => {
    const running = await start()
    const before = proxy.requests.filter(({ path: at }) => isFile(at)).length
    const all = await Promise.all(Array.from({ length: 8 }, () => download(running, large)))
    expect(all.every(({ isRight }) => isRight)).toBe(true)
    expect(proxy.requests.filter(({ path: at }) => isFile(at)).length - before).toBe(1)
  })
})

test('a log-in that ends in between is made anew', async () => {
  const devpi = bed.settings.devpi
  const { origin, pathname } = new URL(devpi.url ?? '')
  let isOver = false
  const ending = await startFaultProxy(`${origin}/`, ({ method }) => {
    if (method === 'POST') isOver = false
    return isOver ? { type: 'status', status: 401 } : undefined
  })
  index = await startIndex(bed, { ...devpi, url: new URL(pathname, ending.url).href })
  isOver = true
  const product = makeProduct(bed.folder, { requires: ['maestro-core-config'], env: variablesFor(index) })
  await product.install('uv')
  expect(product.installed()).toEqual(RIGHT)
  await ending.close()
})

describe('several registries', () => {
  const DOWN: Fault = { type: 'status', status: 503 }
  const variables = { MAESTRO_REGISTRY_FIRST_USERNAME: USER, MAESTRO_REGISTRY_FIRST_PASSWORD: PASSWORD }

  async function startBoth(root = bed.bare, backup = bed.settings.directory.url) {
    const registries = `pypi ${proxy.url} first\ndirectory ${backup}`
    index = await startIndex(bed, {}, { registries, root }, variables)
    return index
  }

  /** The folder of a product whose lock was made while the first registry was there. */
  async function lockedProduct(): Promise<{ readonly root: string; readonly lock: string }> {
    const running = await start()
    const product = makeProduct(bed.folder, { requires: ['maestro-core-config'], env: variablesFor(running) })
    await product.install('uv')
    await running.close()
    index = undefined
    return { root: product.folder, lock: product.lock('uv') }
  }

  const installs = (running: RunningIndex, lock: string) => {
    const env = { ...variablesFor(running), ...NO_RETRIES, UV_LOCKED: '1' }
    return makeProduct(bed.folder, { requires: ['maestro-core-config'], env, locks: { 'uv.lock': lock } })
  }

  test('while the first is there, nothing comes from the others', async () => {
    const backup = await openRegistry(bed.settings.directory, registrySystem().system, hastyPace())
    await backup.send(makeDistribution(bed.folder, { name: 'maestro-only-there' }))
    const { indexUrl } = await startBoth()
    expect((await fetch(`${indexUrl}maestro-only-there/`)).status).toBe(404)
  })

  test('when it goes down, what its pages said still comes from the others', async () => {
    const running = await startBoth()
    await (await fetch(`${running.indexUrl}maestro-core-logging/`)).text()
    script = () => DOWN
    const product = makeProduct(bed.folder, { requires: ['maestro-core-logging'], env: variablesFor(running) })
    await product.install('uv')
    expect(product.installed()).toEqual(['maestro_core_logging 0.1.0'])
  })

  test('when it was never there, the lock says what may come from the others', async () => {
    const { root, lock } = await lockedProduct()
    script = () => DOWN
    const running = await startBoth(root)
    const product = installs(running, lock)
    await product.install('uv')
    expect(product.installed()).toEqual(RIGHT)
    expect(running.logged.join('\n')).toContain('answered 503, 4 times; the next registry stands in')
  })

  test('when it hangs, an installer does not give up before another one stands in', async () => {
    const { root, lock } = await lockedProduct()
    script = () => ({ type: 'delay', milliseconds: 25_000 })
    const running = await startBoth(root)
    const product = installs(running, lock)
    await product.install('pip')
    expect(product.installed()).toEqual(RIGHT)
    expect(running.logged).toEqual([expect.stringContaining('gave no answer within 10 s; the next registry stands in')])
  })

  test('without a lock nothing does, and the line says why', async () => {
    script = () => DOWN
    const { indexUrl, logged } = await startBoth()
    const answer = await fetch(`${indexUrl}maestro-core-logging/`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toMatch(
      /answered 503, 4 times; directory, .* has files of maestro-core-logging, of which no lock knows a digest/,
    )
    expect(logged).toHaveLength(2)
  })

  test('other bytes under the same name do not stand in', async () => {
    const { root, lock } = await lockedProduct()
    const other = await openRegistry(
      { kind: 'directory', url: path.join(bed.folder, 'other') },
      registrySystem().system,
      hastyPace(),
    )
    for (const name of ['maestro-core-config', 'maestro-core-logging']) {
      await other.send(makeDistribution(bed.folder, { name, version: '0.1.0', content: 'EVIL = 1\n' }))
    }
    script = () => DOWN
    const running = await startBoth(root, path.join(bed.folder, 'other'))
    const product = installs(running, lock)
    await expect(product.install('uv')).rejects.toThrow('503')
    expect(product.installed().filter((one) => one.startsWith('maestro'))).toEqual([])
  })
})
