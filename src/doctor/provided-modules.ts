import { isTable, listAt, stringAt, stringsAt, type TomlTable } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { pathInside } from '../workspaces/repo-paths.ts'

/** The modules that one Python project brings along, dotted. */
export interface ProvidedModules {
  /** Modules and packages with an `__init__.py`: what lies below these belongs to the same project. */
  readonly modules: ReadonlySet<string>
  /** Folders without one: other projects may have parts of them. */
  readonly namespaces: ReadonlySet<string>
}

/**
 * What an installer would put within reach of an import. Where the manifest does not say which folders those are, it is all of `src`, else
 * only what is called like the project: other folders beside a manifest hold tests, scripts and the like.
 *
 * @param files Python files of the project, from its folder
 * @param name normalized name of the package
 */
export function providedModules(table: TomlTable, name: string, files: readonly RepoPath[]): ProvidedModules {
  const wanted = [...statedPackages(table), ...usualPackages(name, files)]
  const paths = wanted.flatMap(({ root, prefix }) => {
    const below = files.filter((file) => root === '' || file.startsWith(`${root}/`))
    const paths = below.map((file) => pathInside(root, file))
    return prefix === '' ? paths : paths.filter((path) => isWithin(prefix, dotted(path)))
  })
  return modulesAt(paths)
}

/** The modules in Python files, whose paths start where imports do. */
export function modulesAt(paths: readonly string[]): ProvidedModules {
  const modules = new Set<string>()
  const namespaces = new Set<string>()
  for (const path of paths) {
    const name = dotted(path)
    modules.add(name.replace(/\.__init__$/, ''))
    for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1)) namespaces.add(name.slice(0, at))
  }
  for (const module of modules) namespaces.delete(module)
  return { modules, namespaces }
}

function dotted(path: string): string {
  return path.replace(/\.py$/, '').replaceAll('/', '.')
}

function isWithin(prefix: string, module: string): boolean {
  return module === prefix || module.startsWith(`${prefix}.`)
}

/** A folder that imports start from, and what of it counts; empty for everything. */
interface Package {
  readonly root: RepoPath
  readonly prefix: string
}

/** What settings of Poetry, hatch, uv and setuptools name. */
function statedPackages(table: TomlTable): readonly Package[] {
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
  const found = stringsAt(table, 'tool', 'setuptools', 'packages', 'find', 'where')
  return [
    ...poetry,
    ...hatch,
    ...(uv === undefined ? [] : [{ root: uvRoot, prefix: uv }]),
    ...found.filter((root) => plain(root) !== '').map((root) => ({ root: plain(root), prefix: '' })),
  ]
}

function usualPackages(name: string, files: readonly RepoPath[]): readonly Package[] {
  if (files.some((file) => file.startsWith('src/'))) return [{ root: 'src', prefix: '' }]
  return [{ root: '', prefix: name.replaceAll('-', '_') }]
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
