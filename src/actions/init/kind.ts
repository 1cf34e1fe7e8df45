import path from 'node:path'
import { UserError } from '../../errors.ts'
import { unreadError, unreadManifests } from '../../graph/unread-manifests.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, System } from '../../system/system.ts'
import { readCommit } from '../affected/read-graph.ts'
import type { PresentWorkflow } from './read-workflows.ts'

/** What a repository is. */
export type Kind = 'monorepo' | 'product' | 'templates'

/** What a repository is, and what says so, in words. */
export interface FoundKind {
  readonly kind: Kind
  readonly why: string
}

/** What is asked to find the kind of a repository. */
interface KindQuestion {
  /** As it was given. */
  readonly kind: Kind | 'auto'
  readonly owned: readonly string[]
  readonly calling: readonly PresentWorkflow[]
  /** The absolute path of the work tree. */
  readonly root: string
  /** With the files of the work tree at `HEAD`. */
  readonly git: Git
  readonly files: Pick<System['files'], 'read'>
}

// In the order in which they count.
const CALLEES: readonly (readonly [callee: string, kind: Kind])[] = [
  ['monorepo-ci.yml', 'monorepo'],
  ['product-ci.yml', 'product'],
  ['publish-packages.yml', 'monorepo'],
  ['product-release.yml', 'product'],
  ['notify-templates.yml', 'templates'],
]

/**
 * What a repository is: what was said; templates by maestro-sync.yml; what its workflows call; a product where it says which packages it installs;
 * else by its projects.
 *
 * @throws {UserError} `KIND_UNKNOWN`; `MANIFEST_UNREADABLE` where the projects are to be counted; `KIND_CLASH` where its CI is that of another kind
 */
export async function findKind(question: KindQuestion): Promise<FoundKind> {
  const { kind, owned, calling, root, git, files } = question
  if (kind !== 'auto') {
    refuseSecondCi(kind, calling)
    return { kind, why: '--kind says' }
  }
  if ((await files.read(path.join(root, 'maestro-sync.yml'))) !== undefined)
    return { kind: 'templates', why: 'maestro-sync.yml is here' }
  for (const [callee, called] of CALLEES) {
    const file = fileThatCalls(callee, calling)
    if (file !== undefined) return { kind: called, why: `${printable(file)} calls ${callee}` }
  }
  if (owned.length > 0) return { kind: 'product', why: '--owned is about what a product installs' }
  const { graph } = await readCommit(git, 'HEAD')
  // One project more or less makes another repository of it.
  const [first, ...others] = unreadManifests(graph)
  if (first !== undefined)
    throw unreadError(first, others, 'Or say what this repository is: --kind monorepo or product.')
  if (graph.projects.size === 1) return { kind: 'product', why: 'it has one project' }
  if (graph.projects.size > 1) return { kind: 'monorepo', why: `it has ${graph.projects.size} projects` }
  const hint = 'Add the manifests, or say what it is: --kind monorepo, product or templates.'
  throw new UserError('KIND_UNKNOWN', 'there is no project here, so nothing says what this repository is', hint)
}

function fileThatCalls(callee: string, calling: readonly PresentWorkflow[]): string | undefined {
  return calling.find(({ calls }) => calls.some((call) => call.callee.toLowerCase() === callee))?.file
}

/** Two workflows would test everything twice. */
function refuseSecondCi(kind: Kind, calling: readonly PresentWorkflow[]): void {
  if (kind === 'templates' || fileThatCalls(`${kind}-ci.yml`, calling) !== undefined) return
  const other = kind === 'product' ? 'monorepo' : 'product'
  const file = fileThatCalls(`${other}-ci.yml`, calling)
  if (file === undefined) return
  const hint = `Delete it first, where this is a ${kind} now; else leave out --kind.`
  throw new UserError('KIND_CLASH', `this is to be a ${kind}, and calls ${other}-ci.yml already`, hint, { file })
}
