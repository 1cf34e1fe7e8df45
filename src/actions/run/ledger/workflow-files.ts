// What a workflow takes from its own repository: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
import { isRegular } from '../../../standards/git-modes.ts'
import type { Git, RepoPath, TreeEntry } from '../../../system/system.ts'
import { inFolder, isBelow, resolvePath } from '../../../workspaces/repo-paths.ts'

const DECODER = new TextDecoder('utf-8')
// From the top of the repository, in workflows and actions alike.
const USES = /(?:^|[\s{,"'-])uses["']?\s*:\s*["']?[.$]\/([^\s"'#,}]*)/gm

type Entries = ReadonlyMap<RepoPath, TreeEntry>

/**
 * A workflow with all that it uses of the same repository, each with its state: workflows that it calls, and actions with what lies in their
 * folders, of these again.
 */
export async function workflowFiles(workflow: RepoPath, entries: Entries, git: Pick<Git, 'blobs'>): Promise<string> {
  const found = new Map<RepoPath, string>([[workflow, entries.get(workflow)?.objectId ?? '']])
  const seen = new Set([workflow])
  for (let asked: readonly RepoPath[] = [workflow]; asked.length > 0; ) {
    const read = asked.flatMap((file) => entries.get(file) ?? []).filter(({ mode }) => isRegular(mode))
    const blobs = await git.blobs(read.map(({ objectId }) => objectId))
    const texts = read.map(({ objectId }) => DECODER.decode(blobs.get(objectId)))
    const used = new Set(
      texts.flatMap((text) => [...text.matchAll(USES)].flatMap(([, at]) => resolvePath('', at ?? '') ?? [])),
    )
    const fresh = [...used].filter((at) => !seen.has(at))
    for (const at of fresh) seen.add(at)
    asked = fresh.flatMap((at) => {
      const own = filesOf(at, entries)
      for (const { path, objectId } of own) found.set(path, objectId)
      return entries.has(at) ? at : DEFINITIONS.map((name) => inFolder(at, name))
    })
  }
  return [...found].map(([file, id]) => `${file} ${id}`).join('\n')
}

const DEFINITIONS = ['action.yml', 'action.yaml']

/** A workflow is a file, and an action a folder, whose scripts and builds run as well. At the top it is not all of the repository. */
function filesOf(at: RepoPath, entries: Entries): readonly TreeEntry[] {
  const own = entries.get(at)
  if (own !== undefined) return [own]
  if (at === '') return [...DEFINITIONS, 'Dockerfile'].flatMap((name) => entries.get(name) ?? [])
  return [...entries.values()].filter(({ path }) => isBelow(at, path))
}
