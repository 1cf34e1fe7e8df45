import { changelogOf } from '../../changes/changelog.ts'
import type { OutputsOf } from '../../contract/define.ts'
import { describeFailure, ExternalError, UserError } from '../../errors.ts'
import { counted } from '../../report/headline.ts'
import { driftText, filesText } from '../../report/sync-files-text.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import { printable } from '../../standards/printable.ts'
import { isFromOutside } from '../../standards/pull-request-event.ts'
import type { System } from '../../system/system.ts'
import type { Drift } from '../../templates/drift.ts'
import type { SyncPlan } from '../../templates/pin-plan.ts'
import type { FileConflict } from '../../templates/sync-outcome.ts'
import { type Backend, type Inputs, type OpenBackend, WriteRefused, type Written } from './backend.ts'
import type { contract } from './contract.ts'
import { makePlan, type Planned } from './make-plan.ts'
import { commitsThatCount, driftFrom, mergeTemplates } from './sync-files.ts'

type Outputs = OutputsOf<typeof contract>

/** Reads the pins, asks where they should be, says what becomes of each, and moves those that are to move. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  if (!inputs['dry-run'] && isFromOutside(system.event)) {
    system.report.annotate({ level: 'notice', title: 'No pin is moved', message: OUTSIDE })
    return NOTHING_DONE
  }
  const scratch = await system.files.makeScratch()
  try {
    const open = await openerFor(inputs)
    return await sync(await open({ inputs, system, scratch }), inputs, system)
  } finally {
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

const OUTSIDE =
  'This pull request is from a fork or of Dependabot: its token only reads, and what it holds moves nobody’s pins. Start the workflow by a schedule, a push or by hand; dry-run: true shows the plan.'

const NOTHING_DONE: Outputs = {
  ...{ updated: false, 'pr-number': '', 'pr-url': '', from: '', to: '', tag: '', sha: '', checks: '', problem: '' },
  ...{ requests: 0, branches: [], conflicts: [], drift: [], plan: { formatVersion: 1, base: '', submodules: [] } },
}

/** @throws {UserError} `INPUT_INVALID` for what one backend would ignore */
async function openerFor({ backend, head }: Inputs): Promise<OpenBackend> {
  if (backend === 'api' && head !== 'HEAD') {
    const hint = 'Leave head out: base names the branch. Or set backend: git.'
    throw new UserError('INPUT_INVALID', 'head: with backend: api, pins are read where base is', hint)
  }
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
  const drift = inputs.sync === 'check' ? await driftOf(plan, inputs, backend, system) : []
  const moved = await movedIn(planned, inputs, backend)
  const { groups, failed } = inputs['dry-run'] ? NOTHING_WRITTEN : await writeAll(moved, inputs, backend, system)
  const closed = inputs['dry-run'] ? [] : await closeAll(planned, inputs, backend, report)
  const written = groups.map((one) => one.written)
  const done = inputs['dry-run'] ? moved : groups.flatMap((one) => one.moved)
  const conflicts = done.flatMap((one) => one.files?.conflicts ?? [])
  for (const { plan: one, files } of done)
    if (files !== undefined) report.log(`${printable(one.path)}: ${filesText(files)}`)
  tellConflicts(conflicts, system)
  if (inputs.summary)
    await report.summary(async () => syncSummary(plan, { moved: done, drift, pullRequests: linksTo(written) }))
  const whole = { ...planned, failed: [...planned.failed, ...failed] }
  const problem = inputs['dry-run'] ? failedText(planned.failed) : tellProblems(whole, drift, inputs, system)
  const outputs = outputsOf(moved, written, backend)
  const updated = outputs.updated || closed.length > 0
  return { ...outputs, updated, conflicts: conflicts.map((one) => one.path), drift, plan, problem }
}

