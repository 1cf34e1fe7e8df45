import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeDistribution } from '../../test/support/distributions.ts'
import { hastyPace, registrySystem } from '../../test/support/registry-system.ts'
import { ExternalError, UserError } from '../errors.ts'
import { openDirectory } from '../registries/directory.ts'
import type { Registry } from '../registries/registry.ts'
import { realFiles } from '../system/files.ts'
import type { LocalAnswer } from '../system/system.ts'
import { ownedNames } from './owned-names.ts'
import type { OwnedNeed } from './owned-needs.ts'
import { openPrivateSide } from './private-side.ts'
import { type RoutingIndex, routingIndex } from './routing-index.ts'
import { openStore } from './store.ts'

const PUBLIC = 'https://public.example/simple/'
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'

let folder: string
let registry: Registry
let logged: string[]
let clock: number
/** What the registry says in the place of its lists. */
let failure: Error | undefined
let asked: string[]

beforeEach(async () => {
  folder = await realFiles.makeTemporary()
  registry = await openDirectory({ kind: 'directory', url: `${folder}/index` }, registrySystem().system, hastyPace())
  for (const kind of ['wheel', 'sdist'] as const) {
    await registry.send(makeDistribution(folder, { name: 'Maestro_Core', kind, lines: ['Requires-Dist: leftpad'] }))
  }
  ;[logged, clock, failure, asked] = [[], 0, undefined, []]
})

afterEach(() => realFiles.remove(folder))

function openIndex(parts: Partial<Registry> = {}): RoutingIndex {
  const log = (line: string) => void logged.push(line)
  const list = async (project: string) => {
    asked.push(project)
    if (failure !== undefined) throw failure
    return registry.list(project)
  }
  const registries = [{ ...registry, list, ...parts }]
  const privateSide = openPrivateSide({ registries, locked: new Map(), log, now: () => clock })
  const store = openStore(`${folder}/store`, realFiles, hastyPace())
  return routingIndex({ owned: ownedNames(['maestro-*']), privateSide, store, publicIndex: PUBLIC, log })
}

const ask = (index: RoutingIndex, path: string, more: { readonly method?: string; readonly headers?: object } = {}) =>
  index.answer({
    ...{ method: 'GET', path, query: '', body: async () => new Uint8Array() },
    ...more,
    headers: { host: '127.0.0.1:8417', ...more.headers },
  })

async function bytesOf({ body }: LocalAnswer): Promise<Buffer> {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body ?? '')
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a path', () => {
  test.each([
    ['/simple/numpy/', 302, `${PUBLIC}numpy/`],
    ['/simple/NumPy', 302, `${PUBLIC}numpy/`],
    ['/simple/Foo__Bar.baz/', 302, `${PUBLIC}foo-bar-baz/`],
    ['/simple/maestro-core', 302, '/simple/maestro-core/'],
    ['/simple/%6Daestro-core', 302, '/simple/maestro-core/'],
    ['/simple/maestro-core/', 200, undefined],
    ['/simple/MAESTRO.core/', 200, undefined],
    ['/simple/maestro-unknown/', 404, undefined],
    ['/simple/', 200, undefined],
    ['/simple', 200, undefined],
    ['/', 404, undefined],
    ['/simple/../etc/', 404, undefined],
    ['/simple/%2e%2e%2fetc/', 404, undefined],
    ['/simple/a%0d%0ab/', 404, undefined],
    ['/simple/a%zz/', 404, undefined],
    ['/simple/numpy/more/', 404, undefined],
    ['/simple/\u212Aern/', 404, undefined],
    ['/simple/-x/', 404, undefined],
    ['/files/numpy/abc/numpy.whl', 404, undefined],
    ['/files/maestro-core/abc/maestro_core-1.0-py3-none-any.whl', 404, undefined],
    ['/files/maestro-core/-/maestro_core-1.0-py3-none-any.whl', 404, undefined],
  ])('%s answers %i', async (path, status, location) => {
    const answer = await ask(openIndex(), path)
    expect([answer.status, answer.headers['location']]).toEqual([status, location])
  })

  test('is for this machine alone, and only gives', async () => {
    const index = openIndex()
    for (const host of ['evil.example', 'evil.example:8417', '127.0.0.1.evil.example', '']) {
      expect([host, (await ask(index, '/simple/maestro-core/', { headers: { host } })).status]).toEqual([host, 421])
    }
    expect((await ask(index, '/simple/maestro-core/', { headers: { host: 'localhost:8417' } })).status).toBe(200)
    expect((await ask(index, '/simple/maestro-core/', { method: 'DELETE' })).status).toBe(405)
  })
})

