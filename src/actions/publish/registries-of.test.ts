import { expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { sourceOf } from '../../../test/support/registry-system.ts'
import { parseInputs } from '../../contract/parse.ts'
import { contract } from './contract.ts'
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
