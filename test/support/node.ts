import { workspaceFiles } from '../../src/workspaces/index.ts'
import { nodeReader } from '../../src/workspaces/node.ts'
import type { WorkspacePart } from '../../src/workspaces/workspace.ts'
import { treeOf } from './tree.ts'

/** Files by path; a value that is no text is written as JSON, unless it is an entry of another mode. */
export type NodeFiles = Readonly<Record<string, string | object>>

/** What the Node reader makes of files in memory; it may read only what it asks for. */
export async function readNode(files: NodeFiles): Promise<WorkspacePart> {
  const texts = Object.entries(files).map(([path, file]) => [path, textOf(file)] as const)
  const isWanted = workspaceFiles([nodeReader])
  const tree = treeOf(Object.fromEntries(texts))
  return nodeReader.read({
    ...tree,
    text(path) {
      if (tree.entries.has(path) && !isWanted(path)) throw new Error(`${path} was not asked for`)
      return tree.text(path)
    },
  })
}

function textOf(file: string | object): string | { mode: string; text?: string } {
  if (typeof file === 'string') return file
  return 'mode' in file && typeof file.mode === 'string' ? { ...file, mode: file.mode } : JSON.stringify(file, null, 2)
}
