import { memberOf, membersOf, stringMember, stringsOf } from '../standards/json.ts'
import { readJsonc } from '../standards/jsonc.ts'
import type { RepoPath } from '../system/system.ts'
import { extendedFiles } from '../workspaces/extended-settings.ts'
import { foldersAbove, inFolder, parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'

/** Another name for paths: with a `*` in `from`, whatever stands there stands for the `*` of the targets. */
export interface PathAlias {
  readonly from: string
  readonly targets: readonly RepoPath[]
}

const TSCONFIG = /(?:^|\/)(?:ts|js)config(?:\.[^/]+)?\.json$/

/** Aliases by folder of the settings that state them. */
export interface AliasTable {
  /** Those that may hold for a project: of settings in its folder, above it, and those on which they build. */
  aliasesOf(root: RepoPath): readonly PathAlias[]
  /** The packages that tags of JSX come from, by the same settings. */
  jsxSourcesOf(root: RepoPath): readonly string[]
}

interface Settings {
  readonly aliases: readonly PathAlias[]
  readonly bases: readonly RepoPath[]
  readonly jsxSource?: string
}

/**
 * Reads `paths` and `baseUrl` of every tsconfig: https://www.typescriptlang.org/tsconfig/#paths
 *
 * @param packages the folders of packages that a tsconfig may extend, by name
 */
export async function readAliases(tree: FileTree, packages: ReadonlyMap<string, RepoPath>): Promise<AliasTable> {
  const files = tree.manifests.filter((file) => TSCONFIG.test(file))
  const settings = new Map(
    await Promise.all(files.map(async (file) => [file, await readSettings(file, tree, packages)] as const)),
  )
  const [beside, inside] = [new Map<RepoPath, RepoPath[]>(), new Map<RepoPath, RepoPath[]>()]
  for (const file of files) {
    addTo(beside, parentOf(file), file)
    for (const folder of foldersAbove(file)) addTo(inside, folder, file)
  }
  const settingsOf = (root: RepoPath): readonly Settings[] => {
    const above = foldersAbove(root).flatMap((folder) => beside.get(folder) ?? [])
    const reached = new Set([...(inside.get(root) ?? []), ...above])
    for (const file of reached) for (const base of settings.get(file)?.bases ?? []) reached.add(base)
    return [...reached].flatMap((file) => settings.get(file) ?? [])
  }
  return {
    aliasesOf: (root) => settingsOf(root).flatMap(({ aliases }) => aliases),
    jsxSourcesOf: (root) => [...new Set(settingsOf(root).flatMap(({ jsxSource }) => jsxSource ?? []))],
  }
}

function addTo(lists: Map<RepoPath, RepoPath[]>, key: RepoPath, value: RepoPath): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

async function readSettings(
  file: RepoPath,
  tree: FileTree,
  packages: ReadonlyMap<string, RepoPath>,
): Promise<Settings> {
  const text = tree.text(file)
  if (text === undefined) return { aliases: [], bases: [] }
  const reading = await readJsonc(text)
  if ('problem' in reading) return { aliases: [], bases: [] }
  const folder = parentOf(file)
  const options = memberOf(reading.value, 'compilerOptions')
  const baseUrl = stringMember(options, 'baseUrl')
  const base = baseUrl === undefined ? folder : resolvePath(folder, baseUrl)
  const bare: readonly PathAlias[] =
    baseUrl === undefined || base === undefined ? [] : [{ from: '*', targets: [inFolder(base, '*')] }]
  const paths = membersOf(memberOf(options, 'paths')).map(([from, targets]): PathAlias => {
    const resolved = stringsOf(targets).flatMap((target) =>
      base === undefined ? [] : (resolvePath(base, target) ?? []),
    )
    return { from, targets: resolved }
  })
  const jsxSource = stringMember(options, 'jsxImportSource')
  const bases = basesOf(memberOf(reading.value, 'extends'), folder, { tree, packages })
  return { aliases: [...paths, ...bare], bases, ...(jsxSource === undefined ? {} : { jsxSource }) }
}

function basesOf(
  value: unknown,
  folder: RepoPath,
  { tree, packages }: { readonly tree: FileTree; readonly packages: ReadonlyMap<string, RepoPath> },
): readonly RepoPath[] {
  return (typeof value === 'string' ? [value] : stringsOf(value)).flatMap((path) => {
    const targets = extendedFiles(path, folder, () => packages, tree)
    return targets.map((target) => (target.endsWith('.json') ? target : `${target}.json`))
  })
}

/** The paths that a name stands for by the aliases; each alias that fits counts. */
export function aliased(name: string, aliases: readonly PathAlias[]): readonly RepoPath[] {
  const paths: RepoPath[] = []
  for (const { from, targets } of aliases) {
    const star = from.indexOf('*')
    if (star < 0) {
      if (name === from) paths.push(...targets)
      continue
    }
    const [start, end] = [from.slice(0, star), from.slice(star + 1)]
    if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) continue
    const middle = name.slice(start.length, name.length - end.length)
    paths.push(...targets.map((target) => target.replace('*', () => middle)))
  }
  return paths
}
