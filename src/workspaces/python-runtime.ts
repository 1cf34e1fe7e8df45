import { admitsPython, lowestPython } from '../standards/requires-python.ts'
import { stringAt } from '../standards/toml.ts'
import type { PythonManifest } from './python-manifest.ts'
import { foldersAbove } from './python-paths.ts'
import type { FileTree } from './workspace.ts'

/**
 * The Python that a project asks for: the nearest `.python-version` at or above its folder, where the project admits that version;
 * else the lowest `X.Y` that it admits. Undefined where nothing says.
 */
export function pythonRuntime(manifest: PythonManifest, tree: FileTree): string | undefined {
  const { table, setup, folder } = manifest
  const constraint =
    stringAt(table, 'project', 'requires-python') ??
    stringAt(table, 'tool', 'poetry', 'dependencies', 'python') ??
    setup?.pythonRequires ??
    ''
  const pinned = pinnedVersion(folder, tree)
  if (pinned !== undefined && (constraint === '' || admitsPython(constraint, pinned))) return pinned
  return lowestPython(constraint)
}

function pinnedVersion(folder: string, tree: FileTree): string | undefined {
  for (const above of [folder, ...foldersAbove(folder)]) {
    const text = tree.text(above === '' ? '.python-version' : `${above}/.python-version`)
    if (text === undefined) continue
    const lines = text.split('\n').map((line) => line.trim())
    const first = lines.find((line) => line !== '' && !line.startsWith('#'))
    // Others, such as `pypy3.10` or a pyenv environment's name, mean nothing to who sets Python up.
    return first !== undefined && /^\d+\.\d+(?:\.\d+)?$/.test(first) ? first : undefined
  }
  return undefined
}
