import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDistribution } from '../../test/support/distributions.ts'
import { bodyOf, startServer, type TestServer } from '../../test/support/http-server.ts'
import { hastyPace } from '../../test/support/registry-system.ts'
import { UserError } from '../errors.ts'
import { realFiles } from '../system/files.ts'
import { ask } from '../system/http.ts'
import { attestationsBeside } from './attestations.ts'
import { sendFile } from './upload-api.ts'
import { uploadFields } from './upload-form.ts'

let folder: string
const servers: TestServer[] = []
beforeAll(async () => {
  folder = await realFiles.makeTemporary()
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(() => realFiles.remove(folder))

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = await startServer(answer)
  servers.push(server)
  return server.url
}

const credentials = async () => ({ username: 'ci', password: 'secret' })

function apiAt(url: string) {
  const registry = { http: { ask }, pace: hastyPace(), origins: [new URL(url).origin], credentials }
  return { registry, url: new URL(url), files: realFiles }
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  return new Response(new Uint8Array(await bodyOf(request)), { headers }).formData()
}

describe('the form', () => {
  const lines = [
    'Classifier: A',
    'Classifier: B',
    'Project-URL: Home, https://example.com/',
    'Requires-Dist: b>=1',
    'Platform: any',
    'License-File: LICENSE',
    'Provides-Extra: full',
    'Description-Content-Type: text/markdown',
  ]

  test('has every field of the metadata, by the names that indexes know', () => {
    const wheel = makeDistribution(folder, { name: 'Maestro.Core', lines, description: '# Long\n' })
    const fields = uploadFields(wheel, { md5: 'm', sha256: 's' })
    expect(fields).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py3'],
      ['metadata_version', '2.1'],
      ['name', 'Maestro.Core'],
      ['version', '1.0'],
      ['summary', 'A sample, no more'],
      ['requires_python', '>=3.9'],
      ['classifiers', 'A'],
      ['classifiers', 'B'],
      ['project_urls', 'Home, https://example.com/'],
      ['requires_dist', 'b>=1'],
      ['platform', 'any'],
      ['license_file', 'LICENSE'],
      ['provides_extra', 'full'],
      ['description_content_type', 'text/markdown'],
      ['description', '# Long\n'],
      ['md5_digest', 'm'],
      ['sha256_digest', 's'],
    ])
  })

  test('of an sdist, with attestations', () => {
    const fields = new Map(
      uploadFields(makeDistribution(folder, { name: 'a', kind: 'sdist' }), { md5: 'm', sha256: 's' }, '[]'),
    )
    expect(['filetype', 'pyversion', 'attestations', 'description'].map((name) => fields.get(name))).toEqual([
      'sdist',
      'source',
      '[]',
      undefined,
    ])
  })
})

describe('sending', () => {
  test('the content comes last, as it is on disk, with its digests', async () => {
    const file = makeDistribution(folder, { name: 'sent' })
    let form = new FormData()
    const url = await serve(async (request, response) => {
      form = await formOf(request)
      response.end()
    })
    expect(await sendFile(file, apiAt(url))).toEqual({ type: 'stored', message: '200' })
    const [name, content] = [...form].at(-1) as [string, File]
    const bytes = readFileSync(file.path)
    expect([name, content.name]).toEqual(['content', file.fileName])
    expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true)
    expect(form.get('md5_digest')).toBe(createHash('md5').update(bytes).digest('hex'))
    expect(form.get('sha256_digest')).toBe(file.sha256)
  })

  test('attestations are those that stand beside the file', async () => {
    const file = makeDistribution(folder, { name: 'attested' })
    writeFileSync(`${file.path}.publish.attestation`, '{"version": 1}')
    const seen: unknown[] = []
    const url = await serve(async (request, response) => {
      seen.push((await formOf(request)).get('attestations'))
      response.end()
    })
    const api = { ...apiAt(url), attestations: attestationsBeside(realFiles) }
    await sendFile(file, api)
    await sendFile(makeDistribution(folder, { name: 'plain' }), api)
    writeFileSync(`${file.path}.publish.attestation`, 'not JSON')
    expect(await sendFile(file, api)).toMatchObject({ type: 'refused', hint: expect.any(String) })
    expect(seen).toEqual(['[{"version":1}]', null])
  })

  test.each([
    [307, '/there', 'stored', 'secret'],
    [308, '/there', 'stored', 'secret'],
    [301, '/there', 'refused', undefined],
    [302, '/there', 'refused', undefined],
    [307, 'http://localhost:1/', 'refused', undefined],
  ])('%i to %s: %s', async (status, location, type, password) => {
    const seen: (string | undefined)[] = []
    const url = await serve(async (request, response) => {
      await bodyOf(request)
      if (request.url === '/') return response.writeHead(status, { location }).end()
      seen.push(
        Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64')
          .toString()
          .split(':')[1],
      )
      return response.end()
    })
    const answer = await sendFile(makeDistribution(folder, { name: 'moved' }), apiAt(url))
    expect([answer.type, seen]).toEqual([type, password === undefined ? [] : [password]])
  })

  test('a file that is no longer what was built is not sent', async () => {
    const file = makeDistribution(folder, { name: 'changed' })
    writeFileSync(file.path, 'other')
    const answer = await sendFile(file, apiAt('http://127.0.0.1:9/'))
    expect(answer).toMatchObject({ type: 'refused', message: expect.stringContaining('is no longer what was built') })
  })

  test('a file that is gone is refused with the reason', async () => {
    const file = { ...makeDistribution(folder, { name: 'gone' }), path: path.join(folder, 'nowhere.whl') }
    expect(await sendFile(file, apiAt('http://127.0.0.1:9/'))).toMatchObject({ type: 'refused' })
  })

  test('a log-in that is refused is an answer, too', async () => {
    const api = apiAt('http://127.0.0.1:9/')
    const refuse = () => Promise.reject(new UserError('REGISTRY_UNAUTHORIZED', 'no', 'so'))
    const answer = await sendFile(makeDistribution(folder, { name: 'a' }), {
      ...api,
      registry: { ...api.registry, credentials: refuse },
    })
    expect(answer).toEqual({ type: 'unauthorized', message: 'no', hint: 'so' })
  })
})
