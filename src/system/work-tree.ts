import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { isRegular, LINK } from '../standards/git-modes.ts'
import { unless } from './files.ts'
import type { Replacement, RepoPath, WorkTree, WorkTreeFile } from './system.ts'

// Of a kind that git does not keep.
const OTHER = '000000'

/** The work tree with this top folder; absolute, and itself taken as given. */
export function openWorkTree(folder: string): WorkTree {
  return {
    look: async (file, mostBytes) => look(folder, file, mostBytes),
    changedSince: async (files, ms) => [...files].filter((file) => changedAt(path.join(folder, file)) >= ms),
    replace: async (file, before, after) => replace(folder, file, before, after),
  }
}

/** What may not be read is there all the same, as a file of no kind that git knows. */
function look(folder: string, file: RepoPath, mostBytes?: number): WorkTreeFile | undefined {
  try {
    return lookAt(folder, file, mostBytes)
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return { mode: OTHER }
  }
}

function lookAt(folder: string, file: RepoPath, mostBytes = Number.POSITIVE_INFINITY): WorkTreeFile | undefined {
  if (!liesPlainly(folder, file)) return undefined
  const stats = lstatSync(path.join(folder, file), { throwIfNoEntry: false })
  if (stats === undefined || stats.isDirectory()) return undefined
  const mode = modeOf(stats)
  if (mode === LINK) return { mode, target: readlinkSync(path.join(folder, file), { encoding: 'buffer' }) }
  return isRegular(mode) && stats.size <= mostBytes ? { mode, bytes: readPlain(path.join(folder, file)) } : { mode }
}

function changedAt(file: string): number {
  const stats = unless(['EACCES', 'EPERM', 'ENOTDIR'], () => lstatSync(file, { throwIfNoEntry: false }))
  return stats?.ctimeMs ?? 0
}

function replace(folder: string, file: RepoPath, before: Uint8Array, after: Uint8Array): Replacement {
  if (!liesPlainly(folder, file)) return 'linked'
  const target = path.join(folder, file)
  const stats = lstatSync(target, { throwIfNoEntry: false })
  if (stats === undefined) return 'changed'
  if (!stats.isFile()) return 'linked'
  if (!readPlain(target).equals(before)) return 'changed'
  // A rename needs no leave of the file that it replaces; whoever took that leave away meant it.
  if ((stats.mode & 0o222) === 0) return 'read-only'
  accessSync(target, constants.W_OK)
  const draft = `${target}.${process.pid}.tmp`
  try {
    // `wx`: whatever has this name already is left alone.
    writeFileSync(draft, after, { flag: 'wx' })
    chmodSync(draft, stats.mode & 0o7777)
    renameSync(draft, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true })
    throw error
  }
  return 'replaced'
}

/** Whether every folder on the way is one: no link, which may lead out of the work tree. */
function liesPlainly(folder: string, file: RepoPath): boolean {
  const segments = file.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return false
  for (let depth = 1; depth < segments.length; depth++) {
    const above = lstatSync(path.join(folder, ...segments.slice(0, depth)), { throwIfNoEntry: false })
    if (above?.isDirectory() !== true) return false
  }
  return true
}

function modeOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return LINK
  if (!stats.isFile()) return OTHER
  return (stats.mode & 0o100) === 0 ? '100644' : '100755'
}

/** What was a file a moment ago may be a link or a pipe now: neither is followed or waited for. */
function readPlain(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : Buffer.alloc(0)
  } finally {
    closeSync(descriptor)
  }
}
