import { UserError } from '../errors.ts'
import { isObject, type JsonObject } from '../standards/json.ts'
import { didYouMean } from '../standards/likeness.ts'
import { printable } from '../standards/printable.ts'
import { type PlacedYaml, readPlacedYaml } from '../standards/yaml.ts'
import type { RepoPath } from '../system/system.ts'
import { commentFor } from './comment-syntax.ts'
import { whyNoTarget } from './sync-path.ts'

const MODES = ['merge', 'replace', 'create-once', 'block'] as const
const LINE_ENDS = ['keep', 'lf', 'crlf'] as const

/**
 * How files of the templates come into a product. `merge`: edits of both are kept. `replace`: the product has what the templates have.
 * `create-once`: it is the product's own from then on. `block`: between two comments of the product's file stands what the templates have.
 */
export type SyncMode = (typeof MODES)[number]

/** What lines end with in the product; `keep` is what they end with there. */
export type LineEnds = (typeof LINE_ENDS)[number]

/** One entry under `files` of `maestro-sync.yml`. */
export interface SyncRule {
  /** A file, a folder or a glob of the templates; `.` is all of them. */
  readonly from: string
  /** Where it goes in the product; ends with `/` where it is a folder for sure. Undefined for the same path. */
  readonly to?: string
  readonly mode: SyncMode
  /** Whether a path or glob of the product has to be there, or has to be missing. */
  readonly condition?: { readonly glob: string; readonly isWanted: boolean }
  readonly eol: LineEnds
  /** The manifest, as messages name it. */
  readonly file: string
  /** Where each key stands; of the entry where it stands nowhere. */
  readonly lineOf: (key: string) => number
}

/** The name of the manifest in the templates. */
export const SYNC_MANIFEST = 'maestro-sync.yml'

/**
 * The rules of a manifest, in order.
 *
 * @param file the manifest as messages name it: its path in the product, inside the submodule
 * @throws {UserError} `SYNC_MANIFEST_INVALID`, with the line
 */
export async function readSyncManifest(text: string, file: string): Promise<readonly SyncRule[]> {
  const reading = await readPlacedYaml(text)
  if ('problem' in reading) {
    throw invalid(`${SYNC_MANIFEST}: ${reading.problem.message}`, { file, line: reading.problem.line }, undefined)
  }
  const top = reading.value
  if (!isObject(top)) throw invalid('it has no list of files', { file, line: 1 }, EXAMPLE)
  refuseUnknown(top, ['files'], (key) => ({ file, line: reading.lineOf([key]) }))
  const entries = top['files']
  const at = { file, line: reading.lineOf(['files']) }
  if (!Array.isArray(entries)) throw invalid('files is no list', at, EXAMPLE)
  return entries.map((entry, index) => ruleOf(entry, index, reading, file))
}

const EXAMPLE = 'Begin with\nfiles:\n  - from: python\n    to: .\n    mode: merge'
const KEYS = ['from', 'to', 'mode', 'if', 'eol']

function ruleOf(entry: unknown, index: number, { lineOf: lineAt }: PlacedYaml, file: string): SyncRule {
  const lineOf = (key: string) => lineAt(['files', index, key])
  const at = (key: string) => ({ file, line: lineOf(key) })
  if (!isObject(entry)) throw invalid(`entry ${index + 1} of files is none`, at(''), EXAMPLE)
  refuseUnknown(entry, KEYS, at)
  const text = (key: string) => textOf(entry, key, at(key))
  const from = text('from')
  if (from === undefined)
    throw invalid('an entry of files has no from', at(''), 'Add from: a path, a folder or a glob.')
  const mode = oneOf(MODES, text('mode') ?? 'merge', 'mode', at('mode'))
  const [to, condition] = [text('to'), text('if')]
  const why = whyNoSource(from)
  if (why !== undefined) throw invalid(`from: ${printable(from)}: ${why}`, at('from'), PATH_HINT)
  const whyNot = to === undefined ? undefined : whyNoDestination(to)
  if (whyNot !== undefined) throw invalid(`to: ${printable(to ?? '')}: ${whyNot}`, at('to'), PATH_HINT)
  const rule: SyncRule = {
    from: from === './' ? '.' : from,
    ...(to === undefined ? {} : { to: to === '.' ? './' : to }),
    mode,
    ...(condition === undefined ? {} : { condition: conditionOf(condition, at('if')) }),
    eol: oneOf(LINE_ENDS, text('eol') ?? 'keep', 'eol', at('eol')),
    file,
    lineOf,
  }
  refuseBlockWithoutComments(rule)
  return rule
}

