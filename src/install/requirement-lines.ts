// https://pip.pypa.io/en/stable/reference/requirements-file-format/

import path from 'node:path'
import { UserError } from '../errors.ts'
import { withoutLogins } from '../standards/git-url.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { linesOfRequirements } from '../standards/requirements-file.ts'
import type { Files } from '../system/system.ts'
import type { OwnedNames } from './owned-names.ts'

/** What lines of requirements ask for. */
export interface RequirementLines {
  /** PEP 508. */
  readonly requirements: readonly string[]
  /** The same, of what is not asked for by itself. */
  readonly constraints: readonly string[]
  /** SHA-256 that `--hash` allows, by normalized name: hex. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>
}

/** What is known of the product. */
export interface RequirementPlace {
  readonly owned: OwnedNames
  /** Indexes that a line may name, for everything comes through ours. */
  readonly indexes: readonly string[]
}

interface Reading extends RequirementPlace {
  readonly root: string
  readonly files: Pick<Files, 'read'>
  readonly requirements: string[]
  readonly constraints: string[]
  readonly digests: Map<string, Set<string>>
  readonly seen: Set<string>
}

interface Line {
  /** For people. */
  readonly where: string
  readonly text: string
  readonly isConstraint: boolean
}

/**
 * A file of requirements with all that it names by `-r` and `-c`; every line counts.
 *
 * @param file absolute
 * @returns undefined where there is no such file
 * @throws {UserError} `REQUIREMENT_REFUSED` for a line that cannot be taken
 */
export async function readRequirementLines(
  file: string,
  place: RequirementPlace,
  files: Pick<Files, 'read'>,
): Promise<RequirementLines | undefined> {
  const text = await files.read(file)
  if (text === undefined) return undefined
  const reading = { ...place, ...empty(), root: path.dirname(file), files }
  reading.seen.add(`false ${file}`)
  await readText(reading, { file, text, isConstraint: false })
  return reading
}

/**
 * Lines of an input: requirements and their hashes alone.
 *
 * @throws {UserError} `REQUIREMENT_REFUSED`
 */
export function givenRequirements(lines: readonly string[], place: RequirementPlace): RequirementLines {
  const reading = { ...place, ...empty(), root: '', files: { read: async () => undefined } }
  for (const text of lines) {
    const line = { where: 'requirements', text, isConstraint: false }
    if (text.startsWith('-'))
      throw refused(line, 'is an option', 'Name packages, one a line; put options into requirements.txt.')
    takeRequirement(reading, line)
  }
  return reading
}

function empty() {
  return { requirements: [], constraints: [], digests: new Map(), seen: new Set<string>() }
}

interface ReadFile {
  readonly file: string
  readonly text: string
  readonly isConstraint: boolean
}

async function readText(reading: Reading, { file, text, isConstraint }: ReadFile): Promise<void> {
  const name = path.relative(reading.root, file)
  for (const { line, written } of linesOfRequirements(text.replace(/^\uFEFF/, ''))) {
    await takeLine(reading, { where: `${printable(name)}:${line}`, text: written, isConstraint }, file)
  }
}

const FOLLOWED = /^(-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?<=^-[rc]))(\S.*)$/
const INDEX = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)$/
// A wheelhouse is made so in any case.
const HARMLESS =
  /^(?:--require-hashes|--prefer-binary|--only-binary(?:\s*=\s*|\s+)\S+|--trusted-host(?:\s*=\s*|\s+)\S+)$/

async function takeLine(reading: Reading, line: Line, file: string): Promise<void> {
  const { text } = line
  if (!text.startsWith('-')) return takeRequirement(reading, line)
  const [, option = '', target] = FOLLOWED.exec(text) ?? []
  if (target !== undefined) {
    const isConstraint = line.isConstraint || option.replaceAll('-', '').startsWith('c')
    return follow(reading, line, { file, target: unquoted(target), isConstraint })
  }
  const [, index] = INDEX.exec(text) ?? []
  if (
    HARMLESS.test(text) ||
    (index !== undefined && reading.indexes.some((one) => bare(one) === bare(unquoted(index))))
  )
    return
  throw refused(line, 'is an option that a wheelhouse does not follow', 'Take the line away, or set requirements.')
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}

function bare(url: string): string {
  return url.replace(/\/*$/, '')
}

interface Followed {
  /** The file that names it. */
  readonly file: string
  readonly target: string
  readonly isConstraint: boolean
}

async function follow(reading: Reading, line: Line, { file, target, isConstraint }: Followed): Promise<void> {
  const found = path.resolve(path.dirname(file), target)
  const below = path.relative(reading.root, found)
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target) || below.startsWith('..') || path.isAbsolute(below))
    throw refused(line, 'names a file outside of root', 'Name a file below root.')
  const key = `${isConstraint} ${found}`
  if (reading.seen.has(key)) return
  reading.seen.add(key)
  const text = await reading.files.read(found)
  if (text === undefined) throw refused(line, 'names a file that is not there', 'Mend the line.')
  await readText(reading, { file: found, text, isConstraint })
}

const HASH = /(?<=\s)--hash(?:\s*=\s*|\s+)(\S+)/g

function takeRequirement(reading: Reading, line: Line): void {
  const hashes = [...line.text.matchAll(HASH)].map(([, hash = '']) => hash)
  const text = line.text.replace(HASH, '').trim()
  const requirement = parseRequirement(text)
  if (requirement === undefined || /\s--?[a-z]/.test(text))
    throw refused(
      line,
      'is no requirement by name',
      'Write NAME==VERSION; folders, files and bare addresses cannot be taken.',
    )
  const name = normalizeName(requirement.name)
  if (requirement.url !== undefined && reading.owned.has(name))
    throw refused(line, `takes ${name}, which is yours, from an address`, 'Name a version in the place of the address.')
  ;(line.isConstraint ? reading.constraints : reading.requirements).push(text)
  const digests = hashes.map((hash) => digestOf(hash, line))
  if (digests.length > 0) reading.digests.set(name, new Set([...(reading.digests.get(name) ?? []), ...digests]))
}

function digestOf(hash: string, line: Line): string {
  const [, digest] = /^sha256:([0-9a-f]{64})$/i.exec(hash) ?? []
  if (digest === undefined) throw refused(line, 'has a hash that is no sha256', 'Write --hash=sha256: and 64 digits.')
  return digest.toLowerCase()
}

function refused({ where, text }: Line, what: string, hint: string): UserError {
  return new UserError('REQUIREMENT_REFUSED', `${where}: ${printable(withoutLogins(text))} ${what}`, hint)
}
