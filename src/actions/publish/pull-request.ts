import { isOfPullRequest } from '../../changes/unsafe-event.ts'
import type { InputsOf } from '../../contract/define.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/**
 * Whether a pull request started a run that would upload, or the run that it comes after. Nobody has agreed yet to what it holds; and of a fork, or of Dependabot, it has no
 * secrets.
 */
export function wouldPublishPullRequest(
  { guard, stage, 'dry-run': isDry }: Pick<InputsOf<typeof contract>, 'guard' | 'stage' | 'dry-run'>,
  { event }: Pick<System, 'event'>,
): boolean {
  return isOfPullRequest(event) && !guard && !isDry && stage !== 'build'
}

/** Why nothing happens, and what would. */
export function tellNothingIsPublished({ report }: Pick<System, 'report'>): void {
  report.annotate({
    level: 'notice',
    title: 'Nothing is published from a pull request',
    message:
      'Start the workflow on a push, a release or by hand to publish; in pull requests, guard: true checks the versions, and dry-run: true shows the plan.',
  })
}
