// What is read before anything is written: https://docs.github.com/graphql/reference/queries

import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, GithubData, ObjectId, RepoPath } from '../../system/system.ts'
import type { BranchHead, BranchPullRequest, BranchState } from '../pull-request-plan.ts'
import { type Answer, nodesAt, objectAt, textAt } from './answers.ts'
import { linksIn, readPins, SUBMODULES } from './pins.ts'
import { fullNameOf, type Place } from './place.ts'
import { ownPullsAt, stateOf } from './product-answers.ts'
import { TAGS, type TemplatesState, templatesOf } from './tags.ts'

/** What the product has. */
export interface ProductState {
  /** Of the repository, for mutations. */
  readonly id: string
  /** The branch that a pull request goes to. */
  readonly baseBranch: string
  readonly defaultBranch: string
  readonly base: ObjectId
  readonly tree: ObjectId
  /** The commit of each submodule; of those that `.gitmodules` has no section for, those in the top folder. */
  readonly pins: ReadonlyMap<RepoPath, ObjectId>
  /** `.gitmodules`; undefined where there is none. */
  readonly gitmodules: string | undefined
  /** By name of branch. */
  readonly branches: ReadonlyMap<string, BranchState>
}

export interface State {
  readonly product: ProductState
  /** In the order that was asked for; undefined for one that is not there, or that the token may not read. */
  readonly templates: readonly (TemplatesState | undefined)[]
}

const PULLS = `pullRequests(headRefName: $NAME, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number url state title body isDraft isInMergeQueue isCrossRepository baseRefName comments(last: 20) { nodes { body } } } }`
export interface StateQuestion {
  readonly product: Place
  /** Empty for the default branch. */
  readonly baseBranch: string
  /** Branches of ours. */
  readonly branches: readonly string[]
  readonly templates: readonly Place[]
}

/**
 * All that a sync has to know, in one request: base, pins, our branches with their pull requests, and the tags of the templates.
 *
 * @throws {UserError} `PRODUCT_UNREADABLE`
 */
export async function readState(question: StateQuestion, github: Github): Promise<State> {
  const { product, baseBranch, branches, templates } = question
  const variables: Record<string, string> = { owner: product.owner, name: product.name }
  const declared = ['$owner: String!', '$name: String!']
  const declare = (name: string, value: string) => {
    variables[name] = value
    declared.push(`$${name}: String!`)
    return `$${name}`
  }
  const base =
    baseBranch === ''
      ? 'base: defaultBranchRef'
      : `base: ref(qualifiedName: ${declare('base', `refs/heads/${baseBranch}`)})`
  const ours = branches.map((branch, at) => {
    const [ref, name] = [declare(`ref${at}`, `refs/heads/${branch}`), declare(`branch${at}`, branch)]
    return `h${at}: ref(qualifiedName: ${ref}) { target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } } }\n    p${at}: ${PULLS.replace('$NAME', name)}`
  })
  const theirs = templates.map(({ owner, name }, at) => {
    const place = `owner: ${declare(`owner${at}`, owner)}, name: ${declare(`name${at}`, name)}`
    return `t${at}: repository(${place}) { ${TAGS} }`
  })
  const gitmodules = declare('gitmodules', `${baseBranch === '' ? 'HEAD' : baseBranch}:.gitmodules`)
  const query = `query State(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    id
    main: defaultBranchRef { name }
    ${base} { name target { ... on Commit { oid tree { oid entries { name type oid } } submodules(first: 100) { ${SUBMODULES} } } } }
    gitmodules: object(expression: ${gitmodules}) { ... on Blob { text } }
    ${ours.join('\n    ')}
  }
  ${theirs.join('\n  ')}
}`
  const answer = await github.graphql({ query, variables, permission: 'contents: read', isPartial: true })
  const found = productOf(objectAt(answer.data, 'repository'), branches)
  // A part that could not be read is not a part that is not there.
  const isPartial = answer.errors.some(({ path }) => path.split('/', 1)[0] === 'repository')
  if (found === undefined || isPartial) throw unreadable(question, answer.errors)
  const commit = objectAt(answer.data, 'repository', 'base', 'target')
  const pins = await readPins(product, commit, github)
  // GitHub lists no submodule that .gitmodules has no section for, and nobody would hear of it. Deeper ones would cost a request.
  const atTop = linksIn(objectAt(commit, 'tree')?.['entries'], { path: 'name', id: 'oid' })
  return {
    product: { ...found, pins: new Map([...atTop, ...pins]) },
    templates: templates.map((_, at) => templatesOf(objectAt(answer.data, `t${at}`))),
  }
}

function unreadable({ product, baseBranch }: StateQuestion, errors: GithubData['errors']): UserError {
  const name = printable(fullNameOf(product))
  const own = errors.find(({ path }) => path.startsWith('repository'))
  const branch = baseBranch === '' ? 'its default branch' : `the branch ${printable(baseBranch)}`
  const why = own === undefined ? `${branch} is not there` : printable(own.message)
  const hint = 'The job needs contents: write and pull-requests: write; base has to be a branch that exists.'
  return new UserError('PRODUCT_UNREADABLE', `${name} cannot be read: ${why}`, hint)
}

/** Where a branch is; undefined where there is none. */
export async function readBranch(
  { owner, name }: Place,
  branch: string,
  github: Github,
): Promise<ObjectId | undefined> {
  const query = `query Branch($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }
}`
  const variables = { owner, name, ref: `refs/heads/${branch}` }
  const { data } = await github.graphql({ query, variables, permission: 'contents: read' })
  return textAt(data, 'repository', 'ref', 'target', 'oid')
}

function productOf(
  repository: Answer | undefined,
  branches: readonly string[],
): Omit<ProductState, 'pins'> | undefined {
  const base = objectAt(repository, 'base')
  const [id, baseBranch, oid] = [textAt(repository, 'id'), textAt(base, 'name'), textAt(base, 'target', 'oid')]
  const tree = textAt(base, 'target', 'tree', 'oid')
  if (id === undefined || baseBranch === undefined || oid === undefined || tree === undefined) return undefined
  const states = branches.map((branch, at) => [branch, branchOf(repository, at)] as const)
  return {
    ...{ id, baseBranch, base: oid, tree, branches: new Map(states) },
    defaultBranch: textAt(repository, 'main', 'name') ?? baseBranch,
    gitmodules: textAt(repository, 'gitmodules', 'text'),
  }
}

function branchOf(repository: Answer | undefined, at: number): BranchState {
  const pulls = ownPullsAt(repository, `p${at}`)
  const target = objectAt(repository, `h${at}`, 'target')
  return { head: target && headOf(target), pullRequests: pulls.map(pullRequestOf) }
}

function headOf(target: Answer): BranchHead {
  return {
    id: textAt(target, 'oid') ?? '',
    message: textAt(target, 'message') ?? '',
    tree: textAt(target, 'tree', 'oid') ?? '',
    parents: nodesAt(target, 'parents').flatMap((one) => textAt(one, 'oid') ?? []),
  }
}

function pullRequestOf(node: Answer): BranchPullRequest {
  return {
    id: textAt(node, 'id') ?? '',
    number: Number(node['number']),
    url: textAt(node, 'url') ?? '',
    state: stateOf(node),
    title: textAt(node, 'title') ?? '',
    body: textAt(node, 'body') ?? '',
    isDraft: node['isDraft'] === true,
    isQueued: node['isInMergeQueue'] === true,
    base: textAt(node, 'baseRefName') ?? '',
    comments: nodesAt(node, 'comments').flatMap((one) => textAt(one, 'body') ?? []),
  }
}
