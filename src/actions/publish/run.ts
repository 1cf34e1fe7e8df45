import path from 'node:path'
import { refuseUnsafeEvent } from '../../changes/unsafe-event.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { findPython, type Python } from '../../publish/builder/python.ts'
import { isThere } from '../../publish/publish-packages.ts'
import { type PublishPlan, withBuilt } from '../../publish/publish-plan.ts'
import type { Receipt } from '../../publish/receipts.ts'
import type { InstallFault } from '../../publish/try-install.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { System } from '../../system/system.ts'
import { once } from '../../workspaces/once.ts'
import { buildAll, formatsOf, type Workshop } from './build-all.ts'
import type { contract } from './contract.ts'
import { findUnbumped, publishedIn } from './guard.ts'
import { readHandOver, writeHandOver } from './hand-over.ts'
import { type Watch, watchForInterruption } from './interruption.ts'
import { judgeNamesakes } from './namesakes.ts'
import { lookAgain, openIn, planTargets, type Target } from './plan-targets.ts'
import { type Preparation, prepare } from './prepare.ts'
import { isWithoutSecrets, tellNothingCanBeRead, tellNothingIsPublished, wouldPublishUnmerged } from './pull-request.ts'
import { leaveReceipts, makeNamedFolder, readReceipts } from './receipts-place.ts'
import { registriesOf } from './registries-of.ts'
import { type Done, refuseProblems, tellOutcome, tellPlans, timed } from './tell.ts'
import { faultText, preflight, readConsumers, type Trial } from './try-out.ts'
import { type Looked, tryOutFrom, uploadEverywhere } from './upload-everywhere.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** What a run works with. */
interface Run extends Pick<Watch, 'begin'> {
  readonly inputs: Inputs
  readonly system: System
  /** A folder that is ours alone; absolute. */
  readonly scratch: string
}

/** What is missing in the registries, built, tried out, uploaded in order, and looked at from outside. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  refuseContradictions(inputs)
  if (wouldPublishUnmerged(inputs, system)) {
    tellNothingIsPublished(system)
    return { ...outputsOf(NOTHING_DONE, inputs), receipts: '' }
  }
  // Builds run code of the packages.
  if (inputs.stage !== 'upload' && !inputs['dry-run']) refuseUnsafeEvent(system.event)
  const { begin, release } = watchForInterruption(inputs, system)
  const scratch = await system.files.makeScratch()
  try {
    const done = await CARRY_OUT[inputs.stage]({ inputs, system, scratch, begin })
    await tellOutcome(done, inputs, system)
    return { ...outputsOf(done, inputs), receipts: await leaveReceipts(done.receipts, inputs, system) }
  } catch (error) {
    if (!isWithoutSecrets(error, inputs, system)) throw error
    tellNothingCanBeRead(system)
    return { ...outputsOf(NOTHING_DONE, inputs), receipts: '' }
  } finally {
    release()
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

const NOTHING_DONE: Done = { plans: [], receipts: [], checks: [] }

const CARRY_OUT: Readonly<Record<Inputs['stage'], (run: Run) => Promise<Done>>> = {
  all: planAndCarryOut,
  build: planAndCarryOut,
  upload: uploadWhatWasBuilt,
  verify: verifyWhatWasUploaded,
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

async function planAndCarryOut(run: Run): Promise<Done> {
  const { inputs, system, scratch } = run
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
  if (preparation.whyNothing !== undefined) system.report.log(preparation.whyNothing)
  if (inputs['dry-run']) return { plans, receipts: [], checks: reasonsIn(preparation) }
  await makeNamedFolder(inputs, system)
  const workshop: Workshop = { git, system, scratch }
  if (inputs.guard) {
    const checked = await guard(targets, preparation, inputs, workshop)
    return { plans, receipts: [], checks: [...reasonsIn(preparation), checked] }
  }
  return buildAndUpload(targets, preparation, workshop, run)
}

function reasonsIn({ whyNothing }: Preparation): string[] {
  return whyNothing === undefined ? [] : [whyNothing]
}

async function buildAndUpload(
  planned: readonly Target[],
  preparation: Preparation,
  workshop: Workshop,
  run: Run,
): Promise<Done> {
  const { inputs, system, begin } = run
  const owned = ownedBy(preparation)
  const consumers = await readConsumers(inputs.consumers, owned, system)
  const packages = preparation.packages.filter(openIn(planned, inputs))
  const {
    files,
    cleared,
    python: builder,
  } = await timed(
    system,
    ({ files: built }) => `Built ${[...built.values()].flat().length} files`,
    () => buildAll(packages, preparation, inputs, workshop),
  )
  const targets = planned.map((target): Target => ({ ...target, plan: withBuilt(target.plan, files) }))
  const plans = targets.map(({ plan }) => plan)
  const python = pythonOf(run, builder)
  const trials = targets.map(({ registry }): Trial => ({ registry, owned, built: [...files.values()].flat(), python }))
  const checks = reasonsIn(preparation)
  const isImported = inputs.verify === 'install'
  try {
    if (inputs.preflight && files.size > 0) {
      for (const trial of trials) {
        const words = () => 'Looked whether everything can be installed'
        refuseFaults(await timed(system, words, () => preflight(trial, { isImported, consumers }, system)))
        await judgeNamesakes(trial, inputs, system)
      }
      checks.push(resolvedText(inputs.consumers, isImported))
    }
    if (inputs.stage === 'build') {
      await writeHandOver(path.resolve(system.folder, inputs.folder), plans, owned, files, system)
      checks.push(`Built and left in ${inputs.folder}, to be uploaded by another job.`)
      return { plans, receipts: [], checks }
    }
    const uploaded = await uploadEverywhere(
      { targets, trials, built: files, scratch: run.scratch, begin },
      inputs,
      system,
    )
    return { plans, ...uploaded, checks: [...checks, ...uploaded.checks] }
  } finally {
    await cleared
  }
}

/** The Python that built, else the one that the inputs name, looked for once. */
function pythonOf({ inputs, system, scratch }: Run, builder?: Python): () => Promise<Python> {
  return once(async () => builder ?? findPython(inputs.python, scratch, system.programs))
}

