import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type UploadResult, uploadFile } from '../../src/publish/upload.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { Pace } from '../../src/registries/pace.ts'
import { realFiles } from '../../src/system/files.ts'
import { makeDistribution, type SampleDistribution } from '../support/distributions.ts'
import { startServer } from '../support/http-server.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { type Fault, type FaultProxy, type ProxiedRequest, startFaultProxy } from './support/fault-proxy.ts'
import { type MemoryIndex, startMemoryIndex } from './support/memory-index.ts'

let folder: string
let index: MemoryIndex
const proxies: FaultProxy[] = []

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  index = await startMemoryIndex()
})
afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()))
})
afterAll(async () => {
  await index.close()
  await realFiles.remove(folder)
})

const PASSWORD = 'correct-horse-battery'

/** Uploads through a proxy that spoils what the script says. */
async function uploadThrough(
  script: (request: ProxiedRequest) => Fault | undefined,
  sample: SampleDistribution,
  parts: Partial<Pace> = {},
) {
  const proxy = await startFaultProxy(index.url, script)
  proxies.push(proxy)
  const { system, logged, hidden } = registrySystem()
  const pace = hastyPace({ mostTries: 4, ...parts })
  const registry = await openRegistry(
    { kind: 'pypi', url: proxy.url, username: 'ci', password: PASSWORD },
    system,
    pace,
  )
  const file = makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample)
  const result = await uploadFile(file, registry, { report: system.report, pace })
  const asked = proxy.requests.map(({ method }) => method).join(' ')
  return { file, result, asked, waits: pace.waits, logged, hidden, requests: proxy.requests }
}

/** Spoils the first uploads with these faults, one each. */
function onPosts(...faults: readonly Fault[]) {
  const left = [...faults]
  return ({ method }: ProxiedRequest) => (method === 'POST' ? left.shift() : undefined)
}

