import { createHash } from 'node:crypto'
import path from 'node:path'
import type { RepoPath, System } from '../../system/system.ts'

/** A short text for the contents of some files of the work tree: another one where any of them is another, or gone. */
export async function digestOfFiles(
  root: string,
  paths: readonly RepoPath[],
  { files }: Pick<System, 'files'>,
): Promise<string> {
  const hash = createHash('sha256')
  for (const one of paths) {
    const text = (await files.read(path.join(root, one))) ?? ''
    hash.update(one).update('\0').update(text).update('\0')
  }
  return hash.digest('hex')
}
