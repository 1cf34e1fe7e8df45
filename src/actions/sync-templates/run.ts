import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, ObjectId, RemoteGit, RepoPath, System } from '../../system/system.ts'
import { changelogOf } from '../../templates/changelog.ts'
import { chooseSubmodules } from '../../templates/choose-submodules.ts'
import type { Drift } from '../../templates/drift.ts'
import type { SubmodulePlan, SyncPlan } from '../../templates/pin-plan.ts'
import { pinsIn } from '../../templates/pin-trailers.ts'
import { type PinnedSubmodule, readSubmodules } from '../../templates/submodules.ts'
import type { FileConflict } from '../../templates/sync-outcome.ts'
import type { contract } from './contract.ts'
import { planSubmodule } from './find-pins.ts'
import { pushPins } from './push-pins.ts'
import { driftFrom, type FilesPlace, mergeTemplates } from './sync-files.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

const MOST_COMMITS = 1_000

/** Reads the pins, asks where they should be, says what becomes of each, and moves those that are to move. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const base = await git.commit(inputs.head)
  if (base === undefined) throw new UserError('HEAD_UNKNOWN', `head: there is no commit ${inputs.head}`)
  const submodules = await chooseSubmodules(await pinnedIn(base, git), inputs.submodules)
  const origin = await git.remoteUrl('origin')
  const scratch = await system.files.makeScratch()
  try {
    const tokenFor = (url: string) => (url === origin ? inputs.token : inputs['templates-token'])
    const remote = await system.openRemoteGit(scratch, tokenFor)
    const plan = await makePlan(submodules, { git, remote, origin, base }, inputs, system)
    const { report } = system
    await report.show(async (screen) => (await import('../../report/sync-text.ts')).syncText(plan, screen))
    const place = { git, remote, origin, base }
    const files = { remote, ...(await filesPlace(place, scratch, system)) }
    const drift = inputs.sync === 'check' ? await driftOf(plan, files, system) : []
    const moved = await movedIn(plan, remote, inputs.sync === 'merge' ? files : undefined)
    const written = inputs['dry-run'] || moved.length === 0 ? NOTHING : await write(moved, place, inputs, system)
    const conflicts = moved.flatMap((one) => one.files?.conflicts ?? [])
    tellConflicts(conflicts, system)
    if (inputs.summary)
      await report.summary(async () => (await import('../../report/sync-text.ts')).syncSummary(plan, ''))
    if (!inputs['dry-run']) refuseAtLast(plan, drift, inputs)
    return { ...written, conflicts: conflicts.map((one) => one.path), drift, plan }
  } finally {
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

const NOTHING: Pick<Outputs, 'updated' | 'branches'> = { updated: false, branches: [] }

interface Place {
  readonly git: Git
  readonly remote: RemoteGit
  readonly origin: string | undefined
  readonly base: ObjectId
}

async function pinnedIn(base: ObjectId, git: Git): Promise<readonly PinnedSubmodule[]> {
  const tree = await git.tree(base)
  const pins = new Map<RepoPath, ObjectId>(
    tree.flatMap(({ path: at, mode, objectId }) => (mode === '160000' ? [[at, objectId] as const] : [])),
  )
  const described = tree.find(({ path: at }) => at === '.gitmodules')
  const blob = described === undefined ? undefined : (await git.blobs([described.objectId])).get(described.objectId)
  return readSubmodules(blob === undefined ? undefined : Buffer.from(blob).toString('utf8'), pins)
}

async function makePlan(
  submodules: readonly PinnedSubmodule[],
  { git, remote, origin, base }: Place,
  inputs: Inputs,
  system: System,
): Promise<SyncPlan> {
  const now = Math.floor(Date.now() / 1000)
  const setBy = async ({ path: at, pin }: PinnedSubmodule) => {
    const pins = pinsIn((await git.lastMessage(base, [at])) ?? '')
    return pins.find((one) => one.path === at && one.to === pin)?.tag ?? undefined
  }
  const plans: SubmodulePlan[] = []
  for (const submodule of submodules) {
    system.report.progress(`Asking for the versions of ${submodule.path}`)
    plans.push(await planSubmodule(submodule, inputs, { remote, origin, now, setBy }))
  }
  return { formatVersion: 1, base, submodules: plans }
}

/** Once all else is done: what somebody has to look at. */
function refuseAtLast({ submodules }: SyncPlan, [drift, ...others]: readonly Drift[], inputs: Inputs): void {
  const [refused] = submodules.filter(({ action }) => action === 'refuse')
  if (refused !== undefined) {
    const hint = 'Look at what happened there; exact:TAG, allow-diverged or another rule says what to do.'
    throw new UserError('PIN_REFUSED', `${printable(refused.path)}: ${printable(refused.reason)}`, hint, {
      file: '.gitmodules',
    })
  }
  if (drift === undefined || !inputs['fail-on-drift']) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  const hint = 'Bring it in line, or give its rule in maestro-sync.yml mode: create-once.'
  throw new UserError(
    'TEMPLATE_DRIFT',
    `${printable(drift.path)}: ${driftText(drift.kind, drift.source)}${more}`,
    hint,
    { file: drift.path },
  )
}

