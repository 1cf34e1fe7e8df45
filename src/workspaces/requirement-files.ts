// Files of requirements: https://pip.pypa.io/en/stable/reference/requirements-file-format/

import { conflictIn } from '../lockfiles/index.ts'
import { withoutLogins } from '../standards/git-url.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import {
  decodeRequirements,
  INCLUSIONS,
  type RequirementsLine,
  readRequirementsFile,
} from '../standards/requirements-file.ts'
import type { RepoPath } from '../system/system.ts'
import { byPlace } from './location.ts'
import { isInstalled, parentOf, resolvePath } from './repo-paths.ts'
import type { Location } from './workspace.ts'

/** A package that a line asks an index for. */
export interface RequirementDeclaration {
  /** Normalized. */
  readonly name: string
  /** As written; empty for any version. */
  readonly specifier: string
  /** It installs nothing by itself: it stands in a file of constraints. */
  readonly isConstraint: boolean
  /** A marker says when it counts. */
  readonly isConditional: boolean
  readonly at: Location
}

/** Something that could not be read, in words that follow on its place. */
interface RequirementFault {
  readonly message: string
  readonly at: Location
}

/** What files of requirements say, in order of file and line. */
export interface RequirementFiles {
  readonly declarations: readonly RequirementDeclaration[]
  readonly faults: readonly RequirementFault[]
}

/** Whether a name is one that files of requirements have: `requirements.txt`, `dev-requirements.in`, `constraints.txt`, `reqs.txt`. */
function isRequirementsName(name: string): boolean {
  return /(?:requirements|constraints|(?<![a-z])reqs?(?![a-z]))[^/]*\.(?:txt|in)$/i.test(name)
}

const SAMPLES = /(?:^|\/)(?:fixtures|__fixtures__|testdata)\//

/** Whether a file lies where tests keep samples. */
export function isSample(path: RepoPath): boolean {
  return SAMPLES.test(path)
}

const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i

/** Whether a file is read without being named by another one: by its own name, or in a folder `requirements`; not where tests keep samples. */
export function isRequirementsFile(path: RepoPath): boolean {
  const isNamed = isRequirementsName(path.slice(path.lastIndexOf('/') + 1)) || IN_FOLDER.test(path)
  return isNamed && !isInstalled(path) && !isSample(path)
}

/** What is read, and how. */
export interface RequirementReading {
  readonly files: readonly RepoPath[]
  /** The bytes of files; those that are no regular files of the repository are missing. */
  read(paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, Uint8Array>>
  /** Whose lines have to be readable. */
  isOwned(name: string): boolean
}

interface Reached {
  readonly path: RepoPath
  readonly isConstraint: boolean
  /** The line that names it; absent where it is read by itself. */
  readonly from?: Location
}

/** Reads files of requirements, and those of the repository that they name by `-r` and `-c`. */
export async function readRequirementFiles(reading: RequirementReading): Promise<RequirementFiles> {
  const faults: RequirementFault[] = []
  const found = new Map<RepoPath, { readonly lines: readonly RequirementsLine[]; isConstraint: boolean }>()
  let waiting: readonly Reached[] = reading.files.map((path) => ({
    path,
    isConstraint: /constraints[^/]*$/i.test(path),
  }))
  while (waiting.length > 0) {
    const fresh = [...new Set(waiting.map(({ path }) => path))].filter((path) => !found.has(path))
    const contents = await reading.read(fresh)
    const next: Reached[] = []
    for (const { path, isConstraint, from = { file: path } } of waiting) {
      const known = found.get(path)
      if (known !== undefined) {
        known.isConstraint &&= isConstraint
        continue
      }
      const bytes = contents.get(path)
      if (bytes === undefined) {
        const what =
          from.file === path ? 'is no regular file' : `names ${printable(path)}, which is no file of the repository`
        faults.push({ at: from, message: what })
        continue
      }
      const text = decodeRequirements(bytes)
      if (text === undefined) faults.push({ at: { file: path }, message: 'is in an encoding that is not read here' })
      const conflict = text === undefined ? undefined : conflictIn(text)
      if (conflict !== undefined) faults.push({ at: { file: path, line: conflict.line }, message: conflict.message })
      const lines = readRequirementsFile(text ?? '')
      found.set(path, { lines, isConstraint })
      for (const line of lines) next.push(...inclusionsIn(line, { path, isConstraint }, faults))
    }
    waiting = next
  }
  const declarations = [...found].flatMap(([file, { lines, isConstraint }]) =>
    lines.flatMap((line) => declarationIn(line, { file, isConstraint }, reading, faults)),
  )
  return { declarations: declarations.sort(byPlace), faults: faults.sort(byPlace) }
}

function inclusionsIn(
  { options, line }: RequirementsLine,
  { path, isConstraint }: Reached,
  faults: RequirementFault[],
) {
  return options.flatMap(({ name, value }): readonly Reached[] => {
    if (!INCLUSIONS.includes(name)) return []
    const from = { file: path, line }
    const isElsewhere = /^[a-z][a-z0-9+.-]+:|\$\{/i.test(value)
    const target = isElsewhere ? undefined : resolvePath(parentOf(path), value)
    if (target !== undefined) return [{ path: target, isConstraint: isConstraint || /^--?c/.test(name), from }]
    const shown = printable(withoutLogins(value))
    faults.push({ at: from, message: `names ${shown}, which is outside of the repository` })
    return []
  })
}

interface Standing {
  readonly file: RepoPath
  readonly isConstraint: boolean
}

function declarationIn(
  { requirement: text, line }: RequirementsLine,
  { file, isConstraint }: Standing,
  { isOwned }: RequirementReading,
  faults: RequirementFault[],
): readonly RequirementDeclaration[] {
  const at = { file, line }
  const requirement = parseRequirement(text)
  if (requirement !== undefined) {
    const { name, specifier, url, marker } = requirement
    if (url !== undefined) return []
    return [{ name: normalizeName(name), specifier, isConstraint, isConditional: marker !== undefined, at }]
  }
  const [name = ''] = /^[A-Za-z0-9][\w.-]*(?![\w.-]*[/:])/.exec(text) ?? []
  if (name !== '' && isOwned(normalizeName(name))) faults.push({ at, message: `${printable(text)} is no requirement` })
  return []
}
