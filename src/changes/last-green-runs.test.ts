import { describe, expect, test } from '@jest/globals'
import type { Github, GithubQuestion, WorkflowEvent } from '../system/system.ts'
import type { GreenSource } from './last-green-plan.ts'
import { defaultBranch, greenRuns, workflowOf } from './last-green-runs.ts'

const COMMIT = 'c'.repeat(40)
const MAIN: GreenSource = { type: 'branch', branch: 'main', events: ['push'] }
const QUEUE: GreenSource = { type: 'queue', branch: 'main' }

const nobody = () => Promise.reject(new Error('nobody asks for that here'))

/** A GitHub whose pages are these, in the order in which they are asked for; and what it was asked. */
function githubWith(...pages: readonly unknown[]): { readonly github: Github; readonly asked: GithubQuestion[] } {
  const asked: GithubQuestion[] = []
  const left = [...pages]
  const github = {
    repository: 'acme/platform',
    async get(question: GithubQuestion) {
      asked.push(question)
      return { status: 200, body: left.shift(), hasNext: left.length > 0 }
    },
    ...{ ask: nobody, graphql: nobody, requests: 0 },
  }
  return { github, asked }
}

const run = (fields: object = {}) => ({
  run_number: 7,
  html_url: 'https://github.com/acme/platform/actions/runs/9',
  head_sha: COMMIT,
  created_at: '2026-01-01T00:00:00Z',
  conclusion: 'success',
  event: 'push',
  head_branch: 'main',
  ...fields,
})
const page = (...runs: readonly unknown[]) => ({ total_count: runs.length, workflow_runs: runs })
const queueRun = (branch: string) => run({ event: 'merge_group', head_branch: branch })

async function numbers(github: Github, source = MAIN): Promise<readonly number[]> {
  const found: number[] = []
  for await (const { number } of greenRuns(github, 'ci.yml', source)) found.push(number)
  return found
}

describe('the successful runs of a workflow', () => {
  test('are asked for by workflow, branch and event, page after page', async () => {
    const { github, asked } = githubWith(
      page(run({ run_number: 3 }), run({ run_number: 2 })),
      page(run({ run_number: 1 })),
    )
    expect(await numbers(github)).toEqual([3, 2, 1])
    expect(asked).toEqual(
      ['1', '2'].map((number) => ({
        path: '/actions/workflows/ci.yml/runs',
        permission: 'actions: read',
        query: {
          ...{ status: 'success', exclude_pull_requests: 'true', per_page: '50', page: number },
          ...{ branch: 'main', event: 'push' },
        },
      })),
    )
  })

  test('are asked for no further than needed, and never beyond the newest three hundred', async () => {
    const many = githubWith(...Array.from({ length: 9 }, () => page(run())))
    expect(await numbers(many.github)).toHaveLength(6)
    const one = githubWith(page(run()), page(run()))
    for await (const { commit } of greenRuns(one.github, 'ci.yml', MAIN)) {
      expect(commit).toBe(COMMIT)
      break
    }
    expect(one.asked).toHaveLength(1)
  })

  test('of several events are asked for together, of a queue by its event', async () => {
    const [several, queue] = [githubWith(page()), githubWith(page())]
    await numbers(several.github, { ...MAIN, events: ['push', 'schedule'] })
    await numbers(queue.github, QUEUE)
    const asked = [...several.asked, ...queue.asked]
    expect(asked.map(({ query }) => [query?.['branch'], query?.['event']])).toEqual([
      ['main', undefined],
      [undefined, 'merge_group'],
    ])
  })

  test('what was not asked for does not count, whatever the server sends', async () => {
    const others = [
      run({ conclusion: 'failure' }),
      run({ conclusion: null }),
      run({ event: 'pull_request' }),
      run({ head_branch: 'other' }),
      run({ head_branch: null }),
      queueRun('main'),
      null,
    ]
    expect(await numbers(githubWith(page(...others, run({ run_number: 1 }))).github)).toEqual([1])
  })

  test('of a queue, only those of its own branch', async () => {
    const branches = [
      'gh-readonly-queue/main/pr-12-0123abc',
      'gh-readonly-queue/main/next/pr-12-0123abc',
      'gh-readonly-queue/mainly/pr-12-0123abc',
      'gh-readonly-queue/main/pr-12-0123abc/x',
      'main',
    ]
    const runs = branches.map((branch, at) => ({ ...queueRun(branch), run_number: at }))
    expect(await numbers(githubWith(page(...runs)).github, QUEUE)).toEqual([0])
  })

  test.each([
    ['nothing', undefined],
    ['no list', { workflow_runs: {} }],
    ['a run without a number', page(run({ run_number: '7' }))],
    ['a run whose commit is none', page(run({ head_sha: '--output=x' }))],
    ['a run without a time', page(run({ created_at: 1 }))],
  ])('%s is no answer', async (_, body) => {
    await expect(numbers(githubWith(body).github)).rejects.toMatchObject({ code: 'GITHUB_UNREADABLE' })
  })

  test.each([
    ['https://github.com/a/b/actions/runs/1', 'https://github.com/a/b/actions/runs/1'],
    ['javascript:alert(1)', ''],
    ['https://x/)[y](z', ''],
    [null, ''],
  ])('the page of a run %j is shown as %j', async (html_url, url) => {
    for await (const found of greenRuns(githubWith(page(run({ html_url }))).github, 'ci.yml', MAIN))
      expect(found.url).toBe(url)
  })
})

