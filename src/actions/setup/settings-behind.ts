// https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata, https://docs.astral.sh/uv/concepts/configuration-files/
import { entriesAt, stringAt, stringsAt, type TomlTable } from '../../standards/toml.ts'
import type { RepoPath } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { readManifest } from '../../workspaces/python-manifest.ts'
import { foldersAbove, inFolder, resolvePath } from '../../workspaces/repo-paths.ts'
import type { FileTree } from '../../workspaces/workspace.ts'

/** Files beside manifests and locks that say what is installed: lists that setuptools reads, and settings of uv alone. */
export async function settingsBehind(
  { project, source }: EnvironmentPlan,
  tree: FileTree,
): Promise<readonly RepoPath[]> {
  const folders = source.kind === 'declared' ? source.folders.map(({ root }) => root) : []
  const listed = await Promise.all(folders.map((folder) => listsIn(folder, tree)))
  const settings = [project.root, ...foldersAbove(project.root)].map((folder) => inFolder(folder, 'uv.toml'))
  return [...new Set([...listed.flat(), ...settings])].filter((file) => tree.entries.has(file))
}

const DYNAMIC = ['tool', 'setuptools', 'dynamic'] as const

async function listsIn(folder: RepoPath, tree: FileTree): Promise<readonly RepoPath[]> {
  // Few have any: all manifests of all environments would be read once more.
  if (tree.text(inFolder(folder, 'pyproject.toml'))?.includes('dynamic') !== true) return []
  const table = (await readManifest(tree, folder))?.table
  if (table === undefined) return []
  const extras = entriesAt(table, ...DYNAMIC, 'optional-dependencies').map(([extra]) => [
    'optional-dependencies',
    extra,
  ])
  return [['dependencies'], ...extras]
    .flatMap((keys) => textsAt(table, [...DYNAMIC, ...keys, 'file']))
    .flatMap((file) => resolvePath(folder, file) ?? [])
}

/** One text, or several. */
function textsAt(table: TomlTable, keys: readonly string[]): readonly string[] {
  return [stringAt(table, ...keys) ?? [], stringsAt(table, ...keys)].flat()
}
