// What README shows, as it stands there, in a repository that holds nothing else.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type CacheService, startCacheService } from '../../support/cache-service.ts'
import { runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'

const README = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8')
const WORKFLOWS = [...README.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map(([, text = '']) => text)

let stage: Stage
let caller: Caller
let service: CacheService
beforeAll(() => {
  stage = stageActions()
}, 60_000)
afterAll(() => stage.remove())
beforeEach(async () => {
  caller = callerRepository('stranger/empty')
  service = await startCacheService()
})
afterEach(async () => {
  await service.close()
  caller.remove()
})

test('there is one, and in an empty repository it is green and says what it looked for', async () => {
  expect(WORKFLOWS).toHaveLength(1)
  caller.commit({ '.github/workflows/ci.yml': WORKFLOWS[0] as string }, 'the first commit')
  const env = { ...service.env, ACTIONS_CACHE_SERVICE_V2: 'true', NO_PROXY: '127.0.0.1' }
  const run = await runWorkflow(caller, caller.push(), { ...stage, env })
  expect([run.succeeded, run.jobs.map(({ id, result }) => `${id}: ${result}`)]).toEqual([true, ['plan: success']])
  const told = run.jobs.flatMap(({ steps }) => steps.flatMap(({ carriedOut }) => carriedOut))
  const summary = told.flatMap(({ command, value }) => (command === 'summary' ? value : [])).join('\n')
  expect(summary).toMatch(/^\*\*No projects found\*\* in any file, as this is the first push of the default branch\.$/m)
  expect(summary).toContain('there is no `pyproject.toml`, `package.json` or `project.json` that makes one')
  expect(told.flatMap(({ command }) => (command === 'error' ? [command] : []))).toEqual([])
})
