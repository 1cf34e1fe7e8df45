import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../../support/github-repositories.ts'
import { fixtureTemplates } from '../../support/templates.ts'
import { CANARY, jobResults, runWorkflow, toldBy, toldIn } from '../support/act.ts'
import { type Caller, callerRepository, type Event, OUTSIDERS } from '../support/caller.ts'
import { type Stage, stageActions } from '../support/stage.ts'

const DOCS = path.join(import.meta.dirname, '../../../docs/sync-templates.md')
const BRANCH = 'maestro/templates'

let root: string
let github: GithubRepositories
let stage: Stage
let caller: Caller
let product: HostedRepository
let commits: readonly string[]
let tags: readonly string[]

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-github-'))
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const
  github = await startGithubRepositories({ root, tokens: { [CANARY]: { kind: 'workflow', permissions } } })
  stage = stageActions()
  caller = callerRepository('acme/product')
  const templates = fixtureTemplates()
  tags = templates.tags
  commits = tags.map((tag) => templates.repository.git('rev-parse', `${tag}^{commit}`))
  github.add('acme/maestro-templates', { from: templates.repository.folder })
  templates.repository.remove()
  hold()
})
afterEach(() => {
  expect(github.faults).toEqual([])
})
afterAll(async () => {
  await github.close()
  stage.remove()
  caller.remove()
  rmSync(root, { recursive: true })
})

/** A product that pins the first version of the templates, at GitHub and where act checks it out. */
function hold(): void {
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(DOCS, 'utf8')) ?? []
  const workflow = block
    .replace(/on:\n(?: {2}.*\n)+/, 'on: push\n')
    .replace(`\${{ secrets.TEMPLATES_TOKEN }}`, `\${{ secrets.CANARY }}`)
  caller.commit({
    '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../maestro-templates\n\ttrack = calver\n',
    '.github/workflows/ci.yml': `${workflow}${toldBy('templates')}`,
  })
  caller.git('update-index', '--add', '--cacheinfo', `160000,${commits[0]},templates`)
  caller.git('commit', '-q', '-m', 'pin')
  mkdirSync(path.join(caller.folder, 'templates'))
  product = github.add('acme/product', { from: caller.folder })
}

async function run(event: Event = caller.push()) {
  const env = {
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, NO_PROXY: '127.0.0.1' },
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const whole = await runWorkflow(caller, event, { repositories: stage.repositories, env })
  const { jobs, log } = whole
  const step = jobs[0]?.steps.find(({ outputs, result }) => outputs.has('plan') || result === 'failure')
  if (step === undefined) throw new Error(log)
  const told = (command: string) => step.carriedOut.filter((one) => one.command === command).map(({ value }) => value)
  return { result: jobs[0]?.result, output: (name: string) => step.outputs.get(name), told, log, whole }
}

describe('the workflow of the documentation', () => {
  test('makes a pull request of one commit, and says so', async () => {
    const first = await run()
    expect([first.result, first.told('error')]).toEqual(['success', []])
    expect([first.output('tag'), first.output('pr-number'), first.output('updated')]).toEqual([tags[1], '1', 'true'])
    expect(jobResults(first.whole)).toEqual(['templates: success', 'told: success'])
    expect(toldIn(first.whole)).toEqual({
      updated: 'true',
      tag: tags[1],
      'pr-url': 'https://github.com/acme/product/pull/1',
    })
    const head = product.oidOf(BRANCH) ?? ''
    expect(product.git('diff-tree', '-r', '--no-commit-id', head)).toBe(
      `:160000 160000 ${commits[0]} ${commits[1]} M\ttemplates`,
    )
    expect(product.pulls[0]?.title).toBe(`chore(templates): update templates to ${tags[1]}`)
    expect(first.told('summary').join('')).toContain(
      '**1 submodule moves.** [#1](https://github.com/acme/product/pull/1)',
    )
  })

  test('finds nothing to do afterwards', async () => {
    const head = product.oidOf(BRANCH)
    const second = await run()
    expect([second.result, second.output('updated'), second.output('pr-number')]).toEqual(['success', 'false', '1'])
    expect(product.oidOf(BRANCH)).toBe(head)
    expect(toldIn(second.whole)).toEqual({
      updated: 'false',
      tag: tags[1],
      'pr-url': 'https://github.com/acme/product/pull/1',
    })
  })

  test.each(OUTSIDERS)('leaves a pull request of %s alone, whose token only reads, and says so', async (outsider) => {
    const [pulls, head] = [product.pulls.length, product.oidOf(BRANCH)]
    const file = path.join(caller.folder, '.github/workflows/ci.yml')
    caller.git('checkout', '-q', 'main')
    caller.commit({
      '.github/workflows/ci.yml': readFileSync(file, 'utf8').replace('on: push', 'on: [push, pull_request]'),
    })
    caller.push()
    caller.git('checkout', '-q', '-B', 'topic')
    caller.commit({ 'a.txt': outsider })
    const left = await run(caller.pullRequest('topic', outsider))
    expect([left.result, left.told('error')]).toEqual(['success', []])
    expect(left.told('notice')).toEqual([expect.stringContaining('its token only reads')])
    expect(toldIn(left.whole)).toEqual({ updated: 'false', tag: '', 'pr-url': '' })
    expect([product.pulls.length, product.oidOf(BRANCH)]).toEqual([pulls, head])
    caller.git('checkout', '-q', 'main')
  })

  test('fails with one line where nobody could follow the rule, and leaves the product as it is', async () => {
    caller.commit({
      '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../maestro-templates\n\ttrack = newest\n',
    })
    product = github.add('acme/product', { from: caller.folder })
    const failed = await run()
    expect([failed.result, failed.told('error')]).toEqual([
      'failure',
      [expect.stringContaining('newest is no rule for a pin')],
    ])
    expect(failed.told('error').join()).toContain('.gitmodules:4')
    expect(product.pulls).toEqual([])
    expect(product.git('for-each-ref', '--format=%(refname)')).not.toContain(BRANCH)
  })
})
