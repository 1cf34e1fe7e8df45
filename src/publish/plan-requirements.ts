import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { stringAt, type TomlTable } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import type { DependencyGroup, Location } from '../workspaces/workspace.ts'
import type { Decision } from './entry-decision.ts'

/** One requirement, as METADATA holds it. */
export interface Asked {
  /** Normalized. */
  readonly name: string
  /** Of what is required; normalized, in order. */
  readonly extras: readonly string[]
  /** PEP 440; empty for any version. */
  readonly specifier: string
  /** Without the condition on the extra that brings it. */
  readonly marker?: string
  /** The extra of the project that brings it; normalized. Absent where everybody gets it. */
  readonly extra?: string
}

/** A requirement on a sibling, and where it comes from. */
export interface PlannedRequirement extends Asked {
  readonly group: 'main' | 'extra'
  /** The folder of the sibling: whoever knows which projects are private can tell. */
  readonly sibling: RepoPath
  readonly at: Location
}

/** All conditions of a requirement as one marker (PEP 508); empty where there is none. */
export function markerOf({ marker = '', extra }: Pick<Asked, 'marker' | 'extra'>): string {
  if (extra === undefined) return marker
  const first = /\bor\b/.test(marker) ? `(${marker})` : marker
  return `${first}${first === '' ? '' : ' and '}extra == "${extra}"`
}

/** As METADATA has it: `maestro-core-auth[jwt]>=0.2,<0.3; extra == "full"`. */
export function requirementText(asked: Asked): string {
  const { name, extras, specifier } = asked
  const marker = markerOf(asked)
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}${marker === '' ? '' : `; ${marker}`}`
}

/**
 * The requirements on siblings that come of some groups of a manifest, in its order. One that several extras bring is there for each.
 *
 * @param table the manifest, whose back end decides how METADATA spells a specifier
 */
export function planRequirements(
  decisions: readonly Decision[],
  groups: readonly DependencyGroup[],
  table: TomlTable,
  place: (where: KeyPath) => Location,
): readonly PlannedRequirement[] {
  const spell = spellingOf(table)
  return decisions.flatMap(({ entry, required }): readonly PlannedRequirement[] => {
    if (required === undefined || !groups.includes(entry.group) || entry.role !== 'stated') return []
    const { extras, marker, group, broughtBy, where } = entry
    const { name, root } = required.sibling
    const condition = marker === '' ? {} : { marker }
    const rest = { name, extras, specifier: spell(required.specifier), ...condition, sibling: root, at: place(where) }
    if (group !== 'extra') return [{ ...rest, group: 'main' }]
    return broughtBy.map((extra) => ({ ...rest, group, extra }))
  })
}

/** poetry-core writes every constraint as bounds; others leave a specifier as it is. */
function spellingOf(table: TomlTable): (specifier: string) => string {
  const isPoetry = stringAt(table, 'build-system', 'build-backend')?.startsWith('poetry') === true
  return (specifier) => (isPoetry ? (poetrySpecifier(specifier) ?? specifier) : specifier)
}
