import type { RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'

// Longest first: `.d.ts` before `.ts`.
const ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?|vue|svelte|mdx|astro|marko|coffee)$/
// What bundlers put before an ending to choose a file for one of several surroundings.
const SURROUNDINGS = /\.(?:native|ios|android|web|browser|server|client|node|electron|shared)$/

/**
 * Modules of JavaScript and TypeScript by where they lie. Files of both ends of a change may be in it. Which of several files is meant
 * depends on who asks (a compiler, a bundler, a test runner), so all of them are.
 */
export class ScriptModules {
  readonly #files: ReadonlySet<RepoPath>
  readonly #byStem = new Map<RepoPath, RepoPath[]>()
  #folders: ReadonlySet<RepoPath> | undefined
  #byFolder: ReadonlyMap<RepoPath, readonly RepoPath[]> | undefined

  constructor(files: readonly RepoPath[]) {
    this.#files = new Set(files)
    for (const file of files) {
      const stem = file.replace(ENDING, '')
      this.#add(stem, file)
      const plain = stem.replace(SURROUNDINGS, '')
      if (plain !== stem) this.#add(plain, file)
      if (plain.endsWith('/index')) this.#add(plain.slice(0, -'/index'.length), file)
      else if (plain === 'index') this.#add('', file)
    }
  }

  #add(stem: RepoPath, file: RepoPath): void {
    const files = this.#byStem.get(stem)
    if (files === undefined) this.#byStem.set(stem, [file])
    else files.push(file)
  }

  /** The files that a path may mean: itself, with another ending, or the index of a folder. */
  find(path: RepoPath): readonly RepoPath[] {
    const plain = path.replace(/\/+$/, '')
    const exact = this.#files.has(plain) ? [plain] : []
    const stem = plain.replace(ENDING, '')
    const others = [...(this.#byStem.get(plain) ?? []), ...(stem === plain ? [] : (this.#byStem.get(stem) ?? []))]
    return exact.length + others.length < 2 ? [...exact, ...others] : [...new Set([...exact, ...others])]
  }

  /** The modules that lie right in a folder. */
  inside(folder: RepoPath): readonly RepoPath[] {
    this.#byFolder ??= byFolder(this.#files)
    return this.#byFolder.get(folder) ?? []
  }

  /** Whether a folder holds a module, however deep. */
  hasFolder(folder: RepoPath): boolean {
    this.#folders ??= foldersOf(this.#files)
    return this.#folders.has(folder)
  }
}

function foldersOf(files: Iterable<RepoPath>): ReadonlySet<RepoPath> {
  const folders = new Set<RepoPath>([''])
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

function byFolder(files: Iterable<RepoPath>): ReadonlyMap<RepoPath, readonly RepoPath[]> {
  const lists = new Map<RepoPath, RepoPath[]>()
  for (const file of files) {
    const folder = parentOf(file)
    const list = lists.get(folder)
    if (list === undefined) lists.set(folder, [file])
    else list.push(file)
  }
  return lists
}
