import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { zipBytes } from '../../../test/support/distributions.ts'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { startServer, type TestServer } from '../../../test/support/http-server.ts'
import { ask } from '../../system/http.ts'
import { programsIn } from '../../system/process.ts'
import { type PinnedUv, UV } from '../../tasks/uv-pin.ts'
import { findUv } from './find-uv.ts'

const WHEEL = 'uv-9.9.9-py3-none-any.whl'
const PROGRAM = '#!/bin/sh\necho "uv 9.9.9 (made up)"\n'
const bytes = zipBytes([['uv-9.9.9.data/scripts/uv', PROGRAM]])
const sha256 = createHash('sha256').update(bytes).digest('hex')

const ELSEWHERE = { status: 404, headers: new Headers(), bytes: new Uint8Array(), text: '' }

let folder: string
let index: TestServer
let asked: string[]

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-uv-'))
  asked = []
  index = await startServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? 'nobody'}`)
    if (request.url?.endsWith('.whl')) return response.end(bytes)
    if (request.url !== '/simple/uv/') return response.writeHead(404).end()
    response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json')
    const files = [{ filename: WHEEL, url: `../../files/${WHEEL}`, hashes: { sha256 } }]
    return response.end(JSON.stringify({ meta: { 'api-version': '1.0' }, name: 'uv', files }))
  })
})
afterEach(async () => {
  await index.close()
  rmSync(folder, { recursive: true, force: true })
})

const pinOf = (digest: string): PinnedUv => {
  const wheel = { fileName: WHEEL, sha256: digest }
  return { version: '9.9.9', wheels: new Map([...UV.wheels.keys()].map((platform) => [platform, wheel])) }
}

/** On a machine whose PATH has this uv, or none. */
function find(onPath: string | undefined, { digest = sha256, user = '' } = {}) {
  const bin = path.join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  if (onPath !== undefined) writeFileSync(path.join(bin, 'uv'), `#!/bin/sh\necho "uv ${onPath} (x)"\n`, { mode: 0o755 })
  const UV_DEFAULT_INDEX = `${index.url.replace('//', `//${user}`)}simple`
  const log: string[] = []
  const fake = fakeSystem(folder, folder, {
    programs: programsIn({ PATH: bin }),
    http: { ask: async (url, question) => (url.href.startsWith(index.url) ? ask(url, question) : ELSEWHERE) },
    variable: (name) => (name === 'UV_DEFAULT_INDEX' ? UV_DEFAULT_INDEX : undefined),
  })
  const report = { ...fake.system.report, log: (line: string) => void log.push(line) }
  return { found: findUv(folder, { ...fake.system, report }, pinOf(digest)), log }
}

test('the uv on PATH is taken, where it is new enough', async () => {
  expect(await find('0.7.1').found).toEqual({ program: 'uv', version: '0.7.1' })
  expect(asked).toEqual([])
})

test.each([
  [undefined, 'uv 9.9.9 is brought: none is on PATH'],
  ['0.6.17', 'uv 9.9.9 is brought: 0.6.17 on PATH is older than 0.7'],
])('where PATH has %s, the pinned one is brought, once', async (onPath, line) => {
  const program = path.join(folder, '.maestro/bin/uv')
  const first = find(onPath)
  expect(await first.found).toEqual({ program, version: '9.9.9' })
  expect([first.log, statSync(program).mode & 0o777]).toEqual([[line], 0o755])
  const again = find(onPath)
  expect([(await again.found).program, again.log]).toEqual([program, []])
  expect(asked).toEqual(['/simple/uv/ nobody', `/files/${WHEEL} nobody`])
})

test('who we are to the index is shown to it, and to nobody who reads the log', async () => {
  const { found, log } = find(undefined, { user: 'me:s3cret@' })
  await found
  expect(asked.at(-1)).toBe(`/files/${WHEEL} Basic ${Buffer.from('me:s3cret').toString('base64')}`)
  expect(log.join()).not.toContain('s3cret')
})

test('one with another digest is not taken, and each reason is told', async () => {
  await expect(find(undefined, { digest: '0'.repeat(64), user: 'me:s3cret@' }).found).rejects.toMatchObject({
    code: 'UV_MISSING',
    message: expect.stringMatching(
      new RegExp(
        `9.9.9 cannot be had: ${index.url}files/${WHEEL} has SHA-256 ${sha256}, not 0+; https://pypi.org/simple/ has no ${WHEEL}`,
      ),
    ),
  })
})
