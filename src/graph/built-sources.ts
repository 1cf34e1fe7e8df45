import type { RepoPath } from '../system/system.ts'
import { inFolder, pathInside } from '../workspaces/repo-paths.ts'
import type { ScriptModules } from './script-modules.ts'

// Where builds put what they make, and where its source is kept.
const BUILT = new Set([
  ...['dist', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'lib', 'types', 'module', 'commonjs'],
])
const SOURCES = ['src', 'source', 'lib', 'app', '']

/** Whether a path in a project, given from its root, lies where builds put what they make. */
export function isBuilt(path: string): boolean {
  return BUILT.has(path.split('/', 1)[0] as string)
}

/** A file in a project, or the source from which a build makes it. */
export function sourcesOf(modules: ScriptModules, root: RepoPath, path: RepoPath): readonly RepoPath[] {
  const direct = modules.find(path)
  const segments = pathInside(root, path).split('/')
  let start = 0
  while (start < segments.length - 1 && BUILT.has(segments[start] as string)) start++
  if (start === 0) return direct
  const rests = Array.from({ length: start }, (_, at) => segments.slice(at + 1).join('/'))
  for (const rest of rests.reverse()) {
    for (const source of SOURCES) {
      const found = modules.find(inFolder(inFolder(root, source), rest))
      if (found.length > 0) return [...direct, ...found]
    }
  }
  return direct
}
