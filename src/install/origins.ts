import path from 'node:path'
import { UserError } from '../errors.ts'
import { isPlainLock } from '../lockfiles/plain-locks.ts'
import { printable } from '../standards/printable.ts'
import { readToml, type TomlTable, tableAt } from '../standards/toml.ts'
import type { Files } from '../system/system.ts'
import { standardDeclarations } from '../workspaces/pep621.ts'
import { withPoetry } from '../workspaces/poetry.ts'
import { declaredOrigins } from './declared-origins.ts'
import { lockOrigins } from './lock-origins.ts'
import { isPoetrys, knownToPoetry, namedSources, poetryOrigins, privateNames, uvOrigins } from './manifest-origins.ts'
import type { ManifestText } from './manifest-text.ts'
import { memberManifests } from './member-manifests.ts'
import type { OriginFinding } from './origin-finding.ts'
import type { OriginPlaces } from './origin-places.ts'
import { otherLockOrigins } from './other-lock-origins.ts'
import type { OwnedNames } from './owned-names.ts'
import { requirementOrigins } from './requirement-origins.ts'
import type { SourceNames } from './settings.ts'

/** What the files of a product say of owned packages. */
export interface Origins {
  readonly findings: readonly OriginFinding[]
  /** SHA-256 of files of owned packages, as locks have them, by name: hex. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
  readonly names: SourceNames
  readonly hasUvLock: boolean
}

type OriginFiles = Pick<Files, 'read' | 'readBytes' | 'list' | 'isFolder'>

const LOCKS = ['poetry.lock', 'uv.lock']

/**
 * Looks at `pyproject.toml`, `uv.toml`, the locks and the files of requirements in the folder of a product. A product that needs no owned package
 * may set its tools up as it likes.
 *
 * @param folder absolute
 * @throws {UserError} `LOCK_UNREADABLE`, `MANIFEST_UNREADABLE`
 */
export async function findOrigins(
  folder: string,
  { owned, places }: { readonly owned: OwnedNames; readonly places: OriginPlaces },
  files: OriginFiles,
): Promise<Origins> {
  const texts = await textsIn(folder, files)
  const manifests = await manifestsIn(texts)
  const pyproject = manifests.find(({ file }) => file === 'pyproject.toml')
  const locking = { owned, places, sources: knownToPoetry(pyproject, places) }
  const locks = await Promise.all(
    LOCKS.flatMap((file) => {
      const text = texts.get(file)
      return text === undefined ? [] : lockOrigins({ file, text }, locking)
    }),
  )
  const others = await Promise.all(
    [...texts].flatMap(([file, text]) => (isPlainLock(file) ? otherLockOrigins({ file, text }, owned, places) : [])),
  )
  const digests = new Map<string, ReadonlySet<string>>()
  for (const [name, found] of locks.flatMap((lock) => [...lock.digests])) {
    digests.set(name, new Set([...(digests.get(name) ?? []), ...found]))
  }
  const members = await membersOf(folder, manifests, files)
  const sources = manifests.flatMap((one) => namedSources(one, places))
  const isUsed = digests.size > 0 || [...manifests, ...members].some(({ table }) => declares(table, owned))
  const requirements = await requirementOrigins(folder, { owned, places }, files)
  return {
    digests,
    hasUvLock: texts.has('uv.lock'),
    names: manifests.map((one) => privateNames(one, places))[0] ?? { poetry: [], uv: [] },
    findings: [
      ...locks.flatMap(({ findings }) => findings),
      ...others.flat(),
      ...[...manifests, ...members].flatMap((one) =>
        declaredOrigins(one, { owned, places, sources: [...sources, ...namedSources(one, places)] }),
      ),
      ...(isUsed ? manifests.flatMap((one) => manifestFindings(one, texts, places)) : []),
      ...(isUsed ? members.flatMap((one) => uvOrigins(one, places)) : []),
      ...requirements,
    ],
  }
}

async function textsIn(folder: string, files: OriginFiles): Promise<ReadonlyMap<string, string>> {
  const names = (await files.list(folder)).filter(
    (name) => name === 'pyproject.toml' || name === 'uv.toml' || LOCKS.includes(name) || isPlainLock(name),
  )
  const texts = new Map<string, string>()
  for (const name of names) {
    const text = await files.read(path.join(folder, name))
    if (text !== undefined) texts.set(name, text)
  }
  return texts
}

async function manifestsIn(texts: ReadonlyMap<string, string>): Promise<readonly ManifestText[]> {
  const found = [...texts].filter(([file]) => ['pyproject.toml', 'uv.toml'].includes(file))
  return Promise.all(found.map(([file, text]) => readManifest(file, text)))
}

async function membersOf(
  folder: string,
  manifests: readonly ManifestText[],
  files: OriginFiles,
): Promise<readonly ManifestText[]> {
  const root = manifests.find(({ file }) => file === 'pyproject.toml')
  if (root === undefined) return []
  return memberManifests(folder, root, files, async (file) => {
    const text = await files.read(path.join(folder, file))
    return text === undefined ? undefined : readManifest(file, text)
  })
}

async function readManifest(file: string, text: string): Promise<ManifestText> {
  const reading = await readToml(text)
  if ('table' in reading) return { file, text, table: reading.table }
  const { message, line } = reading.problem
  throw new UserError('MANIFEST_UNREADABLE', `cannot be read: ${printable(message)}`, 'Mend it.', { file, line })
}

function declares(table: TomlTable, owned: OwnedNames): boolean {
  const { declarations } = withPoetry(standardDeclarations(table), table)
  return declarations.some(({ name }) => owned.has(name))
}

function manifestFindings(
  manifest: ManifestText,
  texts: ReadonlyMap<string, string>,
  places: OriginPlaces,
): readonly OriginFinding[] {
  const { table, file } = manifest
  const hasLock = (name: string) => texts.has(name)
  const isForPoetry = file === 'pyproject.toml' && (hasLock('poetry.lock') || (isPoetrys(table) && !hasLock('uv.lock')))
  const isForUv = file === 'uv.toml' || hasLock('uv.lock') || tableAt(table, 'tool', 'uv') !== undefined
  return [
    ...(isForPoetry ? poetryOrigins(manifest, places, hasLock('poetry.lock')) : []),
    ...(isForUv ? uvOrigins(manifest, places) : []),
  ]
}
