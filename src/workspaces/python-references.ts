import { printable } from '../standards/printable.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import { locationAt } from './location.ts'
import type { Declaration } from './python-declarations.ts'
import type { Place, Problem } from './python-place.ts'
import type { PythonProject, PythonWorkspace } from './python-projects.ts'
import { placesOf } from './python-sources.ts'
import type { Dependency, Finding, Location } from './workspace.ts'

/** The dependencies of one project with where each is found, and what is wrong with its references. */
export interface ResolvedDependencies {
  readonly dependencies: readonly Dependency[]
  readonly findings: readonly Finding[]
}

/**
 * Finds each declared dependency of a project: by path, through uv's sources, as a member of the same workspace, or in an index.
 * Several places of one name make several dependencies; the project itself makes none.
 */
export function resolveDependencies(project: PythonProject, workspace: PythonWorkspace): ResolvedDependencies {
  const { manifest, declarations, dropped } = project
  const dependencies: Dependency[] = []
  const findings: Finding[] = []
  for (const declaration of declarations) {
    for (const place of placesOf(declaration, project, workspace)) {
      const { source, name = declaration.name, problem } = place
      const isSelf = source.type === 'local' ? source.root === manifest.folder : name === project.packageName
      if (isSelf && problem === undefined) continue
      const isOurs = source.type === 'local' || problem !== undefined || workspace.named.has(name)
      const at = isOurs ? locate(project, declaration.where) : laterLocated(project, declaration.where)
      const { group, groupName, specifier } = declaration
      const named = groupName === undefined ? {} : { groupName }
      const included = declaration.reference.type === 'inclusion' ? { isIncluded: true as const } : {}
      dependencies.push({ name, ecosystem: 'python', group, ...named, specifier, source, at, ...included })
      if (problem !== undefined) findings.push(findingOf(problem, place, declaration, project))
    }
  }
  if (project.isFilledIn) findings.push({ ...FILLED_IN, ...locate(project, ['project', 'dynamic']) })
  for (const declaration of dropped)
    findings.push({ ...droppedProblem(declaration), ...locate(project, declaration.where) })
  return { dependencies, findings }
}

function findingOf(
  { rewrite, ...problem }: Problem,
  { where, writtenIn }: Place,
  declaration: Declaration,
  project: PythonProject,
): Finding {
  const keys = where ?? declaration.where
  const found = { ...problem, ...locate(project, keys) }
  return rewrite === undefined
    ? found
    : { ...found, edit: { ...(writtenIn ?? { file: project.manifest.file, keys }), ...rewrite } }
}

function locate({ manifest }: PythonProject, where: KeyPath): Location {
  return locationAt(manifest.file, manifest.lineOf(where))
}

/** Of what comes from outside nearly nobody wants the line, and finding it takes time: whoever reads it has it found. */
function laterLocated({ manifest }: PythonProject, where: KeyPath): Location {
  const located = { file: manifest.file }
  return Object.defineProperty(located, 'line', { get: () => manifest.lineOf(where) })
}

const FILLED_IN: Problem = {
  code: 'dynamic-dependencies',
  severity: 'note',
  message: 'The dependencies are filled in when the project is built: those on other projects may be missing here',
  fix: 'State them as depends-on in maestro.toml, if there are any.',
}

function droppedProblem({ name, reference, groupName }: Declaration): Problem {
  const path = reference.type === 'path' ? reference.path : ''
  const table = groupName === undefined ? '[project] dependencies' : `[dependency-groups] ${printable(groupName)}`
  return {
    code: 'dropped-dependency',
    severity: 'warning',
    message: `${printable(name)}: Poetry drops the path "${printable(path)}", because ${table} does not list this name`,
    fix: `Add "${printable(name)}" there, or remove the entry.`,
  }
}
