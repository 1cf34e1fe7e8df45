import path from 'node:path'
import { readLock } from '../../lockfiles/index.ts'
import { valueAt } from '../../standards/toml.ts'
import type { EnvironmentSource } from '../../tasks/environment-plan.ts'
import { readManifest } from '../../workspaces/python-manifest.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import { namesIn } from '../../workspaces/uv-groups.ts'
import type { EnvironmentShop } from './run-uv.ts'

/**
 * The packages of a lock that groups of the root of its workspace do not bring, neither directly nor through others. Of a root that is no project uv takes
 * the groups of all members that are called the same as well, and has to be told to leave these out; of one that is a project there is nothing to leave out.
 */
export async function besideRootTools(
  { lock, rootGroups }: Extract<EnvironmentSource, { readonly kind: 'uv' }>,
  { root, tree, system }: EnvironmentShop,
): Promise<readonly string[]> {
  const manifest = await readManifest(tree, parentOf(lock))
  if (manifest === undefined || valueAt(manifest.table, 'project') !== undefined) return []
  const text = await system.files.read(path.join(root, lock))
  const reading = text === undefined ? undefined : await readLock(lock, text, new Map())
  if (reading === undefined || !('set' in reading)) return []
  const { entries, importers } = reading.set
  const asked = namesIn(manifest, rootGroups)
  const uses = importers?.get('') ?? []
  const reached = new Set(uses.flatMap(({ name, to }) => (asked.has(name) ? to : [])))
  for (const key of reached) for (const { to } of entries.get(key)?.edges ?? []) reached.add(to)
  const brought = new Set([...reached].map((key) => entries.get(key)?.name))
  return [...new Set([...entries.values()].map(({ name }) => name))].filter((name) => !brought.has(name))
}
