import { memberOf, membersOf, readJson, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'
import { foldersAbove, inFolder } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import { parentOf } from './python-modules.ts'

/** Names of packages that each manifest declares, by folder of the manifest. */
export interface DeclaredPackages {
  /** What a project can import by name: what it declares, inside it and above it, and the packages that types are for. */
  namesFor(root: RepoPath): ReadonlySet<string>
}

/** Reads what every package.json of a tree declares. */
export function readDeclaredPackages(tree: FileTree): DeclaredPackages {
  const byFolder = new Map<RepoPath, readonly string[]>()
  const inside = new Map<RepoPath, RepoPath[]>()
  for (const file of tree.manifests) {
    if (!/(?:^|\/)package\.json$/.test(file)) continue
    const folder = parentOf(file)
    byFolder.set(folder, declaredIn(tree.text(file) ?? ''))
    for (const above of foldersAbove(folder)) {
      const list = inside.get(above)
      if (list === undefined) inside.set(above, [folder])
      else list.push(folder)
    }
  }
  return {
    namesFor(root) {
      const folders = [root, ...foldersAbove(inFolder(root, 'x')), ...(root === '' ? [] : (inside.get(root) ?? []))]
      return new Set(folders.flatMap((folder) => byFolder.get(folder) ?? []))
    },
  }
}

function declaredIn(text: string): readonly string[] {
  const reading = readJson(text)
  if ('problem' in reading) return []
  const names = DEPENDENCY_FIELDS.flatMap(({ field }) =>
    membersOf(memberOf(reading.value, field)).map(([name]) => name),
  )
  const bundled = ['bundledDependencies', 'bundleDependencies'].flatMap((field) =>
    stringsOf(memberOf(reading.value, field)),
  )
  return [...names, ...bundled].flatMap((name) => [name, ...(typedBy(name) ?? [])])
}

/** `@types/node-fetch` is for node-fetch, `@types/babel__core` for @babel/core. */
function typedBy(name: string): readonly string[] | undefined {
  if (!name.startsWith('@types/')) return undefined
  const plain = name.slice('@types/'.length)
  return [plain.includes('__') ? `@${plain.replace('__', '/')}` : plain]
}
