// Deleting: GitHub takes it by its API alone, https://docs.github.com/rest/packages/packages, others by the protocol of registries
import { ExternalError, UserError } from '../errors.ts'
import { watchPages } from '../standards/link-header.ts'
import type { Github } from '../system/system.ts'
import type { GhcrPlace } from './ghcr-place.ts'
import type { Ghcr } from './ghcr-send.ts'
import { deleteManifest, listTags, type OciRegistry, readManifest } from './oci-api.ts'
import { type GraphNode, type Removal, removals } from './oci-graph.ts'
import { childrenOf, createdIn, isYanked, readIndex, repositoryOf, versionOf } from './oci-layout.ts'
import type { Deletion, Holdings } from './registry.ts'
import type { Credentials } from './registry-http.ts'

/** What is stored, as far as a registry tells, and how one of it is deleted. */
interface Store {
  readonly listed: readonly ListedNode[]
  remove(digest: string): Promise<void>
}

/** Something with its tags; with a digest where the list has it. */
interface ListedNode {
  readonly digest?: string
  readonly tags: readonly string[]
  readonly storedAt?: Date
}

/** One node of the graph, and the versions that its tags stand for, where it is an index of ours. */
interface ReadNode extends GraphNode {
  readonly isOurs: boolean
  readonly isYanked: boolean
}

const READS_AT_A_TIME = 8
const PER_PAGE = 100

/**
 * All that a repository holds. Everything that has a tag is read, and what that leads to: a version is an index of ours under a tag of ours, and
 * whatever else there is stays.
 *
 * @param credentials who asks GitHub's API, where the registry is GitHub's
 */
export async function readHoldings(
  ghcr: Ghcr,
  project: string,
  credentials: Credentials | undefined,
): Promise<Holdings> {
  const { oci, place } = ghcr
  const repository = repositoryOf(place.namespace, project)
  const store = place.isGithub ? await githubStore(ghcr, repository, credentials) : await plainStore(oci, repository)
  const nodes = await readNodes(oci, repository, store.listed)
  const isVersion = ({ isOurs }: ReadNode, tag: string) => isOurs && versionOf(tag) !== undefined
  const tagged = nodes.flatMap((node) => node.tags.map((tag) => ({ node, tag })))
  const own = tagged.filter(({ node, tag }) => isVersion(node, tag))
  const tagsOf = new Map(own.map(({ tag }) => [versionOf(tag) as string, tag]))
  return {
    versions: own.map(({ node, tag }) => ({
      version: versionOf(tag) as string,
      storedAt: node.storedAt,
      isYanked: node.isYanked,
    })),
    foreign: tagged.flatMap(({ node, tag }) => (isVersion(node, tag) ? [] : [tag])),
    deletions(versions, leftBefore) {
      const isUntouched = watchFor(oci, repository, nodes)
      const tags = versions.flatMap((version) => tagsOf.get(version) ?? [])
      return removals(nodes, tags, leftBefore).map((removal): Deletion => {
        const { digest, tag } = removal
        const version = tag === undefined ? undefined : versionOf(tag)
        const what = version === undefined ? 'left over' : version
        return {
          version,
          title: `${project} ${what}, ${digest}`,
          async carryOut() {
            if (!(await isUntouched(removal))) return false
            await store.remove(digest)
            return true
          },
        }
      })
    },
  }
}

/**
 * Looks, just before something is deleted, whether it is still nobody's: the tag leads where it led, or, once its index is deleted, nowhere; and
 * no tag leads to what was left over. A registry cannot be asked for both at once: between this look and the deletion somebody may still write.
 */
function watchFor(
  oci: OciRegistry,
  repository: string,
  nodes: readonly ReadNode[],
): (removal: Removal) => Promise<boolean> {
  let living: Promise<ReadonlySet<string>> | undefined
  return async ({ digest, tag }) => {
    if (tag === undefined) {
      living ??= livingIn(oci, repository)
      return !(await living).has(digest)
    }
    const now = (await readManifest(oci, repository, tag))?.digest
    return now === undefined || (now === digest && nodes.some((node) => node.digest === now && node.tags.includes(tag)))
  }
}

