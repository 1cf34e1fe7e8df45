import { memberOf, membersOf, readJson, stringsOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { DEPENDENCY_FIELDS, parseSpecifier } from '../workspaces/node-specifiers.ts'
import { foldersAbove, inFolder, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'

/** Names of packages that each manifest declares, by folder of the manifest. */
export interface DeclaredPackages {
  /** What a project can import by name: what it declares, inside it and above it, and the packages that types are for. */
  namesFor(root: RepoPath): ReadonlySet<string>
  /** Those of them that are declared in the folder itself or above it. */
  namesAbove(root: RepoPath): ReadonlySet<string>
  /** What some of these names stand for: a package of another name, or a folder. */
  renamedFor(root: RepoPath): ReadonlyMap<string, Renamed>
}

export type Renamed = { readonly name: string } | { readonly folder: RepoPath }

interface Declared {
  readonly names: readonly string[]
  readonly renamed: readonly (readonly [string, Renamed])[]
}

/** Reads what every package.json of a tree declares. */
export function readDeclaredPackages(tree: FileTree): DeclaredPackages {
  const byFolder = new Map<RepoPath, Declared>()
  const inside = new Map<RepoPath, RepoPath[]>()
  for (const file of tree.manifests) {
    if (!/(?:^|\/)package\.json$/.test(file)) continue
    const folder = parentOf(file)
    byFolder.set(folder, declaredIn(tree.text(file) ?? '', folder))
    for (const above of foldersAbove(folder)) {
      const list = inside.get(above)
      if (list === undefined) inside.set(above, [folder])
      else list.push(folder)
    }
  }
  const declared = (folders: readonly RepoPath[]) => folders.flatMap((folder) => byFolder.get(folder) ?? [])
  const upwards = (root: RepoPath) => foldersAbove(inFolder(root, 'x'))
  // The innermost comes last, so that it counts.
  const around = (root: RepoPath) =>
    declared([...(root === '' ? [] : (inside.get(root) ?? [])), ...upwards(root)].reverse())
  return {
    namesFor: (root) => new Set(around(root).flatMap(({ names }) => names)),
    namesAbove: (root) => new Set(declared(upwards(root)).flatMap(({ names }) => names)),
    renamedFor: (root) => new Map(around(root).flatMap(({ renamed }) => renamed)),
  }
}

function declaredIn(text: string, folder: RepoPath): Declared {
  const reading = readJson(text)
  if ('problem' in reading) return { names: [], renamed: [] }
  const entries = DEPENDENCY_FIELDS.flatMap(({ field }) => membersOf(memberOf(reading.value, field)))
  const bundled = ['bundledDependencies', 'bundleDependencies'].flatMap((field) =>
    stringsOf(memberOf(reading.value, field)),
  )
  const names = [...entries.map(([name]) => name), ...bundled].flatMap((name) => [name, ...typedBy(name)])
  const renamed = entries.flatMap(([name, specifier]) => {
    const meant = typeof specifier === 'string' ? renamedBy(specifier, folder) : undefined
    return meant === undefined ? [] : [[name, meant] as const]
  })
  return { names, renamed }
}

function renamedBy(specifier: string, folder: RepoPath): Renamed | undefined {
  const reference = parseSpecifier(specifier)
  if (reference.type === 'path' || reference.type === 'workspace-path') {
    const path = resolvePath(folder, reference.path)
    return path === undefined ? undefined : { folder: path }
  }
  if (reference.type !== 'workspace' && reference.type !== 'range') return undefined
  return reference.name === undefined ? undefined : { name: reference.name }
}

/** `@types/node-fetch` is for node-fetch, `@types/babel__core` for @babel/core. */
function typedBy(name: string): readonly string[] {
  if (!name.startsWith('@types/')) return []
  const plain = name.slice('@types/'.length)
  return [plain.includes('__') ? `@${plain.replace('__', '/')}` : plain]
}
