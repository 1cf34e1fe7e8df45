import { updateReferences } from './references.ts'
import { invalid, notFound, type Refusal, unprocessable } from './refusal.ts'
import type { RepositoryCall, RestAnswer, RestRoute } from './rest-route.ts'
import { defaultBranchOf, oidOf, type Release, timeText } from './world.ts'

/** Releases, and commits by what leads to them. */
export const releaseRoutes: Readonly<Record<string, RestRoute>> = {
  'repos/get-commit': { needs: ['contents=read'], answer: getCommit },
  'repos/get-release-by-tag': { needs: ['contents=read'], answer: getByTag },
  'repos/create-release': { needs: ['contents=write'], answer: createRelease },
}

function getCommit({ world, repository, objects, parameters }: RepositoryCall): RestAnswer {
  const ref = parameters['ref'] ?? ''
  const found = ['', 'refs/', 'refs/heads/', 'refs/tags/']
    .map((before) => objects.resolve(`${before}${ref}^{commit}`))
    .find((oid) => oid !== undefined)
  if (found === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
  const person = { name: 'Someone', email: 'someone@example.com', date: timeText(world.now()) }
  const url = `${world.url}/repos/${repository.fullName}/commits/${found}`
  return {
    status: 200,
    body: {
      ...{ sha: found, node_id: `C_${found}`, url, html_url: url, parents: [] },
      commit: { message: '', author: person, committer: person },
    },
  }
}

/** Drafts have no tag yet, and are not found by it. */
function getByTag(call: RepositoryCall): RestAnswer {
  const found = call.repository.releases.find(({ tag, isDraft }) => tag === call.parameters['tag'] && !isDraft)
  if (found === undefined) throw notFound()
  return { status: 200, body: releaseShape(call, found) }
}

/** Of a tag that is not there one is made, unless it is a draft; one that is there stays where it is, whatever was meant. */
function createRelease(call: RepositoryCall): RestAnswer {
  const { world, repository, session, objects, body } = call
  const tag = String(body['tag_name'])
  const target = String(body['target_commitish'] ?? defaultBranchOf(repository))
  const isDraft = body['draft'] === true
  if (repository.releases.some((one) => one.tag === tag && !one.isDraft)) throw refused('already_exists')
  if (!isDraft && oidOf(repository, `refs/tags/${tag}`) === undefined) {
    const commit = objects.resolve(`${target}^{commit}`) ?? objects.resolve(`refs/heads/${target}^{commit}`)
    if (commit === undefined) throw refused('invalid')
    updateReferences(repository, session, [{ name: `refs/tags/${tag}`, afterOid: commit }])
  }
  const release = {
    ...{ id: world.nextId(), tag, target, isDraft },
    name: String(body['name'] ?? tag),
    body: String(body['body'] ?? ''),
    isPreRelease: body['prerelease'] === true,
    createdAt: world.now(),
  }
  repository.releases.push(release)
  return { status: 201, body: releaseShape(call, release) }
}

function refused(code: string): Refusal {
  return invalid(`Release.tag_name ${code}`, { resource: 'Release', field: 'tag_name', code })
}

function releaseShape({ repository }: RepositoryCall, release: Release) {
  const { id, tag, target, name, body, isDraft, isPreRelease, createdAt } = release
  const page = `https://github.com/${repository.fullName}/releases/tag`
  return {
    ...{ id, tag_name: tag, target_commitish: target, name, body, draft: isDraft, prerelease: isPreRelease },
    html_url: `${page}/${isDraft ? `untagged-${id}` : tag}`,
    created_at: timeText(createdAt),
    published_at: isDraft ? null : timeText(createdAt),
  }
}
