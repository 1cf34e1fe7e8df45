import path from 'node:path'
import { ExternalError } from '../../errors.ts'
import type { RepoPath, System } from '../../system/system.ts'

/**
 * Files that stand in the work tree only, for a remark beside the answer. None where another commit than the one checked out is answered
 * for, or where git cannot say.
 */
export async function uncommitted(
  inputs: { readonly root: string; readonly head: string },
  system: System,
): Promise<readonly RepoPath[]> {
  if (inputs.head !== '') return []
  try {
    return await system.openGit(path.resolve(system.folder, inputs.root)).uncommitted()
  } catch (error) {
    if (error instanceof ExternalError) return []
    throw error
  }
}
