import { posix } from 'node:path'
import type { RepoPath } from '../system/system.ts'

/**
 * Where a path leads from a folder of the repository; undefined where it leaves the repository.
 *
 * @param place where the repository lies on this machine, absolute: an absolute path below it leads into the repository, and any other out of it
 */
export function resolvePath(folder: RepoPath, path: string, place?: string): RepoPath | undefined {
  if (path.startsWith('/')) return place?.startsWith('/') ? resolvePath('', posix.relative(place, path)) : undefined
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}

/** How to write a folder of the repository from another: `../../packages/core-api`. */
export function relativePath(from: RepoPath, to: RepoPath): string {
  const start = from === '' ? [] : from.split('/')
  const end = to === '' ? [] : to.split('/')
  let shared = 0
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++
  const segments = [...start.slice(shared).map(() => '..'), ...end.slice(shared)]
  return segments.length === 0 ? '.' : segments.join('/')
}

/** Whether a folder or file lies below a folder: not the folder itself. */
export function isBelow(folder: RepoPath, path: RepoPath): boolean {
  return folder === '' ? path !== '' : path.startsWith(`${folder}/`)
}

/** The folders that hold a path, innermost first, ending with the root `''`. */
export function foldersAbove(path: RepoPath): readonly RepoPath[] {
  const folders: RepoPath[] = []
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at))
  return path === '' ? [] : [...folders, '']
}

/** Whether a path lies in an installed environment: nothing there is a project of this repository. */
export function isInstalled(path: RepoPath): boolean {
  // Most paths hold none of these words: quicker than any expression.
  if (!path.includes('node_modules') && !path.includes('site-packages') && !path.includes('.venv')) return false
  return /(?:^|\/)(?:node_modules|site-packages|\.venv)(?:\/|$)/.test(path)
}

/** How many segments a folder's path has; the root has none. */
export function depth(folder: RepoPath): number {
  return folder === '' ? 0 : folder.split('/').length
}

/** The path of a file by its name and folder. */
export function inFolder(folder: RepoPath, name: string): RepoPath {
  return folder === '' ? name : `${folder}/${name}`
}

/** Whether a file has this name, in whatever folder. */
export function isCalled(path: RepoPath, name: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}

/** The folder right around a path; `''` at the root, which is also its own. */
export function parentOf(path: RepoPath): RepoPath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A path from the folder that holds it. */
export function pathInside(folder: RepoPath, path: RepoPath): string {
  return folder === '' ? path : path.slice(folder.length + 1)
}
