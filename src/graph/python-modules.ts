import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'

/** What a folder holds under one name: `a.py`, `a.pyi`, `a/__init__.py`, and the folder `a` itself. */
interface Entry {
  files: readonly RepoPath[]
  /** A package, or a part of a namespace package. */
  folder: RepoPath | undefined
}

/** Where a dotted name leads from some folders. */
export interface FoundModule {
  /** Every file that importing it runs: the packages on the way, then the module. */
  readonly files: readonly RepoPath[]
  /** Folders that it is: its names may be modules too. */
  readonly folders: readonly RepoPath[]
  /** How many of its segments were found in the folder where most were. */
  readonly depth: number
  /** All of its segments were, and the last one has code. */
  readonly isWhole: boolean
}

interface Walk {
  files: readonly RepoPath[]
  folders: readonly RepoPath[]
  depth: number
  isWhole: boolean
}

/** Python modules by where they lie. Files of both ends of a change may be in it: a name then leads to what it meant at either. */
export class PythonModules {
  readonly #folders = new Map<RepoPath, Map<string, Entry>>()
  readonly #holders = new Map<string, RepoPath[]>()

  constructor(files: Iterable<RepoPath>) {
    for (const file of files) this.#add(file)
  }

  #add(file: RepoPath): void {
    const slash = file.lastIndexOf('/')
    const folder = file.slice(0, Math.max(0, slash))
    const name = file.slice(slash + 1, file.lastIndexOf('.'))
    this.#addFolder(folder)
    if (name === '__init__' && folder === '') return
    const entry = name === '__init__' ? this.#entry(parentOf(folder), moduleName(folder)) : this.#entry(folder, name)
    entry.files = added(entry.files, [file])
  }

  #addFolder(folder: RepoPath): void {
    for (let at = folder; at !== ''; at = parentOf(at)) {
      const entry = this.#entry(parentOf(at), moduleName(at))
      if (entry.folder !== undefined) return
      entry.folder = at
    }
  }

  #entry(folder: RepoPath, name: string): Entry {
    let entries = this.#folders.get(folder)
    if (entries === undefined) {
      entries = new Map()
      this.#folders.set(folder, entries)
    }
    let entry = entries.get(name)
    if (entry !== undefined) return entry
    entry = { files: NONE, folder: undefined }
    entries.set(name, entry)
    const holders = this.#holders.get(name)
    if (holders === undefined) this.#holders.set(name, [folder])
    else holders.push(folder)
    return entry
  }

  /** Whether a folder is a package with code of its own: no search for modules starts there. */
  isPackage(folder: RepoPath): boolean {
    return folder !== '' && this.#initOf(folder).length > 0
  }

  #initOf(folder: RepoPath): readonly RepoPath[] {
    const files = this.#folders.get(parentOf(folder))?.get(moduleName(folder))?.files ?? []
    return files.filter((file) => file.length > folder.length && file.startsWith('/__init__.', folder.length))
  }

  /**
   * The code of the packages that hold a folder, itself included, which runs before that of a module in it. Between two packages there may be
   * a folder without code.
   *
   * @param top the folder of the project: packages do not reach beyond it
   */
  packagesAround(folder: RepoPath, top: RepoPath): readonly RepoPath[] {
    const files: RepoPath[] = []
    for (let at = folder; at.length > top.length; at = parentOf(at)) files.push(...this.#initOf(at))
    return files
  }

  /** Whether any folder holds the first segment of a dotted name: most imports are of nothing that lies here. */
  holdsFirst(name: string): boolean {
    return this.#holders.has(firstOf(name))
  }

  /** The modules that lie right in a folder, packages included: what `*` may take from it. */
  inside(folder: RepoPath): readonly RepoPath[] {
    return [...(this.#folders.get(folder)?.values() ?? [])].flatMap(({ files }) => files)
  }

  /** The modules that lie in a folder, however deep. */
  below(folder: RepoPath): readonly RepoPath[] {
    const files: RepoPath[] = []
    const folders = [folder]
    for (const at of folders) {
      for (const entry of this.#folders.get(at)?.values() ?? []) {
        files.push(...entry.files)
        if (entry.folder !== undefined) folders.push(entry.folder)
      }
    }
    return files
  }

  /** The names of modules that lie right in a folder. */
  namesIn(folder: RepoPath): readonly string[] {
    return [...(this.#folders.get(folder) ?? [])].filter(([, { files }]) => files.length > 0).map(([name]) => name)
  }

  /** What `from FOLDER import name` takes where the name is a module. */
  childOf(folder: RepoPath, name: string): readonly RepoPath[] {
    return this.#folders.get(folder)?.get(name)?.files ?? []
  }

  /** Looks a dotted name up from one folder. */
  findFrom(root: RepoPath, name: string): FoundModule {
    const found: Walk = { files: NONE, folders: NONE, depth: 0, isWhole: false }
    this.#walk(root, name.split('.'), found)
    return found
  }

  /** Looks a dotted name up from each folder that counts as a root. What some have of a namespace package adds up. */
  find(name: string, isRoot: (folder: RepoPath) => boolean): FoundModule {
    const segments = name.split('.')
    const found: Walk = { files: NONE, folders: NONE, depth: 0, isWhole: false }
    for (const holder of this.#holders.get(firstOf(name)) ?? []) if (isRoot(holder)) this.#walk(holder, segments, found)
    return found
  }

  /** Looks a dotted name up from each folder that counts as a root; only what is found where most of its segments are. */
  findDeepest(name: string, isRoot: (folder: RepoPath) => boolean): FoundModule {
    const found = (this.#holders.get(firstOf(name)) ?? []).flatMap((root) =>
      isRoot(root) ? this.findFrom(root, name) : [],
    )
    const depth = found.reduce((most, one) => Math.max(most, one.depth), 0)
    const deepest = found.filter((one) => one.depth === depth)
    return {
      files: deepest.flatMap(({ files }) => files),
      folders: deepest.flatMap(({ folders }) => folders),
      depth,
      isWhole: deepest.some(({ isWhole }) => isWhole),
    }
  }

  #walk(root: RepoPath, segments: readonly string[], found: Walk): void {
    let folder: RepoPath | undefined = root
    for (let at = 0; at < segments.length; at++) {
      const entry: Entry | undefined = this.#folders.get(folder)?.get(segments[at] as string)
      if (entry === undefined) return
      found.files = added(found.files, entry.files)
      if (at + 1 > found.depth) found.depth = at + 1
      const isLast = at === segments.length - 1
      if (isLast && entry.files.length > 0) found.isWhole = true
      folder = entry.folder
      if (folder === undefined) return
      if (isLast) found.folders = added(found.folders, [folder])
    }
  }
}

const NONE: readonly RepoPath[] = []

/** Lists here are short and many: each as long as it needs to be, and shared where nothing is added. */
function added(list: readonly RepoPath[], more: readonly RepoPath[]): readonly RepoPath[] {
  if (list.length === 0) return more
  return more.length === 0 ? list : [...list, ...more]
}

function firstOf(name: string): string {
  const dot = name.indexOf('.')
  return dot < 0 ? name : name.slice(0, dot)
}

/**
 * The name that a folder has for imports; stubs may lie in a package of their own.
 *
 * @see https://typing.python.org/en/latest/spec/distributing.html#stub-only-packages
 */
function moduleName(folder: RepoPath): string {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  return name.endsWith('-stubs') ? name.slice(0, -'-stubs'.length) : name
}

/** The folder so many levels up from a package's folder; undefined above the root. */
export function levelsUp(folder: RepoPath, levels: number): RepoPath | undefined {
  let at = folder
  for (let level = 0; level < levels; level++) {
    if (at === '') return undefined
    at = parentOf(at)
  }
  return at
}
