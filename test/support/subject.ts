import type { Check, Subject } from '../../src/doctor/subject.ts'
import { buildGraph } from '../../src/graph/build-graph.ts'
import { loadReaders, readersFor, readWorkspace } from '../../src/workspaces/index.ts'
import type { Finding } from '../../src/workspaces/workspace.ts'
import { treeOf } from './tree.ts'

type Files = Parameters<typeof treeOf>[0]

/** What is examined, in memory. */
export async function subjectOf(files: Files): Promise<Subject> {
  const tree = treeOf(files)
  const { parts, settings } = await readWorkspace(
    await readersFor(await loadReaders(), [...tree.entries.values()]),
    tree,
  )
  return {
    tree,
    graph: buildGraph(parts, settings),
    async read(paths) {
      const found = [...new Set(paths)].flatMap((path) => {
        const text = tree.entries.has(path) ? tree.text(path) : undefined
        return text === undefined ? [] : [[path, Buffer.from(text)] as const]
      })
      return new Map(found)
    },
  }
}

/** What one check says of files: `severity code file:line`, and the message. */
export async function findingsOf(check: Check, files: Files): Promise<readonly string[]> {
  return (await check(await subjectOf(files))).map(inShort)
}

function inShort({ severity, code, file, line }: Finding): string {
  return `${severity} ${code} ${file}${line === undefined ? '' : `:${line}`}`
}
