import { isObject, readJson, stringMember } from '../standards/json.ts'
import { entryTargets } from '../standards/package-entries.ts'
import type { RepoPath } from '../system/system.ts'
import { inFolder, resolvePath } from './repo-paths.ts'
import type { FileTree } from './workspace.ts'

/**
 * The files that settings of TypeScript in a folder may extend by a path or the name of a package, endings may be missing.
 *
 * @param packages folders by name; of any other package nothing is known
 * @see https://www.typescriptlang.org/tsconfig/#extends
 */
export function extendedFiles(
  path: string,
  folder: RepoPath,
  packages: () => ReadonlyMap<string, RepoPath>,
  tree: Pick<FileTree, 'text'>,
): readonly RepoPath[] {
  if (!path.startsWith('.')) return settingsInPackage(path, packages(), tree)
  const target = resolvePath(folder, path)
  return target === undefined ? [] : [target]
}

/**
 * The files that they may mean by a package of this repository: `@acme/tsconfig/base.json` is what the
 * package exports by that name, or a file of it; its name alone is what its manifest calls `tsconfig`, or its tsconfig.json.
 */
function settingsInPackage(
  path: string,
  packages: ReadonlyMap<string, RepoPath>,
  tree: Pick<FileTree, 'text'>,
): readonly RepoPath[] {
  const segments = path.split('/')
  const name = segments.splice(0, path.startsWith('@') ? 2 : 1).join('/')
  const folder = packages.get(name)
  if (folder === undefined) return []
  const reading = readJson(tree.text(inFolder(folder, 'package.json')) ?? '{}')
  const manifest = 'value' in reading && isObject(reading.value) ? reading.value : {}
  const inside = segments.join('/')
  const places =
    inside === ''
      ? [...(entryTargets(manifest, '.') ?? []), stringMember(manifest, 'tsconfig') ?? '', 'tsconfig.json']
      : [...(entryTargets(manifest, `./${inside}`) ?? []), inside]
  return places.flatMap((place) => (place === '' ? [] : (resolvePath(folder, place) ?? [])))
}
