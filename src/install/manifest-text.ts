import type { TomlTable } from '../standards/toml.ts'
import { findTomlLines, type KeyPath } from '../standards/toml-lines.ts'
import type { OriginFinding } from './origin-finding.ts'
import type { Place } from './origin-places.ts'

/** A manifest, or a file of settings, that was read. */
export interface ManifestText {
  /** From the folder that is looked at. */
  readonly file: string
  readonly text: string
  readonly table: TomlTable
}

/** One index that a tool may ask. */
export interface Source {
  readonly name: string
  readonly url: string
  readonly place: Place
  readonly path: KeyPath
  readonly priority: string
}

/** Finds the line of a key, and says something of it. */
export type Say = (path: KeyPath, message: string, fix: string) => OriginFinding

/** Says things of one manifest. */
export function speakerFor({ file, text }: ManifestText): Say {
  const lines = findTomlLines(text)
  return (path, message, fix) => ({ file, line: lines.lineOf(path) ?? 1, message, fix })
}
