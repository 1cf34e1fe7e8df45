import { describe, expect, test } from '@jest/globals'
import { answerAsRest, dataIn } from './github-data.ts'
import type { HttpAnswer } from './system.ts'

function answer(body: unknown, status = 200): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: new Headers(), bytes: new TextEncoder().encode(text), text }
}

const QUESTION = { query: '{ viewer { login } }', permission: 'contents: read' }
const failed = (error: object) => ({ data: { a: null }, errors: [error] })

describe('an answer of GraphQL has the status', () => {
  test.each<[number, string, unknown]>([
    [200, 'of data', { data: { a: 1 } }],
    [
      200,
      'of data with what could not be done',
      failed({ type: 'UNPROCESSABLE', path: ['updateRefs'], message: 'no' }),
    ],
    [200, 'of what is stale', failed({ type: 'STALE_DATA', message: 'no' })],
    [429, 'of a limit', { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }],
    [
      429,
      'of a limit by its other name',
      { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'x' }] },
    ],
    [403, 'of a permission that is missing', failed({ type: 'FORBIDDEN', message: 'no' })],
    [403, 'of a scope that is missing', { errors: [{ type: 'INSUFFICIENT_SCOPES', message: 'no' }] }],
    [404, 'of what is not there', failed({ type: 'NOT_FOUND', message: 'no' })],
    [400, 'of a question that is not understood', { errors: [{ message: "Field 'x' doesn't exist on type 'Query'" }] }],
    [
      502,
      'of a failure of its own',
      { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] },
    ],
    [502, 'of something else', '<html>'],
    [502, 'of nothing', { data: null }],
    [502, 'of a list', []],
  ])('%d %s', (status, _, body) => {
    expect(answerAsRest(answer(body), QUESTION).status).toBe(status)
  })

  test.each(['FORBIDDEN', 'NOT_FOUND'])('200 where a part may be %s', (type) => {
    const body = failed({ type, path: ['a', 0, 'object'], message: 'no' })
    const read = answerAsRest(answer(body), { ...QUESTION, isPartial: true })
    expect([read.status, dataIn(read)]).toEqual([
      200,
      { data: { a: null }, errors: [{ type, path: 'a/0/object', message: 'no' }] },
    ])
  })

  test('that it had, where that was another one', () => {
    expect(answerAsRest(answer({ message: 'Bad credentials' }, 401), QUESTION).status).toBe(401)
  })
})

test('what went wrong stands in the message, with its place', () => {
  const body = failed({ type: 'FORBIDDEN', path: ['repository', 'pullRequests'], message: 'Resource not accessible' })
  expect(JSON.parse(answerAsRest(answer(body), QUESTION).text)).toEqual({
    message: 'FORBIDDEN at repository/pullRequests: Resource not accessible',
  })
})