describe('what a lock has', () => {
  const locks = (all: readonly (readonly [string, ReadonlySet<string>])[]) => ({ locked: new Map(all), declared: [] })
  const opened: string[] = []
  const open: Registry['open'] = async (file) => {
    opened.push(file.fileName)
    return (await registry.open?.(file)) as Awaited<ReturnType<NonNullable<Registry['open']>>>
  }
  const digests = async () => new Set((await registry.list('maestro-core')).map(({ sha256 }) => sha256 ?? ''))

  beforeEach(() => {
    opened.length = 0
  })

  const sized = (size: number | undefined) => async (project: string) => {
    asked.push(project)
    return (await registry.list(project)).map((file) => ({ ...file, ...(size === undefined ? {} : { size }) }))
  }

  test('is here before anybody asks for it: pages, and wheels for every system', async () => {
    const index = openIndex({ open, list: sized(1_000) })
    await index.expect(locks([['maestro-core', await digests()]]))
    expect([asked, opened]).toEqual([['maestro-core'], ['maestro_core-1.0-py3-none-any.whl']])
    const page = JSON.parse(
      String((await ask(index, '/simple/maestro-core/', { headers: { accept: JSON_TYPE } })).body),
    )
    for (const { url } of page.files)
      await bytesOf(await ask(index, new URL(url, 'http://x/simple/maestro-core/').pathname))
    expect([asked, opened.length]).toEqual([['maestro-core'], 2])
  })

  test('and the registry has with other bytes is not brought', async () => {
    await openIndex({ open }).expect(locks([['maestro-core', new Set(['a'.repeat(64)])]]))
    expect([asked, opened]).toEqual([['maestro-core'], []])
  })

  test.each([
    ['large', 2 * 1024 ** 2],
    ['of a size that nobody says', undefined],
  ])('and is %s is not brought', async (_, size) => {
    await openIndex({ open, list: sized(size) }).expect(locks([['maestro-core', await digests()]]))
    expect([asked, opened]).toEqual([['maestro-core'], []])
  })

  test('is not had any more once the index is closed', async () => {
    let answer = () => {}
    const silence = new Promise<void>((resolve) => {
      answer = resolve
    })
    const list = async (project: string) => {
      asked.push(project)
      await silence
      return sized(1_000)('maestro-core')
    }
    const index = openIndex({ open, list })
    const names = Array.from({ length: 9 }, (_, at) => `maestro-${at}`)
    const expecting = index.expect(
      locks(await Promise.all(names.map(async (name) => [name, await digests()] as const))),
    )
    await index.close()
    answer()
    await expecting
    expect([asked.filter((name) => name !== 'maestro-core'), opened]).toEqual([names.slice(0, 4), []])
    expect(await realFiles.list(`${folder}/store`).catch(() => [])).toEqual([])
  })

  test('is no failure where it cannot be had: whoever asks hears of it', async () => {
    failure = new ExternalError('REGISTRY_UNAVAILABLE', 'the registry is down', true)
    const index = openIndex({ open })
    await index.expect(locks([['maestro-core', await digests()]]))
    expect((await ask(index, '/simple/maestro-core/')).status).toBe(503)
    failure = undefined
    expect((await ask(index, '/simple/maestro-core/')).status).toBe(200)
  })
})

