import { createHash } from 'node:crypto'
import { readTomlLock, settingsTable } from '../../lockfiles/toml-pieces.ts'
import { satisfiesPep440 } from '../../standards/pep440.ts'
import { pythonJson } from '../../standards/python-json.ts'
import { stringAt, type TomlTable, tableAt, valueAt } from '../../standards/toml.ts'
import { pythonManifest } from '../manifests.ts'
import type { CompareLock } from './lock-record.ts'

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies']
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies']

/**
 * By the hash of all that a lock of Poetry follows from, which stands in it.
 *
 * @see poetry 2.5, packages/locker.py: `Locker.is_fresh`
 */
export const comparePoetry: CompareLock = async ({ folder, text }, { tree }) => {
  const manifest = await pythonManifest(tree, folder)
  const reading = await readTomlLock(text, new Map())
  if (manifest === undefined || 'problem' in reading) return []
  const recorded = stringAt(settingsTable(reading.lock, 'metadata'), 'content-hash')
  if (recorded === undefined)
    return [{ manifest: manifest.file, says: 'may have changed since it was made: it has no content-hash' }]
  if (isFresh(manifest.table, recorded, text)) return []
  return [{ manifest: manifest.file, says: 'has changed since it was made: its content-hash is another one' }]
}

function isFresh(table: TomlTable, recorded: string, text: string): boolean {
  if (contentHash(table, true) === recorded) return true
  // Before 2.3 the standard groups did not count.
  const version = /^#.*Poetry (\S+)/.exec(text)?.[1] ?? ''
  return satisfiesPep440(version, '<2.3.0') === true && contentHash(table, false) === recorded
}

/** By this Poetry knows that a lock belongs to a manifest. */
export function contentHash(table: TomlTable, withGroups: boolean): string {
  const project = present(tableAt(table, 'project') ?? {}, PROJECT_KEYS)
  const groups = withGroups ? (tableAt(table, 'dependency-groups') ?? {}) : {}
  const isStandard = Object.keys(project).length > 0 || Object.keys(groups).length > 0
  const poetry = tableAt(table, 'tool', 'poetry') ?? {}
  const own = present(poetry, [...LEGACY_KEYS, 'group'])
  if (!isStandard) for (const key of LEGACY_KEYS) own[key] ??= null
  const content = isStandard
    ? {
        ...(Object.keys(project).length === 0 ? {} : { project }),
        ...(Object.keys(groups).length === 0 ? {} : { 'dependency-groups': groups }),
        tool: { poetry: own },
      }
    : own
  return createHash('sha256').update(pythonJson(content)).digest('hex')
}

function present(table: TomlTable, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key) => [key, valueAt(table, key)] as const).filter(([, value]) => value !== undefined),
  )
}
