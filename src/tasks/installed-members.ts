import path from 'node:path'
import { memberOf, membersOf } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import { isWithin } from '../standards/within.ts'
import type { Files, RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { relativePath } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import type { InstalledPackages } from './installed-packages.ts'
import type { NodeInstall } from './node-plan.ts'

type Installed = Extract<InstalledPackages, { readonly content: string }>
type Looking = Pick<Files, 'isFolder' | 'list' | 'standing'>

/**
 * Why nobody can tell what a project of a lock finds, beside what the record of its package manager says: undefined where that says all.
 *
 * @param member the folder of the project
 * @param root of the repository; absolute
 */
export async function doubtInMember(
  member: RepoPath,
  install: Pick<NodeInstall, 'root' | 'manager'>,
  { knows }: Pick<Installed, 'knows'>,
  { root, tree, files }: { readonly root: string; readonly tree: FileTree; readonly files: Looking },
): Promise<string | undefined> {
  if (member !== install.root && knows !== undefined) {
    const own = path.posix.join(relativePath(install.root, member), 'node_modules')
    const folder = path.join(root, install.root, own)
    const names = (await files.isFolder(folder)) ? await files.list(folder) : []
    const isOdd = (name: string) => RECORDS.includes(name) || (!name.startsWith('.') && !knows(own, name))
    if (names.some(isOdd)) return `nobody knows what is in ${printable(path.posix.join(member, 'node_modules'))}`
  }
  // Others write down where all lies.
  return install.manager === 'yarn' ? oddOfYarn(member, install.root, { root, tree, files }) : undefined
}

/** What package managers leave where they have installed all of a lock. */
const RECORDS = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.modules.yaml']

/** Of what a project and the root of its workspace ask for: what is not there, or was put there by `yarn link`. */
async function oddOfYarn(
  member: RepoPath,
  top: RepoPath,
  { root, tree, files }: { readonly root: string; readonly tree: FileTree; readonly files: Looking },
): Promise<string | undefined> {
  for (const asking of new Set([member, top])) {
    const places = [...new Set([asking, top])].map((folder) => path.posix.join(folder, 'node_modules'))
    for (const name of askedIn(asking, tree)) {
      const odd = await oddAmong(
        places.map((place) => `${place}/${name}`),
        root,
        files,
      )
      if (odd !== undefined) return odd
    }
  }
  return undefined
}

/** Of places where something may be, the first one counts. */
async function oddAmong(places: readonly RepoPath[], root: string, files: Looking): Promise<string | undefined> {
  for (const place of places) {
    const standing = await files.standing(path.join(root, place))
    if (standing === undefined) continue
    if (standing.target === undefined) return undefined
    const to = path.resolve(root, path.posix.dirname(place), standing.target)
    return isWithin(root, to) ? undefined : `${printable(place)} is linked to ${printable(standing.target)}`
  }
  return `${printable(places.at(-1) ?? '')} is missing; yarn install --check-files brings it`
}

/** Without what may be for other machines, and without folders, of which the record tells. */
function askedIn(folder: RepoPath, tree: FileTree): readonly string[] {
  const manifest = readManifest(tree, folder)?.value
  const optional = new Set(membersOf(memberOf(manifest, 'optionalDependencies')).map(([name]) => name))
  return ['dependencies', 'devDependencies']
    .flatMap((field) => membersOf(memberOf(manifest, field)))
    .flatMap(([name, range]) => (optional.has(name) || String(range).startsWith('link:') ? [] : name))
}
