import { poetrySpecifier, unitedRange } from '../standards/pep440-ranges.ts'
import { printable } from '../standards/printable.ts'
import { withoutSecrets } from '../standards/shown-url.ts'
import type { RepoPath } from '../system/system.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import { inFolder, resolvePath } from '../workspaces/repo-paths.ts'
import type { Finding, Location } from '../workspaces/workspace.ts'
import { poetryMisstated } from './poetry-misstated.ts'
import { poetryWishes, type Wish } from './poetry-wishes.ts'
import { placeIn, type RefusedNeed } from './refused-need.ts'

/** What an installer is told of a manifest of Poetry, and what it cannot be told. */
export interface PoetryDeclared {
  /** PEP 508. */
  readonly requirements: readonly string[]
  readonly refused: readonly RefusedNeed[]
}

type DeclaredTables = Parameters<typeof poetryWishes>[1] & {
  /** Whether a folder is one of those that are installed from the tree. */
  readonly isFromTree: (folder: RepoPath) => boolean
  /** Whether the repository has a file or a folder there. */
  readonly isThere: (path: RepoPath) => boolean
  /** What is wrong with references of this repository's manifests. */
  readonly findings: readonly Finding[]
}

/**
 * What a manifest of Poetry asks for where no lock says which versions these are, as an installer understands it. What lies in a folder is left to
 * whoever installs that.
 */
export function poetryDeclared(manifest: PythonManifest, tables: DeclaredTables): PoetryDeclared {
  const [requirements, refused]: [string[], RefusedNeed[]] = [[], [...poetryMisstated(manifest, tables)]]
  for (const wish of poetryWishes(manifest.table, tables)) {
    const at = placeIn(manifest, wish.at)
    const said =
      wish.path === undefined
        ? requirementOf(wish)
        : (knownAsWrong(wish.path, at, manifest, tables) ?? whyNotFromTree(wish, wish.path, manifest, tables))
    if (typeof said === 'string') requirements.push(said)
    else if (said !== undefined) refused.push({ ...said, at })
  }
  return { requirements, refused }
}

type Refused = Omit<RefusedNeed, 'at'>

function requirementOf({ name, extras, constraint, address, marker }: Wish): string | Refused {
  const where = address === undefined ? specifierOf(constraint) : ` @ ${address}`
  if (where === undefined) return noSpecifier(name, constraint)
  return `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}${where}${marker === '' ? '' : ` ; ${marker}`}`
}

/** Of alternatives installers know none: there has to be one range that says the same. */
function specifierOf(constraint: string): string | undefined {
  const specifier = poetrySpecifier(constraint)
  return specifier?.includes('|') ? unitedRange(specifier) : specifier
}

function noSpecifier(name: string, constraint: string): Refused {
  const what = `${printable(name)} has the constraint ${JSON.stringify(printable(withoutSecrets(constraint)))}, which`
  return poetrySpecifier(constraint) === undefined
    ? {
        kind: 'mistake',
        message: `${what} is none`,
        remedy: 'Write versions that it may have, as "^1.0" or ">=1.0,<3".',
      }
    : { kind: 'lock', message: `${what} nobody but Poetry understands without a lock` }
}

/** What doctor says of a path; a folder that only a script of setuptools makes a package is found all the same. */
function knownAsWrong(
  path: string,
  at: Location,
  { folder }: PythonManifest,
  { findings, isThere }: DeclaredTables,
): Refused | undefined {
  const wrong = findings.find(
    ({ severity, file, line }) => severity === 'error' && file === at.file && line === at.line,
  )
  const target = resolvePath(folder, path)
  if (wrong === undefined || (target !== undefined && isThere(inFolder(target, 'setup.py')))) return undefined
  return { kind: 'mistake', message: wrong.message, remedy: wrong.fix }
}

function whyNotFromTree(
  { name }: Wish,
  path: string,
  { folder }: PythonManifest,
  { isFromTree, isThere }: DeclaredTables,
): Refused | undefined {
  const target = resolvePath(folder, path)
  if (target !== undefined && isFromTree(target)) return undefined
  const what = `${printable(name)} has the path ${JSON.stringify(printable(path))},`
  if (target === undefined || isThere(target))
    return {
      kind: 'lock',
      message: `${what} which is no project of this repository by that name: without a lock only Poetry installs it`,
    }
  return {
    kind: 'mistake',
    message: `${what} which leads to ${printable(target)}, where nothing is`,
    remedy: 'Write a path that leads to its folder, or take it from an index.',
  }
}
