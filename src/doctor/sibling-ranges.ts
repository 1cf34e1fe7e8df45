import type { Project } from '../graph/project-graph.ts'
import { satisfiesPep440 } from '../standards/pep440.ts'
import { printable } from '../standards/printable.ts'
import { stringAt } from '../standards/toml.ts'
import { parseSpecifier } from '../workspaces/node-specifiers.ts'
import { relativePath } from '../workspaces/repo-paths.ts'
import type { Dependency, Finding } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import type { Check, Subject } from './subject.ts'

/**
 * Dependencies on projects of this repository that are taken from an index, though the sibling is at hand: named without saying where it
 * lies, or by a range that its version does not satisfy. Also ranges that a linked sibling does not satisfy.
 */
export const findSiblingRanges: Check = async (subject) => {
  const siblings = siblingsByPackage(subject)
  const findings: Finding[] = []
  for (const project of subject.graph.projects.values()) {
    const own: Finding[] = []
    for (const dependency of project.dependencies) {
      // What a build needs is installed apart from everything else.
      if (dependency.group === 'build' || dependency.source.type === 'external') continue
      const sibling = siblings.get(`${dependency.ecosystem}:${dependency.name}`)
      if (sibling === undefined || sibling === project) continue
      const finding = await findingFor({ project, dependency, sibling }, subject)
      if (finding !== undefined) own.push(finding)
    }
    findings.push(...summed(distinct(own), project))
  }
  return findings
}

interface Case {
  readonly project: Project
  readonly dependency: Dependency
  readonly sibling: Project
}

/** Only names that mean one project. */
function siblingsByPackage({ graph }: Subject): ReadonlyMap<string, Project> {
  const named = new Map<string, Project | undefined>()
  for (const project of graph.projects.values()) {
    for (const [ecosystem, name] of Object.entries(project.packageNames)) {
      const key = `${ecosystem}:${name}`
      named.set(key, named.has(key) ? undefined : project)
    }
  }
  return new Map([...named].flatMap(([key, project]) => (project === undefined ? [] : [[key, project] as const])))
}

async function findingFor(one: Case, subject: Subject): Promise<Finding | undefined> {
  const { dependency, sibling } = one
  const isExcluded = (await isSatisfied(one)) === false
  if (dependency.source.type === 'local') {
    return isExcluded && dependency.source.root === sibling.root ? staleRange(one) : undefined
  }
  if (isExcluded) return staleRange(one)
  const { message, ...rest } = await nameOnly(one, subject)
  // Nobody publishes it: whatever an index has under this name is something else.
  return sibling.privateIn.includes(one.dependency.ecosystem)
    ? { ...rest, severity: 'error', message: `${message}, where it is never published` }
    : { ...rest, message }
}

/** Undefined where the version or the range is none that can be read. */
async function isSatisfied({ dependency, sibling }: Case): Promise<boolean | undefined> {
  const { ecosystem, specifier } = dependency
  const { version } = sibling
  if (version === undefined || specifier === '' || sibling.ecosystems.length > 1) return undefined
  if (ecosystem === 'python') return satisfiesPep440(version, specifier)
  const range = rangeOf(specifier)
  if (range === undefined) return undefined
  const { satisfies, valid, validRange } = await import('semver')
  if (validRange(range, true) === null || valid(version, true) === null) return undefined
  return satisfies(version, range, { loose: true, includePrerelease: true })
}

/** The range behind `workspace:`, an alias, or nothing; of `workspace:^` and `workspace:*` there is none. */
function rangeOf(specifier: string): string | undefined {
  const workspace = /^workspace:(?:.*@)?(.*)$/.exec(specifier)?.[1]
  if (workspace !== undefined) return /\d/.test(workspace) && !workspace.includes('/') ? workspace : undefined
  const reference = parseSpecifier(specifier)
  return reference.type === 'range' ? reference.range : undefined
}

function staleRange({ dependency, sibling }: Case): Finding {
  const { specifier, source, ecosystem } = dependency
  const isLocal = source.type === 'local'
  // Package managers refuse what a workspace is asked for and does not have.
  const isRefused = isLocal && ecosystem === 'node'
  const instead = isRefused
    ? 'which is refused'
    : isLocal
      ? 'yet it is what is loaded'
      : 'so another release is taken from an index'
  return {
    code: 'stale-range',
    severity: isRefused ? 'error' : 'warning',
    message: `${shownName(dependency)} is asked for as "${printable(specifier)}", but ${place(sibling)} has version ${printable(sibling.version ?? '')}: ${instead}`,
    fix: `Write a range that ${printable(sibling.version ?? '')} satisfies.`,
    ...dependency.at,
  }
}

async function nameOnly({ project, dependency, sibling }: Case, { tree }: Subject): Promise<Finding> {
  const table = dependency.ecosystem === 'python' ? (await pythonManifest(tree, project.root))?.table : undefined
  const isPoetry = table !== undefined && stringAt(table, 'tool', 'poetry', 'name') !== undefined
  return {
    code: 'name-only-dependency',
    severity: 'warning',
    message: `${shownName(dependency)} is ${place(sibling)} of this repository, but named without saying so: it is taken from an index`,
    fix: `${wayTo({ project, dependency, sibling }, isPoetry)} Else leave this code out with ignore.`,
    ...dependency.at,
  }
}

function wayTo({ project, dependency, sibling }: Case, isPoetry: boolean): string {
  const path = printable(relativePath(project.root, sibling.root))
  const name = shownName(dependency)
  if (dependency.ecosystem === 'node')
    return 'Write "workspace:^" for it, or a path, "file:" and so on, where there is no workspace.'
  if (isPoetry) return `Write ${name} = { path = "${path}", develop = true }.`
  const isMate = sibling.workspaceRoots.some((root) => project.workspaceRoots.includes(root))
  return `Add ${name} = ${isMate ? '{ workspace = true }' : `{ path = "${path}", editable = true }`} to [tool.uv.sources].`
}

function shownName({ name }: Dependency): string {
  return printable(name)
}

function place({ root }: Project): string {
  return root === '' ? 'the root' : printable(root)
}

const MOST_TOLD = 3

/** A project that takes many siblings from an index does so on purpose, or all for the same reason: that is told once. */
function summed(findings: readonly Finding[], { name }: Project): readonly Finding[] {
  const plain = findings.filter(({ code, severity }) => code === 'name-only-dependency' && severity === 'warning')
  const [first] = plain
  if (first === undefined || plain.length <= MOST_TOLD) return findings
  const message = `${first.message}; so are ${plain.length - 1} other dependencies of ${name}`
  return [{ ...first, message }, ...findings.filter((one) => !plain.includes(one))]
}

/** One that several groups name is told once for each line. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [`${one.code} ${one.file}:${one.line} ${one.message}`, one])).values()]
}
