// What hangs together in a repository: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md

/** A manifest or an index that a repository stores. */
export interface GraphNode {
  readonly digest: string
  readonly tags: readonly string[]
  /** Digests of the manifests that it names. */
  readonly children: readonly string[]
  readonly storedAt?: Date
}

/** Something that nothing needs any more. */
export interface Removal {
  readonly digest: string
  /** The tag that it goes with; absent for what is left of nothing. */
  readonly tag?: string
}

/**
 * What has to be deleted so that some tags are gone, in order: an index before the manifests that it names, so that none ever misses one of
 * them. Whatever something living leads to stays, and so does everything that has another tag as well.
 *
 * @param nodes everything that has a tag, with what it leads to; and what else is known to be stored
 * @param tags those that are to go, in their order
 * @param leftBefore what nothing leads to goes as well, where it was stored before then
 */
export function removals(nodes: readonly GraphNode[], tags: readonly string[], leftBefore: Date): readonly Removal[] {
  const byDigest = new Map(nodes.map((node) => [node.digest, node]))
  const isDoomed = (node: GraphNode) => node.tags.length > 0 && node.tags.every((tag) => tags.includes(tag))
  const roots = nodes.filter((node) => node.tags.length > 0 && !isDoomed(node))
  const alive = reachable(
    roots.map(({ digest }) => digest),
    byDigest,
  )
  const found = new Map<string, Removal>()
  const doomed = tags.flatMap((tag) => nodes.find((node) => node.tags.includes(tag) && isDoomed(node)) ?? [])
  for (const { digest, tags: own } of doomed) {
    const tag = tags.find((one) => own.includes(one)) as string
    for (const part of reachable([digest], byDigest)) {
      if (!alive.has(part) && !found.has(part)) found.set(part, { digest: part, tag })
    }
  }
  for (const { digest, tags: own, storedAt } of nodes) {
    const isLeft = own.length === 0 && !alive.has(digest) && !found.has(digest)
    if (isLeft && storedAt !== undefined && storedAt < leftBefore) found.set(digest, { digest })
  }
  return [...found.values()]
}

/** Breadth first: whatever names something comes before it. */
function reachable(from: readonly string[], byDigest: ReadonlyMap<string, GraphNode>): ReadonlySet<string> {
  const seen = new Set(from)
  for (const digest of seen) {
    for (const child of byDigest.get(digest)?.children ?? []) seen.add(child)
  }
  return seen
}
