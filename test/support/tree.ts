import type { TreeEntry } from '../../src/system/system.ts'
import { isInstalled } from '../../src/workspaces/repo-paths.ts'
import type { FileTree } from '../../src/workspaces/workspace.ts'

/** A tree in memory. A value is a file's text, or an entry of another mode: `{ mode: '120000', text: 'target' }`. */
export function treeOf(files: Readonly<Record<string, string | { mode: string; text?: string }>>): FileTree {
  const entries = new Map<string, TreeEntry>()
  const texts = new Map<string, string>()
  const links = new Map<string, string>()
  const folders = new Set<string>([''])
  for (const path of Object.keys(files).sort()) {
    const file = files[path] as string | { mode: string; text?: string }
    const { mode, text } = typeof file === 'string' ? { mode: '100644', text: file } : file
    entries.set(path, { path, mode, objectId: `${path}\0${text ?? ''}` })
    if (text !== undefined && mode.startsWith('100')) texts.set(path, text.replace(/^\ufeff/, ''))
    if (mode === '120000') links.set(path, text ?? '')
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at))
  }
  const manifests = [...entries.keys()].filter((path) => !isInstalled(path))
  return { entries, manifests, links, hasFolder: (path) => folders.has(path), text: (path) => texts.get(path) }
}
