// Options in files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options
import path from 'node:path'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import {
  decodeRequirements,
  INCLUSIONS,
  type RequirementsLine,
  readRequirementsFile,
} from '../standards/requirements-file.ts'
import { shownUrl } from '../standards/shown-url.ts'
import type { Files, RepoPath } from '../system/system.ts'
import { parentOf, resolvePath } from '../workspaces/repo-paths.ts'
import type { OriginFinding } from './origin-finding.ts'
import { isLocal, isPrivateSide, leadingName, type OriginPlaces, strangerText } from './origin-places.ts'
import type { OwnedNames } from './owned-names.ts'
import { type OwnedNeed, ownedNeed } from './owned-needs.ts'
import { unlessShut } from './product-files.ts'

const INDEXES = ['-i', '--index-url', '--pypi-url', '--extra-index-url', '-f', '--find-links']
const EDITABLES = ['-e', '--editable']
const MOST_INCLUDED = 500

/** What files of requirements say of owned packages. */
export interface RequirementOrigins {
  readonly findings: readonly OriginFinding[]
  readonly needs: readonly OwnedNeed[]
}

/**
 * Options of files of requirements that come before all variables of a job, and owned packages that they take from an address, or by name; in
 * those that they include as well, as far as these lie below the folder.
 *
 * @param folder absolute
 * @param given paths from there
 */
export async function requirementOrigins(
  folder: string,
  given: readonly RepoPath[],
  { owned, places }: { readonly owned: OwnedNames; readonly places: OriginPlaces },
  files: Pick<Files, 'isFolder' | 'readBytes'>,
): Promise<RequirementOrigins> {
  const names = new Set(given)
  const findings: OriginFinding[] = []
  const needs: OwnedNeed[] = []
  for (const file of names) {
    const bytes = await unlessShut(() => bytesOf(path.join(folder, file), files))
    if (bytes === undefined) continue
    const text = decodeRequirements(bytes)
    if (text === undefined) {
      findings.push({ file, line: 1, message: 'is in an encoding that is not read here', fix: 'Write it in UTF-8.' })
      continue
    }
    for (const line of readRequirementsFile(text)) {
      const need = ownedNeed(line.requirement, owned)
      if (need !== undefined) needs.push(need)
      findings.push(...findingsIn(line, { owned, places }).map((one) => ({ file, line: line.line, ...one })))
      for (const included of inclusionsOf(line, file))
        if (names.size < given.length + MOST_INCLUDED) names.add(included)
    }
  }
  return { findings, needs }
}

/** Undefined where no file is: what is included may lead to a folder, or below a file. */
async function bytesOf(file: string, files: Pick<Files, 'isFolder' | 'readBytes'>): Promise<Uint8Array | undefined> {
  if (!(await files.isFolder(path.dirname(file))) || (await files.isFolder(file))) return undefined
  return files.readBytes(file)
}

/** Files that a line includes, from the folder of the product. */
function inclusionsOf({ options }: RequirementsLine, file: string): readonly string[] {
  return options.flatMap(({ name, value }) => {
    if (!INCLUSIONS.includes(name) || !isLocal(value)) return []
    return resolvePath(parentOf(file), value) ?? []
  })
}

type Saying = Pick<OriginFinding, 'message' | 'fix'>

function findingsIn(
  { requirement, options }: RequirementsLine,
  { owned, places }: { readonly owned: OwnedNames; readonly places: OriginPlaces },
): readonly Saying[] {
  const named = options.flatMap(({ name, value }): Saying | readonly [] => {
    if (isRight(value, places)) return []
    if (INDEXES.includes(name)) {
      const fix = 'Take the line away: the index that the job sets has everything.'
      return { message: `${name} has pip ask ${shownUrl(value)} for your packages`, fix }
    }
    if (!INCLUSIONS.includes(name)) return []
    const message = `${name} has pip read ${shownUrl(value)}, which may name any index`
    return { message, fix: 'Put the file into the repository.' }
  })
  const editables = options.flatMap(({ name, value }) => (EDITABLES.includes(name) ? value : []))
  const direct = [requirement, ...editables].flatMap((one) => directOrigin(one, owned, places) ?? [])
  return [...named, ...direct]
}

function directOrigin(requirement: string, owned: OwnedNames, places: OriginPlaces): Saying | undefined {
  const url = parseRequirement(requirement)?.url ?? requirement.split(/\s/, 1)[0] ?? ''
  const names =
    url === requirement || !requirement.includes('@') ? namesIn(url) : [leadingName(requirement), ...namesIn(url)]
  const name = names.find((one) => owned.has(one))
  if (name === undefined || isRight(url, places)) return undefined
  const message = `${printable(name)} ${strangerText(url)}`
  return { message, fix: 'Name a version in the place of the address.' }
}

/** What an address may be the package of: by its fragment, its file, its repository. */
function namesIn(url: string): readonly string[] {
  if (!/[:/]/.test(url)) return []
  const [, egg] = /[#&]egg=([\w.-]+)/.exec(url) ?? []
  const [plain = ''] = url.split(/[?#]/, 1)
  const last =
    decoded(plain.replace(/\.git(?:@[^/]*)?$|(?<=\/[^/@]+)@[^/]*$/, '').replace(/\/+$/, ''))
      .split('/')
      .at(-1) ?? ''
  return [egg ?? '', last.replace(/-\d.*$/, ''), last].filter(Boolean).map(leadingName)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The private side, or a path. Only a user and a password may be variables: the place would be anybody's. */
function isRight(url: string, places: OriginPlaces): boolean {
  const plain = url.replace(/(?<=^[a-z+]+:\/\/)[^/@]*@/i, '')
  return !plain.includes('${') && isPrivateSide(plain, places)
}
