import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { UserError } from '../../errors.ts'
import { compareProofs, type Newest, slotOf } from '../../schedule/ledger/ledger.ts'
import { hasFailedBefore, proofFor } from '../../schedule/ledger/trust.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { Task } from '../../tasks/task-graph.ts'
import { contract as runContract } from '../run/contract.ts'
import { proofText } from '../run/ledger/known-before.ts'
import { type LedgerView, viewLedger } from '../run/ledger/open-ledger.ts'
import { type WhatToRun, whatToRun } from '../run/what-to-run.ts'
import type { contract } from './contract.ts'
import { differences } from './differences.ts'

/**
 * What differs for a task from when it passed last, part by part.
 *
 * @throws {UserError} `USAGE` without a task, `UNKNOWN_PROJECT`, `UNKNOWN_TASK`
 */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const { task, what } = await findTask(inputs, system)
  const view = await viewLedger(inputs, what, system)
  const { runs, why } = await answerFor(task, what, view)
  await system.report.show(async () => {
    const head = runs ? `${task.id} would run` : `${task.id} would not run with ledger: on`
    return [printable(head), ...why.map((line) => `  ${printable(line)}`), ''].join('\n')
  })
  return { task: task.id, runs, why }
}

async function findTask(
  inputs: InputsOf<typeof contract>,
  system: System,
): Promise<{ readonly task: Task; readonly what: WhatToRun }> {
  const [, project = '', target = ''] = /^([^:]+):(.+)$/.exec(inputs.task) ?? []
  if (project === '') throw new UserError('USAGE', 'Which task?', 'Name one: maestro-actions why-run PROJECT:TARGET')
  const given: Readonly<Record<string, string>> = {
    projects: project,
    targets: target.replace(/:(?:node|python)$/, ''),
    root: inputs.root,
  }
  const asked = parseInputs(runContract, (name) => given[name])
  const what = await whatToRun({ ...asked, targets: [target, ...asked.targets] }, system)
  const found = [...what.tasks.values()].filter(({ isAdded }) => !isAdded)
  const task = found.find(({ id }) => id.endsWith(`:${target}`)) ?? found[0]
  if (task !== undefined) return { task, what }
  const names = what.view.graph.projects.get(project)?.targets.map(({ name }) => name) ?? []
  const hint = names.length === 0 ? 'graph lists what there is.' : `It has: ${[...new Set(names)].join(', ')}.`
  throw new UserError('UNKNOWN_TASK', `${printable(project)} has no target ${printable(target)}`, printable(hint))
}

async function answerFor(
  task: Task,
  what: WhatToRun,
  view: LedgerView,
): Promise<{ readonly runs: boolean; readonly why: readonly string[] }> {
  const keyed = view.keyed.get(task.id)
  if (keyed === undefined || 'why' in keyed)
    return { runs: true, why: [`it always runs: ${keyed?.why ?? 'it has no key'}`] }
  const proof = proofFor(keyed.key, view.ledger, view.standing)
  if (proof !== undefined) return { runs: false, why: [`nothing differs from ${proofText(proof)}`] }
  if (hasFailedBefore(keyed.key, view.ledger, view.standing))
    return { runs: true, why: ['it failed with nothing different: such a task always runs'] }
  const newest = newestFor(task, view)
  if (newest === undefined) return { runs: true, why: ['nobody knows of a run that passed'] }
  const found = await differences({ task, keyed, newest }, what, view)
  return {
    runs: true,
    why: [
      `it passed last ${newest.trust === 0 ? proofText(newest) : `in ${proofText(newest)}`}; since then:`,
      ...found,
    ],
  }
}

function newestFor({ id }: Task, { ledger, standing }: LedgerView): Newest | undefined {
  const places = [id, slotOf(id, standing.trust, standing.scope)]
  return places
    .flatMap((place) => ledger.newest.get(place) ?? [])
    .filter(({ trust }) => trust === 2 || trust === standing.trust)
    .sort((a, b) => compareProofs(b, a))[0]
}
