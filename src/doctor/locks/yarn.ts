import { yarnClassicLock } from '../../lockfiles/yarn-classic.ts'
import { type JsonObject, memberOf, membersOf } from '../../standards/json.ts'
import { readManifest } from '../../workspaces/node-manifest.ts'
import type { CompareLock, Mismatch } from './lock-record.ts'

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies']

/**
 * As yarn 1 compares, where it does, which is not in a workspace: each range that a manifest asks for stands in the lock, word by word. A later Yarn
 * compares by itself.
 *
 * @see https://github.com/yarnpkg/yarn/issues/5840
 */
export const compareYarn: CompareLock = async ({ folder, text, projects }, { tree }) => {
  if (!yarnClassicLock.reads(text)) return []
  const reading = await yarnClassicLock.parse(text, new Map())
  if ('problem' in reading) return []
  const locked = new Set([...reading.set.entries.keys()].flatMap((key) => [key, ...key.split(', ')]))
  const manifests = [...new Set([folder, ...projects.map(({ root }) => root)])].flatMap((root) => {
    const manifest = readManifest(tree, root)
    return manifest === undefined || manifest.problem !== undefined ? [] : manifest
  })
  const members = new Set(manifests.map(({ value }) => memberOf(value, 'name')))
  const replaced = new Set(manifests.flatMap(({ value }) => replacedBy(value)))
  return manifests.flatMap(({ file, value }): Mismatch[] =>
    [...askedBy(value)].flatMap(([name, ranges]) => {
      const isLocked = ranges.some((range) => locked.has(`${name}@${range}`))
      // What is in the place of a range has another one.
      if (isLocked || members.has(name) || replaced.has(name) || !ranges.every(isOfRegistry)) return []
      return [{ manifest: file, says: `asks for ${name} ${ranges.join(', ')}, which is not in it` }]
    }),
  )
}

/** Each name with all its ranges. */
function askedBy(manifest: JsonObject): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, readonly string[]>()
  for (const field of FIELDS) {
    for (const [name, range] of membersOf(memberOf(manifest, field))) {
      if (typeof range === 'string') asked.set(name, [...(asked.get(name) ?? []), range])
    }
  }
  return asked
}

/** `resolutions`, each by the last name of its pattern. */
function replacedBy(manifest: JsonObject): readonly string[] {
  return membersOf(memberOf(manifest, 'resolutions')).map(
    ([pattern]) => /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@.*)?$/.exec(pattern)?.[1] ?? pattern,
  )
}

/** Other ways to name a package are written in more than one way. */
function isOfRegistry(range: string): boolean {
  return !/[:/]/.test(range.replace(/^npm:(?:@[^/]+\/)?/, ''))
}
