import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hastyPace } from '../../test/support/registry-system.ts'
import { realFiles } from '../system/files.ts'
import type { Draft, Files } from '../system/system.ts'
import type { WantedFile } from './download.ts'
import { withSpare } from './spare-store.ts'
import { openStore } from './store.ts'

const BYTES = Buffer.from('the file')
const WANTED: WantedFile = {
  fileName: 'a-1-py3-none-any.whl',
  sha256: createHash('sha256').update(BYTES).digest('hex'),
  sources: [
    {
      title: 'x',
      open: async () => ({
        chunks: (async function* () {
          yield BYTES
        })(),
      }),
    },
  ],
}

let folder: string
let logged: string[]

beforeEach(async () => {
  folder = await realFiles.makeTemporary()
  logged = []
})

afterEach(() => realFiles.remove(folder))

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code, syscall: 'write' }))

async function fullDraft(at: string): Promise<Draft> {
  return { ...(await realFiles.openDraft(at)), append: failing('ENOSPC') }
}

test.each<readonly [string, Partial<Files>]>([
  ['full', { openDraft: fullDraft }],
  ['read-only', { openDraft: failing('EROFS') }],
  ['unreadable', { openBlob: failing('EACCES'), openDraft: failing('EACCES') }],
])('a cache that becomes %s gives way, with one line, and everything is served', async (_, parts) => {
  const store = withSpare(
    openStore(`${folder}/cache`, { ...realFiles, ...parts }, hastyPace()),
    async () => openStore(`${folder}/spare`, realFiles, hastyPace()),
    (line) => logged.push(line),
  )
  const chunks: Uint8Array[] = []
  for await (const chunk of (await store.open(WANTED)).chunks) chunks.push(chunk)
  expect([Buffer.concat(chunks), Buffer.from(await store.read(WANTED))]).toEqual([BYTES, BYTES])
  expect(logged).toEqual([expect.stringMatching(/^The cache cannot be used any more \((?:ENOSPC|EROFS|EACCES)\)/)])
})

test('where the other one cannot be opened either, whoever asks hears of it, and it is tried again', async () => {
  let isFull = true
  const openSpare = async () => {
    if (isFull) throw new Error('no room for another one')
    return openStore(`${folder}/spare`, realFiles, hastyPace())
  }
  const first = openStore(`${folder}/cache`, { ...realFiles, openDraft: fullDraft }, hastyPace())
  const store = withSpare(first, openSpare, (line) => logged.push(line))
  await expect(store.read(WANTED)).rejects.toThrow('no room for another one')
  isFull = false
  expect(Buffer.from(await store.read(WANTED))).toEqual(BYTES)
})

test('what is on its way ends with the store, and nothing is opened in its place', async () => {
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const open = async () => ({
    chunks: (async function* () {
      yield BYTES.subarray(0, 3)
      await waiting
      yield BYTES.subarray(3)
    })(),
  })
  const spare = () => Promise.reject(new Error('nobody asks for it'))
  const store = withSpare(openStore(`${folder}/cache`, realFiles, hastyPace()), spare, (line) => logged.push(line))
  const reading = store.read({ ...WANTED, sources: [{ title: 'x', open }] }).catch((error: Error) => error.name)
  while ((await realFiles.list(`${folder}/cache`).catch(() => [])).length === 0) await sleep(5)
  await store.close()
  expect(await realFiles.list(`${folder}/cache`)).toEqual([])
  await realFiles.remove(`${folder}/cache`)
  goOn()
  expect(await reading).toBe('DiskError')
  await expect(store.read(WANTED)).rejects.toThrow('the index has ended')
  expect([await realFiles.list(folder), logged]).toEqual([[], []])
})

test('what a server does wrong is no matter of the disk', async () => {
  const broken = { ...WANTED, sources: [{ title: 'x', open: failing('ECONNRESET') }] }
  const spare = () => Promise.reject(new Error('nobody asks for it'))
  const store = withSpare(openStore(`${folder}/cache`, realFiles, hastyPace()), spare, (line) => logged.push(line))
  await expect(store.read(broken)).rejects.toThrow('ECONNRESET')
  expect(logged).toEqual([])
})
