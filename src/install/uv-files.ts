// Where uv looks for settings: https://docs.astral.sh/uv/concepts/configuration-files/
import path from 'node:path'
import { entriesAt, isTable, readToml, type TomlTable } from '../standards/toml.ts'
import type { System } from '../system/system.ts'
import { uvOrigins } from './manifest-origins.ts'
import type { OriginFinding } from './origin-finding.ts'
import type { OriginPlaces } from './origin-places.ts'
import type { ToolSettings } from './settings.ts'

/** How uv is kept to the settings of a product. */
export interface UvFiles {
  readonly settings: ToolSettings
  /** Files outside of the product that uv reads all the same: absolute. */
  readonly read: readonly string[]
}

/**
 * Indexes that such files have uv ask for owned packages: before the one that the job sets.
 *
 * @param paths absolute
 */
export async function uvFileOrigins(
  paths: readonly string[],
  places: OriginPlaces,
  files: Pick<System['files'], 'read'>,
): Promise<readonly OriginFinding[]> {
  const found: OriginFinding[] = []
  for (const file of paths) {
    const text = (await files.read(file)) ?? ''
    const reading = await readToml(text)
    // What is no TOML uv refuses.
    if (!('table' in reading)) continue
    const fix = 'Take it away there; or move the settings of [tool.uv] into uv.toml, and uv reads that one alone.'
    found.push(...uvOrigins({ file, text, table: reading.table }, places).map((one) => ({ ...one, fix })))
  }
  return found
}

type Place = Pick<System, 'variable'> & { readonly files: Pick<System['files'], 'read'> }

// uv takes these from `pyproject.toml` itself, whatever file of settings it is told to read.
const OF_THE_PROJECT = new Set([
  ...['sources', 'workspace', 'dev-dependencies', 'dependency-groups', 'default-groups', 'managed', 'package'],
  ...['constraint-dependencies', 'override-dependencies', 'exclude-dependencies', 'build-constraint-dependencies'],
  ...['environments', 'required-environments', 'conflicts', 'build-backend'],
])

/**
 * Lets uv read the settings of the product, and none of the folders around it, of the user or of the machine: any of them may name another index,
 * which is asked first. Where settings of the product stand in `pyproject.toml` nothing can do that; then the other files are told.
 *
 * @param folder of the product; absolute
 */
export async function uvFiles(folder: string, system: Place): Promise<UvFiles> {
  const own = path.join(folder, 'uv.toml')
  if ((await system.files.read(own)) !== undefined) return { settings: only(own), read: [] }
  const manifest = await readToml((await system.files.read(path.join(folder, 'pyproject.toml'))) ?? '')
  const isOwn = 'table' in manifest && hasSettings(manifest.table)
  // Whoever names a file has taken these from uv already.
  if (!isOwn || (system.variable('UV_CONFIG_FILE') ?? '') !== '') return { settings: none(), read: [] }
  return { settings: new Map(), read: await filesOfOthers(system) }
}

function only(file: string): ToolSettings {
  return new Map([['UV_CONFIG_FILE', file]])
}

/** `UV_NO_CONFIG` alone leaves a file that `UV_CONFIG_FILE` names. An empty `UV_CONFIG_FILE` is an error of uv. */
function none(): ToolSettings {
  return process.platform === 'win32' ? new Map([['UV_NO_CONFIG', '1']]) : only('/dev/null')
}

function hasSettings(table: TomlTable): boolean {
  return entriesAt(table, 'tool', 'uv').some(([key, value]) =>
    key === 'index' ? !isForSources(value) : !OF_THE_PROJECT.has(key),
  )
}

/** Indexes that uv finds by their names, or that give way to the one that is set. */
function isForSources(indexes: unknown): boolean {
  return (
    Array.isArray(indexes) &&
    indexes.every((one) => isTable(one) && (one['explicit'] === true || one['default'] === true))
  )
}

async function filesOfOthers({ variable, files }: Place): Promise<readonly string[]> {
  const home = variable('HOME') ?? variable('USERPROFILE') ?? ''
  const folders = [
    variable('XDG_CONFIG_HOME') || path.join(home, '.config'),
    variable('APPDATA') ?? '',
    ...(variable('XDG_CONFIG_DIRS') || '/etc/xdg').split(':'),
    '/etc',
    variable('PROGRAMDATA') ?? '',
  ]
  const found: string[] = []
  for (const folder of new Set(folders.filter(path.isAbsolute))) {
    const file = path.join(folder, 'uv', 'uv.toml')
    if ((await files.read(file)) !== undefined) found.push(file)
  }
  return found
}
