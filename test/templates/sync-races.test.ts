import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/sync-templates/contract.ts'
import { run } from '../../src/actions/sync-templates/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGithub } from '../../src/system/github.ts'
import type { Github } from '../../src/system/system.ts'
import { readMarker } from '../../src/templates/marker.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type Sample, startSample } from '../support/github/sample.ts'
import { seeded } from '../support/seeded.ts'

const BRANCH = 'maestro/templates'
const RACES = 100

let sample: Sample
let folder: string
beforeAll(async () => {
  sample = await startSample()
  folder = mkdtempSync(`${tmpdir()}/maestro-races-`)
  sample.reset()
})
afterAll(async () => {
  await sample.close()
  rmSync(folder, { recursive: true })
})

/** A run whose requests are each late by some random time. */
function runner(random: () => number) {
  const env: Readonly<Record<string, string>> = {
    ...{ GITHUB_API_URL: sample.github.url, GITHUB_GRAPHQL_URL: sample.github.graphqlUrl },
    GITHUB_REPOSITORY: 'acme/product',
  }
  const late = (github: Github): Github => {
    const after =
      <Q, A>(ask: (question: Q) => Promise<A>) =>
      async (question: Q) => {
        await sleep(random() * 8)
        return ask(question)
      }
    return {
      ...{ get: after(github.get), ask: after(github.ask), graphql: after(github.graphql) },
      repository: github.repository,
      get requests() {
        return github.requests
      },
    }
  }
  const { system } = fakeSystem(folder, folder, {
    variable: (name) => env[name],
    openGithub: async (access) => late(openGithub(access, { env, log: () => undefined, wait: async () => undefined })),
    openRemoteGit: async () => ({}) as never,
  })
  const given: Readonly<Record<string, string>> = { token: 'ghs_app', 'templates-token': 'ghs_app' }
  return run(
    parseInputs(contract, (name) => given[name]),
    system,
  )
}

/** As if nobody had ever run. */
function forget(): void {
  const { product } = sample
  if (product.oidOf(BRANCH) !== undefined) product.git('update-ref', '-d', `refs/heads/${BRANCH}`)
  Object.assign(product.pulls, { length: 0 })
}

test(`of ${RACES} races, each ends with one branch of ours and one pull request that says what it holds`, async () => {
  const random = seeded(20_241_008)
  for (let race = 0; race < RACES; race++) {
    forget()
    const runs = await Promise.all(Array.from({ length: 2 + (race % 3) }, () => runner(random)))
    const [pull, ...others] = sample.product.pulls
    const head = sample.product.oidOf(BRANCH)
    expect([race, others]).toEqual([race, []])
    expect([race, readMarker(pull?.body ?? '')?.commit]).toEqual([race, head])
    expect(runs.some(({ updated }) => updated)).toBe(true)
  }
  expect(sample.github.faults).toEqual([])
}, 300_000)
