import { upstreamIn } from '../../../affected/task-reads.ts'
import { isRegular } from '../../../standards/git-modes.ts'
import { printable } from '../../../standards/printable.ts'
import type { TaskId } from '../../../tasks/task-graph.ts'
import { aliasFiles, mayLead, type UnbuiltPackage, unbuiltFinder } from '../../../tasks/unbuilt-packages.ts'
import { onceFor } from '../../../workspaces/once.ts'
import { isTsconfig } from '../../../workspaces/typescript.ts'
import type { ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'

const DECODER = new TextDecoder('utf-8')

/**
 * The tasks that load what a build left of packages of the repository and do not wait for one, with the reason why they have no key: what was
 * built need not be of these sources. Where settings may lead to the sources, these are what counts.
 */
export async function unbuiltPackages({
  tasks,
  view,
  git,
}: Pick<WhatToRun, 'tasks' | 'view' | 'git'>): Promise<ReadonlyMap<TaskId, string>> {
  const { graph, tree } = view
  const upstream = upstreamIn(graph)
  const unbuiltOf = unbuiltFinder(tasks, { graph, tree, upstream })
  const found = [...tasks.values()]
    .map((task) => [task, unbuiltOf(task)] as const)
    .filter(([, { length }]) => length > 0)
  if (found.length === 0) return new Map()
  const leading = tree.manifests.filter(isTsconfig).map((file) => tree.text(file) ?? '')
  const settings = new Map<ProjectName, Promise<readonly string[]>>()
  const settingsOf = (name: ProjectName) =>
    onceFor(settings, name, async () => {
      const files = aliasFiles([name, ...upstream(name)], graph, tree).flatMap((file) => tree.entries.get(file) ?? [])
      const blobs = await git.blobs(files.filter(({ mode }) => isRegular(mode)).map(({ objectId }) => objectId))
      return [...blobs.values()].map((bytes) => DECODER.decode(bytes))
    })
  const reasons = new Map<TaskId, string>()
  for (const [{ id, project }, packages] of found) {
    const unled = packages.filter(({ name }) => !leading.some((text) => mayLead(text, name)))
    if (unled.length === 0) continue
    const own = await settingsOf(project)
    const first = unled.find(({ name }) => !own.some((text) => mayLead(text, name)))
    if (first !== undefined) reasons.set(id, reasonFor(first))
  }
  return reasons
}

function reasonFor({ root, entry }: UnbuiltPackage): string {
  const file = entry.replace(/^\.\//, '')
  return `${printable(root)} is loaded from ${printable(file)}, which a build makes that it does not wait for`
}
