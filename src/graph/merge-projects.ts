import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { locationAt } from '../workspaces/location.ts'
import { once } from '../workspaces/once.ts'
import type { ProjectSettings, Settings } from '../workspaces/settings.ts'
import type { Ecosystem, Finding, ProjectName, ProjectPart, Target, WorkspacePart } from '../workspaces/workspace.ts'
import type { Project, UnresolvedReference } from './project-graph.ts'

interface Merged {
  readonly projects: ReadonlyMap<ProjectName, Project>
  /** Parts by the name of the project that they became. */
  readonly parts: ReadonlyMap<ProjectName, readonly ProjectPart[]>
  readonly findings: readonly Finding[]
}

// What stands in an output may be read by a shell one day: nothing in it that it obeys, and no dash at the start, which makes an option.
const SAFE_NAME = /^[A-Za-z0-9._@/][A-Za-z0-9._@/-]{0,199}$/

// Findings that leave it open what a project depends on.
const UNRESOLVED = new Set(['broken-path', 'broken-workspace-reference'])

/**
 * Joins what the readers say of each folder into projects, in order of root folder. A name is the one from task settings (Nx),
 * else the Python one, else the Node one, else the folder; a second project of the same name is called by its folder.
 */
export function mergeProjects(workspace: readonly WorkspacePart[], settings: Settings): Merged {
  const findings: Finding[] = []
  const projects = new Map<ProjectName, Project>()
  const parts = new Map<ProjectName, readonly ProjectPart[]>()
  const problems = workspace.flatMap((part) => part.findings)
  for (const [root, group] of byRoot(workspace)) {
    if (
      group.every(({ isVirtual, ecosystem }) => isVirtual || ecosystem === undefined) &&
      group.some((p) => p.isVirtual)
    ) {
      continue
    }
    const name = uniqueName(root, group, projects, findings)
    projects.set(name, project(name, root, group, problems, settings.projects.get(name)))
    parts.set(name, group)
  }
  return { projects, parts, findings: [...findings, ...unknownProjects(settings, projects)] }
}

