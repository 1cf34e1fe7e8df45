import { UserError } from '../errors.ts'
import { printable } from '../standards/printable.ts'
import type { Git } from '../system/system.ts'
import { type Fetcher, isObjectId } from './fetcher.ts'

/**
 * `BASE_UNKNOWN` or `HEAD_UNKNOWN` for a revision that names no commit here nor at the remote, as far as that was asked: with a way out that can work.
 */
export async function unknownRevision(
  input: 'base' | 'head',
  name: string,
  git: Git,
  fetcher: Fetcher,
): Promise<UserError> {
  const { remote, failure } = fetcher
  const hasRemote = (await git.remoteUrl(remote)) !== undefined
  const asked = hasRemote && stemOf(name) === name ? `, nor at ${remote}` : ''
  const why = failure === undefined ? '' : ` (${failure})`
  const code = input === 'base' ? 'BASE_UNKNOWN' : 'HEAD_UNKNOWN'
  return new UserError(code, `${input}: ${name} names no commit here${asked}${why}`, await wayOut(name, git, fetcher))
}

async function wayOut(name: string, git: Git, { remote, isSpent }: Fetcher): Promise<string> {
  const stem = stemOf(name)
  const isKnown = stem !== name && ((await git.commit(stem)) ?? (await git.commit(`${remote}/${stem}`))) !== undefined
  const mayBeBelow = isKnown || isSpent || /^[0-9a-f]{4,64}$/.test(name)
  const remotes = (await git.branches()).remotes.map((one) => one.name)
  if (mayBeBelow && remotes.length > 0 && (await git.isShallow())) return UNSHALLOW
  if (isKnown) return `Check its spelling; git log ${printable(stem)} shows how far that history goes.`
  const own = remotes.find((one) => stem.startsWith(`${one}/`))
  // Everything that this name may be was asked of it.
  if (remotes.includes(remote) && stem === name && (own ?? remote) === remote) return lookAt(name, remote)
  const from = own ?? (remotes.includes(remote) ? remote : remotes[0])
  return from === undefined ? NOWHERE : fetchFrom(from, name)
}

const UNSHALLOW =
  'This clone is shallow: git fetch --unshallow brings the rest of its history (in a workflow: fetch-depth: 0 for actions/checkout).'
const NOWHERE =
  'Check its spelling: git branch --all and git tag list what there is, and there is no remote to fetch more from.'

/** `main` of `main~3`, `HEAD` of `@~3`. */
function stemOf(name: string): string {
  return name.replace(/[~^@].*$/, '') || 'HEAD'
}

function lookAt(name: string, remote: string): string {
  if (isObjectId(name)) return 'Check its spelling; if it is of another repository, fetch it from there.'
  return `Check its spelling: git ls-remote ${remote} lists the branches and tags that there are.`
}

/** As a branch under its full name: a clone of one branch keeps others nowhere else. */
function fetchFrom(remote: string, name: string): string {
  const stem = stemOf(name)
  if (isObjectId(stem)) return `Check its spelling, or fetch it first: git fetch ${remote} ${stem}`
  const branch = stem.startsWith(`${remote}/`) ? stem.slice(remote.length + 1) : stem
  const [words, place] = [`git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}`, `${remote}/${branch}`]
  const given = place === stem || remote === 'origin' ? '' : `, then give ${place}${name.slice(stem.length)}`
  const inWorkflow = remote === 'origin' ? ' (in a workflow: fetch-depth: 0 for actions/checkout)' : ''
  return printable(`Check its spelling, or fetch it first: ${words}${given}${inWorkflow}`)
}
