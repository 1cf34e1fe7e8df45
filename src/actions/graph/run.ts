import path from 'node:path'
import { asciiJson } from '../../contract/ascii-json.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { Screen, System } from '../../system/system.ts'
import { graphDocument } from '../affected/graph-document.ts'
import { readGraph } from '../affected/read-graph.ts'
import { writePage } from '../affected/write-page.ts'
import type { contract } from './contract.ts'

type Inputs = InputsOf<typeof contract>

/** The graph of one commit, as JSON, a table, Mermaid or Graphviz. */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const graph = await readGraph(system.openGit(path.resolve(system.folder, inputs.root)), inputs.head)
  await system.report.show((screen) => render(graph, inputs.format, screen))
  const page = await writePage(inputs.html, system, graph)
  return { projects: [...graph.projects.keys()], edges: graph.edges, findings: graph.findings, page }
}

async function render(graph: ProjectGraph, format: Inputs['format'], screen: Screen): Promise<string> {
  if (format === 'table') return (await import('../../report/terminal-graph.ts')).graphText(graph, screen)
  if (format === 'mermaid') return (await import('../../report/mermaid.ts')).mermaidGraph(graph)
  if (format === 'dot') return (await import('../../report/dot.ts')).dotGraph(graph)
  return asciiJson(graphDocument(graph))
}
