import { UserError } from '../errors.ts'
import type { WorkflowEvent } from '../system/system.ts'

/** A text deep in an event's payload; undefined where there is none, or an empty one. */
export function payloadText(payload: WorkflowEvent['payload'], ...keys: readonly string[]): string | undefined {
  let value: unknown = payload
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A payload that lacks what its event always has. */
export function unreadableEvent(event: string): UserError {
  return new UserError(
    'EVENT_UNREADABLE',
    `The payload of the ${event} event is not what GitHub sends`,
    'Give the input base, so that the event does not matter.',
  )
}
