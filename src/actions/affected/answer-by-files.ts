import type { AffectedSet } from '../../affected/affected-set.ts'
import { followImports, projectsToRead } from '../../affected/follow-imports.ts'
import { propagate } from '../../affected/propagate.ts'
import type { Question } from '../../affected/question.ts'
import { touchedProjects } from '../../affected/touched-projects.ts'
import { ExternalError } from '../../errors.ts'
import { type ModuleReading, readModules } from './read-modules.ts'

/** Like {@link propagate}, but a dependent counts only where one of its files leads to a changed one. */
export async function propagateByFiles(question: Question, reading: ModuleReading): Promise<AffectedSet> {
  if (question.range.type === 'everything') return propagate(question)
  const projects = projectsToRead(touchedProjects(question).projects, question)
  try {
    return propagate(question, followImports(await readModules(projects, question, reading)))
  } catch (error) {
    // In a clone without all contents git asks the remote for them, which may not answer.
    if (!(error instanceof ExternalError)) throw error
    const message = `The files cannot be read (${error.message}), so whoever depends on a changed project counts`
    reading.system.report.annotate({ level: 'warning', title: 'As with granularity: project', message })
    return propagate(question)
  }
}
