import { replaceSpecifier } from '../standards/pep508.ts'
import { isTable, type TomlTable, valueUnder } from '../standards/toml.ts'
import type { TomlChange } from '../standards/toml-change.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { itemAt, type TomlTree } from '../standards/toml-tree.ts'
import type { Decision } from './entry-decision.ts'

/** A manifest, read in two ways. */
export interface ManifestText {
  readonly table: TomlTable
  readonly tree: TomlTree
}

// Of a path dependency in Poetry's tables, what means the path only.
const PATH_KEYS = ['path', 'develop', 'subdirectory']

/** What has to change in a manifest for one decision; nothing where the entry is right as it stands. */
export function changesOfEntry(decision: Decision, written: ManifestText): readonly TomlChange[] {
  const { entry, constraint } = decision
  const { where: keys, form } = entry
  const value = valueUnder(written.table, keys)
  if (form === 'poetry') return isTable(value) ? tableChanges(decision, value, written.tree) : stringChanges(decision)
  if (constraint === undefined || typeof value !== 'string') return []
  if (form === 'requirement') return [{ type: 'set', keys, value: replaceSpecifier(value, constraint) }]
  const extras = entry.extras.length === 0 ? '' : `[${entry.extras.join(',')}]`
  if (decision.name === '') return [{ type: 'remove', keys }]
  return [{ type: 'set', keys, value: `${decision.name}${extras}${constraint}` }]
}

function stringChanges({ entry, constraint }: Decision): readonly TomlChange[] {
  if (constraint === undefined || entry.role === 'enriching') return []
  return [{ type: 'set', keys: entry.where, value: constraint }]
}

/** A table keeps all that is not about the path; a lone version needs no table. */
function tableChanges(
  { entry, constraint, required }: Decision,
  value: TomlTable,
  tree: TomlTree,
): readonly TomlChange[] {
  const { where: keys, reference, role } = entry
  if (constraint === undefined && required === undefined) return []
  const gone = reference.type === 'path' ? PATH_KEYS.filter((key) => Object.hasOwn(value, key)) : []
  const rest = Object.keys(value).filter((key) => !gone.includes(key))
  const remove = (ones: readonly string[]) => ones.map((key): TomlChange => ({ type: 'remove', keys: [...keys, key] }))
  if (role === 'enriching') return rest.length === 0 ? [{ type: 'remove', keys }] : remove(gone)
  if (constraint === undefined) return remove(gone)
  if (rest.every((key) => key === 'version') && isPlain(keys, tree)) return [{ type: 'set', keys, value: constraint }]
  if (Object.hasOwn(value, 'version')) {
    return [{ type: 'set', keys: [...keys, 'version'], value: constraint }, ...remove(gone)]
  }
  const renamed: TomlChange = gone.includes('path')
    ? { type: 'rename', keys: [...keys, 'path'], key: 'version', value: constraint }
    : { type: 'add', keys: [...keys, 'version'], value: constraint }
  return [renamed, ...remove(gone.filter((key) => key !== 'path'))]
}

/** Whether a string can take the place of a table: it is written in one piece that holds no comment, and is no branch among others. */
function isPlain(keys: KeyPath, { comments, ...tree }: TomlTree): boolean {
  const value = itemAt({ comments, ...tree }, keys)?.value
  if (value?.form !== 'table' || typeof keys.at(-1) === 'number') return false
  return !comments.some(({ start }) => start > value.start && start < value.end)
}

/** Where all items of a list would go, or all entries of a table that may go, the whole goes. */
export function collapsed(
  changes: readonly TomlChange[],
  table: TomlTable,
  mayGo: (keys: KeyPath, value: unknown) => boolean,
): readonly TomlChange[] {
  const removed = changes.filter(({ type }) => type === 'remove')
  for (const { keys } of removed) {
    const holder = keys.slice(0, -1)
    const value = valueUnder(table, holder)
    const inside = removed.filter((other) => isChild(other.keys, holder))
    if (!mayGo(holder, value) || inside.length < Object.keys(value as object).length) continue
    const others = changes.filter((other) => !inside.includes(other))
    return collapsed([...others, { type: 'remove', keys: holder }], table, mayGo)
  }
  return changes
}

function isChild(keys: KeyPath, holder: KeyPath): boolean {
  return keys.length === holder.length + 1 && holder.every((key, at) => keys[at] === key)
}
