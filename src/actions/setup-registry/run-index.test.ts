import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { registrySystem } from '../../../test/support/registry-system.ts'
import { ownedNames } from '../../install/owned-names.ts'
import { realFiles } from '../../system/files.ts'
import type { LocalAnswer, LocalRequest, LocalServer } from '../../system/system.ts'
import { type IndexPlace, runIndex } from './run-index.ts'

type Answer = (request: LocalRequest) => Promise<LocalAnswer>

let folder: string
/** What stands in the way of a port. */
let taken: ReadonlyMap<number, string>

beforeEach(async () => {
  folder = await realFiles.makeTemporary()
  taken = new Map()
})

afterEach(() => realFiles.remove(folder))

let answer: Answer

async function serve(given: Answer, port = 0): Promise<LocalServer> {
  answer = given
  const code = taken.get(port)
  if (code !== undefined) throw Object.assign(new Error(code), { code })
  return { origin: `http://127.0.0.1:${port}`, close: async () => undefined }
}

function start(port: number, place: IndexPlace = {}) {
  const plan = {
    owned: ownedNames(['acme-*']),
    publicIndex: 'https://x.example/',
    registries: [],
    locked: new Map(),
    declared: [],
  }
  const { system } = registrySystem({}, folder)
  return runIndex(plan, { port, cache: folder }, { ...system, serve }, place)
}

test.each(['/+status', '/+stop', '/simple/'])('%s answers no name of another host', async (at) => {
  const { key } = await start(8417)
  const ask = async (host: string) =>
    (
      await answer({
        method: 'POST',
        path: at,
        headers: { host, 'x-maestro-key': key },
        query: '',
        body: async () => new Uint8Array(),
      })
    ).status
  expect([await ask('evil.example'), await ask('evil.example:8417'), await ask('')]).toEqual([421, 421, 421])
  expect(await ask('127.0.0.1:8417')).toBe(at === '/simple/' ? 405 : 200)
})

const onlyPort = { file: 'uv.lock', line: 7 }

test('a port that is taken gives way to the next one that is free', async () => {
  taken = new Map([[8417, 'EADDRINUSE']])
  expect((await start(8417)).indexUrl).toBe('http://127.0.0.1:8418/simple/')
})

test('a port that the product names gives way to none', async () => {
  expect((await start(8417, { onlyPort })).indexUrl).toBe('http://127.0.0.1:8417/simple/')
  taken = new Map([[8417, 'EADDRINUSE']])
  await expect(start(8417, { onlyPort })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    ...onlyPort,
    message: 'uv.lock:7 has the tools ask port 8417 of this machine, and something else listens there',
    hint: expect.stringContaining('End what listens on port 8417'),
  })
})

test.each([
  ['EACCES', 'the index needs a port from 80 to 89, and none of them may be used by this user'],
  ['EADDRINUSE', 'the index needs a port from 80 to 89, and none of them is free'],
])('where %s stands in the way of ten ports, another one is named', async (code, message) => {
  taken = new Map(Array.from({ length: 10 }, (_, at) => [80 + at, code]))
  await expect(start(80)).rejects.toMatchObject({ message, hint: expect.stringContaining('8417') })
})
