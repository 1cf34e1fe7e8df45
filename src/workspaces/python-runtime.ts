import { admitsPython, lowestPython } from '../standards/requires-python.ts'
import { stringAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
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
    const constraint = constraintOf(manifest)
    const pinned = pinnedVersion(manifest.folder, tree)
    const key = `${constraint}\0${pinned}`
    if (!found.has(key)) found.set(key, chosenVersion(constraint, pinned))
    return found.get(key)
  }
}

function constraintOf({ table, setup }: PythonManifest): string {
  return (
    stringAt(table, 'project', 'requires-python') ??
    stringAt(table, 'tool', 'poetry', 'dependencies', 'python') ??
    setup?.pythonRequires ??
    ''
  )
}

function chosenVersion(constraint: string, pinned: string | undefined): string | undefined {
  if (pinned !== undefined && (constraint === '' || admitsPython(constraint, pinned))) return pinned
  return lowestPython(constraint)
}

function pinnedVersion(folder: RepoPath, tree: FileTree): string | undefined {
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
