import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { examine } from '../../doctor/examine.ts'
import { type FixPlan, planFixes } from '../../doctor/fix-plan.ts'
import { refuseUnknownCodes } from '../../doctor/rules.ts'
import type { Subject } from '../../doctor/subject.ts'
import { UserError } from '../../errors.ts'
import type { RepoPath, System, WorkTree } from '../../system/system.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { carryOut, type Outcome } from './carry-out.ts'
import type { contract } from './contract.ts'
import { readSubject } from './read-subject.ts'
import { tell } from './tell.ts'
import { writeSarif } from './write-sarif.ts'

type Inputs = InputsOf<typeof contract>

/** What is wrong, what mends it, and, where that is asked for, the mending; then what is left. */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  refuseUnknownCodes(inputs.ignore)
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const workTree = inputs.head === '' ? await system.openWorkTree(await git.workTree()) : undefined
  const look = async () => readSubject(git, inputs.head || 'HEAD', workTree)
  const subject = await look()
  const found = await examine(subject, inputs.ignore)
  const contents = await contentsToMend(found, subject, workTree)
  const plan = await planFixes(found, contents)
  // Where the file cannot be written, nothing is mended either: nobody would hear of it.
  if (inputs.fix) await writeSarif(inputs.sarif, { findings: found, plan }, system)
  const done = await mend(inputs, plan, contents, workTree)
  const findings = done.made === 0 ? found : await examine(await look(), inputs.ignore)
  const outputs = {
    ...verdictOf(findings, inputs['fail-on']),
    findings,
    plan: { ...plan, refused: [...plan.refused, ...done.refused] },
    fixed: done.made,
    sarif: await writeSarif(inputs.sarif, { findings, plan }, system),
  }
  await tell({ inputs, outputs, subject, contents }, system)
  return outputs
}

/** The files that findings can be mended in, as they stand on the disk: line ends may be others there than in the commit. */
async function contentsToMend(
  findings: readonly Finding[],
  subject: Subject,
  workTree: WorkTree | undefined,
): Promise<ReadonlyMap<RepoPath, Uint8Array>> {
  const files = new Set(findings.flatMap(({ edit }) => edit?.file ?? []))
  if (workTree === undefined) return subject.read(files)
  const contents = new Map<RepoPath, Uint8Array>()
  for (const file of files) {
    const bytes = (await workTree.look(file))?.bytes
    if (bytes !== undefined) contents.set(file, bytes)
  }
  return contents
}

async function mend(
  inputs: Inputs,
  plan: FixPlan,
  contents: ReadonlyMap<RepoPath, Uint8Array>,
  workTree: WorkTree | undefined,
): Promise<Outcome> {
  if (!inputs.fix || inputs['dry-run']) return { made: 0, refused: [] }
  if (workTree !== undefined) return carryOut(plan, contents, workTree)
  throw new UserError(
    'FIX_NEEDS_WORK_TREE',
    'fix changes files of the work tree, but head names a commit',
    'Leave out head.',
  )
}

function verdictOf(findings: readonly Finding[], failOn: Inputs['fail-on']) {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const failing = { error: errors, warning: errors + warnings, never: 0 }[failOn]
  return { ok: failing === 0, errors, warnings }
}
