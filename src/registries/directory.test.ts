import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { makeDistribution, type SampleDistribution } from '../../test/support/distributions.ts'
import { startServer } from '../../test/support/http-server.ts'
import { hastyPace, registrySystem, sourceOf } from '../../test/support/registry-system.ts'
import { realFiles } from '../system/files.ts'
import { ask } from '../system/http.ts'
import { openRegistry } from './index.ts'
import { listFiles } from './simple-api.ts'

const folders: string[] = []
let folder: string
beforeEach(async () => {
  folder = await realFiles.makeTemporary()
  folders.push(folder)
})
afterAll(() => Promise.all(folders.map((one) => realFiles.remove(one))))

const open = (url = 'index') => openRegistry({ kind: 'directory', url }, registrySystem({}, folder).system)

function make(sample: SampleDistribution) {
  const place = path.join(folder, `dist-${sample.kind ?? 'wheel'}-${sample.content?.length ?? 0}`)
  mkdirSync(place, { recursive: true })
  return makeDistribution(place, sample)
}

function treeOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((file) => [path.relative(root, file), readFileSync(file, 'latin1')]))
}

describe('a directory', () => {
  test('holds files, the metadata of wheels, and both forms of the index', async () => {
    const registry = await open()
    const [wheel, sdist] = [make({ name: 'Maestro.Core' }), make({ name: 'Maestro.Core', kind: 'sdist' })]
    for (const file of [wheel, sdist]) expect(await registry.send(file)).toMatchObject({ type: 'stored' })
    const tree = treeOf(path.join(folder, 'index/simple'))
    expect(Object.keys(tree)).toEqual([
      'index.html',
      'index.json',
      'maestro-core/index.html',
      'maestro-core/index.json',
      'maestro-core/maestro_core-1.0-py3-none-any.whl',
      'maestro-core/maestro_core-1.0-py3-none-any.whl.metadata',
      'maestro-core/maestro_core-1.0.tar.gz',
    ])
    expect(tree['maestro-core/maestro_core-1.0-py3-none-any.whl.metadata']).toMatch(
      /^Metadata-Version: 2.1\nName: Maestro.Core\n/,
    )
    const read = await registry.read((await registry.list('maestro-core'))[0] as never)
    expect(Buffer.from(read).equals(readFileSync(wheel.path))).toBe(true)
    expect(await sourceOf(registry)).toEqual({
      indexUrl: `${pathToFileURL(path.join(folder, 'index/simple')).href}/`,
    })
  })

  test('is the same bytes whatever the order of uploads', async () => {
    const files = ['b', 'a', 'c'].flatMap((name) => [make({ name }), make({ name, kind: 'sdist' })])
    for (const [place, order] of [
      ['one', files],
      ['other', files.toReversed()],
    ] as const) {
      const registry = await open(place)
      for (const file of order) await registry.send(file)
    }
    expect(treeOf(path.join(folder, 'one'))).toEqual(treeOf(path.join(folder, 'other')))
  })

  test('says the same in HTML, in JSON and to us', async () => {
    const registry = await open()
    for (const file of [make({ name: 'a', version: '1.0+g1' }), make({ name: 'a', kind: 'sdist' })])
      await registry.send(file)
    await registry.yank?.('a', '1.0', 'say "why" & <how>')
    const own = (await registry.list('a')).map(({ url: _, ...file }) => file)
    expect(own).toEqual([
      { fileName: 'a-1.0+g1-py3-none-any.whl', sha256: expect.any(String), requiresPython: '>=3.9', isYanked: false },
      { fileName: 'a-1.0.tar.gz', sha256: expect.any(String), requiresPython: '>=3.9', isYanked: true },
    ])
    for (const [name, type] of [
      ['html', 'text/html'],
      ['json', 'application/vnd.pypi.simple.v1+json'],
    ] as const) {
      const server = await startServer((_, response) => {
        response
          .writeHead(200, { 'content-type': type })
          .end(readFileSync(path.join(folder, `index/simple/a/index.${name}`)))
      })
      const access = { http: { ask }, pace: hastyPace(), origins: [], credentials: async () => undefined }
      const files = await listFiles({ registry: access, url: new URL(server.url) }, 'a')
      await server.close()
      expect(files?.map(({ url: _, ...file }) => file)).toEqual(own)
    }
  })

  test('keeps what it has', async () => {
    const registry = await open()
    const [first, other] = [make({ name: 'a' }), make({ name: 'a', content: 'A = 22\n' })]
    await registry.send(first)
    expect((await registry.send(first)).type).toBe('stored')
    expect((await registry.send(other)).type).toBe('exists')
    expect((await registry.list('a')).map(({ sha256 }) => sha256)).toEqual([first.sha256])
  })

  test('yanks a version and puts it back, byte for byte', async () => {
    const registry = await open()
    for (const file of [make({ name: 'a' }), make({ name: 'a', version: '2.0' })]) await registry.send(file)
    const before = treeOf(folder)
    await registry.yank?.('a', '1.0', '')
    expect((await registry.list('a')).map(({ isYanked }) => isYanked)).toEqual([true, false])
    await registry.yank?.('a', '1.0', undefined)
    expect(treeOf(folder)).toEqual(before)
    await expect(registry.yank?.('a', '3.0', 'x')).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' })
  })

  test('makes nothing for a version to yank that it does not have', async () => {
    const registry = await open('none')
    await expect(registry.yank?.('a', '1.0', '')).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('loses nothing to writers at the same time', async () => {
    const writers = await Promise.all([open(), open(), open()])
    const files = Array.from({ length: 30 }, (_, at) => make({ name: 'a', version: `1.${at}` }))
    await Promise.all(files.map((file, at) => (writers[at % 3] as Awaited<ReturnType<typeof open>>).send(file)))
    expect((await (await open()).list('a')).length).toBe(30)
    expect(Object.keys(treeOf(folder)).filter((name) => /lock|tmp/.test(name))).toEqual([])
  })

  test('a file that is no longer what was built is refused, and nothing is listed', async () => {
    const registry = await open()
    const file = make({ name: 'a' })
    writeFileSync(file.path, 'other')
    expect(await registry.send(file)).toMatchObject({ type: 'refused' })
    expect(await registry.list('a')).toEqual([])
  })

  test('a place where nothing can be written is refused with the reason', async () => {
    writeFileSync(path.join(folder, 'index'), '')
    expect(await (await open()).send(make({ name: 'a' }))).toMatchObject({
      type: 'refused',
      message: expect.stringContaining('ENOTDIR'),
    })
  })

  test('a file that is listed and not there is named, with its way out', async () => {
    const registry = await open()
    await registry.send(make({ name: 'core' }))
    const [file] = await registry.list('core')
    if (file === undefined) throw new Error('nothing is listed')
    rmSync(path.join(folder, 'index/simple/core', file.fileName))
    const missing = { code: 'REGISTRY_FILE_MISSING', message: expect.stringContaining(`${file.fileName} is not there`) }
    await expect(registry.read(file)).rejects.toMatchObject(missing)
    await expect(registry.open?.(file)).rejects.toMatchObject(missing)
  })

  test('an index that somebody else keeps is left alone', async () => {
    mkdirSync(path.join(folder, 'index/simple/a'), { recursive: true })
    writeFileSync(path.join(folder, 'index/simple/a/index.html'), '<a href="a-1.0.tar.gz">')
    const registry = await open()
    await expect(registry.list('a')).rejects.toMatchObject({ code: 'REGISTRY_UNREADABLE' })
    expect((await registry.send(make({ name: 'a' }))).type).toBe('refused')
  })
})

test.each(['https://u:s3cret@host.example/x?token=s3cret', 'file://host/x', 'devpi://x/y'])(
  '%s is no folder',
  async (url) => {
    const failure = await open(url).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'REGISTRY_URL_INVALID' })
    expect(String(failure)).not.toContain('s3cret')
  },
)

