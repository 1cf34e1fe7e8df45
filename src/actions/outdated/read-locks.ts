import { isPlainLock } from '../../lockfiles/plain-locks.ts'
import { lockedVersions } from '../../publish/locked-versions.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath } from '../../system/system.ts'
import { locationAt } from '../../workspaces/location.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import { whyNoText } from '../../workspaces/unreadable.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
import type { Holder, Problem } from './asked.ts'
import { readRegularFiles } from './regular-files.ts'

/** What the locks of some projects say. */
export interface LockLookup {
  /** Each once, in the order of the locks; none where there is no lock. */
  versionsFor(project: Holder, name: string): readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads the locks of Python that these projects have. */
export async function readLocks(projects: readonly Holder[], tree: FileTree, git: Git): Promise<LockLookup> {
  const all = [...tree.entries.keys()].filter(isPythonLock)
  const locksOf = ({ root, lockfiles }: Holder) => {
    const beside = all.filter((path) => parentOf(path) === root)
    return [...new Set([...lockfiles.filter(isPythonLock), ...beside])]
  }
  const locks = [...new Set(projects.flatMap(locksOf))]
  const contents = await readRegularFiles(locks, tree, git)
  const found = new Map<RepoPath, ReadonlyMap<string, readonly string[]>>()
  const problems: Problem[] = []
  for (const file of locks) {
    const bytes = contents.get(file)
    if (bytes === undefined) {
      problems.push({ at: { file }, message: whyNoText(tree.entries.get(file)?.mode ?? '') })
      continue
    }
    const reading = await lockedVersions(file, new TextDecoder().decode(bytes))
    if ('versions' in reading) found.set(file, reading.versions)
    else {
      const { message, line } = reading.problem
      problems.push({
        at: locationAt(file, line),
        message: `cannot be read, so what it locks is not known: ${printable(message)}`,
      })
    }
  }
  return {
    problems,
    versionsFor: (project, name) => [...new Set(locksOf(project).flatMap((file) => found.get(file)?.get(name) ?? []))],
  }
}

function isPythonLock(path: RepoPath): boolean {
  return /(?:^|\/)(?:poetry|uv)\.lock$/.test(path) || isPlainLock(path)
}
