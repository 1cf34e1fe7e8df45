import { shellQuoted } from '../standards/shell.ts'
import type { RepoPath } from '../system/system.ts'
import type { PythonTests } from './python-tests.ts'
import { inFolder, resolvePath } from './repo-paths.ts'
import type { FileTree } from './workspace.ts'

/** Files of a folder, beside its manifests, that may hold settings of pytest. */
export const PYTEST_FILES = ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini', 'tox.ini']

/**
 * Where pytest looks for tests when it is started in a folder without a path: what `testpaths` names, without their patterns; undefined where
 * nobody says, which is all below the folder.
 *
 * @see https://docs.pytest.org/en/stable/reference/reference.html#confval-testpaths
 */
export function testPaths(folder: RepoPath, tree: FileTree): readonly RepoPath[] | undefined {
  return pathsOf(settingOf('testpaths', folder, tree), folder)
}

/**
 * How pytest is kept to the tests of one project: those within it have environments of their own, and run there.
 *
 * @returns options, each with a space before it; undefined where only projects within it have tests
 */
export function keptToItself(folder: RepoPath, tests: PythonTests, tree: FileTree): string | undefined {
  const inner = testPaths(folder, tree) === undefined ? tests.within(folder) : []
  if (inner.length === 0) return ''
  if (!tests.any.has(folder) && settingOf('python_files', folder, tree) === undefined) return undefined
  return inner.map((path) => ` --ignore=${/[^\w./@+-]/.test(path) ? shellQuoted(path) : path}`).join('')
}

/** The words of a setting of pytest, from whichever file of the folder has it. */
function settingOf(name: string, folder: RepoPath, tree: FileTree): readonly string[] | undefined {
  for (const file of [...PYTEST_FILES, 'pyproject.toml', 'setup.cfg']) {
    const words = wordsIn(tree.text(inFolder(folder, file)), PYTEST_TABLE, name)
    if (words !== undefined) return words
  }
  return undefined
}

const PYTEST_TABLE = String.raw`(?:tool[.:])?pytest(?:\.ini_options)?`

/** Where checkers of types say in a pyproject.toml what they check. */
const CHECKED = { mypy: 'files', pyright: 'include' } as const

/**
 * What a checker of types looks at in a folder when it is started there without a path; undefined where nobody says, which is all below the folder.
 *
 * @see https://mypy.readthedocs.io/en/stable/config_file.html#confval-files
 * @see https://microsoft.github.io/pyright/#/configuration?id=environment-options
 */
export function checkedPaths(
  checker: keyof typeof CHECKED,
  folder: RepoPath,
  tree: FileTree,
): readonly RepoPath[] | undefined {
  const text = tree.text(inFolder(folder, 'pyproject.toml'))
  return pathsOf(wordsIn(text, String.raw`tool\.${checker}`, CHECKED[checker]), folder)
}

function pathsOf(words: readonly string[] | undefined, folder: RepoPath): readonly RepoPath[] | undefined {
  return words?.flatMap((path) => resolvePath(folder, path.replace(/[^/]*[*?[].*$/, '')) ?? [])
}

/** The words of one setting, in a table of TOML or a section of an ini file. */
function wordsIn(text: string | undefined, table: string, name: string): readonly string[] | undefined {
  const [, section] = text?.split(new RegExp(String.raw`^\[${table}\][^\n]*$`, 'm')) ?? []
  const own = section?.split(/^\[/m)[0]
  const line = new RegExp(String.raw`^[ \t]*${name}[ \t]*=[ \t]*(\[[^\]]*\]|[^\n]*(?:\n[ \t]+[^\n]*)*)`, 'm')
  const value = own === undefined ? undefined : line.exec(own)?.[1]
  const words = value?.replace(/#[^\n]*/g, '').split(/[\s,"'[\]]+/)
  return words?.filter((word) => word !== '')
}
