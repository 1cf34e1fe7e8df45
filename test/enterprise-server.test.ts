// The workflows for GitHub Enterprise Server, which has no `uses: $/…`: nothing but that differs.
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { forServer } from '../scripts/build-ghes.mjs'
import { callableWorkflows } from '../scripts/callable-workflows.mjs'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly concurrency: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const isOurs = ({ with: inputs }: Step) => inputs?.['path'] === '.git/maestro-actions'

describe.each(callableWorkflows())('$file', ({ text }) => {
  const [here, there] = [load(text) as Workflow, load(forServer(text)) as Workflow]

  test('differs in nothing but where our actions come from, and how many runs may wait', () => {
    const jobs = Object.entries(there.jobs).map(([name, job]) => {
      const steps = job.steps
        .filter((step) => !isOurs(step))
        .map((step) => ({
          ...step,
          ...(step.uses === undefined ? {} : { uses: step.uses.replace('./.git/maestro-actions/', '$/') }),
        }))
      return [name, { ...job, steps }]
    })
    const { queue: _, ...concurrency } = here.concurrency
    expect({ ...there, jobs: Object.fromEntries(jobs) }).toEqual({ ...here, concurrency })
    expect(forServer(text)).not.toMatch(/\$\/|queue:/)
  })

  test('checks this repository out once in each job that needs it, before it does, and behind the check-out of the caller', () => {
    for (const { steps } of Object.values(there.jobs)) {
      const uses = steps.findIndex((step) => step.uses?.startsWith('./.git/maestro-actions/'))
      const ours = steps.findIndex(isOurs)
      const callers = steps.findIndex((step) => step.uses?.startsWith('actions/checkout@') && !isOurs(step))
      expect([steps.filter(isOurs).length, ours < uses, callers < ours]).toEqual([1, true, true])
      expect(steps[ours]).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
        with: {
          repository: `\${{ job.workflow_repository }}`,
          ref: `\${{ job.workflow_sha }}`,
          'persist-credentials': false,
        },
      })
    }
  })
})
