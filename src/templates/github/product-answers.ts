import type { ObjectId, RepoPath } from '../../system/system.ts'
import { type Answer, nodesAt, textAt } from './answers.ts'

/** The commit of each submodule of a commit, which was asked for `submodules { nodes { path subprojectCommitOid } }`. */
export function pinsAt(value: unknown, ...way: readonly string[]): ReadonlyMap<RepoPath, ObjectId> {
  const pins = nodesAt(value, ...way, 'submodules').flatMap((node) => {
    const [path, pin] = [textAt(node, 'path'), textAt(node, 'subprojectCommitOid')]
    return path === undefined || pin === undefined ? [] : [[path, pin] as const]
  })
  return new Map(pins)
}

/** Pull requests of branches of the repository itself: in another one a branch of the same name is somebody's. */
export function ownPullsAt(value: unknown, ...way: readonly string[]): readonly Answer[] {
  return nodesAt(value, ...way).filter((node) => node['isCrossRepository'] === false)
}

/** The state of a pull request. */
export function stateOf(pullRequest: Answer): 'open' | 'closed' | 'merged' {
  const state = textAt(pullRequest, 'state')?.toLowerCase()
  return state === 'open' || state === 'merged' ? state : 'closed'
}
