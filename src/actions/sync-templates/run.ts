import type { OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import { printable } from '../../standards/printable.ts'
import type { RepoPath, System } from '../../system/system.ts'
import { changelogOf } from '../../templates/changelog.ts'
import type { Drift } from '../../templates/drift.ts'
import type { SyncPlan } from '../../templates/pin-plan.ts'
import type { FileConflict } from '../../templates/sync-outcome.ts'
import { type Backend, branchFor, type Inputs, type OpenBackend, type Written } from './backend.ts'
import type { contract } from './contract.ts'
import { makePlan, type Planned } from './make-plan.ts'
import { driftFrom, mergeTemplates } from './sync-files.ts'

type Outputs = OutputsOf<typeof contract>

/** Reads the pins, asks where they should be, says what becomes of each, and moves those that are to move. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  const scratch = await system.files.makeScratch()
  try {
    const open = await openerFor(inputs)
    return await sync(await open({ inputs, system, scratch }), inputs, system)
  } finally {
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

async function openerFor({ backend }: Inputs): Promise<OpenBackend> {
  return backend === 'git'
    ? (await import('./git-backend.ts')).openGitBackend
    : (await import('./github-backend.ts')).openGithubBackend
}

async function sync(backend: Backend, inputs: Inputs, system: System): Promise<Outputs> {
  const { report } = system
  const { base, submodules, surroundings } = backend
  const planned = await makePlan(base, submodules, surroundings, { inputs, report })
  const { plan } = planned
  const { syncSummary, syncText } = await import('../../report/sync-text.ts')
  await report.show(async (screen) => syncText(plan, screen))
  const drift = inputs.sync === 'check' ? await driftOf(plan, backend, system) : []
  const moved = await movedIn(planned, inputs, backend)
  const conflicts = moved.flatMap((one) => one.files?.conflicts ?? [])
  tellConflicts(conflicts, system)
  const written = inputs['dry-run'] ? [] : await writeAll(moved, inputs, backend, system)
  if (inputs.summary) await report.summary(async () => syncSummary(plan, linksTo(written)))
  if (!inputs['dry-run']) refuseAtLast(plan, drift, inputs)
  return { ...outputsOf(moved, written, backend), conflicts: conflicts.map((one) => one.path), drift, plan }
}

function outputsOf(
  [first]: readonly MovedSubmodule[],
  written: readonly Written[],
  backend: Backend,
): Omit<Outputs, 'conflicts' | 'drift' | 'plan'> {
  const pull = written.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest
  return {
    updated: written.some(({ updated }) => updated),
    'pr-number': pull === undefined ? '' : String(pull.number),
    'pr-url': pull?.url ?? '',
    from: first?.plan.from ?? '',
    to: first?.plan.to ?? '',
    tag: first?.plan.tag ?? '',
    sha: written.find(({ commit }) => commit !== undefined)?.commit ?? '',
    checks: written.some(({ isDispatched }) => isDispatched === true) ? 'dispatched' : '',
    requests: backend.requests(),
    branches: written.map(({ branch }) => branch),
  }
}

function linksTo(written: readonly Written[]): string {
  return written.flatMap(({ pullRequest: one }) => (one === undefined ? [] : `[#${one.number}](${one.url})`)).join(', ')
}

/** What moves, with what came between, and what becomes of files where these are to come along. */
async function movedIn(
  { plan, commits }: Planned,
  inputs: Inputs,
  backend: Backend,
): Promise<readonly MovedSubmodule[]> {
  const moving = plan.submodules.filter(({ action }) => action === 'move')
  const files = inputs.sync === 'merge' && moving.length > 0 ? await backend.files() : undefined
  const moved: MovedSubmodule[] = []
  for (const one of moving) {
    const merged = files === undefined ? undefined : await mergeTemplates(one, inputs.adopt, files)
    moved.push({
      plan: one,
      changelog: changelogOf(commits.get(one.path) ?? []),
      ...(merged === undefined ? {} : { files: merged }),
    })
  }
  return moved
}

async function writeAll(
  moved: readonly MovedSubmodule[],
  inputs: Inputs,
  backend: Backend,
  { report }: System,
): Promise<readonly Written[]> {
  const groups = inputs.group === 'each' ? moved.map((one) => [one]) : moved.length === 0 ? [] : [moved]
  const written: Written[] = []
  for (const group of groups) {
    const branch = branchFor(inputs.group, group[0]?.plan.path ?? '')
    report.progress(`Writing ${branch}`)
    const one = await backend.write(branch, group)
    if (one.note !== undefined) report.log(one.note)
    written.push(one)
  }
  report.progress('')
  return written
}

/** Once all else is done: what somebody has to look at. */
function refuseAtLast({ submodules }: SyncPlan, [drift, ...others]: readonly Drift[], inputs: Inputs): void {
  const [refused] = submodules.filter(({ action }) => action === 'refuse')
  if (refused !== undefined) {
    const hint = 'Look at what happened there; exact:TAG, allow-diverged or another rule says what to do.'
    const at = { file: '.gitmodules' }
    throw new UserError('PIN_REFUSED', `${printable(refused.path)}: ${printable(refused.reason)}`, hint, at)
  }
  if (drift === undefined || !inputs['fail-on-drift']) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const hint = 'Bring it in line, or give its rule in maestro-sync.yml mode: create-once.'
  const what = `${printable(drift.path)}: ${driftText(drift)}${more}`
  throw new UserError('TEMPLATE_DRIFT', what, hint, { file: drift.path })
}

/** Where files differ from the templates at the present pin; each beside its path. */
async function driftOf({ submodules }: SyncPlan, backend: Backend, { report }: System): Promise<readonly Drift[]> {
  const files = await backend.files()
  const found: Drift[] = []
  for (const plan of submodules) found.push(...(await driftFrom(plan, files)))
  for (const one of found)
    report.annotate({ level: 'warning', title: 'TEMPLATE_DRIFT', message: driftText(one), file: one.path })
  return found
}

const DRIFT_WORDS: Readonly<Record<Drift['kind'], (source: RepoPath) => string>> = {
  missing: (source) => `the templates have it as ${source}, and it is not here`,
  content: (source) => `it is not what ${source} of the templates holds`,
  mode: (source) => `it has another mode than ${source} of the templates`,
  type: (source) => `it is another kind of file than ${source} of the templates`,
  unread: (source) => `it may not be what ${source} of the templates holds`,
}

function driftText({ kind, source }: Drift): string {
  return DRIFT_WORDS[kind](source)
}

function tellConflicts(conflicts: readonly FileConflict[], { report }: System): void {
  for (const { path: file, message } of conflicts)
    report.annotate({ level: 'warning', title: 'TEMPLATE_CONFLICT', message, file })
}