async function livingIn(oci: OciRegistry, repository: string): Promise<ReadonlySet<string>> {
  const tags = await listTags(oci, repository)
  const nodes = await readNodes(
    oci,
    repository,
    tags.map((tag) => ({ tags: [tag] })),
  )
  return new Set(nodes.flatMap(({ digest, children }) => [digest, ...children]))
}

/** A registry that is no GitHub's tells its tags, and deletes by digest. */
async function plainStore(oci: OciRegistry, repository: string): Promise<Store> {
  const tags = await listTags(oci, repository)
  if (tags.length === 0) throw nothingThere(repository)
  return {
    listed: tags.map((tag) => ({ tags: [tag] })),
    remove: (digest) => deleteManifest(oci, repository, digest),
  }
}

/** GitHub's API tells everything, what has no tag included, and deletes by a number of its own. */
async function githubStore(
  { system, place, oci }: Ghcr,
  repository: string,
  credentials: Credentials | undefined,
): Promise<Store> {
  if (system.openGithub === undefined || credentials === undefined) {
    throw new UserError(
      'REGISTRY_UNAUTHORIZED',
      'GitHub tells and deletes versions of packages to those it knows only',
      'Set MAESTRO_REGISTRY_TOKEN, or in a workflow the input token to github.token.',
    )
  }
  const { hostname } = place.root
  const host = hostname === 'ghcr.io' ? 'github.com' : hostname.replace(/^containers\./, '')
  const github = await system.openGithub({ token: credentials.password, host })
  const path = await packagePath(github, place, repository)
  const versions = await packageVersions(github, path, place)
  const known = new Set(versions.flatMap(({ tags }) => tags))
  const unknown = (await listTags(oci, repository)).find((tag) => !known.has(tag))
  if (unknown !== undefined) throw incomplete(repository, unknown)
  const ids = new Map(versions.map(({ digest, id }) => [digest, id]))
  return {
    listed: versions,
    async remove(digest) {
      const id = ids.get(digest)
      if (id === undefined) return
      const hint = deletingHint(place, repository)
      await github.ask({ method: 'DELETE', path: `${path}/versions/${id}`, permission: 'packages: write', hint })
    },
  }
}

/** People and organizations have the same packages under different paths. */
async function packagePath(github: Github, { owner }: GhcrPlace, repository: string): Promise<string> {
  const { body } = await github.ask({ path: `/users/${encodeURIComponent(owner)}`, permission: 'packages: read' })
  const kind = (body as { type?: unknown }).type === 'Organization' ? 'orgs' : 'users'
  const name = encodeURIComponent(repository.slice(owner.length + 1))
  return `/${kind}/${encodeURIComponent(owner)}/packages/container/${name}`
}

interface PackageVersion extends ListedNode {
  readonly digest: string
  readonly id: number
}

async function packageVersions(github: Github, path: string, place: GhcrPlace): Promise<readonly PackageVersion[]> {
  const found: PackageVersion[] = []
  const watch = watchPages(`the versions at ${path}`)
  // Of a person's packages GitHub publishes no pages, and gives some all the same.
  const query = path.startsWith('/orgs/') ? `?per_page=${PER_PAGE}&state=active` : ''
  for (let at = `${path}/versions${query}`; ; ) {
    watch(at)
    const { body, hasNext, next } = await github.ask({
      path: at,
      permission: 'packages: read',
      hint: `Check that the package is there, at https://github.com/orgs/${place.owner}/packages (for a person: ?tab=packages), and that the token may read it: "packages: read" and the package's own "Manage Actions access", or the scope read:packages.`,
    })
    if (!Array.isArray(body)) throw unreadable(`${path}/versions`)
    found.push(...body.map((one) => versionIn(one, path)))
    if (!hasNext) return found
    if (next === undefined) throw unreadable(`${path}/versions`)
    at = next
  }
}

