import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import type { Finding, ProjectName } from '../workspaces/workspace.ts'
import type { CodeKind } from './code-files.ts'
import type { NamedLinks } from './link-table.ts'
import { type ModuleGraph, UNSAID, type Uses } from './module-graph.ts'
import { placesOf } from './number-lists.ts'
import type { SearchScope } from './search-scope.ts'

/** A file of code, by name. */
export interface CodeName {
  readonly path: RepoPath
  readonly kind: CodeKind
}

/** What was found in files; all that a module graph is made of. */
export interface LinkedFiles {
  readonly links: NamedLinks
  /** How many of the uses stand in the code itself. */
  readonly ownUses: number
  /** Files of which not every import is known, by number, and why. */
  readonly problems: readonly (readonly [file: number, problem: string])[]
  readonly hidden: readonly ProjectName[]
}

/**
 * The uses of files that did not change, with those of the others in their place.
 *
 * @param fresh of the others, file by file in order
 */
export function replacedUses(
  { links, ownUses }: LinkedFiles,
  fresh: Uses,
  isChanged: ReadonlySet<number>,
): { readonly uses: Uses; readonly ownUses: number } {
  const kept = links.uses
  const chosen: number[] = []
  let next = 0
  const takeFresh = (upTo: number) => {
    for (; next < fresh.file.length && (fresh.file[next] as number) <= upTo; next++) chosen.push(-1 - next)
  }
  for (let use = 0; use < ownUses; use++) {
    const file = kept.file[use] as number
    takeFresh(file)
    if (!isChanged.has(file)) chosen.push(use)
  }
  takeFresh(Number.POSITIVE_INFINITY)
  const own = chosen.length
  for (let use = ownUses; use < kept.file.length; use++) chosen.push(use)
  const column = (name: keyof Uses) =>
    Int32Array.from(chosen, (use) => (use < 0 ? fresh[name][-1 - use] : kept[name][use]) as number)
  const uses = {
    link: column('link'),
    file: column('file'),
    project: column('project'),
    module: column('module'),
    line: column('line'),
  }
  return { uses, ownUses: own }
}

/**
 * The graph that links make.
 *
 * @param files all code that was linked, in its order
 */
export function moduleGraph(
  { links, problems, hidden }: LinkedFiles,
  files: readonly CodeName[],
  { ownerOf }: SearchScope,
): ModuleGraph {
  const { link, module } = links.uses
  const count = links.mannerOf.length
  const isMet = new Uint8Array(count)
  const met: number[] = []
  for (let use = 0; use < link.length; use++) {
    const next = link[use] as number
    if (isMet[next] === 1) continue
    isMet[next] = 1
    met.push(next)
  }
  // Mere mentions stand in a list of their own, behind those of the links.
  const needed = link.slice()
  for (let use = 0; use < link.length; use++) if (module[use] === UNSAID) needed[use] = count
  const usesOf = placesOf(needed, count + 1)
  const order = Int32Array.from(met.filter((one) => usesOf.starts[one] !== usesOf.starts[one + 1]))
  const findings = problems.flatMap(([file, problem]) => problemFinding(files[file] as CodeName, problem))
  return { links, order, usesOf, ownerOf, hidden: new Set(hidden), findings }
}

function problemFinding({ path, kind }: CodeName, problem: string): readonly Finding[] {
  if (kind === 'unread' || kind === 'link') return []
  return [
    {
      code: 'unread-imports',
      severity: 'note',
      message: `The imports of ${printable(path)} are not known (${printable(problem)}): it may lead to all that its project depends on`,
      fix: 'Nothing has to be done; what the file imports could be told if it were well-formed.',
      file: path,
    },
  ]
}
