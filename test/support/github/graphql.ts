import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  parse,
  validate,
} from 'graphql'
import { loginOf, repositoryFor, type Session } from './access.ts'
import { costOf, nodesIn } from './graphql-cost.ts'
import { mutations, nodeWith } from './graphql-mutations.ts'
import { repositoryNode } from './graphql-repositories.ts'
import { actorNode, openScope, type Scope } from './graphql-scope.ts'
import { notFound, Refusal } from './refusal.ts'
import type { World } from './world.ts'

/** What is sent to `/graphql`. */
export interface GraphqlRequest {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** What is answered, and what of the question GitHub would not have understood. */
export interface GraphqlResult {
  readonly body: Readonly<Record<string, unknown>>
  readonly faults: readonly string[]
}

/** What is left of the hour. */
export interface RateLimit {
  limit: number
  remaining: number
  /** Seconds since 1970. */
  reset: number
}

const MOST_NODES = 500_000

const schema = buildSchema(
  readFileSync(path.join(import.meta.dirname, '../../contract/github-graphql.graphql'), 'utf8'),
)
const oids = schema.getType('GitObjectID')
if (oids instanceof GraphQLScalarType) {
  oids.parseValue = (value) => {
    if (typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)) return value
    throw new GraphQLError(`${JSON.stringify(value)} is no GitObjectID`)
  }
}

/** The name of what is asked: of the operation, else of its first field. */
export function graphqlName({ query, operationName }: GraphqlRequest): string {
  const document = parsed(query)
  const [operation] = document instanceof GraphQLError ? [] : document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return operationName ?? ''
  const [field] = operation.selectionSet.selections
  return operationName ?? operation.name?.value ?? (field?.kind === Kind.FIELD ? field.name.value : '')
}

/** Answers a query or a mutation, by GitHub's schema. */
export async function answerGraphql(
  world: World,
  session: Session,
  request: GraphqlRequest,
  limit: RateLimit,
): Promise<GraphqlResult> {
  const { query, variables = {}, operationName } = request
  const document = parsed(query)
  const errors = document instanceof GraphQLError ? [document] : validate(schema, document)
  if (errors.length > 0 || document instanceof GraphQLError) return misunderstood(errors)
  const nodes = nodesIn(document, variables)
  const asked = { ...limit, nodeCount: nodes, cost: costOf(document, variables) }
  if (nodes > MOST_NODES) {
    const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${MOST_NODES}.`
    return { body: { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] }, faults: [] }
  }
  limit.remaining = Math.max(0, limit.remaining - asked.cost)
  const { data, errors: failed = [] } = await execute({
    ...{ schema, document, variableValues: variables },
    operationName: operationName ?? null,
    rootValue: rootOf(openScope(world, session), { ...asked, remaining: limit.remaining }),
  })
  // Variables that do not fit come up before anything is done, or what nobody thought of here.
  const unforeseen = failed.filter(({ originalError }) => !(originalError instanceof Refusal))
  if (data === undefined) return misunderstood(failed)
  return {
    body: { data, ...(failed.length === 0 ? {} : { errors: failed.map(errorShape) }) },
    faults: unforeseen.map(({ message, stack }) => `${message}\n${stack}`),
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function misunderstood(errors: readonly GraphQLError[]): GraphqlResult {
  const shapes = errors.map(({ message, locations = [] }) => ({ message, locations }))
  return { body: { errors: shapes }, faults: errors.map(({ message }) => message) }
}

function errorShape({ message, path: place = [], locations = [], originalError }: GraphQLError) {
  const type = originalError instanceof Refusal ? originalError.options.type : undefined
  return { ...(type === undefined ? {} : { type }), path: place, locations, message }
}

interface Spent extends RateLimit {
  readonly cost: number
  readonly nodeCount: number
}

function rootOf(scope: Scope, limit: Spent) {
  const { world, session } = scope
  return {
    id: 'Q_0',
    viewer: () => actorNode(loginOf(session)),
    rateLimit: () => ({
      cost: limit.cost,
      limit: limit.limit,
      remaining: limit.remaining,
      used: limit.limit - limit.remaining,
      resetAt: new Date(limit.reset * 1000).toISOString(),
      nodeCount: limit.nodeCount,
    }),
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      try {
        return repositoryNode(scope, repositoryFor(world, session, owner, name))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
    },
    node: ({ id }: { readonly id: string }) => nodeWith(scope, id),
    ...mutations(scope),
  }
}
