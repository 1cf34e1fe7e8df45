import { printable } from '../standards/printable.ts'
import { shownUrl } from '../standards/shown-url.ts'
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

/** What is wrong with taking an owned package from an index by its name; undefined where that is the private side. */
export function sourceProblem(index: string, sources: readonly Source[]): string | undefined {
  const title = `is taken from the index ${printable(index)}`
  const meant = sources.filter(({ name }) => name.toLowerCase() === index.toLowerCase())
  if (meant.length === 0) return `${title}, of which nothing says where it is`
  const bad = meant.find(({ place }) => place === 'elsewhere')
  return bad === undefined ? undefined : `${title} (${shownUrl(bad.url)}), which is not the private side`
}
