import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../../support/github-repositories.ts'
import { testRepository } from '../../support/repository.ts'
import { CANARY, jobResults, runWorkflow, toldBy, toldIn } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const DOCS = path.join(import.meta.dirname, '../../../docs/notify-templates.md')
const BRANCH = 'maestro/templates'

let root: string
let github: GithubRepositories
let stage: Stage
let templates: Caller
let products: ReadonlyMap<string, HostedRepository>
let released: string

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  const permissions = { contents: 'write', 'pull-requests': 'write', checks: 'read' } as const
  github = await startGithubRepositories({ root: path.join(root, 'served'), tokens: { [CANARY]: { permissions } } })
  stage = stageActions()
  templates = callerRepository('acme/maestro-templates')
  templates.commit({ '.github/workflows/ci.yml': workflow(), 'a.txt': '1' })
  templates.git('tag', 'v1.0.0')
  const old = templates.git('rev-parse', 'HEAD')
  released = templates.commit({ 'a.txt': '2' }, 'feat: more')
  templates.git('tag', 'v1.1.0')
  github.add('acme/maestro-templates', { from: templates.folder })
  products = new Map([
    ['canary', product('canary', old)],
    ['shop', product('shop', old)],
    ['listener', product('listener', old, 'on:\n  repository_dispatch:\n    types: [maestro-templates]\n')],
    ['current', product('current', released)],
  ])
})
afterEach(() => {
  expect(github.faults).toEqual([])
})
afterAll(async () => {
  await github.close()
  stage.remove()
  templates.remove()
  rmSync(root, { recursive: true })
})

/** As documented; nobody waits half an hour here. */
function workflow(): string {
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(DOCS, 'utf8')) ?? []
  return `${block}${toldBy('notify')}`
    .replace('      targets: |\n', '      wait-minutes: 0\n      targets: |\n')
    .replace(`\${{ vars.APP_ID }}`, 'Iv23')
    .replace('secrets.APP_KEY', 'secrets.CANARY')
}

function product(name: string, pin: string, listener?: string): HostedRepository {
  const own = testRepository()
  own.commit({
    '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../maestro-templates\n\ttrack = semver\n',
    '.github/workflows/ci.yml': 'on: push\n',
    ...(listener === undefined ? {} : { '.github/workflows/templates.yml': listener }),
  })
  own.git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`)
  own.git('commit', '-q', '-m', 'pin')
  const hosted = github.add(`acme/${name}`, { from: own.folder })
  own.remove()
  return hosted
}

/** An attempt of the run that the release started. */
async function run(attempt: number, tag = 'v1.1.0', file = '.github/workflows/ci.yml') {
  const env = {
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, NO_PROXY: '127.0.0.1' },
    ...{ GITHUB_SERVER_URL: 'https://github.com', E2E_APP_TOKEN: CANARY, E2E_CACHE: path.join(root, 'cache') },
    GITHUB_RUN_ATTEMPT: String(attempt),
  }
  const whole = await runWorkflow(templates, templates.release(tag), {
    ...{ repositories: stage.repositories, env, workflow: file },
  })
  const { jobs, log } = whole
  const step = jobs[0]?.steps.find(({ outputs, result }) => outputs.has('plan') || result === 'failure')
  if (step === undefined) throw new Error(log)
  const told = (command: string) => step.carriedOut.filter((one) => one.command === command).map(({ value }) => value)
  const list = (name: string): readonly string[] => JSON.parse(step.outputs.get(name) ?? '[]')
  return { result: jobs[0]?.result, list, told, log, whole }
}

describe('the workflow of the documentation', () => {
  test('tells the canary first, and goes on once it has merged', async () => {
    const first = await run(1)
    expect([first.result, first.told('error')]).toEqual(['success', []])
    expect([first.list('notified'), first.list('waiting'), first.list('current')]).toEqual([
      ['acme/canary'],
      ['acme/listener', 'acme/shop'],
      ['acme/current'],
    ])
    expect(jobResults(first.whole)).toEqual(['notify: success', 'told: success'])
    expect(toldIn(first.whole)).toEqual({ notified: '["acme/canary"]', waiting: '["acme/listener","acme/shop"]' })
    const canary = products.get('canary')
    const head = canary?.oidOf(BRANCH) ?? ''
    expect(canary?.git('ls-tree', head, 'templates')).toContain(released)
    expect(first.told('summary').join('')).toContain('acme/canary')
    canary?.merge(1)

    const second = await run(2)
    expect([second.result, second.list('waiting')]).toEqual(['success', []])
    expect([second.list('notified'), second.list('current')]).toEqual([
      ['acme/listener', 'acme/shop'],
      ['acme/canary', 'acme/current'],
    ])
    expect([canary, products.get('shop')].map((one) => one?.pulls.length)).toEqual([1, 1])
    expect(products.get('listener')?.started).toMatchObject([{ event: 'repository_dispatch' }])
    expect(first.log + second.log).not.toContain('HttpError')
  }, 240_000)

  test('finds nothing to do afterwards', async () => {
    const third = await run(3)
    expect(third.result).toBe('success')
    expect(toldIn(third.whole)).toMatchObject({ waiting: '[]' })
    expect([...products.values()].map(({ pulls }) => pulls.length)).toEqual([1, 1, 0, 0])
    expect(products.get('listener')?.started).toHaveLength(1)
    expect(third.log).not.toContain('HttpError')
  })

  test('fails with one line where the release has no tag, and tells nobody', async () => {
    const pulls = [...products.values()].map((one) => one.pulls.length)
    templates.git('tag', 'v9.9.9')
    const failed = await run(1, 'v9.9.9')
    expect(failed.result).toBe('failure')
    expect(failed.told('error')).toEqual([expect.stringContaining('has no tag')])
    expect([...products.values()].map((one) => one.pulls.length)).toEqual(pulls)
  }, 120_000)
})

test('a secret that is not there is named, with the line that gives it', async () => {
  const file = '.github/workflows/notify.yml'
  templates.commit({ [file]: starter('templates/notify').replace(`\${{ vars.APP_ID }}`, 'Iv23') })
  const failed = await run(1, 'v1.1.0', file)
  expect(failed.result).toBe('failure')
  expect(failed.told('error')).toEqual([expect.stringMatching(/^token is empty.*\n.*secrets: \{ app-key: /)])
}, 120_000)
