import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { pathInside } from '../workspaces/repo-paths.ts'
import { roleOf } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Kept, Search } from './referred.ts'
import { isDataAmongDocuments, isDocumentation, isLock } from './shared-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'

// More is not looked for: then any project may read them.
const MOST_TEXTS = 200

/**
 * Data that lies among the documents at the top of the repository, a contract or a schema, with the projects of which a file speaks of it by its
 * name: whoever else reads documents, these do. Most changes hold nothing of the kind.
 *
 * @param changes of which it is asked
 */
export async function spokenDocuments(
  changes: Iterable<Pick<FileChange, 'path'>>,
  side: Pick<Side, 'graph' | 'tree'>,
  search: Search,
): Promise<NonNullable<Side['spokenOf']>> {
  const asked = [...changes].map(({ path }) => path).filter(isDataAmongDocuments)
  return asked.length === 0 ? new Map() : speakersOf(asked, side, search)
}

/** With what else is spoken of. */
export function withSpoken(kept: Kept, spoken: NonNullable<Side['spokenOf']>): Kept {
  return spoken.size === 0 ? kept : { ...kept, spokenOf: new Map([...(kept.spokenOf ?? []), ...spoken]) }
}

async function speakersOf(
  asked: readonly RepoPath[],
  { graph, tree }: Pick<Side, 'graph' | 'tree'>,
  search: Search,
): Promise<ReadonlyMap<RepoPath, readonly TouchedProject[]>> {
  const names = new Map(asked.map((path) => [path, nameOf(path)] as const))
  const texts = new Set(names.values())
  const roots = [...graph.projects.values()].map(({ root }) => root)
  const found = texts.size > MOST_TEXTS ? undefined : await search([...texts], roots.includes('') ? [''] : roots)
  if (found === undefined) {
    const all = [...graph.projects.keys()].map((name) => sharedTouch(name, 'it may read data among documents'))
    return new Map(asked.map((path) => [path, all]))
  }
  const byRoot = projectsByRoot(graph)
  const owners = new Map<string, Set<Project | undefined>>()
  for (const path of tree.entries.keys()) {
    const name = nameOf(path)
    if (texts.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(path, byRoot)))
  }
  const speakers = new Map<string, Map<string, TouchedProject>>()
  for (const { file, text } of found) {
    const owner = ownerOf(file, byRoot)
    const inside = owner && pathInside(owner.root, file)
    // Whoever has a file of that name means that.
    const hasOwn = owner?.root !== '' && owners.get(text)?.has(owner) === true
    if (inside === undefined || hasOwn || isDocumentation(inside, true) || isDataAmongDocuments(file) || isLock(file))
      continue
    const touched = sharedTouch(owner?.name ?? '', `${printable(file)} speaks of it`)
    const role = roleOf(inside)
    const own = speakers.get(text) ?? new Map<string, TouchedProject>()
    // What is not a test alone counts for all tasks.
    if (role === undefined || !own.has(touched.project))
      own.set(touched.project, role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true })
    speakers.set(text, own)
  }
  return new Map([...names].map(([path, name]) => [path, [...(speakers.get(name)?.values() ?? [])]]))
}

function nameOf(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
