import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { findPython } from '../../publish/builder/python.ts'
import { isThere } from '../../publish/publish-packages.ts'
import type { PublishPlan } from '../../publish/publish-plan.ts'
import type { Receipt } from '../../publish/receipts.ts'
import type { InstallFault } from '../../publish/try-install.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { buildAll, formatsOf, type Workshop } from './build-all.ts'
import type { contract } from './contract.ts'
import { findUnbumped, publishedIn } from './guard.ts'
import { readHandOver, writeHandOver } from './hand-over.ts'
import { openIn, planTargets, type Target } from './plan-targets.ts'
import { type Preparation, prepare } from './prepare.ts'
import { tellNothingIsPublished, wouldPublishPullRequest } from './pull-request.ts'
import { registriesOf } from './registries-of.ts'
import { type Done, refuseProblems, tellOutcome, tellPlans } from './tell.ts'
import { claimedElsewhere, faultText, preflight, readConsumers, type Trial, verifyInstall } from './try-out.ts'
import { uploadAll } from './upload-all.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** What is missing in the registries, built, tried out, uploaded in order, and looked at from outside. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  refuseContradictions(inputs)
  if (wouldPublishPullRequest(inputs, system)) {
    tellNothingIsPublished(system)
    return { ...outputsOf({ plans: [], receipts: [], checks: [] }, inputs), receipts: '' }
  }
  const scratch = await system.files.makeScratch()
  try {
    const done =
      inputs.stage === 'upload'
        ? await uploadWhatWasBuilt(inputs, system, scratch)
        : await planAndCarryOut(inputs, system, scratch)
    await tellOutcome(done, inputs, system)
    return { ...outputsOf(done, inputs), receipts: await leaveReceipts(done.receipts, inputs, system) }
  } finally {
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

function refuseContradictions(inputs: Inputs): void {
  formatsOf(inputs)
  if (inputs.stage !== 'all' && inputs.folder === '') {
    throw new UserError(
      'FOLDER_MISSING',
      `stage ${inputs.stage} needs a folder`,
      'Name it with folder: built files and the plan lie there.',
    )
  }
}

async function planAndCarryOut(inputs: Inputs, system: System, scratch: string): Promise<Done> {
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const [registries, preparation] = await Promise.all([
    registriesOf(inputs, system),
    prepare(inputs, git, system),
    git.forgetCheckOuts(),
  ])
  await refuseProblems(preparation.problems, system)
  const targets = await planTargets(preparation, registries, inputs, system)
  const plans = targets.map(({ plan }) => plan)
  await tellPlans(plans, system)
  if (inputs['dry-run']) return { plans, receipts: [], checks: [] }
  const workshop: Workshop = { git, system, scratch }
  if (inputs.guard) {
    return { plans, receipts: [], checks: [await guard(targets, preparation, inputs, workshop)] }
  }
  return buildAndUpload(targets, preparation, inputs, workshop)
}

async function buildAndUpload(
  targets: readonly Target[],
  preparation: Preparation,
  inputs: Inputs,
  workshop: Workshop,
): Promise<Done> {
  const { system } = workshop
  const plans = targets.map(({ plan }) => plan)
  const owned = ownedBy(preparation)
  const consumers = await readConsumers(inputs.consumers, owned, system)
  const packages = preparation.packages.filter(openIn(targets, inputs))
  const {
    files,
    cleared,
    python: builder,
  } = await timed(
    system,
    ({ files: built }) => `Built ${[...built.values()].flat().length} files`,
    () => buildAll(packages, preparation, inputs, workshop),
  )
  const python = async () => builder ?? findPython(inputs.python, workshop.scratch, system.programs)
  const trials = targets.map(({ registry }): Trial => ({ registry, owned, built: [...files.values()].flat(), python }))
  const checks: string[] = []
  try {
    if (inputs.preflight && files.size > 0) {
      for (const trial of trials) {
        const words = () => 'Looked whether everything can be installed'
        refuseFaults(await timed(system, words, () => preflight(trial, consumers, system)))
        warnOfNamesakes(await claimedElsewhere(trial, system), system)
      }
      checks.push(resolvedText(inputs.consumers))
    }
    if (inputs.stage === 'build') {
      await writeHandOver(path.resolve(system.folder, inputs.folder), plans, owned, files, system)
      checks.push(`Built and left in ${inputs.folder}, to be uploaded by another job.`)
      return { plans, receipts: [], checks }
    }
    const uploaded = await uploadEverywhere(targets, trials, files, inputs, system)
    return { plans, ...uploaded, checks: [...checks, ...uploaded.checks] }
  } finally {
    await cleared
  }
}

/** Says in the log what took how long; of what took no time, nothing. */
async function timed<T>({ report }: System, words: (result: T) => string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  const seconds = (performance.now() - started) / 1000
  if (seconds >= LONG_SECONDS) report.log(`${words(result)}: ${seconds.toFixed(1)} s`)
  return result
}

// Less is not worth a line.
const LONG_SECONDS = 2

/** Another job planned and built; what the registry has is looked up anew. */
async function uploadWhatWasBuilt(inputs: Inputs, system: System, scratch: string): Promise<Done> {
  const registries = await registriesOf(inputs, system)
  const { plans, owned, built } = await readHandOver(path.resolve(system.folder, inputs.folder), system)
  const [planned] = plans
  if (planned === undefined) return { plans, receipts: [], checks: [] }
  const targets = registries.map((registry): Target => {
    const { kind, title } = registry
    const own = plans.find((plan) => plan.registry.title === title) ?? planned
    return { registry, plan: { ...own, registry: { kind, title } } }
  })
  await tellPlans(
    targets.map(({ plan }) => plan),
    system,
  )
  if (inputs['dry-run']) return { plans, receipts: [], checks: [] }
  const python = () => findPython(inputs.python, scratch, system.programs)
  const trials = targets.map(
    ({ registry }): Trial => ({ registry, owned: new Set(owned), built: [...built.values()].flat(), python }),
  )
  return { plans: targets.map(({ plan }) => plan), ...(await uploadEverywhere(targets, trials, built, inputs, system)) }
}

function warnOfNamesakes(names: readonly string[], { report }: System): void {
  if (names.length === 0) return
  const message = `The public index has packages called ${names.join(', ')} as well: installers that ask both indexes may take those`
  report.annotate({ level: 'warning', title: 'Names that others have', message })
}

function resolvedText(consumers: readonly string[]): string {
  const theirs = consumers.length === 0 ? '' : `, and so could all that ${consumers.join(', ')} asks for`
  return `Before the first upload: every package could be installed, with each of its extras${theirs}.`
}

async function guard(
  targets: readonly Target[],
  preparation: Preparation,
  inputs: Inputs,
  workshop: Workshop,
): Promise<string> {
  const packages = preparation.packages.filter((one) => targets.some((target) => publishedIn(target, [one]).length > 0))
  const { files, cleared } = await buildAll(packages, preparation, inputs, workshop)
  const { system } = workshop
  try {
    for (const target of targets) {
      await refuseProblems(await findUnbumped(target, packages, files, system), system)
    }
  } finally {
    await cleared
  }
  return packages.length === 0
    ? 'No version of these packages is published yet.'
    : `What is published under the versions of ${packages.map(({ candidate }) => candidate.package).join(', ')} holds the same.`
}

function ownedBy({ all }: Preparation): ReadonlySet<string> {
  return new Set([...all.publishable.values()].map((one) => one.package))
}

function refuseFaults([first, ...others]: readonly InstallFault[]): void {
  if (first === undefined) return
  const more = others.length === 0 ? '' : `\n${others.map(faultText).join('\n')}`
  throw new UserError(
    'NOT_INSTALLABLE',
    `nobody could install ${faultText(first)}${more}`,
    'Nothing was published. Mend the requirements, or leave the check out with preflight: false.',
  )
}

async function uploadEverywhere(
  targets: readonly Target[],
  trials: readonly Trial[],
  built: ReadonlyMap<ProjectName, readonly Distribution[]>,
  inputs: Inputs,
  system: System,
): Promise<Omit<Done, 'plans'>> {
  const receipts: Receipt[] = []
  const checks: string[] = []
  const broken: string[] = []
  for (const [at, target] of targets.entries()) {
    const own = await uploadAll(withRebuilt(target, inputs), built, system)
    receipts.push(...own)
    const trial = trials[at]
    const uploaded = namesOf(own.filter(({ outcome }) => outcome === 'uploaded'))
    if (trial === undefined || inputs.verify !== 'install' || uploaded.length === 0 || !own.every(isThere)) continue
    system.report.progress(`Installing from ${target.registry.title}`)
    const faults = await timed(
      system,
      () => 'Installed and imported what is published',
      () => verifyInstall(trial, system),
    )
    for (const fault of faults) broken.push(`${fault.package} ${versionIn(target.plan, fault.package)}`)
    checks.push(...(faults.length > 0 ? faults.map(faultText) : [installedText(trial)]))
  }
  warnOfLag(receipts, system)
  return { receipts, checks, broken: [...new Set(broken)] }
}

function warnOfLag(receipts: readonly Receipt[], { report }: System): void {
  const late = namesOf(receipts.filter(({ outcome }) => outcome === 'unconfirmed'))
  if (late.length === 0) return
  const message = `The registry took ${late.join(', ')}, but its index has not caught up: installers do not see it yet. Nothing is broken; what needs it waits, and another run goes on from there`
  report.annotate({ level: 'warning', title: 'The index has not caught up', message })
}

function installedText({ built }: Trial): string {
  const names = new Set(built.map(({ project }) => project))
  return `Afterwards: ${names.size === 1 ? 'the package was' : `all ${names.size} packages were`} installed from the registry into a clean folder, and imported.`
}

function versionIn({ packages }: PublishPlan, name: string): string {
  return packages.find((one) => one.package === name)?.version ?? ''
}

/** What was built although it is published is compared as if it were not. */
function withRebuilt({ registry, plan }: Target, { rebuild }: Inputs): Target {
  if (!rebuild) return { registry, plan }
  const packages = plan.packages.map((one) => (one.state === 'published' ? { ...one, state: 'partial' as const } : one))
  return { registry, plan: { ...plan, packages } }
}

/** Of many files the output would be too long; the file has all. */
async function leaveReceipts(receipts: readonly Receipt[], inputs: Inputs, system: System): Promise<string> {
  if (receipts.length === 0) return ''
  const folder =
    inputs.folder === ''
      ? await system.outputFolder(path.resolve(system.folder, inputs.root))
      : path.resolve(system.folder, inputs.folder)
  const file = path.join(folder, 'receipts.json')
  await system.files.write(file, `${JSON.stringify({ formatVersion: 1, receipts }, null, 2)}\n`)
  return file
}

function outputsOf({ plans, receipts, broken = [] }: Done, inputs: Inputs): Omit<Outputs, 'receipts'> {
  const published = receipts.filter(({ outcome }) => outcome === 'uploaded' || outcome === 'unconfirmed')
  // The registry took it: its index only has not caught up, which is no failure.
  const bad = receipts.filter((one) => !isThere(one) && one.outcome !== 'unconfirmed')
  const skipped = plans.flatMap(({ packages }) => packages.filter(({ state }) => state === 'published'))
  return {
    published: published.map((one) => `${one.package} ${one.version} ${one.file}`),
    skipped: namesOf(skipped),
    failed: namesOf(bad),
    broken,
    any: published.length > 0,
    ok: inputs['dry-run'] || (bad.length === 0 && broken.length === 0),
    conflict: bad.some(({ outcome }) => outcome === 'conflict'),
    plan: plans,
  }
}

function namesOf(some: readonly Pick<Receipt, 'package' | 'version'>[]): readonly string[] {
  return [...new Set(some.map((one) => `${one.package} ${one.version}`))]
}
