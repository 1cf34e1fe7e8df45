import type { InputsOf } from '../../contract/define.ts'
import { describeFailure, type ExternalError, type UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { NotifyPlan } from '../../templates/fan-out/notify-plan.ts'
import { placeText } from '../../workspaces/location.ts'
import type { contract } from './contract.ts'

/** Says what became of whom: on a terminal, in the job summary, and each failure in the head of the run. */
export async function tell(
  plan: NotifyPlan,
  failures: ReadonlyMap<string, UserError | ExternalError>,
  inputs: InputsOf<typeof contract>,
  { report }: System,
): Promise<void> {
  const load = () => import('../../report/notify-text.ts')
  await report.show(async (screen) => (await load()).notifyText(plan, screen))
  for (const [name, failure] of failures) {
    const { title, message, file, line } = describeFailure(failure)
    const place = file === undefined ? '' : `${placeText({ file, line })}: `
    report.annotate({ level: 'error', title, message: `${printable(name)}: ${place}${message}`, isInAnswer: true })
  }
  const waiting = plan.repositories.filter(({ state }) => state === 'waiting')
  if (waiting[0] !== undefined && !inputs['dry-run']) {
    const message = `${waiting.length} wait for the next run: ${waiting[0].reason}`
    report.annotate({ level: 'warning', title: 'WAITING', message, isInAnswer: true })
  }
  if (inputs.summary) await report.summary(async () => (await load()).notifySummary(plan))
}
