import { normalizeName } from '../standards/pep503.ts'
import { listAt, type TomlTable, tableAt } from '../standards/toml.ts'
import type { Files } from '../system/system.ts'
import { standardDeclarations } from '../workspaces/pep621.ts'
import { withPoetry } from '../workspaces/poetry.ts'
import type { Declaration } from '../workspaces/python-declarations.ts'
import { inFolder } from '../workspaces/repo-paths.ts'
import { declaredOrigins } from './declared-origins.ts'
import { type LockedOrigins, lockOrigins } from './lock-origins.ts'
import { isPoetrys, knownToPoetry, namedSources, poetryOrigins, privateNames, uvOrigins } from './manifest-origins.ts'
import type { ManifestText } from './manifest-text.ts'
import type { OriginFinding } from './origin-finding.ts'
import type { OriginPlaces } from './origin-places.ts'
import { otherLockOrigins } from './other-lock-origins.ts'
import type { OwnedNames } from './owned-names.ts'
import type { OwnedNeed } from './owned-needs.ts'
import { type ProductTexts, readProduct, userOf } from './product-texts.ts'
import { requirementOrigins } from './requirement-origins.ts'
import type { SourceNames } from './settings.ts'

/** What the files of a product say of owned packages. */
export interface Origins {
  readonly findings: readonly OriginFinding[]
  /** SHA-256 of files of owned packages, as locks have them, by name: hex. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
  /** What manifests and files of requirements ask for by name. */
  readonly declared: readonly OwnedNeed[]
  readonly names: SourceNames
  readonly hasUvLock: boolean
}

type OriginFiles = Pick<Files, 'read' | 'readBytes' | 'list' | 'entries' | 'isFolder'>

interface Sides {
  readonly owned: OwnedNames
  readonly places: OriginPlaces
}

/**
 * Looks at manifests and settings, locks, files of requirements and scripts, in the folder of a product and in those below. What needs no owned
 * package may set its tools up as it likes.
 *
 * @param folder absolute
 * @throws {UserError} `LOCK_UNREADABLE`, `MANIFEST_UNREADABLE`
 */
export async function findOrigins(folder: string, sides: Sides, files: OriginFiles): Promise<Origins> {
  const { owned, places } = sides
  const product = await readProduct(folder, files)
  const { roots, members, others } = product
  const locks = await readLocks(product, sides)
  const plain = await Promise.all(product.plainLocks.map((lock) => otherLockOrigins(lock, owned, places)))
  const manifests = [...roots, ...members, ...others]
  const sources = roots.flatMap((one) => namedSources(one, places))
  const isUsed = usersIn(product, locks, owned)
  const required = await requirementOrigins(folder, product.requirements, sides, files)
  return {
    digests: digestsIn(locks),
    declared: [...manifests.flatMap((one) => needsIn(one, owned)), ...required.needs],
    hasUvLock: product.locks.some(({ file }) => file === 'uv.lock'),
    names: roots.map((one) => privateNames(one, places))[0] ?? { poetry: [], uv: [] },
    findings: [
      ...(product.isWhole ? [] : [TOO_MANY]),
      ...locks.flatMap(({ findings }) => findings),
      ...plain.flat(),
      ...manifests.flatMap((one) =>
        declaredOrigins(one, { owned, places, sources: [...sources, ...namedSources(one, places)] }),
      ),
      ...manifests.filter(isUsed).flatMap((one) => settingFindings(one, product, places)),
      ...required.findings,
    ],
  }
}

const TOO_MANY: OriginFinding = {
  file: '.',
  line: 1,
  message: 'has so many folders below it that not all were looked into',
  fix: 'Set root to the folder of the product.',
}

interface ReadLock extends LockedOrigins {
  readonly file: string
}

function readLocks({ locks, manifestAt }: ProductTexts, { owned, places }: Sides): Promise<readonly ReadLock[]> {
  return Promise.all(
    locks.map(async (lock) => {
      const sources = knownToPoetry(manifestAt(userOf(lock.file)), places)
      return { file: lock.file, ...(await lockOrigins(lock, { owned, places, sources })) }
    }),
  )
}

function digestsIn(locks: readonly LockedOrigins[]): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, ReadonlySet<string>>()
  for (const [name, found] of locks.flatMap((lock) => [...lock.digests])) {
    digests.set(name, new Set([...(digests.get(name) ?? []), ...found]))
  }
  return digests
}

/** Whether somebody installs owned packages by a manifest: a workspace is one, and each of the others by itself. */
function usersIn(
  { roots, members, others }: ProductTexts,
  locks: readonly ReadLock[],
  owned: OwnedNames,
): (manifest: ManifestText) => boolean {
  const users = new Set([
    ...locks.flatMap(({ file, names }) => (names.size > 0 ? userOf(file) : [])),
    ...[...roots, ...members, ...others]
      .filter((one) => ownedDeclarations(one, owned).length > 0)
      .map(({ file }) => userOf(file)),
  ])
  const workspace = new Set([...roots, ...members])
  const isUsedByRoot = users.has('') || members.some(({ file }) => users.has(userOf(file)))
  return (manifest) => users.has(userOf(manifest.file)) || (isUsedByRoot && workspace.has(manifest))
}

function ownedDeclarations({ file, table }: ManifestText, owned: OwnedNames): readonly Declaration[] {
  // A script has no more than this in common with a project.
  const project: TomlTable = file.endsWith('.py') ? { project: table } : table
  const { declarations } = withPoetry(standardDeclarations(project), project)
  return declarations.filter(({ name }) => owned.has(name))
}

function needsIn(manifest: ManifestText, owned: OwnedNames): readonly OwnedNeed[] {
  return ownedDeclarations(manifest, owned).flatMap(({ name, specifier, extras = [], reference }) =>
    reference.type === 'name' ? { name, specifier, extras: extras.map(normalizeName) } : [],
  )
}

/** Of what is no root, Poetry is only known to be used where it has a lock, or sources of its own. */
function settingFindings(
  manifest: ManifestText,
  { roots, members, locks }: ProductTexts,
  places: OriginPlaces,
): readonly OriginFinding[] {
  const { table, file } = manifest
  const hasLock = (name: string) => locks.some((lock) => lock.file === inFolder(userOf(file), name))
  const isRoot = roots.includes(manifest)
  const hasSources = listAt(table, 'tool', 'poetry', 'source').length > 0
  const isAlone = isRoot ? isPoetrys(table) && !hasLock('uv.lock') : hasSources && !members.includes(manifest)
  const isForPoetry = file.endsWith('pyproject.toml') && (hasLock('poetry.lock') || isAlone)
  const isForUv = !isRoot || file === 'uv.toml' || hasLock('uv.lock') || tableAt(table, 'tool', 'uv') !== undefined
  return [
    ...(isForPoetry ? poetryOrigins(manifest, places, hasLock('poetry.lock')) : []),
    ...(isForUv ? uvOrigins(manifest, places) : []),
  ]
}
