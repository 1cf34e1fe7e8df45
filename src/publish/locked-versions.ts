import { readLock } from '../lockfiles/index.ts'
import type { LockProblem } from '../lockfiles/lockfile.ts'
import { isPlainLock, readPlainLock } from '../lockfiles/plain-locks.ts'
import { normalizeName } from '../standards/pep503.ts'
import { stringAt } from '../standards/toml.ts'

/** The versions that a lock has of each package that comes from an index, by normalized name, each once; or why it cannot be read. */
export type LockedVersions =
  | { readonly versions: ReadonlyMap<string, readonly string[]> }
  | { readonly problem: LockProblem }

/** Reads a lock of Poetry, uv, PDM or Pipenv, or a `pylock.toml`. */
export async function lockedVersions(file: string, text: string): Promise<LockedVersions> {
  if (isPlainLock(file)) {
    const reading = await readPlainLock(file, text)
    if ('problem' in reading) return reading
    return collected(reading.packages.map((one) => [one.name, stringAt(one.table, 'version') ?? '']))
  }
  const reading = await readLock(file, text, new Map())
  if ('problem' in reading) return reading
  const entries = [...reading.set.entries.values()].filter(({ folder }) => folder === undefined)
  return collected(entries.map((one) => [one.name, one.version]))
}

function collected(pairs: readonly (readonly [name: string, version: string])[]): LockedVersions {
  const versions = new Map<string, Set<string>>()
  for (const [name, written] of pairs) {
    // Pipenv writes `==1.0`.
    const version = written.replace(/^==\s*/, '')
    const key = normalizeName(name)
    if (version !== '') versions.set(key, (versions.get(key) ?? new Set()).add(version))
  }
  return { versions: new Map([...versions].map(([name, some]) => [name, [...some]])) }
}
