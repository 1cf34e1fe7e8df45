import { membersOf, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'
import { foldersAbove, inFolder } from '../workspaces/repo-paths.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkedProject } from './link-world.ts'
import type { Manner } from './module-graph.ts'
import type { PythonLayout } from './python-layout.ts'
import { manifestOf, type PythonLinker } from './python-links.ts'
import type { PythonModules } from './python-modules.ts'
import type { ScriptLinker } from './script-links.ts'
import type { SearchScope } from './search-scope.ts'
import { STANDARD_MODULES } from './standard-modules.ts'

/** What adds links of either language. */
export interface Linkers {
  readonly scope: SearchScope
  readonly pythonLinker: PythonLinker
  readonly scriptLinker: ScriptLinker
}

const CONFTEST: Manner = { before: 'has tests that load', isImport: false }

// `core.cli:main`, `core.plugin`, `-p core`, `-m core.cli`
const IN_SETTINGS =
  /(?:^|[\s"'=])(?:(-[mp])[ =]?)?((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)(:[A-Za-z_][\w.]*)?(?=[\s"',;[\]]|$)/gm
const PACKAGE = /(@[a-z0-9~-][\w.~-]*\/[\w.~-]+(?:\/[\w.~/-]*)?)/g

/** What the settings of tools name: plug-ins, entry points, presets. */
export function addSettings(
  settings: ReadonlyMap<RepoPath, string>,
  { scope, pythonLinker, scriptLinker }: Linkers,
): void {
  for (const [file, text] of settings) {
    const place = { file, project: scope.ownerOf(file) }
    for (const [, flag, name = '', attribute] of text.matchAll(IN_SETTINGS)) {
      const atLeast = flag === undefined && attribute === undefined ? 2 : 1
      if (atLeast === 1 || name.includes('.')) pythonLinker.addNamed({ ...place, module: name }, atLeast)
    }
    for (const [, name = ''] of withoutDependencies(file, text).matchAll(PACKAGE))
      scriptLinker.addNamed({ ...place, module: name })
  }
}

// What is declared there is in the project graph; it says nothing of what is loaded.
const DECLARED =
  /^(?:name|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/

function withoutDependencies(file: RepoPath, text: string): string {
  if (!file.endsWith('package.json')) return text
  const reading = readJson(text)
  if ('problem' in reading) return text
  const fields = new Set(DEPENDENCY_FIELDS.map(({ field }) => field))
  const others = membersOf(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key))
  return JSON.stringify(Object.fromEntries(others))
}

/** What dependents of a project may load without an import of theirs: plug-ins, commands, twins of the standard library. */
export function addOffers(
  projects: readonly LinkedProject[],
  layouts: ReadonlyMap<ProjectName, PythonLayout>,
  { scope, modules, pythonLinker, scriptLinker }: Linkers & { readonly modules: PythonModules },
): void {
  for (const { name } of projects) {
    const { entryModules = [], roots = [] } = layouts.get(name) ?? {}
    const twins = roots.flatMap((root) => modules.namesIn(root)).filter((module) => STANDARD_MODULES.has(module))
    if (entryModules.length + twins.length === 0 && !scriptLinker.hasCommands(name)) continue
    const loading = projects.filter((project) => scope.below(project.name).has(name))
    const offered: Manner = { before: 'may load', after: `, which ${name} offers`, isImport: false }
    for (const module of entryModules) pythonLinker.addLoaded(module, name, offered, loading)
    const mistaken = { before: 'may load', after: ` of ${name} for that of the standard library`, isImport: false }
    for (const module of new Set(twins)) pythonLinker.addLoaded(module, name, mistaken, loading)
    scriptLinker.addCommands(name, loading)
  }
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
