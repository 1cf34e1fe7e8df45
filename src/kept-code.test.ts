import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type CodeStore, codeStoreFor, loadKept } from './kept-code.ts'

interface Told {
  readonly said: string
  readonly later: () => string
  readonly where: readonly string[]
}

let folder: string
let main: string
let store: CodeStore
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-code-'))
  main = path.join(folder, 'bundle/index.js')
  store = { file: path.join(folder, 'cache/run.code'), owner: folder, newForMs: 60_000 }
  mkdirSync(path.dirname(main))
  put(
    'index.js',
    'module.exports = { said: "main", later: () => require("./chunk.js").said, where: [__filename, __dirname] }',
  )
  put('chunk.js', 'exports.said = require("node:path").basename(__filename)')
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, text: string, time = 1_700_000_000): void {
  const file = path.join(folder, 'bundle', name)
  writeFileSync(file, text)
  utimesSync(file, time, time)
}

/** Loads, calls and keeps; what the chunk says. */
function once(): string {
  const { exports, keep } = loadKept<Told>(main, store)
  const said = exports.later()
  keep()
  return said
}

/** The names of the files that are kept. */
function kept(): readonly string[] {
  const [head = ''] = readFileSync(store.file, 'latin1').split('\n', 1)
  return JSON.parse(head).map(([file]: [string]) => path.basename(file))
}

const stampOf = () => statSync(store.file, { bigint: true }).mtimeNs

describe('a bundle', () => {
  test('is loaded as by require, whether its code is kept or not', () => {
    for (let round = 0; round < 2; round++) {
      const { exports, keep } = loadKept<Told>(main, store)
      expect([exports.said, exports.where]).toEqual(['main', [main, path.dirname(main)]])
      expect([exports.later(), exports.later()]).toEqual(['chunk.js', 'chunk.js'])
      keep()
    }
    expect(kept()).toEqual(['index.js', 'chunk.js'])
    expect(loadKept<Told>(main, undefined).exports.later()).toBe('chunk.js')
  })

  test('tells of a fault at its line and column', () => {
    put('index.js', 'const a = 1; throw new Error("no")')
    let stack = ''
    try {
      loadKept(main, store)
    } catch (error) {
      stack = (error as Error).stack ?? ''
    }
    expect(stack).toContain(`${main}:1:20`)
  })

  test('is not kept again where all of it was', () => {
    once()
    const before = stampOf()
    once()
    expect(stampOf()).toBe(before)
  })

  test('is kept again once that is old, with what is called later', () => {
    loadKept<Told>(main, store).keep()
    const short = statSync(store.file).size
    once()
    expect(kept()).toEqual(['index.js', 'chunk.js'])
    utimesSync(store.file, 1_700_000_000, 1_700_000_000)
    once()
    expect(statSync(store.file).mtimeMs).toBeGreaterThan(Date.now() - 60_000)
    expect(statSync(store.file).size).toBeGreaterThan(short)
  })

  test('keeps chunks that this run had no use for', () => {
    once()
    put('other.js', 'exports.said = "other"')
    put('index.js', 'module.exports = { later: () => require("./other.js").said }')
    expect(once()).toBe('other')
    expect([...kept()].sort()).toEqual(['chunk.js', 'index.js', 'other.js'])
  })

  test('that has changed is compiled anew, at the same length too', () => {
    once()
    put(
      'chunk.js',
      'exports.said = require("node:path").dirname_(__filename)'.replace('dirname_', 'extname '),
      1_700_000_001,
    )
    expect(once()).toBe('.js')
  })
})

function otherBit(bytes: Buffer, at: number): Buffer {
  return bytes.fill((bytes.at(at) ?? 0) ^ 1, at, at + 1)
}

