import { demand, loginOf } from './access.ts'
import { changedFiles, compareCommits } from './history.ts'
import { type ObjectType, type Person, readTree } from './objects.ts'
import { NO_OBJECT, updateReferences } from './references.ts'
import { notFound, Refusal, unprocessable } from './refusal.ts'
import type { RepositoryCall, RestAnswer, RestRoute } from './rest-route.ts'
import { commitShape, comparisonShape } from './rest-shapes.ts'
import { isEmpty, oidOf, type Repository, type World } from './world.ts'
import { type NewEntry, writeBlob, writeCommit, writeTree } from './write-objects.ts'

const [READ, WRITE] = [['contents=read'], ['contents=write']]

/** The Git database, its references, and comparisons. */
export const gitRoutes: Readonly<Record<string, RestRoute>> = {
  'git/get-tree': { needs: READ, answer: getTree },
  'git/create-tree': { needs: WRITE, answer: createTree },
  'git/get-blob': { needs: READ, answer: getBlob },
  'git/create-blob': { needs: WRITE, answer: createBlob },
  'git/get-commit': { needs: READ, answer: getCommit },
  'git/create-commit': { needs: WRITE, answer: createCommit },
  'git/get-ref': { needs: READ, answer: getReference },
  'git/create-ref': { needs: WRITE, answer: createReference },
  'git/update-ref': { needs: WRITE, answer: updateReference },
  'git/delete-ref': { needs: WRITE, answer: deleteReference },
  'repos/compare-commits-with-basehead': { needs: READ, answer: compare },
}

function judgeEmpty(repository: Repository): void {
  if (isEmpty(repository)) throw new Refusal('Git Repository is empty.', { status: 409, type: 'UNPROCESSABLE' })
}

function treeShape(world: World, repository: Repository, tree: string, isRecursive: boolean) {
  const api = `${world.url}/repos/${repository.fullName}/git`
  const entries = readTree(repository.folder, tree, isRecursive)
  const most = isRecursive ? repository.mostTreeEntries : entries.length
  return {
    sha: tree,
    url: `${api}/trees/${tree}`,
    tree: entries.slice(0, most).map(({ path, mode, type, oid, size }) => ({
      path,
      mode,
      type,
      sha: oid,
      ...(size === undefined ? {} : { size }),
      // What a submodule holds is not here.
      ...(type === 'commit' ? {} : { url: `${api}/${type}s/${oid}` }),
    })),
    truncated: entries.length > most,
  }
}

function getTree({ world, repository, objects, parameters }: RepositoryCall): RestAnswer {
  judgeEmpty(repository)
  const tree = objects.resolve(`${parameters['tree_sha']}^{tree}`)
  if (tree === undefined) throw notFound()
  return { status: 200, body: treeShape(world, repository, tree, parameters['recursive'] !== undefined) }
}

function createTree({ world, repository, session, objects, body }: RepositoryCall): RestAnswer {
  judgeEmpty(repository)
  const base = body['base_tree'] as string | undefined
  const baseTree = base === undefined ? undefined : objects.resolve(`${base}^{tree}`)
  if (base !== undefined && baseTree === undefined) throw unprocessable('base_tree is not a valid tree oid')
  const tree = writeTree(repository.folder, baseTree, body['tree'] as readonly NewEntry[])
  const workflowsIn = (one: string | undefined) => one && objects.resolve(`${one}:.github/workflows`)
  if (workflowsIn(tree) !== workflowsIn(baseTree)) demand(session, repository, 'contents=write,workflows=write')
  return { status: 201, body: treeShape(world, repository, tree, false) }
}

function getBlob({ world, repository, objects, parameters }: RepositoryCall): RestAnswer {
  judgeEmpty(repository)
  const blob = objects.read(parameters['file_sha'] ?? '')
  if (blob?.type !== 'blob') throw notFound()
  const { oid, data } = blob
  const url = `${world.url}/repos/${repository.fullName}/git/blobs/${oid}`
  const content = data.toString('base64').replace(/.{60}/g, '$&\n')
  return { status: 200, body: { sha: oid, node_id: `B_${oid}`, url, size: data.length, content, encoding: 'base64' } }
}

function createBlob({ world, repository, body }: RepositoryCall): RestAnswer {
  judgeEmpty(repository)
  const { content, encoding = 'utf-8' } = body
  if (encoding !== 'utf-8' && encoding !== 'base64') throw unprocessable('encoding must be utf-8 or base64')
  if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*=*\s*$/.test(String(content))) {
    throw unprocessable('content is not valid Base64')
  }
  const sha = writeBlob(repository.folder, Buffer.from(String(content), encoding))
  return { status: 201, body: { sha, url: `${world.url}/repos/${repository.fullName}/git/blobs/${sha}` } }
}

function commitAnswer({ world, repository, objects }: RepositoryCall, oid: string, status: number): RestAnswer {
  const found = objects.read(oid)
  if (found?.type !== 'commit') throw notFound()
  return { status, body: commitShape(world, repository, oid, found.data) }
}

