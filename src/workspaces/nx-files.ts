import { isObject, type JsonObject } from '../standards/json.ts'
import { findJsonLines } from '../standards/json-lines.ts'
import { readJsonc } from '../standards/jsonc.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { unreadable } from './node-manifest.ts'
import { parentOf } from './repo-paths.ts'
import { unreadableManifest, whyNoText } from './unreadable.ts'
import type { FileTree, Finding, Location } from './workspace.ts'

/** An nx.json or project.json as read. */
export interface NxFile {
  readonly folder: RepoPath
  readonly file: RepoPath
  /** Empty where the file could not be read. */
  readonly value: JsonObject
  readonly problem?: Finding
  /** Where a way of keys stands in it, else what contains it most closely. */
  locate(path: readonly (string | number)[]): Location
}

/** A value within such a file, and the way of keys and indexes to it. */
export interface NxPlace {
  readonly value: unknown
  readonly file: NxFile
  readonly path: readonly (string | number)[]
}

/** The items of a list in such a file, each with its place; empty for anything else. */
export function itemsOf(place: NxPlace | undefined): readonly NxPlace[] {
  if (place === undefined || !Array.isArray(place.value)) return []
  const { file, path } = place
  return place.value.map((value: unknown, index) => ({ value, file, path: [...path, index] }))
}

/** Reads a file that Nx reads: JSON that may hold comments. One that cannot be read has a problem. */
export async function readNxFile(tree: FileTree, file: RepoPath): Promise<NxFile> {
  const folder = parentOf(file)
  const unread = { folder, file, value: {}, locate: () => ({ file }) }
  const text = tree.text(file)
  if (text === undefined) {
    const why = whyNoText(tree.entries.get(file)?.mode ?? '')
    return { ...unread, problem: unreadable(file, `${printable(file)} ${why}`) }
  }
  const reading = await readJsonc(text)
  if ('problem' in reading) {
    return { ...unread, problem: unreadableManifest(file, reading.problem) }
  }
  if (!isObject(reading.value)) {
    return { ...unread, problem: { ...unreadable(file, `${printable(file)} holds no object`), line: 1 } }
  }
  return { folder, file, value: reading.value, locate: locator(file, text) }
}

/** Finds lines of a file; the text is looked through when the first is asked for. */
function locator(file: RepoPath, text: string): NxFile['locate'] {
  let lines: ReturnType<typeof findJsonLines> | undefined
  return (path) => {
    lines ??= findJsonLines(text)
    for (let length = path.length; length > 0; length--) {
      const line = lines.lineOf(path.slice(0, length))
      if (line !== undefined) return { file, line }
    }
    return { file }
  }
}
