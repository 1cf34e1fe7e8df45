import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import type { WorkflowEvent } from '../system/system.ts'
import { type BaseInputs, planBase } from './base-plan.ts'
import type { CommitRange } from './commit-range.ts'
import { acceptGuess, optimisticRange, resolveRange } from './resolve-range.ts'

const ZEROS = '0'.repeat(40)
const REPOSITORY = { default_branch: 'main' }

let origin: TestRepository
let clones: TestRepository[]
// Commits of a test, each a second later than the one before.
let made = 0

beforeEach(() => {
  origin = testRepository()
  origin.git('config', 'uploadpack.allowFilter', 'true')
  clones = []
})
afterEach(() => {
  for (const repository of [origin, ...clones]) repository.remove()
})

function clone(...cloneArgs: string[]): TestRepository {
  const made = testRepository({ from: origin.folder, cloneArgs })
  clones.push(made)
  return made
}

/** Commits to a branch of the origin that starts at another revision, all by one process, and gives the new tip. */
function branch(name: string, start: string, ...files: string[]): string {
  const from = origin.git('rev-parse', start)
  const commits = files.map((file, at) =>
    [
      `commit refs/heads/${name}\nmark :${at + 1}\ncommitter Ada <ada@example.com> ${1_700_000_000 + made++} +0000`,
      `data <<END\nadd ${file}\nEND\nfrom ${at === 0 ? from : `:${at}`}\nM 100644 inline ${file}\ndata <<END\n${file}\nEND\n`,
    ].join('\n'),
  )
  origin.feed(commits.join(''), 'fast-import', '--quiet', '--force')
  origin.git('checkout', '-q', name)
  origin.git('reset', '-q', '--hard')
  return origin.git('rev-parse', 'HEAD')
}

/** Some commits on main, so that histories are longer than shallow clones. */
function mainline(count: number, start = 0): string {
  return branch('main', start === 0 ? 'HEAD' : 'main', ...Array.from({ length: count }, (_, n) => `main${start + n}`))
}

function firstCommit(): string {
  origin.commit({ root: 'x' })
  return origin.git('rev-parse', 'HEAD')
}

/** A pull request's merge commit, as GitHub makes it: the base branch first. */
function mergeRef(base: string, head: string): string {
  origin.git('checkout', '-q', '--detach', base)
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', head)
  origin.git('update-ref', 'refs/pull/1/merge', 'HEAD')
  return origin.git('rev-parse', 'HEAD')
}

function checkOut(repository: TestRepository, ref: string, depth: number): void {
  repository.git('fetch', '-q', `--depth=${depth}`, 'origin', ref)
  repository.git('checkout', '-q', '--detach', 'FETCH_HEAD')
}

const event = (name: string, ref: string, payload: Readonly<Record<string, unknown>>): WorkflowEvent => ({
  name,
  ref,
  payload: { repository: REPOSITORY, ...payload },
})
const push = (branchName: string, before: string, more: object = {}) =>
  event('push', `refs/heads/${branchName}`, { before, ...more })
const pullRequest = (head: string, base = '') =>
  event('pull_request', 'refs/pull/1/merge', {
    pull_request: { head: { sha: head }, base: { ref: 'main', sha: base } },
  })

interface Answer {
  readonly range: CommitRange
  readonly files: readonly string[]
  readonly log: readonly string[]
}

async function ask(
  repository: TestRepository,
  on: WorkflowEvent | undefined,
  inputs: Partial<BaseInputs> = {},
): Promise<Answer> {
  const git = gitIn(repository.folder)
  const log: string[] = []
  const plan = planBase(on, { base: '', head: '', mergeQueue: 'target', ...inputs })
  const range = await resolveRange(git, plan, { log: (line) => log.push(line) })
  const changes = range.type === 'range' ? await git.changes(range.base, range.head) : []
  return { range, files: changes.map(({ path }) => path), log }
}

