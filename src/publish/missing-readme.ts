import { printable } from '../standards/printable.ts'
import { stringAt, stringsAt } from '../standards/toml.ts'
import type { RepoPath } from '../system/system.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import { resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree, Finding } from '../workspaces/workspace.ts'

const PLACES = [
  ['project', 'readme'],
  ['project', 'readme', 'file'],
  ['tool', 'poetry', 'readme'],
] as const

/** A readme that a manifest names and the commit does not have: every back end ends there, each in words of its own. */
export function missingReadme(manifest: PythonManifest, tree: FileTree): Finding | undefined {
  for (const keys of PLACES) {
    for (const name of namesAt(manifest, keys)) {
      if (isThere(resolvePath(manifest.folder, name), tree)) continue
      const line = manifest.lineOf(keys)
      return {
        code: 'readme-missing',
        severity: 'error',
        message: `${printable(name)}, which the manifest names as its readme, is not in this commit`,
        fix: 'Add the file and commit it, or correct readme.',
        file: manifest.file,
        ...(line === undefined ? {} : { line }),
      }
    }
  }
  return undefined
}

function namesAt({ table }: PythonManifest, keys: readonly string[]): readonly string[] {
  const only = stringAt(table, ...keys)
  return only === undefined ? stringsAt(table, ...keys) : [only]
}

/** What lies behind a link is there for all that we know. */
function isThere(file: RepoPath | undefined, { entries }: FileTree): boolean {
  if (file === undefined) return true
  const segments = file.split('/')
  return segments.some((_, at) => entries.has(segments.slice(0, at + 1).join('/')))
}
