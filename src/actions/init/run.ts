import path from 'node:path'
import { overWorkTree } from '../../changes/over-work-tree.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import { findBranch } from './find-branch.ts'
import { findTarget } from './find-release.ts'
import { judgeInputs, refuseUnused } from './judge-inputs.ts'
import { findKind } from './kind.ts'
import type { PlannedWorkflow } from './plan-again.ts'
import { planWorkflows } from './plan-workflows.ts'
import { readWorkflows } from './read-workflows.ts'
import { answerText } from './tell.ts'
import { writeWorkflows } from './write-workflows.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

/** Writes the workflows, all or none; a second time there is nothing to write. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  const { branch, registry, owned, pin } = inputs
  const asked = { branch, registry, url: inputs.url.trim(), owned }
  await judgeInputs({ ...asked, pin }, system)
  const { files } = system
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const root = await git.workTree()
  const workTree = await system.openWorkTree(root)
  const present = await readWorkflows(root, workTree, files)
  const view = overWorkTree(git, git.checkedOut(), Promise.resolve(workTree))
  const found = await findKind({ kind: inputs.kind, owned, calling: present.calling, root, git: view, files })
  refuseUnused(found, asked)
  const { kind } = found
  const [target, usual] = await Promise.all([
    findTarget(pin, system),
    branch === '' ? findBranch(view) : { name: branch, guess: '' },
  ])
  const hasSubmodules = ((await files.read(path.join(root, '.gitmodules'))) ?? '').includes('[submodule ')
  const planned = await planWorkflows({ kind, branch: usual.name, asked, target, hasSubmodules, present })
  const changed = planned.filter(({ before, after }) => before !== after)
  const isDry = inputs['dry-run']
  if (!isDry) await writeWorkflows(changed, root, { workTree, files })
  await system.report.show(() => answerText({ found, planned, target, branch: usual, asked, isDry }, system))
  const namesOf = (some: readonly PlannedWorkflow[]) => some.map(({ file }) => file)
  const left = planned.filter((one) => one.left.length > 0)
  const unchanged = planned.filter((one) => !changed.includes(one) && !left.includes(one))
  return { kind, written: namesOf(changed), unchanged: namesOf(unchanged), left: namesOf(left) }
}
