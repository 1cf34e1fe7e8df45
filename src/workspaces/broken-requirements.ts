import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { entriesAt, listAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { PythonManifest } from './python-manifest.ts'

/** A text in the place of a requirement that is none, which tools refuse. */
export interface BrokenRequirement {
  /** What it begins with, normalized. */
  readonly name: string
  readonly text: string
  readonly at: KeyPath
  readonly line?: number
}

/** Texts in the standard lists of a manifest that are no requirements, those without a name aside. */
export function brokenRequirements({ table, lineOf }: PythonManifest): readonly BrokenRequirement[] {
  const lists: readonly KeyPath[] = [
    ['project', 'dependencies'],
    ...entriesAt(table, 'project', 'optional-dependencies').map(([name]) => ['project', 'optional-dependencies', name]),
    ...entriesAt(table, 'dependency-groups').map(([name]) => ['dependency-groups', name]),
    ['build-system', 'requires'],
    ['tool', 'uv', 'dev-dependencies'],
  ]
  return lists.flatMap((where) =>
    listAt(table, ...(where as readonly string[])).flatMap((text, index) => {
      if (typeof text !== 'string' || parseRequirement(text) !== undefined) return []
      const [name = ''] = /^\s*[A-Za-z0-9][\w.-]*/.exec(text) ?? []
      if (name === '') return []
      const at = [...where, index]
      const line = lineOf(at)
      return [{ name: normalizeName(name.trim()), text, at, ...(line === undefined ? {} : { line }) }]
    }),
  )
}
