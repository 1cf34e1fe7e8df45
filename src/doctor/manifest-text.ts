import { isDeepStrictEqual } from 'node:util'
import { findJsonString } from '../standards/json-edit.ts'
import { readJsonc } from '../standards/jsonc.ts'
import { readToml } from '../standards/toml.ts'
import { findTomlString } from '../standards/toml-edit.ts'
import type { RepoPath } from '../system/system.ts'
import type { ManifestEdit } from '../workspaces/workspace.ts'

// Between quotes of any kind these would mean something else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused here
const UNSAFE = /["'\\\u0000-\u001f\u007f]/

/** The index of the text that an edit replaces; undefined where it does not stand there exactly once, just so. */
export async function findText(
  file: RepoPath,
  text: string,
  { keys, from, to }: ManifestEdit,
): Promise<number | undefined> {
  if (from === '' || UNSAFE.test(from) || UNSAFE.test(to)) return undefined
  const find = file.endsWith('.toml') ? findTomlString : findJsonString
  const span = (await find(text, keys)) ?? (await find(text, [...keys, 'path']))
  if (span === undefined) return undefined
  const value = text.slice(span.start, span.end)
  const at = value.indexOf(from)
  return at < 0 || value.indexOf(from, at + 1) >= 0 ? undefined : span.start + at
}

/** Whether two texts of a manifest hold the same, but for the values that the edits are about, which are as they should be. */
export async function changesOnly(
  { before, after }: { readonly before: string; readonly after: string },
  edits: readonly ManifestEdit[],
): Promise<boolean> {
  if (edits.length === 0) return before === after
  const isToml = edits[0]?.file.endsWith('.toml') === true
  const [old, now] = await Promise.all([before, after].map((text) => parsed(text, isToml)))
  if (old === undefined || now === undefined) return false
  for (const edit of edits) if (!rewrite(old, edit)) return false
  return isDeepStrictEqual(old, now)
}

async function parsed(text: string, isToml: boolean): Promise<unknown> {
  if (isToml) {
    const reading = await readToml(text)
    return 'table' in reading ? reading.table : undefined
  }
  const reading = await readJsonc(text.replace(/^\ufeff/, ''))
  return 'value' in reading ? reading.value : undefined
}

/** Does to a parsed value, which is ours alone, what the edit does to its text. */
function rewrite(root: unknown, { keys, from, to }: ManifestEdit): boolean {
  const way = typeof at(root, keys) === 'string' ? keys : [...keys, 'path']
  const value = at(root, way)
  const holder = at(root, way.slice(0, -1))
  const last = way.at(-1)
  if (typeof value !== 'string' || typeof holder !== 'object' || holder === null || last === undefined) return false
  Object.defineProperty(holder, last, {
    value: value.replace(from, () => to),
    enumerable: true,
    writable: true,
    configurable: true,
  })
  return true
}

function at(root: unknown, keys: readonly (string | number)[]): unknown {
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}
