import path from 'node:path'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { describeFailure, ExternalError, UserError } from '../../errors.ts'
import type { ProjectGraph } from '../../graph/project-graph.ts'
import type { System } from '../../system/system.ts'
import { writeAskedFile } from './write-asked-file.ts'

const USUAL_NAME = 'maestro-graph.html'

/**
 * Writes the graph as a web page and gives its absolute path; nothing and `''` where no file is asked for.
 *
 * @throws {UserError} `PAGE_NOT_WRITTEN` when the file cannot be written there
 */
export async function writePage(file: string, system: System, graph: ProjectGraph): Promise<string> {
  return file === '' ? '' : writeTo(file, system, await pageOf(graph))
}

interface PublishedPage {
  /** Absolute; empty where no page was asked for. */
  readonly file: string
  /** Where it opens; empty where it was not uploaded. */
  readonly url: string
}

/**
 * The page of a change: written where it is asked for, kept with the run where that is asked for. A run whose page cannot be uploaded says so
 * and goes on.
 *
 * @throws {UserError} `PAGE_NOT_WRITTEN`
 */
export async function publishPage(
  asked: { readonly file: string; readonly upload: boolean },
  system: System,
  set: AffectedSet,
): Promise<PublishedPage> {
  if (asked.file === '' && !asked.upload) return { file: '', url: '' }
  const text = await pageOf(set.graph, set)
  const file = asked.file === '' ? '' : await writeTo(asked.file, system, text)
  const own = path.posix.basename(asked.file.replaceAll('\\', '/'))
  const name = /^\w[\w.-]*\.html$/.test(own) ? own : USUAL_NAME
  return { file, url: asked.upload ? await upload({ name, mediaType: 'text/html', text }, system) : '' }
}

async function upload(page: Parameters<System['upload']>[0], system: System): Promise<string> {
  try {
    return await system.upload(page)
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ExternalError)) throw error
    const message = `${page.name} was not uploaded: ${describeFailure(error).message}`
    system.report.annotate({ level: 'warning', title: 'No page', message })
    return ''
  }
}

async function pageOf(graph: ProjectGraph, set?: AffectedSet): Promise<string> {
  const [{ htmlPage }, { pageData }] = await Promise.all([
    import('../../report/page/html.ts'),
    import('../../report/page/page-data.ts'),
  ])
  return htmlPage(pageData(graph, set))
}

function writeTo(file: string, system: System, text: string): Promise<string> {
  return writeAskedFile({ file, input: 'html', code: 'PAGE_NOT_WRITTEN' }, text, system)
}
