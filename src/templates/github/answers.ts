import { isObject, type JsonObject } from '../../standards/json.ts'

/** What GraphQL answered, read member by member: what is not there is undefined, and nobody trusts a shape. */
export type Answer = JsonObject

/** The object at the end of a way through objects; undefined where there is none. */
export function objectAt(value: unknown, ...way: readonly string[]): Answer | undefined {
  const found = way.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value)
  return isObject(found) ? found : undefined
}

/** The text at the end of a way through objects. */
export function textAt(value: unknown, ...way: readonly string[]): string | undefined {
  const found = objectAt(value, ...way.slice(0, -1))?.[way.at(-1) ?? '']
  return typeof found === 'string' ? found : undefined
}

/** `nodes` of a connection, without those that are null. */
export function nodesAt(value: unknown, ...way: readonly string[]): readonly Answer[] {
  const nodes = objectAt(value, ...way)?.['nodes']
  return Array.isArray(nodes) ? nodes.filter(isObject) : []
}
