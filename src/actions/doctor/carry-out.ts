import { applyEdits, type FixPlan, type RefusedEdit } from '../../doctor/fix-plan.ts'
import type { RepoPath, WorkTree } from '../../system/system.ts'

const WHY = {
  changed: 'the file has changed meanwhile',
  linked: 'a link leads there, which is not followed',
} as const

/** What became of a plan. */
export interface Outcome {
  readonly made: number
  readonly refused: readonly RefusedEdit[]
}

/**
 * Makes the edits of a plan, file by file: all of a file's or none.
 *
 * @param contents the files that the plan was made for; one that holds something else by now is left alone
 */
export async function carryOut(
  plan: FixPlan,
  contents: ReadonlyMap<RepoPath, Uint8Array>,
  workTree: WorkTree,
): Promise<Outcome> {
  const files = [...new Set(plan.edits.map(({ file }) => file))]
  const refused: RefusedEdit[] = []
  let made = 0
  for (const file of files) {
    const edits = plan.edits.filter((edit) => edit.file === file)
    const before = contents.get(file) as Uint8Array
    const outcome = await workTree.replace(file, before, applyEdits(before, edits))
    if (outcome === 'replaced') made += edits.length
    else refused.push(...edits.map(({ line, code }) => ({ file, line, code, why: WHY[outcome] })))
  }
  return { made, refused }
}
