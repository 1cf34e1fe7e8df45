import type { AffectedSet } from '../../affected/affected-set.ts'
import { chainOf, findProject, limitSentence, sentence, whyNot } from '../../affected/explain.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { answer } from '../affected/answer.ts'
import { uncommitted } from '../affected/uncommitted.ts'
import type { contract } from './contract.ts'

/**
 * What `why` and `why-not` answer: each tells the truth about the project, whichever of the two was asked.
 *
 * @throws {UserError} `USAGE` without a project, `UNKNOWN_PROJECT` for one that nobody knows
 */
export async function explainProject(
  inputs: InputsOf<typeof contract>,
  system: System,
): Promise<OutputsOf<typeof contract>> {
  if (inputs.project === '') throw new UserError('USAGE', 'Which project?', 'Name one: maestro-actions why PROJECT')
  const set = await answer(inputs, system)
  const { name: project } = findProject(set, inputs.project)
  const affected = set.projects.has(project)
  await system.report.show(async (screen) => {
    const { whyText, whyNotText } = await import('../../report/terminal.ts')
    if (affected) return whyText(set, project, screen)
    return whyNotText(set, project, screen, await uncommitted(inputs, system))
  })
  const why = affected
    ? [...chainOf(set, project).map((step) => `${step.project}: ${sentence(step)}`), ...limitOf(set, project)]
    : whyNot(set, project)
  return { project, affected, why }
}

function limitOf(set: AffectedSet, project: ProjectName): readonly string[] {
  const limit = limitSentence(set, project)
  return limit === undefined ? [] : [`${project}: ${limit}`]
}
