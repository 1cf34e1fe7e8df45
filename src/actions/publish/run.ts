import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { atATime } from '../../publish/at-a-time.ts'
import { findPython } from '../../publish/build/python.ts'
import { findMissingSiblings } from '../../publish/missing-siblings.ts'
import { type FileOutcome, isThere, publishPackages } from '../../publish/publish-packages.ts'
import { filesOf, makePlan, type PublishPlan } from '../../publish/publish-plan.ts'
import type { Receipt } from '../../publish/receipts.ts'
import { uploadFile } from '../../publish/upload.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry } from '../../registries/registry.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { buildAll, formatsOf, type Workshop } from './build-all.ts'
import type { contract } from './contract.ts'
import { type Preparation, prepare } from './prepare.ts'
import { registriesOf } from './registries-of.ts'
import { refuseProblems, tellOutcome, tellPlans } from './tell.ts'
import { faultText, preflight, type Trial, verifyInstall } from './try-out.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** What is missing in the registries, built, tried out, uploaded in order, and looked at from outside. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  formatsOf(inputs)
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const registries = await registriesOf(inputs, system)
  const preparation = await prepare(inputs, git, system)
  await refuseProblems(preparation.problems, system)
  const plans = await plansFor(preparation, registries, inputs, system)
  await tellPlans(
    plans.map(({ plan }) => plan),
    system,
  )
  const receipts = inputs['dry-run'] ? [] : await carryOut(plans, preparation, inputs, { git, system })
  await tellOutcome(
    plans.map(({ plan }) => plan),
    receipts,
    inputs,
    system,
  )
  return outputsOf(
    plans.map(({ plan }) => plan),
    receipts,
    inputs,
  )
}

interface Target {
  readonly registry: Registry
  readonly plan: PublishPlan
}

const LISTS_AT_A_TIME = 8

async function plansFor(
  { view, all, packages }: Preparation,
  registries: readonly Registry[],
  inputs: Inputs,
  system: System,
): Promise<readonly Target[]> {
  const targets: Target[] = []
  for (const registry of registries) {
    const wanted = await atATime(LISTS_AT_A_TIME, packages, async ({ candidate, rewriting }) => ({
      candidate,
      requires: rewriting.requirements.map(requirementText),
      remote: await registry.list(candidate.package),
    }))
    const { kind, title } = registry
    const plan = makePlan(wanted, formatsOf(inputs), { commit: view.commit, registry: { kind, title } })
    const open = packages.filter(({ candidate }) => isOpen(plan, candidate.project, inputs))
    const needed = open.map(({ candidate, rewriting }) => ({ candidate, requirements: rewriting.requirements }))
    const selected = packages.map(({ candidate }) => ({ candidate, requirements: [] }))
    await refuseProblems(await findMissingSiblings([...selected, ...needed], all, registry), system)
    targets.push({ registry, plan })
  }
  return targets
}

