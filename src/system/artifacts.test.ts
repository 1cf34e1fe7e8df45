import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ArtifactService, startArtifactService } from '../../test/support/artifact-service.ts'
import { ExternalError, UserError } from '../errors.ts'
import { uploadArtifact } from './artifacts.ts'

const PAGE = { name: 'maestro-graph.html', mediaType: 'text/html', text: '<!doctype html>grün' }

let service: ArtifactService
let logged: string[]
let waited: number[]

beforeEach(async () => {
  service = await startArtifactService()
  logged = []
  waited = []
})
afterEach(() => service.close())

function upload(env: Readonly<Record<string, string | undefined>> = {}, file = PAGE) {
  return uploadArtifact(file, {
    env: { ...service.env, ...env },
    log: (line) => logged.push(line),
    wait: async (milliseconds) => waited.push(milliseconds),
  })
}

/** The failure of an upload; it and the log tell neither the token nor the address that lets write. */
async function refusal(uploaded: Promise<string>): Promise<UserError | ExternalError> {
  const error: unknown = await uploaded.then(
    (address) => `uploaded to ${address}`,
    (reason) => reason,
  )
  if (!(error instanceof UserError || error instanceof ExternalError)) throw error
  for (const text of [error.message, ...logged]) {
    expect(text).not.toContain(service.env['ACTIONS_RUNTIME_TOKEN'])
    expect(text).not.toMatch(/S3CRET|\/blob\//)
  }
  return error
}

test('a file is kept as it is, under its name, and the address is the one of the run', async () => {
  expect(await upload()).toBe('https://github.com/acme/platform/actions/runs/42/artifacts/1001')
  expect(service.artifacts).toEqual([
    { name: 'maestro-graph.html', mediaType: 'text/html', bytes: Buffer.from(PAGE.text), isFinal: true },
  ])
  expect(service.requests).toHaveLength(3)
})

describe('what passes is tried again', () => {
  test.each([
    ['CreateArtifact', [503]],
    ['/blob/', [0, 500]],
    ['FinalizeArtifact', [429, 502]],
  ])('%s answered with %j', async (path, statuses) => {
    service.fail(path, ...statuses)
    expect(await upload()).toMatch(/\/artifacts\/1001$/)
    expect(waited).toEqual([1_000, 2_000].slice(0, statuses.length))
    expect(logged).toHaveLength(statuses.length)
  })

  test.each([
    ['CreateArtifact', [500, 500, 500], /^CreateArtifact was answered with 500$/],
    ['/blob/', [0, 0, 0], /^the upload was not answered: /],
    ['/blob/', [403], /^the upload was answered with 403$/],
    ['FinalizeArtifact', [400], /^FinalizeArtifact was answered with 400$/],
  ])('%s answered with %j is a failure', async (path, statuses, message) => {
    service.fail(path, ...statuses)
    const error = await refusal(upload())
    expect(error).toBeInstanceOf(ExternalError)
    expect([error.code, error.message]).toEqual(['UPLOAD_FAILED', expect.stringMatching(message)])
  })
})

test('a second artifact of a name is refused, with a way out', async () => {
  await upload()
  expect(await refusal(upload())).toMatchObject({ code: 'ARTIFACT_EXISTS', hint: expect.stringContaining('html') })
  expect(await upload({}, { ...PAGE, name: 'other.html' })).toMatch(/1002$/)
})

describe('where no run could keep a file', () => {
  const claims = (scp: unknown) => `x.${Buffer.from(JSON.stringify({ scp })).toString('base64url')}.x`

  test.each([
    ['a command line', { ACTIONS_RUNTIME_TOKEN: undefined }],
    ['no service', { ACTIONS_RESULTS_URL: '' }],
    ['a strange address of the service', { ACTIONS_RESULTS_URL: 'nowhere' }],
    ['no run', { GITHUB_RUN_ID: '' }],
    ['a token of an older server', { ACTIONS_RUNTIME_TOKEN: claims('Actions.GenericRead:x') }],
    ['a token without a scope', { ACTIONS_RUNTIME_TOKEN: claims(undefined) }],
    ['a token that is none', { ACTIONS_RUNTIME_TOKEN: 'x' }],
    ['a token whose claims are no object', { ACTIONS_RUNTIME_TOKEN: `x.${Buffer.from('null').toString('base64url')}` }],
  ])('%s', async (_, env) => {
    expect((await refusal(upload(env))).code).toBe('UPLOAD_UNAVAILABLE')
    expect(service.requests).toEqual([])
  })
})

test('the name of another run is refused by the service, and its words are told', async () => {
  const token = `x.${Buffer.from(JSON.stringify({ scp: 'Actions.Results:a:b' })).toString('base64url')}.x`
  expect((await refusal(upload({ ACTIONS_RUNTIME_TOKEN: token }))).message).toBe(
    'CreateArtifact was answered with 401: who are you?',
  )
})
