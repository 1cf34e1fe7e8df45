// The DOT language of Graphviz: https://graphviz.org/doc/info/lang.html
import type { ProjectGraph } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import { type DrawnEdge, type DrawnProject, drawingOf, type View } from './drawing.ts'

const FILLS = { changed: '#ffe08a', affected: '#cfe8ff' } as const

/**
 * A graph for Graphviz; an edge points at what a project depends on. Solid: loaded from the repository; dashed: taken by version
 * from a registry; thin and labelled: needed only for that.
 */
export function dotGraph(graph: ProjectGraph, view: View = {}): string {
  const { nodes, lines } = drawingOf(graph, view)
  return [
    'digraph projects {',
    '  rankdir=LR',
    '  node [shape=box, style="rounded,filled", fillcolor="#f6f8fa", fontname="sans-serif"]',
    '  edge [fontname="sans-serif", fontsize=10]',
    ...nodes.map((node) => `  ${quoted(node.name)} [${attributesOf(node).join(', ')}]`),
    ...lines.map((line) => `  ${quoted(line.from.name)} -> ${quoted(line.to.name)}${stroke(line)}`),
    '}',
    '',
  ].join('\n')
}

function attributesOf({ label, role }: DrawnProject): readonly string[] {
  return [`label=${labelText(label)}`, ...(role === undefined ? [] : [`fillcolor="${FILLS[role]}"`])]
}

function stroke({ kind, label }: DrawnEdge): string {
  const attributes = [
    ...(kind === 'local' ? [] : ['style=dashed']),
    ...(label === '' ? [] : [`label=${labelText(label)}`, 'penwidth=0.5']),
  ]
  return attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`
}

/** In a label, `&` starts an HTML entity. */
function labelText(text: string): string {
  return quoted(text.replaceAll('&', '&amp;'))
}

/** A quoted string: `"` ends it, and `\\` escapes. */
function quoted(text: string): string {
  return `"${printable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
