import { expect, test } from '@jest/globals'
import { ask, open } from '../../system/http.ts'
import { serveLocally } from '../../system/local-server.ts'
import type { LocalServer } from '../../system/system.ts'
import { findIndex } from './find-index.ts'

const PORT = 18_717
const http = { ask, open }

/** Who listens, on ports from the first one on: names of an index, or a text of somebody else. */
async function among(who: readonly (readonly string[] | string)[], act: () => Promise<void>): Promise<void> {
  const servers: LocalServer[] = []
  try {
    for (const [at, one] of who.entries()) {
      const body = typeof one === 'string' ? one : JSON.stringify({ maestro: 'routing-index', owned: one })
      servers.push(await serveLocally(async () => ({ status: 200, headers: {}, body }), PORT + at))
    }
    await act()
  } finally {
    for (const server of servers) await server.close()
  }
}

const find = (...owned: readonly string[]) => findIndex({ port: PORT, owned }, { http, variable: () => undefined })
const at = (port: number) => `http://127.0.0.1:${port}/simple/`

test('the index with the right names is found, past others and past strangers', async () => {
  const stranger = '<html>'
  await among([stranger, ['other-*'], '{"owned":["acme-*"]}', ['acme-*', 'our-lib']], async () => {
    expect(await find('Our_Lib', 'acme-*')).toBe(at(PORT + 3))
    await expect(find('acme-*')).rejects.toMatchObject({
      code: 'INDEX_MISSING',
      message: expect.stringContaining(`there is ${at(PORT + 1)} for other-*; ${at(PORT + 3)} for acme-*, our-lib`),
    })
    await expect(find()).rejects.toMatchObject({ code: 'INDEX_UNCLEAR' })
  })
})

test('without names the one that runs is found, and where none runs that is said', async () => {
  await among(['', '', '', '', '', ['acme-*']], async () => expect(await find()).toBe(at(PORT + 5)))
  await expect(findIndex({ port: PORT + 20, owned: [] }, { http, variable: () => undefined })).rejects.toMatchObject({
    code: 'INDEX_MISSING',
    message: `no index runs on ports ${PORT + 20} to ${PORT + 29} of this machine`,
  })
})

test('a proxy in the way is named', async () => {
  const proxied = (noProxy: string) => (name: string) =>
    ({ HTTP_PROXY: 'http://proxy.example', NO_PROXY: noProxy })[name]
  const hintWith = async (noProxy: string) =>
    findIndex({ port: PORT + 20, owned: [] }, { http, variable: proxied(noProxy) }).catch(({ hint }) => hint)
  expect(await hintWith('example.com')).toContain('have NO_PROXY name 127.0.0.1')
  expect(await hintWith('example.com,127.0.0.1')).not.toContain('NO_PROXY')
})
