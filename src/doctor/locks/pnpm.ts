import { MOST_LOCK_CHARACTERS } from '../../lockfiles/lockfile.ts'
import { isObject, type JsonObject, memberOf, membersOf, stringMember } from '../../standards/json.ts'
import { readYamlDocuments } from '../../standards/yaml.ts'
import { readManifest } from '../../workspaces/node-manifest.ts'
import { relativePath } from '../../workspaces/repo-paths.ts'
import { type CompareLock, differences, type Mismatch } from './lock-record.ts'

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies']

/**
 * As `pnpm install --frozen-lockfile` compares: each importer records what its manifest asks for, word by word.
 *
 * @see https://github.com/pnpm/pnpm/blob/main/lockfile/verification/src/satisfiesPackageManifest.ts
 */
export const comparePnpm: CompareLock = async ({ file, folder, text, projects }, { tree }) => {
  const reading = await readYamlDocuments(text, MOST_LOCK_CHARACTERS)
  const lock = 'documents' in reading ? reading.documents.findLast(isLock) : undefined
  // Before version 9 a lock of one project has no importers.
  const importers = memberOf(lock, 'importers')
  if (lock === undefined || !isObject(importers)) return []
  // A hook may ask for anything else than the manifests do.
  if (memberOf(lock, 'pnpmfileChecksum') !== undefined) return []
  const found: Mismatch[] = []
  const folders = new Set([folder, ...projects.map(({ root }) => root)])
  for (const root of folders) {
    const manifest = readManifest(tree, root)
    if (manifest === undefined || manifest.problem !== undefined) continue
    const asked = askedBy(manifest.value, lock)
    const importer = memberOf(importers, relativePath(folder, root))
    if (importer === undefined && asked.size > 0) found.push({ manifest: manifest.file, says: `is not in ${file}` })
    else found.push(...differences(manifest.file, asked, recordedIn(importer, lock)))
  }
  return found
}

function isLock(document: unknown): boolean {
  const root = memberOf(memberOf(document, 'importers'), '.')
  return (
    isObject(document) &&
    ['packageManagerDependencies', 'configDependencies'].every((key) => memberOf(root, key) === undefined)
  )
}

/** Each name with its specifier and the field that counts: an optional one before others, and peers where they are installed. */
function askedBy(manifest: JsonObject, lock: unknown): ReadonlyMap<string, string> {
  const settings = memberOf(lock, 'settings')
  const asked = new Map<string, string>()
  const add = (field: string, as: string) => {
    for (const [name, specifier] of membersOf(memberOf(manifest, field))) {
      if (typeof specifier !== 'string' || isOverridden(name, lock)) continue
      if (specifier.startsWith('link:') && memberOf(settings, 'excludeLinksFromLockfile') === true) continue
      asked.set(name, shown(name, specifier, as))
    }
  }
  if (memberOf(settings, 'autoInstallPeers') === true) add('peerDependencies', 'dependencies')
  add('devDependencies', 'devDependencies')
  add('dependencies', 'dependencies')
  add('optionalDependencies', 'optionalDependencies')
  return asked
}

function recordedIn(importer: unknown, lock: unknown): ReadonlyMap<string, string> {
  return new Map(
    FIELDS.flatMap((field) =>
      membersOf(memberOf(importer, field))
        .filter(([name]) => !isOverridden(name, lock))
        .map(([name, one]) => [name, shown(name, stringMember(one, 'specifier') ?? '', field)] as const),
    ),
  )
}

/** What the root overrides is recorded as overridden. */
function isOverridden(name: string, lock: unknown): boolean {
  return membersOf(memberOf(lock, 'overrides')).some(([key]) => key === name || key.startsWith(`${name}@`))
}

function shown(name: string, specifier: string, field: string): string {
  return field === 'dependencies' ? `${name} ${specifier}` : `${name} ${specifier} (${field})`
}
