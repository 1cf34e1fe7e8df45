import { type CodeKind, codeKind } from '../graph/code-files.ts'
import { isRegular } from '../standards/git-modes.ts'
import type { RepoPath, TreeEntry } from '../system/system.ts'
import { foldersAbove, inFolder, isInstalled } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { LOCKFILES } from './shared-files.ts'
import type { Side } from './touch.ts'

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
  /\.(?:toml|cfg|conf|ini|json|json5|jsonc|ya?ml|sh|bash|env|properties|html?|css|scss|sass|less)$|rc$|^(?:Makefile|justfile|Procfile|(?:.*\.)?Dockerfile(?:\..*)?)$/
// Code that sets tools up, and names more than it imports.
const SETTINGS_IN_CODE =
  /^setup\.py$|\.config\.[cm]?[jt]s$|^\.[\w.-]+\.[cm]?[jt]s$|\.(?:setup|workspace|preset)\.[cm]?[jt]s$/
// Read by name wherever they lie: only a part of them names modules.
const MANIFESTS = /^(?:package\.json|pyproject\.toml|(?:ts|js)config(?:\..+)?\.json|pnpm-workspace\.yaml)$/
// What runs elsewhere, or not at all.
const ASIDE = /(?:^|\/)(?:\.(?:github|gitlab|circleci|vscode|idea|devcontainer|changeset|husky|git)|__snapshots__)\//

/** All code of some projects, with what pytest loads above them, the settings in their folders, and data that may name modules. */
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
    const slash = file.lastIndexOf('/')
    const name = file.slice(slash + 1)
    const isAtTop = () => roots.has(file.slice(0, Math.max(0, slash)))
    if (kind !== undefined) {
      if ((isRead(file) && !isInstalled(file)) || conftests.has(file)) code.push({ path: file, mode, objectId, kind })
      if (SETTINGS_IN_CODE.test(name) && isRead(file) && isAtTop()) settings.push(entry)
    } else if (isRegular(mode) && SETTINGS.test(name) && !LOCKFILES.has(name) && isRead(file)) {
      if (isAtTop() || MANIFESTS.test(name)) settings.push(entry)
      else if (!isInstalled(file) && !ASIDE.test(file)) code.push({ path: file, mode, objectId, kind: 'data' })
    }
  }
  return { code, settings }
}
