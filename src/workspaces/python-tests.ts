import type { RepoPath } from '../system/system.ts'
import type { PythonWorkspace } from './python-projects.ts'
import { foldersAbove } from './repo-paths.ts'

/** Which projects have test files. */
export interface PythonTests {
  /** Folders of projects with a `test_*.py` or `*_test.py`. */
  readonly any: ReadonlySet<RepoPath>
  /** Those of them where `python -m unittest discover` finds one: all folders on the way to it are packages. */
  readonly discoverable: ReadonlySet<RepoPath>
}

/** Looks at file names only; a file belongs to the innermost project. */
export function findTests({ projects, tree }: PythonWorkspace, pythonFiles: readonly RepoPath[]): PythonTests {
  const any = new Set<RepoPath>()
  const discoverable = new Set<RepoPath>()
  for (const path of pythonFiles) {
    const isNamedFirst = path.startsWith('test_', path.lastIndexOf('/') + 1)
    if (!isNamedFirst && !path.endsWith('_test.py')) continue
    const above = foldersAbove(path)
    const place = above.findIndex((folder) => projects.has(folder))
    const owner = above[place]
    if (owner === undefined) continue
    any.add(owner)
    if (!isNamedFirst || discoverable.has(owner)) continue
    if (above.slice(0, place).every((folder) => tree.entries.has(`${folder}/__init__.py`))) discoverable.add(owner)
  }
  return { any, discoverable }
}
