import { SUBMODULE } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder } from '../workspaces/repo-paths.ts'
import type { FileTree, Finding } from '../workspaces/workspace.ts'
import type { Candidate } from './candidates.ts'

/**
 * Builds see the commit, in which a submodule is an empty folder. Where a package's own modules would lie in it, that is an error
 * `submodule-in-package`; where anything else of its folder does, a warning.
 *
 * @param roots the folders of all projects: what lies in another one is not of this package
 */
export function missingSubmodules(
  { root, manifest, package: name }: Candidate,
  roots: readonly RepoPath[],
  { entries }: FileTree,
): readonly Finding[] {
  const within = (folder: RepoPath, file: RepoPath) => folder === '' || file.startsWith(`${folder}/`)
  const inner = roots.filter((other) => other !== root && within(root, other))
  const modules = modulePlaces(root, name)
  return [...entries.values()].flatMap(({ path, mode }): readonly Finding[] => {
    if (mode !== SUBMODULE || !within(root, path) || inner.some((other) => within(other, path))) return []
    const isModule = modules.includes(path)
    // At the top of a repository they are rarely meant for the package that is there.
    if (root === '' && !isModule) return []
    return [
      {
        code: 'submodule-in-package',
        severity: isModule ? 'error' : 'warning',
        message: `${printable(path)} is a git submodule: what is published is built from this commit, in which it is empty`,
        fix: 'Publish the package from the repository of the submodule, or keep the files that belong to it here.',
        file: manifest,
      },
    ]
  })
}

function modulePlaces(root: RepoPath, name: string): readonly RepoPath[] {
  const module = name.replaceAll('-', '_')
  const folders = ['src', module, `src/${module}`, name.split('-')[0] ?? '', `src/${name.split('-')[0]}`]
  return folders.map((folder) => inFolder(root, folder))
}
