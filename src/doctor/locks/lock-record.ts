import type { Project } from '../../graph/project-graph.ts'
import type { RepoPath } from '../../system/system.ts'
import type { Subject } from '../subject.ts'

/** A lock as text, and the projects that call it theirs. */
export interface Lock {
  readonly file: RepoPath
  readonly folder: RepoPath
  readonly text: string
  readonly projects: readonly Project[]
}

/** One thing on which a lock and a manifest do not agree. */
export interface Mismatch {
  readonly manifest: RepoPath
  /** What follows the path of the manifest: `asks for idna >=3.1, the lock was made for idna >=3`. */
  readonly says: string
  /** The lock can be installed from nevertheless; it only says something else. */
  readonly isHarmless?: true
  /** All that differs is the version of a project that is loaded from the tree, whatever the lock says of it. */
  readonly isOwnVersion?: true
}

/** Compares a lock that can be read with the manifests, as the tool that made it does. Empty where it is fresh, or nothing can be said. */
export type CompareLock = (lock: Lock, subject: Subject) => Promise<readonly Mismatch[]>

/** What stands on one side only, in words. */
export function differences(
  manifest: RepoPath,
  asked: ReadonlyMap<string, string>,
  recorded: ReadonlyMap<string, string>,
): readonly Mismatch[] {
  const found: Mismatch[] = []
  for (const [name, written] of asked) {
    const locked = recorded.get(name)
    if (locked === written) continue
    const instead = locked === undefined ? 'which is not in it' : `it was made for ${locked}`
    found.push({ manifest, says: `asks for ${written}, ${instead}` })
  }
  for (const [name, locked] of recorded) {
    if (!asked.has(name)) found.push({ manifest, says: `does not ask for ${locked} any more` })
  }
  return found
}
