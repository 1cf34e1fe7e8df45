import type { Finding } from '../../workspaces/workspace.ts'
import type { Check } from '../subject.ts'
import { accessFaults } from './access.ts'
import { eventFaults } from './events.ts'
import { keyFaults } from './keys.ts'
import { findLocalCalls } from './local-calls.ts'
import { nameFaults } from './names.ts'
import { permissionFaults } from './permissions.ts'
import { type CallingWorkflow, type JobCall, readCallingWorkflows } from './read-calls.ts'
import { secretFaults } from './secrets.ts'
import { valueFaults } from './values.ts'

/** Workflows that call ours in a way that GitHub refuses before anything runs, or that ends where nobody would look for the reason. */
export const findCallFaults: Check = async (subject) => {
  const { workflows, findings } = await readCallingWorkflows(subject)
  const localCalls = findLocalCalls(workflows)
  return [...findings, ...workflows.flatMap((workflow) => faultsOf(workflow, localCalls.get(workflow) ?? []))]
}

function faultsOf(workflow: CallingWorkflow, localCalls: readonly JobCall[]): readonly Finding[] {
  const { calls } = workflow
  return [
    ...workflow.findings,
    ...eventFaults(workflow, [...calls, ...localCalls]),
    ...accessFaults(workflow),
    ...[...calls, ...localCalls].flatMap((call) => permissionFaults(call, workflow)),
    ...calls.flatMap((call) => [...keyFaults(call), ...nameFaults(call), ...valueFaults(call), ...secretFaults(call)]),
  ]
}
