import { refuseUnsafeEvent } from '../../changes/unsafe-event.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { describeFailure, SeveralFailures, UserError } from '../../errors.ts'
import type { Project } from '../../graph/project-graph.ts'
import { failedHeadline, type SetupRow, setupSummary, setupText } from '../../report/setup-text.ts'
import { clockMs } from '../../standards/clock.ts'
import { printable } from '../../standards/printable.ts'
import type { RepoPath, System } from '../../system/system.ts'
import { type EnvironmentPlan, planEnvironments } from '../../tasks/environment-plan.ts'
import { installsNothing, type NodeInstall, planNodeInstalls } from '../../tasks/node-plan.ts'
import { hideOwnFolder, OWN_ENVIRONMENTS } from '../../tasks/own-folder.ts'
import { asksNx } from '../../workspaces/asks-nx.ts'
import { programOf } from '../../workspaces/node-workspaces.ts'
import { readCommitReads } from '../run/ledger/read-keys.ts'
import { refuseUnknownTargets, type WhatToRun, whatToRun } from '../run/what-to-run.ts'
import { whyNothing } from '../run/why-nothing.ts'
import { bringLaunchers } from './bring-launchers.ts'
import type { contract } from './contract.ts'
import { findUv } from './find-uv.ts'
import { type InstalledPackages, installPackages } from './install-packages.ts'
import { keepDownloads, restoreDownloads } from './keep-downloads.ts'
import { type MadeEnvironment, makeEnvironment } from './make-environment.ts'
import { progressOf, type Shown } from './progress.ts'
import { refuseFile } from './refuse-file.ts'
import { type NotSetUp, type Settled, settle } from './settle.ts'
import { unfitLocks } from './unfit-locks.ts'

// uv itself does several things at once.
const AT_A_TIME = 2

/** An environment for each project with tasks of Python, from its own lock and nobody else's; and the packages of each lock of Node. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const started = clockMs()
  const { report } = system
  const { made, installed, failures, why } = await setUpAll(inputs, system).catch(refused)
  report.progress('')
  const seconds = Math.round((clockMs() - started) / 100) / 10
  const rows = [...made.map(environmentRow), ...installed.map(packagesRow)]
  const failed = failures.map(({ names, error }) => ({ names, ...describeFailure(error) }))
  const outcome = { rows, failed, seconds, why }
  if (inputs.summary) await report.summary(async () => setupSummary(outcome))
  if (failures.length === 0 || rows.length > 0) await report.show(async (screen) => setupText(outcome, screen))
  if (failures.length > 0) {
    if (rows.length + failures.length > 1) report.log(failedHeadline({ rows, failed }))
    throw failures.length === 1 ? failures[0]?.error : new SeveralFailures(failures.map(({ error }) => error))
  }
  const folders = made.map(({ plan, folder }) => [plan.project.name, folder])
  return {
    environments: Object.fromEntries(folders),
    packages: installed.map(({ install }) => install.root || '.'),
    made: rows.filter(({ state }) => state === 'made').length,
    seconds,
  }
}

interface SetUp {
  /** Why there was nothing to do; else empty. */
  readonly why: string
  readonly made: readonly Made[]
  readonly installed: readonly InstalledPackages[]
  readonly failures: readonly NotSetUp[]
}

/** Before anything was begun. */
function refused(error: unknown): SetUp {
  return { why: '', made: [], installed: [], failures: [{ names: [], error }] }
}