describe('what is declared', () => {
  const need = (name: string, specifier = '', extras: readonly string[] = []) => ({ name, specifier, extras })
  const opened: string[] = []
  const open: Registry['open'] = async (file) => {
    opened.push(file.fileName)
    return (await registry.open?.(file)) as Awaited<ReturnType<NonNullable<Registry['open']>>>
  }
  const send = (name: string, version: string, ...needs: readonly string[]) =>
    registry.send(makeDistribution(folder, { name, version, lines: needs.map((one) => `Requires-Dist: ${one}`) }))
  const expecting = async (declared: readonly OwnedNeed[], locked = new Map<string, ReadonlySet<string>>()) => {
    opened.length = 0
    await openIndex({
      open,
      list: async (project) => {
        asked.push(project)
        return (await registry.list(project)).map((file) => ({ ...file, size: 1_000 }))
      },
    }).expect({ locked, declared })
    // What is brought at the same time comes in any order.
    return [asked, opened.map((name) => name.replace(/-py3-none-any\.whl$/, '')).sort()]
  }

  test('is here before anybody asks for it, in the newest version that will do, with all that it needs', async () => {
    await send('maestro-top', '1.0')
    await send(
      'maestro-top',
      '1.2',
      'maestro-core>=1',
      'Maestro.X[y]; extra == "x"',
      'maestro-z; extra == "z"',
      'leftpad',
    )
    await send('maestro-top', '1.10rc1')
    await send('maestro-top', '2.0')
    await send('maestro-x', '1.0', 'maestro-top', "maestro-y; python_version > '3' and extra == 'Y'")
    expect(await expecting([need('maestro-top', '^1.0', ['x']), need('maestro-top', '<2')])).toEqual([
      ['maestro-top', 'maestro-core', 'maestro-x', 'maestro-y'],
      ['maestro_core-1.0', 'maestro_top-1.2', 'maestro_x-1.0'],
    ])
  })

  test('with more extras than before is looked at once more', async () => {
    await send('maestro-top', '1.0', 'maestro-a; extra == "a"', 'maestro-x')
    await send('maestro-x', '1.0', 'maestro-top[a]')
    const [pages, wheels] = await expecting([need('maestro-top')])
    expect(pages).toEqual(['maestro-top', 'maestro-x', 'maestro-a'])
    expect(wheels).toEqual(['maestro_top-1.0', 'maestro_x-1.0'])
  })

  test('and stands in a lock comes by the lock alone', async () => {
    await send('maestro-core', '2.0')
    const [locked] = (await registry.list('maestro-core')).filter(({ fileName }) =>
      fileName.endsWith('1.0-py3-none-any.whl'),
    )
    const digests = new Map([['maestro-core', new Set([locked?.sha256 ?? ''])]])
    expect(await expecting([need('maestro-core')], digests)).toEqual([['maestro-core'], ['maestro_core-1.0']])
  })

  test('and nowhere to be had, in a version that nobody has or from files of sources alone, is no failure', async () => {
    await registry.send(makeDistribution(folder, { name: 'maestro-src', kind: 'sdist' }))
    const [pages, wheels] = await expecting([need('maestro-no'), need('maestro-core', '>9'), need('maestro-src')])
    expect(pages).toEqual(['maestro-no', 'maestro-core', 'maestro-src'])
    expect(wheels).toEqual([])
  })
})

test('pages that an installer asks for next are had at once, but those of extras', async () => {
  const lines = ['maestro-b>=1', 'Maestro.A; python_version > "3"', 'maestro-b', 'leftpad', 'maestro-x; extra == "x"']
  const needs = lines.map((line) => `Requires-Dist: ${line}`)
  await registry.send(makeDistribution(folder, { name: 'maestro-top', lines: needs }))
  const index = openIndex()
  const { files } = JSON.parse(
    String((await ask(index, '/simple/maestro-top/', { headers: { accept: JSON_TYPE } })).body),
  )
  const metadata = new URL(`${files[0].url}.metadata`, 'http://x/simple/maestro-top/').pathname
  for (let times = 0; times < 2; times++) expect((await ask(index, metadata)).status).toBe(200)
  expect(asked).toEqual(['maestro-top', 'maestro-b', 'maestro-a'])
  expect((await ask(index, '/simple/maestro-b/')).status).toBe(404)
  expect([asked.length, logged]).toEqual([3, ['No private registry has maestro-b, or lets us read it']])
})

