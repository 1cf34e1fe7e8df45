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
  const stated = settingOf('testpaths', folder, tree)
  return stated?.flatMap((path) => resolvePath(folder, path.replace(/[^/]*[*?[].*$/, '')) ?? [])
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
  return inner.map((path) => ` --ignore=${quoted(path)}`).join('')
}

/** For a shell. */
function quoted(path: string): string {
  return /[^\w./@+-]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : path
}

/** The words of a setting, from whichever file of the folder has it. */
function settingOf(name: string, folder: RepoPath, tree: FileTree): readonly string[] | undefined {
  const line = new RegExp(String.raw`^[ \t]*${name}[ \t]*=[ \t]*(\[[^\]]*\]|[^\n]*(?:\n[ \t]+[^\n]*)*)`, 'm')
  for (const file of [...PYTEST_FILES, 'pyproject.toml', 'setup.cfg']) {
    const text = tree.text(inFolder(folder, file))
    const value = text === undefined ? undefined : line.exec(text)?.[1]
    const words = value?.replace(/#[^\n]*/g, '').split(/[\s,"'[\]]+/)
    if (words !== undefined) return words.filter((word) => word !== '')
  }
  return undefined
}
