import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PASSWORD, type RunningServer, startPypiserver, USER } from '../../registries/support/servers.ts'

const SCRIPT = path.join(import.meta.dirname, '../../../scripts/smoke-publish.sh')

let server: RunningServer

beforeAll(async () => {
  server = await startPypiserver()
}, 60_000)
afterAll(() => server?.close())

test('the script of the smoke workflow publishes once, and is told so by the second run', async () => {
  const env = { ...process.env, MAESTRO_REGISTRY_USERNAME: USER, MAESTRO_REGISTRY_PASSWORD: PASSWORD }
  const run = () => execFileSync(SCRIPT, ['pypi', server.url, 'maestro-smoke', '0.0.1'], { env, encoding: 'utf8' })
  expect(run()).toBe(
    'maestro-smoke 0.0.1 maestro_smoke-0.0.1-py2.py3-none-any.whl\nmaestro-smoke 0.0.1 maestro_smoke-0.0.1.tar.gz\n',
  )
  // The version is there now: whoever starts the workflow twice for one version is told that it showed nothing.
  expect(run).toThrow('the first run published nothing')
}, 120_000)
