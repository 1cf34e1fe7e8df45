import { readTomlLock, setting, settingsTable, type TomlLock } from '../../lockfiles/toml-pieces.ts'
import { satisfiesPep440 } from '../../standards/pep440.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { listAt, stringAt, stringsAt, type TomlTable, tableAt } from '../../standards/toml.ts'
import type { RepoPath } from '../../system/system.ts'
import { hasDynamicDependencies } from '../../workspaces/pep621.ts'
import { declaredName, type PythonManifest } from '../../workspaces/python-manifest.ts'
import { resolvePath } from '../../workspaces/repo-paths.ts'
import { pythonManifest } from '../manifests.ts'
import { type CompareLock, differences, type Mismatch } from './lock-record.ts'
import { askedIn, askedInGroups, askedInList, canonicalSpecifier, placedIn, recordedIn } from './uv-requirements.ts'

/**
 * As `uv lock --check` compares: members, the Python that they ask for, and for each folder that the lock loads its version and what it
 * asks for. Markers are not compared, since uv writes them in its own way; nor are options of the resolution.
 *
 * @see uv-resolver, lock/mod.rs: `Lock::satisfies`
 */
export const compareUv: CompareLock = async ({ folder, text, projects }, { tree }) => {
  const reading = await readTomlLock(text, new Map())
  if ('problem' in reading) return []
  const { lock } = reading
  const manifests = await Promise.all(projects.map(({ root }) => pythonManifest(tree, root)))
  const members = manifests.flatMap((manifest) => manifest ?? [])
  const found = [...memberMismatches(members, lock), ...pythonMismatch(members, lock)]
  for (const { table } of lock.packages) {
    const place = localFolder(table, folder)
    const manifest = place === undefined ? undefined : await pythonManifest(tree, place)
    if (manifest !== undefined) found.push(...packageMismatches(table, manifest))
  }
  const root = await pythonManifest(tree, folder)
  return root === undefined ? found : [...found, ...rootMismatches(root, lock)]
}

function localFolder(one: TomlTable, base: RepoPath): RepoPath | undefined {
  const kind = ['editable', 'virtual', 'directory'].find((name) => stringAt(one, 'source', name) !== undefined)
  return kind === undefined ? undefined : resolvePath(base, stringAt(one, 'source', kind) ?? '')
}

/** A lock of a single project states no members. */
function memberMismatches(members: readonly PythonManifest[], lock: TomlLock): readonly Mismatch[] {
  const stated = stringsAt(settingsTable(lock, 'manifest'), 'members')
  const names = stated.length > 0 ? stated : lock.packages.flatMap(({ table }) => stringAt(table, 'name') ?? [])
  return members.flatMap((manifest) => {
    const name = declaredName(manifest)
    const isLocked = name === undefined || names.includes(normalizeName(name))
    return isLocked ? [] : { manifest: manifest.file, says: 'is no member of it' }
  })
}

/** What all members have in common; told only where each of them states a plain lower bound. */
function pythonMismatch(members: readonly PythonManifest[], lock: TomlLock): readonly Mismatch[] {
  const recorded = setting(lock, 'requires-python')
  const isPlain = (text: unknown): text is string => typeof text === 'string' && /^>=[\d.]+$/.test(text)
  const asked = members.flatMap((manifest) => {
    const text = stringAt(manifest.table, 'project', 'requires-python')
    return text === undefined ? [] : { manifest, text: text.replace(/\s/g, '') }
  })
  if (!isPlain(recorded) || asked.length === 0 || !asked.every(({ text }) => isPlain(text))) return []
  const highest = asked.reduce((a, b) => (satisfiesPep440(b.text.slice(2), a.text) === true ? b : a))
  if (canonicalSpecifier(highest.text) === canonicalSpecifier(recorded)) return []
  return [{ manifest: highest.manifest.file, says: `asks for Python ${highest.text}, it was made for ${recorded}` }]
}

function packageMismatches(locked: TomlTable, manifest: PythonManifest): readonly Mismatch[] {
  const { file, table } = manifest
  const name = stringAt(locked, 'name')
  if (name === undefined || name !== normalizeName(declaredName(manifest) ?? '')) return []
  const version = stringAt(table, 'project', 'version')
  const lockedVersion = stringAt(locked, 'version')
  const isOther =
    version !== undefined &&
    lockedVersion !== undefined &&
    canonicalSpecifier(version) !== canonicalSpecifier(lockedVersion)
  const found: readonly Mismatch[] = isOther
    ? [{ manifest: file, says: `has version ${version}, it has ${lockedVersion}`, isOwnVersion: true }]
    : []
  const metadata = tableAt(locked, 'metadata')
  // What a build fills in is not known here.
  if (metadata === undefined || hasDynamicDependencies(table) || tableAt(table, 'project') === undefined) return found
  return [...found, ...differences(file, askedIn(table, name, placedIn(metadata)), recordedIn(metadata, name))]
}

/** What holds for the whole resolution, and the groups of a root that is no project. */
function rootMismatches({ file, table }: PythonManifest, lock: TomlLock): readonly Mismatch[] {
  const manifest = settingsTable(lock, 'manifest')
  const lists = ['constraint', 'override'].flatMap((kind) => {
    const record = { 'requires-dist': listAt(manifest, `${kind}s`) }
    const asked = askedInList(stringsAt(table, 'tool', 'uv', `${kind}-dependencies`), placedIn(record))
    const recorded = recordedIn(record, '')
    return differences(file, asked, recorded).map(({ says }) => ({ manifest: file, says: `${says} (${kind})` }))
  })
  if (tableAt(table, 'project') !== undefined) return lists
  const record = { 'requires-dev': manifest['dependency-groups'] ?? {} }
  return [...lists, ...differences(file, askedInGroups(table, placedIn(record)), recordedIn(record, ''))]
}