describe('what is kept', () => {
  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['nothing', () => ''],
    ['no JSON', () => 'x\nx\n'],
    ['another shape', () => '{}\n{}\n'],
    ['less than it was', (bytes) => bytes.subarray(0, -1)],
    ['half of what it was', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['one bit of the code that is another', (bytes) => otherBit(bytes, bytes.length / 2 - 9)],
    ['one bit of its copy that is another', (bytes) => otherBit(bytes, bytes.length - 9)],
    ['one bit of a length that is another', (bytes) => otherBit(bytes, bytes.indexOf(']]\n') - 1)],
  ])('with %s in it is made anew', (_, spoil) => {
    once()
    const before = readFileSync(store.file)
    writeFileSync(store.file, spoil(Buffer.from(before)))
    expect(once()).toBe('chunk.js')
    expect(kept()).toEqual(['index.js', 'chunk.js'])
  })

  test('by another Node is made anew', () => {
    const { mtimeMs, size } = statSync(main)
    mkdirSync(path.dirname(store.file))
    const nothing = Buffer.alloc(64)
    const parts = [[main, `${mtimeMs} ${size}`, 64]]
    writeFileSync(store.file, `${JSON.stringify(parts)}\n${nothing.toString('latin1')}`.repeat(2))
    // A text that this process has compiled is not read from there.
    put('index.js', readFileSync(main, 'utf8').replace('"main"', '"nain"'))
    expect(once()).toBe('chunk.js')
    expect(kept()).toEqual(['index.js', 'chunk.js'])
    expect(readFileSync(store.file).includes(nothing)).toBe(false)
  })

  test('is nothing where it cannot be written, and leaves nothing', () => {
    mkdirSync(store.file, { recursive: true })
    expect(once()).toBe('chunk.js')
    expect(readdirSync(path.dirname(store.file))).toEqual(['run.code'])
    store = { ...store, file: path.join(main, 'run.code') }
    expect(once()).toBe('chunk.js')
  })

  test('goes where nobody has used it for a month, and what else lies there stays', () => {
    once()
    const [old, day] = [['old-1.code', 'old-2.code.123', 'notes.txt'], ['new.code']]
    for (const name of [...old, ...day]) {
      const file = path.join(path.dirname(store.file), name)
      writeFileSync(file, '')
      if (old.includes(name)) utimesSync(file, 1_700_000_000, 1_700_000_000)
    }
    rmSync(store.file)
    once()
    expect(readdirSync(path.dirname(store.file)).sort()).toEqual(['new.code', 'notes.txt', 'run.code'])
  })

  test('is nothing where nobody can make a folder', () => {
    store = { file: '/proc/cache/maestro-actions/run.code', owner: '/proc', newForMs: 60_000 }
    expect(once()).toBe('chunk.js')
    expect(existsSync('/proc/cache')).toBe(false)
  })

  test('is nothing in the folder of somebody who is not there', () => {
    const owner = path.join(folder, 'nobody')
    store = { ...store, file: path.join(owner, 'run.code'), owner }
    expect([once(), existsSync(owner)]).toEqual(['chunk.js', false])
  })

  test('is for nobody else to read or write', () => {
    once()
    expect([statSync(path.dirname(store.file)).mode & 0o777, statSync(store.file).mode & 0o777]).toEqual([0o700, 0o600])
    chmodSync(store.file, 0o400)
    expect(once()).toBe('chunk.js')
  })
})

describe('the place of it', () => {
  const place = (env: NodeJS.ProcessEnv, command = 'run') => codeStoreFor('/opt/dist/main/index.js', command, env)?.file
  const name = expect.stringMatching(/^run-[0-9a-f]+-.*\.code$/)

  test.each([
    ['/home/ada/.cache/maestro-actions', { HOME: '/home/ada' }],
    ['/var/cache/ada/maestro-actions', { HOME: '/home/ada', XDG_CACHE_HOME: '/var/cache/ada' }],
    ['/home/ada/.cache/maestro-actions', { HOME: '/home/ada', XDG_CACHE_HOME: 'cache' }],
    ['/tmp/code/maestro-actions', { HOME: '/home/ada', NODE_COMPILE_CACHE: '/tmp/code' }],
  ])('is %s', (where, env) => {
    expect([path.dirname(place(env) ?? ''), path.basename(place(env) ?? '')]).toEqual([where, name])
  })

  test.each([
    ['on a runner', { HOME: '/home/ada', CI: 'true' }],
    ['where somebody says so', { HOME: '/home/ada', NODE_DISABLE_COMPILE_CACHE: '1' }],
    ['without a home', {}],
    ['with a home that is no folder by its full name', { HOME: 'ada' }],
  ])('is none %s', (_, env) => {
    expect(place(env)).toBeUndefined()
  })

  test('is another one for another bundle and another command; no word of a command leads elsewhere', () => {
    const env = { HOME: '/home/ada' }
    const others = [place(env, 'why-run'), codeStoreFor('/opt/other/index.js', 'run', env)?.file, place(env)]
    expect(new Set(others).size).toBe(3)
    for (const word of ['../run', '', '-h', 'a/b', 'Run']) expect(place(env, word)).toBeUndefined()
  })
})
