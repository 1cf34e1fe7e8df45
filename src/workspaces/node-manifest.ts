import { isObject, type JsonObject, memberOf, membersOf, readJson } from '../standards/json.ts'
import { findJsonLines } from '../standards/json-lines.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { locationAt } from './location.ts'
import { unreadableManifest, whyNoText } from './unreadable.ts'
import type { FileTree, Finding, Location } from './workspace.ts'

/** A package.json as read. */
export interface NodeManifest {
  readonly folder: RepoPath
  readonly file: RepoPath
  /** Empty where the file could not be read. */
  readonly value: JsonObject
  readonly problem?: Finding
  /** Where a way of keys stands in it. */
  locate(path: readonly string[]): Location
}

/** The path of a file beside others of a folder. */
export function fileIn(folder: RepoPath, name: string): RepoPath {
  return folder === '' ? name : `${folder}/${name}`
}

/** The scripts of a manifest that are targets: all, or those that `includedScripts` of its key `nx` names. */
export function targetScripts(value: JsonObject | undefined): ReadonlySet<string> {
  const all = membersOf(memberOf(value, 'scripts')).map(([name]) => name)
  const included = memberOf(memberOf(value, 'nx'), 'includedScripts')
  return new Set(Array.isArray(included) ? all.filter((name) => included.includes(name)) : all)
}

/** How many segments the path of a folder has; the root has none. */
export function depthOf(folder: RepoPath): number {
  return folder === '' ? 0 : folder.split('/').length
}

/** The manifest of a folder; undefined where no package.json is tracked. One that cannot be read has a problem. */
export function readManifest(tree: FileTree, folder: RepoPath): NodeManifest | undefined {
  const file = fileIn(folder, 'package.json')
  const entry = tree.entries.get(file)
  if (entry === undefined) return undefined
  const unread = { folder, file, value: {}, locate: () => ({ file }) }
  const text = tree.text(file)
  if (text === undefined) {
    return { ...unread, problem: unreadable(file, `${printable(file)} ${whyNoText(entry.mode)}`) }
  }
  const reading = readJson(text)
  if ('problem' in reading) {
    return { ...unread, problem: unreadableManifest(file, reading.problem) }
  }
  if (!isObject(reading.value)) {
    return { ...unread, problem: { ...unreadable(file, `${printable(file)} holds no object`), line: 1 } }
  }
  return { folder, file, value: reading.value, locate: locator(file, text) }
}

function locator(file: RepoPath, text: string): NodeManifest['locate'] {
  let lines: ReturnType<typeof findJsonLines> | undefined
  return (path) => {
    lines ??= findJsonLines(text)
    return locationAt(file, lines.lineOf(path))
  }
}

/** What is said of a manifest that tells nothing about its project. */
export function unreadable(file: RepoPath, message: string): Finding {
  const fix = 'Mend the file: until then nothing is known of what it declares.'
  return { code: 'unreadable-manifest', severity: 'error', message, fix, file }
}
