import { type Answer, nodesAt, textAt } from './answers.ts'

/** Pull requests of branches of the repository itself: in another one a branch of the same name is somebody's. */
export function ownPullsAt(value: unknown, ...way: readonly string[]): readonly Answer[] {
  return nodesAt(value, ...way).filter((node) => node['isCrossRepository'] === false)
}

/** The state of a pull request. */
export function stateOf(pullRequest: Answer): 'open' | 'closed' | 'merged' {
  const state = textAt(pullRequest, 'state')?.toLowerCase()
  return state === 'open' || state === 'merged' ? state : 'closed'
}