test.each([
  ['file', 'file', 'file/simple'],
  ['index/simple/a', 'index', 'index/simple/a'],
])('where a file stands at %s there is no index', async (file, url, named) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), '')
  const registry = await open(url)
  await expect(registry.list('a')).rejects.toMatchObject({
    code: 'REGISTRY_URL_INVALID',
    message: expect.stringContaining(`${path.join(folder, named)} can be no folder`),
  })
})

describe('the root of the index', () => {
  test.each([
    ['of a new folder is its simple/', 'new', 'new/simple'],
    ['is a folder that is called so', 'new/simple', 'new/simple'],
    ['is a folder that is an index already, by either name', 'index', 'index/simple'],
    ['is an index that is named itself', 'index/simple', 'index/simple'],
    ['is an index of another name', 'moved', 'moved'],
    ['of a web site with a page of its own is its simple/', 'site', 'site/simple'],
  ])('%s', async (_, url, root) => {
    await (await open('index')).send(make({ name: 'a' }))
    cpSync(path.join(folder, 'index/simple'), path.join(folder, 'moved'), { recursive: true })
    mkdirSync(path.join(folder, 'site'))
    writeFileSync(path.join(folder, 'site/index.html'), '<h1>Packages</h1>')
    const registry = await open(url)
    expect(await registry.send(make({ name: 'b' }))).toMatchObject({ type: 'stored' })
    expect(readdirSync(path.join(folder, root))).toContain('b')
  })
})
