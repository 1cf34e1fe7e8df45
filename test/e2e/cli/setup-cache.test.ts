// What `setup` downloads, kept between jobs by the actions cache's own library; its service is a stand-in that can fail.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startFaultProxy } from '../../registries/support/fault-proxy.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { type CacheService, startCacheService } from '../../support/cache-service.ts'
import { makeDistribution } from '../../support/distributions.ts'
import { until } from '../../support/running.ts'
import type { Event } from '../support/caller.ts'
import { endDoor, runDoor, startDoor } from '../support/door.ts'
import { useWorkplace } from '../support/workplace.ts'

const MAIN: Event = { name: 'push', payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } } }
const BRANCH: Event = { name: 'push', payload: { ref: 'refs/heads/other', repository: { default_branch: 'main' } } }

const place = useWorkplace()
let index: PublicIndex
let service: CacheService
beforeAll(async () => {
  index = await startPublicIndex(path.join(place.desk.folder, 'index'))
  for (const name of ['leftpad', 'rightpad']) await index.registry.send(makeDistribution(place.desk.folder, { name }))
})
afterAll(() => index.close())
beforeEach(async () => {
  place.repository.commit({ 'app/pyproject.toml': manifest('leftpad') })
  service = await startCacheService()
})
afterEach(() => service.close())

const manifest = (needs: string) =>
  `[project]\nname = "app"\nversion = "1"\ndependencies = ["${needs}"]\n[tool.pytest.ini_options]\n`

const environment = (cache: CacheService) => ({
  ...place.desk.env,
  ...cache.env,
  ...{ UV_DEFAULT_INDEX: index.simpleUrl, UV_PYTHON_DOWNLOADS: 'never' },
  ...{ INPUT_PROJECTS: 'all', INPUT_TARGETS: 'test', ACTIONS_CACHE_SERVICE_V2: 'true' },
})

/** A job: the step, and its end. Where it ran before, nothing is left but what the service keeps. */
async function job(event: Event, cache = service) {
  rmSync(path.join(place.repository.folder, '.maestro'), { recursive: true, force: true })
  index.asked.length = 0
  const env = environment(cache)
  const set = await runDoor('setup', place.repository.folder, event, env)
  const end = await endDoor('setup', place.repository.folder, event, { ...env, ...set.state })
  const files = index.asked.filter((at) => at.endsWith('.whl')).length
  const installed = readdirSync(path.join(place.repository.folder, '.maestro/environments/app/lib'))
  return { set, end, files, log: `${set.printed}${end.printed}`, isMade: installed.length > 0 }
}

test('what the default branch has downloaded, the next job has; and what is the same is not kept twice', async () => {
  const first = await job(MAIN)
  expect([first.set.code, first.files, [...service.entries.keys()].length]).toEqual([0, 1, 1])
  expect(first.log).toContain('No downloads are kept yet')
  const second = await job(MAIN)
  expect([second.set.code, second.files, second.isMade, service.entries.size]).toEqual([0, 0, true, 1])
  expect(second.log).toContain('Downloads of these locks are here')
  expect(service.requests.filter((line) => line.includes('CreateCacheEntry'))).toHaveLength(1)
}, 60_000)

test('another branch has it too, and keeps nothing', async () => {
  await job(MAIN)
  place.repository.commit({ 'app/pyproject.toml': manifest('rightpad') })
  const other = await job(BRANCH)
  expect([other.set.code, other.files, service.entries.size]).toEqual([0, 1, 1])
}, 60_000)

test.each([
  ['none', false, false],
  ['read', true, false],
  ['write-only', false, true],
  ['write', true, true],
])(
  'of cache-mode %s a job reads: %s, and keeps: %s',
  async (mode, isRead, isKept) => {
    const limited = { ...service, env: { ...service.env, ACTIONS_CACHE_MODE: mode } }
    const first = await job(MAIN, limited)
    expect([first.set.code, first.end.code, service.entries.size]).toEqual([0, 0, isKept ? 1 : 0])
    if (!isKept) await job(MAIN)
    expect([(await job(MAIN, limited)).files, service.entries.size]).toEqual([isRead ? 0 : 1, 1])
  },
  60_000,
)

test('a job that is cancelled keeps nothing, and its end takes no time', async () => {
  const isFile = ({ path: at }: { readonly path: string }) => at.endsWith('.whl')
  const slow = await startFaultProxy(index.url, (one) =>
    isFile(one) ? { type: 'delay', milliseconds: 5_000 } : undefined,
  )
  const env = { ...environment(service), UV_DEFAULT_INDEX: `${slow.url}simple/` }
  const door = startDoor('setup/index.js', place.repository.folder, MAIN, env)
  await until(() => slow.requests.some(isFile))
  door.kill('SIGINT')
  const { state } = await door.finished
  await slow.close()
  const begun = performance.now()
  const { code } = await endDoor('setup', place.repository.folder, MAIN, { ...env, ...state })
  expect(performance.now() - begun).toBeLessThan(2_000)
  expect([code, [...service.entries.keys()]]).toEqual([0, []])
})

describe('time, and nothing else, is what it costs', () => {
  test.each<readonly [string, () => void]>([
    ['a service that is busy', () => service.fail('GetCacheEntryDownloadURL', 429, { 'retry-after': '1' })],
    ['a service that breaks', () => service.fail('GetCacheEntryDownloadURL', 500)],
    ['a download that breaks', () => service.fail('/blob/', 404)],
    [
      'an entry that is broken',
      () => {
        const [key = '', bytes = Buffer.alloc(0)] = [...service.entries][0] ?? []
        ;(service.entries as Map<string, Buffer>).set(key, bytes.subarray(0, bytes.length >> 1))
      },
    ],
  ])(
    '%s',
    async (_, spoil) => {
      await job(MAIN)
      spoil()
      const { set, end, isMade, log } = await job(MAIN)
      expect([set.code, end.code, isMade]).toEqual([0, 0, true])
      expect(log).not.toContain('::error')
    },
    120_000,
  )

  test('a token that may only read', async () => {
    const readOnly = await startCacheService(true)
    const { set, end, isMade, log } = await job(MAIN, readOnly)
    await readOnly.close()
    expect([set.code, end.code, isMade, readOnly.entries.size]).toEqual([0, 0, true, 0])
    expect(log).not.toContain('::error')
  }, 60_000)

  test('no service at all', async () => {
    const gone = await startCacheService()
    await gone.close()
    const { set, end, isMade } = await job(MAIN, gone)
    expect([set.code, end.code, isMade]).toEqual([0, 0, true])
  }, 120_000)
})

test('where nothing is kept, nothing is put below the repository for it', async () => {
  const none = { ...service, env: {} }
  const { set } = await job(MAIN, none)
  expect([set.code, existsSync(path.join(place.repository.folder, '.maestro/downloads'))]).toEqual([0, false])
}, 60_000)
