import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { sourceOf } from '../support/registry-system.ts'
import { ACCOUNT, DOMAIN, packageOf, REGION } from './support/codeartifact-account.ts'
import {
  type CodeArtifactBed,
  failureOf,
  faultsOf,
  type Scene,
  startCodeArtifactBed,
} from './support/codeartifact-bed.ts'

let bed: CodeArtifactBed
let scene: Scene

beforeAll(async () => {
  bed = await startCodeArtifactBed()
}, 120_000)

afterAll(() => bed?.close())

afterEach(() => {
  expect(faultsOf(scene)).toEqual([])
})

async function start() {
  scene = await bed.scene()
  return scene
}

const guarded = (name: string, repository = 'prod') => {
  const found = scene.account.domains.get(DOMAIN)?.get(repository)
  return found && packageOf(found, name).restrictions
}

test('upstreams are blocked for our names before any version exists, and what is right already is only looked at', async () => {
  const { openWithKeys, account } = await start()
  const registry = await openWithKeys()
  const names = Array.from({ length: 12 }, (_, index) => `ca-ours-${index}`)
  expect(await registry.prepare?.(names)).toEqual([])
  for (const name of names) expect(guarded(name)).toEqual({ publish: 'ALLOW', upstream: 'BLOCK' })
  const before = account.asked.length
  expect(await registry.prepare?.(['ca-ours-3'])).toEqual([])
  expect(account.asked.slice(before)).toEqual(['DescribeRepository', 'DescribePackage'])
})

test('without the permission there is one warning, which names it and why it matters', async () => {
  const { openWithKeys, account } = await start()
  account.denied.add('codeartifact:PutPackageOriginConfiguration')
  const names = Array.from({ length: 7 }, (_, index) => `ca-open-${index}`)
  const [note, ...more] = (await (await openWithKeys()).prepare?.(names)) ?? []
  expect(more).toEqual([])
  expect(note).toEqual({
    severity: 'warning',
    message: expect.stringContaining('codeartifact:PutPackageOriginConfiguration'),
  })
  expect(note?.message).toContain('ca-open-4 and 2 more')
  expect(note?.message).toContain('dependency confusion')
})

test('where nobody may look, upstreams are blocked all the same', async () => {
  const { openWithKeys, account } = await start()
  for (const action of ['DescribeRepository', 'DescribePackage', 'ListPackageVersions'])
    account.denied.add(`codeartifact:${action}`)
  expect(await (await openWithKeys()).prepare?.(['ca-blind'])).toEqual([])
  expect(guarded('ca-blind')).toMatchObject({ upstream: 'BLOCK' })
})

test('what AWS takes and does not keep is told', async () => {
  const { openWithKeys, account } = await start()
  account.forgetsRestrictions = true
  expect(await (await openWithKeys()).prepare?.(['ca-forgotten'])).toEqual([
    { severity: 'warning', message: expect.stringContaining('does not show that they are') },
  ])
})

test('versions under our name that came from an upstream before are told', async () => {
  const { openWithKeys, account } = await start()
  const prod = account.domains.get(DOMAIN)?.get('prod')
  const strange = { status: 'Published', origin: 'EXTERNAL', files: new Map() } as const
  if (prod !== undefined) packageOf(prod, 'ca-confused').versions.set('99.0', { ...strange })
  expect(await (await openWithKeys()).prepare?.(['ca-confused'])).toEqual([
    {
      severity: 'warning',
      message: expect.stringMatching(/ca-confused has versions here that came from an upstream.*99\.0/),
    },
  ])
})

test('with a token alone, it says what nobody saw to', async () => {
  const { open, openWithKeys } = await start()
  const { password = '' } = await sourceOf(await openWithKeys())
  const registry = await open({ token: password })
  expect(await registry.prepare?.(['ca-token'])).toEqual([
    { severity: 'warning', message: expect.stringContaining('with a token alone') },
  ])
})

test('makes domain and repository where that is asked for, and publishes into them', async () => {
  const { openWithKeys, upload, account, logged } = await start()
  const url = `codeartifact://fresh-${ACCOUNT}/${REGION}/python`
  account.domains.delete('fresh')
  const registry = await openWithKeys({ url, create: true })
  // A plan is made before anything is: what is to come has no files yet.
  expect(await registry.list('ca-fresh')).toEqual([])
  expect(await registry.prepare?.(['ca-fresh'])).toEqual([])
  expect([...(account.domains.get('fresh')?.keys() ?? [])]).toEqual(['python'])
  expect(logged).toEqual(['Made the domain fresh', 'Made the repository python in the domain fresh'])
  expect(await registry.prepare?.(['ca-fresh'])).toEqual([])
  expect(logged).toHaveLength(2)
  const other = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/made`, create: true })
  await other.prepare?.([])
  expect(await upload(bed.make({ name: 'ca-made' }), other)).toMatchObject({ status: 'uploaded' })
})

test('two who make the same at once both go on', async () => {
  const { openWithKeys } = await start()
  const url = `codeartifact://twins-${ACCOUNT}/${REGION}/python`
  const registries = await Promise.all([openWithKeys({ url, create: true }), openWithKeys({ url, create: true })])
  expect(await Promise.all(registries.map((registry) => registry.prepare?.(['ca-twin'])))).toEqual([[], []])
})

test('a domain of another account is not made in ours', async () => {
  const { openWithKeys, account } = await start()
  const registry = await openWithKeys({ url: `codeartifact://theirs-999999999999/${REGION}/python`, create: true })
  const failure = await failureOf(registry.prepare?.([]), scene)
  expect(failure).toMatchObject({ code: 'DOMAIN_NOT_OURS', message: expect.stringContaining(ACCOUNT) })
  expect(account.asked).not.toContain('CreateDomain')
})

test('without create, a repository that is not there ends it', async () => {
  const { openWithKeys, account } = await start()
  const registry = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/nowhere` })
  expect(await failureOf(registry.prepare?.(['ca-x']), scene)).toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  expect(account.asked).toEqual(['DescribeRepository'])
})

test('without the permission to make it, that permission is named', async () => {
  const { openWithKeys, account } = await start()
  account.denied.add('codeartifact:CreateRepository')
  const registry = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/nowhere`, create: true })
  const failure = await failureOf(registry.prepare?.([]), scene)
  expect(failure).toMatchObject({
    code: 'REGISTRY_UNAUTHORIZED',
    hint: expect.stringContaining('codeartifact:CreateRepository'),
  })
})
