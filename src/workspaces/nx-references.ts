import { memberOf } from '../standards/json.ts'
import { itemsOf, type NxPlace } from './nx-files.ts'
import type { NxDescription, NxTarget } from './nx-targets.ts'
import type { ImplicitDependency } from './workspace.ts'

// These mean the project itself, or edges that the graph has anyway.
const NO_PROJECTS = new Set(['', 'self', 'dependencies', '{self}', '{dependencies}'])

/**
 * Projects that a project depends on in Nx though no package manager knows: its `implicitDependencies`, and those whose targets its
 * own ones wait for (`dependsOn`) or whose files they read (`inputs`), where they are named.
 *
 * @see https://nx.dev/reference/project-configuration
 */
export function nxReferences(project: NxDescription, targets: readonly NxTarget[]): readonly ImplicitDependency[] {
  const { value, file, path } = project
  const implicit = { value: memberOf(value, 'implicitDependencies'), file, path: [...path, 'implicitDependencies'] }
  const names = new Set(targets.map(({ name }) => name))
  const byTargets = [
    ...targets.flatMap((target) => target.list('dependsOn').flatMap((item) => waitedFor(item, names))),
    ...readFrom(
      targets.map((target) => target.list('inputs')),
      project,
    ),
  ]
  // What one target leaves out, another may need: only the project as a whole takes away.
  const added = byTargets.filter(({ selector }) => !selector.startsWith('!'))
  return [...selectorsIn(implicit), ...distinct(added)]
}

function waitedFor(item: NxPlace, names: ReadonlySet<string>): readonly ImplicitDependency[] {
  if (typeof item.value !== 'string') return projectsIn(item)
  // `project:target`; a target's own name may have a colon too.
  const at = item.value.indexOf(':')
  if (at <= 0 || item.value.startsWith('^') || names.has(item.value)) return []
  return [{ selector: item.value.slice(0, at), at: item.file.locate(item.path) }]
}

/** Inputs that name projects, also those within named inputs. */
function readFrom(lists: readonly (readonly NxPlace[])[], project: NxDescription): readonly ImplicitDependency[] {
  const references: ImplicitDependency[] = []
  const seen = new Set<string>()
  const open = [...lists]
  for (const list of open) {
    for (const item of list) {
      if (typeof item.value !== 'string') references.push(...projectsIn(item))
      else if (!seen.has(item.value)) {
        seen.add(item.value)
        open.push(itemsOf(namedInput(item.value, project)))
      }
    }
  }
  return references
}

function namedInput(name: string, { value, file, path, settings }: NxDescription): NxPlace | undefined {
  const own = memberOf(memberOf(value, 'namedInputs'), name)
  if (own !== undefined) return { value: own, file, path: [...path, 'namedInputs', name] }
  const shared = settings.namedInputs.get(name)
  if (shared === undefined || settings.file === undefined) return undefined
  return { value: shared, file: settings.file, path: ['namedInputs', name] }
}

function projectsIn({ value, file, path }: NxPlace): readonly ImplicitDependency[] {
  return selectorsIn({ value: memberOf(value, 'projects'), file, path: [...path, 'projects'] })
}

/** One selector, or a list of them. */
function selectorsIn(place: NxPlace): readonly ImplicitDependency[] {
  const places = typeof place.value === 'string' ? [place] : itemsOf(place)
  return places.flatMap(({ value, file, path }) =>
    typeof value === 'string' && !NO_PROJECTS.has(value) ? [{ selector: value, at: file.locate(path) }] : [],
  )
}

function distinct(references: readonly ImplicitDependency[]): readonly ImplicitDependency[] {
  const bySelector = new Map<string, ImplicitDependency>()
  for (const reference of references) {
    if (!bySelector.has(reference.selector)) bySelector.set(reference.selector, reference)
  }
  return [...bySelector.values()]
}
