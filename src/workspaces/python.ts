import { stringAt, stringsAt, tableAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { once } from './once.ts'
import { inheritedFinder } from './python-inherited.ts'
import { isUnpackaged } from './python-manifest.ts'
import { findProjects, type PythonProject, type PythonWorkspace } from './python-projects.ts'
import { resolveDependencies } from './python-references.ts'
import { runtimeFinder } from './python-runtime.ts'
import { PYTEST_FILES } from './python-settings.ts'
import { pythonTargets, speaksOfPytest, type TargetFacts } from './python-targets.ts'
import { findTests } from './python-tests.ts'
import { isVirtualRoot } from './python-virtual.ts'
import { inFolder, isInstalled } from './repo-paths.ts'
import type { FileTree, Finding, ProjectPart, WorkspacePart, WorkspaceReader } from './workspace.ts'

const LOCKS = ['uv.lock', 'pdm.lock', 'poetry.lock']
const POETRY_FIRST = ['poetry.lock', 'uv.lock', 'pdm.lock']

const READ = new Set(['pyproject.toml', 'setup.cfg', '.python-version', ...PYTEST_FILES])

/** Poetry, uv, setuptools, hatch, pdm and whatever else keeps to PEP 621, from manifests alone. */
export const pythonReader: WorkspaceReader = {
  name: 'python',
  reads: (name) => READ.has(name),
  read: readPython,
}

async function readPython(tree: FileTree): Promise<WorkspacePart> {
  const { folders, pythonFiles } = sortFiles(tree)
  if (folders.length === 0) return { projects: [], findings: [] }
  const workspace = await findProjects(tree, folders)
  const projects = [...workspace.projects.values()]
  const facts = once(
    (): TargetFacts => ({
      tests: findTests(workspace, pythonFiles),
      isPytestKnown: projects.some((project) => speaksOfPytest(project, workspace)),
    }),
  )
  const runtimeOf = runtimeFinder(tree)
  const inheritedOf = inheritedFinder(workspace)
  const findings: Finding[] = []
  const parts = projects.map((project): ProjectPart => {
    const { manifest } = project
    const { dependencies, findings: own } = resolveDependencies(project, workspace)
    findings.push(...(manifest.problem === undefined ? [] : [manifest.problem]), ...own)
    const isVirtual = isVirtualRoot(project, workspace, pythonFiles)
    const isRunnable = !isVirtual && manifest.problem === undefined
    const targets = once(() => (isRunnable ? pythonTargets(project, workspace, facts()) : []))
    return {
      ...describe(project, workspace),
      isVirtual,
      dependencies,
      implicitDependencies: inheritedOf(project),
      get targets() {
        return targets()
      },
      get runtime() {
        return runtimeOf(manifest)
      },
      get isPrivate() {
        return isPrivate(project)
      },
    }
  })
  return { projects: parts, findings }
}

/** Folders with a pyproject.toml, and all Python files, apart from installed environments. */
function sortFiles(tree: FileTree): {
  readonly folders: readonly RepoPath[]
  readonly pythonFiles: readonly RepoPath[]
} {
  const folders: RepoPath[] = []
  const pythonFiles: RepoPath[] = []
  for (const path of tree.manifests) {
    if (path === 'pyproject.toml') folders.push('')
    else if (path.endsWith('/pyproject.toml')) folders.push(path.slice(0, -'/pyproject.toml'.length))
  }
  if (folders.length === 0) return { folders, pythonFiles }
  for (const path of tree.entries.keys()) if (path.endsWith('.py') && !isInstalled(path)) pythonFiles.push(path)
  return { folders, pythonFiles }
}

function describe(project: PythonProject, { uvRoots, poetryRoots, tree }: PythonWorkspace) {
  const { manifest, name, packageName } = project
  const { folder, file, table, setup } = manifest
  const version =
    stringAt(table, 'project', 'version') ?? stringAt(table, 'tool', 'poetry', 'version') ?? setup?.version
  const workspaceRoot = uvRoots.get(folder) ?? poetryRoots.get(folder)
  return {
    root: folder,
    manifest: file,
    ecosystem: 'python',
    ...(name === undefined ? {} : { name }),
    ...(packageName === undefined ? {} : { packageName }),
    ...(version === undefined ? {} : { version }),
    tags: [],
    lockfiles: lockfilesOf(project, workspaceRoot, tree),
    ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
  } satisfies Partial<ProjectPart>
}

function isPrivate({ manifest }: PythonProject): boolean {
  const tables = [['project'], ['tool', 'poetry']]
  const classifiers = tables.flatMap((keys) => stringsAt(manifest.table, ...keys, 'classifiers'))
  return isUnpackaged(manifest) || classifiers.some((classifier) => /^Private\s*::/i.test(classifier))
}

/** Its own locks, that of its own tool first; else those of its workspace's root. */
function lockfilesOf(
  { manifest }: PythonProject,
  workspaceRoot: RepoPath | undefined,
  tree: FileTree,
): readonly RepoPath[] {
  const locks = tableAt(manifest.table, 'tool', 'poetry') === undefined ? LOCKS : POETRY_FIRST
  const locksIn = (folder: RepoPath): readonly RepoPath[] =>
    locks.map((lock) => inFolder(folder, lock)).filter((path) => tree.entries.has(path))
  const own = locksIn(manifest.folder)
  return own.length > 0 || workspaceRoot === undefined ? own : locksIn(workspaceRoot)
}
