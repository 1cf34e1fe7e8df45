import {
  entriesAt,
  isTable,
  listAt,
  readToml,
  stringAt,
  stringsAt,
  type TomlTable,
  valueAt,
} from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import type { LinkedProject } from './link-world.ts'
import { type PythonPackage, packagesOf } from './python-packages.ts'

/** Where the modules of a Python project lie. */
export interface PythonLayout {
  /** Folders from which names of modules start, for the project and for those who depend on it. */
  readonly roots: readonly RepoPath[]
  /** What others find of it, who do not say that they depend on it. */
  readonly packages: readonly PythonPackage[]
  /** Modules that its manifest offers to programs that ask for plug-ins or commands. */
  readonly entryModules: readonly string[]
  /** Its build gives modules other names than their files have. */
  readonly isRenamed: boolean
}

/**
 * Reads the layout of a project from its manifests; what none of them says is where most keep their modules.
 *
 * @param script the text of its setup.py
 */
export async function readPythonLayout(
  { root, packageNames }: Pick<LinkedProject, 'root' | 'packageNames'>,
  tree: FileTree,
  script = '',
): Promise<PythonLayout> {
  const text = tree.text(inFolder(root, 'pyproject.toml'))
  const reading = text === undefined ? undefined : await readToml(text)
  const table = reading !== undefined && 'table' in reading ? reading.table : {}
  const setup = tree.text(inFolder(root, 'setup.cfg')) ?? ''
  const stated = [...statedFolders(table), ...setupFolders(setup)]
  const folders = stated.flatMap((folder) => resolvePath(root, folder) ?? [])
  return {
    roots: [...new Set([inFolder(root, 'src'), root, ...folders])],
    packages: packagesOf(table, root, packageNames.python),
    entryModules: [...new Set([...entryModules(table), ...setupEntryModules(setup), ...scriptEntryModules(script)])],
    isRenamed: renames(table),
  }
}

const WITH_ROOTS: readonly (readonly string[])[] = [
  ['tool', 'pytest', 'ini_options', 'pythonpath'],
  ['tool', 'setuptools', 'packages', 'find', 'where'],
  ['tool', 'setuptools', 'package-dir', ''],
  ['tool', 'pdm', 'build', 'package-dir'],
  ['tool', 'uv', 'build-backend', 'module-root'],
  ['tool', 'maturin', 'python-source'],
  ['tool', 'mypy', 'mypy_path'],
  ['tool', 'pyright', 'extraPaths'],
  ['tool', 'hatch', 'build', 'dev-mode-dirs'],
  ['tool', 'hatch', 'build', 'sources'],
]

function statedFolders(table: TomlTable): readonly string[] {
  const targets = entriesAt(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => target)
  const hatch = [['tool', 'hatch', 'build'], ...targets.map((target) => ['tool', 'hatch', 'build', 'targets', target])]
  const packages = [
    ...hatch.flatMap((keys) => stringsAt(table, ...keys, 'packages')),
    ...stringsAt(table, 'tool', 'scikit-build', 'wheel', 'packages'),
  ]
  return [
    ...WITH_ROOTS.flatMap((keys) => texts(valueAt(table, ...keys))),
    ...hatch.flatMap((keys) => texts(valueAt(table, ...keys, 'sources'))),
    ...packages.map((path) => parentOf(path.replace(/\/+$/, ''))),
    ...listAt(table, 'tool', 'poetry', 'packages').flatMap((entry) =>
      isTable(entry) ? (stringAt(entry, 'from') ?? []) : [],
    ),
  ]
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/[\s,:]+/)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** `where = src` and `= src` below `package_dir`, as setup.cfg has them. */
function setupFolders(text: string): readonly string[] {
  return [...text.matchAll(/^\s*(?:where|package_dir)?\s*=\s*(?:=\s*)?([\w./-]+)\s*$/gm)].map(
    ([, folder]) => folder as string,
  )
}

const WITH_ENTRIES: readonly (readonly string[])[] = [
  ['project', 'scripts'],
  ['project', 'gui-scripts'],
  ['tool', 'poetry', 'scripts'],
]

function entryModules(table: TomlTable): readonly string[] {
  const groups = [
    ['project', 'entry-points'],
    ['tool', 'poetry', 'plugins'],
  ].flatMap((keys) => entriesAt(table, ...keys).map(([group]) => [...keys, group]))
  return [...WITH_ENTRIES, ...groups].flatMap((keys) =>
    entriesAt(table, ...keys).flatMap(([, value]) => {
      const text = isTable(value) ? (stringAt(value, 'reference') ?? stringAt(value, 'callable')) : value
      return typeof text === 'string' ? moduleOf(text) : []
    }),
  )
}

function setupEntryModules(text: string): readonly string[] {
  const start = text.indexOf('[options.entry_points]')
  if (start < 0) return []
  const [section = ''] = text.slice(start + 1).split(/^\[/m, 1)
  return [...section.matchAll(/^\s+[^=\n]+=\s*([\w.]+)/gm)].flatMap(([, module]) => moduleOf(module as string))
}

/** `entry_points={"pytest11": ["core = core.plugin"]}`, or the same as a text with lines. */
function scriptEntryModules(text: string): readonly string[] {
  const start = text.indexOf('entry_points')
  if (start < 0) return []
  return [
    ...text
      .slice(start)
      .matchAll(/[\w.-][ \t]*=[ \t]*([A-Za-z_][\w.]*)(?::[\w.]+)?[ \t]*(?:\[[^\]\n]*\])?[ \t]*["'\n]/g),
  ].flatMap(([, module]) => moduleOf(module as string))
}

/** `core.cli:main [extra]` names core.cli. */
function moduleOf(reference: string): readonly string[] {
  const [module = ''] = reference.trim().split(/[:\s[]/, 1)
  return /^[A-Za-z_]\w*(?:\.\w+)*$/.test(module) ? [module] : []
}

function renames(table: TomlTable): boolean {
  const hatch = [
    ['tool', 'hatch', 'build'],
    ...entriesAt(table, 'tool', 'hatch', 'build', 'targets').map(([target]) => [
      'tool',
      'hatch',
      'build',
      'targets',
      target,
    ]),
  ]
  return (
    entriesAt(table, 'tool', 'setuptools', 'package-dir').some(([name]) => name !== '') ||
    listAt(table, 'tool', 'poetry', 'packages').some((entry) => isTable(entry) && valueAt(entry, 'to') !== undefined) ||
    hatch.some(
      (keys) => isTable(valueAt(table, ...keys, 'sources')) || isTable(valueAt(table, ...keys, 'force-include')),
    ) ||
    valueAt(table, 'tool', 'polylith') !== undefined
  )
}