async function filesPlace({ git, base }: Place, scratch: string, system: System): Promise<Omit<FilesPlace, 'remote'>> {
  return {
    scratch: await system.openScratchGit(scratch),
    product: await git.tree(base),
    readProduct: (ids) => git.blobs(ids),
  }
}

/** What moves, with what came between, and what becomes of files where a place for them is given. */
async function movedIn(
  { submodules }: SyncPlan,
  remote: RemoteGit,
  files: FilesPlace | undefined,
): Promise<readonly MovedSubmodule[]> {
  const moved: MovedSubmodule[] = []
  for (const plan of submodules.filter(({ action }) => action === 'move')) {
    const changelog = changelogOf(await commitsOf(plan, remote))
    const merged = files === undefined ? undefined : await mergeTemplates(plan, files)
    moved.push({ plan, changelog, ...(merged === undefined ? {} : { files: merged }) })
  }
  return moved
}

/** Where files differ from the templates at the present pin; each beside its path. */
async function driftOf({ submodules }: SyncPlan, files: FilesPlace, { report }: System): Promise<readonly Drift[]> {
  const found: Drift[] = []
  for (const plan of submodules) found.push(...(await driftFrom(plan, files)))
  for (const { path: file, source, kind } of found) {
    report.annotate({ level: 'warning', title: 'TEMPLATE_DRIFT', message: driftText(kind, source), file })
  }
  return found
}

const DRIFT_WORDS: Readonly<Record<Drift['kind'], string>> = {
  missing: 'is not there',
  content: 'has other content',
  mode: 'has another mode',
  type: 'is of another kind',
  unread: 'may have other content',
}

function driftText(kind: Drift['kind'], source: RepoPath): string {
  return `it ${DRIFT_WORDS[kind]} than ${source} of the templates`.replace('is not there than', 'is not there, unlike')
}

function tellConflicts(conflicts: readonly FileConflict[], { report }: System): void {
  for (const { path: file, message } of conflicts)
    report.annotate({ level: 'warning', title: 'TEMPLATE_CONFLICT', message, file })
}

async function write(
  moved: readonly MovedSubmodule[],
  place: Place,
  inputs: Inputs,
  system: System,
): Promise<Pick<Outputs, 'updated' | 'branches'>> {
  const { origin } = place
  if (origin === undefined) {
    const hint = 'Add one with git remote add origin URL, or look at the plan with dry-run.'
    throw new UserError('ORIGIN_MISSING', 'no remote origin says where to push to', hint)
  }
  const groups = inputs.group === 'each' ? moved.map((one) => [one]) : [moved]
  const branches: string[] = []
  let updated = false
  for (const group of groups) {
    const branch = branchFor(group, inputs.group)
    const isChanged = await pushPins(branch, group, { ...place, origin, token: inputs.token, report: system.report })
    updated ||= isChanged
    branches.push(branch)
  }
  return { updated, branches }
}

async function commitsOf({ from, to, relation }: SubmodulePlan, remote: RemoteGit) {
  return relation === 'ahead' && to !== null ? remote.between(from, to, MOST_COMMITS) : []
}

/** By where things are, never by what a tag says. */
function branchFor([first]: readonly MovedSubmodule[], group: Inputs['group']): string {
  const name = (first?.plan.path ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return group === 'each' ? `maestro/templates/${name}` : 'maestro/templates'
}
