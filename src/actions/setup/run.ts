import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { messageOf, UserError } from '../../errors.ts'
import { atATime } from '../../registries/at-a-time.ts'
import { type SetupRow, setupSummary, setupText } from '../../report/setup-text.ts'
import type { System } from '../../system/system.ts'
import { type EnvironmentPlan, planEnvironments } from '../../tasks/environment-plan.ts'
import { installsNothing, type NodeInstall, planNodeInstalls } from '../../tasks/node-plan.ts'
import { hideOwnFolder } from '../../tasks/own-folder.ts'
import { readCommitReads } from '../run/ledger/read-keys.ts'
import { refuseUnknownTargets, type WhatToRun, whatToRun } from '../run/what-to-run.ts'
import { bringLaunchers } from './bring-launchers.ts'
import type { contract } from './contract.ts'
import { findUv } from './find-uv.ts'
import { type InstalledPackages, installPackages } from './install-packages.ts'
import { keepDownloads, restoreDownloads } from './keep-downloads.ts'
import { type MadeEnvironment, makeEnvironment } from './make-environment.ts'
import { unfitLocks } from './unfit-locks.ts'

// uv itself does several things at once.
const AT_A_TIME = 2

/** An environment for each project with tasks of Python, from its own lock and nobody else's; and the packages of each lock of Node. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const started = performance.now()
  const { report, files } = system
  const what = await whatToRun(inputs, system)
  refuseUnknownTargets(inputs.targets, what)
  const { view, root } = what
  const allPlans = await planEnvironments(projectsOf('python', what), view.graph, view.tree)
  const installs = planNodeInstalls(projectsOf('node', what), view.graph, view.tree)
  const allNeeded = installs.filter((one) => !installsNothing(one, view.tree))
  const unfit = await unfitLocks(allPlans, allNeeded, what, system, inputs['stale-locks'] === 'fail')
  // What does not fail is made all the same.
  const plans = allPlans.filter(({ source }) => !('lock' in source && unfit.has(source.lock)))
  const needed = allNeeded.filter(({ lock }) => lock === undefined || !unfit.has(lock))
  tellUnlocked(plans, needed, system)
  await hideOwnFolder(root, files)
  const downloads = await restoreDownloads(root, () => downloadParts(plans, needed, what), system)
  const used = downloads === undefined ? system : withVariables(system, downloads)
  const { shown, tellInterruption } = progress(plans.length + needed.length, report)
  const forget = system.whenInterrupted?.(tellInterruption)
  const [made, installed] = await Promise.all([
    makeEnvironments(plans, what, used, shown),
    settle(1, needed, (one) => shown(one.root || one.manager, () => installPackages(one, root, used))),
  ]).finally(forget)
  report.progress('')
  refuseFailed([...unfit.values(), ...made.failures, ...installed.failures])
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const rows = [...made.results.map(environmentRow), ...installed.results.map(packagesRow)]
  await report.show(async (screen) => setupText(rows, seconds, screen))
  if (inputs.summary) await report.summary(async () => setupSummary(rows, seconds))
  const folders = made.results.map(({ plan, folder }) => [plan.project.name, folder])
  return {
    environments: Object.fromEntries(folders),
    packages: installed.results.map(({ install }) => install.root || '.'),
    made: rows.filter(({ state }) => state === 'made').length,
    seconds,
  }
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

/** The same machine, on which programs see these variables as well. */
function withVariables(system: System, variables: Readonly<Record<string, string>>): System {
  const { programs } = system
  return {
    ...system,
    programs: {
      run: (command, args, options) =>
        programs.run(command, args, { ...options, env: { ...variables, ...options.env } }),
    },
  }
}

function projectsOf(ecosystem: string, { tasks }: WhatToRun): ReadonlySet<string> {
  return new Set([...tasks.values()].flatMap((task) => (task.ecosystem === ecosystem ? task.project : [])))
}

type Shown = <T>(name: string, work: () => Promise<T>) => Promise<T>

interface Progress {
  readonly shown: Shown
  tellInterruption(): Promise<void>
}

/** What is under way, and how far all of it is. */
function progress(total: number, report: System['report']): Progress {
  const active = new Set<string>()
  let [done, made] = [0, 0]
  const tell = () => {
    const names = active.size === 0 ? '' : `: ${[...active].join(', ')}`
    report.progress(`Setting up ${done} of ${total}${names}`)
  }
  return {
    async shown(name, work) {
      active.add(name)
      tell()
      try {
        const result = await work()
        made++
        return result
      } finally {
        active.delete(name)
        done++
        tell()
      }
    },
    async tellInterruption() {
      report.progress('')
      const rest = 'nothing half made is left, and what was started has ended, as far as it can be found'
      report.log(`Interrupted: ${made} of ${total} set up; ${rest}`)
    },
  }
}

interface Settled<R> {
  readonly results: readonly R[]
  readonly failures: readonly unknown[]
}

/** One that fails keeps no other one from being made: all that is wrong is told at once. */
async function settle<T, R>(limit: number, items: readonly T[], work: (item: T) => Promise<R>): Promise<Settled<R>> {
  const failures: unknown[] = []
  const results = await atATime(limit, items, (item) => work(item).catch((error: unknown) => void failures.push(error)))
  return { results: results.filter((one) => one !== undefined) as readonly R[], failures }
}

type Made = MadeEnvironment & { readonly plan: EnvironmentPlan }

async function makeEnvironments(
  plans: readonly EnvironmentPlan[],
  { view, root, tasks }: WhatToRun,
  system: System,
  shown: Shown,
): Promise<Settled<Made>> {
  if (plans.length === 0) return { results: [], failures: [] }
  const uv = await findUv(root, system)
  await bringLaunchers(tasks, { root, uv: uv.program }, system)
  const shop = { root, tree: view.tree, system, uv }
  return settle(AT_A_TIME, plans, async (plan) => ({
    ...(await shown(plan.project.name, () => makeEnvironment(plan, shop))),
    plan,
  }))
}

/** Each in its own words, behind the first. */
function refuseFailed(failures: readonly unknown[]): void {
  const [first, ...others] = failures
  if (first === undefined) return
  if (!(first instanceof UserError) || others.length === 0) throw first
  const more = others.map((one) => `\n${messageOf(one)}`)
  throw new UserError(first.code, `${first.message}${more.join('')}`, first.hint, first)
}

const SOURCES: Readonly<Record<EnvironmentPlan['source']['kind'], string>> = {
  uv: 'uv.lock',
  poetry: 'poetry.lock',
  declared: 'no lock',
}

function environmentRow({ plan: { project, python, source }, state }: Made): SetupRow {
  return { name: project.name, tool: `Python ${python ?? ''}`.trim(), from: SOURCES[source.kind], state }
}

function packagesRow({ install: { root, manager, lock }, version, state }: InstalledPackages): SetupRow {
  const name = manager === 'berry' ? 'yarn' : manager
  return { name: root || '.', tool: `${name} ${version}`, from: lock?.split('/').at(-1) ?? 'no lock', state }
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
