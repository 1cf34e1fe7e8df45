// Trailers of commits: https://git-scm.com/docs/git-interpret-trailers
import type { ObjectId, RepoPath } from '../system/system.ts'

/** A pin as a commit of ours set it. */
export interface SetPin {
  readonly path: RepoPath
  readonly to: ObjectId
  /** Null where the rule follows a branch. */
  readonly tag: string | null
}

/** What stands in the message of every commit of ours. */
export const PIN_TRAILER = 'Templates-Pin: '
const TREE = 'Templates-Tree'

/**
 * The message of a commit that moves pins: the next run reads in it where tags led at that time, and which tree was ours.
 *
 * @param tree of the commit
 */
export function messageWith(title: string, pins: readonly SetPin[], tree: ObjectId): string {
  const trailers = pins.map(({ path, to, tag }) => `${PIN_TRAILER}${to} ${tag ?? '-'} ${path}`)
  return `${title}\n\n${[...trailers, `${TREE}: ${tree}`].join('\n')}\n`
}

/** Whether a commit is as we made it: one that somebody amended still has our message, and another tree. */
export function isOurs({ message, tree }: { readonly message: string; readonly tree: ObjectId }): boolean {
  return pinsIn(message).length > 0 && new RegExp(`^${TREE}: ${tree}$`, 'm').test(message)
}

/** The pins that a message speaks of; none where it is nobody's of ours. */
export function pinsIn(message: string): readonly SetPin[] {
  const found = message.matchAll(/^Templates-Pin: ([0-9a-f]{40,64}) (\S+) (\S.*)$/gm)
  return [...found].map(([, to = '', tag = '', path = '']) => ({ path, to, tag: tag === '-' ? null : tag }))
}
