import { expect, test } from '@jest/globals'
import { registrySystem } from '../../test/support/registry-system.ts'
import type { HttpAnswer } from '../system/system.ts'
import { openRegistry } from './index.ts'

test.each(['prod', 'https://devpi.example/a/b/?token=s3cret', 'root/staging', 'a/b?token=s3cret', '../x'])(
  'nothing is promoted to %s, and nobody is asked',
  async (target) => {
    const asked: URL[] = []
    const ask = async (url: URL) => {
      asked.push(url)
      throw new Error('asked')
    }
    const registry = await openRegistry(
      { kind: 'devpi', url: 'https://devpi.example/root/staging/' },
      { ...registrySystem().system, http: { ask } },
    )
    const failure = await registry.promote?.('a', '1.0', target).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'PROMOTION_REFUSED', hint: expect.stringContaining('USER/INDEX') })
    expect(String(failure)).not.toContain('s3cret')
    expect(asked).toEqual([])
  },
)

test('a log-in that is refused says where its credentials come from', async () => {
  const ask = async (): Promise<HttpAnswer> => ({ status: 401, headers: new Headers(), bytes: Buffer.of(), text: '' })
  const registry = await openRegistry(
    { kind: 'devpi', url: 'https://devpi.example/root/staging/', password: 'x' },
    { ...registrySystem().system, http: { ask } },
  )
  await expect(registry.list('a', '1.0')).rejects.toMatchObject({
    code: 'REGISTRY_UNAUTHORIZED',
    message: expect.stringContaining('refuses user root'),
    hint: expect.stringMatching(/secrets: \{ username: …, password: … \}.*"devpi login USER"/),
  })
})