describe('one fault', () => {
  test('none: it looks, sends, and reads back', async () => {
    const { result, asked, file } = await uploadThrough(() => undefined, { name: 'plain' })
    expect([result.status, asked]).toEqual(['uploaded', 'GET POST GET'])
    expect(index.stored.get(file.fileName)).toBe(file.sha256)
  })

  test('an answer that is lost after the file was stored is found by looking, and the file is sent once', async () => {
    const { result, asked } = await uploadThrough(onPosts({ type: 'lost-answer' }), { name: 'lost' })
    expect([result.status, result.attempts, asked]).toEqual(['uploaded', 1, 'GET POST GET'])
    expect(index.repeats).toEqual([])
  })

  test('a line that is cut before the file was stored is sent again after a look', async () => {
    const { result, asked } = await uploadThrough(onPosts({ type: 'reset' }), { name: 'cut' })
    expect([result.status, result.attempts, asked]).toEqual(['uploaded', 2, 'GET POST GET POST GET'])
  })

  test('a lost answer and an index that lags end with the server having it already', async () => {
    const faults: Fault[] = [{ type: 'lost-answer' }]
    let hidden = 0
    const { result, asked } = await uploadThrough(
      ({ method, number }) => {
        if (method === 'POST') return faults.shift()
        if (number === 1 || hidden >= 2) return undefined
        hidden++
        return { type: 'status', status: 404 }
      },
      { name: 'late' },
    )
    expect([result.status, result.attempts, asked]).toEqual(['uploaded', 2, 'GET POST GET POST GET GET'])
    expect(index.repeats.splice(0)).toEqual(['late-1.0-py3-none-any.whl'])
  })

  test('an index that lags is waited for', async () => {
    const { result, asked, waits } = await uploadThrough(onPosts({ type: 'lag', readings: 3 }), { name: 'lag' })
    expect([result.status, asked]).toEqual(['uploaded', 'GET POST GET GET GET GET'])
    expect(waits).toEqual([750, 1_500, 3_000])
  })

  test('an index that never shows it is told apart, and so is one that never shows anything of the project', async () => {
    const patience = { indexLimitMs: 60_000 }
    const never = onPosts({ type: 'lag', readings: 1_000 })
    const nothing = await uploadThrough(never, { name: 'never' }, patience)
    expect(nothing.result).toMatchObject({
      status: 'unconfirmed',
      attempts: 1,
      cause: expect.stringContaining('the index shows nothing of never after 60 s'),
      showsOthers: false,
    })
    expect(nothing.result.seconds).toBeGreaterThanOrEqual(60)
    await uploadThrough(() => undefined, { name: 'often', version: '0.9' })
    const { result } = await uploadThrough(onPosts({ type: 'lag', readings: 1_000 }), { name: 'often' }, patience)
    expect(result).toMatchObject({ status: 'unconfirmed', attempts: 1, hint: expect.any(String) })
  })

  test('a server that is busy is given the time that it asks for', async () => {
    const busy: Fault = { type: 'status', status: 429, retryAfter: '17' }
    const { result, waits } = await uploadThrough(onPosts(busy, { type: 'status', status: 503 }), { name: 'busy' })
    expect([result.status, result.attempts, waits]).toEqual(['uploaded', 3, [17_000, 1_500]])
  })

  test('a server that asks for too much time is not waited for', async () => {
    const closed: Fault = { type: 'status', status: 503, retryAfter: '86400' }
    const { result } = await uploadThrough(onPosts(closed), { name: 'closed' })
    expect(result).toMatchObject({ status: 'unavailable', attempts: 1 })
  })

  test('an index that is away for a moment is asked again', async () => {
    const { result, asked } = await uploadThrough(
      ({ number }) => [{ type: 'status', status: 502 } as const, { type: 'reset' } as const][number - 1],
      { name: 'away' },
    )
    expect([result.status, asked]).toEqual(['uploaded', 'GET GET GET POST GET'])
  })

  test('an answer of the index that breaks off is asked for again', async () => {
    const { result } = await uploadThrough(({ number }) => (number === 3 ? { type: 'cut', bytes: 20 } : undefined), {
      name: 'broken',
    })
    expect(result).toMatchObject({ status: 'uploaded', attempts: 1 })
  })

  test('a slow server is no fault', async () => {
    const { result } = await uploadThrough(onPosts({ type: 'delay', milliseconds: 300 }), { name: 'slow' })
    expect(result).toMatchObject({ status: 'uploaded', attempts: 1 })
  })

  test('where no network is, people hear of it within half a minute, and what to look at', async () => {
    const { system } = registrySystem()
    const pace = hastyPace()
    const gone = await startServer(() => undefined)
    await gone.close()
    const registry = await openRegistry({ kind: 'pypi', url: gone.url, token: 't' }, system, pace)
    await expect(registry.list('anything')).rejects.toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
      message: expect.stringMatching(/ECONNREFUSED.*Check its address/),
    })
    // Each delay may be a third longer.
    expect(pace.waits.reduce((sum, wait) => sum + wait, 0) * 1.34).toBeLessThan(30_000)
  })

  test.each([500, 502, 503])(
    '%i after the file was stored is found out by looking, and the file is sent once',
    async (status) => {
      const { result, asked } = await uploadThrough(onPosts({ type: 'other-answer', status }), {
        name: `stored-${status}`,
      })
      expect([result.status, result.attempts, asked]).toEqual(['uploaded', 1, 'GET POST GET'])
      expect(index.repeats).toEqual([])
    },
  )

  test('500 after somebody else stored other bytes is a conflict, which names both', async () => {
    const sample = { name: 'overtaken' }
    const { result, file } = await uploadThrough(onPosts({ type: 'status', status: 500 }), sample, {
      wait: async () => void (await uploadThrough(() => undefined, { ...sample, content: 'A = "other"\n' })),
    })
    expect(result).toMatchObject({ status: 'conflict', local: file.sha256, remote: index.stored.get(file.fileName) })
  })

  test('a server that is down is given up, with its last word', async () => {
    const { result } = await uploadThrough(
      ({ method }) => (method === 'POST' ? { type: 'status', status: 500, body: 'disk on fire' } : undefined),
      { name: 'down' },
    )
    expect(result).toMatchObject({
      status: 'unavailable',
      attempts: 4,
      cause: '500 disk on fire, the last of 4 answers',
    })
  })

  test.each([
    [413, 'Request Entity Too Large', 'Make room'],
    [507, 'Quota exceeded', 'Make room'],
    [400, 'The use of local versions in <Version> is not allowed.', 'This index takes no local versions'],
    [403, 'the index is read only for you', 'Give this user the right'],
    [400, "Can't have direct dependency: a @ file:///a", 'A requirement of this file is a direct URL'],
    [404, 'not here', 'Check the URL'],
  ])('%i %s is final', async (status, body, hint) => {
    const { result, asked } = await uploadThrough(onPosts({ type: 'status', status, body }), {
      name: `final-${status}`,
    })
    expect(result).toMatchObject({ status: 'refused', attempts: 1, hint: expect.stringContaining(hint) })
    expect(asked).toBe('GET POST')
  })

  test('other bytes that came in between are told apart from what was there before', async () => {
    const other = { name: 'race', content: 'A = "other"\n' }
    const { result, file } = await uploadThrough(
      // What the proxy says of the upload is not true: the file goes nowhere, as with an index that changes what it gets.
      ({ method }) => (method === 'POST' ? { type: 'status', status: 200 } : undefined),
      { name: 'race' },
      { wait: async () => void (await uploadThrough(() => undefined, other)) },
    )
    expect(result).toMatchObject({ status: 'mismatch', local: file.sha256, attempts: 1 })
  })

  test('no line of the log holds a secret, though the server repeats all that it was told', async () => {
    const basic = Buffer.from(`ci:${PASSWORD}`).toString('base64')
    const body = `you said Basic ${basic}, which is ci and ${PASSWORD}`
    const echo: Fault = { type: 'status', status: 500, body }
    const { logged, hidden, result } = await uploadThrough(onPosts(echo, { ...echo, status: 403 }), { name: 'echo' })
    const text = JSON.stringify([logged, result])
    expect(hidden).toEqual(expect.arrayContaining([PASSWORD, basic]))
    expect(hidden.filter((secret) => text.includes(secret))).toEqual([])
    expect(logged).toHaveLength(2)
  })
})

