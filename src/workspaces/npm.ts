import { memberOf, stringsOf } from '../standards/json.ts'

/**
 * The patterns of `workspaces` in a package.json, as npm and yarn read it: a list, or an object with a list `packages`.
 * Undefined where the manifest states no workspace.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */
export function npmMembers(manifest: unknown): readonly string[] | undefined {
  const stated = memberOf(manifest, 'workspaces')
  const list = Array.isArray(stated) ? stated : memberOf(stated, 'packages')
  return Array.isArray(list) ? stringsOf(list) : undefined
}
