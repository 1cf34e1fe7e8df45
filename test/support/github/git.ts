import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { GitObject } from './objects.ts'

const ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', TZ: 'UTC' }

/** What git said when it would not. */
export class GitFailure extends Error {}

/** Commands that only read, and so answer alike for ever where all that they are asked about are objects by their ids. */
const READERS = ['config', 'diff-tree', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse']
/** `<id>`, `^<id>`, `<id>..<id>`, `<id>^{tree}`, `<id>:docs` */
const BY_ID = /^\^?[0-9a-f]{40}(?:$|\.\.[0-9a-f]{40}$|[:^])/

/** What cannot change in a repository while it is there. A process of git takes some milliseconds, and a test asks hundreds of times. */
interface Memory {
  /** By arguments. */
  readonly answers: Map<string, Buffer>
  /** By id. */
  readonly objects: Map<string, GitObject>
}

const memories = new Map<string, Memory>()

/** What is known of the repository in a folder. */
export function memoryOf(folder: string): Memory {
  const memory = memories.get(folder) ?? { answers: new Map(), objects: new Map() }
  memories.set(folder, memory)
  return memory
}

/** Forgets what was in a folder. */
export function forget(folder: string): void {
  memories.delete(folder)
}

/**
 * Runs git in a bare repository. Whoever takes the repository away, and makes another one in its place, says so by {@link forget}.
 *
 * @returns its output, byte for byte
 * @throws {GitFailure}
 */
export function git(folder: string, args: readonly string[], input: string | Buffer = ''): Buffer {
  if (!isSettled(args)) return runGit(folder, args, input)
  const { answers } = memoryOf(folder)
  const key = args.join('\0')
  const answer = answers.get(key) ?? runGit(folder, args, input)
  answers.set(key, answer)
  return answer
}

function isSettled([command = '', ...args]: readonly string[]): boolean {
  const end = args.indexOf('--')
  const names = (end === -1 ? args : args.slice(0, end)).filter((arg) => !arg.startsWith('-'))
  return READERS.includes(command) && names.length > 0 && names.every((name) => BY_ID.test(name))
}

function runGit(folder: string, args: readonly string[], input: string | Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['--git-dir', folder, '--no-replace-objects', ...args], {
    input,
    env: ENV,
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw error
  if (status === 0) return stdout
  throw new GitFailure(`git ${args[0]}: ${stderr.toString('utf8').trim() || `status ${status}`}`)
}

/** The same as text, without the blanks around it; undefined where git would not. */
export function gitText(folder: string, args: readonly string[], input: string | Buffer = ''): string | undefined {
  try {
    return git(folder, args, input).toString('utf8').trim()
  } catch (error) {
    if (error instanceof GitFailure) return undefined
    throw error
  }
}

/**
 * The id of the object that an expression of git means, such as `main:docs`; undefined where there is none. References that are named in full are
 * read without a process.
 */
export function resolveObject(folder: string, expression: string): string | undefined {
  const [, name, rest = ''] = /^(HEAD(?=$|[:^~@])|refs\/(?:[^:^~@]|@(?!\{))+)(.*)$/s.exec(expression) ?? []
  const start = name === undefined ? undefined : readReference(folder, name)
  if (name !== undefined && (start === undefined || rest === '')) return start
  const meant = start === undefined ? expression : `${start}${rest}`
  return gitText(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', meant])
}

/** The branch that HEAD is, in full, whether it is there or not; undefined where HEAD is a commit. */
export function readHead(folder: string): string | undefined {
  return /^ref: (.*)$/m.exec(readIfThere(path.join(folder, 'HEAD')) ?? '')?.[1]
}

/** An id is there, or the name of another reference. */
function readReference(folder: string, name: string): string | undefined {
  const loose = readIfThere(path.join(folder, name))?.trim()
  if (loose?.startsWith('ref: ')) return readReference(folder, loose.slice('ref: '.length))
  if (loose !== undefined) return loose
  const packed = readIfThere(path.join(folder, 'packed-refs')) ?? ''
  const at = packed.indexOf(` ${name}\n`)
  return at === -1 ? undefined : packed.slice(at - 40, at)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Copies all branches and tags of a repository into a bare one. */
export function cloneBare(from: string, folder: string): void {
  execFileSync('git', ['clone', '--quiet', '--bare', '--template=', from, folder], { env: ENV })
}
