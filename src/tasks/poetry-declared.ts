import { poetrySpecifier } from '../standards/pep440-ranges.ts'
import { normalizeName } from '../standards/pep503.ts'
import { poetryMarker } from '../standards/poetry-markers.ts'
import { entriesAt, isTable, listAt, stringAt, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'

/** Which of Poetry's own tables count. */
export interface DeclaredTables {
  /** What everybody gets: where the project itself is not installed. */
  readonly withMain: boolean
  readonly isInstalled: (group: string) => boolean
}

/**
 * What Poetry's own tables ask for where no lock says which versions these are, as an installer understands it. What standard tables list is left
 * to them, and what lies in a folder to whoever installs that.
 *
 * @returns requirements (PEP 508)
 */
export function poetryDeclared(manifest: TomlTable, { withMain, isInstalled }: DeclaredTables): readonly string[] {
  const poetry = ['tool', 'poetry']
  const isStandard = listAt(manifest, 'project', 'dependencies').length > 0
  const groups = entriesAt(manifest, ...poetry, 'group').flatMap(([group]) => {
    const isListed = listAt(manifest, 'dependency-groups', group).length > 0
    return isListed || !isInstalled(group) ? [] : [['group', group, 'dependencies']]
  })
  const dev = isInstalled('dev') ? [['dev-dependencies']] : []
  const tables = [...(withMain && !isStandard ? [['dependencies']] : []), ...dev, ...groups]
  return tables.flatMap((keys) =>
    entriesAt(manifest, ...poetry, ...keys).flatMap(([name, value]) => {
      if (normalizeName(name) === 'python') return []
      return [value].flat().flatMap((one) => requirementOf(name, one) ?? [])
    }),
  )
}

function requirementOf(name: string, entry: unknown): string | undefined {
  if (typeof entry === 'string') return `${name}${specifierOf(entry)}`
  if (!isTable(entry) || valueAt(entry, 'optional') === true) return undefined
  if (['path', 'file'].some((key) => valueAt(entry, key) !== undefined)) return undefined
  const extras = stringsAt(entry, 'extras')
  const marker = poetryMarker({
    markers: stringAt(entry, 'markers'),
    python: stringAt(entry, 'python'),
    platform: stringAt(entry, 'platform'),
  })
  const address = addressOf(entry)
  const where = address === undefined ? specifierOf(stringAt(entry, 'version') ?? '') : ` @ ${address}`
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${where}${marker === '' ? '' : ` ; ${marker}`}`
}

function addressOf(entry: TomlTable): string | undefined {
  const git = stringAt(entry, 'git')
  if (git === undefined) return stringAt(entry, 'url')
  const revision = ['rev', 'tag', 'branch'].map((key) => stringAt(entry, key)).find((one) => one !== undefined)
  const folder = stringAt(entry, 'subdirectory')
  return `git+${git}${revision === undefined ? '' : `@${revision}`}${folder === undefined ? '' : `#subdirectory=${folder}`}`
}

/** Of alternatives no installer knows; then any version will do. */
function specifierOf(constraint: string): string {
  const specifier = poetrySpecifier(constraint) ?? ''
  return specifier.includes('|') ? '' : specifier
}
