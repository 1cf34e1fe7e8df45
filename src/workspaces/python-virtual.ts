import { isTable, listAt, stringAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { isUnpackaged, statesWorkspace } from './python-manifest.ts'
import type { PythonProject, PythonWorkspace } from './python-projects.ts'
import { ownerOfIncluded } from './python-sources.ts'
import { foldersAbove, isBelow } from './repo-paths.ts'

// Python files at the top that serve tools, not the project.
const TOOL_FILES = new Set([
  ...['conftest.py', 'noxfile.py', 'setup.py', 'tasks.py', 'dodo.py', 'fabfile.py', 'invoke.py', 'toxfile.py'],
  ...['hatch_build.py', 'build.py', '__init__.py'],
])

const CODE_FOLDERS = new Set(['src', 'tests', 'test'])

/**
 * Whether a project only holds a workspace together: it states one, or is no package and other projects lie below it, no Python file
 * of its own is code or test, and no other project includes files of it.
 *
 * @param pythonFiles all of the tree
 */
export function isVirtualRoot(
  project: PythonProject,
  workspace: PythonWorkspace,
  pythonFiles: readonly RepoPath[],
): boolean {
  const { manifest } = project
  const { folder } = manifest
  const isRoot = statesWorkspace(manifest) || (isUnpackaged(manifest) && holdsOthers(folder, workspace))
  return (
    manifest.problem === undefined &&
    isRoot &&
    !ownsCode(project, workspace, pythonFiles) &&
    !isIncluded(folder, workspace)
  )
}

function holdsOthers(folder: RepoPath, { projects }: PythonWorkspace): boolean {
  return folder === '' || [...projects.keys()].some((other) => isBelow(folder, other))
}

/** Whether another project takes code from a folder when it is built. */
function isIncluded(folder: RepoPath, workspace: PythonWorkspace): boolean {
  return [...workspace.projects.values()].some(({ manifest, declarations }) =>
    declarations.some(
      ({ reference }) =>
        reference.type === 'inclusion' && ownerOfIncluded(reference.path, manifest.folder, workspace) === folder,
    ),
  )
}

function ownsCode(project: PythonProject, { projects }: PythonWorkspace, pythonFiles: readonly RepoPath[]): boolean {
  const { folder } = project.manifest
  const start = folder === '' ? 0 : folder.length + 1
  const codeFolders = new Set([...CODE_FOLDERS, ...importPackages(project)])
  return pythonFiles.some((path) => {
    if (!isBelow(folder, path)) return false
    const end = path.indexOf('/', start)
    const isCode = end < 0 ? !TOOL_FILES.has(path.slice(start)) : codeFolders.has(path.slice(start, end))
    return isCode && foldersAbove(path).find((above) => projects.has(above)) === folder
  })
}

/** Top folders that hold what is imported: by the project's name, and by Poetry's `packages`. */
function importPackages({ packageName, manifest }: PythonProject): readonly string[] {
  const included = listAt(manifest.table, 'tool', 'poetry', 'packages').flatMap((entry) => {
    const path = isTable(entry) ? (stringAt(entry, 'from') ?? stringAt(entry, 'include')) : undefined
    return path?.split('/')[0] ?? []
  })
  return packageName === undefined ? included : [packageName.replaceAll('-', '_'), ...included]
}
