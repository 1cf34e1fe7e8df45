import type { RepoPath } from '../system/system.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import type { FileTree, WorkspacePart, WorkspaceReader } from './workspace.ts'

/** One entry for each family of manifests; each is loaded when a workspace is read, while git is still at work. */
const readers: readonly (() => Promise<WorkspaceReader>)[] = [
  async () => (await import('./nx.ts')).nxReader,
  async () => (await import('./python.ts')).pythonReader,
  async () => (await import('./node.ts')).nodeReader,
  async () => (await import('./typescript.ts')).typescriptReader,
]

const SETTINGS_FILES: ReadonlySet<RepoPath> = new Set(['maestro.toml', 'pyproject.toml'])

/** All readers, ready to say which files they need. */
export function loadReaders(): Promise<readonly WorkspaceReader[]> {
  return Promise.all(readers.map((load) => load()))
}

/** Whether the workspace depends on what stands in this file. */
export function isWorkspaceFile(loaded: readonly WorkspaceReader[], path: RepoPath): boolean {
  return SETTINGS_FILES.has(path) || loaded.some((reader) => reader.reads(path))
}

/** What every reader makes of the tree, and what the repository's own settings add. */
export async function readWorkspace(
  loaded: readonly WorkspaceReader[],
  tree: FileTree,
): Promise<{ readonly parts: readonly WorkspacePart[]; readonly settings: Settings }> {
  const [parts, settings] = await Promise.all([
    Promise.all(loaded.map((reader) => reader.read(tree))),
    mayHaveSettings(tree) ? import('./read-settings.ts').then(({ readSettings }) => readSettings(tree)) : NO_SETTINGS,
  ])
  return { parts, settings }
}

/** A look at the text is enough to know that there are none: most repositories have none. */
function mayHaveSettings(tree: FileTree): boolean {
  if (tree.entries.has('maestro.toml')) return true
  return tree.text('pyproject.toml')?.includes('maestro') === true
}
