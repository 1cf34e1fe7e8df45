import { expect, test } from '@jest/globals'
import { hastyPace } from '../../test/support/registry-system.ts'
import type { Distribution } from '../registries/distribution.ts'
import type { Registry, SendAnswer } from '../registries/registry.ts'
import { uploadFile } from './upload.ts'

const FILE: Distribution = {
  project: 'a',
  version: '1',
  kind: 'wheel',
  fileName: 'a-1-py3-none-any.whl',
  path: '',
  size: 1,
  sha256: 'aa',
  metadata: { fields: [], description: '' },
}

/** Uploads to a server that takes so long to say this; its index shows the file after so many looks. */
async function upload(answer: SendAnswer, { tookMs = 0, looks = Number.POSITIVE_INFINITY } = {}) {
  const pace = hastyPace()
  const log: string[] = []
  let looked = 0
  const registry: Registry = {
    kind: 'nexus',
    title: 'nexus, x',
    list: async () =>
      looked++ < looks ? [] : [{ fileName: FILE.fileName, sha256: FILE.sha256, url: 'x:', isYanked: false }],
    read: async () => new Uint8Array(),
    send: async () => {
      await pace.wait(tookMs)
      return answer
    },
  }
  const report = { log: (line: string) => log.push(line) }
  return { result: await uploadFile(FILE, registry, { report, pace }), log }
}

test('a server that keeps silent is given up within two minutes; one that is busy is not', async () => {
  const answer: SendAnswer = { type: 'unavailable', message: 'no answer' }
  const silent = await upload(answer, { tookMs: 55_000 })
  expect(silent.result).toMatchObject({ status: 'unavailable', attempts: 2 })
  expect(silent.result.seconds).toBeLessThan(120)
  expect(silent.log).toHaveLength(2)
  expect((await upload({ ...answer, message: '503' }, { tookMs: 9_000 })).result).toMatchObject({ attempts: 8 })
})

test('that the index lags behind is said once', async () => {
  const { result, log } = await upload({ type: 'stored', message: '201' }, { looks: 5 })
  expect(result.status).toBe('uploaded')
  expect(log).toEqual([
    `${FILE.fileName} → nexus, x: taken (201)`,
    `${FILE.fileName}: the index of nexus, x does not show it yet; looking again for up to 300 s`,
  ])
})

test('an index that was just seen without the file is not asked before the first attempt', async () => {
  const asked: string[] = []
  const registry: Registry = {
    kind: 'nexus',
    title: 'nexus, x',
    list: async () => {
      asked.push('list')
      return asked.includes('send')
        ? [{ fileName: FILE.fileName, sha256: FILE.sha256, url: 'x:', isYanked: false }]
        : []
    },
    read: async () => new Uint8Array(),
    send: async () => {
      asked.push('send')
      return { type: 'stored', message: '201' }
    },
  }
  const options = { report: { log: () => undefined }, pace: hastyPace() }
  await uploadFile(FILE, registry, { ...options, isAbsent: true })
  expect(asked.splice(0)).toEqual(['send', 'list'])
  await uploadFile(FILE, registry, options)
  expect(asked).toEqual(['list', 'send', 'list'])
})
