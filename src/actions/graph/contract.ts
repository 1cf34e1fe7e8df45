import { define, oneOf, output, text } from '../../contract/define.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'

const NO_NAMES: readonly ProjectName[] = []
const NO_EDGES: readonly unknown[] = []
const NO_FINDINGS: readonly Finding[] = []

/** The project graph of one commit. */
export const contract = define({
  name: 'graph',
  description: 'Prints the project graph: projects, who depends on whom, and findings.',
  surface: 'command',
  inputs: {
    root: text('Folder of the repository, or any folder inside it.', '.'),
    head: text('The commit to read.', 'HEAD'),
    format: oneOf(
      ['json', 'table', 'mermaid', 'dot'],
      'What to print; json is the whole graph: each project with its folder and targets, edges, findings. --json prints the outputs below instead, as for every command.',
      'json',
    ),
    html: text('Write the graph as a web page to this file.'),
  },
  outputs: {
    projects: output.json('Names of all projects, in order of folder.', NO_NAMES),
    edges: output.json('Who depends on whom: from, to, kind, group, file and line.', NO_EDGES),
    findings: output.json('What is wrong or worth knowing in the manifests.', NO_FINDINGS),
    page: output.text('Path of the web page, where one was asked for.'),
  },
})
