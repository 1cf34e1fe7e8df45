import { entriesAt, isTable, readToml, stringsAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import { findTomlLines, type TomlLines } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import { locationAt } from './location.ts'
import { isSafeName } from './safe-name.ts'
import { NO_SETTINGS, type ProjectSettings, type Settings } from './settings.ts'
import { unreadableManifest, whyNoText } from './unreadable.ts'
import type { FileTree, Finding, Location } from './workspace.ts'

const TOP_LEVEL = new Set(['ignore', 'projects'])
const OF_PROJECT = new Set(['inputs', 'depends-on', 'targets', 'external', 'env'])

/** One settings file: its text, and where in it the settings begin. */
interface Source {
  readonly file: RepoPath
  readonly prefix: readonly string[]
  readonly table: TomlTable
  readonly lines: TomlLines
  readonly findings: Finding[]
}

/**
 * `maestro.toml`, else `[tool.maestro]` of the root pyproject.toml. What is misspelt or of a wrong type is a finding and has no
 * effect; a file that cannot be read is one of severity `error`.
 */
export async function readSettings(tree: FileTree): Promise<Settings> {
  const own = tree.text('maestro.toml')
  if (own !== undefined) return readFrom('maestro.toml', own, [])
  const entry = tree.entries.get('maestro.toml')
  if (entry !== undefined) return { ...NO_SETTINGS, findings: [withoutText(entry.mode)] }
  const root = tree.text('pyproject.toml')
  return root === undefined ? NO_SETTINGS : readFrom('pyproject.toml', root, ['tool', 'maestro'])
}

async function readFrom(file: RepoPath, text: string, prefix: readonly string[]): Promise<Settings> {
  const reading = await readToml(text)
  if ('problem' in reading) {
    // The Python reader tells of a pyproject.toml that cannot be read.
    return prefix.length > 0 ? NO_SETTINGS : { ...NO_SETTINGS, findings: [unreadableManifest(file, reading.problem)] }
  }
  const table = prefix.length === 0 ? reading.table : tableAt(reading.table, ...prefix)
  if (table === undefined) return NO_SETTINGS
  const source: Source = { file, prefix, table, lines: findTomlLines(text), findings: [] }
  refuseUnknownKeys(source, [], TOP_LEVEL)
  const projects = new Map(entriesAt(table, 'projects').map(([name]) => [name, projectSettings(source, name)]))
  return { ignore: strings(source, ['ignore']), projects, findings: source.findings }
}

function projectSettings(source: Source, name: string): ProjectSettings {
  refuseUnknownKeys(source, ['projects', name], OF_PROJECT)
  return {
    at: place(source, ['projects', name]),
    inputs: strings(source, ['projects', name, 'inputs']),
    dependsOn: strings(source, ['projects', name, 'depends-on']),
    external: strings(source, ['projects', name, 'external']),
    env: strings(source, ['projects', name, 'env']),
    targets: new Map(
      entriesAt(source.table, 'projects', name, 'targets').flatMap(([target, command]) => {
        const keys = ['projects', name, 'targets', target]
        if (!isSafeName(target)) wrongType(source, keys, 'a name of letters, digits and . _ : + @ / -')
        else if (typeof command !== 'string' && command !== false) wrongType(source, keys, 'a command, or false')
        else return [[target, command] as const]
        return []
      }),
    ),
  }
}

function strings(source: Source, keys: readonly string[]): readonly string[] {
  const value = valueAt(source.table, ...keys)
  const items = stringsAt(source.table, ...keys)
  if (value !== undefined && !(Array.isArray(value) && items.length === value.length)) {
    wrongType(source, keys, 'an array of strings')
  }
  return items
}

function refuseUnknownKeys(source: Source, keys: readonly string[], known: ReadonlySet<string>): void {
  const table = keys.length === 0 ? source.table : valueAt(source.table, ...keys)
  if (!isTable(table)) wrongType(source, keys, 'a table')
  const unknown = isTable(table) ? Object.keys(table).filter((key) => !known.has(key)) : []
  for (const key of unknown) {
    source.findings.push({
      code: 'unknown-setting',
      severity: 'warning',
      message: `${JSON.stringify(key)} is no setting and has no effect`,
      fix: `Known here: ${[...known].join(', ')}.`,
      ...place(source, [...keys, key]),
    })
  }
}

function wrongType(source: Source, keys: readonly string[], expected: string): void {
  source.findings.push({
    code: 'unusable-setting',
    severity: 'warning',
    message: `${keys.join('.')} has no effect: it is not ${expected}`,
    fix: `Write ${expected}.`,
    ...place(source, keys),
  })
}

function place({ file, prefix, lines }: Source, keys: readonly string[]): Location {
  return locationAt(file, lines.lineOf([...prefix, ...keys]))
}

function withoutText(mode: string): Finding {
  return {
    code: 'unreadable-manifest',
    severity: 'error',
    message: `maestro.toml ${whyNoText(mode)}`,
    fix: 'Put a regular file that may be read in its place.',
    file: 'maestro.toml',
  }
}
