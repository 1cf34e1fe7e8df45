// How Poetry chooses among indexes: https://python-poetry.org/docs/repositories/#package-sources

import { printable } from '../standards/printable.ts'
import { shownUrl } from '../standards/shown-url.ts'
import { entriesAt, isTable, listAt, stringAt, type TomlTable, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import { poetryTables } from '../workspaces/poetry.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import { placeIn, type RefusedNeed } from './refused-need.ts'

interface PoetrySource {
  readonly name: string
  readonly url: string | undefined
  /** It is asked only for what names it. */
  readonly isExplicit: boolean
  readonly at: KeyPath
}

/**
 * What is to come from an index that only Poetry would ask for it: another installer takes whatever has the same name on the index that it knows. What is
 * optional counts as well, as others may ask for it.
 *
 * @param isInstalled which groups count
 * @param reader the manifest of the project that they are installed for
 */
export function fromPoetrySources(
  manifest: PythonManifest,
  isInstalled: (group: string) => boolean,
  reader: RepoPath,
): readonly RefusedNeed[] {
  // Of a sibling, Poetry heeds what it needs, and not from where.
  const there = `State the source in ${printable(reader)} as well, and what comes from it: of sources Poetry reads no others.`
  const besides = manifest.file === reader ? {} : { remedy: there }
  const sources = sourcesIn(manifest.table)
  const mayGiveWay = !statesIndexes(manifest.table)
  const indexOf = (some: readonly PoetrySource[]) => {
    const [only, ...others] = some
    return mayGiveWay && only?.url !== undefined && others.length === 0 ? { index: only.url } : {}
  }
  const named = dependenciesIn(manifest.table, isInstalled).flatMap(({ name, source, at }): readonly RefusedNeed[] => {
    const meant = sources.filter((one) => isSameName(one.name, source))
    if (meant.length === 0 && isPypi(source)) return []
    const what = `${printable(name)} comes from the source ${printable(source)}, which`
    if (meant.length > 0)
      return [
        { kind: 'lock', message: `${what} ${ONLY_POETRY}`, at: placeIn(manifest, at), ...besides, ...indexOf(meant) },
      ]
    const remedy = `Add it to ${printable(reader)} as [[tool.poetry.source]].`
    return [{ kind: 'lock', message: `${what} is stated nowhere`, remedy, at: placeIn(manifest, at) }]
  })
  const all = sources.filter(({ isExplicit }) => !isExplicit)
  return [
    ...named,
    ...all.map((one): RefusedNeed => {
      const where = one.url === undefined ? '' : ` (${shownUrl(one.url)})`
      const message = `packages may come from the source ${printable(one.name)}${where}, which ${ONLY_POETRY}`
      return { kind: 'lock', message, at: placeIn(manifest, one.at), ...besides, ...indexOf([one]) }
    }),
  ]
}

const ONLY_POETRY = 'nobody but Poetry asks without a lock'

/** Those beside PyPI, which everybody knows; one of its name with an address is another one. */
function sourcesIn(table: TomlTable): readonly PoetrySource[] {
  return listAt(table, 'tool', 'poetry', 'source').flatMap((source, number) => {
    if (!isTable(source)) return []
    const [name = '', url] = [stringAt(source, 'name'), stringAt(source, 'url')]
    if (isPypi(name) && url === undefined) return []
    const isExplicit = stringAt(source, 'priority')?.toLowerCase() === 'explicit'
    return { name, url, isExplicit, at: ['tool', 'poetry', 'source', number] }
  })
}

function isPypi(name: string): boolean {
  return isSameName(name, 'pypi')
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Settings of uv that have it ask more than the environment says. */
function statesIndexes(table: TomlTable): boolean {
  return [['index'], ['index-url'], ['extra-index-url'], ['find-links'], ['pip']].some(
    (keys) => valueAt(table, 'tool', 'uv', ...keys) !== undefined,
  )
}

interface Sourced {
  readonly name: string
  readonly source: string
  readonly at: KeyPath
}

/** Also where standard tables list them, and these say only where they come from. */
function dependenciesIn(table: TomlTable, isInstalled: (group: string) => boolean): readonly Sourced[] {
  return poetryTables(table)
    .filter(([, , kind, group = '']) => {
      if (kind === 'dependencies') return true
      return isInstalled(kind === 'group' ? group : 'dev')
    })
    .flatMap((keys) =>
      entriesAt(table, ...keys).flatMap(([name, value]) => {
        const several = Array.isArray(value)
        return (several ? value : [value]).flatMap((one, number): Sourced | readonly Sourced[] => {
          const source = isTable(one) && !hasPlace(one) ? stringAt(one, 'source') : undefined
          return source === undefined ? [] : { name, source, at: [...keys, name, ...(several ? [number] : [])] }
        })
      }),
    )
}

function hasPlace(dependency: TomlTable): boolean {
  return ['git', 'url', 'path', 'file'].some((key) => Object.hasOwn(dependency, key))
}
