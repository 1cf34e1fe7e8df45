import type { Edge } from '../graph/project-graph.ts'
import { normalizeName } from '../standards/pep503.ts'
import { parseRequirement } from '../standards/pep508.ts'
import { printable } from '../standards/printable.ts'
import { admitsPython } from '../standards/requires-python.ts'
import { entriesAt, isTable, listAt, stringAt, type TomlTable, tableAt, valueAt } from '../standards/toml.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import type { Check, Subject } from './subject.ts'

/** Projects that promise to run on a Python on which a sibling that they load does not run. */
export const findPythonConflicts: Check = async (subject) => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const edge of subject.graph.edges) {
    if (edge.kind !== 'local' || seen.has(`${edge.from} ${edge.to}`)) continue
    seen.add(`${edge.from} ${edge.to}`)
    const finding = await conflictAt(edge, subject)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

async function conflictAt(edge: Edge, { graph, tree }: Subject): Promise<Finding | undefined> {
  const [from, to] = [graph.projects.get(edge.from), graph.projects.get(edge.to)]
  if (from === undefined || to === undefined) return undefined
  const [own, other] = [await pythonManifest(tree, from.root), await pythonManifest(tree, to.root)]
  if (own === undefined || other === undefined || !edge.at.file.endsWith('pyproject.toml')) return undefined
  const [asked, given] = [pythonOf(own.table), pythonOf(other.table)]
  if (asked === undefined || given === undefined || isConditional(own.table, to.packageNames.python ?? ''))
    return undefined
  const isPoetry = tableAt(own.table, 'tool', 'poetry') !== undefined
  const conflict = versionsBeyond(asked, given, isPoetry)
  if (conflict === undefined) return undefined
  const isMate = !isPoetry && from.workspaceRoots.some((root) => to.workspaceRoots.includes(root))
  return findingOf({ edge, own, asked, given, conflict, isMate: isMate && !conflict.isAll })
}

/** The constraint as written; undefined where there is none. */
function pythonOf(table: TomlTable): string | undefined {
  const poetry = valueAt(table, 'tool', 'poetry', 'dependencies', 'python')
  const stated = stringAt(table, 'project', 'requires-python') ?? (isTable(poetry) ? poetry['version'] : poetry)
  return typeof stated === 'string' && stated.trim() !== '' ? stated : undefined
}

/** Whether some environments do not get the dependency: it may run just where it is installed. */
function isConditional(table: TomlTable, name: string): boolean {
  const groups = entriesAt(table, 'tool', 'poetry', 'group').map(([group]) => ['group', group, 'dependencies'])
  const entries = [['dependencies'], ['dev-dependencies'], ...groups]
    .flatMap((keys) => entriesAt(table, 'tool', 'poetry', ...keys))
    .filter(([key]) => normalizeName(key) === name)
    .flatMap(([, value]) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
  const lists = [
    listAt(table, 'project', 'dependencies'),
    ...[...entriesAt(table, 'project', 'optional-dependencies'), ...entriesAt(table, 'dependency-groups')].map(
      ([, list]) => (Array.isArray(list) ? (list as readonly unknown[]) : []),
    ),
  ]
  return (
    entries.some((entry) => isTable(entry) && ['python', 'markers', 'platform'].some((key) => key in entry)) ||
    lists.flat().some((item) => {
      const requirement = typeof item === 'string' ? parseRequirement(item) : undefined
      return requirement?.marker !== undefined && normalizeName(requirement.name) === name
    })
  )
}

interface Beyond {
  /** One of those that only the first constraint admits. */
  readonly example: string
  /** Whether both constraints have no version in common. */
  readonly isAll: boolean
}

/**
 * Versions that a constraint admits and another one does not; undefined where there are none.
 *
 * @param countsUpper whether newer versions than any that the other admits count, as they do for Poetry; uv and pip pass over upper bounds
 */
function versionsBeyond(asked: string, given: string, countsUpper: boolean): Beyond | undefined {
  const versions = candidates(`${asked} ${given}`)
  const admitted = versions.filter((version) => admitsPython(asked, version))
  const common = admitted.filter((version) => admitsPython(given, version))
  const newest = versions.findLast((version) => admitsPython(given, version))
  if (newest === undefined || admitted.length === 0) return undefined
  const beyond = admitted.filter(
    (version) => !common.includes(version) && (countsUpper || versions.indexOf(version) < versions.indexOf(newest)),
  )
  if (common.length === 0) return { example: admitted[0] as string, isAll: true }
  return beyond[0] === undefined ? undefined : { example: beyond[0], isAll: false }
}

const MINORS = ['2.7', ...Array.from({ length: 31 }, (_, minor) => `3.${minor}`), '4.0']

/** The first and some late release of each minor version, and whatever patch releases are named, with their neighbours. */
function candidates(constraints: string): readonly string[] {
  const patches = new Map<string, Set<number>>(MINORS.map((minor) => [minor, new Set([0, 30])]))
  for (const [, minor = '', patch = ''] of constraints.slice(0, 2_000).matchAll(/(\d+\.\d+)\.(\d{1,3})/g)) {
    for (const near of [-1, 0, 1]) patches.get(minor)?.add(Math.max(0, Number(patch) + near))
  }
  return MINORS.flatMap((minor) =>
    [...(patches.get(minor) ?? [])].sort((a, b) => a - b).map((patch) => `${minor}.${patch}`),
  )
}

interface Conflict {
  readonly edge: Edge
  readonly own: PythonManifest
  readonly asked: string
  readonly given: string
  readonly conflict: Beyond
  /** A uv workspace is resolved for what all members have in common. */
  readonly isMate: boolean
}

function findingOf({ edge, own, asked, given, conflict, isMate }: Conflict): Finding {
  const keys = [
    ['project', 'requires-python'],
    ['tool', 'poetry', 'dependencies', 'python'],
  ]
  const line = keys.map((way) => (valueAt(own.table, ...way) === undefined ? undefined : own.lineOf(way))).find(Boolean)
  const where = conflict.isAll ? 'no version suits both' : `Python ${shortened(conflict.example)} suits only the first`
  const what = isMate ? ': the workspace is resolved for fewer versions than it promises' : ''
  return {
    code: 'python-conflict',
    severity: isMate ? 'warning' : 'error',
    message: `${edge.from} asks for Python "${printable(asked)}", ${edge.to}, which it loads, for "${printable(given)}": ${where}${what}`,
    fix: `Write "${printable(given)}" here too, or widen what ${edge.to} asks for.`,
    file: own.file,
    ...(line === undefined ? {} : { line }),
  }
}

/** `3.10.0` stands for all of 3.10. */
function shortened(version: string): string {
  return version.replace(/\.0$/, '')
}
