import { expect, test } from '@jest/globals'
import { serveLocally } from './local-server.ts'
import type { LocalRequest } from './system.ts'

test('programs of this machine get answers, until it is closed', async () => {
  const asked: LocalRequest[] = []
  const server = await serveLocally(async (request) => {
    asked.push(request)
    if (request.path === '/broken') throw new Error('no such thing')
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: `it is ${request.path}` }
  })
  expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const answer = await fetch(`${server.origin}/a%20b?q=1`, { headers: { accept: 'text/x' } })
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'text/plain',
    'it is /a%20b',
  ])
  expect(asked[0]).toMatchObject({ method: 'GET', path: '/a%20b', headers: { accept: 'text/x' } })
  const head = await fetch(`${server.origin}/x`, { method: 'HEAD' })
  expect([head.headers.get('content-length'), await head.text()]).toEqual(['8', ''])
  const broken = await fetch(`${server.origin}/broken`, { method: 'POST', body: 'x' })
  expect([broken.status, await broken.text()]).toEqual([500, 'Error: no such thing'])
  await server.close()
  await expect(fetch(server.origin)).rejects.toThrow('fetch failed')
})
