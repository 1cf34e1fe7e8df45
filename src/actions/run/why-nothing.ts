import { counted } from '../../report/headline.ts'
import { printable } from '../../standards/printable.ts'
import type { TaskInputs, WhatToRun } from './what-to-run.ts'

/** Why there is no task at all, for people; empty where there is one. */
export function whyNothing(
  { tasks, wanted, view: { graph } }: WhatToRun,
  { targets, projects, affected }: Pick<TaskInputs, 'targets' | 'projects' | 'affected'>,
): string {
  if (tasks.size > 0) return ''
  if (graph.projects.size === 0) return 'there are no projects'
  if (wanted.size === 0) return `no project is ${affected || projects.includes('affected') ? 'affected' : 'meant'}`
  const names = [...wanted.keys()]
  const has = new Set(names.flatMap((name) => graph.projects.get(name)?.targets.map((one) => one.name) ?? []))
  if (targets.some((target) => has.has(target))) return 'what changed concerns none of these targets'
  const [who, have] =
    names.length === 1 ? [names[0] ?? '', 'it has'] : [`none of ${counted(names.length, 'project')}`, 'they have']
  const verb = names.length === 1 ? 'has no target' : 'has a target'
  const others = [...has].sort().slice(0, MOST_NAMED).map(printable).join(', ')
  return `${printable(who)} ${verb} ${targets.map(printable).join(' or ')}${others === '' ? '' : `; ${have}: ${others}`}`
}

const MOST_NAMED = 10