/** Another job planned and built; what the registry has is looked up anew. */
async function uploadWhatWasBuilt(run: Run): Promise<Done> {
  const { inputs, system, scratch, begin } = run
  const registries = await registriesOf(inputs, system)
  const { plans, owned, built } = await readHandOver(path.resolve(system.folder, inputs.folder), system)
  const [planned] = plans
  if (planned === undefined) return { plans, receipts: [], checks: [] }
  const targets: Target[] = []
  for (const registry of registries) {
    const { kind, title } = registry
    const own = plans.find((plan) => plan.registry.title === title) ?? planned
    if (own.registry.title !== title) refuseOther(own, title)
    targets.push(await lookAgain({ registry, plan: { ...own, registry: { kind, title } } }, system))
  }
  await tellPlans(
    targets.map(({ plan }) => plan),
    system,
  )
  if (inputs['dry-run']) return { plans, receipts: [], checks: [] }
  await makeNamedFolder(inputs, system)
  const python = pythonOf(run)
  const trials = targets.map(
    ({ registry }): Trial => ({ registry, owned: new Set(owned), built: [...built.values()].flat(), python }),
  )
  return {
    plans: targets.map(({ plan }) => plan),
    ...(await uploadEverywhere({ targets, trials, built, scratch, begin }, inputs, system)),
  }
}