describe('a pull request', () => {
  test.each([['full'], ['shallow']])('compares with the first parent of its merge commit (%s clone)', async (kind) => {
    const start = firstCommit()
    const head = branch('feature', start, 'a', 'b')
    const tip = mainline(3, 1)
    mergeRef(tip, head)
    const repository = clone(...(kind === 'full' ? [] : ['--depth=1']))
    checkOut(repository, 'refs/pull/1/merge', kind === 'full' ? 100 : 1)
    // The base that the event names lags behind.
    const { range, files, log } = await ask(repository, pullRequest(head, start))
    expect(range).toMatchObject({ type: 'range', base: tip })
    expect(files).toEqual(['a', 'b'])
    expect(log).toHaveLength(kind === 'full' ? 0 : 1)
  })

  test.each([[1], [2], [50]])(
    'whose own head is checked out compares with where it met the base branch (depth %i)',
    async (depth) => {
      const start = firstCommit()
      mainline(40, 1)
      const fork = branch('main', 'main', 'fork')
      const head = branch('feature', fork, 'a', 'b', 'c')
      mainline(30, 100)
      const repository = clone('--depth=1', '--branch=feature')
      checkOut(repository, 'refs/heads/feature', depth)
      const { range, files } = await ask(repository, pullRequest(head, start))
      expect(range).toMatchObject({
        type: 'range',
        base: fork,
        why: 'where it last met origin/main, the base branch of the pull request',
      })
      expect(files).toEqual(['a', 'b', 'c'])
    },
  )

  test('of another kind that stands on the base branch counts everything', async () => {
    const start = firstCommit()
    const head = branch('feature', start, 'a')
    mainline(1, 1)
    const target = { ...pullRequest(head), name: 'pull_request_target' }
    const { range } = await ask(clone('--branch=main'), target)
    expect(range).toMatchObject({
      type: 'everything',
      why: 'what is checked out is not the pull request but the branch that it goes to; write on: pull_request to test it',
      isFallback: true,
    })
    const { files } = await ask(clone('--branch=feature'), target)
    expect(files).toEqual(['a'])
  })
})

