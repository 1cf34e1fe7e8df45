import type { ProjectGraph } from '../graph/project-graph.ts'
import { paintFor } from '../standards/paint.ts'
import { printable } from '../standards/printable.ts'
import type { Screen } from '../system/system.ts'
import { wrapped } from './clip.ts'
import { type DrawnEdge, drawingOf, type View } from './drawing.ts'
import { findingLines } from './finding-lines.ts'

/** A graph for a terminal, then what is wrong with it. */
export function graphText(graph: ProjectGraph, screen: Screen): string {
  const findings = findingLines(graph.findings, screen, paintFor(screen.hasColor))
  return findings === '' ? graphTable(graph, screen) : `${graphTable(graph, screen)}\n${findings}\n`
}

/** A graph for a terminal: a line for each project with what it depends on, `core-db (extra)` where only an extra needs it. */
export function graphTable(graph: ProjectGraph, screen: Screen, view: View = {}): string {
  const paint = paintFor(screen.hasColor)
  const { nodes, lines } = drawingOf(graph, view)
  const width = Math.max('PROJECT'.length, ...nodes.map(({ name }) => name.length))
  const byProject = new Map<string, DrawnEdge[]>(nodes.map(({ name }) => [name, []]))
  for (const line of lines) byProject.get(line.from.name)?.push(line)
  const rows = nodes.map((node) => {
    // A note stays on the line of its name.
    const own = (byProject.get(node.name) ?? []).map((line) => dependencyText(line).replaceAll(' ', '\u00a0'))
    const [first = '', ...more] = wrapped(own.join(', ') || '–', screen.columns - width - 2).map(plainSpaces)
    const name = node.name.padEnd(width)
    const head = node.role === undefined ? name : paint(node.role === 'changed' ? 'yellow' : 'cyan', name)
    return [`${head}  ${first}`, ...more.map((text) => `${' '.repeat(width)}  ${text}`)].join('\n')
  })
  return `${[paint('dim', `${'PROJECT'.padEnd(width)}  DEPENDS ON`), ...rows].join('\n')}\n`
}

function dependencyText({ to, kind, label }: DrawnEdge): string {
  const notes = [label, kind === 'registry' ? 'by version' : ''].filter((note) => note !== '')
  return notes.length === 0 ? printable(to.label) : `${printable(to.label)} (${notes.join(', ')})`
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
