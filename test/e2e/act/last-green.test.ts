import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GithubApi, startGithubApi } from '../../support/github-api.ts'
import { CANARY, runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'
import { PLATFORM, platformWorkflow } from './platform.ts'

let stage: Stage
let caller: Caller
let apis: GithubApi[]

beforeEach(() => {
  stage = stageActions()
  caller = callerRepository()
  apis = []
})
afterEach(async () => {
  stage.remove()
  caller.remove()
  for (const api of apis) {
    expect(api.faults).toEqual([])
    await api.close()
  }
})

/** Three pushes to main: the platform, which was green; core-config, which was cancelled; core-api, which runs now. */
async function thirdPush({ inputs = '', depth = 0, mayReadActions = true } = {}) {
  const withInputs = `, id: affected, with: { base: last-green${inputs} }`
  const workflow = platformWorkflow('push', depth).replace(', id: affected', withInputs)
  const green = caller.commit({ ...PLATFORM, '.github/workflows/ci.yml': workflow }, 'platform')
  const cancelled = caller.commit({ 'packages/core-config/src/maestro_core_config/__init__.py': 'A = 1\n' })
  caller.push()
  caller.commit({ 'packages/core-api/src/maestro_core_api/__init__.py': 'A = 1\n' })
  const event = caller.push()
  const runs = [
    { commit: green },
    { commit: cancelled, conclusion: 'cancelled' },
    // What runs now: act calls its run so.
    { commit: caller.git('rev-parse', 'HEAD'), conclusion: null, id: 1 },
  ]
  const api = await startGithubApi({ runs, mayReadActions, token: CANARY })
  apis.push(api)
  const env = { GITHUB_API_URL: api.url, NO_PROXY: '127.0.0.1', GITHUB_RUN_ID: '1' }
  const run = await runWorkflow(caller, event, { repositories: stage.repositories, env })
  const step = run.jobs[0]?.steps.find(({ id }) => id === 'affected')
  const told = (command: string) => step?.carriedOut.filter((one) => one.command === command).map(({ value }) => value)
  const projects = JSON.parse(step?.outputs.get('projects') ?? '[]') as readonly string[]
  return {
    run,
    green,
    api,
    projects,
    base: step?.outputs.get('base'),
    summary: told('summary')?.join(''),
    warnings: told('warning'),
  }
}

describe('base: last-green', () => {
  test.each([
    ['the workflow that runs, by its run', { inputs: '' }],
    ['the workflow that is named', { inputs: ', workflow: ci.yml' }],
    ['a clone of one commit', { inputs: ', workflow: ci.yml', depth: 1 }],
  ])('tests what a cancelled run left untested: %s', async (_, given) => {
    const { run, green, projects, base, summary, warnings } = await thirdPush(given)
    expect([run.succeeded, base, warnings]).toEqual([true, green, []])
    expect(projects.toSorted()).toEqual(['maestro-core-api', 'maestro-core-config', 'maestro-engine'])
    expect(summary).toMatch(
      /the last green run of (?:`ci\.yml`|ci\.yml|this workflow) on (?:`main`|main): \[run 1\]\(https:\/\/github\.com\/acme/,
    )
  })

  test('without the permission everything is tested, and a warning says which one is missing', async () => {
    const { run, projects, base, warnings } = await thirdPush({ mayReadActions: false })
    expect([run.succeeded, base, projects.length]).toEqual([true, '', 6])
    expect(warnings?.join('\n')).toContain('Give the job the permission "actions: read"')
  })
})
