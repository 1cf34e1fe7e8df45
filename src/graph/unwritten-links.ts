import type { RepoPath } from '../system/system.ts'
import { foldersAbove, inFolder, isBelow } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { DataLinker } from './data-links.ts'
import { namesInData } from './data-names.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Manner } from './module-graph.ts'
import type { PythonLayout } from './python-layout.ts'
import { manifestOf, type PythonLinker } from './python-links.ts'
import type { PythonModules } from './python-modules.ts'
import type { ScriptLinker } from './script-links.ts'
import type { SearchScope } from './search-scope.ts'
import { namingText } from './settings-text.ts'
import { STANDARD_MODULES } from './standard-modules.ts'
import { type FoundName, namesInScript } from './typescript-names.ts'

/** What adds links of either language. */
export interface Linkers {
  readonly scope: SearchScope
  readonly pythonLinker: PythonLinker
  readonly scriptLinker: ScriptLinker
}

const CONFTEST: Manner = { before: 'has tests that load', kind: 'use' }

// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS =
  /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm
const WORD = /["'`]([a-z0-9][\w.-]*)(?=["'`/])/g

/** What the settings of tools name: plug-ins, entry points, presets, files and folders. */
export async function addSettings(
  settings: ReadonlyMap<RepoPath, string>,
  { scope, pythonLinker, scriptLinker, dataLinker }: Linkers & { readonly dataLinker: DataLinker },
): Promise<void> {
  for (const [file, whole] of settings) {
    const place = { file, project: scope.ownerOf(file) }
    const text = await namingText(file, whole)
    const seen = new Set<string>()
    for (const [, flag, name = '', attribute] of text.matchAll(IN_SETTINGS)) {
      if (flag !== undefined || attribute !== undefined) {
        pythonLinker.addNamed({ ...place, module: name }, { atLeast: 1, isWhole: flag === '-m' })
        seen.add(name)
      }
    }
    for (const [, name = ''] of text.matchAll(WORD)) scriptLinker.addNamed({ ...place, module: name })
    const names = [...namesInData(text), ...namesOfCode(file, text)]
    for (const { name } of names) {
      if (seen.has(name)) continue
      seen.add(name)
      dataLinker.addNamed({ ...place, module: name })
    }
  }
}

/** Settings that are code put paths together. */
function namesOfCode(file: RepoPath, text: string): readonly FoundName[] {
  return /\.[cm]?[jt]s$/.test(file) ? namesInScript(text) : []
}

/** What dependents of a project may load without an import of theirs: plug-ins, commands, twins of the standard library. */
export function addOffers(
  projects: readonly LinkedProject[],
  layouts: ReadonlyMap<ProjectName, PythonLayout>,
  { scope, modules, pythonLinker, scriptLinker }: Linkers & { readonly modules: PythonModules },
): void {
  for (const project of projects) {
    const { name } = project
    const { entryModules = [], roots = [] } = layouts.get(name) ?? {}
    const own = roots.filter((root) => root === project.root || isBelow(project.root, root))
    const twins = own.flatMap((root) => modules.namesIn(root)).filter(isLoadedUnasked)
    scriptLinker.addReplacements(project)
    const offers = entryModules.length + twins.length > 0 || scriptLinker.hasCommands(name)
    if (!offers && !scriptLinker.isPlugin(project)) continue
    const loading = projects.filter((other) => scope.below(other.name).has(name))
    const offered: Manner = { before: 'may load', after: `, which ${name} offers`, kind: 'use' }
    for (const module of entryModules) pythonLinker.addLoaded(module, name, offered, loading)
    const mistaken: Manner = {
      before: 'may load',
      after: ` of ${name} for that of the standard library`,
      kind: 'chance',
    }
    for (const module of new Set(twins)) pythonLinker.addLoaded(module, name, mistaken, loading)
    scriptLinker.addCommands(name, loading)
    scriptLinker.addPlugins(project, loading)
  }
}

/** Python loads `sitecustomize` at its start: https://docs.python.org/3/library/site.html */
function isLoadedUnasked(module: string): boolean {
  return STANDARD_MODULES.has(module) || module === 'sitecustomize' || module === 'usercustomize'
}

/** pytest loads every conftest.py on the way down to a test: those above a project, too. */
export function addConftests(projects: readonly LinkedProject[], files: Iterable<RepoPath>, links: LinkTable): void {
  const conftests = new Set([...files].filter((path) => /(?:^|\/)conftest\.py$/.test(path)))
  if (conftests.size === 0) return
  for (const project of projects) {
    for (const folder of foldersAbove(project.root)) {
      const file = inFolder(folder, 'conftest.py')
      if (!conftests.has(file)) continue
      const link = links.find('conftest', file, () => ({ manner: CONFTEST, files: [file] }))
      links.add(link, manifestOf(project, file))
    }
  }
}