function getCommit(call: RepositoryCall): RestAnswer {
  judgeEmpty(call.repository)
  return commitAnswer(call, call.parameters['commit_sha'] ?? '', 200)
}

interface GivenPerson {
  readonly name: string
  readonly email: string
  readonly date?: string
}

/** Signed where nobody is named, for apps and workflows; GitHub signs nothing in the name of somebody else. */
function createCommit(call: RepositoryCall): RestAnswer {
  const { world, repository, session, objects, body } = call
  judgeEmpty(repository)
  const { tree, message } = body as { readonly tree: string; readonly message: string }
  const parents = (body['parents'] ?? []) as readonly string[]
  if (objects.read(tree)?.type !== 'tree') throw unprocessable('Tree SHA does not exist')
  if (!parents.every((oid) => objects.read(oid)?.type === 'commit')) {
    throw unprocessable('Parent SHA does not exist or is not a commit object')
  }
  const now = world.now()
  const login = loginOf(session)
  const own = { name: login, email: `1+${login}@users.noreply.github.com` }
  const named = (body['author'] ?? body['committer']) as GivenPerson | undefined
  const author = named ?? own
  const isSigned = named === undefined && session?.kind !== 'user'
  const committer = isSigned
    ? { name: 'GitHub', email: 'noreply@github.com' }
    : ((body['committer'] as GivenPerson | undefined) ?? author)
  const oid = writeCommit(repository.folder, {
    ...{ tree, parents, message, isSigned },
    author: personAt(author, now),
    committer: personAt(committer, now),
  })
  return commitAnswer(call, oid, 201)
}

function personAt({ name, email, date }: GivenPerson, now: Date): Person {
  return {
    name,
    email,
    time: Math.floor((date === undefined ? now.getTime() : Date.parse(date)) / 1000),
    zone: '+0000',
  }
}

function referenceAnswer({ world, repository, objects }: RepositoryCall, ref: string, status: number): RestAnswer {
  const oid = oidOf(repository, ref)
  const type: ObjectType | undefined = oid === undefined ? undefined : objects.read(oid)?.type
  if (oid === undefined || type === undefined) throw notFound()
  const api = `${world.url}/repos/${repository.fullName}/git`
  const object = { type, sha: oid, url: `${api}/${type}s/${oid}` }
  return { status, body: { ref, node_id: `REF_${repository.id}_${ref}`, url: `${api}/${ref}`, object } }
}

const referenceIn = ({ parameters }: RepositoryCall) => `refs/${parameters['ref'] ?? ''}`

function getReference(call: RepositoryCall): RestAnswer {
  judgeEmpty(call.repository)
  return referenceAnswer(call, referenceIn(call), 200)
}

function createReference(call: RepositoryCall): RestAnswer {
  const { repository, session, body } = call
  judgeEmpty(repository)
  const { ref, sha } = body as { readonly ref: string; readonly sha: string }
  if (oidOf(repository, ref) !== undefined) throw unprocessable('Reference already exists')
  updateReferences(repository, session, [{ name: ref, afterOid: sha }])
  return referenceAnswer(call, ref, 201)
}

function updateReference(call: RepositoryCall): RestAnswer {
  const { repository, session, body } = call
  const name = referenceIn(call)
  if (oidOf(repository, name) === undefined) throw unprocessable('Reference does not exist')
  updateReferences(repository, session, [{ name, afterOid: String(body['sha']), force: body['force'] === true }])
  return referenceAnswer(call, name, 200)
}

function deleteReference(call: RepositoryCall): RestAnswer {
  updateReferences(call.repository, call.session, [{ name: referenceIn(call), afterOid: NO_OBJECT }])
  return { status: 204 }
}

const MOST_COMMITS = 250
const MOST_FILES = 300

function compare({ world, repository, objects, parameters }: RepositoryCall): RestAnswer {
  const [base, head] = (parameters['basehead'] ?? '').split('...').map((one) => objects.resolve(`${one}^{commit}`))
  if (base === undefined || head === undefined) throw notFound()
  const comparison = compareCommits(repository, base, head)
  if (comparison === undefined) throw notFound(`No common ancestor between ${base} and ${head}.`)
  const { per_page: perPage, page = '1' } = parameters
  const isPaged = perPage !== undefined || parameters['page'] !== undefined
  const size = isPaged ? Math.min(Number(perPage ?? 30), 100) : MOST_COMMITS
  const start = (Number(page) - 1) * size
  const commits = comparison.commits.slice(start, start + size)
  const files = changedFiles(repository, comparison.mergeBase, head).slice(0, MOST_FILES)
  const shown = { comparison, commits, ...(page === '1' ? { files } : {}) }
  const hasNext = isPaged && start + size < comparison.commits.length
  return { status: 200, body: comparisonShape(world, repository, objects, shown), hasNext }
}
