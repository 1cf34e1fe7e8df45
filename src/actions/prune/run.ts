import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { type RetentionVerdict, retain } from '../../publish/retention.ts'
import type { Deletion, Holdings, Registry } from '../../registries/registry.ts'
import type { ToldVersion } from '../../report/prune-text.ts'
import { normalizeName } from '../../standards/pep503.ts'
import type { System } from '../../system/system.ts'
import { registryOf } from '../publish/registries-of.ts'
import type { contract, NeededVersion } from './contract.ts'
import { type NeedFinder, needFinder } from './find-needed.ts'
import { readConsumers } from './read-consumers.ts'

type Inputs = InputsOf<typeof contract>

/** One package, and what is to become of its versions. */
interface Plan {
  readonly project: string
  readonly holdings: Holdings
  readonly verdicts: readonly ToldVersion[]
}

// What somebody publishes at this moment has its parts there before the index that names them.
const GRACE_MS = 24 * 60 * 60 * 1000

/**
 * Shows what the rules let go and nobody needs, and with `apply` deletes it. All packages are looked at before anything is deleted.
 *
 * Throws `USAGE`, `PRUNING_UNSUPPORTED`, `INPUT_INVALID`, `CONSUMER_MISSING`, `CONSUMER_UNREADABLE`, `DEPENDENT_UNKNOWN`, and what registries throw.
 */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const projects = [...new Set(inputs.packages.map(normalizeName))]
  if (projects.length === 0) throw new UserError('USAGE', 'Which packages?', 'Name them: maestro-actions prune NAME.')
  const now = new Date()
  // What is wrong with the rules is said before anybody is asked.
  retain([], rulesOf(inputs), now)
  const consumers = await readConsumers(inputs.consumers, (name) => projects.includes(name), system)
  const registry = await registryOf(inputs, system)
  const ruled: Plan[] = []
  for (const project of projects) {
    system.report.progress(`Looking what ${registry.title} has of ${project}`)
    const holdings = await holdingsOf(registry, project)
    const verdicts = retain(holdings.versions, rulesOf(inputs), now).map(asTold)
    ruled.push({ project, holdings, verdicts })
  }
  const dependents = [...new Set(inputs.dependents.map(normalizeName))].filter((one) => !projects.includes(one))
  const isLenient = inputs['delete-needed']
  system.report.progress('Looking who needs what')
  const plans = await heed(ruled, needFinder({ registry, dependents, consumers, isLenient }), { isLenient, now })
  const deletions = plans.map((plan) => deletionsOf(plan, now))
  await tell(plans, deletions, { inputs, title: registry.title, system })
  if (inputs.apply) await carryOut(deletions.flat(), system)
  return outputsOf(plans, deletions.flat())
}

function rulesOf({ 'keep-last': keepLast, 'keep-days': keepDays, keep, versions: prunable }: Inputs) {
  return { prunable, keepLast, keepDays, keep }
}

async function holdingsOf(registry: Registry, project: string): Promise<Holdings> {
  if (registry.holdings !== undefined) return registry.holdings(project)
  throw new UserError(
    'PRUNING_UNSUPPORTED',
    `${registry.title} is not pruned by us`,
    'Use its own rules of retention; what installers should pass over can be yanked.',
  )
}

function asTold(verdict: RetentionVerdict): ToldVersion {
  return { ...verdict, neededBy: [] }
}

interface Heeding {
  /** Needs are told, and keep nothing. */
  readonly isLenient: boolean
  readonly now: Date
}

/** Keeps what something that stays needs, and then what that needs, until nothing is added. */
async function heed(plans: readonly Plan[], finder: NeedFinder, { isLenient, now }: Heeding): Promise<readonly Plan[]> {
  const linked = plans.map((plan) => keepLinked(plan, now))
  if (linked.every(({ verdicts }) => verdicts.every(({ keeps }) => keeps))) return linked
  const needed = await finder.neededOf(
    linked.map(({ project, verdicts }) => ({
      project,
      staying: verdicts.flatMap(({ version, keeps }) => (keeps ? version : [])),
      going: verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version)),
    })),
  )
  const heeded = linked.map((plan) => ({
    ...plan,
    verdicts: plan.verdicts.map((one) => {
      const neededBy = needed.get(`${plan.project} ${one.version}`)
      return neededBy === undefined ? one : { ...one, neededBy, keeps: !isLenient }
    }),
  }))
  return isLenient || needed.size === 0 ? heeded : heed(heeded, finder, { isLenient, now })
}

/** What something else leads to stays, whatever the rules say. */
function keepLinked(plan: Plan, now: Date): Plan {
  const gone = new Set(deletionsOf(plan, now).map(({ version }) => version))
  const verdicts = plan.verdicts.map((one) =>
    one.keeps || gone.has(one.version)
      ? one
      : { ...one, keeps: true, reason: 'something else leads to it, or it has another tag' },
  )
  return { ...plan, verdicts }
}

function deletionsOf({ holdings, verdicts }: Plan, now: Date): readonly Deletion[] {
  const going = verdicts.flatMap(({ version, keeps }) => (keeps ? [] : version))
  return holdings.deletions(going, new Date(now.getTime() - GRACE_MS))
}

function leftIn(deletions: readonly Deletion[]): number {
  return deletions.filter(({ version }) => version === undefined).length
}

interface Telling {
  readonly inputs: Inputs
  readonly title: string
  readonly system: System
}

async function tell(
  plans: readonly Plan[],
  deletions: readonly (readonly Deletion[])[],
  { inputs, title, system }: Telling,
): Promise<void> {
  const told = {
    title,
    applies: inputs.apply,
    packages: plans.map(({ project, verdicts, holdings }, at) => ({
      project,
      versions: verdicts,
      leftovers: leftIn(deletions[at] ?? []),
      foreign: holdings.foreign,
    })),
  }
  const load = () => import('../../report/prune-text.ts')
  await system.report.show(async (screen) => (await load()).pruneText(told, screen))
  if (inputs.summary) await system.report.summary(async () => (await load()).pruneSummary(told))
}

function outputsOf(plans: readonly Plan[], deletions: readonly Deletion[]): OutputsOf<typeof contract> {
  const named = (keeps: boolean) =>
    plans.flatMap(({ project, verdicts }) =>
      verdicts.flatMap((one) => (one.keeps === keeps ? [`${project} ${one.version}`] : [])),
    )
  return {
    kept: named(true),
    pruned: named(false),
    needed: plans.flatMap(({ project, verdicts }) =>
      verdicts.flatMap(({ version, neededBy: by }): readonly NeededVersion[] =>
        by.length === 0 ? [] : [{ package: project, version, by }],
      ),
    ),
    leftovers: leftIn(deletions),
    any: deletions.length > 0,
  }
}

async function carryOut(deletions: readonly Deletion[], { report }: System): Promise<void> {
  for (const { title, carryOut: act } of deletions) {
    report.progress(`Deleting ${title}`)
    const isDone = await act()
    report.log(isDone ? `Deleted ${title}` : `Left ${title}: somebody has written there meanwhile`)
  }
}
