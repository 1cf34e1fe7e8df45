// Which events start a workflow: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch
import { readYaml } from '../../standards/yaml.ts'

const EVENT = 'repository_dispatch'

/** Whether a workflow starts on a dispatch of this type: one that names no types starts on every one. What is no YAML starts on nothing. */
export async function listensTo(workflow: string, type: string): Promise<boolean> {
  if (!workflow.includes(EVENT)) return false
  const reading = await readYaml(workflow)
  if ('problem' in reading) return false
  const events = membersOf(reading.value).get('on')
  if (!isMapping(events)) return textsIn(events).includes(EVENT)
  const own = membersOf(events)
  if (!own.has(EVENT)) return false
  const types = membersOf(own.get(EVENT)).get('types')
  return types === undefined || types === null || textsIn(types).includes(type)
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isMapping(value) ? Object.entries(value) : [])
}

function textsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
