import { isObject, membersOf, readJson } from '../standards/json.ts'
import { stableText } from '../standards/stable-text.ts'
import { entriesAt, isTable, readToml, type TomlTable, tableAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { buildScripts } from './build-scripts.ts'
import type { Effect } from './effect.ts'
import { FORM } from './manifest-effects.ts'
import { BUILD_SCRIPTS, memberEffect, memberText, pnpmWorkspaceEffects } from './package-json-change.ts'
import { pyprojectEffects } from './pyproject-change.ts'

/** One part of a manifest, as far as a change of it means one thing. */
export interface ManifestPart {
  /** Its value as one text. */
  readonly text: string
  /** Whom it concerns. */
  readonly effects: readonly Effect[]
}

/**
 * All parts of a manifest that is read by parts: what {@link manifestEffects} says of each is what a change of it would mean. The project's
 * own version is none of them. Undefined where it cannot be read.
 *
 * @param isLocked whether a lock says what the projects below install
 */
export async function manifestParts(
  path: RepoPath,
  text: string,
  isLocked: boolean,
): Promise<readonly ManifestPart[] | undefined> {
  const parts = await meaningsIn(path, text, isLocked)
  return parts && [...parts, { text: withoutVersionLine(text), effects: [FORM] }]
}

/** The first line that may be the project's own version, by which formatters judge nothing. */
function withoutVersionLine(text: string): string {
  return text.replace(/^(\s*"?version"?\s*[:=]\s*)(["'])[^"'\n]*\2/m, '$1')
}

async function meaningsIn(
  path: RepoPath,
  text: string,
  isLocked: boolean,
): Promise<readonly ManifestPart[] | undefined> {
  switch (path.slice(path.lastIndexOf('/') + 1)) {
    case 'pyproject.toml': {
      const reading = await readToml(text)
      if ('problem' in reading) return undefined
      return pyprojectLeaves(reading.table).map((leaf) => partOf(leaf, pyprojectEffects({}, leaf, isLocked)))
    }
    case 'package.json': {
      const reading = readJson(text)
      if (!('value' in reading) || !isObject(reading.value)) return undefined
      const own = membersOf(reading.value).filter(([key]) => key !== 'version')
      const members = own.map(([key, value]) => memberPart(key, value, [memberEffect(key, isLocked)]))
      const builds = buildScripts(reading.value)
      return builds === undefined ? members : [...members, { text: builds, effects: [BUILD_SCRIPTS] }]
    }
    case 'pnpm-workspace.yaml': {
      const { readYaml } = await import('../standards/yaml.ts')
      const reading = await readYaml(text)
      if ('problem' in reading) return undefined
      const own = membersOf(reading.value)
      return own.map(([key, value]) => memberPart(key, value, pnpmWorkspaceEffects({}, { [key]: value }, isLocked)))
    }
    default:
      return undefined
  }
}

function memberPart(key: string, value: unknown, effects: readonly Effect[]): ManifestPart {
  return { text: `${JSON.stringify(key)}:${memberText(key, value)}`, effects }
}

function partOf(leaf: object, effects: readonly Effect[]): ManifestPart {
  return { text: stableText(leaf), effects }
}

/** Tables that hold one part each. */
function pyprojectLeaves(table: TomlTable): readonly TomlTable[] {
  const top = entriesAt(table)
    .filter(([key]) => key !== 'tool')
    .map(([key, value]) => ({ [key]: key === 'project' ? withoutVersion(value) : value }))
  return [...top, ...entriesAt(table, 'tool').flatMap(([tool, value]) => toolLeaves(tool, value))]
}

function toolLeaves(tool: string, value: unknown): readonly TomlTable[] {
  if ((tool !== 'poetry' && tool !== 'uv') || !isTable(value)) return [{ tool: { [tool]: value } }]
  const sources = tool === 'uv' ? tableAt(value, 'sources') : undefined
  const named = entriesAt(sources ?? {}).map(([name, source]) => ({ sources: { [name]: source } }))
  const rest = entriesAt(value)
    .filter(([key]) => (tool === 'poetry' ? key !== 'version' : key !== 'sources' || sources === undefined))
    .map(([key, own]) => ({ [key]: own }))
  return [...rest, ...named].map((leaf) => ({ tool: { [tool]: leaf } }))
}

function withoutVersion(project: unknown): unknown {
  return isTable(project) ? Object.fromEntries(entriesAt(project).filter(([key]) => key !== 'version')) : project
}
