import { readToml, stringAt } from '../standards/toml.ts'
import { changeToml } from '../standards/toml-change.ts'

/**
 * A manifest with another version: `project.version`, `tool.poetry.version`, or both where both are there. Nothing else changes.
 *
 * @param text a pyproject.toml
 * @returns undefined where it is no TOML, states no version of its own, or where more than the version would change
 */
export async function setVersion(text: string, version: string): Promise<string | undefined> {
  const reading = await readToml(text)
  if ('problem' in reading) return undefined
  const stated = [
    ['project', 'version'],
    ['tool', 'poetry', 'version'],
  ].filter((keys) => stringAt(reading.table, ...keys) !== undefined)
  if (stated.length === 0) return undefined
  return changeToml(
    text,
    stated.map((keys) => ({ type: 'set', keys, value: version })),
  )
}
