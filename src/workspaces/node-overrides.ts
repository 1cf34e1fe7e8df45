import { memberOf, membersOf } from '../standards/json.ts'

const NAME = /^(?:@[^/@>]+\/)?[^/@>]+$/

/**
 * What a workspace root puts in the place of dependencies, by their names: `overrides` of npm and pnpm, `resolutions` of yarn.
 * Those that hold below one parent only are left out.
 *
 * @param stated a package.json, or pnpm-workspace.yaml
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#overrides, https://pnpm.io/settings#overrides,
 *   https://yarnpkg.com/configuration/manifest#resolutions
 */
export function readOverrides(stated: unknown): ReadonlyMap<string, string> {
  const places = [
    memberOf(stated, 'overrides'),
    memberOf(stated, 'resolutions'),
    memberOf(memberOf(stated, 'pnpm'), 'overrides'),
  ]
  const overrides = new Map<string, string>()
  for (const [selector, specifier] of places.flatMap(membersOf)) {
    const name = nameOf(selector)
    if (typeof specifier === 'string' && NAME.test(name)) overrides.set(name, specifier)
  }
  return overrides
}

/** `x` of `x`, `x@^1` and `**` + `/x`. */
function nameOf(selector: string): string {
  const plain = selector.startsWith('**/') ? selector.slice(3) : selector
  const at = plain.indexOf('@', 1)
  return at < 0 ? plain : plain.slice(0, at)
}
