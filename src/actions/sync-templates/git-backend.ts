import path from 'node:path'
import { UserError } from '../../errors.ts'
import type { Git, ObjectId } from '../../system/system.ts'
import { chooseSubmodules } from '../../templates/choose-submodules.ts'
import { tagOfPin } from '../../templates/marker.ts'
import { gitPinSource } from '../../templates/pin-source.ts'
import { PIN_TRAILER, pinsIn } from '../../templates/pin-trailers.ts'
import { linksOfTree, type PinnedSubmodule, readSubmodules } from '../../templates/submodules.ts'
import { once } from '../../workspaces/once.ts'
import { branchFor, type OpenBackend } from './backend.ts'
import { readOwnAddresses } from './own-addresses.ts'
import { pushPins } from './push-pins.ts'

/**
 * A clone, and a branch pushed from it: for every host, without any pull request.
 *
 * @throws {UserError} `HEAD_UNKNOWN`, `GITMODULES_INVALID`, `SUBMODULE_MISSING`, `SUBMODULE_UNCLEAR`
 */
export const openGitBackend: OpenBackend = async ({ inputs, system, scratch }) => {
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const base = await git.commit(inputs.head)
  if (base === undefined) throw new UserError('HEAD_UNKNOWN', `head: there is no commit ${inputs.head}`)
  const all = await pinnedIn(base, git)
  const submodules = await chooseSubmodules(all, inputs.submodules)
  const pins = new Map(all.map((one) => [one.path, one.pin]))
  const setByUs = once(async () => (await git.messagesWith(base, PIN_TRAILER)).flatMap(pinsIn))
  const { origin, targets, credentialsFor } = await readOwnAddresses(git, inputs, system)
  const remote = await system.openRemoteGit(scratch, credentialsFor)
  return {
    base,
    submodules,
    surroundings: {
      origin,
      sourceOf: ({ url }) => gitPinSource(url, remote),
      setBy: async (submodule) => tagOfPin(await setByUs(), submodule, pins),
    },
    branchOf: (at) => branchFor(inputs.group, at),
    files: async () => ({
      remote,
      scratch: await system.openScratchGit(scratch),
      product: await git.tree(base),
      readProduct: (ids) => git.blobs(ids),
    }),
    async write(branch, moved) {
      if (targets.length === 0) throw originMissing()
      const place = { git, remote, targets, credentialsFor, base, report: system.report }
      const commit = await pushPins(branch, moved, place)
      return { branch, updated: commit !== undefined, ...(commit === undefined ? {} : { commit }) }
    },
    closeNeedless: async () => undefined,
    requests: () => 0,
  }
}

async function pinnedIn(base: ObjectId, git: Git): Promise<readonly PinnedSubmodule[]> {
  const tree = await git.tree(base)
  const described = tree.find(({ path: at }) => at === '.gitmodules')
  const blob = described === undefined ? undefined : (await git.blobs([described.objectId])).get(described.objectId)
  return readSubmodules(blob === undefined ? undefined : Buffer.from(blob).toString('utf8'), linksOfTree(tree))
}

function originMissing(): UserError {
  const hint = 'Add one with git remote add origin URL, or look at the plan with dry-run.'
  return new UserError('ORIGIN_MISSING', 'no remote origin says where to push to', hint)
}