const PATH_HINT = 'Paths begin at the top of the repository, and have / between their parts.'

function whyNoSource(from: string): string | undefined {
  if (from === '.' || from === './') return undefined
  const path = withoutSlash(from)
  if (!isGlob(path)) return whyNoTarget(path, [])
  if (/\p{Cc}/u.test(path)) return 'it holds control characters'
  if (path.startsWith('!')) return 'what is not taken cannot be said here'
  if (path.startsWith('/') || path.split('/').includes('..')) return 'it is not below the repository'
  return undefined
}

function whyNoDestination(to: string): string | undefined {
  return to === '.' || to === './' ? undefined : whyNoTarget(withoutSlash(to), [])
}

function conditionOf(text: string, at: Place): NonNullable<SyncRule['condition']> {
  const isWanted = !text.startsWith('!')
  const glob = (isWanted ? text : text.slice(1)).trim()
  const why = glob === '' ? 'it names nothing' : whyNoSource(glob)
  if (why !== undefined)
    throw invalid(`if: ${printable(text)}: ${why}`, at, 'Write if: pyproject.toml, or if: "!setup.py".')
  return { glob, isWanted }
}

/** Where the target is known by its name: what only the templates tell is judged when the files are placed. */
function refuseBlockWithoutComments({ mode, from, to, file, lineOf }: SyncRule): void {
  if (mode !== 'block') return
  const target = to ?? from
  if (target.endsWith('/') || target === '.' || isGlob(target) || commentFor(target) !== undefined) return
  const line = lineOf(to === undefined ? 'from' : 'to')
  throw invalid(`mode: block: nobody knows how ${printable(target)} holds comments`, { file, line }, 'Use mode: merge.')
}

/** Whether a path of a rule stands for several. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}()!]/.test(path)
}

/** A folder without the slash at its end. */
export function withoutSlash(path: RepoPath): RepoPath {
  return path.replace(/\/$/, '')
}

interface Place {
  readonly file: string
  readonly line: number
}

function textOf(entry: JsonObject, key: string, at: Place): string | undefined {
  if (!Object.hasOwn(entry, key)) return undefined
  const value = entry[key]
  if (typeof value === 'string' && value.trim() !== '') return value
  throw invalid(`${key} is no text`, at, key === 'if' ? 'One that begins with ! stands in quotes.' : undefined)
}

function oneOf<T extends string>(allowed: readonly T[], value: string, key: string, at: Place): T {
  const found = allowed.find((one) => one === value)
  if (found !== undefined) return found
  throw invalid(
    `${key}: ${printable(value)} is none`,
    at,
    didYouMean(value, allowed, `It is one of ${allowed.join(', ')}.`),
  )
}

function refuseUnknown(entry: JsonObject, known: readonly string[], at: (key: string) => Place): void {
  const unknown = Object.keys(entry).find((key) => !known.includes(key))
  if (unknown === undefined) return
  const hint = didYouMean(unknown, known, `There are ${known.join(', ')}.`)
  throw invalid(`${printable(unknown)} is no key of ${SYNC_MANIFEST}`, at(unknown), hint)
}

function invalid(message: string, at: Place, hint: string | undefined): UserError {
  return new UserError('SYNC_MANIFEST_INVALID', message, hint, at)
}
