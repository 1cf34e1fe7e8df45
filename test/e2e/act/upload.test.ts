import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ArtifactService, startArtifactService } from '../../support/artifact-service.ts'
import { runWorkflow } from '../support/act.ts'
import { startReader } from '../support/browser.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'
import { PLATFORM, platformWorkflow } from './platform.ts'

let stage: Stage
let caller: Caller
let service: ArtifactService

beforeEach(async () => {
  stage = stageActions()
  caller = callerRepository()
  service = await startArtifactService()
})
afterEach(async () => {
  stage.remove()
  caller.remove()
  await service.close()
})

/** Pushes a change of core-api, and gives what the step of the action did. */
async function runWith(inputs: string, env: Readonly<Record<string, string>>) {
  const workflow = platformWorkflow('push', 0).replace(', id: affected', `, id: affected, with: { ${inputs} }`)
  caller.commit({ ...PLATFORM, '.github/workflows/ci.yml': workflow }, 'platform')
  caller.push()
  caller.commit({ 'packages/core-api/src/maestro_core_api/__init__.py': 'A = 1\n' })
  const { repositories } = stage
  const run = await runWorkflow(caller, caller.push(), { repositories, env: { NO_PROXY: '127.0.0.1', ...env } })
  const step = run.jobs[0]?.steps.find(({ id }) => id === 'affected')
  const told = (command: string) => step?.carriedOut.filter((one) => one.command === command).map(({ value }) => value)
  return { run, step, summary: told('summary')?.join('\n'), warnings: told('warning') }
}

describe('upload', () => {
  test('keeps the page with the run, unpacked; the summary links to it, and a browser shows it', async () => {
    const { run, step, summary, warnings } = await runWith('upload: true', service.env)
    expect([run.succeeded, step?.result, warnings]).toEqual([true, 'success', []])
    expect(service.artifacts).toMatchObject([{ name: 'maestro-graph.html', mediaType: 'text/html', isFinal: true }])
    const url = step?.outputs.get('page-url') ?? ''
    expect(url).toMatch(/^https:\/\/github\.com\/acme\/platform\/actions\/runs\/\d+\/artifacts\/1001$/)
    expect(summary).toContain(`[Look at the graph](${url})`)
    expect(step?.outputs.get('page')).toBe('')
    expect(step?.printed).not.toContain(service.env['ACTIONS_RUNTIME_TOKEN'])
    const reader = await startReader()
    try {
      await reader.visit(service.artifacts[0]?.bytes.toString('utf8') ?? '', async ({ page }) => {
        expect(await page.textContent('h1')).toBe('2 of 6 projects affected')
      })
    } finally {
      await reader.close()
    }
  })

  test('takes the name of the file that html names', async () => {
    const { step } = await runWith('upload: true, html: out/platform.html', service.env)
    expect(service.artifacts).toMatchObject([{ name: 'platform.html', isFinal: true }])
    expect(step?.outputs.get('page')).toMatch(/\/out\/platform\.html$/)
  })

  test('a service that does not answer is a warning, and the jobs run as ever', async () => {
    service.fail('CreateArtifact', 403)
    const { run, step, summary, warnings } = await runWith('upload: true', service.env)
    expect(run.jobs.map(({ result }) => result)).toEqual(run.jobs.map(() => 'success'))
    expect(run.jobs.length).toBeGreaterThan(1)
    expect(warnings).toEqual([
      expect.stringContaining('maestro-graph.html was not uploaded: CreateArtifact was answered with 403'),
    ])
    expect(summary).not.toContain('Look at the graph')
    expect(step?.outputs.get('page-url')).toBe('')
  })

  test('nothing is uploaded where it is not asked for', async () => {
    await runWith('html: graph.html', service.env)
    expect(service.requests).toEqual([])
  })
})
