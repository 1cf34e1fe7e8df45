import { UserError } from '../errors.ts'
import { isRegular, SUBMODULE } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath, TreeEntry } from '../system/system.ts'
import { commentFor } from './comment-syntax.ts'
import { isGlob, SYNC_MANIFEST, type SyncRule, withoutSlash } from './sync-manifest.ts'
import { foldPath, whyNoTarget } from './sync-path.ts'

/** A file of the templates, at the path of the product where a rule puts it. */
export interface PlacedFile extends TreeEntry {
  /** In the templates. */
  readonly source: RepoPath
  readonly rule: SyncRule
}

/** What the rules make of the templates for one product. */
export interface Placement {
  /** By path; of several rules for one path the last one counts. Without blocks. */
  readonly files: ReadonlyMap<RepoPath, PlacedFile>
  /** Files that are blocks of what stands at their path, in the order of the rules. */
  readonly blocks: readonly PlacedFile[]
  /** Submodules of the templates, which nobody brings along. */
  readonly submodules: readonly RepoPath[]
  /** Rules whose `from` is nothing that the templates have. */
  readonly idle: readonly SyncRule[]
  /** Why this is refused as a whole; each with the line of its rule. */
  readonly faults: readonly UserError[]
}

/**
 * Puts the files of the templates where the rules say, as far as their conditions hold in the product.
 *
 * @param templates all files, at some commit
 * @param product all files
 */
export async function placeFiles(
  rules: readonly SyncRule[],
  templates: readonly TreeEntry[],
  product: readonly TreeEntry[],
): Promise<Placement> {
  const sources = templates.filter(({ path }) => path !== SYNC_MANIFEST)
  const repositories = product.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path)
  const holds = await conditionsIn(product)
  const files = new Map<RepoPath, PlacedFile>()
  const blocks = new Map<string, PlacedFile>()
  const submodules = new Set<RepoPath>()
  const idle: SyncRule[] = []
  const faults: UserError[] = []
  for (const rule of rules) {
    const targetOf = await targetsOf(rule, sources)
    const found = sources.flatMap((entry) => {
      const path = targetOf(entry.path)
      return path === undefined ? [] : { ...entry, path, source: entry.path, rule }
    })
    if (found.length === 0) idle.push(rule)
    if (!holds(rule)) continue
    for (const file of found) {
      const why = whyNoTarget(file.path, repositories) ?? whyNoBlock(file)
      if (why !== undefined) faults.push(refused(file, why))
      else if (file.mode === SUBMODULE) submodules.add(file.source)
      else if (rule.mode === 'block') blocks.set(JSON.stringify([file.path, file.source]), file)
      else files.set(file.path, file)
    }
  }
  faults.push(...clashesIn(files))
  return { files, blocks: [...blocks.values()], submodules: [...submodules], idle, faults }
}

/** The mode of a submodule in a tree. */

/** Where a rule puts each file of the templates; undefined for one that it does not mean. */
async function targetsOf(
  { from, to }: SyncRule,
  sources: readonly TreeEntry[],
): Promise<(source: RepoPath) => RepoPath | undefined> {
  const folder = to === undefined ? undefined : to === './' ? '' : `${withoutSlash(to)}/`
  if (from === '.') return (source) => (folder ?? '') + source
  const plain = withoutSlash(from)
  const name = plain.slice(plain.lastIndexOf('/') + 1)
  if (sources.some(({ path }) => path === plain)) {
    const target = to === undefined ? plain : to.endsWith('/') ? `${folder}${name}` : to
    return (source) => (source === plain ? target : undefined)
  }
  const below = (base: string, source: RepoPath) => (folder === undefined ? source : folder + source.slice(base.length))
  const inside = `${plain}/`
  if (!isGlob(from) || sources.some(({ path }) => path.startsWith(inside))) {
    return (source) => (source.startsWith(inside) ? below(inside, source) : undefined)
  }
  const { default: picomatch } = await import('picomatch')
  const fits = picomatch(from, { dot: true })
  const { base } = picomatch.scan(from)
  return (source) => (fits(source) ? below(base === '' ? '' : `${base}/`, source) : undefined)
}

async function conditionsIn(product: readonly TreeEntry[]): Promise<(rule: SyncRule) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const paths = new Set(product.flatMap(({ path }) => [path, ...foldersOf(path)]))
  return ({ condition }) => {
    if (condition === undefined) return true
    const plain = withoutSlash(condition.glob)
    const fits = picomatch(plain, { dot: true })
    const isThere = paths.has(plain) || (isGlob(plain) && [...paths].some((path) => fits(path)))
    return isThere === condition.isWanted
  }
}

/** The folders around a path, the outermost first. */
export function foldersOf(path: RepoPath): readonly RepoPath[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function whyNoBlock({ path, mode, rule }: PlacedFile): string | undefined {
  if (rule.mode !== 'block') return undefined
  if (!isRegular(mode)) return 'a link or a submodule is no block of a file'
  return commentFor(path) === undefined ? 'nobody knows how it holds comments around a block' : undefined
}

/** Two paths that are one where letter case does not count, or a file where another needs a folder. */
function clashesIn(files: ReadonlyMap<RepoPath, PlacedFile>): readonly UserError[] {
  const seen = new Map<string, RepoPath>()
  const clashes: UserError[] = []
  for (const file of files.values()) {
    const other = seen.get(foldPath(file.path))
    if (other !== undefined) clashes.push(refused(file, `it is ${printable(other)} where letter case does not count`))
    seen.set(foldPath(file.path), file.path)
  }
  for (const file of files.values()) {
    const other = foldersOf(file.path).map((folder) => seen.get(foldPath(folder)))
    const first = other.find((one) => one !== undefined)
    if (first !== undefined) clashes.push(refused(file, `${printable(first)} is a file, not a folder`))
  }
  return clashes
}

/** For a path at which a rule may put nothing. */
export function refused({ path, source, rule }: PlacedFile, why: string): UserError {
  const what = path === source ? printable(path) : `${printable(path)}, from ${printable(source)}`
  return new UserError(
    'SYNC_PATH_REFUSED',
    `no file may go to ${what}: ${why}`,
    'Change from or to, or the file in the templates.',
    {
      file: rule.file,
      line: rule.lineOf(rule.to === undefined ? 'from' : 'to'),
    },
  )
}
