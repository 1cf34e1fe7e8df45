import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { PinnedSubmodule } from './submodules.ts'

/**
 * The submodules that somebody asks for.
 *
 * @param wanted names, paths or URLs, globs too; empty for those that say themselves what they track, or the only one
 * @throws {UserError} `SUBMODULE_MISSING`, `SUBMODULE_UNCLEAR`
 */
export async function chooseSubmodules(
  all: readonly PinnedSubmodule[],
  wanted: readonly string[],
): Promise<readonly PinnedSubmodule[]> {
  if (all.length === 0) {
    const hint =
      'Add one with git submodule add URL PATH, and commit it with .gitmodules: GitHub knows of none without its section there.'
    throw new UserError('SUBMODULE_MISSING', 'this repository has no submodules', hint)
  }
  if (wanted.length > 0) return named(all, wanted)
  const tracking = all.filter(({ track }) => track !== undefined)
  if (tracking.length > 0) return tracking
  if (all.length === 1) return all
  throw new UserError(
    'SUBMODULE_UNCLEAR',
    `there are several submodules, and none says what it tracks: ${listed(all)}`,
    'Name some with submodules, or add a key to their sections of .gitmodules: track = semver.',
    { file: '.gitmodules' },
  )
}

async function named(all: readonly PinnedSubmodule[], wanted: readonly string[]): Promise<readonly PinnedSubmodule[]> {
  const { default: picomatch } = await import('picomatch')
  const chosen = new Set<PinnedSubmodule>()
  for (const one of wanted) {
    const fits = picomatch(one)
    const found = all.filter(({ name, path, url }) => [name, path, url].some((text) => text === one || fits(text)))
    if (found.length === 0) {
      throw new UserError('SUBMODULE_MISSING', `submodules: none is ${printable(one)}`, `There are ${listed(all)}.`)
    }
    for (const submodule of found) chosen.add(submodule)
  }
  return all.filter((one) => chosen.has(one))
}

function listed(all: readonly PinnedSubmodule[]): string {
  return all.map(({ path }) => printable(path)).join(', ')
}
