import type { RepoPath, TreeEntry } from '../system/system.ts'
import { isInstalled } from './repo-paths.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import type { FileTree, WorkspacePart, WorkspaceReader } from './workspace.ts'

/**
 * One entry for each family of manifests; their modules run when a workspace is read, while git is still at work. They stand in the bundle itself, as
 * each file more costs a millisecond.
 */
const readers: readonly (() => Promise<WorkspaceReader>)[] = [
  async () => (await import(/* webpackMode: "eager" */ './nx.ts')).nxReader,
  async () => (await import(/* webpackMode: "eager" */ './python.ts')).pythonReader,
  async () => (await import(/* webpackMode: "eager" */ './node.ts')).nodeReader,
  async () => (await import(/* webpackMode: "eager" */ './typescript.ts')).typescriptReader,
]

/** Readers of what few repositories have, by the file at the top that tells of it. */
const occasional: ReadonlyMap<RepoPath, () => Promise<WorkspaceReader>> = new Map([
  ['pants.toml', async () => (await import('./pants.ts')).pantsReader],
])

/** All readers that a commit with these files needs: the usual ones, and others where it has what they read. */
export async function readersFor(
  usual: readonly WorkspaceReader[],
  entries: readonly TreeEntry[],
): Promise<readonly WorkspaceReader[]> {
  const found = entries.flatMap(({ path }) => occasional.get(path) ?? [])
  return found.length === 0 ? usual : [...usual, ...(await Promise.all(found.map((load) => load())))]
}

/** The usual readers, ready to say which files they need. */
export function loadReaders(): Promise<readonly WorkspaceReader[]> {
  return Promise.all(readers.map((load) => load()))
}

/** Tells of a path whether the workspace depends on what stands there; remembers names, of which there are few. */
export function workspaceFiles(loaded: readonly WorkspaceReader[]): (path: RepoPath) => boolean {
  const isRead = new Map<string, boolean>()
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    let known = isRead.get(name)
    if (known === undefined) {
      known = loaded.some((reader) => reader.reads(name))
      isRead.set(name, known)
    }
    if (known) return !isInstalled(path)
    return path === 'maestro.toml' || (path === name && loaded.some((reader) => reader.readsAtTop?.(name) === true))
  }
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
