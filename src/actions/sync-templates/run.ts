import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { Git, ObjectId, RepoPath, System } from '../../system/system.ts'
import { chooseSubmodules } from '../../templates/choose-submodules.ts'
import type { SubmodulePlan, SyncPlan } from '../../templates/pin-plan.ts'
import { readSubmodules } from '../../templates/submodules.ts'
import type { contract } from './contract.ts'
import { planSubmodule } from './find-pins.ts'

type Inputs = InputsOf<typeof contract>

/** Reads the pins, asks where they should be, and says what becomes of each. */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const base = await git.commit(inputs.head)
  if (base === undefined) throw new UserError('HEAD_UNKNOWN', `head: there is no commit ${inputs.head}`)
  const plan = await makePlan(base, git, inputs, system)
  return { updated: false, plan }
}

async function makePlan(base: ObjectId, git: Git, inputs: Inputs, system: System): Promise<SyncPlan> {
  const submodules = await chooseSubmodules(await pinnedIn(base, git), inputs.submodules)
  const scratch = await system.files.makeScratch()
  try {
    const remote = await system.openRemoteGit(scratch, () => inputs['templates-token'])
    const surroundings = { remote, origin: await git.remoteUrl('origin'), now: Math.floor(Date.now() / 1000) }
    const plans: SubmodulePlan[] = []
    for (const submodule of submodules) {
      system.report.progress(`Asking for the versions of ${submodule.path}`)
      plans.push(await planSubmodule(submodule, inputs, surroundings))
    }
    return { formatVersion: 1, base, submodules: plans }
  } finally {
    system.report.progress('')
    await system.files.remove(scratch)
  }
}

async function pinnedIn(base: ObjectId, git: Git) {
  const tree = await git.tree(base)
  const pins = new Map<RepoPath, ObjectId>(
    tree.flatMap(({ path: at, mode, objectId }) => (mode === '160000' ? [[at, objectId] as const] : [])),
  )
  const described = tree.find(({ path: at }) => at === '.gitmodules')
  const blob = described === undefined ? undefined : (await git.blobs([described.objectId])).get(described.objectId)
  return readSubmodules(blob === undefined ? undefined : Buffer.from(blob).toString('utf8'), pins)
}
