// Mermaid flowcharts: https://mermaid.js.org/syntax/flowchart.html
import type { ProjectGraph } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import { keepEnd } from './clip.ts'
import { type DrawnEdge, type DrawnProject, drawingOf, type View } from './drawing.ts'

const LONGEST_LABEL = 48

// Dark text on light fills: reads the same on a light page and on a dark one.
const STYLES = [
  'classDef changed fill:#ffe08a,stroke:#9a6700,stroke-width:2px,color:#1f2328',
  'classDef affected fill:#cfe8ff,stroke:#0969da,color:#1f2328',
  'classDef more fill:none,stroke:none,color:#848d97',
]

/**
 * A graph as a Mermaid flowchart; an arrow points at what a project depends on. Solid: loaded from the repository;
 * dotted: taken by version from a registry; with a label: needed only for that.
 */
export function mermaidGraph(graph: ProjectGraph, view: View = {}): string {
  const { nodes, lines, hidden } = drawingOf(graph, view)
  const more = hidden.projects === 0 ? [] : [`  more["+${hidden.projects} more"]:::more`]
  return [
    'flowchart LR',
    ...STYLES.map((style) => `  ${style}`),
    ...nodes.map((node) => `  ${box(node)}`),
    ...more,
    ...lines.map((line) => `  ${arrow(line)}`),
    '',
  ].join('\n')
}

function box({ id, label, role }: DrawnProject): string {
  return `${id}["${entities(keepEnd(printable(label), LONGEST_LABEL))}"]${role === undefined ? '' : `:::${role}`}`
}

function arrow({ from, to, kind, label }: DrawnEdge): string {
  return `${from.id} ${kind === 'local' ? '-->' : '-.->'}${label === '' ? '' : `|${label}|`} ${to.id}`
}

/** Everything that Mermaid, or the Markdown inside its labels, could read as syntax becomes a character code. */
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9/-]|^[/-]|[/-]$|[/-](?=[/-])/gu, (character) => `#${character.codePointAt(0)};`)
}