async function setUpAll(inputs: InputsOf<typeof contract>, system: System): Promise<SetUp> {
  const { report, files } = system
  // Whatever is installed runs code of its own.
  refuseUnsafeEvent(system.event)
  const what = await whatToRun(inputs, system)
  refuseUnknownTargets(inputs.targets, what)
  const { view, root } = what
  const allPlans = await planEnvironments(projectsOf('python', what), view.graph, view.tree)
  const installs = nodeInstalls(what)
  const allNeeded = installs.filter((one) => !installsNothing(one, view.tree))
  const staleLocks = inputs['stale-locks']
  const { wrong, stale } = await unfitLocks(allPlans, allNeeded, what, system, staleLocks === 'fail')
  // What does not fail is made all the same.
  const plans = allPlans.filter((one) => !wrong.has(lockOf(one) ?? ''))
  const needed = allNeeded.filter(({ lock }) => !wrong.has(lock ?? ''))
  tellUnlocked(plans, needed, system)
  tellUnlike(needed, system)
  await hideOwnFolder(root, files)
  const downloads = await restoreDownloads(root, () => downloadParts(plans, needed, what), system)
  const used = forInstalling(system, downloads?.variables ?? {})
  const { shown, tellInterruption } = progressOf(plans.length + needed.length, report)
  const forget = system.whenInterrupted?.(tellInterruption)
  const [made, installed] = await Promise.all([
    makeEnvironments(plans, what, used, shown),
    settle(1, needed, namesOfInstall, (one) =>
      shown(one.root || one.manager, () =>
        installPackages({ ...one, staleLocks, isStale: stale.has(one.lock ?? '') }, root, used),
      ),
    ),
  ]).finally(forget)
  if (made.failures.length + installed.failures.length === 0) downloads?.areWhole()
  const unusable = [...wrong].map(([lock, error]) => {
    const users = allPlans.filter((one) => lockOf(one) === lock).map(nameOf)
    return { names: [...users, ...allNeeded.filter((one) => one.lock === lock).flatMap(namesOfInstall)], error }
  })
  return {
    why: whyNothing(what, inputs),
    made: made.results,
    installed: installed.results,
    failures: [...unusable, ...made.failures, ...installed.failures],
  }
}

function lockOf({ source }: EnvironmentPlan): RepoPath | undefined {
  return 'lock' in source ? source.lock : undefined
}

function nameOf({ project }: EnvironmentPlan): string {
  return project.name
}

function namesOfInstall({ root }: NodeInstall): readonly string[] {
  return [root || '.']
}

/** At the end of the job. */
export async function end(system: System): Promise<void> {
  if (system.job !== undefined) await keepDownloads(system.job, system)
}

/** All that decides what is downloaded: interpreters, and of the locks what these projects use. */
async function downloadParts(
  plans: readonly EnvironmentPlan[],
  installs: readonly NodeInstall[],
  { view, git }: WhatToRun,
): Promise<readonly string[]> {
  const { readsOf } = await readCommitReads(view, git)
  const locked = (name: string) => {
    const project = view.graph.projects.get(name)
    return project === undefined ? '' : JSON.stringify(readsOf(project, 'test').locked)
  }
  return [
    ...plans.map(({ project, python }) => `python ${python} ${locked(project.name)}`),
    ...installs.flatMap(({ manager, projects }) => projects.map((name) => `${manager} ${locked(name)}`)),
  ]
}

/** The same machine, on which programs see these variables as well, and none outlives this process. */
function forInstalling(system: System, variables: Readonly<Record<string, string>>): System {
  const { programs } = system
  return {
    ...system,
    programs: {
      run: (command, args, options) =>
        programs.run(command, args, { ...options, env: { ...variables, ...options.env }, isGuarded: true }),
    },
  }
}

function projectsOf(ecosystem: string, { tasks }: WhatToRun): ReadonlySet<string> {
  return new Set([...tasks.values()].flatMap((task) => (task.ecosystem === ecosystem ? task.project : [])))
}

/** Projects of Nx are often no packages: their tools are those of a folder above, and for some targets Nx itself is among them. */
function nodeInstalls(what: WhatToRun): readonly NodeInstall[] {
  const { view, tasks } = what
  const asking = [...tasks.values()].flatMap(({ project, command }) => (asksNx(command) ? project : []))
  const takesAbove = ({ name, ecosystems }: Project) => ecosystems.length === 0 || asking.includes(name)
  return planNodeInstalls(new Set([...projectsOf('node', what), ...asking]), view.graph, view.tree, takesAbove)
}

