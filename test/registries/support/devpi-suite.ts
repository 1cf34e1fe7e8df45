import { expect, test } from '@jest/globals'
import { uploadFile } from '../../../src/publish/upload.ts'
import type { Distribution } from '../../../src/registries/distribution.ts'
import { openRegistry } from '../../../src/registries/index.ts'
import type { RegistrySettings } from '../../../src/registries/registry.ts'
import type { SampleDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem, sourceOf } from '../../support/registry-system.ts'
import { startFaultProxy } from './fault-proxy.ts'
import type { Bed } from './members.ts'
import { PASSWORD, USER } from './servers.ts'

/** What only a devpi has. */
export function devpiSuite(bed: () => Bed, make: (sample: SampleDistribution) => Distribution): void {
  const { system, logged } = registrySystem()
  const open = (path: string, parts: Partial<RegistrySettings> = {}) => {
    const url = new URL(`../../${path}/`, bed().servers.devpi.settings.url).href
    return openRegistry({ kind: 'devpi', url, username: USER, password: PASSWORD, ...parts }, system, hastyPace())
  }
  const upload = async (file: Distribution, path: string) =>
    uploadFile(file, await open(path), { report: system.report, pace: hastyPace() })

  test('makes a user and an index that inherits, and leaves alone what is there', async () => {
    const parts = { username: 'robot', create: true, bases: ['ci/prod'] }
    expect(await (await open('robot/staging', parts)).prepare?.([])).toEqual([])
    expect(logged.splice(0)).toEqual([
      'Made the user robot',
      expect.stringMatching(/^Made the index .*\/robot\/staging\/$/),
    ])
    const inherited = make({ name: 'inherited' })
    await upload(inherited, 'ci/prod')
    const again = await open('robot/staging', { ...parts, bases: [] })
    expect(await again.prepare?.([])).toEqual([])
    expect((await again.list('inherited')).map(({ sha256 }) => sha256)).toEqual([inherited.sha256])
    expect(logged.filter((line) => line.startsWith('Made'))).toEqual([])
  })

  test('has no files of an index that is to be made, and says so to whoever cannot log in yet', async () => {
    const fresh = await open('newcomer/prod', { username: 'newcomer', create: true })
    expect(await fresh.list('anything')).toEqual([])
    expect(await sourceOf(fresh)).toEqual({ indexUrl: expect.stringMatching(/\/newcomer\/prod\/\+simple\/$/) })
    await fresh.prepare?.([])
    const file = make({ name: 'newcomers' })
    expect((await fresh.send(file)).type).toBe('stored')
    expect(await fresh.list('newcomers')).toMatchObject([{ sha256: file.sha256 }])
  })

  test('does not make what nobody asked for, nor a user whose password it does not know', async () => {
    await expect((await open('ci/absent')).prepare?.([])).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
    const others = await open('nobody/absent', { create: true })
    await expect(others.prepare?.([])).rejects.toMatchObject({ code: expect.stringMatching(/^REGISTRY_/) })
  })

  test('warns of a volatile index, and of nothing else', async () => {
    expect(await (await open('ci/prod')).prepare?.([])).toEqual([])
    expect(await (await open('ci/dev')).prepare?.([])).toEqual([
      { severity: 'warning', message: expect.stringContaining('/ci/dev/ is volatile') },
    ])
  })

  test('takes the token of a log-in in the place of a password, and logs in anew when asked', async () => {
    const byPassword = await open('ci/prod')
    const { password: token } = await sourceOf(byPassword)
    expect(token).not.toBe(PASSWORD)
    const byToken = await openRegistry(
      { kind: 'devpi', url: (await open('ci/prod')).title.split(', ')[1] as string, token: token as string },
      system,
      hastyPace(),
    )
    expect(byToken.renew).toBeUndefined()
    expect((await byToken.send(make({ name: 'by-token' }))).type).toBe('stored')
    await byPassword.renew?.()
    expect((await byPassword.send(make({ name: 'renewed' }))).type).toBe('stored')
  })

  test('logs in anew, once, where a log-in ends in the middle of a run', async () => {
    const asked: string[] = []
    let left = 1
    const proxy = await startFaultProxy(new URL('/', bed().servers.devpi.settings.url).href, ({ method, path }) => {
      asked.push(`${method} ${path.split('/').at(-1)}`)
      return method === 'POST' && path.endsWith('/prod/') && left-- > 0 ? { type: 'status', status: 401 } : undefined
    })
    try {
      const settings = { kind: 'devpi', url: `${proxy.url}ci/prod/`, username: USER, password: PASSWORD } as const
      const registry = await openRegistry(settings, system, hastyPace())
      const result = await uploadFile(make({ name: 'ended' }), registry, { report: system.report, pace: hastyPace() })
      expect(result).toMatchObject({ status: 'uploaded', attempts: 2 })
      expect(asked.filter((one) => one === 'POST +login')).toHaveLength(2)
    } finally {
      await proxy.close()
    }
  })

  test('pushes a version to another index, which may be said twice', async () => {
    const staging = await open('ci/staging', { create: true })
    await staging.prepare?.([])
    const files = [make({ name: 'pushed' }), make({ name: 'pushed', kind: 'sdist' })]
    for (const file of files) await upload(file, 'ci/staging')
    await staging.promote?.('pushed', '1.0', 'ci/prod')
    await staging.promote?.('pushed', '1.0', 'ci/prod')
    const shown = await (await open('ci/prod')).list('pushed')
    expect(new Set(shown.map(({ sha256 }) => sha256))).toEqual(new Set(files.map(({ sha256 }) => sha256)))
  })

  test('says why a version cannot be pushed', async () => {
    const staging = await open('ci/staging', { create: true })
    await staging.prepare?.([])
    await expect(staging.promote?.('pushed-never', '1.0', 'ci/prod')).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' })
    await upload(make({ name: 'clash' }), 'ci/prod')
    await upload(make({ name: 'clash', content: 'A = 2\n' }), 'ci/staging')
    await expect(staging.promote?.('clash', '1.0', 'ci/prod')).rejects.toMatchObject({ code: 'PROMOTION_REFUSED' })
  })
}
