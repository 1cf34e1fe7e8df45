import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'

type Inputs = Pick<InputsOf<typeof contract>, 'cache'>

/**
 * The folder to keep files in, where it takes one; a warning where it does not, for without it installers only wait longer.
 *
 * @returns as it was given; empty where there is none that can be used
 */
export async function usableCache(
  { cache }: Inputs,
  { files, folder, report }: Pick<System, 'files' | 'folder' | 'report'>,
): Promise<string> {
  if (cache === '') return ''
  try {
    const draft = await files.openDraft(path.resolve(folder, cache))
    try {
      await draft.append(Buffer.from('x'))
    } finally {
      await draft.close()
    }
    return cache
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const text = `cache: nothing can be written into ${printable(cache)} (${printable(message)}); files are kept for this job alone`
    report.annotate({ level: 'warning', title: 'No cache', message: text })
    return ''
  }
}
