import { UserError } from '../errors.ts'
import { isFromOutside } from '../standards/pull-request-event.ts'
import type { WorkflowEvent } from '../system/system.ts'

const REFUSALS: ReadonlySet<string> = new Set(['REGISTRY_UNAUTHORIZED', 'REGISTRY_REFUSED'])

/**
 * Whether what went wrong is that a pull request of a fork, or of Dependabot, gets no secrets: the registry lets nobody read who is not logged in.
 * That is no fault of what the pull request holds. Whatever else goes wrong is.
 */
export function isForWantOfSecrets(error: unknown, event: WorkflowEvent | undefined): boolean {
  return isFromOutside(event) && error instanceof UserError && REFUSALS.has(error.code)
}
