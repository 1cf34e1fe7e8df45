import path from 'node:path'
import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import { readToml, type TomlTable, tableAt } from '../standards/toml.ts'
import type { Files } from '../system/system.ts'
import { standardDeclarations } from '../workspaces/pep621.ts'
import { withPoetry } from '../workspaces/poetry.ts'
import { lockOrigins } from './lock-origins.ts'
import { isPoetrys, type ManifestText, poetryOrigins, privateNames, uvOrigins } from './manifest-origins.ts'
import type { OriginFinding } from './origin-finding.ts'
import type { OriginPlaces } from './origin-places.ts'
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
  files: Pick<Files, 'read' | 'list'>,
): Promise<Origins> {
  const texts = await textsIn(folder, files)
  const locks = await Promise.all(
    LOCKS.flatMap((file) => {
      const text = texts.get(file)
      return text === undefined ? [] : lockOrigins({ file, text }, owned, places)
    }),
  )
  const digests = new Map<string, ReadonlySet<string>>()
  for (const [name, found] of locks.flatMap((lock) => [...lock.digests])) {
    digests.set(name, new Set([...(digests.get(name) ?? []), ...found]))
  }
  const manifests = await manifestsIn(texts)
  const isUsed = digests.size > 0 || manifests.some(({ table }) => declares(table, owned))
  const requirements = [...texts].filter(([file]) => file.endsWith('.txt'))
  return {
    digests,
    hasUvLock: texts.has('uv.lock'),
    names: manifests.map((one) => privateNames(one, places))[0] ?? { poetry: [], uv: [] },
    findings: [
      ...locks.flatMap(({ findings }) => findings),
      ...(isUsed ? manifests.flatMap((one) => manifestFindings(one, texts, { owned, places })) : []),
      ...requirements.flatMap(([file, text]) => requirementOrigins(file, text, owned, places)),
    ],
  }
}

async function textsIn(folder: string, files: Pick<Files, 'read' | 'list'>): Promise<ReadonlyMap<string, string>> {
  const names = (await files.list(folder)).filter(
    (name) =>
      name === 'pyproject.toml' ||
      name === 'uv.toml' ||
      LOCKS.includes(name) ||
      /^(?:requirements|constraints).*\.txt$/.test(name),
  )
  const texts = new Map<string, string>()
  for (const name of names) {
    const text = await files.read(path.join(folder, name))
    if (text !== undefined) texts.set(name, text)
  }
  return texts
}

async function manifestsIn(texts: ReadonlyMap<string, string>): Promise<readonly ManifestText[]> {
  const manifests: ManifestText[] = []
  for (const [file, text] of texts) {
    if (!['pyproject.toml', 'uv.toml'].includes(file)) continue
    const reading = await readToml(text)
    if ('problem' in reading) {
      const { message, line } = reading.problem
      throw new UserError('MANIFEST_UNREADABLE', `cannot be read: ${printable(message)}`, 'Mend it.', { file, line })
    }
    manifests.push({ file, text, table: reading.table })
  }
  return manifests
}

function declares(table: TomlTable, owned: OwnedNames): boolean {
  const { declarations } = withPoetry(standardDeclarations(table), table)
  return declarations.some(({ name }) => owned.has(name))
}

function manifestFindings(
  manifest: ManifestText,
  texts: ReadonlyMap<string, string>,
  { owned, places }: { readonly owned: OwnedNames; readonly places: OriginPlaces },
): readonly OriginFinding[] {
  const { table, file } = manifest
  const hasLock = (name: string) => texts.has(name)
  const isForPoetry = file === 'pyproject.toml' && (hasLock('poetry.lock') || (isPoetrys(table) && !hasLock('uv.lock')))
  const isForUv = file === 'uv.toml' || hasLock('uv.lock') || tableAt(table, 'tool', 'uv') !== undefined
  return [
    ...(isForPoetry ? poetryOrigins(manifest, places, hasLock('poetry.lock')) : []),
    ...(isForUv ? uvOrigins(manifest, owned, places) : []),
  ]
}
