import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { realFiles } from '../../src/system/files.ts'
import { sourceOf } from '../support/registry-system.ts'
import { pipInstall } from './support/clients.ts'
import { ACCOUNT, DOMAIN, makeKeys, makeSessionKeys, REGION } from './support/codeartifact-account.ts'
import {
  type CodeArtifactBed,
  failureOf,
  faultsOf,
  type Scene,
  startCodeArtifactBed,
} from './support/codeartifact-bed.ts'
import { startCodeArtifactMember } from './support/codeartifact-member.ts'

let bed: CodeArtifactBed
let scene: Scene
let folder: string

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  bed = await startCodeArtifactBed()
}, 120_000)

afterAll(async () => {
  await bed?.close()
  await realFiles.remove(folder)
})

const start = async () => {
  scene = await bed.scene()
  return scene
}

afterEach(() => {
  expect(faultsOf(scene)).toEqual([])
})

const failing = (work: Promise<unknown> | undefined) => failureOf(work, scene)

test('uploads, shows by SHA-256, and takes the same again for present', async () => {
  const { openWithKeys, upload } = await start()
  const registry = await openWithKeys()
  expect(registry.title).toBe(`codeartifact, codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/prod`)
  const [wheel, sdist] = [bed.make({ name: 'ca-sample' }), bed.make({ name: 'ca-sample', kind: 'sdist' })]
  expect(await registry.list('ca-sample')).toEqual([])
  for (const file of [wheel, sdist])
    expect(await upload(file, registry)).toMatchObject({ status: 'uploaded', attempts: 1 })
  const shown = await registry.list('ca-sample')
  expect(shown.map(({ sha256 }) => sha256).sort()).toEqual([wheel.sha256, sdist.sha256].sort())
  expect(shown[0]?.url).toContain('/pypi/prod/simple/ca-sample/1.0/')
  const remote = shown.find(({ fileName }) => fileName === wheel.fileName)
  expect(remote && Buffer.from(await registry.read(remote)).equals(readFileSync(wheel.path))).toBe(true)
  expect(await upload(wheel, registry)).toMatchObject({ status: 'already-present', attempts: 0 })
})

test('the same bytes again are a success of the server, other bytes a conflict', async () => {
  const { openWithKeys, upload } = await start()
  const registry = await openWithKeys()
  const [file, other] = [bed.make({ name: 'ca-twice' }), bed.make({ name: 'ca-twice', content: 'A = 2\n' })]
  expect(await registry.send(file)).toEqual({ type: 'stored', message: '200 ok' })
  expect(await registry.send(file)).toMatchObject({ type: 'stored' })
  expect(await registry.send(other)).toMatchObject({ type: 'exists' })
  expect(await upload(other, registry)).toMatchObject({ status: 'conflict', remote: file.sha256 })
})

test('pip installs with the token that installers get', async () => {
  const { openWithKeys, upload } = await start()
  const registry = await openWithKeys()
  const file = bed.make({ name: 'ca-installed', content: 'A = "installed"\n' })
  await upload(file, registry)
  const source = await sourceOf(registry)
  expect(source).toMatchObject({ username: 'aws', indexUrl: expect.stringMatching(/\/pypi\/prod\/simple\/$/) })
  const target = path.join(folder, 'target')
  mkdirSync(target)
  await pipInstall('ca-installed==1.0', source, target)
  expect(readFileSync(path.join(target, 'ca_installed.py'), 'utf8')).toBe('A = "installed"\n')
})

test('a token is for an hour, one for all who ask at once, and hidden before it is sent', async () => {
  const { openWithKeys, account, sent } = await start()
  const registry = await openWithKeys()
  await Promise.all(['ca-a', 'ca-b', 'ca-c'].map((project) => registry.list(project)))
  expect(account.asked.filter((operation) => operation === 'GetAuthorizationToken')).toHaveLength(1)
  const asked = sent.find(({ url }) => url.pathname === '/v1/authorization-token')
  expect(Object.fromEntries(asked?.url.searchParams ?? [])).toEqual({
    domain: DOMAIN,
    'domain-owner': ACCOUNT,
    duration: '3600',
  })
  const [token = ''] = [...account.tokens.keys()]
  const basic = Buffer.from(`aws:${token}`).toString('base64')
  const withToken = sent.filter(({ question }) => question.headers['authorization']?.includes(basic))
  expect(withToken.length).toBeGreaterThan(0)
  for (const { hidden } of withToken) expect(hidden).toEqual(expect.arrayContaining([token, basic]))
})

