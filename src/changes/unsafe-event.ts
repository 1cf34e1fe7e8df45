// Events that run with the rights and secrets of the default branch, whoever caused them:
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
import { UserError } from '../errors.ts'
import type { WorkflowEvent } from '../system/system.ts'
import { payloadText } from './payload.ts'

/** Whether this run is for what is not merged yet, and may never be: of a pull request, of a merge queue, or after such a run. */
export function isOfUnmerged(event: WorkflowEvent | undefined): boolean {
  return [event?.name, runBefore(event, 'event')].some((name) => isPullRequest(name) || name === 'merge_group')
}

/**
 * For whatever is about to run code of the repository: nobody may have looked at that code, and here it would have all rights and secrets.
 *
 * @throws {UserError} `UNSAFE_EVENT` for `pull_request_target`, and for `workflow_run` after a pull request of a fork
 */
export function refuseUnsafeEvent(event: WorkflowEvent | undefined): void {
  if (event?.name === 'pull_request_target') {
    throw new UserError(
      'UNSAFE_EVENT',
      'pull_request_target gives all rights and secrets to what runs: no code is run for it. By itself it checks out the branch that the pull request goes to, so nothing of the pull request would be tested either',
      'Write on: pull_request in its place.',
    )
  }
  if (isPullRequest(runBefore(event, 'event')) && isFork(event)) {
    throw new UserError(
      'UNSAFE_EVENT',
      'workflow_run after a pull request of a fork gives all rights and secrets to what runs: no code is run for it',
      "Write on: pull_request in its place; or leave such runs out with if: github.event.workflow_run.event == 'push'.",
    )
  }
}

function isPullRequest(name: string | undefined): boolean {
  return name?.startsWith('pull_request') === true
}

/** A text of the run that `workflow_run` comes after. */
function runBefore(event: WorkflowEvent | undefined, ...keys: readonly string[]): string | undefined {
  return event?.name === 'workflow_run' ? payloadText(event.payload, 'workflow_run', ...keys) : undefined
}

/** A fork that is gone by now is one too. */
function isFork(event: WorkflowEvent | undefined): boolean {
  const head = runBefore(event, 'head_repository', 'full_name')
  return head === undefined || head !== payloadText(event?.payload ?? {}, 'repository', 'full_name')
}
