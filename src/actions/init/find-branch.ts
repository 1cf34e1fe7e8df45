import { isRefName } from '../../standards/ref-name.ts'
import type { Git } from '../../system/system.ts'
import { readFileTree } from '../../workspaces/file-tree.ts'
import { nxDefaultBase } from '../../workspaces/nx.ts'

/** The branch whose pushes count. */
export interface MainBranch {
  readonly name: string
  /** Why it was taken, where that is a guess; empty where it is none. */
  readonly guess: string
}

const USUAL = ['main', 'master', 'develop', 'trunk']

/**
 * The default branch: where the `HEAD` of the remote leads, `origin` or the only one; what nx.json compares with; a usual name, or the only one, of
 * the remote; what is checked out, by the same rule; else `main`.
 *
 * @param git with the files of the work tree at `HEAD`
 */
export async function findBranch(git: Git): Promise<MainBranch> {
  const { current, local, remotes } = await git.branches()
  const remote = remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined)
  if (remote?.head !== undefined) return { name: remote.head, guess: '' }
  const base = await nxBase(git)
  const ofNx = remote !== undefined && base?.startsWith(`${remote.name}/`) ? base.slice(remote.name.length + 1) : base
  if (ofNx !== undefined && isRefName(ofNx)) return { name: ofNx, guess: 'nx.json compares with it' }
  const there = usualOf(remote?.branches ?? [])
  if (remote !== undefined && there !== undefined) {
    const only = remote.branches.length === 1 ? 'nothing else' : 'it'
    return { name: there, guess: `${remote.name} has ${only}, and does not say which is its default` }
  }
  if (current !== undefined && (local.every((one) => one === current) || USUAL.includes(current)))
    return { name: current, guess: 'it is checked out' }
  const here = usualOf(local.filter((one) => USUAL.includes(one)))
  if (here !== undefined) return { name: here, guess: 'it is a branch of this clone' }
  return { name: 'main', guess: 'nothing here says which one it is' }
}

function usualOf(branches: readonly string[]): string | undefined {
  return USUAL.find((one) => branches.includes(one)) ?? (branches.length === 1 ? branches[0] : undefined)
}

async function nxBase(git: Git): Promise<string | undefined> {
  if ((await git.commit('HEAD')) === undefined) return undefined
  const tree = await readFileTree(git, await git.tree('HEAD'), (file) => file === 'nx.json', new Map())
  const base = await nxDefaultBase(tree)
  return base === undefined || /^(?:HEAD$|[0-9a-f]{40}$)/.test(base) ? undefined : base
}
