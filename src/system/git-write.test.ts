import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitServer, startGitServer } from '../../test/support/git-server.ts'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'

const TOKEN = 'canary-4711'
const BRANCH = 'maestro/templates'

let root: string
let server: GitServer
let repository: TestRepository
let base: string
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-remote-'))
  mkdirSync(path.join(root, 'acme'))
  execFileSync('git', ['init', '-q', '--bare', path.join(root, 'acme/shop')])
  server = await startGitServer(root, () => TOKEN)
  repository = testRepository()
  base = repository.commit({ 'a.txt': 'a\n', 'dir/b.txt': 'b\n', 'dir/c.txt': 'c\n' })
})
afterEach(async () => {
  await server.close()
  repository.remove()
  rmSync(root, { recursive: true })
})

const commit = async (message = 'Move the pin') => {
  const made = await gitIn(repository.folder).makeCommit({
    parent: base,
    message: () => message,
    changes: [
      { path: 'vendor/templates', mode: '160000', id: 'a'.repeat(40) },
      { path: 'dir/b.txt', mode: '100755', content: Buffer.from('new\r\n') },
      { path: 'dir/c.txt', mode: null },
    ],
  })
  return made.commit
}

const push = (one: string, expected?: string, token = TOKEN) =>
  gitIn(repository.folder).push({
    remote: `${server.origin}/acme/shop`,
    commit: one,
    branch: BRANCH,
    expected,
    credentials: token,
  })

describe('a commit', () => {
  test('has just what was changed, and nobody’s work tree or index', async () => {
    const made = await commit()
    expect(
      repository
        .git('diff-tree', '-r', '--no-commit-id', '--abbrev=8', made)
        .split('\n')
        .map((line) => line.replace(/^:(\d+) (\d+) \w+ \w+ /, '$1 $2 ')),
    ).toEqual(['100644 100755 M\tdir/b.txt', '100644 000000 D\tdir/c.txt', '000000 160000 A\tvendor/templates'])
    expect(repository.git('cat-file', 'blob', `${made}:dir/b.txt`)).toBe('new')
    expect(repository.git('log', '-1', '--format=%P %an <%ae> %s', made)).toBe(
      `${base} github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> Move the pin`,
    )
    expect([repository.git('status', '--porcelain'), repository.git('rev-parse', 'HEAD')]).toEqual(['', base])
    expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('')
  })
})

test('a commit is by whom the configuration names, where it names anybody', async () => {
  repository.git('config', 'user.name', 'Ada')
  expect(repository.git('log', '-1', '--format=%an %cn', await commit())).toBe(
    'github-actions[bot] github-actions[bot]',
  )
  repository.git('config', 'user.email', 'ada@example.com')
  expect(repository.git('log', '-1', '--format=%an <%ae> %cn <%ce>', await commit())).toBe(
    'Ada <ada@example.com> Ada <ada@example.com>',
  )
})

describe('a branch elsewhere', () => {
  test('is made, and moved, where it leads to what is expected', async () => {
    const [first, second] = [await commit('one'), await commit('two')]
    expect(await push(first)).toBe(true)
    expect(await push(second)).toBe(false)
    expect(await push(second, second)).toBe(false)
    expect(await push(second, first)).toBe(true)
    const refs = execFileSync('git', [
      '--git-dir',
      path.join(root, 'acme/shop'),
      'for-each-ref',
      '--format=%(objectname) %(refname)',
    ])
    expect(String(refs).trim()).toBe(`${second} refs/heads/${BRANCH}`)
  })

  test('is refused without a token that may write, and no token is told', async () => {
    for (const token of ['', 'another-canary']) {
      const failure = await push(await commit(), undefined, token).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'PUSH_REFUSED', hint: expect.stringContaining('contents: write') })
      expect(JSON.stringify(failure) + String(failure)).not.toContain('canary')
    }
  })

  test('of a server that is not there is a failure outside', async () => {
    const remote = 'http://127.0.0.1:9/acme/shop'
    const failing = gitIn(repository.folder).push({
      remote,
      commit: base,
      branch: BRANCH,
      expected: undefined,
      credentials: '',
    })
    await expect(failing).rejects.toMatchObject({ code: 'PUSH_FAILED' })
  })
})
