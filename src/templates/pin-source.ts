import type { CommitSummary, ObjectId, RemoteGit, RemoteRef } from '../system/system.ts'
import type { TaggedCommit } from '../versioning/choose-pin.ts'
import type { Relation } from './pin-plan.ts'
import { linksOfTree, type PinnedSubmodule, readSubmodules } from './submodules.ts'

/** How a target stands to a pin. */
export interface Standing {
  readonly relation: Relation | 'lost'
  /** What came between, newest first, as far as it was asked for; none where the target is not ahead. */
  readonly commits: readonly CommitSummary[]
  /** There are more than these, or than could be told. */
  readonly isCut?: true
}

/** What is asked of the repository that a submodule comes from. */
export interface PinSource {
  /** Tags, followed to what they lead to. */
  tags(): Promise<readonly TaggedCommit[]>
  /** Where a branch is; undefined where there is none. */
  branch(name: string): Promise<ObjectId | undefined>
  /** How a commit stands to the pin; undefined where it is no commit, or not there. */
  relate(pin: ObjectId, target: ObjectId): Promise<Standing | undefined>
  /** What the pin has and a target on another line of history has not, newest first; as far as it is told. */
  leftOut(pin: ObjectId, target: ObjectId): Promise<readonly CommitSummary[]>
  /** Those that {@link isOnBranch} looks at, for people. */
  readonly branches: 'any branch' | 'the default branch'
  /** Whether a branch leads to a commit that {@link relate} was asked for. */
  isOnBranch(commit: ObjectId): Promise<boolean>
  /** The same, without a question of its own where these are counted: undefined where nobody knows. */
  seemsOnBranch(commit: ObjectId): Promise<boolean | undefined>
  /** When a commit was made, in seconds since 1970. Of commits that {@link relate} was asked for. */
  timeOf(commit: ObjectId): Promise<number>
  /** The submodules that a commit of the repository holds itself. Throws as {@link readSubmodules}. */
  submodules(commit: ObjectId): Promise<readonly PinnedSubmodule[]>
}

const MOST_COMMITS = 1_000
const MOST_LEFT_OUT = 100
const TAGS = 'refs/tags/'
const HEADS = 'refs/heads/'

/** The tags among refs, by their own names. */
export function tagsIn(refs: readonly RemoteRef[]): readonly TaggedCommit[] {
  return refs.flatMap(({ name, id }) => (name.startsWith(TAGS) ? [{ tag: name.slice(TAGS.length), commit: id }] : []))
}

/** By git: the history of both commits is brought, and no files. */
export function gitPinSource(url: string, remote: RemoteGit): PinSource {
  const isThere = async (commit: ObjectId) =>
    (await remote.has(commit)) || ((await remote.bring(url, commit)) && (await remote.has(commit)))
  let known: Promise<readonly RemoteRef[]> | undefined
  const refs = () => {
    known ??= remote.refs(url)
    return known
  }
  async function isOnBranch(commit: ObjectId): Promise<boolean> {
    const heads = [...new Set((await refs()).filter(({ name }) => name.startsWith(HEADS)).map(({ id }) => id))]
    if (heads.length === 0 || heads.includes(commit)) return heads.length > 0
    await remote.bring(url, ...heads)
    for (const id of heads) if ((await remote.has(id)) && (await remote.isAncestor(commit, id))) return true
    return false
  }

  return {
    tags: async () => tagsIn(await refs()),
    branch: async (name) => (await refs()).find((ref) => ref.name === `refs/heads/${name}`)?.id,

    async relate(pin, target) {
      if (!(await isThere(target))) return undefined
      if (!(await isThere(pin))) return { relation: 'lost', commits: [] }
      if (await remote.isAncestor(pin, target)) {
        return { relation: 'ahead', commits: await remote.between(pin, target, MOST_COMMITS) }
      }
      return { relation: (await remote.isAncestor(target, pin)) ? 'behind' : 'diverged', commits: [] }
    },

    leftOut: (pin, target) => remote.between(target, pin, MOST_LEFT_OUT),

    branches: 'any branch',
    isOnBranch,
    seemsOnBranch: isOnBranch,

    timeOf: async (commit) => (await remote.summary(commit)).time,

    async submodules(commit) {
      const tree = await remote.tree(url, commit)
      const pins = linksOfTree(tree)
      const described = tree.find(({ path }) => path === '.gitmodules')?.objectId
      if (pins.size === 0 || described === undefined) return []
      const content = (await remote.contents(url, [described])).get(described) ?? new Uint8Array()
      return readSubmodules(Buffer.from(content).toString('utf8'), pins)
    },
  }
}
