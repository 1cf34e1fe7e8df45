// How tools choose among indexes: https://python-poetry.org/docs/repositories/#package-sources, https://docs.astral.sh/uv/concepts/indexes/

import { printable } from '../standards/printable.ts'
import { PYPI_INDEX } from '../standards/pypi.ts'
import { shownUrl } from '../standards/shown-url.ts'
import { isTable, listAt, stringAt, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import { type ManifestText, type Say, type Source, speakerFor } from './manifest-text.ts'
import type { OriginFinding } from './origin-finding.ts'
import { indexUrlAt, type OriginPlaces, placeOf } from './origin-places.ts'
import type { SourceNames } from './settings.ts'

/** Whether Poetry could take an owned package from somewhere else, as `pyproject.toml` sets it up. */
export function poetryOrigins(
  manifest: ManifestText,
  places: OriginPlaces,
  hasLock: boolean,
): readonly OriginFinding[] {
  const say = speakerFor(manifest)
  const sources = poetrySources(manifest.table, places)
  return [
    ...(places.mode === 'native' && !hasLock ? unlocked(sources, say) : []),
    ...sources.flatMap((source) => poetryFinding(source, places, say)),
    ...implicitPypi(manifest.table, sources, places, say),
  ]
}

function poetrySources(table: TomlTable, places: OriginPlaces): readonly Source[] {
  return listAt(table, 'tool', 'poetry', 'source').flatMap((source, at) => {
    if (!isTable(source)) return []
    const name = stringAt(source, 'name') ?? ''
    // Poetry knows where PyPI is.
    const url = stringAt(source, 'url') ?? PYPI_INDEX
    const priority = stringAt(source, 'priority') ?? 'primary'
    return { name, url, priority, place: placeOf(url, places), path: ['tool', 'poetry', 'source', at] }
  })
}

function poetryFinding(source: Source, places: OriginPlaces, say: Say): OriginFinding | readonly [] {
  const { name, place, path, priority } = source
  const title = `the source ${printable(name)}`
  if (place === 'other-port')
    return say([...path, 'url'], otherPort(title, source, places), `Write url = "${indexUrlAt(places)}".`)
  if (place === 'elsewhere') {
    if (priority === 'explicit' || (places.mode === 'native' && priority === 'supplemental')) return []
    const fix =
      places.mode === 'route'
        ? `Take it away: the source ${indexUrlAt(places)} has everything. Or give it priority = "explicit".`
        : 'Give it priority = "supplemental", and the private registry priority = "primary".'
    return say(path, `${title} (${shownUrl(source.url)}) is asked for your packages as well`, fix)
  }
  if (priority === 'primary' || priority === 'default') return []
  const message = `${title} is ${printable(priority)}: what your packages need is looked for on PyPI, even where it is yours`
  return say([...path, 'priority'], message, 'Write priority = "primary".')
}

/** What is primary does not have, Poetry takes from what is supplemental, whoever put it there. */
function unlocked(sources: readonly Source[], say: Say): readonly OriginFinding[] {
  const other = sources.find(({ priority, place }) => priority === 'supplemental' && place === 'elsewhere')
  if (other === undefined) return []
  const message = `without a lock, Poetry takes from ${printable(other.name)} what of yours the private registry does not have in a version that fits`
  return [say(other.path, message, 'Commit poetry.lock, or use mode: route.')]
}

/** As long as no source is primary, PyPI is. */
function implicitPypi(
  table: TomlTable,
  sources: readonly Source[],
  places: OriginPlaces,
  say: Say,
): readonly OriginFinding[] {
  const isPrimary = ({ priority }: Source) => priority === 'primary' || priority === 'default'
  // A source of ours with another priority was told already.
  if (sources.some((source) => isPrimary(source) || source.place === 'index' || source.place === 'private')) return []
  const path = valueAt(table, 'tool', 'poetry') === undefined ? ['project'] : ['tool', 'poetry']
  const url = places.mode === 'route' ? indexUrlAt(places) : 'the private registry'
  return [
    say(
      path,
      'Poetry asks PyPI for your packages, because no source is primary',
      `Add: [[tool.poetry.source]] name = "maestro", url = "${url}", priority = "primary".`,
    ),
  ]
}

/** The indexes that declarations of a manifest may name. */
export function namedSources(manifest: ManifestText, places: OriginPlaces): readonly Source[] {
  const { table, file } = manifest
  return [
    ...knownToPoetry(manifest, places),
    ...uvSources(table, file.endsWith('uv.toml') ? [] : ['tool', 'uv'], places),
  ]
}

/** The sources that Poetry finds by a name; it knows PyPI without being told. */
export function knownToPoetry(manifest: ManifestText | undefined, places: OriginPlaces): readonly Source[] {
  const pypi = { name: 'PyPI', url: PYPI_INDEX, place: placeOf(PYPI_INDEX, places), path: [], priority: 'explicit' }
  return [...(manifest === undefined ? [] : poetrySources(manifest.table, places)), pypi]
}

/** By which names the tools of a product know private registries. */
export function privateNames({ table }: ManifestText, places: OriginPlaces): SourceNames {
  const named = (sources: readonly Source[]) =>
    sources.flatMap(({ place, name }) => (place === 'private' && name !== '' ? name : []))
  return { poetry: named(poetrySources(table, places)), uv: named(uvSources(table, ['tool', 'uv'], places)) }
}

/** Whether uv could take an owned package from somewhere else, as `pyproject.toml` or `uv.toml` sets it up. */
export function uvOrigins(manifest: ManifestText, places: OriginPlaces): readonly OriginFinding[] {
  const say = speakerFor(manifest)
  const at = manifest.file.endsWith('uv.toml') ? [] : ['tool', 'uv']
  const sources = uvSources(manifest.table, at, places)
  return [
    ...sources.flatMap((source) => uvFinding(source, places, say)),
    ...uvLists(manifest.table, at, places, say),
    ...unsafeStrategy(manifest.table, at, places, say),
  ]
}

/** Those of `uv pip` stand apart. */
function uvSources(table: TomlTable, at: readonly string[], places: OriginPlaces): readonly Source[] {
  return [at, [...at, 'pip']].flatMap((path) => uvSourcesAt(table, path, places))
}

function uvSourcesAt(table: TomlTable, at: readonly string[], places: OriginPlaces): readonly Source[] {
  return listAt(table, ...at, 'index').flatMap((index, number) => {
    if (!isTable(index)) return []
    const url = stringAt(index, 'url') ?? ''
    const priority = index['explicit'] === true ? 'explicit' : index['default'] === true ? 'default' : 'first'
    const name = stringAt(index, 'name') ?? ''
    return { name, url, priority, place: placeOf(url, places), path: [...at, 'index', number] }
  })
}

/** The default one of a manifest gives way to the one that the job sets. */
function uvFinding(source: Source, places: OriginPlaces, say: Say): OriginFinding | readonly [] {
  const { place, priority, path, name } = source
  const title = `the index ${printable(name || source.url)}`
  if (place === 'other-port')
    return say([...path, 'url'], otherPort(title, source, places), `Write url = "${indexUrlAt(places)}".`)
  if (place === 'elsewhere') {
    if (priority !== 'first') return []
    const message = `${title} (${shownUrl(source.url)}) is asked for your packages before the private side`
    return say(
      path,
      message,
      'Write explicit = true, and name it in [tool.uv.sources] for what it is there for; or default = true.',
    )
  }
  if (priority !== 'explicit') return []
  const message = `${title} is explicit: what your packages need is looked for on the public index, even where it is yours`
  return say([...path, 'explicit'], message, 'Take explicit = true away.')
}

const LISTS = ['extra-index-url', 'find-links']

/** Settings of before there were indexes with names. */
function uvLists(table: TomlTable, at: readonly string[], places: OriginPlaces, say: Say): readonly OriginFinding[] {
  const tables = [at, [...at, 'pip']]
  return tables.flatMap((path) =>
    LISTS.flatMap((key) =>
      stringsAt(table, ...path, key).flatMap((url) => {
        if (!isElsewhere(url, places)) return []
        return say([...path, key], `${key} has ${shownUrl(url)} asked for your packages as well`, 'Take it away.')
      }),
    ),
  )
}

function isElsewhere(url: string, places: OriginPlaces): boolean {
  return URL.canParse(url) && placeOf(url, places) === 'elsewhere' && new URL(url).protocol !== 'file:'
}

/** Where there are two indexes, the best version of either would win. */
function unsafeStrategy(
  table: TomlTable,
  at: readonly string[],
  { mode }: OriginPlaces,
  say: Say,
): readonly OriginFinding[] {
  if (mode === 'route') return []
  return [at, [...at, 'pip']].flatMap((path) => {
    const strategy = stringAt(table, ...path, 'index-strategy')
    if (!strategy?.startsWith('unsafe')) return []
    const message = `index-strategy ${printable(strategy)} takes whichever version is the highest, from whichever index`
    return say([...path, 'index-strategy'], message, 'Take it away: first-index is the default.')
  })
}

function otherPort(title: string, { url }: Source, { port }: OriginPlaces): string {
  return `${title} names port ${new URL(url).port || '80'} of this machine; the index listens on ${port}`
}

/** Whether Poetry reads this manifest. */
export function isPoetrys(table: TomlTable): boolean {
  const backend = stringAt(table, 'build-system', 'build-backend') ?? ''
  return tableAt(table, 'tool', 'poetry') !== undefined || backend.startsWith('poetry.')
}
