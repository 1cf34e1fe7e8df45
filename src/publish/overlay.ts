import path from 'node:path'
import type { Files, Git, ObjectId, RepoPath } from '../system/system.ts'

/**
 * Gives work the files of a commit in a folder of their own, with other texts in the place of some of them. Nobody's work tree is touched, and
 * nothing that is not committed gets in.
 *
 * @param scratch a folder that is ours alone; absolute
 * @param work begins at once; what it is told is ready by the time that the promise is kept
 * @returns what the work came to, and when the folder is gone, which nobody needs to wait for before the end
 */
export async function withOverlay<T>(
  { git, files }: { readonly git: Git; readonly files: Files },
  {
    commit,
    scratch,
    texts,
  }: { readonly commit: ObjectId; readonly scratch: string; readonly texts: ReadonlyMap<RepoPath, string> },
  work: (folder: string, ready: Promise<void>) => Promise<T>,
): Promise<{ readonly result: T; readonly cleared: Promise<void> }> {
  const folder = path.join(scratch, 'tree')
  const fill = async () => {
    await git.checkOut(commit, folder)
    for (const [file, text] of texts) await files.write(path.join(folder, file), text)
  }
  const ready = fill()
  try {
    const [result] = await Promise.all([work(folder, ready), ready])
    return { result, cleared: git.removeCheckOut(folder) }
  } catch (error) {
    await ready.catch(() => undefined)
    await git.removeCheckOut(folder)
    throw error
  }
}