function versionIn(one: unknown, path: string): PackageVersion {
  const { id, name, created_at: created, metadata } = (one ?? {}) as Readonly<Record<string, unknown>>
  const tags = (metadata as { container?: { tags?: unknown } } | undefined)?.container?.tags
  const storedAt = new Date(String(created))
  const isKnown = typeof id === 'number' && typeof name === 'string' && Array.isArray(tags)
  if (!isKnown || Number.isNaN(storedAt.getTime())) throw unreadable(`${path}/versions`)
  return { id, digest: name, tags: tags.filter((tag) => typeof tag === 'string'), storedAt }
}

function deletingHint({ owner }: GhcrPlace, repository: string): string {
  const name = encodeURIComponent(repository.slice(owner.length + 1))
  return `Deleting takes the role Admin of the package: for a workflow, https://github.com/orgs/${owner}/packages/container/${name}/settings, "Manage Actions access", and "packages: write"; for a personal token (classic) the scope delete:packages. The last version can only go with the whole package, and a public one that was downloaded more than 5,000 times only by GitHub's support.`
}

/** What has a tag, with what it leads to, and what else is listed. */
async function readNodes(
  oci: OciRegistry,
  repository: string,
  listed: readonly ListedNode[],
): Promise<readonly ReadNode[]> {
  const nodes = new Map<string, ReadNode>()
  const others = new Map<string, ListedNode>()
  for (const one of listed) if (one.digest !== undefined) others.set(one.digest, one)
  const waiting = listed.flatMap((one) =>
    one.tags.length === 0 ? [] : [{ ...one, by: one.digest ?? (one.tags[0] as string) }],
  )
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const { node, inner } = await readNode(oci, repository, one)
      const known = nodes.get(node.digest)
      nodes.set(node.digest, { ...node, tags: [...new Set([...(known?.tags ?? []), ...node.tags])] })
      for (const digest of inner) {
        if (!nodes.has(digest)) waiting.push({ ...(others.get(digest) ?? { tags: [] }), by: digest })
      }
    }
  }
  // One after the other until there is nothing to wait for: what one finds, another may read.
  while (waiting.length > 0) await Promise.all(Array.from({ length: READS_AT_A_TIME }, worker))
  for (const [digest, { tags, storedAt }] of others) {
    if (nodes.has(digest)) continue
    nodes.set(digest, {
      digest,
      tags,
      children: [],
      isOurs: false,
      isYanked: false,
      ...(storedAt === undefined ? {} : { storedAt }),
    })
  }
  return [...nodes.values()]
}

async function readNode(
  oci: OciRegistry,
  repository: string,
  { by, tags, storedAt }: ListedNode & { readonly by: string },
): Promise<{ readonly node: ReadNode; readonly inner: readonly string[] }> {
  const stored = await readManifest(oci, repository, by)
  if (stored === undefined && tags.length > 0) throw missing(repository, by)
  const index = stored === undefined ? undefined : readIndex(stored.text)
  const children = stored === undefined ? [] : childrenOf(stored.text)
  const time = storedAt ?? (index === undefined ? undefined : createdIn(index))
  return {
    node: {
      digest: stored?.digest ?? by,
      tags,
      children: children.map(({ digest }) => digest),
      isOurs: index !== undefined,
      isYanked: index !== undefined && isYanked(index),
      ...(time === undefined ? {} : { storedAt: time }),
    },
    inner: children.flatMap(({ digest, isIndex }) => (isIndex ? [digest] : [])),
  }
}

function nothingThere(repository: string): UserError {
  return new UserError('REGISTRY_NOT_FOUND', `There is no ${repository}`, 'Check its name and the URL of the registry.')
}

function missing(repository: string, reference: string): ExternalError {
  return new ExternalError(
    'REGISTRY_UNREADABLE',
    `${repository}@${reference} is listed with a tag and cannot be read, so nobody knows what it needs; nothing was deleted`,
    true,
  )
}

/** What the API does not tell would seem to be needed by nobody. */
function incomplete(repository: string, tag: string): ExternalError {
  return new ExternalError(
    'REGISTRY_UNREADABLE',
    `GitHub's API does not know ${repository}:${tag}, which its registry lists: somebody is publishing, or the API lags; nothing was deleted`,
    true,
  )
}

function unreadable(path: string): ExternalError {
  return new ExternalError('GITHUB_UNREADABLE', `GitHub's API answers ${path} otherwise than it says`, false)
}
