// Workflows of the repository that call ours for others of it: a right that the first caller does not grant, none of them has.
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#access-and-permissions-for-nested-workflows
import { isObject, memberOf } from '../../standards/json.ts'
import type { RepoPath } from '../../system/system.ts'
import { namesThatRunCode } from './events.ts'
import { type Call, type CallingWorkflow, type JobCall, localCallee, type Scopes } from './read-calls.ts'

/** What one of these asks of whoever calls it, by what it calls itself. */
interface Wrapper {
  readonly callees: readonly string[]
  readonly asked: JobCall['asked']
  readonly isKnown: boolean
  readonly isOriginal: boolean
}

/** Jobs of each workflow that call another one of the repository which leads to one of ours, however many are between. */
export function findLocalCalls(
  workflows: readonly CallingWorkflow[],
): ReadonlyMap<CallingWorkflow, readonly JobCall[]> {
  const byFile = new Map(workflows.map((workflow) => [workflow.file, workflow]))
  const wrappers = new Map<RepoPath, Wrapper | undefined>()
  return new Map(workflows.map((workflow) => [workflow, callsOf(workflow)]))

  function callsOf(workflow: CallingWorkflow): readonly JobCall[] {
    return workflow.jobs.flatMap(([jobName, job]): readonly JobCall[] => {
      const callee = localCallee(memberOf(job, 'uses'))
      const wrapper = callee === undefined ? undefined : wrapperOf(callee)
      if (wrapper === undefined || workflow.calls.some((call) => call.jobName === jobName)) return []
      const { asked, isKnown, isOriginal, callees } = wrapper
      const title = `${callee}, which calls ${callees.join(', ')},`
      const lineOf: JobCall['lineOf'] = (way) => workflow.lineOf(['jobs', jobName, ...way])
      return [{ file: workflow.file, jobName, job, title, asked, isKnown, isOriginal, lineOf }]
    })
  }

  function wrapperOf(file: RepoPath): Wrapper | undefined {
    if (!wrappers.has(file)) {
      // Whoever comes back to where it began is refused for that.
      wrappers.set(file, undefined)
      const workflow = byFile.get(file)
      if (workflow?.events.includes('workflow_call')) wrappers.set(file, wrapperIn(workflow))
    }
    return wrappers.get(file)
  }

  function wrapperIn(workflow: CallingWorkflow): Wrapper | undefined {
    const calls: readonly JobCall[] = [...workflow.calls, ...callsOf(workflow)]
    if (calls.length === 0) return undefined
    const top = memberOf(workflow.content, 'permissions')
    // What a job, or its workflow, states is what it asks for; without either it gets what its caller grants, and so does what it calls.
    const open = calls.filter(({ job }) => (memberOf(job, 'permissions') ?? top) === undefined)
    const stated = [top, ...workflow.jobs.map(([, job]) => memberOf(job, 'permissions'))].filter(isObject) as Scopes[]
    const asked = [...stated, ...open.flatMap((call) => Object.values(call.asked.permissions))]
    return {
      callees: [...new Set(calls.map(calleeOf))],
      asked: {
        permissions: Object.fromEntries(asked.entries()),
        runsCode: namesThatRunCode(workflow, calls).length > 0,
      },
      isKnown: open.every(({ isKnown }) => isKnown),
      isOriginal: open.some(({ isOriginal }) => isOriginal),
    }
  }
}

function calleeOf(call: JobCall | Call): string {
  return 'callee' in call ? call.title : (localCallee(memberOf(call.job, 'uses')) ?? '')
}
