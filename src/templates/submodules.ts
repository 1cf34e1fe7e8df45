import { UserError } from '../errors.ts'
import { type ConfigEntry, ConfigFault, parseGitConfig } from '../standards/git-config.ts'
import { SUBMODULE } from '../standards/git-modes.ts'
import { printable } from '../standards/printable.ts'
import type { ObjectId, RepoPath, TreeEntry } from '../system/system.ts'

/** One submodule, as `.gitmodules` describes it. */
interface Submodule {
  /** Of its section; git keeps it when the folder moves. */
  readonly name: string
  readonly path: RepoPath
  /** As written. */
  readonly url: string
  /** The rule that its pin follows: a key of ours, which git keeps. */
  readonly track?: string
  /** Which tags count, with one `*` for the version: a key of ours. */
  readonly trackPattern?: string
  /** Where each key stands; of the section where it stands nowhere. */
  readonly lineOf: (key: string) => number
}

/** A submodule and the commit that the repository holds of it. */
export interface PinnedSubmodule extends Submodule {
  readonly pin: ObjectId
}

const FILE = '.gitmodules'

/** The commit of each submodule among the entries of a tree, by path. */
export function linksOfTree(tree: readonly TreeEntry[]): ReadonlyMap<RepoPath, ObjectId> {
  return new Map(tree.flatMap(({ path, mode, objectId }) => (mode === SUBMODULE ? [[path, objectId] as const] : [])))
}

/**
 * The submodules of a repository: what is pinned in its tree, with what `.gitmodules` says of it. A section without a pin is nobody's.
 *
 * @param text of `.gitmodules`; undefined where there is none
 * @param pins the commit of each entry of mode 160000, by path
 * @throws {UserError} `GITMODULES_INVALID`, with the line
 */
export function readSubmodules(
  text: string | undefined,
  pins: ReadonlyMap<RepoPath, ObjectId>,
): readonly PinnedSubmodule[] {
  const described = sectionsIn(text ?? '').map(submoduleOf)
  const byPath = new Map<RepoPath, Submodule>()
  for (const one of described) {
    const other = byPath.get(one.path)
    if (other !== undefined) {
      throw invalid(
        `${printable(one.name)} and ${printable(other.name)} have the same path`,
        one.lineOf('path'),
        'Take one of them away.',
      )
    }
    byPath.set(one.path, one)
  }
  return [...pins]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, pin]) => {
      const found = byPath.get(path)
      if (found !== undefined) return { ...found, pin }
      throw new UserError(
        'GITMODULES_INVALID',
        `${printable(path)} is a submodule, and ${FILE} has no section for it`,
        `Add [submodule "${printable(path)}"] with path = ${printable(path)} and its url, or take it away with git rm --cached.`,
        { file: FILE },
      )
    })
}

interface Section {
  readonly name: string
  readonly entries: readonly ConfigEntry[]
}

function sectionsIn(text: string): readonly Section[] {
  const sections = new Map<string, ConfigEntry[]>()
  for (const entry of entriesIn(text)) {
    const { section, subsection: name, key, line } = entry
    if (section !== 'submodule' || name === undefined) continue
    const own = sections.get(name) ?? []
    sections.set(name, own)
    const twice = own.find((one) => one.key === key)
    if (twice !== undefined) {
      const what = key === '' ? `the section of ${printable(name)}` : `${key} of ${printable(name)}`
      throw invalid(
        `${what} stands twice, first in line ${twice.line}`,
        line,
        'Keep one of them: git takes the last, others the first.',
      )
    }
    own.push(entry)
  }
  return [...sections].map(([name, entries]) => ({ name, entries }))
}

function entriesIn(text: string): readonly ConfigEntry[] {
  try {
    return parseGitConfig(text)
  } catch (error) {
    if (error instanceof ConfigFault) throw invalid(error.message, error.line, 'git cannot read it either.')
    throw error
  }
}

function submoduleOf({ name, entries }: Section): Submodule {
  const lineOf = (key: string) => (entries.find((one) => one.key === key) ?? entries[0])?.line ?? 1
  const textOf = (key: string) => entries.find((one) => one.key === key)?.value
  const [path, url] = [textOf('path'), textOf('url')]
  for (const [key, value] of [
    ['path', path],
    ['url', url],
  ] as const) {
    if (value === undefined || value === '')
      throw invalid(`${printable(name)} has no ${key}`, lineOf(key), `Add ${key} = … to its section.`)
  }
  const why = whyNoPath(path ?? '')
  if (why !== undefined)
    throw invalid(
      `${printable(path ?? '')} is no path of a submodule: ${why}`,
      lineOf('path'),
      'Set the path of its folder.',
    )
  const [track, trackPattern] = [textOf('track'), textOf('trackpattern')]
  if (trackPattern !== undefined && trackPattern.split('*').length !== 2) {
    throw invalid(
      `trackPattern ${printable(trackPattern)} has to have one *`,
      lineOf('trackpattern'),
      'As in templates-v*: the version stands where the star is.',
    )
  }
  return {
    name,
    path: path ?? '',
    url: url ?? '',
    ...(track === undefined ? {} : { track }),
    ...(trackPattern === undefined ? {} : { trackPattern }),
    lineOf,
  }
}

/** What git on some system would take for something else: https://git-scm.com/docs/gitmodules, CVE-2018-11235, CVE-2025-48384. */
export function whyNoPath(path: string): string | undefined {
  if (/[\p{Cc}]/u.test(path)) return 'it holds control characters'
  if (path.includes('\\')) return 'it holds a backslash'
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'it is not below the repository'
  if (path.startsWith('-')) return 'git would take it for an option'
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'it is not below the repository, or not in its plainest form'
  if (
    parts.some((part) =>
      /^(?:\.git|git~\d+)[ .]*$/i.test(
        part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '').split(':')[0] ?? '',
      ),
    )
  ) {
    return 'it leads into .git'
  }
  if (parts.some((part) => /[ .]$/.test(part))) return 'Windows takes away what its end is'
  return undefined
}

function invalid(message: string, line: number, hint: string): UserError {
  return new UserError('GITMODULES_INVALID', message, hint, { file: FILE, line })
}
