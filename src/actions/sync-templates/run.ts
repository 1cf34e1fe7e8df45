import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import type { Git, ObjectId, RemoteGit, RepoPath, System } from '../../system/system.ts'
import { changelogOf } from '../../templates/changelog.ts'
import { chooseSubmodules } from '../../templates/choose-submodules.ts'
import type { SubmodulePlan, SyncPlan } from '../../templates/pin-plan.ts'
import { pinsIn } from '../../templates/pin-trailers.ts'
import { type PinnedSubmodule, readSubmodules } from '../../templates/submodules.ts'
import type { contract } from './contract.ts'
import { planSubmodule } from './find-pins.ts'
import { pushPins } from './push-pins.ts'

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
    tellRefusals(plan, system)
    const written = inputs['dry-run'] ? NOTHING : await write(plan, { git, remote, origin, base }, inputs, system)
    if (inputs.summary)
      await report.summary(async () => (await import('../../report/sync-text.ts')).syncSummary(plan, ''))
    return { ...written, plan }
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

/** What somebody has to look at stands beside the section of its submodule. */
function tellRefusals({ submodules }: SyncPlan, { report }: System): void {
  for (const { path: at, action, reason } of submodules) {
    if (action !== 'refuse') continue
    report.annotate({
      level: 'error',
      title: 'PIN_REFUSED',
      message: `${at}: ${reason}`,
      file: '.gitmodules',
      isInAnswer: true,
    })
  }
}

async function write(
  plan: SyncPlan,
  place: Place,
  inputs: Inputs,
  system: System,
): Promise<Pick<Outputs, 'updated' | 'branches'>> {
  const moving = plan.submodules.filter(({ action }) => action === 'move')
  if (moving.length === 0) return NOTHING
  const { origin } = place
  if (origin === undefined) {
    const hint = 'Add one with git remote add origin URL, or look at the plan with dry-run.'
    throw new UserError('ORIGIN_MISSING', 'no remote origin says where to push to', hint)
  }
  const moved: MovedSubmodule[] = []
  for (const one of moving) moved.push({ plan: one, changelog: changelogOf(await commitsOf(one, place.remote)) })
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
