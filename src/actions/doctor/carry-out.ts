import { applyEdits, type FixPlan, type RefusedEdit } from '../../doctor/fix-plan.ts'
import { writeFailure } from '../../errors.ts'
import type { Replacement, RepoPath, WorkTree } from '../../system/system.ts'

const WHY = {
  changed: 'the file has changed meanwhile',
  linked: 'a link leads there, which is not followed',
  'read-only': 'the file is read-only: make it writable (chmod u+w) and try again',
} as const satisfies Readonly<Record<Exclude<Replacement, 'replaced'>, string>>

/** What became of a plan. */
export interface Outcome {
  readonly made: number
  readonly refused: readonly RefusedEdit[]
}

/**
 * Makes the edits of a plan, file by file: all of a file's or none. A file that cannot be written keeps nobody from the others.
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
    const why = await replace(file, { before, after: applyEdits(before, edits) }, workTree)
    if (why === undefined) made += edits.length
    else refused.push(...edits.map(({ line, code }) => ({ file, line, code, why })))
  }
  return { made, refused }
}

/** Why the file was left alone; undefined where it was replaced. */
async function replace(
  file: RepoPath,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
  workTree: WorkTree,
): Promise<string | undefined> {
  try {
    const outcome = await workTree.replace(file, before, after)
    return outcome === 'replaced' ? undefined : WHY[outcome]
  } catch (error) {
    const reason = writeFailure(error)
    if (reason === undefined) throw error
    return `it cannot be written there: ${reason}`
  }
}
