// Which events start a workflow: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch
import { isObject, memberOf } from '../../standards/json.ts'
import { readYaml } from '../../standards/yaml.ts'

const EVENT = 'repository_dispatch'

/** Whether a workflow starts on a dispatch of this type: one that names no types starts on every one. What is no YAML starts on nothing. */
export async function listensTo(workflow: string, type: string): Promise<boolean> {
  if (!workflow.includes(EVENT)) return false
  const reading = await readYaml(workflow)
  if ('problem' in reading) return false
  const events = memberOf(reading.value, 'on')
  if (!isObject(events)) return textsIn(events).includes(EVENT)
  if (!Object.hasOwn(events, EVENT)) return false
  const types = memberOf(events[EVENT], 'types')
  return types === undefined || types === null || textsIn(types).includes(type)
}

function textsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
