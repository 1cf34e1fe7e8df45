import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import type { ReleasePlan } from '../../release/release-plan.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { makeRelease } from './make-release.ts'
import { planIn } from './plan-in.ts'

type Outputs = OutputsOf<typeof contract>

/** Which version comes next, with its notes; or, in another job, the release on GitHub that these describe. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<Outputs> {
  if (inputs.stage === 'plan') {
    const { plan, notes } = await planIn(inputs, system)
    return { ...outputsOf(plan), notes, url: '', created: false }
  }
  const { plan, notes, url, created } = await makeRelease(inputs, system)
  return { ...outputsOf(plan), notes, url, created }
}

function outputsOf(plan: ReleasePlan): Omit<Outputs, 'notes' | 'url' | 'created'> {
  const { version, tag, previous, pending } = plan
  return {
    ...(pending ? { version, tag } : { version: '', tag: '' }),
    previous: previous?.version ?? '',
    pending,
    plan,
  }
}
