import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'

/** `HEAD_UNKNOWN` for a revision that names no commit here; `NO_COMMITS` where not even `HEAD` does. */
export function unknownHead(revision: string): UserError {
  if (revision === 'HEAD') {
    return new UserError('NO_COMMITS', 'The repository has no commit yet', 'Commit something first.')
  }
  return new UserError(
    'HEAD_UNKNOWN',
    `head: ${printable(revision)} names no commit here`,
    'Give a branch, a tag or a commit with head.',
  )
}
