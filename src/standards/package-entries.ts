// How Node finds what a package lets others import: https://nodejs.org/api/packages.html#package-entry-points
import { isObject, type JsonObject, memberOf, membersOf } from './json.ts'

/**
 * Where a package's manifest leads for a subpath (`.`, `./button`), as it is written there, under all conditions: which ones hold depends on
 * who asks. Undefined where the manifest says nothing, so that the subpath is a path in the package.
 */
export function entryTargets(manifest: JsonObject, subpath: string): readonly string[] | undefined {
  const exports = memberOf(manifest, 'exports')
  if (exports !== undefined) return mapped(isSubpaths(exports) ? exports : { '.': exports }, subpath)
  if (subpath !== '.') return undefined
  const fields = ['main', 'module', 'browser', 'types', 'typings', 'source'].flatMap((key) =>
    leaves(memberOf(manifest, key)),
  )
  return fields.length === 0 ? undefined : fields
}

/**
 * All that a package's manifest has others load, under all names and conditions, as far as it is code: by `exports`, and without these by what was
 * before them; and its commands. Where it names nothing, others load by paths what is `files` of it.
 */
export function loadedEntries(manifest: JsonObject): readonly string[] {
  const exports = memberOf(manifest, 'exports')
  const loaded =
    exports === undefined ? ['main', 'module', 'types', 'typings'].map((key) => memberOf(manifest, key)) : [exports]
  const named = [...loaded, memberOf(manifest, 'bin')].flatMap(leaves)
  const paths = named.length > 0 ? named : leaves(memberOf(manifest, 'files')).filter((path) => !path.startsWith('!'))
  return paths.filter((entry) => !NO_CODE.test(entry))
}

const NO_CODE =
  /\.(?:css|scss|sass|less|svg|png|json|md|txt|html|woff2?)$|(?:^|\/)(?:readme|licen[cs]e|changelog|notice)$/i

const CONDITIONS = [
  'import',
  'require',
  'default',
  'types',
  'node',
  'browser',
  'module',
  'production',
  'deno',
  'worker',
]

/** Conditions in a package's `exports` that only who asks for them gets. */
export function ownConditions(manifest: JsonObject): readonly string[] {
  return keysIn(memberOf(manifest, 'exports')).filter((key) => !key.startsWith('.') && !CONDITIONS.includes(key))
}

function keysIn(value: unknown): readonly string[] {
  return isObject(value) ? membersOf(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]) : []
}

/** Where `#name` leads by the manifest's `imports`. */
export function importTargets(manifest: JsonObject, name: string): readonly string[] {
  const imports = memberOf(manifest, 'imports')
  return isObject(imports) ? mapped(imports, name) : []
}

/** Commands of a package: paths in it. */
export function commandTargets(manifest: JsonObject): readonly string[] {
  return leaves(memberOf(manifest, 'bin'))
}

function isSubpaths(exports: unknown): exports is JsonObject {
  return isObject(exports) && Object.keys(exports).some((key) => key.startsWith('.'))
}

/** The entry for a key: as it is, else by the pattern with the longest text before its star. */
function mapped(table: JsonObject, key: string): readonly string[] {
  if (Object.hasOwn(table, key)) return leaves(table[key])
  let best: { readonly text: string; readonly value: unknown; readonly length: number } | undefined
  for (const [pattern, value] of membersOf(table)) {
    const star = pattern.includes('*') ? pattern.indexOf('*') : pattern.endsWith('/') ? pattern.length : -1
    if (star < 0 || star < (best?.length ?? 0) || !key.startsWith(pattern.slice(0, star))) continue
    const end = pattern.slice(star + 1)
    if (!key.endsWith(end) || key.length < star + end.length) continue
    best = { text: key.slice(star, key.length - end.length), value, length: star }
  }
  if (best === undefined) return []
  const { text, value } = best
  return leaves(value).map((target) => (target.includes('*') ? target.replaceAll('*', text) : `${target}${text}`))
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leaves)
  return membersOf(value).flatMap(([, inner]) => leaves(inner))
}
