import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

// Node's own cache (module.enableCompileCache) has a module as it is before it runs: each function is compiled anew in each process.
// Here are the functions too that a command has called: a sixth less to start it.

/** A file as it was compiled, for as long as its time and size are the same; as Python does with what it compiles. */
interface CompiledFile {
  /** Of the source. */
  readonly sign: string
  readonly code: Buffer
}

/** Where the stand of one command is kept between two runs, and for how long it counts as new. */
export interface CodeStore {
  /** Absolute. */
  readonly file: string
  /** Whose folder it is; nobody makes that one. */
  readonly owner: string
  readonly newForMs: number
}

/** A module with its chunks, loaded. */
export interface LoadedCode<Exports> {
  readonly exports: Exports
  /** Keeps what was compiled since; nothing where all of it was known. Whatever is in the way of that is no failure. */
  keep(): void
}

const DAY_MS = 86_400_000
const WRAPPER = '(function (exports, require, module, __filename, __dirname) { '

/**
 * Where the compiled code of a command is kept; undefined where it is not: on a runner, which starts with an empty disk, and where somebody says so
 * as Node has it (`NODE_DISABLE_COMPILE_CACHE`). It is in the folder of the person, as whoever can write it can have code run.
 * https://specifications.freedesktop.org/basedir-spec/latest/, https://nodejs.org/api/cli.html#node_compile_cachedir
 *
 * @param main the bundle, absolute: each has a store of its own
 */
export function codeStoreFor(main: string, command: string, env: NodeJS.ProcessEnv): CodeStore | undefined {
  const { CI, NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env
  if (CI || NODE_DISABLE_COMPILE_CACHE || !/^[a-z]+(?:-[a-z]+)*$/.test(command)) return undefined
  const places = [
    [NODE_COMPILE_CACHE && path.resolve(NODE_COMPILE_CACHE), 'maestro-actions'],
    [XDG_CACHE_HOME, 'maestro-actions'],
    [LOCALAPPDATA, 'maestro-actions'],
    [HOME, '.cache/maestro-actions'],
  ] as const
  const [owner = '', folder = ''] = places.find(([one]) => one && path.isAbsolute(one)) ?? []
  if (owner === '') return undefined
  const name = [command, hashOf(main), process.versions.v8, process.arch].join('-')
  return { file: path.join(owner, folder, `${name}.code`), owner, newForMs: DAY_MS }
}

/** FNV-1a of 32 bits, as Node's own hashes take longer to load than all of this: two that are alike would only push each other out. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16)
}

/**
 * Loads a CommonJS module and the chunks beside it that it asks for, without compiling what is kept.
 *
 * @param main absolute
 * @param store undefined to compile all of it
 */
export function loadKept<Exports>(main: string, store: CodeStore | undefined): LoadedCode<Exports> {
  const kept = store === undefined ? new Map<string, CompiledFile>() : readStore(store.file)
  const loaded = new Map<
    string,
    { readonly sign: string; readonly script: Script; readonly module: { exports: unknown } }
  >()
  let isComplete = store !== undefined && isNew(store)
  const requireOther = createRequire(main)

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known !== undefined) return known.module.exports
    const sign = signOf(file)
    const before = kept.get(file)
    const script = new Script(`${WRAPPER}${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      columnOffset: -WRAPPER.length,
      ...(before?.sign === sign ? { cachedData: before.code } : {}),
    })
    if (before?.sign !== sign || script.cachedDataRejected === true) isComplete = false
    const module = { exports: {} }
    const own = (name: string) =>
      name.startsWith('./') ? load(path.join(path.dirname(file), name)) : requireOther(name)
    loaded.set(file, { sign, script, module })
    script.runInThisContext()(module.exports, own, module, file, path.dirname(file))
    return module.exports
  }

  return {
    exports: load(main) as Exports,
    keep() {
      if (store === undefined || isComplete || !existsSync(store.owner)) return
      const fresh = [...loaded].map(
        ([file, { sign, script }]) => [file, { sign, code: script.createCachedData() }] as const,
      )
      const others = [...kept].filter(([file, { sign }]) => !loaded.has(file) && sign === signOf(file))
      writeStore(store, new Map([...others, ...fresh]))
    },
  }
}

/** '' where the file is not there. */
function signOf(file: string): string {
  const found = stateOf(file)
  return found === undefined ? '' : `${found.mtimeMs} ${found.size}`
}

/** Undefined of what is no file, or lies where nobody may look. */
function stateOf(file: string): Stats | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    return found?.isFile() === true ? found : undefined
  } catch {
    return undefined
  }
}

/** What is called later in the life of a command gets in once a day. */
function isNew({ file, newForMs }: CodeStore): boolean {
  const found = stateOf(file)
  return found !== undefined && Math.abs(Date.now() - found.mtimeMs) < newForMs
}

/** File, sign, bytes of code. */
type Part = readonly [string, string, number]

/** Nothing for a store that is not there, or is not whole. */
function readStore(file: string): ReadonlyMap<string, CompiledFile> {
  const found = new Map<string, CompiledFile>()
  if (stateOf(file) === undefined) return found
  try {
    const twice = readFileSync(file)
    const bytes = twice.subarray(0, twice.length / 2)
    // V8 takes whatever it is given, and falls over what is not as it was.
    if (!bytes.equals(twice.subarray(bytes.length))) return found
    let at = bytes.indexOf('\n') + 1
    const parts: readonly Part[] = JSON.parse(bytes.toString('utf8', 0, at))
    for (const [name, sign, length] of parts) {
      found.set(name, { sign, code: bytes.subarray(at, at + length) })
      at += length
    }
    return found
  } catch {
    return new Map()
  }
}

/** As a whole, or not at all: a line that names the parts, their code, and the same once more. A checksum in its place takes node:zlib, which loads for two milliseconds. */
function writeStore({ file, owner }: CodeStore, files: ReadonlyMap<string, CompiledFile>): void {
  const parts = [...files].map(([name, { sign, code }]): Part => [name, sign, code.length])
  const once = [Buffer.from(`${JSON.stringify(parts)}\n`), ...[...files.values()].map(({ code }) => code)]
  const bytes = Buffer.concat([...once, ...once])
  const written = `${file}.${process.pid}`
  try {
    makeFolder(path.dirname(file), owner)
    const open = openSync(written, 'wx', 0o600)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at)
      fsyncSync(open)
    } finally {
      closeSync(open)
    }
    renameSync(written, file)
    removeUnused(path.dirname(file))
  } catch {
    // No home that can be written, or a disk that is full: the next time takes as long as this one.
    if (existsSync(written)) rmSync(written)
  }
}

// What is used is written again every day.
const UNUSED_MS = 30 * DAY_MS

/** Of bundles, of versions of Node and of runs that are gone. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (/\.code(?:\.\d+)?$/.test(name) && Date.now() - (stateOf(file)?.mtimeMs ?? 0) > UNUSED_MS) rmSync(file)
  }
}

/** One folder after the other: where nobody can make any, as in /proc, Node's own way has no end. */
function makeFolder(folder: string, owner: string): void {
  if (folder === owner || existsSync(folder)) return
  makeFolder(path.dirname(folder), owner)
  mkdirSync(folder, { mode: 0o700 })
}
