import type { CommitSummary, Github, ObjectId } from '../../system/system.ts'
import type { TaggedCommit } from '../../versioning/choose-pin.ts'
import type { Relation } from '../pin-plan.ts'
import type { PinSource } from '../pin-source.ts'
import { nodesAt, objectAt, textAt } from './answers.ts'
import { readNested } from './pins.ts'
import type { Place } from './place.ts'
import { readBranch } from './state.ts'

/** Of the default branch, to see whether it leads to a tag: a page of GitHub's. */
const MOST_OF_BRANCH = 100

const HISTORY = `query History($owner: String!, $name: String!, $pin: GitObjectID!, $target: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    pin: object(oid: $pin) { oid }
    object(oid: $target) { __typename ... on Commit { history(first: 100) { nodes { oid message committedDate parents(first: 10) { nodes { oid } } } } } }
    defaultBranchRef { target { ... on Commit { history(first: ${MOST_OF_BRANCH}) { nodes { oid committedDate } } } } }
  }
}`

/** What was read of the templates before. */
export interface KnownTemplates {
  tags(): Promise<readonly TaggedCommit[]>
  /** Whether they have submodules of their own; false where nobody asks for these. */
  hasSubmodules(): Promise<boolean>
}

/** The templates at GitHub. A target stands ahead of the pin where its newest hundred commits lead there; else GitHub compares the two. */
export function githubPinSource(place: Place, known: KnownTemplates, github: Github): PinSource {
  const times = new Map<ObjectId, number>()
  const onBranch = new Map<ObjectId, boolean | undefined>()
  return {
    tags: known.tags,
    branch: (name) => readBranch(place, name, github),

    async relate(pin, target) {
      const { data } = await github.graphql({
        query: HISTORY,
        variables: { ...place, pin, target },
        permission: 'contents: read',
      })
      const history = nodesAt(data, 'repository', 'object', 'history').map(summaryOf)
      if (history.length === 0) return undefined
      for (const { id, time } of history) times.set(id, time)
      const branch = nodesAt(data, 'repository', 'defaultBranchRef', 'target', 'history').map(summaryOf)
      onBranch.set(target, leadsTo(branch, target, times.get(target) ?? 0))
      const between = commitsBetween(history, target, pin)
      if (between !== undefined) return { relation: 'ahead', commits: between }
      if (textAt(data, 'repository', 'pin', 'oid') === undefined) return { relation: 'lost', commits: [] }
      return { relation: await compared(place, pin, target, github), commits: [], isCut: true }
    },

    async leftOut(pin, target) {
      const path = `/repos/${place.owner}/${place.name}/compare/${target}...${pin}`
      const question = { path, query: { per_page: '100' }, permission: 'contents: read', expected: [404] } as const
      const { body } = await github.ask(question)
      const commits = objectAt(body)?.['commits']
      return Array.isArray(commits) ? commits.flatMap(restSummary).reverse() : []
    },

    // To ask each one would cost a request for each.
    branches: 'the default branch',

    async isOnBranch(commit) {
      if (onBranch.get(commit) === true) return true
      const relation = await compared(place, 'HEAD', commit, github)
      return relation === 'behind' || relation === 'same'
    },

    seemsOnBranch: async (commit) => onBranch.get(commit),

    timeOf: async (commit) => times.get(commit) ?? 0,

    submodules: async (commit) => ((await known.hasSubmodules()) ? readNested(place, commit, github) : []),
  }
}

function summaryOf(node: Readonly<Record<string, unknown>>): CommitSummary {
  return {
    id: textAt(node, 'oid') ?? '',
    parents: nodesAt(node, 'parents').flatMap((one) => textAt(one, 'oid') ?? []),
    time: Math.floor(Date.parse(textAt(node, 'committedDate') ?? '') / 1000),
    message: textAt(node, 'message') ?? '',
  }
}

/** Oldest first: https://docs.github.com/rest/commits/commits#compare-two-commits */
function restSummary(node: unknown): CommitSummary | [] {
  const [id, message] = [textAt(node, 'sha'), textAt(node, 'commit', 'message')]
  if (id === undefined || message === undefined) return []
  const time = Math.floor(Date.parse(textAt(node, 'commit', 'committer', 'date') ?? '') / 1000)
  return { id, parents: [], time, message }
}

/** Whether a branch leads to a commit, by the newest of its commits; undefined where they do not go back that far. */
function leadsTo(branch: readonly CommitSummary[], target: ObjectId, time: number): boolean | undefined {
  if (branch.some(({ id }) => id === target)) return true
  const oldest = branch.at(-1)
  if (oldest === undefined) return undefined
  return branch.length < MOST_OF_BRANCH || oldest.time < time ? false : undefined
}

/** Of a piece of history, what a target has and a pin has not; undefined where the piece does not lead from one to the other. */
export function commitsBetween(
  history: readonly CommitSummary[],
  target: ObjectId,
  pin: ObjectId,
): readonly CommitSummary[] | undefined {
  const parents = new Map(history.map((one) => [one.id, one.parents]))
  const reach = (start: ObjectId) => {
    const found = new Set<ObjectId>()
    for (const waiting = [start]; waiting.length > 0; ) {
      const id = waiting.pop() as ObjectId
      if (found.has(id)) continue
      found.add(id)
      waiting.push(...(parents.get(id) ?? []))
    }
    return found
  }
  const fromTarget = reach(target)
  if (!fromTarget.has(pin)) return undefined
  const fromPin = reach(pin)
  return history.filter(({ id }) => fromTarget.has(id) && !fromPin.has(id))
}

const RELATIONS = new Map([
  ['ahead', 'ahead'],
  ['identical', 'same'],
  ['behind', 'behind'],
  ['diverged', 'diverged'],
] as const)

/** Unrelated histories are no page at all, and the second page of others has no files: https://docs.github.com/rest/commits/commits#compare-two-commits */
async function compared(
  { owner, name }: Place,
  pin: ObjectId | 'HEAD',
  target: ObjectId,
  github: Github,
): Promise<Relation> {
  const path = `/repos/${owner}/${name}/compare/${pin}...${target}`
  const query = { per_page: '1', page: '2' }
  const { body } = await github.ask({ path, query, permission: 'contents: read', expected: [404, 422] })
  return RELATIONS.get((textAt(objectAt(body), 'status') ?? '') as 'ahead') ?? 'diverged'
}
