import { normalizeName } from '../../standards/pep503.ts'
import { lowestPython } from '../../standards/requires-python.ts'
import { stringAt, valueAt } from '../../standards/toml.ts'
import type { RepoPath } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { locationAt } from '../../workspaces/location.ts'
import { type PythonManifest, readManifest } from '../../workspaces/python-manifest.ts'
import { pinnedPython } from '../../workspaces/python-runtime.ts'
import { foldersAbove, inFolder } from '../../workspaces/repo-paths.ts'
import type { FileTree, Location } from '../../workspaces/workspace.ts'

// How uv speaks of a package that cannot be had, or built.
const NAMED = [
  /([\w.-]+)(?:\[[^\]]*\])? was not found/g,
  /no versions? of ([\w.-]+)/g,
  /(?:your project|[\w.-]+) depends on ([\w.-]+)/g,
  /Failed to \w+(?: and \w+)?:? `([\w.-]+)/g,
]
const OF_PYTHON =
  /No interpreter|requested (?:Python|interpreter)|Python (?:version|requirement|>=|3)|python-build-standalone|\/cpython-\d/
const PYTHON = [
  ['project', 'requires-python'],
  ['tool', 'poetry', 'dependencies', 'python'],
] as const

/** Where a project asks for what uv speaks of: the line of the dependency, path or Python; else its manifest alone. */
export async function placeOfFailure(words: string, plan: EnvironmentPlan, tree: FileTree): Promise<Location> {
  const { project, manifest, source } = plan
  const roots = new Set([project.root, ...(source.kind === 'declared' ? source.folders.map(({ root }) => root) : [])])
  for (const root of roots) {
    const unread = unreadPlace(words, await readManifest(tree, root), tree)
    if (unread !== undefined) return unread
  }
  const named = NAMED.flatMap((pattern) => [...words.matchAll(pattern)].map(([, name = '']) => normalizeName(name)))
  const places = named.flatMap((name) =>
    project.dependencies.filter((one) => one.ecosystem === 'python' && one.name === name && one.at.line !== undefined),
  )
  if (places[0] !== undefined) return places[0].at
  const [, missing] = /Distribution not found at: file:\/\/(\S+)/.exec(words) ?? []
  if (missing !== undefined) return locationAt(manifest, lineNaming(missing, tree.text(manifest) ?? ''))
  return OF_PYTHON.test(words) ? placeOfPython(plan, tree) : { file: manifest }
}

/** Where it stands which Python is taken: what a project admits, or the `.python-version` that chooses among that. */
export async function placeOfPython(
  { project, manifest, python, admitted }: EnvironmentPlan,
  tree: FileTree,
): Promise<Location> {
  const file = python === pinnedPython(project.root, tree) ? pinIn(project.root, tree) : undefined
  if (file !== undefined && lowestPython(admitted) !== python) return { file, line: 1 }
  const read = await readManifest(tree, project.root)
  const stated = PYTHON.find((keys) => read !== undefined && valueAt(read.table, ...keys) !== undefined)
  return locationAt(manifest, stated === undefined ? undefined : read?.lineOf(stated))
}

function pinIn(root: RepoPath, { entries }: FileTree): RepoPath | undefined {
  const all = [root, ...foldersAbove(root)].map((folder) => inFolder(folder, '.python-version'))
  return all.find((file) => entries.has(file))
}

/** What of a manifest uv could not read: the line that it shows, or versions of Python that are none. */
function unreadPlace(words: string, read: PythonManifest | undefined, tree: FileTree): Location | undefined {
  if (read === undefined) return undefined
  const [, number, shown = ''] = /TOML parse error at line (\d+)\b.*?: \1 \| ([^:]+)/.exec(words) ?? []
  const line = number === undefined ? undefined : tree.text(read.file)?.split('\n')[Number(number) - 1]
  if (line?.replace(/\s+/g, ' ').trim().startsWith(shown.trim())) return locationAt(read.file, Number(number))
  const stated = stringAt(read.table, 'project', 'requires-python')
  const isMeant = stated !== undefined && /Failed to parse version/.test(words) && words.includes(stated)
  return isMeant ? locationAt(read.file, read.lineOf(['project', 'requires-python'])) : undefined
}

/** The line with a path that leads there, from wherever it starts; of several the longest, as a name may look like one. */
function lineNaming(missing: string, text: string): number | undefined {
  const ways = text.split('\n').flatMap((line, at) =>
    [...line.matchAll(/["']([^"']+)["']/g)].flatMap(([, named = '']) => {
      const way = named.replace(/^(?:\.\.?\/)+/, '')
      return way !== '' && missing.endsWith(`/${way}`) ? { way, line: at + 1 } : []
    }),
  )
  return ways.sort((a, b) => b.way.length - a.way.length)[0]?.line
}
