import { workspaceFiles } from '../../src/workspaces/index.ts'
import { nxReader } from '../../src/workspaces/nx.ts'
import type { FileTree, WorkspacePart } from '../../src/workspaces/workspace.ts'
import { treeOf } from './tree.ts'

/** Files by path; a value that is no text is written as JSON. */
export type NxFiles = Readonly<Record<string, string | object>>

/** Files in memory, of which only those can be read that the Nx reader asks for. */
export function nxTree(files: NxFiles): FileTree {
  const texts = Object.entries(files).map(([path, file]) => [path, textOf(file)] as const)
  const isWanted = workspaceFiles([nxReader])
  const tree = treeOf(Object.fromEntries(texts))
  return {
    ...tree,
    text(path) {
      if (tree.entries.has(path) && !isWanted(path)) throw new Error(`${path} was not asked for`)
      return tree.text(path)
    },
  }
}

/** What the Nx reader makes of files in memory. */
export function readNx(files: NxFiles): Promise<WorkspacePart> {
  return nxReader.read(nxTree(files))
}

function textOf(file: string | object): string {
  return typeof file === 'string' ? file : JSON.stringify(file, null, 2)
}