function outputsOf(
  [first]: readonly MovedSubmodule[],
  written: readonly Written[],
  backend: Backend,
): Omit<Outputs, 'conflicts' | 'drift' | 'plan' | 'problem'> {
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
  { plan, submodules }: Planned,
  inputs: Inputs,
  backend: Backend,
): Promise<readonly MovedSubmodule[]> {
  const moving = plan.submodules.filter(({ action }) => action === 'move')
  const files = inputs.sync !== 'off' && moving.length > 0 ? await backend.files() : undefined
  const moved: MovedSubmodule[] = []
  for (const one of moving) {
    const merged =
      files === undefined || inputs.sync !== 'merge' ? undefined : await mergeTemplates(one, inputs.adopt, files)
    const { commits: between = [], leftOut = [], isCut = false } = submodules.get(one.path) ?? {}
    const telling = files === undefined ? between : await commitsThatCount(one, between, files)
    moved.push({
      plan: one,
      changelog: changelogOf(telling),
      elsewhere: between.length - telling.length,
      leftOut: changelogOf(leftOut),
      isCut,
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
): Promise<{ readonly groups: readonly WrittenGroup[]; readonly failed: readonly string[] }> {
  const groups = inputs.group === 'each' ? moved.map((one) => [one]) : moved.length === 0 ? [] : [moved]
  const all: WrittenGroup[] = []
  const failed: string[] = []
  for (const group of groups) {
    const branch = backend.branchOf(group[0]?.plan.path ?? '')
    report.progress(`Writing ${branch}`)
    try {
      const one = await writeGroup(branch, group, { backend, report })
      const { note, isStuck } = one.written
      if (note !== undefined && isStuck !== true) report.log(note)
      if (note !== undefined && isStuck === true)
        report.annotate({ level: 'warning', title: 'PULL_REQUEST_ELSEWHERE', message: note })
      all.push(one)
    } catch (error) {
      // Of several, one that cannot be written keeps back no other.
      if (!(error instanceof UserError || error instanceof ExternalError) || groups.length === 1) throw error
      report.annotate({ level: 'error', ...describeFailure(error) })
      failed.push(...group.map(({ plan }) => plan.path))
    }
  }
  report.progress('')
  return { groups: all, failed }
}

/** Pull requests whose submodules are where they should be: a target that was withdrawn is not to be merged. */
async function closeAll(
  { plan, failed }: Planned,
  { group }: Inputs,
  backend: Backend,
  { log }: System['report'],
): Promise<readonly number[]> {
  const still = plan.submodules.filter(({ path, action }) => action === 'none' && !failed.includes(path))
  const groups = group === 'each' ? still.map(({ path }) => [path]) : [still.map(({ path }) => path)]
  // One that moves, waits or is to be looked at has a say in the pull request of all.
  if (group === 'together' && still.length < plan.submodules.length) return []
  const closed: number[] = []
  for (const paths of groups) {
    const number = await backend.closeNeedless(backend.branchOf(paths[0] ?? ''), paths)
    if (number === undefined) continue
    log(`#${number} is closed: nothing of it needs to move any more`)
    closed.push(number)
  }
  return closed
}

const NOTHING_WRITTEN = { groups: [], failed: [] }

interface WrittenGroup {
  readonly written: Written
  /** What it holds. */
  readonly moved: readonly MovedSubmodule[]
}

/** Once more without workflows, where these come along and all of it is refused: few tokens may write them, and hosts have many words for that. */
async function writeGroup(
  branch: string,
  moved: readonly MovedSubmodule[],
  { backend, report }: { readonly backend: Backend; readonly report: System['report'] },
): Promise<WrittenGroup> {
  try {
    return { written: await backend.write(branch, moved), moved }
  } catch (error) {
    const others = moved.map(withoutWorkflows)
    const isSame = others.every((one, at) => one === moved[at])
    if (isSame || !(error instanceof WriteRefused)) throw error
    const written = await backend.write(branch, others)
    tellWorkflows(others, report)
    return { written, moved: others }
  }
}

function withoutWorkflows(moved: MovedSubmodule): MovedSubmodule {
  const files = moved.files?.withoutWorkflows
  return files === undefined ? moved : { ...moved, files }
}

function tellWorkflows(moved: readonly MovedSubmodule[], report: System['report']): void {
  const paths = moved.flatMap(({ files }) => (files?.leftOut ?? []).filter(({ why }) => why === 'workflows'))
  const names = paths.map(({ path }) => printable(path)).join(', ')
  const message = `The token may not write workflows, so these stay as they are: ${names}\nGive token one of a GitHub App with workflows: write; GITHUB_TOKEN never may.`
  report.annotate({ level: 'warning', title: 'WORKFLOWS_LEFT_OUT', message })
}

const REFUSED_HINT = 'Look at what happened there; exact:TAG, allow-diverged or another rule says what to do.'
const MOVED_HINT =
  'Ask whose tag it is. To take what it leads to now, move the pin by hand: git checkout COMMIT in its folder, then git add and commit.'

/** Once all else is done, what somebody has to look at; in a few words why the step fails, empty where it does not. */
function tellProblems(
  { plan, submodules, failed }: Planned,
  drift: readonly Drift[],
  inputs: Inputs,
  { report }: System,
): string {
  const refused = plan.submodules.filter(({ action, path }) => action === 'refuse' && !failed.includes(path))
  for (const { path, reason } of refused) {
    const hint = submodules.get(path)?.isTagMoved === true ? MOVED_HINT : REFUSED_HINT
    const message = `${printable(path)}: ${printable(reason)}\n${hint}`
    report.annotate({ level: 'error', title: 'PIN_REFUSED', message, file: '.gitmodules' })
  }
  if (failed.length + refused.length > 0) return failedText([...failed, ...refused.map(({ path }) => path)])
  if (drift.length === 0 || !inputs['fail-on-drift']) return ''
  return `${counted(drift.length, 'file')} ${drift.length === 1 ? 'is' : 'are'} not what the templates hold: bring them in line, or give their rules in maestro-sync.yml mode: create-once`
}

function failedText(paths: readonly string[]): string {
  return paths.length === 0 ? '' : `Somebody has to look at ${paths.map(printable).join(', ')}`
}

/** Where files differ from the templates at the present pin; each beside its path. */
async function driftOf(
  { submodules }: SyncPlan,
  inputs: Inputs,
  backend: Backend,
  { report }: System,
): Promise<readonly Drift[]> {
  const files = await backend.files()
  const found: Drift[] = []
  for (const plan of submodules.filter(({ url }) => url !== '')) found.push(...(await driftFrom(plan, files)))
  const level = inputs['fail-on-drift'] ? 'error' : 'warning'
  for (const one of found) report.annotate({ level, title: 'TEMPLATE_DRIFT', message: driftText(one), file: one.path })
  return found
}

function tellConflicts(conflicts: readonly FileConflict[], { report }: System): void {
  for (const { path: file, message } of conflicts)
    report.annotate({ level: 'warning', title: 'TEMPLATE_CONFLICT', message, file })
}