function requirementText({
  name,
  extras,
  specifier,
  marker,
  extra,
}: Preparation['packages'][number]['rewriting']['requirements'][number]): string {
  const conditions = [marker, extra === undefined ? undefined : `extra == "${extra}"`].filter(Boolean)
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${specifier}${conditions.length === 0 ? '' : `; ${conditions.join(' and ')}`}`
}

function isOpen({ packages }: PublishPlan, project: ProjectName, { rebuild }: Inputs): boolean {
  return rebuild || packages.find((one) => one.project === project)?.state !== 'published'
}

async function carryOut(
  targets: readonly Target[],
  preparation: Preparation,
  inputs: Inputs,
  { git, system }: { readonly git: Git; readonly system: System },
): Promise<readonly Receipt[]> {
  const packages = preparation.packages.filter(({ candidate }) =>
    targets.some(({ plan }) => isOpen(plan, candidate.project, inputs)),
  )
  if (packages.length === 0)
    return (await Promise.all(targets.map((target) => upload(target, new Map(), system)))).flat()
  const scratch = await system.files.makeTemporary()
  try {
    const python = await findPython(inputs.python, scratch, system.programs)
    const workshop: Workshop = { git, system, python, scratch }
    const built = await buildAll(packages, preparation, inputs, workshop)
    const owned = new Set([...preparation.all.publishable.values()].map((one) => one.package))
    const receipts: Receipt[] = []
    for (const target of targets) {
      const trial: Trial = { registry: target.registry, owned, built: [...built.values()].flat(), python }
      await prepareRegistry(target, system)
      if (inputs.preflight) await refuseFaults(await preflight(trial, system))
      const own = await upload(target, built, system)
      receipts.push(...own)
      const isWhole = own.every(isThere)
      if (inputs.verify === 'install' && isWhole && own.some(({ outcome }) => outcome === 'uploaded')) {
        await warnOfFaults(await verifyInstall(trial, system), system)
      }
    }
    return receipts
  } finally {
    await system.files.remove(scratch)
  }
}

async function prepareRegistry({ registry, plan }: Target, system: System): Promise<void> {
  const notes = (await registry.prepare?.(plan.packages.map((one) => one.package))) ?? []
  for (const { severity, message } of notes) {
    if (severity === 'error') throw new UserError('REGISTRY_UNFIT', message, 'Nothing was published.')
    system.report.annotate({ level: severity === 'warning' ? 'warning' : 'notice', title: 'Registry', message })
  }
}

function refuseFaults(faults: Awaited<ReturnType<typeof preflight>>): void {
  const [first, ...others] = faults
  if (first === undefined) return
  const more = others.length === 0 ? '' : `\n${others.map(faultText).join('\n')}`
  throw new UserError(
    'NOT_INSTALLABLE',
    `nobody could install ${faultText(first)}${more}`,
    'Nothing was published. Mend the requirements, or leave the check out with preflight: false.',
  )
}

async function warnOfFaults(faults: Awaited<ReturnType<typeof preflight>>, { report }: System): Promise<void> {
  for (const fault of faults) {
    report.annotate({ level: 'error', title: 'Published, but broken', message: printable(faultText(fault)) })
  }
  if (faults.length > 0) {
    throw new UserError(
      'PUBLISHED_BROKEN',
      `everything is uploaded, but ${faults.map((fault) => fault.package).join(', ')} cannot be installed or imported from the registry`,
      'Yank these versions, mend the packages, and publish new ones.',
    )
  }
}

function upload(
  { registry, plan }: Target,
  files: ReadonlyMap<ProjectName, readonly Distribution[]>,
  { report }: System,
): Promise<readonly Receipt[]> {
  return publishPackages(plan, { files, now: () => new Date(), upload: (file) => uploadOne(file, registry, report) })
}

async function uploadOne(file: Distribution, registry: Registry, report: System['report']): Promise<FileOutcome> {
  const result = await uploadFile(file, registry, { report })
  switch (result.status) {
    case 'uploaded':
    case 'already-present': {
      const found = filesOf(await registry.list(file.project), file.version, file.project)
      const url = found.find(({ fileName }) => fileName === file.fileName)?.url ?? ''
      return { outcome: result.status, url, note: '' }
    }
    case 'conflict':
    case 'mismatch':
      return {
        outcome: 'conflict',
        url: '',
        note: `${file.fileName} is ${result.local} here and ${result.remote} in the registry: publish a new version`,
      }
    default:
      return { outcome: 'failed', url: '', note: [result.cause, result.hint].filter(Boolean).join('. ') }
  }
}

function outputsOf(plans: readonly PublishPlan[], receipts: readonly Receipt[], inputs: Inputs): Outputs {
  const published = receipts.filter(({ outcome }) => outcome === 'uploaded')
  const bad = receipts.filter((one) => !isThere(one))
  const names = (some: readonly Pick<Receipt, 'package' | 'version'>[]) => [
    ...new Set(some.map((one) => `${one.package} ${one.version}`)),
  ]
  const skipped = plans.flatMap(({ packages }) => packages.filter(({ state }) => state === 'published'))
  return {
    published: published.map((one) => `${one.package} ${one.version} ${one.file}`),
    skipped: names(skipped),
    failed: names(bad),
    any: published.length > 0,
    ok: inputs['dry-run'] || bad.length === 0,
    conflict: bad.some(({ outcome }) => outcome === 'conflict'),
    receipts,
    plan: plans,
  }
}
