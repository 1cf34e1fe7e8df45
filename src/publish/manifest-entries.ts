import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { entriesAt, listAt, type TomlTable } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { Reference } from '../workspaces/python-declarations.ts'
import { declareRequirement, referenceOf } from '../workspaces/python-declarations.ts'
import type { DependencyGroup } from '../workspaces/workspace.ts'

/** A dependency as one place of a manifest states it. */
export interface Entry {
  readonly where: KeyPath
  /** A requirement (PEP 508), a line with `-e` as pdm has it, or an entry of Poetry's own tables. */
  readonly form: 'requirement' | 'editable' | 'poetry'
  /** Normalized; empty for a path without a name. */
  readonly name: string
  /** Normalized, in order, each once. */
  readonly extras: readonly string[]
  /** PEP 440; empty for any version. */
  readonly specifier: string
  /** The same as the manifest has it; Poetry has operators of its own. */
  readonly written: string
  /** Empty where there is none. */
  readonly marker: string
  readonly reference: Reference
  readonly group: DependencyGroup
  /** The development group, or the extra; normalized. */
  readonly groupName?: string
  /** The extras of the project that bring it; an optional one that no extra brings is not published. */
  readonly broughtBy: readonly string[]
  /**
   * What an entry of Poetry's tables is where standard tables list dependencies: `enriching` one of them, or `passed-over`, because
   * none has its name.
   */
  readonly role: 'stated' | 'enriching' | 'passed-over'
}

/** Where a list of requirements stands. */
interface ListPlace {
  readonly keys: KeyPath
  readonly group: DependencyGroup
  readonly groupName?: string
}

/** All requirements in standard tables, and in those of uv, hatch and pdm that hold requirements too. */
export function requirementEntries(table: TomlTable): readonly Entry[] {
  return listPlaces(table).flatMap((place) =>
    listAt(table, ...(place.keys as readonly string[])).flatMap((item, index) =>
      typeof item === 'string' ? (requirementEntry(item, [...place.keys, index], place) ?? []) : [],
    ),
  )
}

function listPlaces(table: TomlTable): readonly ListPlace[] {
  const hooks = ['tool', 'hatch', 'metadata', 'hooks']
  const envs = ['tool', 'hatch', 'envs']
  return [
    { keys: ['project', 'dependencies'], group: 'main' },
    ...groupsAt(table, ['project', 'optional-dependencies'], 'extra'),
    ...groupsAt(table, ['dependency-groups'], 'dev'),
    { keys: ['build-system', 'requires'], group: 'build' },
    { keys: ['tool', 'uv', 'dev-dependencies'], group: 'dev', groupName: 'dev' },
    ...groupsAt(table, ['tool', 'pdm', 'dev-dependencies'], 'dev'),
    ...entriesAt(table, ...hooks).flatMap(([hook]): readonly ListPlace[] => [
      { keys: [...hooks, hook, 'dependencies'], group: 'main' },
      ...groupsAt(table, [...hooks, hook, 'optional-dependencies'], 'extra'),
    ]),
    ...entriesAt(table, ...envs).flatMap(([env]) =>
      ['dependencies', 'extra-dependencies'].map(
        (key): ListPlace => ({ keys: [...envs, env, key], group: 'dev', groupName: normalizeName(env) }),
      ),
    ),
  ]
}

function groupsAt(table: TomlTable, keys: readonly string[], group: DependencyGroup): readonly ListPlace[] {
  return entriesAt(table, ...keys).map(([name]) => ({ keys: [...keys, name], group, groupName: normalizeName(name) }))
}

/** An item of a list of requirements; undefined for what is none, and for what nobody can tell before the build. */
export function requirementEntry(text: string, where: KeyPath, place: ListPlace): Entry | undefined {
  const { group, groupName } = place
  const shared = { where, group, broughtBy: group === 'extra' ? [groupName ?? ''] : [], role: 'stated' as const }
  const named = groupName === undefined ? {} : { groupName }
  const editable = EDITABLE.exec(text)?.[1]
  if (editable !== undefined) return { ...shared, ...named, ...editableEntry(editable) }
  const requirement = parseRequirement(text)
  const declared = requirement === undefined ? undefined : declareRequirement(text, { group, where })
  // A hook's placeholder is filled in by the build: nobody knows with what.
  if (requirement === undefined || declared === undefined || text.includes('{{')) return undefined
  const { name, specifier, reference } = declared
  const { extras, marker = '' } = requirement
  return {
    ...shared,
    ...named,
    form: 'requirement',
    name,
    specifier,
    written: specifier,
    reference,
    marker,
    extras: normalNames(extras),
  }
}

const EDITABLE = /^\s*(?:-e|--editable)[\s=]+(\S+)/

/** pdm's `file:///${PROJECT_ROOT}/../x#egg=x[extra]`. */
function editableEntry(url: string): Omit<Entry, 'where' | 'group' | 'groupName' | 'broughtBy' | 'role'> {
  const fragment = url.split('#')[1] ?? ''
  const egg = fragment.split('&').find((part) => part.startsWith('egg=')) ?? ''
  const { name = '', extras = [] } = parseRequirement(decodeURI(egg.slice('egg='.length))) ?? {}
  return {
    form: 'editable',
    name: normalizeName(name),
    extras: normalNames(extras),
    specifier: '',
    written: '',
    marker: '',
    reference: referenceOf(url),
  }
}

/** Names in their one spelling, in order, each once. */
export function normalNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(normalizeName))].sort()
}