/** Another job uploaded, whose rights this one need not have: what is installed here may run whatever it likes. */
async function verifyWhatWasUploaded(run: Run): Promise<Done> {
  const { inputs, system } = run
  const folder = path.resolve(system.folder, inputs.folder)
  const [registries, { owned, built }, receipts] = await Promise.all([
    registriesOf(inputs, system),
    readHandOver(folder, system),
    readReceipts(folder, system.files),
  ])
  const looked: Looked[] = []
  for (const registry of registries) {
    const own = receipts.filter((one) => one.registry.title === registry.title)
    const late = own.find(({ outcome }) => outcome === 'unconfirmed')
    if (late !== undefined) {
      const message = `${registry.title} does not show ${late.file} yet, so nothing of it was tried out`
      system.report.annotate({ level: 'warning', title: 'Not tried out', message })
      continue
    }
    const files = asTheyWereUploaded([...built.values()].flat(), own)
    looked.push(await tryOutFrom({ registry, owned: new Set(owned), built: files, python: pythonOf(run) }, system))
  }
  return {
    plans: [],
    receipts: [],
    checks: looked.flatMap(({ checks }) => checks),
    broken: looked.flatMap(({ broken }) => broken),
  }
}

/** In the place of a file that was there already with the same content, that one: with its digest. */
function asTheyWereUploaded(built: readonly Distribution[], receipts: readonly Receipt[]): readonly Distribution[] {
  const digests = new Map(receipts.map(({ file, sha256 }) => [file, sha256]))
  return built.map((one) => ({ ...one, sha256: digests.get(one.fileName) || one.sha256 }))
}

/** What one registry has, another may lack, and nobody built it. */
function refuseOther({ registry, packages }: PublishPlan, title: string): void {
  if (packages.every(({ state }) => state === 'new')) return
  throw new UserError(
    'HAND_OVER_MISMATCH',
    `the folder was built for ${registry.title}, which has some of it already, and not for ${title}`,
    'Build with the registry and the URL that you upload to.',
  )
}

function resolvedText(consumers: readonly string[], isImported: boolean): string {
  const theirs = consumers.length === 0 ? '' : `, and so could all that ${consumers.join(', ')} asks for`
  const packages = isImported
    ? 'every package was installed and imported from the files that were built, and each of its extras could be installed'
    : 'every package could be installed, with each of its extras'
  return `Before the first upload: ${packages}${theirs}.`
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
      await refuseProblems(await findUnbumped(target, { ...preparation, packages }, files, system), system)
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
    `nobody could install and use ${faultText(first)}${more}`,
    'Nothing was published. Mend the requirements, or leave the check out with preflight: false.',
  )
}

function outputsOf({ plans, receipts, broken = [] }: Done, inputs: Inputs): Omit<Outputs, 'receipts'> {
  const published = receipts.filter(({ outcome }) => outcome === 'uploaded')
  const late = receipts.filter(({ outcome }) => outcome === 'unconfirmed')
  const bad = receipts.filter((one) => !isThere(one) && !late.includes(one))
  const there = [
    ...plans.flatMap(({ packages }) => packages.filter(({ state }) => state === 'published')),
    ...receipts.filter(({ outcome }) => outcome === 'already-present'),
  ]
  const isBad = new Set(namesOf([...bad, ...late, ...published]))
  return {
    published: [...new Set(published.map((one) => `${one.package} ${one.version} ${one.file}`))],
    skipped: namesOf(there).filter((name) => !isBad.has(name)),
    unconfirmed: namesOf(late),
    failed: namesOf(bad),
    broken: namesOf(broken),
    pending: namesOf(plans.flatMap(({ packages }) => packages.filter(({ state }) => state !== 'published'))),
    any: published.length > 0,
    ok: inputs['dry-run'] || (bad.length === 0 && broken.length === 0),
    conflict: bad.some(({ outcome }) => outcome === 'conflict'),
    problem: problemOf([...bad, ...late]) || (broken[0]?.why ?? ''),
    refused: bad.some(({ outcome }) => outcome === 'refused'),
    plan: plans,
  }
}

/** Those that only wait for others say nothing. */
function problemOf(bad: readonly Receipt[]): string {
  const weighty = bad.filter(({ outcome }) => outcome !== 'blocked')
  const first = weighty.find(({ outcome }) => outcome === 'conflict') ?? weighty[0]
  return first === undefined ? '' : `${first.file}: ${first.note}`
}

function namesOf(some: readonly Pick<Receipt, 'package' | 'version'>[]): readonly string[] {
  return [...new Set(some.map((one) => `${one.package} ${one.version}`))]
}