function byRoot(workspace: readonly WorkspacePart[]): readonly (readonly [RepoPath, readonly ProjectPart[]])[] {
  const groups = new Map<RepoPath, ProjectPart[]>()
  for (const part of workspace.flatMap(({ projects }) => projects)) {
    const group = groups.get(part.root)
    if (group === undefined) groups.set(part.root, [part])
    else group.push(part)
  }
  for (const group of groups.values()) group.sort((a, b) => precedence(a) - precedence(b))
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Task settings name a project before its package does, Python before Node. */
function precedence({ ecosystem }: ProjectPart): number {
  return ecosystem === undefined ? 0 : ecosystem === 'python' ? 1 : 2
}

function uniqueName(
  root: RepoPath,
  group: readonly ProjectPart[],
  taken: ReadonlyMap<ProjectName, Project>,
  findings: Finding[],
): ProjectName {
  const named = group.find(({ name }) => name !== undefined)
  const declared = named?.name
  const manifest = (named ?? group[0])?.manifest ?? root
  if (declared !== undefined && isUsable(declared)) {
    const twin = taken.get(declared)
    if (twin === undefined) return declared
    findings.push({
      code: 'duplicate-name',
      severity: 'warning',
      message: `${declared} is already the name of ${twin.root || 'the root project'}; this one is called by its folder`,
      fix: 'Give one of the two another name.',
      file: manifest,
    })
  } else if (declared !== undefined) {
    findings.push({
      code: 'unusable-name',
      severity: 'warning',
      message: 'The name is none that a workflow output may carry; the project is called by its folder',
      fix: 'Use letters, digits, dots, dashes, underscores, @ and slashes; no dash at the start, and no . or .. between slashes.',
      file: manifest,
    })
  }
  return folderName(root, taken)
}

/** As a path it leads nowhere but down. */
function isUsable(name: string): boolean {
  return SAFE_NAME.test(name) && name.split('/').every((segment) => !['', '.', '..'].includes(segment))
}

function folderName(root: RepoPath, taken: ReadonlyMap<ProjectName, Project>): ProjectName {
  const plain = root === '' ? 'root' : root.replace(/[^A-Za-z0-9._@/-]|^-/g, '_').slice(0, 190)
  let name = plain
  for (let n = 2; taken.has(name); n++) name = `${plain}-${n}`
  return name
}

function project(
  name: ProjectName,
  root: RepoPath,
  parts: readonly ProjectPart[],
  problems: readonly Finding[],
  settings: ProjectSettings | undefined,
): Project {
  const manifests = parts.map(({ manifest }) => manifest)
  const own = problems.filter(({ file }) => manifests.includes(file))
  const ecosystems = distinct(parts.flatMap(({ ecosystem }) => ecosystem ?? []))
  const version = parts.find((part) => part.version !== undefined)?.version
  const inputs = parts.find((part) => part.inputs !== undefined)?.inputs
  const targets = once(() => refineTargets(distinctTargets(parts), root, settings, ecosystems[0]))
  return {
    name,
    root,
    ecosystems,
    manifests,
    packageNames: perEcosystem(parts, ({ packageName }) => packageName),
    ...(version === undefined ? {} : { version }),
    get privateIn() {
      return distinct(parts.flatMap((part) => (part.isPrivate ? (part.ecosystem ?? []) : [])))
    },
    dependencies: parts.flatMap(({ dependencies }) => dependencies),
    get targets() {
      return targets()
    },
    tags: distinct(parts.flatMap(({ tags }) => tags)),
    ...(inputs === undefined ? {} : { inputs }),
    lockfiles: distinct(parts.flatMap((part) => part.lockfiles)),
    workspaceRoots: distinct(parts.flatMap(({ workspaceRoot }) => workspaceRoot ?? [])),
    get runtimes() {
      return perEcosystem(parts, ({ runtime }) => runtime)
    },
    unresolved: own.filter(({ code }) => UNRESOLVED.has(code)).flatMap((finding) => unresolved(finding, parts)),
    isUnreadable: own.some(({ code }) => code === 'unreadable-manifest'),
  }
}

/** One for each ecosystem that the reference may lead into: that of its manifest, else all of its project's, else both. */
function unresolved(finding: Finding, parts: readonly ProjectPart[]): readonly UnresolvedReference[] {
  const own = parts.find(({ manifest }) => manifest === finding.file)?.ecosystem
  const all = distinct(parts.flatMap(({ ecosystem }) => ecosystem ?? []))
  const at = locationAt(finding.file, finding.line)
  const possible: readonly Ecosystem[] = own !== undefined ? [own] : all.length > 0 ? all : ['python', 'node']
  return possible.map((ecosystem) => ({ ecosystem, at }))
}

function perEcosystem(
  parts: readonly ProjectPart[],
  value: (part: ProjectPart) => string | undefined,
): { readonly [ecosystem in Ecosystem]?: string } {
  const found: { [ecosystem in Ecosystem]?: string } = {}
  for (const part of parts) {
    const text = value(part)
    if (part.ecosystem !== undefined && text !== undefined) found[part.ecosystem] ??= text
  }
  return found
}

/** In each ecosystem the first one of a name wins, but what the project states beats what was concluded. */
function distinctTargets(parts: readonly ProjectPart[]): readonly Target[] {
  const chosen = new Map<string, Target>()
  for (const target of parts.flatMap(({ targets }) => targets)) {
    const key = `${target.ecosystem} ${target.name}`
    const other = chosen.get(key)
    if (other === undefined || (other.origin === 'inferred' && target.origin === 'script')) chosen.set(key, target)
  }
  return [...chosen.values()]
}

function refineTargets(
  targets: readonly Target[],
  root: RepoPath,
  settings: ProjectSettings | undefined,
  own: Ecosystem | undefined,
): readonly Target[] {
  if (settings === undefined || settings.targets.size === 0) return targets
  const stated = [...settings.targets].flatMap(([name, command]): Target[] => {
    if (command === false) return []
    const ecosystem = targets.find((target) => target.name === name)?.ecosystem ?? own ?? 'python'
    return [{ name, command, folder: root, ecosystem, origin: 'script' }]
  })
  return [...targets.filter(({ name }) => !settings.targets.has(name)), ...stated]
}

function unknownProjects(settings: Settings, projects: ReadonlyMap<ProjectName, Project>): readonly Finding[] {
  return [...settings.projects]
    .filter(([name]) => !projects.has(name))
    .map(([name, { at }]) => ({
      code: 'unknown-project',
      severity: 'warning' as const,
      message: `The settings name a project ${printable(JSON.stringify(name))} that does not exist`,
      fix: 'Use a name that the command "graph" lists.',
      ...at,
    }))
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
