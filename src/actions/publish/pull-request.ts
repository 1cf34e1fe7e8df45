import { isOfUnmerged } from '../../changes/unsafe-event.ts'
import type { InputsOf } from '../../contract/define.ts'
import { isForWantOfSecrets } from '../../registries/outsiders.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/**
 * Whether a run would upload what is not merged: that of a pull request, of a merge queue, or after one of these. Nobody has agreed yet to what
 * it holds; and of a fork, or of Dependabot, it has no secrets.
 */
export function wouldPublishUnmerged(
  { guard, stage, 'dry-run': isDry }: Pick<InputsOf<typeof contract>, 'guard' | 'stage' | 'dry-run'>,
  { event }: Pick<System, 'event'>,
): boolean {
  return isOfUnmerged(event) && !guard && !isDry && stage !== 'build'
}

/** Why nothing happens, and what would. */
export function tellNothingIsPublished({ report }: Pick<System, 'report'>): void {
  report.annotate({
    level: 'notice',
    title: 'Nothing is published before it is merged',
    message:
      'A pull request or a merge queue started this. Start the workflow on a push, a release or by hand to publish; in pull requests, guard: true checks the versions, and dry-run: true shows the plan.',
  })
}

/** Whether a registry shows nothing to a pull request that gets no secrets, and has been given none. */
export function isWithoutSecrets(
  error: unknown,
  { password, token }: Pick<InputsOf<typeof contract>, 'password' | 'token'>,
  { event }: Pick<System, 'event'>,
): boolean {
  return password === '' && token === '' && isForWantOfSecrets(error, event)
}

/** Why nothing was looked at, and who will see. */
export function tellNothingCanBeRead({ report }: Pick<System, 'report'>): void {
  report.annotate({
    level: 'notice',
    title: 'Nothing is built from a pull request without secrets',
    message:
      'This pull request is from a fork or of Dependabot, and gets no secrets. The registry shows nothing without them, so nobody knows what it lacks, and nothing was built. A push of the same commits to a branch of the repository does that.',
  })
}
