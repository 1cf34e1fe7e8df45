import { createHash } from 'node:crypto'
import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { MovedSubmodule } from '../../report/sync-text.ts'
import type { ObjectId, RepoPath, System } from '../../system/system.ts'
import type { PinnedSubmodule } from '../../templates/submodules.ts'
import type { TokenPlaces } from '../../templates/token-places.ts'
import type { contract } from './contract.ts'
import type { Surroundings } from './find-pins.ts'
import type { FilesPlace } from './sync-files.ts'

export type Inputs = InputsOf<typeof contract>

/** What came of one group of pins. */
export interface Written {
  readonly branch: string
  /** Whether anything was written. */
  readonly updated: boolean
  /** The commit that moves them; absent where none was made now. */
  readonly commit?: ObjectId
  readonly pullRequest?: { readonly number: number; readonly url: string }
  readonly isDispatched?: boolean
  /** A sentence for people: why nothing was written. */
  readonly note?: string
  /** Nothing will be, until people do what it says. */
  readonly isStuck?: true
}

/** The product, read once, and how it is written. */
export interface Backend {
  /** The commit that pins are read from. */
  readonly base: ObjectId
  /** Those that somebody asks for. */
  readonly submodules: readonly PinnedSubmodule[]
  readonly surroundings: Omit<Surroundings, 'now'>
  /** The branch that the group of a submodule is written to. */
  branchOf(path: RepoPath): string
  files(): Promise<FilesPlace>
  write(branch: string, moved: readonly MovedSubmodule[]): Promise<Written>
  /** Closes the pull request of a branch that these submodules need no longer; its number, undefined where there is none. */
  closeNeedless(branch: string, paths: readonly RepoPath[]): Promise<number | undefined>
  /** Requests to GitHub so far. */
  requests(): number
}

/** What backends are made with. */
export interface BackendTools {
  readonly inputs: Inputs
  readonly system: System
  /** A folder that is ours alone; absolute. */
  readonly scratch: string
}

/** What a run is given of tokens, and whom they are for. */
export function tokensIn(inputs: Inputs): Pick<TokenPlaces, 'token' | 'templatesToken' | 'templatesHost'> {
  const { token, 'templates-token': templatesToken, 'templates-host': templatesHost } = inputs
  return { token, templatesToken, templatesHost }
}

/** The host will not have what was to be written, and nothing of it is. */
export class WriteRefused extends UserError {}

/** @throws {WriteRefused} in the place of a `UserError` */
export async function unlessRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof UserError ? new WriteRefused(error.code, error.message, error.hint) : error
  }
}

export type OpenBackend = (tools: BackendTools) => Promise<Backend>

const PREFIX = 'maestro/templates'

/**
 * The branch of a group, by where things are, never by what a tag says. No name is a folder of another one: git has either.
 *
 * @param base the branch that its pull request goes to; empty for the default branch
 */
export function branchFor(group: Inputs['group'], path: string, base = ''): string {
  const own = group === 'each' ? `${PREFIX}-${wordFor(path)}` : PREFIX
  return base === '' ? own : `${own}@${wordFor(base)}`
}

function wordFor(path: string): string {
  const name = path
    .toLowerCase()
    .replaceAll('/', '--')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // Other paths may come to the same name.
  const isPlain = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(path)
  return isPlain ? name : `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`
}
