import { expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { sourceOf } from '../../../test/support/registry-system.ts'
import { parseInputs } from '../../contract/parse.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry } from '../../registries/registry.ts'
import { contract } from './contract.ts'
import { withOwnAdvice } from './own-variables.ts'
import { registriesOf } from './registries-of.ts'

async function sources(inputs: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>>) {
  const { system } = fakeSystem('/', '/', { variable: (name) => variables[name] })
  const registries = await registriesOf(
    parseInputs(contract, (name) => inputs[name]),
    system,
  )
  return Promise.all(registries.map((registry) => sourceOf(registry)))
}

const MAIN = {
  registry: 'nexus',
  url: 'https://nexus.example/repository/pypi/',
  username: 'ci',
  password: 'main-secret',
}

test('each registry gets credentials of its own', async () => {
  const variables = {
    MAESTRO_REGISTRY_PASSWORD: 'main-secret',
    MAESTRO_REGISTRY_BACKUP_PASSWORD: 'other-secret',
    MAESTRO_REGISTRY_BACKUP_USERNAME: 'b',
  }
  const lines = 'pypi https://one.example/upload/\nartifactory https://two.example/artifactory/api/pypi/x/ backup'
  const found = await sources({ ...MAIN, 'mirror-to': lines }, variables)
  expect(found.map(({ username, password }) => [username, password])).toEqual([
    ['ci', 'main-secret'],
    [undefined, undefined],
    ['b', 'other-secret'],
  ])
})

test('several registries stand in the place of one', async () => {
  const registries = 'nexus https://a.example/repository/x/ a\nnexus https://b.example/repository/x/ b'
  const found = await sources({ registries }, { MAESTRO_REGISTRY_B_TOKEN: 't' })
  expect(found.map(({ indexUrl, password }) => [new URL(indexUrl).host, password])).toEqual([
    ['a.example', undefined],
    ['b.example', 't'],
  ])
})

test('advice names the variables of the registry that it is about', async () => {
  const { system } = fakeSystem('/', '/', {
    http: { ask: async () => ({ status: 401, headers: new Headers(), bytes: new Uint8Array(), text: '' }) },
  })
  const inputs: Readonly<Record<string, string>> = {
    ...MAIN,
    'mirror-to': 'pypi https://one.example/upload/\nnexus https://two.example/repository/x/ back-up',
  }
  const registries = await registriesOf(
    parseInputs(contract, (name) => inputs[name]),
    system,
  )
  const hints = await Promise.all(registries.map((one) => one.list('acme').catch(({ hint }) => hint)))
  expect(hints.map((hint) => /MAESTRO_REGISTRY\w*_PASSWORD/.exec(hint)?.[0])).toEqual([
    'MAESTRO_REGISTRY_PASSWORD',
    'MAESTRO_REGISTRY_PYPI_PASSWORD',
    'MAESTRO_REGISTRY_BACK_UP_PASSWORD',
  ])
})

test('so do answers to uploads', async () => {
  const answer = { type: 'unauthorized', message: '401', hint: 'Set MAESTRO_REGISTRY_TOKEN.' } as const
  const registry: Registry = {
    kind: 'devpi',
    title: 'devpi',
    list: async () => [],
    read: async () => new Uint8Array(),
    send: async () => answer,
    sendTogether: async () => [answer],
  }
  const own = await withOwnAdvice(Promise.resolve(registry), { kind: 'devpi' })
  const hint = 'Set MAESTRO_REGISTRY_DEVPI_TOKEN.'
  expect([own.title, own.renew]).toEqual(['devpi', undefined])
  expect(await own.send({} as Distribution)).toMatchObject({ hint })
  expect(await own.sendTogether?.([], () => undefined)).toMatchObject([{ hint }])
})

test('a mirror that cannot be opened is told under its own variables, too', async () => {
  const inputs = { ...MAIN, 'mirror-to': 'nexus https://u:p@two.example/repository/x/ backup' }
  await expect(sources(inputs, {})).rejects.toMatchObject({
    hint: expect.stringContaining('MAESTRO_REGISTRY_BACKUP_USERNAME'),
  })
})

test('what twine and uv have for any registry is for the first alone', async () => {
  const variables = { TWINE_USERNAME: 'ci', TWINE_PASSWORD: 'main-secret', UV_PUBLISH_TOKEN: 'x' }
  const lines = 'nexus https://two.example/repository/x/ backup'
  const own = { registry: 'nexus', url: MAIN.url, 'mirror-to': lines }
  const passwords = async (more: Readonly<Record<string, string>>) =>
    (await sources(own, { ...variables, ...more })).map(({ password }) => password)
  expect(await passwords({})).toEqual(['main-secret', undefined])
  expect(await passwords({ TWINE_REPOSITORY_URL: 'https://two.example/repository/x/' })).toEqual(['x', 'main-secret'])
  expect(await passwords({ TWINE_REPOSITORY: 'testpypi' })).toEqual(['x', undefined])
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['one that is the first', { 'mirror-to': 'nexus https://nexus.example/repository/pypi backup' }, 'REGISTRY_TWICE'],
  ['one without a kind', { 'mirror-to': 'https://x.example/?token=s3cret' }, 'REGISTRY_LINE_INVALID'],
  ['one with a query', { 'mirror-to': 'nexus https://x.example/a/?token=s3cret' }, 'REGISTRY_URL_CREDENTIALS'],
  ['one that is no folder', { 'mirror-to': 'directory https://u:s3cret@x.example/a' }, 'REGISTRY_URL_INVALID'],
])('a mirror is refused: %s', async (_, inputs, code) => {
  const failure = await sources({ ...MAIN, ...inputs }, {}).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code, hint: expect.stringMatching(/\S/) })
  expect(String(failure)).not.toContain('s3cret')
})
