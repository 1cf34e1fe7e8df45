import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A shape as botocore describes it. */
interface Shape {
  readonly type: string
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, Member>>
  readonly member?: Member
  readonly value?: Member
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly min?: number
  readonly max?: number
  readonly error?: { readonly httpStatusCode: number; readonly code?: string }
}

interface Member {
  readonly shape: string
  readonly location?: 'uri' | 'querystring' | 'header'
  readonly locationName?: string
}

interface Operation {
  readonly name: string
  readonly http: { readonly method: string; readonly requestUri: string }
  readonly input: { readonly shape: string }
  readonly output: { readonly shape: string; readonly resultWrapper?: string }
  readonly errors?: readonly { readonly shape: string }[]
}

interface Model {
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}

const VERSIONS = { codeartifact: '2018-09-22', sts: '2011-06-15' } as const
// What any service of AWS may answer, and no model lists.
const COMMON_ERRORS = [
  'InvalidSignatureException',
  'UnrecognizedClientException',
  'ExpiredTokenException',
  'AccessDenied',
  'Throttling',
  'InvalidClientTokenId',
]

/** What a service of AWS takes and gives, as its SDK has it. */
export interface ServiceModel {
  /** The operation that a request is for; undefined where there is none. */
  operationOf(method: string, pathname: string): string | undefined
  /** What is wrong with a request of the protocol rest-json; empty where nothing is. */
  faultsOfRequest(operation: string, query: URLSearchParams, body: unknown): readonly string[]
  /** What is wrong with the members of a request of the protocol query. */
  faultsOfInput(operation: string, members: Readonly<Record<string, unknown>>): readonly string[]
  /** What is wrong with an answer; `code` names an error. */
  faultsOfAnswer(
    operation: string,
    body: unknown,
    error?: { readonly code: string; readonly status: number },
  ): readonly string[]
}

/** The model that botocore of the test bed holds of a service; fails with what to do where it is not there. */
export function serviceModel(service: keyof typeof VERSIONS): ServiceModel {
  const model = readModel(service)
  return {
    operationOf: (method, pathname) =>
      Object.values(model.operations).find(({ http }) => http.method === method && http.requestUri === pathname)?.name,
    faultsOfRequest: (operation, query, body) => requestFaults(model, operation, query, body),
    faultsOfInput: (operation, members) => {
      const { shape } = (model.operations[operation] as Operation).input
      return valueFaults(model, shape, numbersIn(model, shape, members), operation)
    },
    faultsOfAnswer: (operation, body, error) => answerFaults(model, operation, body, error),
  }
}

function readModel(service: keyof typeof VERSIONS): Model {
  const lib = path.join(import.meta.dirname, '../../../.testbed/botocore/lib')
  const python = existsSync(lib) ? readdirSync(lib)[0] : undefined
  if (python === undefined) throw new Error('no botocore: node scripts/testbed.mjs botocore')
  const file = path.join(lib, python, 'site-packages/botocore/data', service, VERSIONS[service], 'service-2.json.gz')
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Model
}

function requestFaults(model: Model, operation: string, query: URLSearchParams, body: unknown): readonly string[] {
  const input = model.shapes[(model.operations[operation] as Operation).input.shape] as Shape
  const members = Object.entries(input.members ?? {})
  const inQuery = members.filter(([, { location }]) => location === 'querystring')
  const known = new Set(inQuery.map(([, { locationName }]) => locationName))
  const value: Record<string, unknown> = { ...(body as Record<string, unknown> | undefined) }
  for (const [name, { locationName = name, shape }] of inQuery) {
    if (name in value) return [`${operation}: ${name} belongs into the query`]
    const text = query.get(locationName)
    if (text !== null) value[name] = typedText(model, shape, text)
  }
  const strange = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `${operation}: query ${name} is unknown`)
  return [...strange, ...valueFaults(model, (model.operations[operation] as Operation).input.shape, value, operation)]
}

function answerFaults(
  model: Model,
  operation: string,
  body: unknown,
  error: { readonly code: string; readonly status: number } | undefined,
): readonly string[] {
  const { output, errors = [] } = model.operations[operation] as Operation
  if (error === undefined) return valueFaults(model, output.shape, body, operation)
  if (COMMON_ERRORS.includes(error.code)) return []
  const found = errors
    .map(({ shape }) => [shape, model.shapes[shape]?.error] as const)
    .find(([shape, one]) => shape === error.code || one?.code === error.code)
  if (found === undefined) return [`${operation}: error ${error.code} is unknown`]
  return found[1]?.httpStatusCode === error.status
    ? []
    : [`${operation}: ${error.code} has status ${found[1]?.httpStatusCode}, not ${error.status}`]
}

/** What stands in a query or in a form is text, whatever it means. */
function typedText(model: Model, shape: string, text: string): unknown {
  const { type } = model.shapes[shape] as Shape
  if (type === 'integer' || type === 'long') return /^-?\d+$/.test(text) ? Number(text) : text
  return type === 'boolean' ? text === 'true' : text
}

function numbersIn(
  model: Model,
  shape: string,
  members: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known = model.shapes[shape]?.members ?? {}
  const typed = (name: string, value: unknown) =>
    known[name] === undefined ? value : typedText(model, known[name].shape, String(value))
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, typed(name, value)]))
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  long: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  // JSON has seconds, XML a text.
  timestamp: (value) => typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(Date.parse(value))),
  structure: isObject,
  map: isObject,
  list: Array.isArray,
}

/** What is wrong with a value, each with where it stands. */
function valueFaults(model: Model, name: string, value: unknown, at: string): readonly string[] {
  const shape = model.shapes[name] as Shape
  if (TYPES[shape.type]?.(value) !== true) return [`${at}: ${JSON.stringify(value)} is no ${shape.type}`]
  if (shape.type === 'structure') return structureFaults(model, shape, value as Record<string, unknown>, at)
  const inner = shape.type === 'list' ? shape.member : shape.type === 'map' ? shape.value : undefined
  if (inner !== undefined) {
    return Object.entries(value as object).flatMap(([key, one]) => valueFaults(model, inner.shape, one, `${at}.${key}`))
  }
  return scalarFaults(shape, value, at)
}

function structureFaults(model: Model, shape: Shape, value: Record<string, unknown>, at: string): readonly string[] {
  const missing = (shape.required ?? [])
    .filter((name) => value[name] === undefined)
    .map((name) => `${at}.${name} is missing`)
  const faults = Object.entries(value).flatMap(([name, one]) => {
    const member = shape.members?.[name]
    return member === undefined ? [`${at}.${name} is unknown`] : valueFaults(model, member.shape, one, `${at}.${name}`)
  })
  return [...missing, ...faults]
}

function scalarFaults({ enum: values, pattern, min, max }: Shape, value: unknown, at: string): readonly string[] {
  const size = typeof value === 'string' ? value.length : (value as number)
  return [
    ...(values === undefined || values.includes(value as string)
      ? []
      : [`${at}: ${value} is none of ${values.join(', ')}`]),
    ...(typeof value !== 'string' || pattern === undefined || matches(pattern, value)
      ? []
      : [`${at}: ${value} is not ${pattern}`]),
    ...(min !== undefined && size < min ? [`${at}: ${size} is less than ${min}`] : []),
    ...(max !== undefined && size > max ? [`${at}: ${size} is more than ${max}`] : []),
  ]
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value)
  } catch {
    // Some are written for another dialect.
    return true
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
