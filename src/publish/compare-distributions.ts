import { createHash } from 'node:crypto'
import { type Archive, openArchive, readMember } from '../standards/archive.ts'

// Who built a wheel, and a list of what is in it: they follow from the rest, or say nothing of it.
const OF_BUILDER = /^[^/]+\.dist-info\/(?:WHEEL|RECORD)$/
const METADATA = /^(?:[^/]+\.dist-info\/METADATA|(?:.*\/)?PKG-INFO)$/

/**
 * The members in which two distributions of the same name differ, in order of path; none where they hold the same, whoever built them: the
 * time, the order of members, the program that packed them and the version of the metadata's own format say nothing of the content.
 *
 * @throws {UserError} `DISTRIBUTION_UNREADABLE`
 */
export function differingMembers(fileName: string, ours: Uint8Array, theirs: Uint8Array): readonly string[] {
  const [own, other] = [ours, theirs].map((bytes) => contentsOf(openArchive(fileName, bytes)))
  const paths = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])
  return [...paths].filter((path) => own?.get(path) !== other?.get(path)).sort()
}

function contentsOf(archive: Archive): ReadonlyMap<string, string> {
  return new Map(
    archive.members.flatMap((member): readonly [string, string][] => {
      if (OF_BUILDER.test(member.name)) return []
      const bytes = readMember(archive, member)
      return [[member.name, digestOf(METADATA.test(member.name) ? withoutFormat(bytes) : bytes)]]
    }),
  )
}

/** Fields in the order of the alphabet, without the version of the format; then the text. */
function withoutFormat(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const fields = head.split(/\n(?![ \t])/).filter((field) => !/^Metadata-Version:/i.test(field))
  return `${fields.sort().join('\n')}\n\n${end < 0 ? '' : text.slice(end).trim()}`
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
