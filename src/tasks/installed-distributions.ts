import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { memberOf, readJson, stringMember } from '../standards/json.ts'
import type { Files } from '../system/system.ts'

type Reading = Pick<Files, 'read' | 'list' | 'changedAt'>

/** Folders `NAME-VERSION.dist-info` of all that is installed in an environment of Python; absolute. */
export async function distributionsIn(environment: string, files: Reading): Promise<readonly string[]> {
  const folders = process.platform === 'win32' ? ['Lib'] : await versionFolders(environment, files)
  const found = await Promise.all(
    folders.map(async (folder) => {
      const packages = path.join(environment, folder, 'site-packages')
      return (await files.list(packages)).map((name) => path.join(packages, name))
    }),
  )
  return found.flat().filter((folder) => /\.(?:dist|egg)-info$/.test(folder))
}

async function versionFolders(environment: string, files: Reading): Promise<readonly string[]> {
  const names = await files.list(path.join(environment, 'lib'))
  return names.filter((name) => name.startsWith('python')).map((name) => path.join('lib', name))
}

/** The version of the interpreter by the text of `pyvenv.cfg`: uv has one word for it, and Python the other. */
export function pythonVersionIn(settings: string): string | undefined {
  return /^version(?:_info)?\s*=\s*(\S+)/m.exec(settings)?.[1]
}

/** Where a distribution came from that no index gave. */
export interface DirectOrigin {
  /** What was recorded of it: its commit, or its file. */
  readonly text: string
  /** The folder whose content stands in the environment as it was then; absolute. */
  readonly copyOf?: string
  /** The folder that is loaded as it stands; absolute. */
  readonly editableOf?: string
}

/**
 * Undefined for what an index gave.
 *
 * @param distribution its folder; absolute
 * @see https://peps.python.org/pep-0610/
 */
export async function directOrigin(distribution: string, files: Reading): Promise<DirectOrigin | undefined> {
  const file = path.join(distribution, 'direct_url.json')
  // Most have none: to read what is not there takes ten times as long as to ask for it.
  if ((await files.changedAt(file)) === undefined) return undefined
  const text = (await files.read(file)) ?? ''
  const reading = readJson(text)
  const value = 'value' in reading ? reading.value : undefined
  const [url, folder] = [stringMember(value, 'url') ?? '', memberOf(value, 'dir_info')]
  if (folder === undefined || !url.startsWith('file://')) return { text }
  const at = fileURLToPath(url)
  return { text, ...(memberOf(folder, 'editable') === true ? { editableOf: at } : { copyOf: at }) }
}