test('secret keys are hidden before the first request', async () => {
  const { open, account, sent } = await start()
  const keys = makeSessionKeys(account, 900)
  const variables = {
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken,
  }
  await (await open({}, variables)).list('ca-nobody')
  expect(sent[0]?.hidden).toEqual(expect.arrayContaining([keys.secretAccessKey, keys.sessionToken]))
})

test('a token is had anew when less than five minutes of it are left', async () => {
  const { openWithKeys, account, pass, upload } = await start()
  const registry = await openWithKeys()
  await upload(bed.make({ name: 'ca-old' }), registry)
  pass(54 * 60_000)
  expect(await registry.list('ca-old')).toHaveLength(1)
  expect(account.tokens.size).toBe(1)
  pass(2 * 60_000)
  const sdist = bed.make({ name: 'ca-old', kind: 'sdist' })
  expect(await upload(sdist, registry)).toMatchObject({ status: 'uploaded', attempts: 1 })
  expect(account.tokens.size).toBe(2)
})

test.each([
  [404, 2],
  [401, 1],
] as const)('a token that ends in the middle of a run, told by %d, is had anew once', async (status, attempts) => {
  const { openWithKeys, account, upload } = await start()
  account.strangersGet = status
  const registry = await openWithKeys()
  await registry.list('ca-ended')
  account.tokens.clear()
  const file = bed.make({ name: `ca-ended-${status}` })
  expect(await upload(file, registry)).toMatchObject({ status: 'uploaded', attempts })
  expect(account.asked.filter((operation) => operation === 'GetAuthorizationToken')).toHaveLength(2)
})

test('a page that is not there is asked for again with a new token, where the old one is not so young any more', async () => {
  const { openWithKeys, account, upload, pass } = await start()
  const registry = await openWithKeys()
  await upload(bed.make({ name: 'ca-revoked' }), registry)
  pass(20 * 60_000)
  account.tokens.clear()
  expect(await registry.list('ca-revoked')).toHaveLength(1)
  expect(await registry.list('ca-nowhere')).toEqual([])
  expect(account.tokens.size).toBe(1)
})

test('what is left of a token is used where no new one can be had', async () => {
  const { openWithKeys, account, upload, pass } = await start()
  const registry = await openWithKeys()
  await registry.list('ca-left')
  pass(57 * 60_000)
  for (let times = 0; times < 20; times++)
    account.faults.push({ operation: 'GetAuthorizationToken', status: 500, code: 'InternalServerException' })
  expect(await upload(bed.make({ name: 'ca-left' }), registry)).toMatchObject({ status: 'uploaded' })
})

test('a ready token goes first, and the API is not asked', async () => {
  const { openWithKeys, open, account, upload, sent } = await start()
  const { password = '' } = await sourceOf(await openWithKeys())
  const before = account.asked.length
  const registry = await open(
    { url: `${scene.standin.url}pypi/prod/simple/` },
    { CODEARTIFACT_AUTH_TOKEN: password, ...makeKeys(account) },
  )
  expect(await upload(bed.make({ name: 'ca-ready' }), registry)).toMatchObject({ status: 'uploaded' })
  expect(account.asked.slice(before)).toEqual([])
  expect(registry.renew).toBeUndefined()
  expect(sent.at(-1)?.hidden).toContain(password)
})

test('a ready token whose time is over is told, though CodeArtifact would say "not found"', async () => {
  const { open } = await start()
  const header = Buffer.from(JSON.stringify({ ver: 1, exp: 1_700_000_000 })).toString('base64url')
  const failure = await failing(open({}, { CODEARTIFACT_AUTH_TOKEN: `${header}.x` }))
  expect(failure).toMatchObject({ code: 'REGISTRY_UNAUTHORIZED', message: expect.stringContaining('2023-11-14') })
})

test('a token that is not taken is one clear refusal', async () => {
  const { open, upload } = await start()
  const registry = await open({ url: `${scene.standin.url}pypi/prod/`, password: 'not-a-token' })
  const result = await upload(bed.make({ name: 'ca-wrong' }), registry)
  expect(result).toMatchObject({
    status: 'refused',
    attempts: 1,
    hint: expect.stringContaining('codeartifact:PublishPackageVersion'),
  })
})

test('a token of our own variables counts whatever user stands beside it', async () => {
  const { open, openWithKeys, account, upload } = await start()
  const { password = '' } = await sourceOf(await openWithKeys())
  const variables = { MAESTRO_REGISTRY_USERNAME: 'ci', MAESTRO_REGISTRY_PASSWORD: password }
  const registry = await open({ url: `${scene.standin.url}pypi/prod/` }, variables)
  expect(await upload(bed.make({ name: 'ca-own' }), registry)).toMatchObject({ status: 'uploaded' })
  expect(account.tokens.size).toBe(1)
})

