import { memberOf } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn } from './node-manifest.ts'
import { catalogsOf, type ManagerSettings, readSettings } from './pnpm.ts'
import type { FileTree } from './workspace.ts'

/**
 * .yarnrc.yml, which yarn reads from version 2 on: a sibling whose version satisfies a range is linked unless
 * `enableTransparentWorkspaces` is false.
 *
 * @see https://yarnpkg.com/configuration/yarnrc
 */
export async function readBerry(tree: FileTree, folder: RepoPath): Promise<ManagerSettings> {
  const { value, problem } = await readSettings(tree, fileIn(folder, '.yarnrc.yml'))
  return {
    linksByName: memberOf(value, 'enableTransparentWorkspaces') !== false,
    catalogs: catalogsOf(value),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Which yarn a `packageManager` asks for: `yarn@1.22.22` is the old one; undefined where it names no version. */
export function yarnFlavour(packageManager: string): 'yarn' | 'berry' | undefined {
  const version = packageManager.slice('yarn@'.length)
  if (version === '') return undefined
  return /^[01](?:\.|$)/.test(version) ? 'yarn' : 'berry'
}
