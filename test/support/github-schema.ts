import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The part of JSON Schema that GitHub's description of our routes uses. */
interface Schema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object'
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** Whether an object may have other members than these. */
  readonly isOpen?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly operation: string
  /** Of answers that are no refusals. */
  readonly statuses: readonly number[]
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Schema
  }[]
  /** What is sent; absent where nothing is. */
  readonly body?: Schema
  /** Absent where it has no body. */
  readonly answer?: Schema
}

const file = path.join(import.meta.dirname, '../contract/github-api.json')
const { routes } = JSON.parse(readFileSync(file, 'utf8')) as { routes: readonly Route[] }

/** A request as GitHub publishes it: its route, its parameters, and whatever it has that is not published. */
export function readRequest(
  address: URL,
  method = 'GET',
): {
  readonly route?: Route
  readonly parameters: Readonly<Record<string, string>>
  readonly faults: readonly string[]
} {
  for (const route of routes.filter((one) => one.method === method)) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const values = patternOf(route).exec(address.pathname)
    if (values === null) continue
    const inPath = names.map((name, at) => [name, decodeURIComponent(values[at + 1] ?? '')] as const)
    const parameters = Object.fromEntries([...inPath, ...address.searchParams])
    const faults = Object.entries(parameters).flatMap(([name, text]) => {
      const known = route.parameters.find((parameter) => parameter.name === name)
      if (known === undefined) return [`${name} is no parameter of ${route.operation}`]
      return faultsOf(readValue(text, known.schema), known.schema, name)
    })
    return { route, parameters, faults }
  }
  return { parameters: {}, faults: [`${method} ${address.pathname} is no route of those that we know`] }
}

// Names of branches have slashes in them.
const LONG = ['ref', 'basehead', 'branch', 'name']

function patternOf({ path: text }: Route): RegExp {
  return new RegExp(`^${text.replace(/\{(\w+)\}/g, (_, name) => (LONG.includes(name) ? '(.+)' : '([^/]+)'))}$`)
}

/** What a request sends otherwise than GitHub publishes it. */
export function bodyFaults({ body: schema, operation }: Route, body: unknown): readonly string[] {
  if (schema === undefined) return body === undefined ? [] : [`${operation} takes no body`]
  return faultsOf(body, schema, operation, true)
}

function readValue(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/**
 * What in a value is not as the schema says.
 *
 * @param isWhole whether the schema names all members that there are
 */
export function faultsOf(value: unknown, schema: Schema, at: string, isWhole = false): readonly string[] {
  if (value === null && schema.nullable) return []
  if (schema.oneOf?.some((one) => faultsOf(value, one, at, isWhole).length === 0)) return []
  if (schema.oneOf !== undefined && schema.properties === undefined)
    return [`${at}: ${JSON.stringify(value)} is none of what it may be`]
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${at}: ${JSON.stringify(value)} is none of its values`]
  if (schema.type !== undefined && schema.type !== typeOf(value))
    return [`${at}: ${JSON.stringify(value)} is no ${schema.type}`]
  if (!isWithin(value, schema)) return [`${at}: there is too much of it, or too little`]
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => faultsOf(item, schema.items ?? {}, `${at}[${index}]`, isWhole))
  }
  if (typeof value !== 'object' || value === null)
    return schema.oneOf === undefined ? [] : [`${at}: ${JSON.stringify(value)}`]
  const given = value as Readonly<Record<string, unknown>>
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(given, name))
    .map((name) => `${at}.${name} is missing`)
  const wrong = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    Object.hasOwn(given, name) ? faultsOf(given[name], inner, `${at}.${name}`, isWhole) : [],
  )
  return [...missing, ...wrong, ...(isWhole ? unknownMembers(given, schema, at) : [])]
}

function unknownMembers(given: object, { properties, isOpen }: Schema, at: string): readonly string[] {
  if (properties === undefined || isOpen) return []
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => `${at}.${name} is not published`)
}

function isWithin(value: unknown, schema: Schema): boolean {
  const { minLength = 0, maxLength = Infinity, minItems = 0, maxItems = Infinity, maxProperties = Infinity } = schema
  if (typeof value === 'string') return value.length >= minLength && value.length <= maxLength
  if (Array.isArray(value)) return value.length >= minItems && value.length <= maxItems
  return Object.keys(Object(value)).length <= maxProperties
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}