test('a password of twine for another user is not ours', async () => {
  const { open, account } = await start()
  const registry = await open({}, { ...makeKeys(account), TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'pypi-secret' })
  expect(await registry.list('ca-twine')).toEqual([])
  expect(account.asked).toContain('GetAuthorizationToken')
})

test.each([20, -20])('a clock that is %d minutes off is put right once', async (minutes) => {
  const { openWithKeys, account, logged } = await start()
  account.offsetMs = minutes * 60_000
  const registry = await openWithKeys()
  expect(await registry.list('ca-skewed')).toEqual([])
  expect(account.asked).toEqual([
    'GetRepositoryEndpoint',
    'GetRepositoryEndpoint',
    'GetAuthorizationToken',
    'DescribeRepository',
  ])
  expect(logged.filter((line) => line.includes('clock'))).toHaveLength(1)
  await registry.list('ca-skewed')
  expect(account.tokens.size).toBe(1)
})

test('a wrong secret key is told, without the token that AWS repeats in its answer', async () => {
  const { open, account } = await start()
  const keys = makeSessionKeys(account, 900)
  const variables = {
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'another',
    AWS_SESSION_TOKEN: keys.sessionToken,
  }
  const failure = await failing((await open({}, variables)).list('ca-secret'))
  expect(failure).toMatchObject({
    code: 'REGISTRY_UNAUTHORIZED',
    hint: expect.stringContaining('AWS_SECRET_ACCESS_KEY'),
  })
  expect(failure.message).toContain('signature we calculated does not match')
})

test('keys of nobody, and keys that have ended, are told', async () => {
  const { open, account } = await start()
  const nobody = { AWS_ACCESS_KEY_ID: 'AKIANOBODY', AWS_SECRET_ACCESS_KEY: 'x' }
  expect(await failing((await open({}, nobody)).list('ca-x'))).toMatchObject({ code: 'REGISTRY_UNAUTHORIZED' })
  const keys = makeSessionKeys(account, -1)
  const ended = {
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken,
  }
  const failure = await failing((await open({}, ended)).list('ca-x'))
  expect(failure).toMatchObject({ code: 'REGISTRY_UNAUTHORIZED', message: expect.stringContaining('is expired') })
})

test('without the right to a token, both permissions are named', async () => {
  const { openWithKeys, account } = await start()
  account.denied.add('codeartifact:GetAuthorizationToken')
  const failure = await failing((await openWithKeys()).list('ca-x'))
  expect(failure.hint).toContain('codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken')
})

test('who asks too often waits, and is answered then', async () => {
  const { openWithKeys, account } = await start()
  const throttled = { operation: 'GetAuthorizationToken', status: 429, code: 'ThrottlingException' }
  account.faults.push(throttled, throttled)
  expect(await (await openWithKeys()).list('ca-x')).toEqual([])
})

test('an upload never throws for what AWS says', async () => {
  const { openWithKeys, account } = await start()
  account.denied.add('codeartifact:GetRepositoryEndpoint')
  const answer = await (await openWithKeys()).send(bed.make({ name: 'ca-thrown' }))
  expect(answer).toMatchObject({
    type: 'unauthorized',
    hint: expect.stringContaining('codeartifact:GetRepositoryEndpoint'),
  })
})

test('a package that the role may not publish is refused', async () => {
  const { openWithKeys, account, upload } = await start()
  account.denied.add('codeartifact:PublishPackageVersion')
  const result = await upload(bed.make({ name: 'ca-denied' }), await openWithKeys())
  expect(result).toMatchObject({
    status: 'refused',
    cause: expect.stringContaining('codeartifact:PublishPackageVersion'),
  })
})

test('a version off the lists is put back again', async () => {
  const { openWithKeys, upload, logged } = await start()
  const registry = await openWithKeys()
  await upload(bed.make({ name: 'ca-yanked' }), registry)
  await registry.yank?.('ca-yanked', '1.0', 'broken on Windows')
  expect(await registry.list('ca-yanked')).toEqual([])
  expect(logged.join('\n')).toContain('broken on Windows')
  await registry.yank?.('ca-yanked', '1.0', undefined)
  expect(await registry.list('ca-yanked')).toHaveLength(1)
  const failure = await failing(registry.yank?.('ca-yanked', '9.9', 'x'))
  expect(failure).toMatchObject({ code: 'VERSION_UNKNOWN' })
  expect(await failing(registry.yank?.('ca-nobody', '1.0', 'x'))).toMatchObject({
    code: 'VERSION_UNKNOWN',
  })
})

