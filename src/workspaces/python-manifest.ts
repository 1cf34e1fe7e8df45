import { printable } from '../standards/printable.ts'
import { readSetupCfg, type SetupCfg } from '../standards/setup-cfg.ts'
import { listAt, readToml, stringAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import { findTomlLines, type KeyPath, type TomlLines } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder } from './repo-paths.ts'
import { unreadableManifest, whyNoText } from './unreadable.ts'
import type { FileTree, Finding } from './workspace.ts'

/** What a folder says of itself as a Python project. */
export interface PythonManifest {
  readonly folder: RepoPath
  /** The pyproject.toml; where there is none, the setup.cfg or setup.py. */
  readonly file: RepoPath
  /** The pyproject.toml as read; empty where there is none, or none that can be read. */
  readonly table: TomlTable
  readonly setup?: SetupCfg
  /** Why the file could not be read. */
  readonly problem?: Finding
  /** Where something stands in {@link file}: the line of a key, or of what contains it. Found only when asked for. */
  lineOf(path: KeyPath): number | undefined
}

// What starts a tag of EJS, Jinja or Mustache: a generator's template, not a manifest that somebody broke.
const TEMPLATE_TAG = /<%|\{%|\{\{/

const MANIFESTS = ['pyproject.toml', 'setup.cfg', 'setup.py']
/** The manifest of a folder; undefined where it has none, or only the template of one. */
export async function readManifest(tree: FileTree, folder: RepoPath): Promise<PythonManifest | undefined> {
  const file = MANIFESTS.map((name) => inFolder(folder, name)).find((path) => tree.entries.has(path))
  if (file === undefined) return undefined
  const setupText = tree.text(inFolder(folder, 'setup.cfg'))
  const setup = setupText === undefined ? {} : { setup: readSetupCfg(setupText) }
  if (!file.endsWith('pyproject.toml')) return { folder, file, table: {}, ...setup, lineOf: () => undefined }
  const text = tree.text(file)
  if (text === undefined) return { ...unreadable(folder, file, withoutText(file, tree)), ...setup }
  const reading = await readToml(text)
  if ('problem' in reading) {
    if (TEMPLATE_TAG.test(lineText(text, reading.problem.line))) return undefined
    return { ...unreadable(folder, file, unreadableManifest(file, reading.problem)), ...setup }
  }
  let lines: TomlLines | undefined
  const lineOf = (path: KeyPath): number | undefined => {
    lines ??= findTomlLines(text)
    return lines.lineOf(path, writtenAt(reading.table, path))
  }
  return { folder, file, table: reading.table, ...setup, lineOf }
}

/** The text that must stand where a path of a table leads: its last key, or the string that is there in a list. */
function writtenAt(table: TomlTable, path: KeyPath): string | undefined {
  const last = path.at(-1)
  const inTables = path.slice(0, -1)
  if (!inTables.every((key) => typeof key === 'string')) return undefined
  if (typeof last === 'string') return valueAt(table, ...inTables, last) === undefined ? undefined : last
  const item = listAt(table, ...inTables)[last ?? -1]
  return typeof item === 'string' ? item : undefined
}

function unreadable(folder: RepoPath, file: RepoPath, problem: Finding): PythonManifest {
  return { folder, file, table: {}, problem, lineOf: () => undefined }
}

function withoutText(file: RepoPath, tree: FileTree): Finding {
  const why = whyNoText(tree.entries.get(file)?.mode ?? '')
  return {
    code: 'unreadable-manifest',
    severity: 'error',
    message: `${printable(file)} ${why}: what this project depends on is not known`,
    fix: 'Put a regular file that may be read in its place.',
    file,
  }
}

function lineText(text: string, line: number): string {
  return text.split('\n', line).at(-1) ?? ''
}

/** The name a project declares, as written; undefined where it has none or leaves it to its build. */
export function declaredName({ table, setup }: PythonManifest): string | undefined {
  const name = stringAt(table, 'project', 'name') ?? stringAt(table, 'tool', 'poetry', 'name') ?? setup?.name
  return name === undefined || name.trim() === '' ? undefined : name
}

/** Whether a manifest states a workspace of members, for uv or for Poetry. */
export function statesWorkspace({ table }: PythonManifest): boolean {
  return (
    tableAt(table, 'tool', 'uv', 'workspace') !== undefined ||
    tableAt(table, 'tool', 'poetry', 'workspace') !== undefined
  )
}

/** Whether a folder is installed with its dependencies but never built as a package: Poetry's and uv's word for it. */
export function isUnpackaged({ table }: PythonManifest): boolean {
  return valueAt(table, 'tool', 'poetry', 'package-mode') === false || valueAt(table, 'tool', 'uv', 'package') === false
}
