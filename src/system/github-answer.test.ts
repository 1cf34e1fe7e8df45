import { describe, expect, test } from '@jest/globals'
import { failureOf, waitBefore } from './github-answer.ts'
import type { HttpAnswer } from './system.ts'

const NOW = Date.parse('2026-11-26T12:00:00Z')
const inSeconds = (seconds: number) => String(NOW / 1000 + seconds)

function answer(
  status: number | undefined,
  headers: Readonly<Record<string, string>> = {},
  body: unknown = {},
): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: new Headers(headers), bytes: new TextEncoder().encode(text), text }
}

const LIMITED = { message: 'API rate limit exceeded for installation.' }

describe('when to ask again', () => {
  test.each<[string, HttpAnswer, number, number | undefined]>([
    ['nothing came', answer(undefined), 1, 1_000],
    ['nothing came again', answer(undefined), 2, 2_000],
    ['the server fails', answer(502), 2, 2_000],
    ['the server is at fault', answer(500), 1, 1_000],
    ['the server fails and says when', answer(503, { 'retry-after': '7' }), 1, 7_000],
    ['the server names a date', answer(503, { 'retry-after': new Date(NOW + 9_000).toUTCString() }), 1, 9_000],
    ['a date that is past', answer(503, { 'retry-after': new Date(NOW - 9_000).toUTCString() }), 1, 1_000],
    ['at once', answer(429, { 'retry-after': '0' }), 1, 1_000],
    ['asked too fast, and GitHub says when', answer(403, { 'retry-after': '30' }, LIMITED), 1, 30_000],
    [
      'asked too fast, and it does not',
      answer(403, {}, { message: 'You have exceeded a secondary rate limit.' }),
      1,
      60_000,
    ],
    [
      'too often in this hour',
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1_200) }),
      1,
      1_200_000,
    ],
    ['the hour is over', answer(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-5) }), 1, 1_000],
    ['nonsense for a time', answer(429, { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }), 1, 60_000],
    [
      'not allowed',
      answer(403, { 'x-ratelimit-remaining': '4999' }, { message: 'Resource not accessible' }),
      1,
      undefined,
    ],
    ['unknown token', answer(401), 1, undefined],
    ['not found', answer(404, { 'retry-after': '5' }), 1, undefined],
    ['another address', answer(301), 1, undefined],
  ])('%s', (_, given, tries, wait) => expect(waitBefore(tries, given, NOW)).toBe(wait))
})

describe('what a person reads', () => {
  const question = { path: '/actions/workflows/ci.yml/runs', permission: 'actions: read' }
  const failure = (given: HttpAnswer, path = question.path) =>
    failureOf({ answer: given, host: 'api.github.com', question: { ...question, path }, token: 'ghs_secret' })

  test.each<[string, HttpAnswer, object]>([
    [
      'no answer',
      answer(undefined, {}, 'ECONNREFUSED'),
      { code: 'GITHUB_UNREACHABLE', message: 'api.github.com cannot be reached: ECONNREFUSED' },
    ],
    [
      'a failing server',
      answer(502, {}, '<html>Bad gateway</html>'),
      { code: 'GITHUB_UNREACHABLE', message: 'api.github.com answered 502' },
    ],
    [
      'the limit of the hour',
      answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1_200) }, LIMITED),
      {
        code: 'GITHUB_RATE_LIMITED',
        message:
          'api.github.com answered 403, "API rate limit exceeded for installation.": it was asked too often; again from 12:20 UTC',
      },
    ],
    [
      'another limit',
      answer(429),
      { code: 'GITHUB_RATE_LIMITED', message: 'api.github.com answered 429: it was asked too often' },
    ],
    [
      'a token that is none',
      answer(401, {}, { message: 'Bad credentials' }),
      { code: 'GITHUB_REFUSED', hint: 'The token is not valid, or no longer: give another one.' },
    ],
    [
      'a token that may not',
      answer(
        403,
        { 'x-accepted-github-permissions': 'actions=read' },
        { message: 'Resource not accessible by integration' },
      ),
      {
        code: 'GITHUB_REFUSED',
        message:
          'api.github.com answered 403, "Resource not accessible by integration" when asked for actions/workflows/ci.yml/runs',
        hint: 'Give the job the permission "actions: read", as in permissions: { contents: read, actions: read }; where a workflow is called, the job that calls it too. A token of another kind needs the right itself.',
      },
    ],
    [
      'a permission that is none',
      answer(403, { 'x-accepted-github-permissions': 'x"; rm -rf' }),
      { hint: expect.stringContaining('"actions: read"') },
    ],
    [
      'rights that no job can have beside one that it can',
      answer(403, { 'x-accepted-github-permissions': 'contents=write,workflows=write,contents=read' }),
      {
        hint: expect.stringContaining(
          '"workflows: write" and "contents: read", as in permissions: { contents: write };',
        ),
      },
    ],
    [
      'nothing there',
      answer(404, {}, { message: 'Not Found' }),
      { code: 'GITHUB_REFUSED', hint: expect.stringMatching(/private.*workflow's file/) },
    ],
    [
      'no API there',
      answer(301),
      { code: 'GITHUB_REFUSED', hint: 'The address of the API, GITHUB_API_URL, may be another one.' },
    ],
  ])('%s', (_, given, expected) => expect(failure(given)).toMatchObject(expected))

  test('the repository itself is called so', () => {
    expect(failure(answer(404), '').message).toContain('when asked for the repository')
  })

  test.each([
    answer(undefined, {}, 'bad header Bearer ghs_secret'),
    answer(403, {}, { message: `you sent ghs_secret ${'x'.repeat(999)}` }),
    answer(500, {}, { message: 'ghs_secret' }),
  ])('the token never stands in it, and it stays short', (given) => {
    const { message } = failure(given)
    expect(message).not.toContain('ghs_secret')
    expect(message.length).toBeLessThan(400)
  })
})
