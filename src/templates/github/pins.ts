import type { Github, ObjectId, RepoPath } from '../../system/system.ts'
import { type PinnedSubmodule, readSubmodules } from '../submodules.ts'
import { type Answer, nodesAt, objectAt, textAt } from './answers.ts'
import type { Place } from './place.ts'

/** What to ask of `submodules(first: 100)` for {@link readPins}. */
export const SUBMODULES = 'nodes { path subprojectCommitOid } pageInfo { hasNextPage endCursor }'

/**
 * The commit of each submodule of a commit. A hundred are in the first answer; few products have more.
 *
 * @param commit what GitHub answered for it: `oid` and `submodules`
 */
export async function readPins(
  place: Place,
  commit: Answer | undefined,
  github: Github,
): Promise<ReadonlyMap<RepoPath, ObjectId>> {
  const pins = new Map(pinsAt(commit))
  const query = `query Submodules($owner: String!, $name: String!, $base: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $base) { ... on Commit { submodules(first: 100, after: $after) { ${SUBMODULES} } } }
  }
}`
  for (let page = objectAt(commit, 'submodules'); objectAt(page, 'pageInfo')?.['hasNextPage'] === true; ) {
    const from = { base: textAt(commit, 'oid') ?? '', after: textAt(page, 'pageInfo', 'endCursor') ?? '' }
    const variables = { owner: place.owner, name: place.name, ...from }
    const { data } = await github.graphql({ query, variables, permission: 'contents: read' })
    const object = objectAt(data, 'repository', 'object')
    for (const pin of pinsAt(object)) pins.set(...pin)
    page = objectAt(object, 'submodules')
  }
  return pins
}

/**
 * Every link of a tree, those too that `.gitmodules` has no section for: GitHub lists none of these as submodules. Of a tree that is too
 * big for one answer, as many as GitHub tells.
 */
export async function readLinks(
  { owner, name }: Place,
  tree: ObjectId,
  github: Github,
): Promise<ReadonlyMap<RepoPath, ObjectId>> {
  const path = `/repos/${owner}/${name}/git/trees/${tree}`
  const { body } = await github.ask({ path, query: { recursive: '1' }, permission: 'contents: read' })
  return linksIn(objectAt(body)?.['tree'], { path: 'path', id: 'sha' })
}

/** The links among entries of a tree, by how an API calls what it tells of each. */
export function linksIn(
  entries: unknown,
  called: { readonly path: string; readonly id: string },
): ReadonlyMap<RepoPath, ObjectId> {
  const links = (Array.isArray(entries) ? entries : []).flatMap((one: unknown) => {
    const [path, id] = [textAt(one, called.path), textAt(one, called.id)]
    return textAt(one, 'type') === 'commit' && path !== undefined && id !== undefined ? [[path, id] as const] : []
  })
  return new Map(links)
}

/** The submodules that a commit of templates holds. Throws as {@link readSubmodules}. */
export async function readNested(place: Place, commit: ObjectId, github: Github): Promise<readonly PinnedSubmodule[]> {
  const query = `query Nested($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { oid submodules(first: 100) { ${SUBMODULES} } } }
    gitmodules: object(expression: $file) { ... on Blob { text } }
  }
}`
  const variables = { ...place, commit, file: `${commit}:.gitmodules` }
  const { data } = await github.graphql({ query, variables, permission: 'contents: read' })
  const pins = await readPins(place, objectAt(data, 'repository', 'object'), github)
  return readSubmodules(textAt(data, 'repository', 'gitmodules', 'text'), pins)
}

function pinsAt(commit: Answer | undefined): ReadonlyMap<RepoPath, ObjectId> {
  const pins = nodesAt(commit, 'submodules').flatMap((node) => {
    const [path, pin] = [textAt(node, 'path'), textAt(node, 'subprojectCommitOid')]
    return path === undefined || pin === undefined ? [] : [[path, pin] as const]
  })
  return new Map(pins)
}
