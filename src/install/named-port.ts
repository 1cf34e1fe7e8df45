import type { Files } from '../system/system.ts'
import { productFiles, productText } from './product-files.ts'

/** A line of a product that has its tools ask a port of this machine. */
export interface NamedPort {
  /** From the folder that is looked at. */
  readonly file: string
  readonly line: number
}

/**
 * The first line of manifests, locks and files of requirements, in whichever folder of the product, that names a port of this machine: whoever listens there is asked, whatever the
 * variables of a job say.
 *
 * @param folder absolute
 * @returns undefined where none does
 */
export async function findNamedPort(
  folder: string,
  port: number,
  files: Pick<Files, 'entries' | 'read' | 'readBytes' | 'isFolder'>,
): Promise<NamedPort | undefined> {
  const address = new RegExp(
    `^[^#]*\\bhttp://(?:[^/\\s@]*@)?(?:127\\.0\\.0\\.1|localhost|\\[::1\\])${ending(port)}`,
    'i',
  )
  for (const file of (await productFiles(folder, files)).paths) {
    const text = (await productText(folder, file, files)) ?? ''
    const at = text.split(/\r?\n/).findIndex((line) => address.test(line))
    if (at >= 0) return { file, line: at + 1 }
  }
  return undefined
}

/** Port 80 need not be written. */
function ending(port: number): string {
  return port === 80 ? '(?::80)?(?![:\\d])' : `:${port}(?!\\d)`
}
