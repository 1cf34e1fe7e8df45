import { expect, test } from '@jest/globals'
import type { FileStream, Registry, RemoteFile } from '../registries/registry.ts'
import { openPrivateSide } from './private-side.ts'

const FILE: RemoteFile = {
  fileName: 'acme-1-py3-none-any.whl',
  url: 'https://x/a',
  sha256: 'a'.repeat(64),
  isYanked: false,
}
const never = () => new Promise<never>(() => undefined)

async function* chunksOf(text: string, then: () => Promise<unknown> = async () => undefined) {
  yield Buffer.from(text)
  await then()
}

const streamOf = async (text: string): Promise<FileStream> => ({ chunks: chunksOf(text) })

function registry(title: string, parts: Partial<Registry> = {}): Registry {
  const unused = () => Promise.reject(new Error('not asked for'))
  const list = async () => [FILE]
  return { kind: 'pypi', title, list, read: unused, send: unused, open: () => streamOf(title), ...parts }
}

function sideOf(...registries: readonly Registry[]) {
  const logged: string[] = []
  const locked = new Map([['acme', new Set([FILE.sha256 as string])]])
  const log = (line: string) => void logged.push(line)
  const side = openPrivateSide({ registries, locked, log, now: () => performance.now(), silenceLimitMs: 250 })
  return { side, logged }
}

const LATE = 'first gave no answer within 0.25 s; the next registry stands in'

test('one that keeps silent is down, and said so once, whatever is asked of it', async () => {
  const silent = registry('first', { list: never, open: never })
  const { side, logged } = sideOf(silent, registry('second'))
  expect(await Promise.all([side.list('acme'), side.list('acme')])).toEqual([[FILE], [FILE]])
  const started = performance.now()
  await side.list('acme-other').catch(() => undefined)
  expect(performance.now() - started).toBeLessThan(200)
  expect(logged).toEqual([LATE])
})

test('its files are had from the others from then on', async () => {
  const { side, logged } = sideOf(registry('first', { open: never }), registry('second'))
  const [file = FILE] = await side.list('acme')
  const [first, second] = side.sourcesOf('acme', file)
  await expect(first?.open()).rejects.toThrow('first gave no answer within 0.25 s')
  expect(await textOf(await second?.open())).toBe('second')
  expect(side.sourcesOf('acme', file).map(({ title }) => title)).toEqual(['second', 'first'])
  expect(logged).toEqual([LATE])
})

test('within a file it may not keep silent either', async () => {
  const { side } = sideOf(
    registry('first', { open: async () => ({ chunks: chunksOf('fi', never) }) }),
    registry('second'),
  )
  const [file = FILE] = await side.list('acme')
  const [first] = side.sourcesOf('acme', file)
  await expect(first?.open().then(textOf)).rejects.toThrow('first gave no answer within 0.25 s')
})

test('one that is alone is waited for', async () => {
  const slow = () => new Promise<[RemoteFile]>((resolve) => setTimeout(() => resolve([FILE]), 120))
  const { side, logged } = sideOf(registry('first', { list: slow }))
  expect(await side.list('acme')).toEqual([FILE])
  expect(logged).toEqual([])
})

async function textOf(stream: FileStream | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream?.chunks ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
