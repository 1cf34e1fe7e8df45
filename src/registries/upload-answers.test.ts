import { describe, expect, test } from '@jest/globals'
import type { HttpAnswer } from '../system/system.ts'
import { explainAnswer } from './upload-answers.ts'

const answer = (status: number | undefined, text: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  text,
  headers: new Headers(headers),
  bytes: new Uint8Array(),
})

describe('what servers answer', () => {
  test.each([
    ['PyPI, stored', 200, '', 'stored'],
    ['devpi, identical', 200, 'Upload of identical file to non volatile index.', 'stored'],
    ['CodeArtifact, Gitea, stored', 201, '', 'stored'],
    ['Azure, accepted', 202, '', 'stored'],
    ['devpi, other bytes', 409, 'a-1.0.whl already exists in non-volatile index', 'exists'],
    ['pypiserver, any bytes', 409, "Package 'a-1.0.whl' already exists!", 'exists'],
    ['pypiserver, to twine', 400, "Package 'a-1.0.whl' already exists!", 'exists'],
    ['CodeArtifact', 409, '{"message":"asset exists"}', 'exists'],
    ['Azure', 409, "The feed already contains file 'a-1.0.whl'", 'exists'],
    ['PyPI, other bytes', 400, "400 File already exists ('a-1.0.whl', with blake2_256 hash 'ab').", 'exists'],
    [
      'PyPI, deleted',
      400,
      'This filename has already been used, use a different version: previously used by a file that has since been deleted.',
      'refused',
    ],
    ['GitLab', 400, '{"message":"Validation failed: File name has already been taken"}', 'exists'],
    ['Google', 400, '{"error":{"message":"requested entity already exists"}}', 'exists'],
    ['Nexus on OrientDB', 400, 'Repository does not allow updating assets: pypi-hosted', 'exists'],
    ['Nexus on H2', 400, '<p>a-1.0.whl cannot be updated</p>', 'exists'],
    ['Nexus, read-only', 400, 'Repository is read-only: pypi-hosted', 'refused'],
    [
      'Artifactory, older',
      403,
      '{"errors":[{"status":403,"message":"Not enough permissions to overwrite artifact \'a\'"}]}',
      'exists',
    ],
    ['Artifactory, middle', 403, 'Not enough permissions to delete/overwrite artifact', 'exists'],
    ['Artifactory, newer', 403, "Not enough permissions to delete/overwrite all artifacts under 'a'", 'exists'],
    ['Artifactory, no deploy', 403, 'Not enough permissions to deploy', 'refused'],
    ['PyPI, wrong token', 403, 'Invalid or non-existent authentication information.', 'unauthorized'],
    ['PyPI, project of others', 403, "The user 'x' isn't allowed to upload to project 'a'.", 'refused'],
    ['devpi, no right', 403, 'no permission to submit', 'refused'],
    ['anybody, unknown user', 401, '', 'unauthorized'],
    ['anybody, no index', 404, 'Not Found', 'refused'],
    ['anybody, a proxy gone', 502, '<html>Bad Gateway</html>', 'unavailable'],
    ['anybody, too many', 429, '', 'unavailable'],
    ['anybody, full', 507, '', 'refused'],
    ['nobody', undefined, 'ECONNRESET', 'unavailable'],
  ])('%s: %s is %s', (_, status, text, type) => {
    expect(explainAnswer(answer(status, text)).type).toBe(type)
  })

  test('credentials that are refused are to be looked at; where there were none they are to be given', () => {
    expect(explainAnswer(answer(401, ''), {}, ['s3cret'])).toMatchObject({ hint: expect.stringMatching(/^Check user/) })
    expect(explainAnswer(answer(401, ''))).toMatchObject({ hint: expect.stringMatching(/^No cred.* secrets: \{ user/) })
  })

  test('a kind of server that hides what exists', () => {
    expect(explainAnswer(answer(404, 'Not Found'), { hidesWhatExists: true }).type).toBe('exists')
  })

  test('a redirect is told with where it leads, without its query', () => {
    const moved = explainAnswer(answer(302, '', { location: 'https://x:y@b.example.com/up?token=1' }))
    expect([moved.type, moved.message]).toEqual(['refused', '302 (a redirect to https://b.example.com/up)'])
  })

  test('when to come back', () => {
    expect(explainAnswer(answer(503, '', { 'retry-after': '7' }))).toEqual({
      type: 'unavailable',
      message: '503',
      retryAfterMs: 7_000,
    })
  })
})

describe('the message', () => {
  test.each([
    [
      'markup goes',
      '<html><head><title>T</title><style>p{}</style></head><body><p>No &quot;x&quot; &#039;y&#x27;</p></body>',
      '403 No "x" \'y\'',
    ],
    ['messages of JSON', '{"errors":[{"status":403,"message":"no"},{"message":"never"}]}', '403 no; never'],
    ['the status stands once', '403 Forbidden', '403 Forbidden'],
    ['one line', 'a\n\n  b', '403 a b'],
    ['nothing that a runner obeys', 'x ##[error] \u001b[31m', '403 x #\\x23[error] \\x1b[31m'],
    ['not too long', 'x'.repeat(400), `403 ${'x'.repeat(300)}…`],
    ['no secret', 'you said s3cret', '403 you said ***'],
    ['nothing', '', '403'],
  ])('%s', (_, text, message) => {
    expect(explainAnswer(answer(403, text), {}, ['s3cret', '']).message).toBe(message)
  })
})

test.each([
  ['', 'no answer'],
  ['no answer within 55 s', 'no answer within 55 s'],
  ['ECONNRESET', 'no answer: ECONNRESET'],
])('where nothing came (%j) it is said once: %s', (text, message) => {
  const answer = { status: undefined, headers: new Headers(), bytes: new Uint8Array(), text }
  expect(explainAnswer(answer)).toMatchObject({ type: 'unavailable', message })
})