test('a version is copied to another repository of the domain, and again without harm', async () => {
  const { openWithKeys, upload } = await start()
  const registry = await openWithKeys()
  const staging = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/staging` })
  const files = [bed.make({ name: 'ca-promoted' }), bed.make({ name: 'ca-promoted', kind: 'sdist' })]
  for (const file of files) await upload(file, registry)
  await registry.promote?.('ca-promoted', '1.0', 'staging')
  await registry.promote?.('ca-promoted', '1.0', 'staging')
  const digests = (await staging.list('ca-promoted')).map(({ sha256 }) => sha256)
  expect(digests.sort()).toEqual(files.map(({ sha256 }) => sha256).sort())
})

test('a copy that is not possible says why', async () => {
  const { openWithKeys, upload, account } = await start()
  const registry = await openWithKeys()
  const staging = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/staging` })
  const promote = (version: string, target: string) => failing(registry.promote?.('ca-clash', version, target))
  await upload(bed.make({ name: 'ca-clash' }), registry)
  await upload(bed.make({ name: 'ca-clash', content: 'A = 2\n' }), staging)
  expect(await promote('1.0', 'staging')).toMatchObject({
    code: 'PROMOTION_REFUSED',
    message: expect.stringContaining('ALREADY_EXISTS'),
  })
  expect(await promote('2.0', 'staging')).toMatchObject({ code: 'VERSION_UNKNOWN' })
  expect(await promote('1.0', 'nowhere')).toMatchObject({ code: 'VERSION_UNKNOWN' })
  for (const target of ['prod', 'other/prod', '../staging', 'x'])
    expect(await promote('1.0', target)).toMatchObject({ code: 'PROMOTION_REFUSED' })
  account.denied.add('codeartifact:CopyPackageVersions')
  expect((await promote('1.0', 'staging')).hint).toContain('codeartifact:CopyPackageVersions on staging')
})

test('a repository that is not there is one clear refusal', async () => {
  const { openWithKeys, upload } = await start()
  const registry = await openWithKeys({ url: `codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/nowhere` })
  expect(await failing(registry.list('ca-x'))).toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  expect(await upload(bed.make({ name: 'ca-x' }), registry)).toMatchObject({
    status: 'refused',
    hint: expect.any(String),
  })
})

test('without anything that says who we are, all ways are named', async () => {
  const { open } = await start()
  const failure = await failing(
    (await open({ url: `https://acme-${ACCOUNT}.d.codeartifact.${REGION}.amazonaws.com/pypi/prod/` })).list('ca-x'),
  )
  expect(failure).toMatchObject({ code: 'AWS_CREDENTIALS_MISSING', hint: expect.stringContaining('id-token: write') })
})

test('a host in front of a repository takes a ready token, and nobody can see to the rest', async () => {
  await start()
  const { settings, standin } = await startCodeArtifactMember(scene.behind)
  const registry = await scene.open(settings)
  expect(await scene.upload(bed.make({ name: 'ca-front' }), registry)).toMatchObject({ status: 'uploaded' })
  expect([registry.yank, registry.promote, registry.renew]).toEqual([undefined, undefined, undefined])
  expect(await registry.prepare?.(['ca-front'])).toMatchObject([{ severity: 'warning' }])
  expect(standin.account.asked).toEqual([])
  await standin.close()
})

test('another host needs a ready token', async () => {
  const { open } = await start()
  expect(await failing(open({ url: 'https://packages.example.com/pypi/prod/' }))).toMatchObject({
    code: 'REGISTRY_URL_INVALID',
  })
})

test('a profile gives its keys', async () => {
  const { open, account } = await start()
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret = '' } = makeKeys(account)
  const home = path.join(folder, 'home')
  mkdirSync(path.join(home, '.aws'), { recursive: true })
  writeFileSync(
    path.join(home, '.aws/credentials'),
    `[default]\nregion = x\n[ci]\naws_access_key_id=${id}\naws_secret_access_key = ${secret}\n`,
  )
  expect(await (await open({}, { HOME: home, AWS_PROFILE: 'ci' })).list('ca-x')).toEqual([])
  expect(scene.hidden).toContain(secret)
  const failure = await failing((await open({}, { HOME: home, AWS_PROFILE: 'cd' })).list('ca-x'))
  expect(failure).toMatchObject({ code: 'AWS_PROFILE_UNKNOWN' })
})
