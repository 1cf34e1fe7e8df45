import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import type { Subject } from '../../doctor/subject.ts'
import type { RepoPath, System } from '../../system/system.ts'
import type { contract } from './contract.ts'

/** All that there is to say of one run. */
export interface Told {
  readonly inputs: InputsOf<typeof contract>
  readonly outputs: OutputsOf<typeof contract>
  readonly subject: Subject
  /** The files of the plan as they were before. */
  readonly contents: ReadonlyMap<RepoPath, Uint8Array>
}

/** The answer where people read it: annotations, terminal or log, job summary. */
export async function tell({ inputs, outputs, subject, contents }: Told, { report }: System): Promise<void> {
  const { annotationsOf } = await import('../../report/annotations.ts')
  for (const annotation of annotationsOf(outputs.findings)) report.annotate({ ...annotation, isInAnswer: true })
  await report.show(async (screen) => {
    const { doctorText } = await import('../../report/doctor-text.ts')
    return doctorText(
      { ...outputs, projects: subject.graph.projects.size, isDryRun: inputs['dry-run'], contents },
      screen,
    )
  })
  if (!inputs.summary) return
  await report.summary(async () => {
    const { doctorSummary } = await import('../../report/doctor-summary.ts')
    return doctorSummary({ ...outputs, projects: subject.graph.projects.size })
  })
}
