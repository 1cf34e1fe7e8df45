import path from 'node:path'
import { isPlainLock } from '../lockfiles/plain-locks.ts'
import { decodeRequirements } from '../standards/requirements-file.ts'
import type { Files, RepoPath } from '../system/system.ts'
import { inFolder } from '../workspaces/repo-paths.ts'
import { isRequirementsFile, isSample } from '../workspaces/requirement-files.ts'
import { scriptManifest } from './script-manifest.ts'

const NAMES = new Set(['pyproject.toml', 'uv.toml', 'poetry.toml', 'poetry.lock', 'uv.lock'])
// Installed environments, and what tools keep for themselves.
const PASSED_OVER = new Set(['.git', '.hg', '.venv', '.tox', '.nox', 'node_modules', 'site-packages', '__pycache__'])

// No product has as many: it is somebody's home, or a whole disk.
const MOST_FOLDERS = 10_000

/** What lies below a folder. */
export interface ProductFiles {
  /** From the folder; the outermost first, else by name. */
  readonly paths: readonly RepoPath[]
  /** Whether all folders were looked into: there may be too many. */
  readonly isWhole: boolean
}

/**
 * The files by which tools choose where packages come from: manifests, settings, locks, files of requirements and scripts, in all folders below one but
 * installed environments and samples of tests. Links to folders are not followed.
 *
 * @param folder absolute
 */
export async function productFiles(folder: string, files: Pick<Files, 'entries'>): Promise<ProductFiles> {
  const found: RepoPath[] = []
  let waiting: readonly RepoPath[] = ['']
  let looked = 0
  while (waiting.length > 0) {
    const next: RepoPath[] = []
    for (const below of waiting) {
      if (++looked > MOST_FOLDERS) return { paths: found, isWhole: false }
      const entries = await files.entries(path.join(folder, below))
      if (below !== '' && entries.some(({ name }) => name === 'pyvenv.cfg')) continue
      for (const { name, isFolder } of entries) {
        const file = inFolder(below, name)
        if (!isFolder && saysWhere(file, name)) found.push(file)
        if (isFolder && !PASSED_OVER.has(name) && !isSample(`${file}/`)) next.push(file)
      }
    }
    waiting = next
  }
  return { paths: found, isWhole: true }
}

function saysWhere(file: RepoPath, name: string): boolean {
  return NAMES.has(name) || isPlainLock(name) || isRequirementsFile(file) || /\.py(?:\.lock)?$/.test(name)
}

/**
 * The text of such a file, as the tool reads it, of a script its metadata alone; undefined where there is none, in an encoding that is not known
 * here, or where this user may not read it.
 */
export async function productText(
  folder: string,
  file: RepoPath,
  files: Pick<Files, 'read' | 'readBytes' | 'isFolder'>,
): Promise<string | undefined> {
  const place = path.join(folder, file)
  return unlessShut(async () => {
    // A link may lead to one.
    if (await files.isFolder(place)) return undefined
    if (file.endsWith('.py')) return scriptManifest((await files.read(place)) ?? '')
    if (!isRequirementsFile(file)) return files.read(place)
    const bytes = await files.readBytes(place)
    return bytes === undefined ? undefined : decodeRequirements(bytes)
  })
}

/** What nobody can read here no tool of this user reads: a file of somebody else, a link that leads to itself. */
export async function unlessShut<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (['EACCES', 'EPERM', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
