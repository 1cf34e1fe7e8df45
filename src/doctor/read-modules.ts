import { chosenFiles } from '../affected/choose-files.ts'
import { linkFiles } from '../graph/build-module-graph.ts'
import { moduleGraph } from '../graph/linked-files.ts'
import type { ModuleGraph } from '../graph/module-graph.ts'
import { scanFile } from '../graph/scan-file.ts'
import { searchScope } from '../graph/search-scope.ts'
import type { RepoPath } from '../system/system.ts'
import type { Subject } from './subject.ts'

const DECODER = new TextDecoder('utf-8')
const EMPTY = new Uint8Array()

/** Which files of all projects lead to which others. What data names is left out: whoever wants to know looks for the name itself. */
export async function readModules({ graph, tree, read }: Subject): Promise<ModuleGraph> {
  const projects = new Set(graph.projects.keys())
  const scope = searchScope([graph], ['local'])
  const chosen = chosenFiles({ graph, tree }, projects, (file) => scope.ownerOf(file) !== undefined)
  const code = chosen.code.filter(({ kind }) => kind !== 'data')
  const { settings } = chosen
  const scanned = code.filter(({ kind }) => kind !== 'unread' && kind !== 'link')
  const contents = await read([...scanned, ...settings].map(({ path }) => path))
  const contentOf = (path: RepoPath) => contents.get(path) ?? EMPTY
  const files = code.map(({ path, kind }) => ({ path, kind, scan: () => scanFile(kind, contentOf(path)) }))
  const texts = new Map(settings.map(({ path }) => [path, DECODER.decode(contentOf(path))]))
  const linked = await linkFiles({ graph, tree, scope, projects, files, gone: [], settings: texts })
  return moduleGraph(linked, code, scope)
}
