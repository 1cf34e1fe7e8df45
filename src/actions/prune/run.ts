import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { type RetentionVerdict, retain } from '../../publish/retention.ts'
import type { Deletion, Holdings, Registry } from '../../registries/registry.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { registryOf } from '../publish/registries-of.ts'
import type { contract } from './contract.ts'

type Inputs = InputsOf<typeof contract>

/** What is to be done with one package. */
interface Plan {
  readonly project: string
  readonly verdicts: readonly RetentionVerdict[]
  readonly deletions: readonly Deletion[]
  readonly foreign: readonly string[]
}

// What somebody publishes at this moment has its parts there before the index that names them.
const GRACE_MS = 24 * 60 * 60 * 1000

/**
 * Shows what the rules let go, and with `apply` deletes it. All packages are looked at before anything is deleted.
 *
 * Throws `USAGE`, `PRUNING_UNSUPPORTED`, `INPUT_INVALID`, and what registries throw.
 */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const projects = [...new Set(inputs.packages.map(normalizeName))]
  if (projects.length === 0) throw new UserError('USAGE', 'Which packages?', 'Name them: maestro-actions prune NAME.')
  const registry = await registryOf(inputs, system)
  const plans: Plan[] = []
  for (const project of projects) {
    system.report.progress(`Looking what ${registry.title} has of ${project}`)
    plans.push(planFor(project, await holdingsOf(registry, project), inputs))
  }
  await system.report.show(async () => plans.map((plan) => planText(plan, inputs)).join('\n'))
  if (inputs.apply) await carryOut(plans, system)
  const named = (keeps: boolean) =>
    plans.flatMap(({ project, verdicts }) =>
      verdicts.flatMap((one) => (one.keeps === keeps ? [`${project} ${one.version}`] : [])),
    )
  const leftovers = plans.flatMap(leftIn).length
  return {
    kept: named(true),
    pruned: named(false),
    leftovers,
    any: plans.some(({ deletions }) => deletions.length > 0),
  }
}

async function holdingsOf(registry: Registry, project: string): Promise<Holdings> {
  if (registry.holdings !== undefined) return registry.holdings(project)
  throw new UserError(
    'PRUNING_UNSUPPORTED',
    `${registry.title} is not pruned by us`,
    'Use its own rules of retention; what installers should pass over can be yanked.',
  )
}

function planFor(project: string, holdings: Holdings, inputs: Inputs): Plan {
  const now = new Date()
  const { 'keep-last': keepLast, 'keep-days': keepDays, keep, versions: prunable } = inputs
  const verdicts = retain(holdings.versions, { prunable, keepLast, keepDays, keep }, now)
  const going = verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version))
  const deletions = holdings.deletions(going, new Date(now.getTime() - GRACE_MS))
  const gone = new Set(deletions.map(({ version }) => version))
  return {
    project,
    // What something else still needs stays, whatever the rules say.
    verdicts: verdicts.map((one) =>
      one.keeps || gone.has(one.version)
        ? one
        : { ...one, keeps: true, reason: 'something else leads to it, or it has another tag' },
    ),
    deletions,
    foreign: holdings.foreign,
  }
}

function leftIn({ deletions }: Plan): readonly Deletion[] {
  return deletions.filter(({ version }) => version === undefined)
}

function planText(plan: Plan, { apply }: Inputs): string {
  const { project, verdicts, foreign } = plan
  const going = verdicts.filter(({ keeps }) => !keeps)
  const left = leftIn(plan).length
  const lines = [
    `${project}: ${going.length} of ${verdicts.length} versions ${apply ? 'go' : 'would go'}`,
    ...verdicts.map(
      ({ version, keeps, reason }) => `  ${keeps ? 'keep  ' : 'delete'}  ${version}  (${printable(reason)})`,
    ),
    ...(left === 0 ? [] : [`  delete  ${left} manifests that nothing leads to`]),
    ...(foreign.length === 0 ? [] : [`  keep    ${foreign.length} tags that are no versions of Python packages`]),
    ...(apply || (going.length === 0 && left === 0) ? [] : ['  Nothing was deleted: add --apply.']),
  ]
  return `${lines.join('\n')}\n`
}

async function carryOut(plans: readonly Plan[], { report }: System): Promise<void> {
  for (const { title, carryOut: act } of plans.flatMap(({ deletions }) => deletions)) {
    report.progress(`Deleting ${title}`)
    await act()
    report.log(`Deleted ${title}`)
  }
}