/** Three requests of ten go wrong, each in a way of its own. */
function oftenSpoiled(random: () => number) {
  const faults: readonly Fault[] = [
    { type: 'status', status: 503 },
    { type: 'status', status: 429, retryAfter: '1' },
    { type: 'status', status: 500 },
    { type: 'reset' },
    { type: 'lost-answer' },
    { type: 'cut', bytes: 5 },
    { type: 'lag', readings: 2 },
  ]
  return () => (random() < 0.3 ? faults[Math.floor(random() * faults.length)] : undefined)
}

async function registryAt(url: string, pace: Pace) {
  const { system } = registrySystem()
  return openRegistry({ kind: 'pypi', url, username: 'ci', password: PASSWORD }, system, pace)
}

const report = { log: () => undefined }

describe('faults in three requests of ten', () => {
  test('of a thousand uploads all arrive, none twice, and none is said to that did not', async () => {
    const random = seeded(20_261_126)
    const proxy = await startFaultProxy(index.url, oftenSpoiled(random))
    proxies.push(proxy)
    const results: UploadResult[] = []
    const before = index.stored.size
    for (let number = 0; number < 1_000; number++) {
      const pace = hastyPace({ random })
      const file = makeDistribution(folder, { name: `many-${number}` })
      const result = await uploadFile(file, await registryAt(proxy.url, pace), { report, pace })
      const isThere = index.stored.get(file.fileName) === file.sha256
      expect([result.status, isThere]).not.toEqual(['uploaded', false])
      results.push(result)
    }
    const arrived = results.filter(({ status }) => status === 'uploaded')
    expect(arrived.length).toBeGreaterThanOrEqual(999)
    expect(index.stored.size - before).toBe(arrived.length)
    expect(results.some(({ attempts }) => attempts > 2)).toBe(true)
  })

  test('what is there already is told from what is not, and other bytes are never taken for ours', async () => {
    const random = seeded(7)
    const proxy = await startFaultProxy(index.url, oftenSpoiled(random))
    proxies.push(proxy)
    for (let number = 0; number < 50; number++) {
      const [pace, calm] = [hastyPace({ random }), await registryAt(index.url, hastyPace())]
      const sample = { name: `known-${number}` }
      const first = makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample)
      const other = makeDistribution(mkdtempSync(path.join(folder, 'd-')), { ...sample, content: 'A = 2\n' })
      await calm.send(first)
      const registry = await registryAt(proxy.url, pace)
      expect(await uploadFile(first, registry, { report, pace })).toMatchObject({
        status: 'already-present',
        attempts: 0,
      })
      expect(await uploadFile(other, registry, { report, pace })).toMatchObject({
        status: 'conflict',
        remote: first.sha256,
      })
    }
  })

  test('of two who upload other bytes under one name at once, one succeeds and the other is told', async () => {
    const random = seeded(11)
    const proxy = await startFaultProxy(index.url, oftenSpoiled(random))
    proxies.push(proxy)
    for (let number = 0; number < 50; number++) {
      const both = ['A = 1\n', 'A = 2\n'].map(async (content) => {
        const pace = hastyPace({ random })
        const file = makeDistribution(mkdtempSync(path.join(folder, 'd-')), { name: `race-${number}`, content })
        return uploadFile(file, await registryAt(proxy.url, pace), { report, pace })
      })
      const statuses = (await Promise.all(both)).map(({ status }) => status).sort()
      expect(statuses).toEqual(['conflict', 'uploaded'])
    }
  })
})

/** Numbers from 0 to below 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
