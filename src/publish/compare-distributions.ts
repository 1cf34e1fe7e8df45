import { createHash } from 'node:crypto'
import { type Archive, openArchive, readMember } from '../standards/archive.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'

// Who built a wheel, and a list of what is in it: they follow from the rest, or say nothing of it.
const OF_BUILDER = /^[^/]+\.dist-info\/(?:WHEEL|RECORD)$/
const METADATA = /^(?:[^/]+\.dist-info\/METADATA|(?:.*\/)?PKG-INFO)$/

/**
 * The members in which two distributions of the same name differ, in order of path; none where they hold the same, whoever built them: the
 * time, the order of members, the program that packed them and the version of the metadata's own format say nothing of the content.
 *
 * @param boundless packages of which any version is the same to METADATA; normalized
 * @throws {UserError} `DISTRIBUTION_UNREADABLE`
 */
export function differingMembers(
  fileName: string,
  ours: Uint8Array,
  theirs: Uint8Array,
  boundless: ReadonlySet<string> = new Set(),
): readonly string[] {
  const [own, other] = [ours, theirs].map((bytes) => contentsOf(openArchive(fileName, bytes), boundless))
  const paths = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])
  return [...paths].filter((path) => own?.get(path) !== other?.get(path)).sort()
}

function contentsOf(archive: Archive, boundless: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    archive.members.flatMap((member): readonly [string, string][] => {
      if (OF_BUILDER.test(member.name)) return []
      const bytes = readMember(archive, member)
      return [[member.name, digestOf(METADATA.test(member.name) ? comparable(bytes, boundless) : bytes)]]
    }),
  )
}

/** Fields in the order of the alphabet, without the version of the format; then the text. */
function comparable(bytes: Uint8Array, boundless: ReadonlySet<string>): string {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const fields = head
    .split(/\n(?![ \t])/)
    .filter((field) => !/^Metadata-Version:/i.test(field))
    .map((field) => withoutBounds(field, boundless))
  return `${fields.sort().join('\n')}\n\n${end < 0 ? '' : text.slice(end).trim()}`
}

function withoutBounds(field: string, boundless: ReadonlySet<string>): string {
  const text = /^Requires-Dist:\s*(.+)$/is.exec(field)?.[1]
  const requirement = text === undefined ? undefined : parseRequirement(text)
  if (text === undefined || requirement === undefined || !boundless.has(normalizeName(requirement.name))) return field
  const { name, extras, marker = '' } = requirement
  return `Requires-Dist: ${normalizeName(name)}[${extras.join(',')}]; ${marker}`
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
