import { admitsPython, lowestPython } from '../standards/requires-python.ts'
import type { RepoPath } from '../system/system.ts'
import { pythonConstraint } from './python-constraint.ts'
import type { PythonManifest } from './python-manifest.ts'
import { foldersAbove, inFolder } from './repo-paths.ts'
import type { FileTree } from './workspace.ts'

/**
 * The Python that a project asks for: the nearest `.python-version` at or above its folder, where the project admits that version;
 * else the lowest `X.Y` that it admits. Undefined where nothing says. Most projects of a repository ask for the same: each
 * combination is looked at once.
 */
export function runtimeFinder(tree: FileTree): (manifest: PythonManifest) => string | undefined {
  const found = new Map<string, string | undefined>()
  return (manifest) => {
    const constraint = pythonConstraint(manifest) ?? ''
    const pinned = pinnedPython(manifest.folder, tree)
    const key = `${constraint}\0${pinned}`
    if (!found.has(key)) found.set(key, chosenVersion(constraint, pinned))
    return found.get(key)
  }
}

function chosenVersion(constraint: string, pinned: string | undefined): string | undefined {
  if (pinned !== undefined && (constraint === '' || admitsPython(constraint, pinned))) return pinned
  return lowestPython(constraint)
}

/** What the nearest `.python-version` at or above a folder names: `3.11`, `3.11.4`; undefined where that is no plain version. */
export function pinnedPython(folder: RepoPath, tree: FileTree): string | undefined {
  for (const above of [folder, ...foldersAbove(folder)]) {
    const text = tree.text(inFolder(above, '.python-version'))
    if (text === undefined) continue
    const lines = text.split('\n').map((line) => line.trim())
    const first = lines.find((line) => line !== '' && !line.startsWith('#'))
    // Others, such as `pypy3.10` or a pyenv environment's name, mean nothing to who sets Python up.
    return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined
  }
  return undefined
}
