import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GithubApi, type SampleRun, startGithubApi } from '../../test/support/github-api.ts'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { openGithub } from '../system/github.ts'
import type { WorkflowEvent } from '../system/system.ts'
import type { CommitRange } from './commit-range.ts'
import { lastGreenRange } from './last-green.ts'

let origin: TestRepository
let clones: TestRepository[]
let apis: GithubApi[]
let logged: string[]

beforeEach(() => {
  origin = testRepository()
  // As GitHub serves it.
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  origin.git('config', 'uploadpack.allowFilter', 'true')
  clones = []
  apis = []
  logged = []
})
afterEach(async () => {
  for (const repository of [origin, ...clones]) repository.remove()
  for (const api of apis) {
    expect(api.faults).toEqual([])
    await api.close()
  }
})

/** Commits to a branch, which may start elsewhere, and gives the ids, the oldest first. */
function commits(branch: string, count: number, start?: string): readonly string[] {
  origin.git('checkout', '-q', ...(start === undefined ? [branch] : ['-B', branch, start]))
  return Array.from({ length: count }, (_, at) => origin.commit({ [`${branch.replace(/\W/g, '-')}${at}`]: `${start}` }))
}

/** The first commits on main. */
function mainline(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => origin.commit({ [`main${at}`]: 'x' }))
}

function clone(ref: string, ...args: readonly string[]): TestRepository {
  const made = testRepository({ from: origin.folder, cloneArgs: ['--no-checkout', ...args] })
  clones.push(made)
  made.git('fetch', '-q', ...args, 'origin', ref)
  made.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return made
}

const PAYLOAD = { repository: { default_branch: 'main' } }
const WORKFLOW = 'acme/platform/.github/workflows/ci.yml@refs/heads/main'
const push = (branch: string, payload: object = {}): WorkflowEvent => ({
  name: 'push',
  ref: `refs/heads/${branch}`,
  payload: { ...PAYLOAD, ...payload },
  workflowRef: WORKFLOW,
})
const pull = (base: string, head: string): WorkflowEvent => ({
  name: 'pull_request',
  ref: 'refs/pull/1/merge',
  payload: { ...PAYLOAD, number: 1, pull_request: { base: { ref: 'main', sha: base }, head: { ref: 'x', sha: head } } },
  workflowRef: WORKFLOW,
})

interface Asked {
  readonly event?: WorkflowEvent
  readonly runs?: readonly SampleRun[]
  readonly head?: string
  readonly workflow?: string
  readonly token?: string
  readonly api?: GithubApi
}

/** The range that is found in a repository when GitHub holds these runs. */
async function rangeIn(
  repository: TestRepository,
  { event, runs = [], head = '', workflow = '', token = 'ghs_token', ...asked }: Asked,
) {
  const api = asked.api ?? (await startGithubApi({ runs }))
  apis.push(api)
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/platform' }
  const log = (line: string) => logged.push(line)
  return lastGreenRange(gitIn(repository.folder), {
    event,
    inputs: { base: 'last-green', head, mergeQueue: 'target' },
    workflow,
    token,
    openGithub: async (access) => openGithub(access, { env, log, wait: async () => undefined }),
    log,
  })
}

const red = (commit: string) => ({ commit, conclusion: 'failure' })
const baseOf = (range: CommitRange) => (range.type === 'range' ? range.base : `everything: ${range.why}`)

