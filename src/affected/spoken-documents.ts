import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { FileChange, RepoPath } from '../system/system.ts'
import { parentOf, pathInside } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import { roleOf } from './file-role.ts'
import { ownerOf, projectsByRoot } from './places.ts'
import type { Kept, Search } from './referred.ts'
import { isDataAmongDocuments, isDocumentation, isLock } from './shared-files.ts'
import { type Side, sharedTouch, type TouchedProject } from './touch.ts'

// More is not looked for: then any project may read them.
const MOST_TEXTS = 800

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
  const byText = new Map<string, RepoPath[]>()
  for (const path of asked) for (const text of textsFor(path)) byText.set(text, [...(byText.get(text) ?? []), path])
  const roots = [...graph.projects.values()].map(({ root }) => root)
  const folders = roots.includes('') ? [''] : roots
  const found = byText.size > MOST_TEXTS ? undefined : await search([...byText.keys()], folders)
  if (found === undefined) {
    const all = [...graph.projects.keys()].map((name) => sharedTouch(name, 'it may read data among documents'))
    return new Map(asked.map((path) => [path, all]))
  }
  const byRoot = projectsByRoot(graph)
  const owns = ownersOf(new Set(asked.map(nameOf)), tree, byRoot)
  const speakers = new Map<RepoPath, Map<ProjectName, TouchedProject>>()
  for (const { file, text } of found) {
    const owner = ownerOf(file, byRoot)
    const inside = owner && pathInside(owner.root, file)
    if (owner === undefined || inside === undefined || isDocumentation(inside, true)) continue
    // Whoever has a file of that name means that.
    const isItsOwn = QUOTES.includes(text.charAt(0)) && owner.root !== '' && owns.get(text.slice(1))?.has(owner)
    if (isItsOwn || isDataAmongDocuments(file) || isLock(file)) continue
    const touched = sharedTouch(owner.name, `${printable(file)} speaks of it`)
    const role = roleOf(inside)
    for (const path of byText.get(text) ?? []) {
      const own = speakers.get(path) ?? new Map<ProjectName, TouchedProject>()
      // What is not a test alone counts for all tasks.
      if (role === undefined || !own.has(owner.name))
        own.set(owner.name, role === undefined ? touched : { ...touched, kinds: role.obeying, stays: true })
      speakers.set(path, own)
    }
  }
  return new Map(asked.map((path) => [path, [...(speakers.get(path)?.values() ?? [])]]))
}

const QUOTES = ['"', "'", '`']

/** With the folder that it lies in, or as a word of its own: `config.json` is no `tsconfig.json`. */
function textsFor(path: RepoPath): readonly string[] {
  const folder = parentOf(path)
  return [`${nameOf(folder)}/${nameOf(path)}`, ...QUOTES.map((quote) => `${quote}${nameOf(path)}`)]
}

/** Who has files of these names. */
function ownersOf(
  names: ReadonlySet<string>,
  { entries }: Side['tree'],
  roots: ReturnType<typeof projectsByRoot>,
): ReadonlyMap<string, ReadonlySet<Project | undefined>> {
  const owners = new Map<string, Set<Project | undefined>>()
  for (const path of entries.keys()) {
    const name = nameOf(path)
    if (names.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(path, roots)))
  }
  return owners
}

function nameOf(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