describe('a page', () => {
  const page = async (accept: string) => ask(openIndex(), '/simple/maestro-core/', { headers: { accept } })

  test('in JSON and in HTML holds the same files, and leads to them', async () => {
    const { body } = await page(JSON_TYPE)
    const { files } = JSON.parse(String(body))
    expect(files.map((file: { filename: string }) => file.filename)).toEqual([
      'maestro_core-1.0-py3-none-any.whl',
      'maestro_core-1.0.tar.gz',
    ])
    expect(files.map((file: Record<string, unknown>) => file['core-metadata'])).toEqual([true, undefined])
    const html = String((await page('text/html')).body)
    for (const { url, hashes } of files) expect(html).toContain(`href="${url}#sha256=${hashes.sha256}"`)
    const index = openIndex()
    for (const { url, hashes } of files) {
      const answer = await ask(index, new URL(url, 'http://x/simple/maestro-core/').pathname)
      expect(answer.headers).toMatchObject({ 'content-length': String((await bytesOf(answer)).length) })
      expect(url).toContain(hashes.sha256)
    }
    const [wheel] = files
    const metadata = await ask(index, new URL(`${wheel.url}.metadata`, 'http://x/simple/maestro-core/').pathname)
    expect((await bytesOf(metadata)).toString()).toContain('Requires-Dist: leftpad')
  })

  test('is kept for some seconds, and asked for once by all who want it at the same time', async () => {
    const index = openIndex()
    await Promise.all([1, 2, 3].map(() => ask(index, '/simple/maestro-core/')))
    expect(asked).toEqual(['maestro-core'])
    clock += 11_000
    await ask(index, '/simple/maestro-core/')
    expect(asked).toEqual(['maestro-core', 'maestro-core'])
  })

  test('is shown as it was while the registry does not answer', async () => {
    const index = openIndex()
    await ask(index, '/simple/maestro-core/')
    clock += 11_000
    failure = new ExternalError('REGISTRY_UNAVAILABLE', 'it answered 503', true)
    expect((await ask(index, '/simple/maestro-core/')).status).toBe(200)
    expect(logged).toEqual(['it answered 503; maestro-core is shown as it was 11 s ago'])
  })

  test('is shown no longer than ten minutes, whoever asks in between', async () => {
    const index = openIndex()
    const minute = 60_000
    await ask(index, '/simple/maestro-core/')
    failure = new ExternalError('REGISTRY_UNAVAILABLE', 'it answered 503', true)
    for (const _ of [1, 2, 3]) {
      clock += 3 * minute
      expect((await ask(index, '/simple/maestro-core/')).status).toBe(200)
    }
    clock += minute
    const answer = await ask(index, '/simple/maestro-core/')
    const line = 'it answered 503; what was known of maestro-core is more than 10 minutes old (REGISTRY_UNAVAILABLE)'
    expect([answer.status, answer.reason]).toEqual([503, line])
    failure = undefined
    expect((await ask(index, '/simple/maestro-core/')).status).toBe(200)
    failure = new ExternalError('REGISTRY_UNAVAILABLE', 'it answered 503', true)
    clock += minute
    expect((await ask(index, '/simple/maestro-core/')).status).toBe(200)
  })

  test.each([
    [new ExternalError('REGISTRY_UNAVAILABLE', 'it answered 503', true), 503, 'it answered 503 (REGISTRY_UNAVAILABLE)'],
    [
      new UserError('REGISTRY_UNAUTHORIZED', 'it answered 401', 'Check it.'),
      403,
      'it answered 401 (REGISTRY_UNAUTHORIZED). Check it.',
    ],
  ])('that cannot be had is one line: %s', async (error, status, line) => {
    failure = error
    const answer = await ask(openIndex(), '/simple/maestro-core/')
    expect([answer.status, answer.reason, answer.body, logged]).toEqual([status, line, `${line}\n`, [line]])
  })

  test('of somebody else is not asked of the private side, and one of ours of nobody else', async () => {
    const index = openIndex()
    await ask(index, '/simple/numpy/')
    expect(asked).toEqual([])
    expect(index.counts()).toEqual({ ownedPages: 0, publicPages: 1, files: 0, failures: 0, missing: [], hint: '' })
  })

  test('leaves out what is no name of a file', async () => {
    const odd = ['../x.whl', '.hidden.whl', 'a b.whl', 'x.whl?y']
    const list = async () => odd.map((fileName) => ({ fileName, url: 'https://x.example/', isYanked: false }))
    expect((await ask(openIndex({ list }), '/simple/maestro-core/')).status).toBe(404)
  })

  test('has the metadata that the list holds, without the file', async () => {
    const metadata = Buffer.from('Metadata-Version: 2.1\n')
    const sha256 = 'a'.repeat(64)
    const fileName = 'maestro_core-2.0-py3-none-any.whl'
    const list = async () => [{ fileName, url: 'https://x.example/', sha256, isYanked: true, size: 5, metadata }]
    const index = openIndex({ list })
    const { body } = await ask(index, '/simple/maestro-core/', { headers: { accept: JSON_TYPE } })
    const [file] = JSON.parse(String(body)).files
    expect(file).toMatchObject({
      size: 5,
      yanked: true,
      'core-metadata': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const answer = await ask(index, `/files/maestro-core/${sha256}/${fileName}.metadata`)
    expect(await bytesOf(answer)).toEqual(metadata)
  })
})

describe('a file', () => {
  test('that was kept and changed since is brought anew', async () => {
    const [file] = await registry.list('maestro-core')
    const path = `/files/maestro-core/${file?.sha256}/${file?.fileName}`
    const right = await bytesOf(await ask(openIndex(), path))
    const kept = file?.sha256 ?? ''
    // Whoever reads it has all of it a moment before it gets its name.
    while (!(await realFiles.list(`${folder}/store`)).includes(kept)) await sleep(5)
    await realFiles.write(`${folder}/store/${kept}`, 'poison')
    expect((await bytesOf(await ask(openIndex(), path))).equals(right)).toBe(true)
  })

  test('whose bytes are others is refused, before one of them is seen', async () => {
    const open = async () => ({
      size: 3,
      chunks: (async function* () {
        yield Buffer.from('bad')
      })(),
    })
    const [file] = await registry.list('maestro-core')
    const answer = await ask(openIndex({ open }), `/files/maestro-core/${file?.sha256}/${file?.fileName}`)
    expect([answer.status, String(answer.body)]).toEqual([
      502,
      expect.stringMatching(/has SHA-256 [0-9a-f]{64}, and ought to have [0-9a-f]{64} \(FILE_ALTERED\)/),
    ])
    expect(await realFiles.list(`${folder}/store`)).toEqual([])
  })
})
