import { LOCKFILES } from '../../affected/shared-files.ts'
import type { Side } from '../../affected/touch.ts'
import { type CodeKind, codeKind } from '../../graph/code-files.ts'
import type { RepoPath, TreeEntry } from '../../system/system.ts'
import { foldersAbove, inFolder, isInstalled } from '../../workspaces/repo-paths.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'

/** A file of code, to be read. */
export interface CodeEntry extends TreeEntry {
  readonly kind: CodeKind
}

/** What is read of a commit, in its order. */
export interface ChosenFiles {
  readonly code: readonly CodeEntry[]
  readonly settings: readonly TreeEntry[]
}

// Texts in which tools are told of modules by name.
const SETTINGS =
  /\.(?:toml|cfg|ini|json|jsonc|ya?ml|sh|env)$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/

/** All code of some projects, with what pytest loads above them, and the settings in their folders. */
export function chosenFiles(
  { tree, graph }: Pick<Side, 'tree' | 'graph'>,
  projects: ReadonlySet<ProjectName>,
  isRead: (file: RepoPath) => boolean,
): ChosenFiles {
  const conftests = new Set<RepoPath>()
  const roots = new Set<RepoPath>()
  for (const name of projects) {
    const root = graph.projects.get(name)?.root
    if (root === undefined) continue
    roots.add(root)
    for (const folder of foldersAbove(root)) conftests.add(inFolder(folder, 'conftest.py'))
  }
  const code: CodeEntry[] = []
  const settings: TreeEntry[] = []
  for (const entry of tree.entries.values()) {
    const { path: file, mode, objectId } = entry
    const kind = codeKind(file, mode)
    if (kind !== undefined) {
      if ((isRead(file) && !isInstalled(file)) || conftests.has(file)) code.push({ path: file, mode, objectId, kind })
    } else if (mode.startsWith('100') && isSettings(file) && isRead(file)) {
      const slash = file.lastIndexOf('/')
      if (roots.has(file.slice(0, Math.max(0, slash)))) settings.push(entry)
    }
  }
  return { code, settings }
}

function isSettings(file: RepoPath): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return SETTINGS.test(name) && !LOCKFILES.has(name)
}
