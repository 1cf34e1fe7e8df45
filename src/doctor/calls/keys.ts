// What may stand beside the `uses` of a job:
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow
import { didYouMean } from '../../standards/likeness.ts'
import { printable } from '../../standards/printable.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import type { Call } from './read-calls.ts'
import { endsWhere } from './reference.ts'

const ALLOWED = [...['name', 'uses', 'with', 'secrets', 'strategy', 'needs', 'if', 'concurrency', 'permissions']]

// Keys of jobs that have steps, and what to do in their place.
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['steps', 'Put the steps into a job of their own, and join the two by needs.'],
  ['runs-on', 'Take it out: the workflow that is called says where its jobs run.'],
  ['timeout-minutes', 'Take it out: the workflow that is called says how long its jobs may take.'],
  ['env', 'Take it out: a workflow that is called gets inputs and secrets, and no variables.'],
  ['environment', 'Take it out: no job of this workflow has an environment.'],
  ['container', 'Take it out: the workflow that is called says what its jobs run in.'],
  ['services', 'Take it out: put what needs them into a job of its own.'],
  ['outputs', 'Take it out: jobs that need this one read the outputs of the workflow as needs.JOB.outputs.NAME.'],
  ['defaults', 'Take it out: the workflow that is called has its own.'],
  ['continue-on-error', 'Take it out; a job that is to run all the same says so in its if: !cancelled().'],
])

/** Keys that GitHub does not take in a job that calls a workflow. */
export function keyFaults(call: Call): readonly Finding[] {
  return Object.keys(call.job).flatMap((key): readonly Finding[] => {
    if (ALLOWED.includes(key)) return []
    const isRefused = REFUSED.has(key)
    return [
      {
        code: 'refused-key',
        // GitHub may have learnt a key since.
        severity: isRefused ? 'error' : 'warning',
        message: isRefused
          ? `${printable(call.jobName)} calls a workflow, and so may have no ${key} of its own: ${endsWhere(true)}`
          : `${printable(call.jobName)} has a key that no job is known to have: ${printable(key)}`,
        fix: insteadOf(key, call),
        file: call.file,
        line: call.lineOf([key]),
      },
    ]
  })
}

function insteadOf(key: string, { asked, callee }: Call): string {
  if (Object.hasOwn(asked.inputs, key)) return `Write it under with: ${callee} has an input ${key}.`
  return REFUSED.get(key) ?? didYouMean(key, ALLOWED, `Take it out: there may be ${ALLOWED.join(', ')}.`)
}
