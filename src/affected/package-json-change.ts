import { type JsonObject, memberOf, membersOf } from '../standards/json.ts'
import { stableText } from '../standards/stable-text.ts'
import { buildScripts } from './build-scripts.ts'
import type { Effect, Kinds } from './effect.ts'

// What people read, or what says who belongs together: the graph tells of the latter.
const NOBODY = new Set([
  ...['name', 'version', 'description', 'author', 'contributors', 'maintainers', 'license', 'repository', 'bugs'],
  ...['homepage', 'keywords', 'funding', 'private', 'workspaces', 'publishConfig', 'release', 'changesets'],
])

const TOOLS: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ...['eslintConfig', 'eslintIgnore', 'prettier', 'stylelint', 'lint-staged', 'xo', 'standard', 'commitlint']
    .concat(['husky', 'simple-git-hooks'])
    .map((key) => [key, ['lint']] as const),
  ...['jest', 'ava', 'mocha', 'nyc', 'c8', 'vitest', 'tap'].map((key) => [key, ['test']] as const),
])

// A lock says what comes of these.
const LOCKED = new Set([
  ...['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'overrides', 'resolutions'],
  ...['bundledDependencies', 'bundleDependencies', 'dependenciesMeta', 'peerDependenciesMeta', 'pnpm'],
])

// Only people who work on the project itself see these.
const OWN = new Set(['scripts', 'devDependencies'])

const SCRIPTS: Effect = { part: '"scripts"', reach: 'callers', kinds: 'every', stays: true }

/** Dependents load what scripts make that build. */
export const BUILD_SCRIPTS: Effect = { part: '"scripts" that build', reach: 'owner', kinds: 'every', stays: false }

/**
 * What the change of a package.json above other projects means, key by key; empty where only its form changed.
 *
 * @param isLocked whether a lock says what the projects below install
 */
export function packageJsonEffects(before: JsonObject, after: JsonObject, isLocked: boolean): readonly Effect[] {
  const changed = changedMembers(before, after)
  const isBuiltOtherwise = changed.includes('scripts') && buildScripts(before) !== buildScripts(after)
  return [...changed.map((key) => memberEffect(key, isLocked)), ...(isBuiltOtherwise ? [BUILD_SCRIPTS] : [])]
}

/**
 * What the change of one member of it means.
 *
 * @param isLocked whether a lock says what the projects below install
 */
export function memberEffect(key: string, isLocked: boolean): Effect {
  const part = JSON.stringify(key)
  if (NOBODY.has(key)) return { part, reach: 'owner', kinds: 'every', stays: key !== 'name' && key !== 'version' }
  if (key === 'scripts') return SCRIPTS
  if (LOCKED.has(key) && isLocked) return { part, reach: 'owner', kinds: 'every', stays: OWN.has(key) }
  const kinds = TOOLS.get(key)
  if (kinds !== undefined) return { part, reach: 'below', tool: key, kinds, stays: true }
  return { part, reach: 'below', kinds: 'every', stays: OWN.has(key) }
}

/**
 * What the change of a pnpm-workspace.yaml means: packages are told of by the graph, and what pnpm resolves by its lock.
 *
 * @param isLocked whether a lock says what the projects below install
 */
export function pnpmWorkspaceEffects(before: JsonObject, after: JsonObject, isLocked: boolean): readonly Effect[] {
  return changedMembers(before, after).map((key): Effect => {
    const part = JSON.stringify(key)
    if (key === 'packages' || (isLocked && RESOLVED.has(key))) return { part, reach: 'nobody', kinds: [], stays: true }
    return { part, reach: 'below', kinds: 'every', stays: false }
  })
}

const RESOLVED = new Set([
  ...['catalog', 'catalogs', 'overrides', 'patchedDependencies', 'packageExtensions', 'ignoredOptionalDependencies'],
  ...['peerDependencyRules', 'minimumReleaseAge', 'minimumReleaseAgeExclude', 'trustPolicy', 'updateConfig'],
])

function changedMembers(before: JsonObject, after: JsonObject): readonly string[] {
  const keys = new Set([...membersOf(before), ...membersOf(after)].map(([key]) => key))
  return [...keys].filter((key) => memberText(key, memberOf(before, key)) !== memberText(key, memberOf(after, key)))
}

/**
 * A member of a manifest as one text. The order of names and versions means nothing; that of conditions in `exports`, and of patterns in settings of
 * tools, decides which of them holds.
 */
export function memberText(key: string, value: unknown): string {
  return stableText(value, !LOCKED.has(key) && !UNORDERED.has(key))
}

const UNORDERED = new Set(['scripts', 'engines', 'catalog', 'catalogs', 'packageExtensions', 'patchedDependencies'])
