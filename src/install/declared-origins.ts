import { parseRequirement } from '../standards/pep508.ts'
import { isTable, stringAt, type TomlTable, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { type ManifestText, type Source, sourceProblem, speakerFor } from './manifest-text.ts'
import type { OriginFinding } from './origin-finding.ts'
import { isPrivateSide, leadingName, type OriginPlaces, strangerText } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'

/** What decides whether a declaration is right. */
export interface Declaring {
  readonly owned: OwnedNames
  readonly places: OriginPlaces
  /** The indexes that declarations may name. */
  readonly sources: readonly Source[]
}

// Tables of other tools may have keys with the names of packages for whatever they like.
const ROOTS = [
  ['project'],
  ['dependency-groups'],
  ['build-system'],
  ...['uv', 'poetry', 'pdm', 'hatch', 'pixi'].map((tool) => ['tool', tool]),
]

const OF_SCRIPTS = [['dependencies'], ['tool', 'uv']]

/** Owned packages that a manifest takes from an address, a repository or an index by its name, in whichever of its tables. */
export function declaredOrigins(manifest: ManifestText, declaring: Declaring): readonly OriginFinding[] {
  const say = speakerFor(manifest)
  const roots = rootsOf(manifest.file)
  const told = roots.flatMap((root) => declarationsIn(valueAt(manifest.table, ...root), root, declaring.owned))
  return told.flatMap(({ name, path, ...from }) => {
    const where = 'url' in from ? addressProblem(from.url, declaring.places) : indexProblem(from.index, declaring)
    return where === undefined
      ? []
      : say(path, `${name} ${where}`, 'Take that line away, or name a version in its place.')
  })
}

function rootsOf(file: string): readonly (readonly string[])[] {
  if (file.endsWith('uv.toml')) return [[]]
  return file.endsWith('.py') ? OF_SCRIPTS : ROOTS
}

/** An owned package, and where it is to come from. */
type Declared = { readonly name: string; readonly path: KeyPath } & (
  | { readonly url: string }
  | { readonly index: string }
)

function declarationsIn(value: unknown, path: KeyPath, owned: OwnedNames): readonly Declared[] {
  if (typeof value === 'string') return requirementIn(value, path, owned)
  if (Array.isArray(value)) return value.flatMap((one, at) => declarationsIn(one, [...path, at], owned))
  if (!isTable(value)) return []
  return Object.entries(value).flatMap(([key, one]) => [
    ...(owned.has(leadingName(key)) ? entriesIn(leadingName(key), one, [...path, key]) : []),
    ...declarationsIn(one, [...path, key], owned),
  ])
}

function requirementIn(text: string, path: KeyPath, owned: OwnedNames): readonly Declared[] {
  const url = text.includes('@') ? parseRequirement(text)?.url : undefined
  const name = leadingName(text)
  return url === undefined || !owned.has(name) ? [] : [{ name, path, url }]
}

/** What stands at the name of a package: a table, or one for each environment. */
function entriesIn(name: string, value: unknown, path: KeyPath): readonly Declared[] {
  const tables: readonly TomlTable[] = (Array.isArray(value) ? value : [value]).filter(isTable)
  return tables.flatMap((one) => [
    ...['url', 'git'].flatMap((key) => stringAt(one, key) ?? []).map((url) => ({ name, path, url })),
    ...['index', 'source'].flatMap((key) => stringAt(one, key) ?? []).map((index) => ({ name, path, index })),
  ])
}

function addressProblem(url: string, places: OriginPlaces): string | undefined {
  return isPrivateSide(url, places) ? undefined : strangerText(url)
}

function indexProblem(index: string, { sources, places }: Declaring): string | undefined {
  if (URL.canParse(index)) return addressProblem(index, places)
  return sourceProblem(index, sources)
}
