import { UserError } from '../errors.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { isTable, listAt, readToml, stringAt, type TomlTable } from '../standards/toml.ts'
import { type Entry, requirementEntries } from './manifest-entries.ts'
import { requirementText } from './plan-requirements.ts'
import { poetryEntries } from './poetry-entries.ts'

/** Who installs our packages from elsewhere: what it asks an index for. */
export interface Consumer {
  /** As it was given. */
  readonly file: string
  /** PEP 508, markers included; what comes by a path or an URL is left out. */
  readonly requirements: readonly string[]
}

/**
 * What a product repository asks for: the main dependencies of its `pyproject.toml`, what its lock (of Poetry, uv or pdm) has of our packages, or
 * the lines of a file of requirements.
 *
 * @param owned names of our packages, normalized
 * @throws {UserError} `CONSUMER_UNREADABLE`
 */
export async function readConsumer(file: string, text: string, owned: ReadonlySet<string>): Promise<Consumer> {
  if (file.endsWith('.lock')) return { file, requirements: pinned(await tableOf(file, text), owned) }
  return { file, requirements: file.endsWith('.toml') ? declared(await tableOf(file, text)) : listed(text) }
}

async function tableOf(file: string, text: string): Promise<TomlTable> {
  const reading = await readToml(text)
  if ('problem' in reading) {
    const { message, line } = reading.problem
    throw new UserError(
      'CONSUMER_UNREADABLE',
      `${printable(file)}:${line} cannot be read: ${message}`,
      'Mend it, or leave it out of consumers.',
    )
  }
  return reading.table
}

/** Of a package in several versions each installation takes one: nobody can ask for all of them. */
function pinned(table: TomlTable, owned: ReadonlySet<string>): readonly string[] {
  const versions = new Map<string, string[]>()
  for (const entry of listAt(table, 'package')) {
    if (!isTable(entry)) continue
    const name = normalizeName(stringAt(entry, 'name') ?? '')
    const version = stringAt(entry, 'version')
    if (owned.has(name) && version !== undefined) versions.set(name, [...(versions.get(name) ?? []), version])
  }
  return [...versions].flatMap(([name, [version, ...others]]) => (others.length > 0 ? [] : [`${name}==${version}`]))
}

/** With extras and markers: without them less would be installed, or more. */
function declared(table: TomlTable): readonly string[] {
  const standard = requirementEntries(table)
  const own = poetryEntries(table, standard)
  const isElsewhere = ({ reference }: Entry) => reference.type !== 'name'
  const enriching = own.filter(({ role, group }) => role === 'enriching' && group !== 'dev')
  const placed = new Set(enriching.filter(isElsewhere).map(({ name }) => name))
  return [...standard, ...own].flatMap((entry) => {
    const { group, role, name } = entry
    if (group !== 'main' || role !== 'stated' || isElsewhere(entry)) return []
    if (entry.form !== 'poetry' && placed.has(name)) return []
    const text = requirementText(entry)
    return parseRequirement(text) === undefined ? [] : [text]
  })
}

/** Without comments, options and hashes. */
function listed(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const plain = line
        .replace(/(?:^|\s)#.*$/, '')
        .replace(/\s--hash=\S+/g, '')
        .trim()
      const requirement = plain.startsWith('-') ? undefined : parseRequirement(plain)
      return requirement === undefined || requirement.url !== undefined ? [] : plain
    })
}
