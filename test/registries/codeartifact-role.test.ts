import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { realFiles } from '../../src/system/files.ts'
import { ACCOUNT, makeKeys } from './support/codeartifact-account.ts'
import {
  type CodeArtifactBed,
  failureOf,
  faultsOf,
  type Scene,
  startCodeArtifactBed,
} from './support/codeartifact-bed.ts'
import { CLAIMS, makeIdentity, makeRunner } from './support/codeartifact-identity.ts'

const ROLE = `arn:aws:iam::${ACCOUNT}:role/ci/publish`

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

afterEach(() => {
  expect(faultsOf(scene)).toEqual([])
})

/** An account whose role trusts a subject, and a job on a runner. */
async function start(trusted: string = CLAIMS.sub) {
  scene = await bed.scene()
  const { account, standin } = scene
  account.roles.set(ROLE, ({ sub }) => sub === trusted)
  return { ...scene, runner: makeRunner(account, standin.url) }
}

const failing = (work: Promise<unknown>) => failureOf(work, scene)

test('a role is assumed for who the job is, without any signature and without any other secret', async () => {
  const { open, upload, account, sent, runner } = await start()
  const registry = await open({ role: ROLE }, { ...runner, GITHUB_RUN_ID: '4711' })
  expect(await upload(bed.make({ name: 'ca-role' }), registry)).toMatchObject({ status: 'uploaded' })
  expect(account.asked.slice(0, 2)).toEqual(['runner-token', 'AssumeRoleWithWebIdentity'])
  const assumed = sent.find(({ url }) => url.pathname === '/sts/')
  expect(assumed?.question.headers).not.toHaveProperty('authorization')
  const form = new URLSearchParams(String(assumed?.question.body))
  expect(Object.fromEntries(form)).toMatchObject({
    RoleArn: ROLE,
    RoleSessionName: 'maestro-actions-4711',
    DurationSeconds: '3600',
  })
  expect(assumed?.hidden).toContain(form.get('WebIdentityToken'))
  expect(sent.find(({ url }) => url.pathname === '/runner-token')?.url.searchParams.get('audience')).toBe(
    'sts.amazonaws.com',
  )
})

test('AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE belong together', async () => {
  const { open, account, runner } = await start()
  const file = path.join(folder, 'identity')
  writeFileSync(file, `${makeIdentity(account, 'sts.amazonaws.com')}\n`)
  const registry = await open({}, { ...runner, AWS_ROLE_ARN: ROLE, AWS_WEB_IDENTITY_TOKEN_FILE: file })
  expect(await registry.list('ca-x')).toEqual([])
  expect(account.asked).not.toContain('runner-token')
  // A role of the settings is for the job, whatever the machine it runs on is allowed.
  const other = await open(
    { role: ROLE },
    { ...runner, AWS_ROLE_ARN: 'arn:aws:iam::1:role/x', AWS_WEB_IDENTITY_TOKEN_FILE: file },
  )
  expect(await other.list('ca-x')).toEqual([])
  expect(account.asked).toContain('runner-token')
})

test('a role that does not trust this job is told what it would have to trust, in both forms of the subject', async () => {
  const { open, runner } = await start('repo:acme/tools:environment:release')
  const failure = await failing((await open({ role: ROLE }, runner)).list('ca-x'))
  expect(failure.code).toBe('AWS_ROLE_REFUSED')
  expect(failure.message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity')
  expect(failure.message).toContain(
    `sub ${CLAIMS.sub}, job_workflow_ref ${CLAIMS.job_workflow_ref}, aud sts.amazonaws.com`,
  )
  const forms = '["repo:acme/tools:environment:release", "repo:acme@4711/tools@815:environment:release"]'
  expect(failure.hint).toContain(`"token.actions.githubusercontent.com:sub": ${forms}`)
  expect(failure.hint).toContain('"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"')
  expect(failure.hint).toContain('ForAllValues')
})

test('a token that AWS knows no provider of is told', async () => {
  const { open } = await start()
  const file = path.join(folder, 'strange')
  writeFileSync(file, 'strange.token.x')
  const failure = await failing(
    (await open({}, { AWS_ROLE_ARN: ROLE, AWS_WEB_IDENTITY_TOKEN_FILE: file })).list('ca-x'),
  )
  expect(failure).toMatchObject({ code: 'AWS_ROLE_REFUSED', hint: expect.stringContaining('identity provider') })
  expect(failure.message).not.toContain('strange.token')
})

test('STS that is asked too often is asked again later', async () => {
  const { open, account, runner } = await start()
  account.faults.push({ operation: 'AssumeRoleWithWebIdentity', status: 400, code: 'Throttling' })
  expect(await (await open({ role: ROLE }, runner)).list('ca-x')).toEqual([])
  expect(account.asked.filter((operation) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(2)
})

test('keys of a role are had anew before they end, and when AWS says that they have', async () => {
  const { open, account, runner, pass } = await start()
  const registry = await open({ role: ROLE }, runner)
  const assumed = () => account.asked.filter((operation) => operation === 'AssumeRoleWithWebIdentity').length
  await registry.list('ca-x')
  pass(56 * 60_000)
  await registry.list('ca-x')
  expect(assumed()).toBe(2)
  account.offsetMs += 3_600_000
  await registry.prepare?.(['ca-x'])
  expect(assumed()).toBe(3)
})

test('keys of the environment go before a role, and the log says so', async () => {
  const { open, account, runner, logged } = await start()
  await (await open({ role: ROLE }, { ...runner, ...makeKeys(account) })).list('ca-x')
  expect(account.asked).not.toContain('AssumeRoleWithWebIdentity')
  expect(logged.join('\n')).toContain(`${ROLE} is not assumed`)
})

test('a role without anything that says who the job is', async () => {
  const { open } = await start()
  const failure = await failing((await open({ role: ROLE })).list('ca-x'))
  expect(failure).toMatchObject({ code: 'IDENTITY_MISSING', hint: expect.stringContaining('id-token: write') })
  expect(await failing((await open({ role: 'publish' })).list('ca-x'))).toMatchObject({ code: 'AWS_ROLE_INVALID' })
})
