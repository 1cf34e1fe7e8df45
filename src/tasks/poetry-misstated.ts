// What Poetry refuses of its own tables: https://python-poetry.org/docs/dependency-specification/ and /docs/managing-dependencies/
import { normalizeName } from '../standards/pep503.ts'
import { printable } from '../standards/printable.ts'
import { withoutSecrets } from '../standards/shown-url.ts'
import { entriesAt, isTable, type TomlTable, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import { placeIn, type RefusedNeed } from './refused-need.ts'

/** Whose tables are looked at. */
interface MeantTables {
  readonly withMain: boolean
  readonly isInstalled: (group: string) => boolean
}

interface Misstated {
  readonly message: string
  readonly remedy: string
  readonly at: KeyPath
}

/** Values of another type than Poetry knows there, which would drop a dependency or a group without a word, and groups that include what cannot be. */
export function poetryMisstated(manifest: PythonManifest, tables: MeantTables): readonly RefusedNeed[] {
  return [...inDependencies(manifest.table, tables), ...inGroups(manifest.table, tables)].map(
    ({ message, remedy, at }) => ({ kind: 'mistake', message, remedy, at: placeIn(manifest, at) }),
  )
}

function inDependencies(table: TomlTable, { withMain, isInstalled }: MeantTables): readonly Misstated[] {
  const groups = entriesAt(table, 'tool', 'poetry', 'group').filter(
    ([group, value]) => isInstalled(group) && isTable(value),
  )
  const places = [
    ...(withMain ? [['dependencies']] : []),
    ...(isInstalled('dev') ? [['dev-dependencies']] : []),
    ...groups.map(([group]) => ['group', group, 'dependencies']),
  ].map((keys) => ['tool', 'poetry', ...keys])
  return places.flatMap((keys) => {
    const value = valueAt(table, ...keys)
    if (value === undefined) return []
    if (!isTable(value)) return noTable(keys, value, 'name = "^1.0"')
    return Object.entries(value).flatMap(([name, stated]) =>
      normalizeName(name) === 'python' ? [] : inDependency(name, stated, [...keys, name]),
    )
  })
}

function noTable(keys: readonly string[], value: unknown, example: string): readonly Misstated[] {
  const message = `${printable(keys.join('.'))} is ${shown(value)}, which is no table`
  return [{ message, remedy: `Write [${printable(keys.join('.'))}], and below it ${example}.`, at: keys }]
}

function inDependency(name: string, stated: unknown, at: KeyPath): readonly Misstated[] {
  if (!Array.isArray(stated)) return inAlternative(name, stated, at)
  if (stated.length > 0) return stated.flatMap((one, number) => inAlternative(name, one, [...at, number]))
  return [{ message: `${printable(name)} is an empty list`, remedy: ANY, at }]
}

const ANY = 'Write versions that it may have, as "^1.0" or ">=1.0,<3", or "*" for any.'

function inAlternative(name: string, stated: unknown, at: KeyPath): readonly Misstated[] {
  if (isTable(stated)) return Object.entries(stated).flatMap(([key, value]) => inTable(name, key, value, [...at, key]))
  const what = `${printable(name)} has the constraint ${shown(stated)}, which is none`
  if (typeof stated !== 'string') return [{ message: what, remedy: quoted(stated) ?? ANY, at }]
  return stated.trim() === '' ? [{ message: what, remedy: ANY, at }] : []
}

/** A number is mostly a version whose quotes are missing. */
function quoted(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? `Write it with quotes: "${value}".` : undefined
}

const TEXTS = [
  'version',
  'markers',
  'platform',
  'path',
  'file',
  'git',
  'url',
  'rev',
  'tag',
  'branch',
  'subdirectory',
  'source',
]
const SWITCHES = ['optional', 'develop', 'allow-prereleases', 'allows-prereleases']

function inTable(name: string, key: string, value: unknown, at: KeyPath): readonly Misstated[] {
  const wrong = (kind: string, remedy: string): readonly Misstated[] => {
    return [{ message: `${key} of ${printable(name)} is ${shown(value)}, which is no ${kind}`, remedy, at }]
  }
  if (TEXTS.includes(key) || key === 'python') {
    if (typeof value !== 'string') return wrong('text', quoted(value) ?? `Write it as ${key} = "…".`)
    return key === 'version' && value.trim() === '' ? wrong('constraint', ANY) : []
  }
  if (SWITCHES.includes(key)) return typeof value === 'boolean' ? [] : wrong('true or false', `Write ${key} = true.`)
  if (key !== 'extras' || isTexts(value)) return []
  return wrong(
    'list of texts',
    `Write extras = [${typeof value === 'string' ? JSON.stringify(printable(value)) : '"…"'}].`,
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(printable(withoutSecrets(value)))
  if (Array.isArray(value)) return 'a list'
  return isTable(value) ? 'a table' : printable(String(value))
}

function inGroups(table: TomlTable, { isInstalled }: MeantTables): readonly Misstated[] {
  const root = ['tool', 'poetry', 'group']
  const value = valueAt(table, ...root)
  if (value !== undefined && !isTable(value)) return noTable(root, value, '[tool.poetry.group.NAME.dependencies]')
  const groups = entriesAt(table, ...root).filter(([group]) => isInstalled(group))
  return groups.flatMap(([group, stated]) => {
    const keys = [...root, group]
    if (!isTable(stated))
      return noTable([...keys, 'dependencies'], stated, 'name = "^1.0"').map((one) => ({ ...one, at: keys }))
    const includes = valueAt(stated, 'include-groups')
    const at = [...keys, 'include-groups']
    if (includes === undefined) return []
    if (!isTexts(includes)) {
      const message = `include-groups of ${printable(group)} is ${shown(includes)}, which is no list of texts`
      const named = typeof includes === 'string' ? JSON.stringify(printable(includes)) : '"…"'
      return [{ message, remedy: `Write include-groups = [${named}].`, at }]
    }
    return includes.flatMap((other, number) => inInclusion(table, group, other, [...at, number]))
  })
}

function inInclusion(table: TomlTable, group: string, other: string, at: KeyPath): readonly Misstated[] {
  const names = new Set(
    [['tool', 'poetry', 'group'], ['dependency-groups']].flatMap((keys) =>
      entriesAt(table, ...keys).map(([name]) => normalizeName(name)),
    ),
  )
  const what = `${printable(group)} includes the group ${printable(other)},`
  if (!names.has(normalizeName(other))) {
    const there = [...names].map(printable).join(', ')
    return [{ message: `${what} which is not there`, remedy: `There are: ${there}.`, at }]
  }
  if (!reaches(table, other, group)) return []
  return [{ message: `${what} which includes it in its turn`, remedy: 'Take one of both out.', at }]
}

/** Whether a group includes another one, by others too, or is that one. */
function reaches(table: TomlTable, from: string, to: string): boolean {
  const groups = new Map(
    entriesAt(table, 'tool', 'poetry', 'group').map(([name, value]) => [normalizeName(name), value]),
  )
  const seen = new Set([normalizeName(from)])
  for (const name of seen) {
    const value = groups.get(name)
    const includes = isTable(value) ? valueAt(value, 'include-groups') : undefined
    for (const next of isTexts(includes) ? includes : []) seen.add(normalizeName(next))
  }
  return seen.has(normalizeName(to))
}
