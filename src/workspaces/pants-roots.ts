import { readToml, stringsAt, type TomlTable, valueAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { foldersAbove, inFolder } from './repo-paths.ts'
import type { FileTree } from './workspace.ts'

const USUAL = [
  '/',
  ...['src', 'src/python', 'src/py', 'src/thrift', 'src/protobuf', 'src/protos', 'src/scala', 'src/java'],
]

/** Tells of a file the folder that its imports start from; undefined where it lies in none. */
export type SourceRoots = (file: RepoPath) => RepoPath | undefined

/**
 * The source roots that a `pants.toml` states by patterns and marker files. Undefined where there is no such file, or none that can be read.
 *
 * @see https://www.pantsbuild.org/stable/docs/using-pants/key-concepts/source-roots
 */
export async function readSourceRoots(tree: FileTree): Promise<SourceRoots | undefined> {
  const text = tree.entries.has('pants.toml') ? tree.text('pants.toml') : undefined
  const reading = text === undefined ? undefined : await readToml(text)
  return reading === undefined || 'problem' in reading ? undefined : sourceRoots(reading.table, tree)
}

/** The innermost folder above a file that a pattern names, or that holds a marker. */
function sourceRoots(table: TomlTable, tree: FileTree): SourceRoots {
  const stated = valueAt(table, 'source', 'root_patterns')
  const patterns = (stated === undefined ? USUAL : stringsAt(table, 'source', 'root_patterns')).map(compile)
  const markers = stringsAt(table, 'source', 'marker_filenames')
  return (file) =>
    foldersAbove(file).find(
      (folder) =>
        patterns.some((matches) => matches(folder)) || markers.some((name) => tree.entries.has(inFolder(folder, name))),
    )
}

/** `src/python` at the end of a path, `/src` from the top, `*` for any one segment; `/` is the top itself. */
function compile(pattern: string): (folder: RepoPath) => boolean {
  const isAnchored = pattern.startsWith('/')
  const wanted = pattern.split('/').filter((segment) => segment !== '')
  return (folder) => {
    const segments = folder === '' ? [] : folder.split('/')
    if (wanted.length === 0) return segments.length === 0
    if (isAnchored ? segments.length !== wanted.length : segments.length < wanted.length) return false
    const end = segments.slice(segments.length - wanted.length)
    return wanted.every((segment, at) => segment === '*' || segment === end[at])
  }
}