describe('the workflow whose runs count', () => {
  const event = (fields: Partial<WorkflowEvent>): WorkflowEvent => ({ name: 'push', ref: '', payload: {}, ...fields })
  const REF = 'acme/platform/.github/workflows/ci.yml@refs/heads/main'

  test.each<[string, string, WorkflowEvent | undefined, string]>([
    ['the one that is given', 'nightly.yml', event({ workflowRef: REF }), 'nightly.yml'],
    ['its folder may stand in front', '.github/workflows/nightly.yml', undefined, 'nightly.yml'],
    ['an id', '1234', undefined, '1234'],
    ['else the one that runs', '', event({ workflowRef: REF, runId: '9' }), 'ci.yml'],
  ])('%s', async (_, given, ran, name) => {
    const { github, asked } = githubWith()
    expect(await workflowOf(github, ran, given)).toEqual({ key: name, name })
    expect(asked).toEqual([])
  })

  test.each([
    ['one that another repository requires', 'acme/policies/.github/workflows/ci.yml@main'],
    ['a runner that does not say', undefined],
    ['a reference that is none', 'acme/platform/.github/workflows/a b.yml@main'],
  ])('%s is known by its run', async (_, workflowRef) => {
    const { github, asked } = githubWith({ workflow_id: 77 })
    const ran = event({ runId: '9', ...(workflowRef === undefined ? {} : { workflowRef }) })
    expect(await workflowOf(github, ran, '')).toEqual({ key: '77', name: 'this workflow' })
    expect(asked).toEqual([{ path: '/actions/runs/9', permission: 'actions: read' }])
  })

  test.each([
    ['on the command line nothing runs', undefined, ''],
    ['a path', undefined, '../ci.yml'],
    ['a name with blanks', undefined, 'my ci'],
    ['a run without an id', event({}), ''],
  ])('%s', async (_, ran, given) => {
    await expect(workflowOf(githubWith().github, ran, given)).rejects.toMatchObject({ code: 'WORKFLOW_UNKNOWN' })
  })

  test('a run that is not described is no answer', async () => {
    const asked = workflowOf(githubWith({ workflow_id: '77' }).github, event({ runId: '9' }), '')
    await expect(asked).rejects.toMatchObject({ code: 'GITHUB_UNREADABLE' })
  })
})

describe('the default branch', () => {
  test('comes from the event, else from GitHub', async () => {
    const { github, asked } = githubWith({ default_branch: 'trunk' })
    const event = { name: 'push', ref: '', payload: { repository: { default_branch: 'main' } } }
    expect(await defaultBranch(github, event)).toBe('main')
    expect(asked).toEqual([])
    expect(await defaultBranch(github, undefined)).toBe('trunk')
    expect(asked).toEqual([{ path: '', permission: 'metadata: read' }])
  })

  test.each([{}, { default_branch: '' }, { default_branch: 1 }])('%j names none', async (body) => {
    await expect(defaultBranch(githubWith(body).github, undefined)).rejects.toMatchObject({ code: 'GITHUB_UNREADABLE' })
  })
})
