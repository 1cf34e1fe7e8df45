import { entriesAt, isTable, listAt, stringAt, type TomlTable } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { Declaration } from './python-declarations.ts'

/**
 * Code that a project takes from outside its folder when it is built: Poetry's `packages` from another folder, hatch's
 * `force-include`, bricks of a Polylith workspace.
 */
export function inclusionDeclarations(table: TomlTable): readonly Declaration[] {
  return [
    ...poetryPackages(table),
    ...includedKeys(table, ['tool', 'polylith', 'bricks']),
    ...includedKeys(table, ['tool', 'hatch', 'build', 'force-include']),
    ...entriesAt(table, 'tool', 'hatch', 'build', 'targets').flatMap(([target]) =>
      includedKeys(table, ['tool', 'hatch', 'build', 'targets', target, 'force-include']),
    ),
  ]
}

function poetryPackages(table: TomlTable): readonly Declaration[] {
  const keys = ['tool', 'poetry', 'packages']
  return listAt(table, ...keys).flatMap((entry, index) => {
    if (!isTable(entry)) return []
    const path = [stringAt(entry, 'from') ?? '', stringAt(entry, 'include') ?? ''].join('/')
    return inclusion(path.replace(/^\/+/, ''), [...keys, index])
  })
}

/** Tables whose keys are the paths to include. */
function includedKeys(table: TomlTable, keys: readonly string[]): readonly Declaration[] {
  return entriesAt(table, ...keys).flatMap(([path]) => inclusion(path, [...keys, path]))
}

function inclusion(path: string, where: KeyPath): readonly Declaration[] {
  if (!path.includes('../')) return []
  const reference = { type: 'inclusion', path } as const
  return [{ name: '', group: 'main', specifier: '', reference, where, followsSources: false }]
}
