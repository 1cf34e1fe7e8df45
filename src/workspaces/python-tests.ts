import type { RepoPath } from '../system/system.ts'
import type { PythonWorkspace } from './python-projects.ts'
import { foldersAbove, isBelow, parentOf, pathInside } from './repo-paths.ts'

/** Which projects have test files. */
export interface PythonTests {
  /** Folders of projects with a `test_*.py` or `*_test.py`. */
  readonly any: ReadonlySet<RepoPath>
  /** Those of them where `python -m unittest discover` finds one: all folders on the way to it are packages. */
  readonly discoverable: ReadonlySet<RepoPath>
  /** Folders within a project, as paths from it, that hold tests of others and no Python of its own. */
  within(folder: RepoPath): readonly string[]
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
  return { any, discoverable, within: (folder) => othersWithin(folder, any, { projects, pythonFiles }) }
}

/** As few as there are: `packages` where all of it belongs to others. */
function othersWithin(
  folder: RepoPath,
  tested: ReadonlySet<RepoPath>,
  { projects, pythonFiles }: Pick<PythonWorkspace, 'projects'> & { readonly pythonFiles: readonly RepoPath[] },
): readonly string[] {
  const inner = [...tested].filter((other) => isBelow(folder, other))
  if (inner.length === 0) return []
  const own = new Set<RepoPath>()
  for (const path of pythonFiles) {
    if (!isBelow(folder, path)) continue
    const above = foldersAbove(path)
    const place = above.findIndex((one) => projects.has(one))
    if (above[place] === folder) for (const one of above.slice(0, place)) own.add(one)
  }
  const highest = inner.map((other) => {
    let top = other
    while (parentOf(top) !== folder && !own.has(parentOf(top))) top = parentOf(top)
    return top
  })
  const without = [...new Set(highest)].filter((top) => !highest.some((other) => isBelow(other, top)))
  return without.map((top) => pathInside(folder, top))
}
