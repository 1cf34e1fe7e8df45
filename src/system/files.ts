import {
  accessSync,
  constants,
  lstatSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { holdLock } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { makeScratch, removeAbandoned } from './scratch.ts'
import type { Files, Standing } from './system.ts'

/** The file system of this machine. Synchronous underneath: for a few small files that is faster than a pool of threads. */
export const realFiles: Files = {
  read: async (file) => unlessMissing(() => readFileSync(file, 'utf8')),

  readBytes: async (file) => unlessMissing(() => new Uint8Array(readFileSync(file))),

  // A file in the place of a folder is an error to whoever lists it.
  list: async (folder) => (unless(['ENOENT'], () => readdirSync(folder)) ?? []).sort(),

  entries: async (folder) =>
    (unless([...MISSING, 'EACCES', 'EPERM'], () => readdirSync(folder, { withFileTypes: true })) ?? [])
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),

  makeFolder: async (folder) => void makeFolder(folder),

  move: async (from, to) => renameSync(from, to),

  async write(file, content, mode) {
    const made = makeFolder(path.dirname(file))
    if (kindOf(file)?.isFile() === false) writeFileSync(file, content)
    else replace(file, content, mode)
    return made
  },

  // Its parts of Node take five milliseconds, of every start.
  openDraft: async (folder) => (await import('./draft.ts')).openDraft(folder),

  lock: holdLock,

  changedAt: async (target) => kindOf(target)?.mtimeMs,

  standing: async (target) => unless(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'], () => standingAt(target)),

  isFile: async (target) => kindOf(target)?.isFile() === true,

  isFolder: async (target) => kindOf(target)?.isDirectory() === true,

  async openBlob(file) {
    // Node itself says no more than that it could not be opened.
    accessSync(file, constants.R_OK)
    return openAsBlob(file)
  },

  makeTemporary: async () => mkdtempSync(path.join(tmpdir(), 'maestro-')),

  async makeScratch() {
    removeAbandoned()
    return makeScratch()
  },

  remove: async (target) => rmSync(target, { recursive: true, force: true }),
}

// Below a file nothing stands either.
const MISSING = ['ENOENT', 'ENOTDIR']

function unlessMissing<T>(look: () => T): T | undefined {
  return unless(MISSING, look)
}

/** Undefined where the system refuses with one of these codes. */
export function unless<T>(codes: readonly string[], look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function standingAt(place: string): Standing | undefined {
  const stats = lstatSync(place, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  return { alteredAt: stats.ctimeMs, ...(stats.isSymbolicLink() ? { target: readlinkSync(place) } : {}) }
}

/** What stands there, links followed; undefined where nothing does, also where links lead round in a circle. */
function kindOf(target: string): Stats | undefined {
  return unless(['ENOTDIR', 'ELOOP'], () => statSync(target, { throwIfNoEntry: false }))
}

function replace(file: string, content: string | Uint8Array, mode: number | undefined): void {
  const draft = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(draft, content, mode === undefined ? {} : { mode })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
