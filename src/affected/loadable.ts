import { isObject, type JsonObject, memberOf, membersOf, stringsOf } from '../standards/json.ts'
import { entriesAt, isTable, type TomlTable, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import type { FileRole } from './file-role.ts'

// What says which files a distribution holds, per build backend.
const CONTENTS: readonly (readonly string[])[] = [
  ['tool', 'poetry', 'packages'],
  ['tool', 'poetry', 'include'],
  ['tool', 'setuptools'],
  ['tool', 'hatch', 'build'],
  ['tool', 'pdm', 'build'],
  ['tool', 'flit'],
  ['tool', 'uv', 'build-backend'],
  ['tool', 'maturin'],
  ['tool', 'scikit-build'],
]

/**
 * Whether a Python distribution may hold a file that lies in `folder` (the first segment of its path in the project; `''` at the top):
 * some entry of its build's settings names that folder, or everything.
 */
export function mayDistribute(table: TomlTable, folder: string): boolean {
  return CONTENTS.some((keys) => mentions(valueAt(table, ...keys), folder))
}

// Taken away from what a distribution holds, or only said of its source.
const LEFT_OUT = /^(?:exclude|exclude-package-data|excludes|source-exclude|wheel-exclude|sdist|dynamic|hooks?|custom)$/

function mentions(value: unknown, folder: string): boolean {
  if (typeof value === 'string') return namesFolder(value, folder)
  if (Array.isArray(value)) return value.some((item) => mentions(item, folder))
  if (!isTable(value)) return false
  const start = startOf(value)
  if (start.length > 0) return start.some((place) => mentionsBelow(place, valueAt(value, 'include'), folder))
  return entriesAt(value).some(([key, inner]) => {
    if (LEFT_OUT.test(key)) return false
    return mentions(inner, folder) || (NAMED_BY_KEYS.test(key) && isTable(inner) && namesOf(inner, folder))
  })
}

/** Below a folder other than the top, whatever is included lies in that folder. */
function mentionsBelow(place: string, include: unknown, folder: string): boolean {
  const isTop = place === '' || /^\.\/*$/.test(place)
  return isTop && include !== undefined ? mentions(include, folder) : namesFolder(place, folder)
}

// `"tests/data" = "acme/data"`: what is put in stands in front.
const NAMED_BY_KEYS = /^(?:force-include|shared-data|shared-scripts|extra-metadata)$/

function namesOf(table: TomlTable, folder: string): boolean {
  return entriesAt(table).some(([key]) => namesFolder(key, folder))
}

/** Where what an entry includes is sought: `from` of Poetry, `where` of setuptools. */
function startOf(entry: TomlTable): readonly string[] {
  return [valueAt(entry, 'from'), valueAt(entry, 'where')].flat().filter((one) => typeof one === 'string')
}

function namesFolder(text: string, folder: string): boolean {
  const path = text.replace(/^(?:\.\/)+/, '')
  const first = path.split(/[/.]/, 1)[0] ?? ''
  if (path === '' || path === '.' || first === '*' || first === '**') return true
  return first.includes('*') ? folder.startsWith(first.slice(0, first.indexOf('*'))) : first === folder
}

/**
 * Whether whoever depends on a Node package may load a file of it, by its path in the package: an entry of its manifest leads there, or
 * its manifest keeps nobody from it.
 */
export function mayLoad(manifest: JsonObject, path: RepoPath, { isNamed }: FileRole): boolean {
  if (entriesOf(manifest).some((target) => leadsTo(target, path))) return true
  // Without exports any path can be imported; nobody imports what is called a test.
  return memberOf(manifest, 'exports') === undefined && !isNamed && !isKeptBack(manifest, path)
}

/** Whether a Node package offers this very file to others, as one of settings for their linters. */
export function isEntry(manifest: JsonObject, path: RepoPath): boolean {
  return entriesOf(manifest).some((target) => withoutDots(target) === path)
}

function entriesOf(manifest: JsonObject): readonly string[] {
  return ['exports', 'main', 'module', 'types', 'typings', 'browser', 'bin'].flatMap((key) =>
    leaves(memberOf(manifest, key)),
  )
}

/** What is never published is not there for those who install the package, and those who link it would break when they did. */
function isKeptBack(manifest: JsonObject, path: RepoPath): boolean {
  const files = stringsOf(memberOf(manifest, 'files'))
  return !path.includes('/') || (files.length > 0 && !files.some((entry) => leadsTo(entry, path)))
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leaves)
  return isObject(value) ? membersOf(value).flatMap(([, inner]) => leaves(inner)) : []
}

function withoutDots(target: string): string {
  return target.replace(/^(?:\.?\/)+/, '')
}

function leadsTo(target: string, path: RepoPath): boolean {
  const plain = withoutDots(target)
  const star = plain.indexOf('*')
  if (star >= 0) return path.startsWith(plain.slice(0, star))
  const folder = plain.replace(/\/+$/, '')
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
