import path from 'node:path'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Replacement, System, WorkTree } from '../../system/system.ts'
import type { PlannedWorkflow } from './plan-again.ts'

const WHY: Readonly<Record<Exclude<Replacement, 'replaced'>, string>> = {
  changed: 'somebody changed it in between',
  linked: 'it is a link by now',
  'read-only': 'its mode lets nobody write it',
}

/**
 * Writes all workflows or none.
 *
 * @param root the absolute path of the work tree
 * @throws {UserError} `WRITE_REFUSED`
 */
export async function writeWorkflows(
  changed: readonly PlannedWorkflow[],
  root: string,
  { workTree, files }: { readonly workTree: WorkTree; readonly files: System['files'] },
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const { file, before, after } of changed) {
      if (before === undefined) {
        if ((await workTree.look(file)) !== undefined) throw refused(file, WHY.changed)
        await files.write(path.join(root, file), after)
        undo.unshift(() => files.remove(path.join(root, file)))
        continue
      }
      const [old, now] = [Buffer.from(before), Buffer.from(after)]
      const outcome = await workTree.replace(file, old, now)
      if (outcome !== 'replaced') throw refused(file, WHY[outcome])
      undo.unshift(() => workTree.replace(file, now, old))
    }
  } catch (error) {
    for (const one of undo) await one()
    throw error
  }
}

function refused(file: string, why: string): UserError {
  return new UserError('WRITE_REFUSED', `${printable(file)} was not written: ${why}`, 'Nothing was changed.')
}
