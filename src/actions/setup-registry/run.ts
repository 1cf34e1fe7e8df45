import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import { lostVariables, nativeSettings, routeSettings, shellLines, type ToolSettings } from '../../install/settings.ts'
import { uvFiles } from '../../install/uv-files.ts'
import { isForWantOfSecrets } from '../../registries/outsiders.ts'
import { printable } from '../../standards/printable.ts'
import type { BackgroundSystem, Job, System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { fillWheelhouse } from './fill-wheelhouse.ts'
import { findIndex } from './find-index.ts'
import { endIndex, keepIndex, startIndex } from './job-index.ts'
import { judgeOrigins, namedPlace, type ProductPlan, planIndex, probe, refusePort } from './plan-index.ts'
import { type IndexPlan, runIndex } from './run-index.ts'
import { usableCache } from './usable-cache.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** Looks whether we may read the registries, then lets the tools ask them. */
export async function run(given: Inputs, system: System): Promise<Outputs> {
  if (given.print && !given.serve) return print(given, system)
  const inputs = { ...given, cache: await usableCache(given, system) }
  const plan = await planIndex(inputs, system)
  if (inputs.mode === 'native') refuseNative(plan)
  // On a laptop the index is what locks are made anew with.
  judgeOrigins(plan.findings, inputs.check && !inputs.serve, system)
  try {
    await probe(plan, system)
  } catch (error) {
    if (inputs.serve || !isForWantOfSecrets(error, system.event)) throw error
    await tellOutsiders(system)
    return { 'index-url': '', ready: false, folder: '', findings: plan.findings }
  }
  if (inputs.mode === 'wheelhouse') return fillWheelhouse(plan, inputs, system)
  if (inputs.serve) return serve(plan, inputs, system)
  if (system.job === undefined) throw serveMissing()
  return (inputs.mode === 'native' ? native : route)(plan, inputs, system, system.job)
}

const NOT_READY =
  'This pull request is from a fork or of Dependabot, and gets no secrets. The registry shows nothing without them, so its packages cannot be installed here: nothing that needs them was tested. A push of the same commits to a branch of the repository does that.'

async function tellOutsiders({ report }: System): Promise<void> {
  report.annotate({ level: 'notice', title: 'Not tested', message: NOT_READY })
  await report.summary(async () => `**Not tested.** ${NOT_READY}\n`)
}

/** What goes on after the step: the index. */
export async function background(task: unknown, system: BackgroundSystem): Promise<void> {
  await keepIndex(task as Inputs, system)
}

/** At the end of the job. */
export async function end(system: System): Promise<void> {
  if (system.job !== undefined) await endIndex(system.job, system)
}

/** The index in a process of its own, and the tools of all steps that follow set to ask it. */
async function route(plan: ProductPlan, inputs: Inputs, system: System, job: Job): Promise<Outputs> {
  const indexUrl = await startIndex(inputs, system, job)
  warnOfPort(indexUrl, inputs, system)
  const settings = [...routeSettings(indexUrl, system), ...(await uvSettings(inputs, system, plan))]
  setVariables(settings, system, job)
  const names = plan.owned.patterns.join(', ')
  system.report.log(`${names} from ${plan.registries.map(({ title }) => title).join(', then ')}`)
  system.report.log(`everything else from ${plan.publicIndex}, all of it by way of ${indexUrl}`)
  return { 'index-url': indexUrl, ready: true, folder: '', findings: plan.findings }
}

/** The tools of all steps that follow set to ask both sides themselves. */
async function native(plan: ProductPlan, inputs: Inputs, system: System, job: Job): Promise<Outputs> {
  const source = await plan.registries[0]?.installSource?.()
  if (source === undefined || !/^https?:/.test(source.indexUrl)) throw nativeUnsupported(plan)
  const { indexUrl, username = '', password = '' } = source
  const settings = nativeSettings(source, plan.facts)
  for (const secret of [password, `${encodeURIComponent(username)}:${encodeURIComponent(password)}`]) {
    if (secret.length > 1) system.report.hide(secret)
  }
  setVariables([...settings, ...(await uvSettings(inputs, system, plan))], system, job)
  system.report.log(`pip and uv ask ${indexUrl} and nothing else`)
  if (plan.facts.hasUvLock) system.report.log('uv brings what its lock has from where the lock says')
  const sources = plan.facts.names.poetry.join(', ')
  system.report.log(sources === '' ? 'No source of Poetry names the registry' : `Poetry has credentials for ${sources}`)
  return { 'index-url': indexUrl, ready: true, folder: '', findings: plan.findings }
}

function setVariables(settings: Iterable<readonly [string, string]>, system: System, job: Job): void {
  for (const name of lostVariables(system)) {
    const message = `${name} is made empty for the steps that follow: a line of the file that it names may take a package from any address. Name the file in the step that installs, as in pip install -c FILE`
    system.report.annotate({ level: 'warning', title: 'A variable is passed over', message })
  }
  for (const [name, value] of settings) job.setVariable(name, value)
}

/** What no setting and no credential would change is said before anybody is asked. */
function refuseNative(plan: ProductPlan): void {
  const [registry, ...others] = plan.registries
  if (others.length > 0 || registry?.installSource === undefined) throw nativeUnsupported(plan)
}

function nativeUnsupported({ registries }: ProductPlan): UserError {
  const titles = registries.map(({ title }) => title).join(', ')
  return new UserError(
    'NATIVE_UNSUPPORTED',
    registries.length > 1
      ? `several registries (${titles}) are one only by way of an index of ours`
      : `${titles} has no index that pip, uv and Poetry could ask`,
    'Use mode: route.',
  )
}

/** In the foreground, until somebody interrupts it. */
async function serve(plan: IndexPlan, inputs: Inputs, system: System): Promise<never> {
  const index = await runIndex(plan, inputs, system, await namedPlace(inputs, system))
  warnOfPort(index.indexUrl, inputs, system)
  const { indexUrl } = index
  system.tell?.(JSON.stringify({ indexUrl, owned: plan.owned.patterns, public: plan.publicIndex }))
  if (inputs.print) await tellSettings(indexUrl, inputs, system)
  system.whenInterrupted?.(() => index.close())
  return new Promise<never>(() => undefined)
}

// Nobody listens on the port that is for throwing things away (RFC 863).
const NO_INDEX = 'http://127.0.0.1:9/no-index-runs/simple/'

/** For another shell: `eval "$(maestro-actions setup-registry --print)"`. */
async function print(inputs: Inputs, system: System): Promise<Outputs> {
  refusePort(inputs)
  const indexUrl = await findIndex(inputs, system).catch(async (error: unknown) => {
    // Whoever does not look at exit codes must not go on with an index that everybody may fill.
    await tellSettings(NO_INDEX, inputs, system)
    system.tell?.('false')
    throw error
  })
  warnOfPort(indexUrl, inputs, system)
  await tellSettings(indexUrl, inputs, system)
  return { 'index-url': indexUrl, ready: true, folder: '', findings: [] }
}

async function tellSettings(indexUrl: string, inputs: Inputs, system: System): Promise<void> {
  const settings = new Map([...routeSettings(indexUrl, system), ...(await uvSettings(inputs, system))])
  for (const line of shellLines(settings)) system.tell?.(line)
}

/** uv asks what files of settings name before what variables do. */
async function uvSettings(
  { root }: Inputs,
  system: System,
  { findings }: Pick<ProductPlan, 'findings'> = { findings: [] },
): Promise<ToolSettings> {
  const { settings, read } = await uvFiles(path.resolve(system.folder, root), system)
  for (const file of read) {
    if (findings.some((one) => one.file === file)) continue
    const message = `uv reads ${printable(file)} as well, and asks an index that it names before the private side. Move the settings of [tool.uv] into uv.toml, and uv reads that one alone; or take the file away`
    system.report.annotate({ level: 'warning', title: 'Settings from elsewhere', message })
  }
  return settings
}

function warnOfPort(indexUrl: string, { port }: Inputs, { report }: Pick<System, 'report'>): void {
  // Of 80 an address shows nothing.
  const actual = new URL(indexUrl).port || '80'
  if (actual === String(port)) return
  const message = `Port ${port} is taken; the index listens on ${actual}. Locks record the port: one that names ${port} does not fit now`
  report.annotate({ level: 'warning', title: 'Another port', message })
}

function serveMissing(): UserError {
  return new UserError(
    'SERVE_MISSING',
    'outside of a job nothing would end the index',
    'Add --serve, which runs it until you interrupt it; in another shell, eval "$(maestro-actions setup-registry --print)" lets pip and uv ask it.',
  )
}
