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
}

export interface Route {
  readonly method: 'GET' | 'DELETE'
  readonly path: string
  readonly operation: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Schema
  }[]
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
    const values = new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(address.pathname)
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

function readValue(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** What in a value is not as the schema says. */
export function faultsOf(value: unknown, schema: Schema, at: string): readonly string[] {
  if (value === null && schema.nullable) return []
  if (schema.oneOf?.some((one) => faultsOf(value, one, at).length === 0)) return []
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${at}: ${JSON.stringify(value)} is none of its values`]
  if (schema.type !== undefined && schema.type !== typeOf(value))
    return [`${at}: ${JSON.stringify(value)} is no ${schema.type}`]
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsOf(item, schema.items ?? {}, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null)
    return schema.oneOf === undefined ? [] : [`${at}: ${JSON.stringify(value)}`]
  const given = value as Readonly<Record<string, unknown>>
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(given, name))
    .map((name) => `${at}.${name} is missing`)
  const wrong = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    Object.hasOwn(given, name) ? faultsOf(given[name], inner, `${at}.${name}`) : [],
  )
  return [...missing, ...wrong]
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}
