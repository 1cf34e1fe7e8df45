// Tags of a repository, followed to their ends: https://docs.github.com/graphql/reference/objects#tag

import type { Github, ObjectId, RemoteRef } from '../../system/system.ts'
import { type Answer, nodesAt, objectAt, textAt } from './answers.ts'
import type { Place } from './place.ts'

/** A tag, and the commit that it leads to; the last tag that was read, where it goes on and on. */
export interface TagRef extends RemoteRef {
  /** It leads to a tree or a file, whose id this is. */
  readonly isNoCommit?: true
  /** It leads from tag to tag, {@link MOST_DEEP} times and more. */
  readonly isTooDeep?: true
}

/** Tags, newest commit first, and whether there are more. */
export interface TemplatesState {
  readonly refs: readonly TagRef[]
  /** Tags of tags whose end was not read yet, with the last tag that was. */
  readonly unended: readonly RemoteRef[]
  /** Whether its default branch has a `.gitmodules`. */
  readonly hasSubmodules: boolean
  /** Where the rest begins; undefined where this is all. */
  readonly after: string | undefined
}

// How many tags one answer follows: of all tags, where few are tags of tags, and of those that are.
const [FIRST, NEXT, MOST_TIMES] = [2, 8, 4]
const AT_A_TIME = 50

/** How many tags are followed from one to the next. */
export const MOST_DEEP = FIRST + NEXT * MOST_TIMES

/** What a tag leads to, as many tags on. */
function targetOf(tags: number): string {
  const last = '... on Commit { oid } ... on Tree { oid } ... on Blob { oid }'
  return `target { __typename ${last} ... on Tag { ${tags === 0 ? 'oid' : targetOf(tags - 1)} } }`
}

const pageOf = (after: string) =>
  `refs(refPrefix: "refs/tags/", first: 100, ${after}orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { name ${targetOf(FIRST)} } }`

const NESTED = 'gitmodules: object(expression: "HEAD:.gitmodules") { oid }'

/** What to ask of a repository for {@link templatesOf}: the first page of its tags. */
export const TAGS = `${NESTED} ${pageOf('')}`

/** What a repository answered; undefined where it is not there, or the token may not read it. */
export function templatesOf(repository: Answer | undefined): TemplatesState | undefined {
  const refs = objectAt(repository, 'refs')
  if (refs === undefined) return undefined
  const tags = nodesAt(refs).flatMap((node) => {
    const [name, end] = [textAt(node, 'name'), endOf(objectAt(node, 'target'))]
    return name === undefined || end === undefined ? [] : [{ name: `refs/tags/${name}`, ...end }]
  })
  const hasMore = objectAt(refs, 'pageInfo')?.['hasNextPage'] === true
  return {
    refs: tags.filter(({ type }) => type !== 'Tag').map(refOf),
    unended: tags.filter(({ type }) => type === 'Tag').map(({ name, id }) => ({ name, id })),
    hasSubmodules: objectAt(repository, 'gitmodules') !== undefined,
    after: hasMore ? textAt(refs, 'pageInfo', 'endCursor') : undefined,
  }
}

/**
 * A page of tags.
 *
 * @param after where it begins; undefined for the first
 * @throws {UserError} `GITHUB_REFUSED`
 */
export async function readTags(
  place: Place,
  after: string | undefined,
  github: Github,
): Promise<TemplatesState | undefined> {
  const query = `query Tags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${NESTED} ${pageOf('after: $after, ')} }
}`
  const { data } = await github.graphql({
    query,
    variables: { ...place, after: after ?? null },
    permission: 'contents: read',
  })
  return templatesOf(objectAt(data, 'repository'))
}

/** All tags of a place from a page of them on. Throws as {@link readTags}. */
export async function readTagsFrom(
  place: Place,
  first: TemplatesState | undefined,
  github: Github,
): Promise<readonly TagRef[]> {
  const refs: TagRef[] = []
  const unended: RemoteRef[] = []
  for (let page = first; page !== undefined; ) {
    refs.push(...page.refs)
    unended.push(...page.unended)
    page = page.after === undefined ? undefined : await readTags(place, page.after, github)
  }
  return [...refs, ...(await followed(place, unended, github))]
}

/** Tags of tags, followed on. */
async function followed(place: Place, tags: readonly RemoteRef[], github: Github): Promise<readonly TagRef[]> {
  const ends: TagRef[] = []
  let open = tags
  for (let times = 0; open.length > 0 && times < MOST_TIMES; times++) {
    const next: RemoteRef[] = []
    for (let at = 0; at < open.length; at += AT_A_TIME) {
      for (const tag of await followSome(place, open.slice(at, at + AT_A_TIME), github)) {
        if (tag.type === 'Tag') next.push({ name: tag.name, id: tag.id })
        else ends.push(refOf(tag))
      }
    }
    open = next
  }
  return [...ends, ...open.map((one): TagRef => ({ ...one, isTooDeep: true }))]
}

async function followSome({ owner, name }: Place, tags: readonly RemoteRef[], github: Github) {
  const declared = tags.map((_, at) => `, $t${at}: GitObjectID!`).join('')
  const asked = tags.map((_, at) => `t${at}: object(oid: $t${at}) { ... on Tag { ${targetOf(NEXT - 1)} } }`)
  const query = `query TagsOfTags($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
    ${asked.join('\n    ')}
  }
}`
  const variables = { owner, name, ...Object.fromEntries(tags.map(({ id }, at) => [`t${at}`, id])) }
  const { data } = await github.graphql({ query, variables, permission: 'contents: read' })
  return tags.flatMap((tag, at) => {
    const end = endOf(objectAt(data, 'repository', `t${at}`, 'target'))
    return end === undefined ? [] : [{ name: tag.name, ...end }]
  })
}

interface End {
  readonly id: ObjectId
  readonly type: string
}

function refOf({ name, id, type }: End & { readonly name: string }): TagRef {
  return { name, id, ...(type === 'Commit' ? {} : { isNoCommit: true }) }
}

/** What stands at the end of tags: a commit, a tree or a file; the last tag that was read, where there are more. */
function endOf(target: Answer | undefined): End | undefined {
  const [type, id] = [textAt(target, '__typename'), textAt(target, 'oid')]
  if (type === undefined) return undefined
  const next = type === 'Tag' ? objectAt(target, 'target') : undefined
  if (next !== undefined) return endOf(next)
  return id === undefined ? undefined : { id, type }
}