describe('the newest commit for which the workflow succeeded', () => {
  test('on the branch that was pushed to, whatever failed since', async () => {
    const [, green, failed, cancelled, head] = mainline(5) as [string, string, string, string, string]
    const runs = [
      { commit: green },
      red(failed),
      { commit: cancelled, conclusion: 'cancelled' },
      { commit: head, conclusion: null },
    ]
    expect(await rangeIn(origin, { event: push('main'), runs })).toEqual({
      type: 'range',
      base: green,
      head,
      why: 'the last green run of ci.yml on main',
      run: expect.objectContaining({ number: 1, url: 'https://github.com/acme/platform/actions/runs/9000' }),
    })
  })

  test('of a branch: its own, else that of the branch it is to join', async () => {
    const [, main] = mainline(3) as [string, string, string]
    const [own, head] = commits('feature', 2, main) as [string, string]
    const onMain = { commit: main }
    expect(
      baseOf(await rangeIn(origin, { event: push('feature'), runs: [{ commit: own, branch: 'feature' }, onMain] })),
    ).toBe(own)
    const range = await rangeIn(origin, { event: push('feature'), runs: [{ ...red(own), branch: 'feature' }, onMain] })
    expect(range).toMatchObject({ base: main, head, why: 'the last green run of ci.yml on main' })
  })

  test('of a pull request: that of the branch it is to join, by push or in its queue, the newest of both', async () => {
    const [first, second] = mainline(3) as [string, string, string]
    const [own] = commits('feature', 1, 'main') as [string]
    const queue = { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-7-0abc' }
    const event = pull(first, own)
    const newer = await rangeIn(origin, {
      event,
      runs: [{ commit: first }, { commit: second, ...queue }, { commit: own, event: 'pull_request' }],
    })
    expect(newer).toMatchObject({ base: second, why: 'the last green run of ci.yml in the merge queue of main' })
    const older = await rangeIn(origin, { event, runs: [{ commit: first, ...queue }, { commit: second }] })
    expect(older).toMatchObject({ base: second, why: 'the last green run of ci.yml on main' })
  })

  test('of a run that is started again: not what came after its commit', async () => {
    const [first, second, third] = mainline(3) as [string, string, string]
    const range = await rangeIn(origin, {
      event: push('main'),
      head: second,
      runs: [{ commit: first }, red(second), { commit: third }],
    })
    expect(range).toMatchObject({
      base: first,
      head: second,
      why: 'the last green run of ci.yml on main; of its successful runs 1 commit is not in this history',
    })
  })

  test('may be this very commit', async () => {
    const [, head] = mainline(2) as [string, string]
    const nightly = { ...push('main'), name: 'schedule' }
    expect(await rangeIn(origin, { event: nightly, runs: [{ commit: head }] })).toMatchObject({
      base: head,
      why: 'the last green run of ci.yml on main, of this very commit',
    })
  })

  test('may stand on a later page', async () => {
    const [green] = mainline(2) as [string]
    const gone = Array.from({ length: 60 }, (_, at) => ({ commit: at.toString(16).padStart(2, '0').repeat(20) }))
    const range = await rangeIn(origin, { event: push('main'), runs: [{ commit: green }, ...gone] })
    expect(range).toMatchObject({ base: green, why: expect.stringContaining('60 commits are gone') })
    expect(apis[0]?.requests.map((request) => /[?&]page=(\d+)/.exec(request)?.[1])).toEqual(['1', '2'])
  })

  test('of another workflow, where that is asked for', async () => {
    const [first, second] = mainline(2) as [string, string]
    const runs = [{ commit: first, workflow: 'nightly.yml' }, { commit: second }]
    expect(await rangeIn(origin, { event: push('main'), workflow: 'nightly.yml', runs })).toMatchObject({ base: first })
    expect(await rangeIn(origin, { workflow: 'ci.yml', runs })).toMatchObject({ base: second })
  })
})

describe('history that was rewritten', () => {
  test('after a forced push, commits that are no longer in it are passed over', async () => {
    const [kept, replaced] = mainline(2) as [string, string]
    origin.git('reset', '-q', '--hard', kept)
    const head = origin.commit({ other: 'y' })
    const range = await rangeIn(origin, {
      event: push('main', { before: replaced, forced: true }),
      runs: [{ commit: kept }, { commit: replaced }],
    })
    expect(range).toMatchObject({ base: kept, head, why: expect.stringMatching(/1 commit is not in this history$/) })
  })

  test('commits that nobody has any more are passed over', async () => {
    const [kept] = mainline(2) as [string]
    const runs = [{ commit: kept }, { commit: 'd'.repeat(40) }, { commit: 'e'.repeat(40) }, { commit: 'e'.repeat(40) }]
    expect(await rangeIn(origin, { event: push('main'), runs })).toMatchObject({
      base: kept,
      why: 'the last green run of ci.yml on main; of its successful runs 2 commits are gone',
    })
  })

  test('where no green commit is left, everything counts as changed, with a warning', async () => {
    mainline(2)
    expect(await rangeIn(origin, { event: push('main'), runs: [{ commit: 'd'.repeat(40) }] })).toMatchObject({
      type: 'everything',
      isFallback: true,
      why: 'no successful run of ci.yml on main is in the history of this commit; of those that there are, 1 commit is gone',
    })
  })

  test('where there was no green run yet, it does without one', async () => {
    const [first] = mainline(2) as [string]
    expect(await rangeIn(origin, { event: push('feature'), runs: [red(first)] })).toMatchObject({
      type: 'everything',
      isFallback: false,
      why: 'there is no successful run of ci.yml on feature or main yet',
    })
  })
})

describe('a clone of one commit', () => {
  test('is deepened until the green commit is in it', async () => {
    const main = mainline(22)
    const range = await rangeIn(clone('main', '--depth=1'), { event: push('main'), runs: [{ commit: main[1] ?? '' }] })
    expect(range).toMatchObject({ base: main[1], head: main.at(-1) })
    expect(logged.filter((line) => line.startsWith('Fetching')).length).toBeLessThan(5)
  })

  test('needs nothing where its own commit is green', async () => {
    const main = mainline(3)
    expect(
      baseOf(await rangeIn(clone('main', '--depth=1'), { event: push('main'), runs: [{ commit: main[2] ?? '' }] })),
    ).toBe(main[2])
    expect(logged).toEqual([])
  })

  test('finds that a green commit is no longer in its history, and goes on to one that is', async () => {
    const [kept, ...later] = mainline(4) as [string, ...string[]]
    const [replaced] = commits('old', 1, kept) as [string]
    origin.git('checkout', '-q', 'main')
    const range = await rangeIn(clone('main', '--depth=1'), {
      event: push('main'),
      runs: [{ commit: kept }, { commit: replaced }],
    })
    expect(range).toMatchObject({
      base: kept,
      head: later.at(-1),
      why: expect.stringContaining('1 commit is not in this history'),
    })
  })

  test('says how far it came when fetching does not find what is gone', async () => {
    mainline(3)
    const runs = Array.from({ length: 14 }, (_, at) => ({ commit: at.toString(16).repeat(40) }))
    const range = await rangeIn(clone('main', '--depth=1'), { event: push('main'), runs })
    expect(range).toMatchObject({ type: 'everything', isFallback: true })
    expect(range.why).toMatch(/10 commits are gone, 4 commits are beyond what was fetched$/)
  })

  test('whose remote does not answer tests everything', async () => {
    const main = mainline(5)
    const shallow = clone('main', '--depth=1')
    rmSync(origin.folder, { recursive: true })
    const range = await rangeIn(shallow, { event: push('main'), runs: [{ commit: main[1] ?? '' }] })
    expect(range).toMatchObject({ type: 'everything', isFallback: true })
    expect(range.why).toMatch(/^the last green run could not be found out: /)
    origin = testRepository()
  })
})

describe('when GitHub does not tell', () => {
  test.each<[string, Asked, RegExp]>([
    ['without a token', { token: '' }, /there is no token\. Set GITHUB_TOKEN/],
    ['with one that is none', { token: 'ghs_wrong' }, /answered 401, "Bad credentials"/],
    ['of an unknown workflow', { workflow: 'no.yml' }, /answered 404.*\. Give the job the permission "actions: read"/],
    ['of a workflow that is none', { workflow: '../x' }, /is not the file of a workflow/],
  ])('%s, a push tests everything, since its success is to count', async (_, asked, why) => {
    const [, head] = mainline(2) as [string, string]
    const range = await rangeIn(origin, { event: push('main', { before: head }), runs: [{ commit: head }], ...asked })
    expect(range).toMatchObject({ type: 'everything', isFallback: true })
    expect(range.why).toMatch(why)
    expect(range.why).not.toMatch(/ghs_|\n/)
  })

  test('a pull request goes by its event, with a warning: its success does not count', async () => {
    const [, second] = mainline(2) as [string, string]
    const [own] = commits('feature', 1, 'main') as [string]
    const api = await startGithubApi({ runs: [{ commit: second }], mayReadActions: false })
    const range = await rangeIn(origin, { event: pull(second, own), api })
    expect(range).toMatchObject({
      type: 'range',
      base: second,
      head: own,
      why: expect.stringMatching(/, as the last green run could not be found out$/),
      warning: expect.stringMatching(/403, "Resource not accessible by integration"[\s\S]*permission "actions: read"/),
    })
  })

  test('on the command line it is an error', async () => {
    mainline(1)
    await expect(rangeIn(origin, { workflow: 'ci.yml', token: '' })).rejects.toMatchObject({
      code: 'GITHUB_TOKEN_MISSING',
    })
    await expect(rangeIn(origin, {})).rejects.toMatchObject({ code: 'WORKFLOW_UNKNOWN' })
    await expect(rangeIn(origin, { workflow: 'ci.yml', head: 'nope' })).rejects.toMatchObject({ code: 'HEAD_UNKNOWN' })
  })

  test('a server that comes back is asked again', async () => {
    const [first] = mainline(2) as [string]
    const api = await startGithubApi({ runs: [{ commit: first }] })
    api.answerNext({ status: 502 }, { status: 429, headers: { 'retry-after': '3' } })
    expect(await rangeIn(origin, { event: push('main'), api })).toMatchObject({ base: first })
  })
})
