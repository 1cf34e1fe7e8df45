// Which events run with the rights of the default branch on what others may have written:
// https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
import { memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { CallingWorkflow, JobCall } from './read-calls.ts'

const OWN_ACTION = /^[\w.-]+\/maestro-actions\/actions\/(?:setup|run)@/i

/**
 * Events for which code is not to be run, of workflows whose jobs run it. A job, or a step, that asks which event it is, or what the run
 * before was about, is not looked at.
 */
export function eventFaults(workflow: CallingWorkflow, calls: readonly JobCall[]): readonly Finding[] {
  const names = namesThatRunCode(workflow, calls).map(printable).join(', ')
  if (names === '') return []
  const { file, events, lineOf } = workflow
  return events.flatMap((event): readonly Finding[] => {
    const told = TOLD.get(event)
    if (told === undefined) return []
    const { severity, why, fix } = told
    const line = lineOf(Array.isArray(memberOf(workflow.content, 'on')) ? ['on', events.indexOf(event)] : ['on', event])
    return [{ code: 'unsafe-event', severity, message: `${event} starts ${names}: ${why}`, fix, file, line }]
  })
}

const TOLD: ReadonlyMap<string, Pick<Finding, 'severity' | 'fix'> & { readonly why: string }> = new Map([
  [
    'pull_request_target',
    {
      severity: 'error',
      why: 'it checks out the branch that the pull request goes to, so nothing of the pull request is tested, or, with its code checked out, gives that code all rights and secrets. Public repositories block it by default, and our actions refuse it',
      fix: 'Write on: pull_request in its place.',
    },
  ],
  [
    'workflow_run',
    {
      severity: 'warning',
      why: 'it checks out the default branch, not what the run before was about, and has all rights and secrets. After a pull request of a fork our actions refuse it',
      fix: "Write on: pull_request and push, or needs: in the workflow before; or leave runs after pull requests out with if: github.event.workflow_run.event == 'push'.",
    },
  ],
])

// Whoever asks for pull requests alone leaves none out.
const FOR_PULL_REQUESTS = /\bworkflow_run\.event\s*==\s*'pull_request\w*'/gi
const ASKS = /\bevent_name\b|\bworkflow_run\.(?:event|head_repository)\b/i

function asksForEvent(jobOrStep: unknown): boolean {
  return ASKS.test(String(memberOf(jobOrStep, 'if') ?? '').replaceAll(FOR_PULL_REQUESTS, ''))
}

/** The jobs that run code for whatever event, by what they call and by our actions in their steps. */
export function namesThatRunCode({ jobs }: CallingWorkflow, calls: readonly JobCall[]): readonly string[] {
  return jobs.filter(([name, job]) => !asksForEvent(job) && runsCode(name, job, calls)).map(([name]) => name)
}

function runsCode(name: string, job: unknown, calls: readonly JobCall[]): boolean {
  const call = calls.find(({ jobName }) => jobName === name)
  if (call !== undefined) return call.asked.runsCode
  const steps = memberOf(job, 'steps')
  if (!Array.isArray(steps)) return false
  return steps.some((step) => OWN_ACTION.test(String(memberOf(step, 'uses') ?? '')) && !asksForEvent(step))
}
