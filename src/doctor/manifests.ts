import type { RepoPath } from '../system/system.ts'
import { type PythonManifest, readManifest } from '../workspaces/python-manifest.ts'
import type { FileTree } from '../workspaces/workspace.ts'

const known = new WeakMap<FileTree, Map<RepoPath, Promise<PythonManifest | undefined>>>()

/** The Python manifest of a folder; undefined where it has none, or none that can be read. Several checks ask for the same one. */
export async function pythonManifest(tree: FileTree, folder: RepoPath): Promise<PythonManifest | undefined> {
  const byFolder = known.get(tree) ?? new Map<RepoPath, Promise<PythonManifest | undefined>>()
  known.set(tree, byFolder)
  const reading = byFolder.get(folder) ?? readManifest(tree, folder)
  byFolder.set(folder, reading)
  const manifest = await reading
  return manifest?.problem === undefined ? manifest : undefined
}
