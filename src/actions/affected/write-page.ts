import path from 'node:path'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { UserError } from '../../errors.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { System } from '../../system/system.ts'

/**
 * Writes the graph as a web page and gives its absolute path; nothing and `''` where no file is asked for.
 *
 * @throws {UserError} `PAGE_NOT_WRITTEN` when the file cannot be written there
 */
export async function writePage(file: string, system: System, graph: ProjectGraph, set?: AffectedSet): Promise<string> {
  if (file === '') return ''
  const [{ htmlPage }, { pageData }] = await Promise.all([
    import('../../report/page/html.ts'),
    import('../../report/page/page-data.ts'),
  ])
  const target = path.resolve(system.folder, file)
  try {
    await system.files.write(target, htmlPage(pageData(graph, set)))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === '') throw error
    throw new UserError('PAGE_NOT_WRITTEN', `${file} cannot be written: ${message}`, 'Name another file with html.')
  }
  return target
}
