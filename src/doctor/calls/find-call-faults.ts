import type { Check } from '../subject.ts'
import { accessFaults } from './access.ts'
import { eventFaults } from './events.ts'
import { keyFaults } from './keys.ts'
import { nameFaults } from './names.ts'
import { permissionFaults } from './permissions.ts'
import { readCallingWorkflows } from './read-calls.ts'
import { secretFaults } from './secrets.ts'
import { valueFaults } from './values.ts'

/** Workflows that call ours in a way that GitHub refuses before anything runs, or that ends where nobody would look for the reason. */
export const findCallFaults: Check = async (subject) => {
  const { workflows, findings } = await readCallingWorkflows(subject)
  return [
    ...findings,
    ...workflows.flatMap((workflow) => [
      ...workflow.findings,
      ...eventFaults(workflow),
      ...accessFaults(workflow),
      ...workflow.calls.flatMap((call) => [
        ...keyFaults(call),
        ...permissionFaults(call, workflow),
        ...nameFaults(call),
        ...valueFaults(call),
        ...secretFaults(call),
      ]),
    ]),
  ]
}
