import { UserError } from '../errors.ts'
import { isPlainLock } from '../lockfiles/plain-locks.ts'
import { printable } from '../standards/printable.ts'
import { readToml } from '../standards/toml.ts'
import type { Files, RepoPath } from '../system/system.ts'
import { parentOf } from '../workspaces/repo-paths.ts'
import { isRequirementsFile } from '../workspaces/requirement-files.ts'
import type { LockText } from './lock-origins.ts'
import type { ManifestText } from './manifest-text.ts'
import { memberManifests } from './member-manifests.ts'
import { productFiles, productText } from './product-files.ts'

/** What the files of a product hold by which its tools choose where packages come from. */
export interface ProductTexts {
  /** Whether all folders were looked into. */
  readonly isWhole: boolean
  /** Manifest and settings of the folder itself. */
  readonly roots: readonly ManifestText[]
  /** Of its workspace, and of folders that dependencies lead to. */
  readonly members: readonly ManifestText[]
  /** Of projects and scripts that stand for themselves. */
  readonly others: readonly ManifestText[]
  /** Those of Poetry and uv. */
  readonly locks: readonly LockText[]
  readonly plainLocks: readonly LockText[]
  /** Files of requirements, not read yet. */
  readonly requirements: readonly RepoPath[]
  /** The `pyproject.toml` of a folder. */
  manifestAt(folder: RepoPath): ManifestText | undefined
}

/**
 * Reads the files of a product. A manifest that no tool could read counts where it is one of the workspace: others may be templates.
 *
 * @param folder absolute
 * @throws {UserError} `MANIFEST_UNREADABLE`
 */
export async function readProduct(
  folder: string,
  files: Pick<Files, 'read' | 'readBytes' | 'list' | 'entries' | 'isFolder'>,
): Promise<ProductTexts> {
  const { paths, isWhole } = await productFiles(folder, files)
  const textOf = (file: RepoPath) => productText(folder, file, files)
  const wanted = (is: (file: RepoPath) => boolean) => textsOf(paths.filter(is), textOf)
  const texts = await wanted((file) => isManifest(file) || file.endsWith('.py'))
  const roots = await manifestsIn(texts.filter(({ file }) => parentOf(file) === '' && isManifest(file)))
  const pyproject = roots.find(({ file }) => file === 'pyproject.toml')
  const members =
    pyproject === undefined
      ? []
      : await memberManifests(folder, pyproject, files, async (file) => {
          const text = await textOf(file)
          return text === undefined ? undefined : readManifest({ file, text })
        })
  const known = new Set([...roots, ...members].map(({ file }) => file))
  const others = await manifestsIn(
    texts.filter(({ file }) => !known.has(file)),
    () => undefined,
  )
  const all = [...roots, ...members, ...others]
  return {
    isWhole,
    roots,
    members,
    others,
    locks: await wanted((file) => /(?:^|\/)(?:poetry|uv)\.lock$|\.py\.lock$/.test(file)),
    plainLocks: await wanted(isPlainLock),
    requirements: paths.filter(isRequirementsFile),
    manifestAt: (place) => all.find(({ file }) => file.endsWith('pyproject.toml') && parentOf(file) === place),
  }
}

/** Whom a manifest or a lock is of: a script by itself, else all of its folder. */
export function userOf(file: RepoPath): RepoPath {
  return /\.py(?:\.lock)?$/.test(file) ? file.replace(/\.lock$/, '') : parentOf(file)
}

function isManifest(file: RepoPath): boolean {
  return /(?:^|\/)(?:pyproject|uv)\.toml$/.test(file)
}

async function textsOf(
  paths: readonly RepoPath[],
  textOf: (file: RepoPath) => Promise<string | undefined>,
): Promise<readonly LockText[]> {
  const texts = await Promise.all(paths.map(async (file) => ({ file, text: await textOf(file) })))
  return texts.flatMap(({ file, text }) => (text === undefined ? [] : { file, text }))
}

type Unreadable = (file: RepoPath, message: string, line: number | undefined) => undefined

async function manifestsIn(
  texts: readonly LockText[],
  otherwise: Unreadable = refuse,
): Promise<readonly ManifestText[]> {
  const read = await Promise.all(texts.map((one) => readManifest(one, otherwise)))
  return read.flatMap((one) => one ?? [])
}

async function readManifest(
  { file, text }: LockText,
  otherwise: Unreadable = refuse,
): Promise<ManifestText | undefined> {
  const reading = await readToml(text)
  if ('table' in reading) return { file, text, table: reading.table }
  return otherwise(file, reading.problem.message, reading.problem.line)
}

function refuse(file: RepoPath, message: string, line: number | undefined): never {
  const at = line === undefined ? { file } : { file, line }
  throw new UserError('MANIFEST_UNREADABLE', `cannot be read: ${printable(message)}`, 'Mend it.', at)
}
