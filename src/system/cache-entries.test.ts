import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type CacheService, startCacheService } from '../../test/support/cache-service.ts'
import { cacheEntries } from './cache-entries.ts'
import type { RunCache } from './system.ts'

let service: CacheService
let cache: RunCache
let log: string[]
let waits: number[]

beforeEach(async () => {
  service = await startCacheService()
  ;[log, waits] = [[], []]
  cache = open({})
})
afterEach(() => service.close())

function open(env: Readonly<Record<string, string>>): RunCache {
  return cacheEntries(
    { ...service.env, ...env },
    (line) => log.push(line),
    async (ms) => void waits.push(ms),
  )
}

const BYTES = new Uint8Array([1, 2, 3])

describe('entries', () => {
  test('five requests write one and read it again', async () => {
    expect(await cache.write('ledger-1', BYTES)).toBe('')
    expect(await cache.read('ledger-')).toEqual(BYTES)
    expect(service.requests.map((one) => one.replace(/\/twirp.*\//, ''))).toEqual([
      'POST CreateCacheEntry',
      'PUT /blob/ledger-1',
      'POST FinalizeCacheEntryUpload',
      'POST GetCacheEntryDownloadURL',
      'GET /blob/ledger-1',
    ])
    expect(log).toEqual([])
  })

  test('the newest that begins so is read', async () => {
    await cache.write('ledger-1', BYTES)
    await cache.write('ledger-2', new Uint8Array([4]))
    expect(await cache.read('ledger-')).toEqual(new Uint8Array([4]))
    expect(await cache.read('other-')).toBeUndefined()
    expect(log).toEqual([])
  })

  test('none is changed', async () => {
    await cache.write('ledger-1', BYTES)
    expect(await cache.write('ledger-1', BYTES)).toBe('an entry of that key is there')
  })
})

describe('what goes wrong', () => {
  test('429 is waited for once, where it says how long', async () => {
    await cache.write('ledger-1', BYTES)
    service.fail('GetCache', 429, { 'retry-after': '7' })
    expect(await cache.read('ledger-')).toEqual(BYTES)
    expect(waits).toEqual([7_000])
    service.fail('GetCache', 429, { 'retry-after': '7' })
    service.fail('GetCache', 429, { 'retry-after': '7' })
    expect(await cache.read('ledger-')).toBeUndefined()
    expect(log).toEqual(['Nothing from the actions cache: GetCacheEntryDownloadURL was answered with 429'])
  })

  test.each([{ 'retry-after': '60' }, { 'retry-after': 'soon' }, {}])('but not for %j', async (headers) => {
    service.fail('GetCache', 429, headers as Readonly<Record<string, string>>)
    expect(await cache.read('ledger-')).toBeUndefined()
    expect([waits, log.length]).toEqual([[], 1])
  })

  test.each([0, 500, 503, 200])('an answer of %s is a miss, and a line', async (status) => {
    await cache.write('ledger-1', BYTES)
    service.fail('GetCache', status)
    expect(await cache.read('ledger-')).toBeUndefined()
    service.fail('/blob/', status === 200 ? 404 : status)
    expect(await cache.read('ledger-')).toBeUndefined()
    expect(log).toHaveLength(2)
    expect(log.join()).not.toMatch(/S3CRET|t0ken/)
  })

  test.each(['CreateCacheEntry', '/blob/', 'FinalizeCacheEntryUpload'])(
    '%s fails: nothing is kept, and why',
    async (path) => {
      service.fail(path, 502)
      expect(await cache.write('ledger-1', BYTES)).toMatch(/was answered with 502$/)
      expect(service.entries.size).toBe(0)
    },
  )

  test('a token that may only read is told in words', async () => {
    await service.close()
    service = await startCacheService(true)
    expect(await open({}).write('ledger-1', BYTES)).toBe(
      'CreateCacheEntry was answered with 403: the token may only read',
    )
  })

  test.each([
    ['none', false, 'this job may only read'],
    ['read', true, 'this job may only read'],
    ['write-only', false, ''],
    ['write', true, ''],
  ])('a job with cache-mode %s', async (mode, isRead, refusal) => {
    await cache.write('ledger-1', BYTES)
    const limited = open({ ACTIONS_CACHE_MODE: mode })
    expect([(await limited.read('ledger-')) !== undefined, await limited.write('ledger-2', BYTES)]).toEqual([
      isRead,
      refusal,
    ])
  })

  test('a server without the service is asked nothing', async () => {
    const other = open({ ACTIONS_RESULTS_URL: '' })
    expect([await other.read('ledger-'), await other.write('ledger-1', BYTES)]).toEqual([
      undefined,
      'there is no cache service of version 2 here',
    ])
    expect(service.requests).toEqual([])
  })
})
