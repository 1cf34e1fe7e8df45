import type { InputsOf } from '../../contract/define.ts'
import { findMissingSiblings } from '../../publish/missing-siblings.ts'
import { requirementText } from '../../publish/plan-requirements.ts'
import {
  filesOfVersion,
  makePlan,
  type PlannedPackage,
  type PublishPlan,
  remoteOf,
} from '../../publish/publish-plan.ts'
import { atATime } from '../../registries/at-a-time.ts'
import type { Registry } from '../../registries/registry.ts'
import { clockMs } from '../../standards/clock.ts'
import type { System } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { formatsOf } from './build-all.ts'
import type { contract } from './contract.ts'
import { findLeftOut } from './left-out.ts'
import type { Preparation, Prepared } from './prepare.ts'
import { refuseProblems } from './tell.ts'

type Inputs = InputsOf<typeof contract>

/** A registry, and what is to be published there. */
export interface Target {
  readonly registry: Registry
  readonly plan: PublishPlan
  /** When the registry was asked for what the plan says of it, in milliseconds of `clockMs()`; absent where another job asked. */
  readonly seenAt?: number
}

const LISTS_AT_A_TIME = 8

/**
 * A plan for each registry, from what it has.
 *
 * @throws {UserError} `LOCAL_VERSION`, `SIBLING_NOT_PUBLISHED`, `DEPENDENCY_CYCLE`, and what registries throw
 */
export async function planTargets(
  preparation: Preparation,
  registries: readonly Registry[],
  inputs: Inputs,
  system: System,
): Promise<readonly Target[]> {
  const targets: Target[] = []
  for (const registry of registries) await refuseProblems(localVersions(preparation.packages, registry), system)
  for (const registry of registries) targets.push(await planTarget(preparation, registry, inputs, system))
  return targets
}

/** Of several packages none is sent where one cannot be. */
function localVersions(packages: readonly Prepared[], { refusesLocalVersions, title }: Registry): readonly Finding[] {
  if (refusesLocalVersions !== true) return []
  return packages.flatMap(({ candidate: { package: name, version, manifest, versionLine } }): readonly Finding[] => {
    if (!version.includes('+')) return []
    return [
      {
        code: 'local-version',
        severity: 'error',
        message: `${title} takes no local versions, and ${name} is ${version}`,
        fix: 'Give it a development version such as 1.0.dev1, or publish it to an index of your own.',
        file: manifest,
        ...(versionLine === undefined ? {} : { line: versionLine }),
      },
    ]
  })
}

async function planTarget(
  { view, all, packages }: Preparation,
  registry: Registry,
  inputs: Inputs,
  system: System,
): Promise<Target> {
  const seenAt = clockMs()
  system.report.progress(`Asking ${registry.title} for ${packages.length} packages`)
  const wanted = await atATime(LISTS_AT_A_TIME, packages, async ({ candidate, rewriting }) => ({
    candidate,
    requires: rewriting.requirements.map(requirementText),
    remote: await registry.list(candidate.package, candidate.version),
  }))
  const { kind, title } = registry
  const plan = makePlan(wanted, formatsOf(inputs), { commit: view.commit, registry: { kind, title } })
  const isOpen = openIn([{ plan }], inputs)
  const siblings = packages.map((one) => {
    // Whoever is there already has been installable since.
    return { candidate: one.candidate, requirements: isOpen(one) ? one.rewriting.requirements : [] }
  })
  const problems = [
    ...(await findMissingSiblings(siblings, all, registry)),
    // The guard has it as an error.
    ...(inputs.guard ? [] : await findLeftOut(plan, wanted, registry)),
  ]
  await refuseProblems(problems, system)
  return { registry, plan, seenAt }
}

/**
 * A plan that another job made, with what the registry has now.
 *
 * @throws what registries throw
 */
export async function lookAgain({ registry, plan }: Target, { report }: Pick<System, 'report'>): Promise<Target> {
  const seenAt = clockMs()
  report.progress(`Asking ${registry.title} for ${plan.packages.length} packages`)
  const packages = await atATime(LISTS_AT_A_TIME, plan.packages, async (one): Promise<PlannedPackage> => {
    if (one.state === 'published') return one
    const remote = remoteOf(filesOfVersion(await registry.list(one.package, one.version), one))
    return { ...one, remote, state: remote.length === 0 ? 'new' : 'partial' }
  })
  return { registry, plan: { ...plan, packages }, seenAt }
}

/** Whether a package has to be built for one of the plans. */
export function openIn(
  targets: readonly { readonly plan: PublishPlan }[],
  { rebuild }: Pick<Inputs, 'rebuild'>,
): (one: Prepared) => boolean {
  const open = new Set(
    targets.flatMap(({ plan }) =>
      plan.packages.flatMap(({ project, state }) => (state === 'published' ? [] : project)),
    ),
  )
  return ({ candidate }) => rebuild || open.has(candidate.project)
}