describe('a push', () => {
  test.each([[[]], [['--depth=1']]])(
    'compares with the commit before it, however many commits it has (clone %j)',
    async (args) => {
      firstCommit()
      const before = mainline(3)
      mainline(25, 10)
      const { range, files } = await ask(clone(...args, '--branch=main'), push('main', before))
      expect(range).toMatchObject({ base: before, why: 'the commit before the push' })
      expect(files).toHaveLength(25)
    },
  )

  test('that was forced compares with where old and new history met', async () => {
    const start = firstCommit()
    const before = branch('feature', start, 'old')
    origin.git('tag', 'keep', before)
    branch('feature', start, 'new')
    const { range, files } = await ask(clone('--branch=feature'), push('feature', before, { forced: true }))
    expect(range).toMatchObject({
      base: start,
      why: 'where it last met what the forced push replaced',
    })
    expect(files).toEqual(['new'])
  })

  test('over a commit that is gone compares with the default branch, on that branch itself with everything', async () => {
    const start = firstCommit()
    mainline(2, 1)
    branch('feature', start, 'new')
    const gone = 'd'.repeat(40)
    const { range, files } = await ask(clone('--branch=feature'), push('feature', gone, { forced: true }))
    expect(range).toMatchObject({
      base: start,
      why: 'where it last met origin/main, the default branch; the commit before the push cannot be had',
    })
    expect(files).toEqual(['new'])
    const onMain = await ask(clone('--branch=main'), push('main', gone, { forced: true }))
    expect(onMain.range).toMatchObject({ type: 'everything', isFallback: true })
    expect((onMain.range as { why: string }).why).toMatch(
      /^the commit before the push cannot be had \(git fetch origin failed: /,
    )
  })

  test('of a new branch compares with the default branch; of the default branch itself, with nothing', async () => {
    const start = firstCommit()
    branch('feature', start, 'a', 'b')
    mainline(1, 1)
    expect((await ask(clone('--branch=feature'), push('feature', ZEROS))).files).toEqual(['a', 'b'])
    expect((await ask(clone('--branch=feature', '--depth=1'), push('feature', ZEROS))).files).toEqual(['a', 'b'])
    const { range } = await ask(clone('--branch=main'), push('main', ZEROS))
    expect(range).toMatchObject({
      type: 'everything',
      why: 'this is the first push of the default branch',
      isFallback: false,
    })
  })
})

describe('other events', () => {
  test('a merge group answers for the whole queue, or for its own entry', async () => {
    const start = firstCommit()
    branch('one', start, 'a')
    branch('two', start, 'b')
    origin.git('checkout', '-q', '-B', 'queue', 'main')
    origin.git('merge', '-q', '--no-ff', '-m', 'one', 'one')
    origin.git('merge', '-q', '--no-ff', '-m', 'two', 'two')
    const group = event('merge_group', 'refs/heads/queue', { merge_group: { base_ref: 'refs/heads/main' } })
    const repository = clone('--branch=queue')
    expect((await ask(repository, group)).files).toEqual(['a', 'b'])
    expect((await ask(repository, group, { mergeQueue: 'parent' })).files).toEqual(['b'])
    expect((await ask(clone('--branch=queue', '--depth=1'), group)).files).toEqual(['a', 'b'])
  })

  test('a tag compares with the previous one of its family', async () => {
    firstCommit()
    origin.git('tag', 'v1.0.0')
    mainline(1)
    origin.git('tag', 'core-v0.1.0')
    mainline(1, 1)
    origin.git('tag', 'v1.1.0')
    const repository = clone()
    const tagged = await ask(repository, event('push', 'refs/tags/v1.1.0', { before: ZEROS }))
    expect(tagged.range).toMatchObject({ why: 'the previous tag, v1.0.0' })
    expect(tagged.files).toEqual(['main0', 'main1'])
    const family = await ask(repository, event('release', 'refs/tags/core-v0.2.0', {}))
    expect(family.files).toEqual(['main1'])
    const first = await ask(repository, event('release', 'refs/tags/web-1.0', {}))
    expect(first.range).toMatchObject({ type: 'everything', why: 'no earlier tag like web-1.0 is to be found' })
  })

  test('a tag checked out alone, without history and without the other tags, is compared all the same', async () => {
    firstCommit()
    origin.git('tag', 'v1.0.0')
    mainline(30)
    origin.git('tag', 'v1.1.0')
    const repository = clone('--depth=1', '--branch=v1.1.0', '--no-tags')
    const { range, files } = await ask(repository, event('push', 'refs/tags/v1.1.0', { before: ZEROS }))
    expect(range).toMatchObject({ why: 'the previous tag, v1.0.0' })
    expect(files).toHaveLength(30)
  })

  test('a run by hand compares with the default branch, on it and on a schedule everything counts', async () => {
    const start = firstCommit()
    branch('feature', start, 'a')
    mainline(1, 1)
    const repository = clone('--branch=feature')
    expect((await ask(repository, event('workflow_dispatch', 'refs/heads/feature', {}))).files).toEqual(['a'])
    for (const [name, ref, why] of [
      ['workflow_dispatch', 'refs/heads/main', 'this is a run by hand'],
      ['schedule', 'refs/heads/main', 'this is a scheduled run'],
      ['repository_dispatch', 'refs/heads/main', 'this is a run for repository_dispatch'],
    ] as const) {
      const { range } = await ask(repository, event(name, ref, {}))
      expect(range).toMatchObject({ type: 'everything', why, isFallback: false })
    }
  })

  test('a base branch that was deleted since leaves everything, with the reason', async () => {
    const start = firstCommit()
    const head = branch('feature', start, 'a')
    const repository = clone('--branch=feature')
    repository.git('update-ref', '-d', 'refs/remotes/origin/main')
    origin.git('branch', '-q', '-D', 'main')
    const { range } = await ask(repository, pullRequest(head))
    expect(range).toMatchObject({ type: 'everything', isFallback: true })
    expect((range as { why: string }).why).toContain('the history of main cannot be had')
  })

  test('a payload without what it must have is refused with the way out', () => {
    expect(() => planBase(event('pull_request', '', {}), { base: '', head: '', mergeQueue: 'target' })).toThrow(
      'The payload of the pull_request event is not what GitHub sends',
    )
  })
})

describe('inputs', () => {
  test('a given base wins over the event, and means where the histories met', async () => {
    const start = firstCommit()
    const head = branch('feature', start, 'a')
    mainline(2, 1)
    const repository = clone('--branch=feature')
    const { range, files } = await ask(repository, push('feature', head), { base: 'main' })
    expect(range).toMatchObject({ base: start, why: 'where it last met origin/main, the base that was given' })
    expect(files).toEqual(['a'])
  })

  test('a base and a head that are elsewhere are fetched by name', async () => {
    const start = firstCommit()
    const head = branch('feature', start, 'a')
    mainline(1, 1)
    const repository = clone('--branch=main', '--single-branch')
    const { range, files } = await ask(repository, undefined, { base: 'main', head: 'feature' })
    expect(range).toMatchObject({ head, base: start })
    expect(files).toEqual(['a'])
  })

  test('one that names nothing is an error with the way out', async () => {
    firstCommit()
    const repository = clone()
    await expect(ask(repository, undefined, { base: 'nope' })).rejects.toMatchObject({
      code: 'BASE_UNKNOWN',
      message: expect.stringContaining('names no commit here, nor at origin'),
      hint: 'Check its spelling: git ls-remote origin lists the branches and tags that there are.',
    })
    await expect(ask(repository, undefined, { base: '1'.repeat(40) })).rejects.toMatchObject({
      hint: 'Check its spelling; if it is of another repository, fetch it from there.',
    })
    await expect(ask(repository, undefined, { base: 'main', head: 'nope' })).rejects.toMatchObject({
      code: 'HEAD_UNKNOWN',
    })
  })

  test('one before the first commit is told as such, one that a shallow clone lacks to be brought', async () => {
    firstCommit()
    mainline(40)
    await expect(ask(clone(), undefined, { base: 'HEAD~99' })).rejects.toMatchObject({
      message: 'base: HEAD~99 names no commit here',
      hint: 'Check its spelling; git log HEAD shows how far that history goes.',
    })
    const shallow = clone('--depth=1')
    shallow.git('remote', 'rename', 'origin', 'upstream')
    await expect(ask(shallow, undefined, { base: '@~30' })).rejects.toMatchObject({
      hint: expect.stringContaining('git fetch --unshallow'),
    })
    shallow.git('fetch', '-q', '--unshallow', 'upstream')
    expect((await ask(shallow, undefined, { base: '@~30' })).files).toHaveLength(30)
  })

  test.each([
    ['upstream', 'dev', 'upstream/dev'],
    ['upstream', 'upstream/dev', 'upstream/dev'],
    ['upstream', 'dev~1', 'upstream/dev~1'],
    ['origin', 'dev~1', 'dev~1'],
  ])('what %s has and nobody fetched is told with how: %s', async (remote, base, given) => {
    const start = firstCommit()
    branch('dev', start, 'd')
    origin.git('checkout', '-q', 'main')
    const repository = clone('--branch=main', '--single-branch')
    if (remote !== 'origin') repository.git('remote', 'rename', 'origin', remote)
    const error = await ask(repository, undefined, { base }).then(undefined, (one: Error & { hint: string }) => one)
    const { hint = '' } = error as { hint?: string }
    const told = / first: git (?<words>\S+ \S+ \S+?)(?:, then give (?<name>\S+))?(?: \(.*)?$/.exec(hint)?.groups
    expect([told?.['words'], told?.['name'] ?? base]).toEqual([`fetch ${remote} dev:refs/remotes/${remote}/dev`, given])
    repository.git(...(told?.['words'] ?? '').split(' '))
    expect((await ask(repository, undefined, { base: given })).range).toMatchObject({ base: start })
  })

  test('one of another remote is looked for there, and one of none here', async () => {
    firstCommit()
    const repository = clone()
    repository.git('remote', 'add', 'fork', origin.folder)
    await expect(ask(repository, undefined, { base: 'fork/topic' })).rejects.toMatchObject({
      hint: 'Check its spelling, or fetch it first: git fetch fork topic:refs/remotes/fork/topic',
    })
    await expect(ask(origin, undefined, { base: 'topic' })).rejects.toMatchObject({
      message: 'base: topic names no commit here (there is no remote called origin)',
      hint: 'Check its spelling: git branch --all and git tag list what there is, and there is no remote to fetch more from.',
    })
  })

  test('one that cannot be asked about, because the remote does not answer, is a fault outside', async () => {
    firstCommit()
    const repository = clone()
    repository.git('config', 'remote.origin.url', '/nonexistent/repository')
    await expect(ask(repository, undefined, { base: 'nope' })).rejects.toMatchObject({ code: 'FETCH_FAILED' })
  })

  test.each([['--upload-pack=touch x'], ['-x'], ['a..b'], ['a b'], ['a\u00a0b'], ['x:y'], ['refs/*']])(
    '%j is not taken for a revision',
    async (base) => {
      firstCommit()
      await expect(ask(clone(), undefined, { base })).rejects.toMatchObject({ code: 'REVISION_REFUSED' })
    },
  )

  test('histories that never met leave everything, with the reason', async () => {
    firstCommit()
    origin.git('checkout', '-q', '--orphan', 'lone')
    origin.commit({ other: 'x' })
    const { range } = await ask(clone('--branch=lone'), undefined, { base: 'main' })
    expect(range).toMatchObject({ type: 'everything', isFallback: true })
    expect((range as { why: string }).why).toMatch(/^main shares no history with HEAD/)
  })

  test('without any, the default branch is found by itself, or the one that nx.json names', async () => {
    const start = firstCommit()
    branch('develop', start, 'd')
    branch('feature', 'develop', 'a')
    origin.git('checkout', '-q', 'main')
    const repository = clone()
    repository.git('checkout', '-q', '-b', 'mine', 'origin/feature')
    expect((await ask(repository, undefined)).files).toEqual(['a', 'd'])
    expect((await ask(repository, undefined, { defaultBase: 'origin/develop' })).files).toEqual(['a'])
    repository.git('checkout', '-q', 'main')
    expect((await ask(repository, undefined)).range).toMatchObject({
      why: 'origin/HEAD, the default branch, which already holds this commit',
    })
  })

  test('a repository without commits, or with one, is no trouble', async () => {
    await expect(ask(origin, undefined)).rejects.toMatchObject({ code: 'NO_COMMITS' })
    origin.commit({ a: 'a' })
    expect((await ask(origin, undefined)).range).toMatchObject({ type: 'range' })
    await expect(ask(origin, undefined, { base: 'HEAD~1' })).rejects.toMatchObject({ code: 'BASE_UNKNOWN' })
  })
})

describe('the guess', () => {
  test('is the same range, asked for at once', async () => {
    const start = firstCommit()
    branch('feature', start, 'a')
    mainline(1, 1)
    const git = gitIn(origin.folder)
    const plan = planBase(undefined, { base: 'main', head: 'feature', mergeQueue: 'target' })
    expect(optimisticRange(plan)).toEqual({ base: 'main', head: 'feature' })
    const comparison = await git.compare('main', 'feature')
    const { mergeBase } = comparison ?? {}
    if (comparison === undefined || mergeBase === undefined) throw new Error('the guess did not hold')
    expect(acceptGuess(plan, { ...comparison, mergeBase })).toEqual(
      await resolveRange(git, plan, { log: () => undefined }),
    )
    const atOnce = await git.changes('main', 'feature', { fromMergeBase: true })
    expect(atOnce).toEqual(await git.changes(mergeBase, comparison.head))
  })

  test('does not hold where two bases are equally good: then one of them is taken and named', async () => {
    const start = firstCommit()
    const left = branch('left', start, 'l1')
    const right = branch('right', start, 'r1')
    origin.git('checkout', '-q', 'left')
    origin.git('merge', '-q', '--no-ff', '-m', 'm1', 'right')
    origin.git('checkout', '-q', 'right')
    origin.git('merge', '-q', '--no-ff', '-m', 'm2', left)
    origin.commit({ r2: 'x' })
    const git = gitIn(origin.folder)
    await expect(git.changes('left', 'right', { fromMergeBase: true })).rejects.toMatchObject({ code: 'GIT_FAILED' })
    const { range, files } = await ask(origin, undefined, { base: 'left', head: 'right' })
    expect([left, right]).toContain((range as { base: string }).base)
    expect(files).toContain('r2')
  })
})
