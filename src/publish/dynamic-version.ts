import { stringAt, type TomlTable, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'

/** Where a build back end looks for a version that the manifest leaves to it: the first of these files that has one. */
export interface VersionPlace {
  readonly files: readonly RepoPath[]
  /** The version in the text of such a file; undefined where there is none. */
  find(text: string): string | undefined
}

// As hatch has it, which is what others write, too.
const ASSIGNED = /^(?:__version__|VERSION|version)(?:[ \t]*:[ \t]*\w+)?[ \t]*=[ \t]*(['"])v?(.+?)\1/im

/**
 * The place of a version that stands in a file of the project, as hatch, setuptools, flit and pdm can read it without running anything. Undefined
 * where it comes from elsewhere: tags, code, a plug-in.
 *
 * @see https://hatch.pypa.io/latest/version/, https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata,
 *   https://flit.pypa.io/en/stable/, https://backend.pdm-project.org/metadata/#dynamic-project-version
 */
export function versionPlace(folder: RepoPath, table: TomlTable, packageName: string): VersionPlace | undefined {
  const backend = stringAt(table, 'build-system', 'build-backend') ?? ''
  if (backend.startsWith('hatchling')) return hatchPlace(folder, table)
  if (backend.startsWith('setuptools')) return setuptoolsPlace(folder, table)
  if (backend.startsWith('flit_core')) return flitPlace(folder, table, packageName)
  return backend.startsWith('pdm.') ? pdmPlace(folder, table) : undefined
}

function hatchPlace(folder: RepoPath, table: TomlTable): VersionPlace | undefined {
  const source = stringAt(table, 'tool', 'hatch', 'version', 'source') ?? 'regex'
  const written = stringAt(table, 'tool', 'hatch', 'version', 'path')
  const pattern = stringAt(table, 'tool', 'hatch', 'version', 'pattern')
  // A pattern of one's own is an expression of Python's.
  if (source !== 'regex' || written === undefined || pattern !== undefined) return undefined
  return { files: filesAt(folder, [written]), find: assigned }
}

function setuptoolsPlace(folder: RepoPath, table: TomlTable): VersionPlace | undefined {
  const keys = ['tool', 'setuptools', 'dynamic', 'version'] as const
  const file = valueAt(table, ...keys, 'file')
  if (file !== undefined) {
    const names = [file].flat().filter((name) => typeof name === 'string')
    return { files: filesAt(folder, names), find: (text) => text.trim() || undefined }
  }
  const attribute = stringAt(table, ...keys, 'attr')
  if (attribute === undefined) return undefined
  const parts = attribute.split('.')
  const name = parts.pop() ?? ''
  const module = parts.join('/')
  const files = filesAt(
    folder,
    ['', 'src/', 'lib/'].flatMap((start) => [`${start}${module}.py`, `${start}${module}/__init__.py`]),
  )
  return { files, find: (text) => literalOf(name, text) }
}

function flitPlace(folder: RepoPath, table: TomlTable, packageName: string): VersionPlace {
  const module = (stringAt(table, 'tool', 'flit', 'module', 'name') ?? packageName.replaceAll('-', '_')).replaceAll(
    '.',
    '/',
  )
  const files = filesAt(
    folder,
    ['', 'src/'].flatMap((start) => [`${start}${module}/__init__.py`, `${start}${module}.py`]),
  )
  return { files, find: (text) => literalOf('__version__', text) }
}

function pdmPlace(folder: RepoPath, table: TomlTable): VersionPlace | undefined {
  const written = stringAt(table, 'tool', 'pdm', 'version', 'path')
  if (stringAt(table, 'tool', 'pdm', 'version', 'source') !== 'file' || written === undefined) return undefined
  return { files: filesAt(folder, [written]), find: assigned }
}

function filesAt(folder: RepoPath, names: readonly string[]): readonly RepoPath[] {
  return names.flatMap((name) => resolvePath(folder, name) ?? [])
}

function assigned(text: string): string | undefined {
  return ASSIGNED.exec(text)?.[2]
}

function literalOf(name: string, text: string): string | undefined {
  if (!/^\w+$/.test(name)) return undefined
  return new RegExp(`^${name}(?:[ \\t]*:[ \\t]*\\w+)?[ \\t]*=[ \\t]*(['"])(.+?)\\1`, 'm').exec(text)?.[2]
}
