import type { Project } from '../graph/project-graph.ts'
import { stringMember } from '../standards/json.ts'
import { printable } from '../standards/printable.ts'
import { type TomlTable, tableAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import { readManifest } from '../workspaces/node-manifest.ts'
import { choosePackageManager } from '../workspaces/node-workspaces.ts'
import { foldersAbove, inFolder } from '../workspaces/repo-paths.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import type { Check, Subject } from './subject.ts'

/** A folder that a tool locks, and where its lock would be. */
interface Lockable {
  readonly folder: RepoPath
  readonly manifest: RepoPath
  readonly lock: string
  readonly command: string
}

/**
 * Workspaces without a lock, and projects without one where others of the same tool have theirs. What is ignored by git is left out on
 * purpose; a library that stands alone need not have a lock.
 */
export const findMissingLocks: Check = async (subject) => {
  const lockable = await lockableFolders(subject)
  const ignored = await ignoredNames(subject, lockable)
  return lockable
    .filter(({ folder, lock }) => !subject.tree.entries.has(inFolder(folder, lock)) && !ignored(folder, lock))
    .map(({ folder, manifest, lock, command }): Finding => {
      const where = folder === '' ? '' : ` in ${printable(folder)}`
      return {
        code: 'missing-lock',
        severity: 'warning',
        message: `There is no ${lock} beside ${printable(manifest)}: each installation may take other versions`,
        fix: `Run "${command}"${where}, and commit the lock; or ignore it in .gitignore, if that is meant.`,
        file: manifest,
      }
    })
}

async function lockableFolders(subject: Subject): Promise<readonly Lockable[]> {
  const projects = [...subject.graph.projects.values()]
  return [
    ...(await poetryFolders(projects, subject)),
    ...(await uvFolders(projects, subject)),
    ...nodeFolders(projects, subject),
  ]
}

async function poetryFolders(projects: readonly Project[], { tree }: Subject): Promise<readonly Lockable[]> {
  if (!projects.some(({ lockfiles }) => lockfiles.some((file) => file.endsWith('poetry.lock')))) return []
  const found: Lockable[] = []
  for (const { root, lockfiles, unresolved } of projects) {
    // What refers to nowhere cannot be locked before that is mended.
    if (unresolved.length > 0) continue
    const manifest = await pythonManifest(tree, root)
    if (manifest === undefined || lockfiles.some(isPythonLock) || !isPoetry(manifest.table)) continue
    found.push({ folder: root, manifest: manifest.file, lock: 'poetry.lock', command: 'poetry lock' })
  }
  return found
}

function isPythonLock(file: RepoPath): boolean {
  return /(?:^|\/)(?:poetry|uv|pdm)\.lock$/.test(file)
}

function isPoetry(table: TomlTable): boolean {
  return tableAt(table, 'tool', 'poetry', 'dependencies') !== undefined
}

/** Roots of workspaces. */
async function uvFolders(projects: readonly Project[], { tree }: Subject): Promise<readonly Lockable[]> {
  const found: Lockable[] = []
  for (const folder of rootsOf(projects)) {
    const manifest = await pythonManifest(tree, folder)
    if (manifest === undefined || tableAt(manifest.table, 'tool', 'uv', 'workspace') === undefined) continue
    found.push({ folder, manifest: manifest.file, lock: 'uv.lock', command: 'uv lock' })
  }
  return found
}

const NODE_LOCKS = {
  npm: { lock: 'package-lock.json', command: 'npm install', also: ['npm-shrinkwrap.json'] },
  pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install', also: [] },
  yarn: { lock: 'yarn.lock', command: 'yarn install', also: [] },
  berry: { lock: 'yarn.lock', command: 'yarn install', also: [] },
} as const

/** Roots of workspaces whose package manager is known, and whose lock nobody switched off. */
function nodeFolders(projects: readonly Project[], { tree }: Subject): readonly Lockable[] {
  return rootsOf(projects).flatMap((folder): readonly Lockable[] => {
    const manifest = readManifest(tree, folder)
    if (manifest === undefined || manifest.problem !== undefined) return []
    const isWorkspace =
      manifest.value['workspaces'] !== undefined || tree.entries.has(inFolder(folder, 'pnpm-workspace.yaml'))
    const npmrc = tree.text(inFolder(folder, '.npmrc')) ?? ''
    const hasOther = Object.values(NODE_LOCKS).some(({ lock, also }) =>
      [lock, ...also].some((name) => tree.entries.has(inFolder(folder, name))),
    )
    const isOwn = ['bun.lock', 'bun.lockb', 'deno.lock'].some((name) => tree.entries.has(inFolder(folder, name)))
    const isBun = (stringMember(manifest.value, 'packageManager') ?? '').startsWith('bun')
    if (!isWorkspace || hasOther || isOwn || isBun || /^\s*(?:package-lock|lockfile)\s*=\s*false/m.test(npmrc))
      return []
    const { lock, command } = NODE_LOCKS[choosePackageManager(tree, folder, manifest)]
    return [{ folder, manifest: manifest.file, lock, command }]
  })
}

function rootsOf(projects: readonly Project[]): readonly RepoPath[] {
  return [...new Set(projects.flatMap(({ workspaceRoots }) => workspaceRoots))]
}

/** Whether a .gitignore at or above a folder names a lock; patterns that need more than a name are not understood. */
async function ignoredNames(
  subject: Subject,
  lockable: readonly Lockable[],
): Promise<(folder: RepoPath, lock: string) => boolean> {
  const above = (folder: RepoPath) => [folder, ...foldersAbove(folder)]
  const files = lockable.flatMap(({ folder }) => above(folder).map((one) => inFolder(one, '.gitignore')))
  const contents = await subject.read(files)
  return (folder, lock) =>
    above(folder).some((one) => {
      const text = contents.get(inFolder(one, '.gitignore'))
      const lines = text === undefined ? [] : Buffer.from(text).toString('utf8').split(/\r?\n/)
      return lines.some((line) =>
        [lock, `*.${lock.split('.').at(-1)}`].includes(line.trim().replace(/^(?:\*\*)?\//, '')),
      )
    })
}