type Made = MadeEnvironment & { readonly plan: EnvironmentPlan }

async function makeEnvironments(
  plans: readonly EnvironmentPlan[],
  { view, root, tasks }: WhatToRun,
  system: System,
  shown: Shown,
): Promise<Settled<Made>> {
  // Nothing without plans; without uv all of them fail as one.
  const all = plans.length === 0 ? [] : [plans]
  const asNames = (some: readonly EnvironmentPlan[]) => some.map(nameOf)
  const { results, failures } = await settle(1, all, asNames, async () => {
    const uv = await findUv(root, system)
    await bringLaunchers(tasks, { root, uv: uv.program }, system)
    return uv
  })
  const [uv] = results
  if (uv === undefined) return { results: [], failures }
  const shop = { root, tree: view.tree, system, uv }
  return settle(
    AT_A_TIME,
    plans,
    (plan) => [nameOf(plan)],
    async (plan) => {
      await refuseFile(placesOf(plan), root, system.files, (what, hint) => notMade(plan, what, hint))
      return { ...(await shown(nameOf(plan), () => makeEnvironment(plan, shop))), plan }
    },
  )
}

/** The folders that it is made in. */
function placesOf(plan: EnvironmentPlan): readonly RepoPath[] {
  return [OWN_ENVIRONMENTS, `${OWN_ENVIRONMENTS}/${nameOf(plan)}`]
}

function notMade(plan: EnvironmentPlan, what: string, hint: string): UserError {
  const message = `no environment for ${nameOf(plan)}: ${what}`
  return new UserError('ENVIRONMENT_FAILED', message, hint, { file: plan.manifest })
}

const SOURCES: Readonly<Record<EnvironmentPlan['source']['kind'], string>> = {
  uv: 'uv.lock',
  poetry: 'poetry.lock',
  declared: 'no lock',
}

function environmentRow({ plan: { project, source }, python, state }: Made): SetupRow {
  return { name: project.name, tool: `Python ${python ?? ''}`.trim(), from: SOURCES[source.kind], state }
}

function packagesRow({ install: { root, manager, lock }, version, state }: InstalledPackages): SetupRow {
  return {
    name: root || '.',
    tool: `${programOf(manager)} ${version}`,
    from: lock?.split('/').at(-1) ?? 'no lock',
    state,
  }
}

/** What is installed then is whatever is newest that day. */
function tellUnlocked(plans: readonly EnvironmentPlan[], installs: readonly NodeInstall[], { report }: System): void {
  const tell = (name: string, file: string, remedy: string) => {
    const message = `${name} has no lock: what its manifest asks for is looked up anew. ${remedy} fixes it.`
    report.annotate({ level: 'notice', title: 'No lock', message, file })
  }
  for (const { project, manifest, source } of plans)
    if (source.kind === 'declared') tell(project.name, manifest, 'uv lock, or poetry lock,')
  for (const { root, manager, lock } of installs)
    if (lock === undefined)
      tell(root || 'The top folder', `${root === '' ? '' : `${root}/`}package.json`, `${manager} install`)
}

/** Which package manager installs is told by the lock. */
function tellUnlike(installs: readonly NodeInstall[], { report }: System): void {
  for (const { unlike, manager, lock } of installs) {
    if (unlike === undefined) continue
    const [own, program] = [programOf(manager), printable(unlike.program)]
    const why = lock === undefined ? `setup does not know ${program}` : `the lock is ${printable(lock)}`
    const isKnown = ['npm', 'pnpm', 'yarn'].includes(program)
    const way = isKnown ? `, or make the lock of ${program} and remove this one` : ''
    const message = `packageManager states ${program}, and ${why}: ${own} installs\nState ${own} there${way}.`
    report.annotate({ level: 'warning', title: 'Other package manager', message, ...unlike.at })
  }
}
