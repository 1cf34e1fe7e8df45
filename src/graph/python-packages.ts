import { isTable, listAt, stringAt, stringsAt, type TomlTable } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { isBelow, pathInside, resolvePath } from '../workspaces/repo-paths.ts'

/** Modules that an installer puts within reach of imports. */
export interface PythonPackage {
  /** The folder that their names start from. */
  readonly root: RepoPath
  /** The dotted name of the module that holds them; empty for all that lies in the folder. */
  readonly prefix: string
}

/**
 * What a project brings along. Where its manifest does not say which folders those are, it is all of `src`, and else what is called like the
 * project: other folders beside a manifest hold tests, scripts and the like.
 *
 * @param folder of the manifest
 * @param name normalized name of the package; undefined where it has none
 */
export function packagesOf(table: TomlTable, folder: RepoPath, name: string | undefined): readonly PythonPackage[] {
  const usual = name === undefined ? [] : [{ root: '', prefix: name.replaceAll('-', '_') }]
  return [...statedPackages(table), { root: 'src', prefix: '' }, ...usual].flatMap(({ root, prefix }) => {
    const at = resolvePath(folder, root)
    return at === undefined ? [] : [{ root: at, prefix }]
  })
}

/** Whether a file is what whoever has one of the packages installed gets for a dotted name, or on the way to it. */
export function holdsModule(packages: readonly PythonPackage[], file: RepoPath, module: string): boolean {
  return packages.some(({ root, prefix }) => {
    if (!isBelow(root, file)) return false
    const name = dotted(pathInside(root, file))
    return isWithin(prefix, name) && isWithin(name, module)
  })
}

/** Whether a package may hold a module, by its name. */
export function mayHold({ prefix }: PythonPackage, module: string): boolean {
  return isWithin(prefix, module) || isWithin(module, prefix)
}

/** `acme/core/__init__.py` → `acme.core`. */
export function dotted(path: string): string {
  return path
    .replace(/\.pyi?$/, '')
    .replaceAll('/', '.')
    .replace(/(?:^|\.)__init__$/, '')
}

/** Whether a module is another one, or lies in it; everything lies in that without a name. */
function isWithin(outer: string, module: string): boolean {
  return outer === '' || module === outer || module.startsWith(`${outer}.`)
}

/** What settings of Poetry, hatch, uv and setuptools name; folders as written. */
function statedPackages(table: TomlTable): readonly PythonPackage[] {
  const poetry = listAt(table, 'tool', 'poetry', 'packages').flatMap((entry) => {
    const include = isTable(entry) ? stringAt(entry, 'include') : undefined
    if (!isTable(entry) || include === undefined || include.startsWith('..')) return []
    return { root: plain(stringAt(entry, 'from') ?? ''), prefix: dottedStart(include) }
  })
  const hatch = stringsAt(table, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages').map((path) => {
    const at = plain(path).lastIndexOf('/')
    return { root: plain(path).slice(0, Math.max(0, at)), prefix: dottedStart(plain(path).slice(at + 1)) }
  })
  const uv = stringAt(table, 'tool', 'uv', 'build-backend', 'module-name')
  const uvRoot = plain(stringAt(table, 'tool', 'uv', 'build-backend', 'module-root') ?? 'src')
  const found = stringsAt(table, 'tool', 'setuptools', 'packages', 'find', 'where').map(plain)
  return [
    ...poetry,
    ...hatch,
    ...(uv === undefined ? [] : [{ root: uvRoot, prefix: uv }]),
    ...found.filter((root) => root !== '').map((root) => ({ root, prefix: '' })),
  ]
}

/** `acme/core`, `acme/core/**`, `core.py` → `acme.core`, `acme.core`, `core`. */
function dottedStart(path: string): string {
  const segments = plain(path).replace(/\.py$/, '').split('/')
  const glob = segments.findIndex((segment) => segment.includes('*'))
  return (glob < 0 ? segments : segments.slice(0, glob)).join('.')
}

function plain(path: string): string {
  return path
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}
