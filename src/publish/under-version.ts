import { listAt, readToml, stringAt, stringsAt } from '../standards/toml.ts'
import { changeToml, type TomlChange } from '../standards/toml-change.ts'
import type { Finding } from '../workspaces/workspace.ts'
import type { Candidate } from './candidates.ts'

/** A package under a version that its manifest need not state. */
export interface UnderVersion {
  readonly candidate: Candidate
  /** The manifest with it. */
  readonly text: string
}

/**
 * A package with another version than its manifest states, or with one that the manifest leaves to the build. Whoever has it in a file of the
 * project would be told two versions: by the package, and by its code.
 *
 * @param text of its manifest
 * @param version normalized (PEP 440)
 */
export async function underVersion(
  candidate: Candidate,
  text: string,
  version: string,
): Promise<UnderVersion | Finding> {
  const { manifest, versionIn, versionLine: line } = candidate
  const changed = versionIn === undefined ? await setVersion(text, version) : undefined
  if (changed !== undefined) return { candidate: { ...candidate, version }, text: changed }
  if (candidate.version === version) return { candidate, text }
  return {
    code: 'version-elsewhere',
    severity: 'error',
    message: `${candidate.package} is to be ${version}, and says itself that it is ${candidate.version}`,
    fix: `Write ${version} there; or state a version under [project] of pyproject.toml, where it can be set.`,
    file: versionIn ?? manifest,
    ...(line === undefined || versionIn !== undefined ? {} : { line }),
  }
}

/**
 * A manifest with another version: `project.version`, `tool.poetry.version`, or both where both are there; where it is dynamic, it is stated under
 * `project` from now on. Nothing else changes.
 *
 * @param text a pyproject.toml
 * @returns undefined where it is no TOML, has no place for a version, or where more than the version would change
 */
export async function setVersion(text: string, version: string): Promise<string | undefined> {
  const reading = await readToml(text)
  if ('problem' in reading) return undefined
  const { table } = reading
  const stated = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
  ].filter((keys) => stringAt(table, ...keys) !== undefined)
  const changes = stated.map((keys): TomlChange => ({ type: 'set', keys, value: version }))
  const dynamic = ['project', 'dynamic']
  if (stringsAt(table, ...dynamic).includes('version')) {
    const at = listAt(table, ...dynamic).indexOf('version')
    changes.push({ type: 'remove', keys: [...dynamic, at] })
    changes.push({ type: 'add', keys: ['project', 'version'], value: version })
  }
  return changes.length === 0 ? undefined : changeToml(text, changes)
}
