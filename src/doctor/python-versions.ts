import type { Edge } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import { type PythonsBeyond, pythonsBeyond } from '../standards/requires-python.ts'
import { tableAt, valueAt } from '../standards/toml.ts'
import { isConditional, pythonConstraint } from '../workspaces/python-constraint.ts'
import type { PythonManifest } from '../workspaces/python-manifest.ts'
import type { Finding } from '../workspaces/workspace.ts'
import { pythonManifest } from './manifests.ts'
import type { Check, Subject } from './subject.ts'

/** Projects that promise to run on a Python on which a sibling that they load does not run. */
export const findPythonConflicts: Check = async (subject) => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const edge of subject.graph.edges) {
    if (edge.kind !== 'local' || edge.isInherited || seen.has(`${edge.from} ${edge.to}`)) continue
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
  const [asked, given] = [pythonConstraint(own), pythonConstraint(other)]
  if (asked === undefined || given === undefined || isConditional(own.table, to.packageNames.python ?? ''))
    return undefined
  const isPoetry = tableAt(own.table, 'tool', 'poetry') !== undefined
  const conflict = pythonsBeyond(asked, given, isPoetry)
  if (conflict === undefined) return undefined
  const isMate = !isPoetry && from.workspaceRoots.some((root) => to.workspaceRoots.includes(root))
  return findingOf({ edge, own, asked, given, conflict, isMate: isMate && !conflict.isAll })
}

interface Conflict {
  readonly edge: Edge
  readonly own: PythonManifest
  readonly asked: string
  readonly given: string
  readonly conflict: PythonsBeyond
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
