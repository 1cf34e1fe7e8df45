import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitServer, startGitServer } from '../../test/support/git-server.ts'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { gitEnvironment, openGit } from './git.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
})
afterEach(() => repository.remove())

async function changed(base = 'HEAD~1', head = 'HEAD'): Promise<readonly string[]> {
  const changes = await gitIn(repository.folder).changes(base, head)
  return changes.map(({ status, path: file }) => `${status} ${file}`)
}

test('messages that hold a text come newest first, whole, whatever the configuration says', async () => {
  const { folder, git, commit } = repository
  for (const [key, value] of [
    ['log.showSignature', 'true'],
    ['grep.patternType', 'perl'],
    ['i18n.logOutputEncoding', 'latin1'],
  ] as const)
    git('config', key, value)
  const [first, last] = ['One\n\nMark: a.b ü', 'Two\n\nText.\n\nMark: a.b'] as const
  commit({ a: '1' }, first)
  commit({ a: '2' }, 'Mark: axb')
  git('checkout', '-q', '-b', 'side', 'HEAD~1')
  commit({ b: '1' }, 'Aside: a.b\n\nMark: a.b')
  git('checkout', '-q', 'main')
  const head = commit({ a: '3' }, last)
  expect(await gitIn(folder).messagesWith(head, 'Mark: a.b')).toEqual([last, first])
  expect(await gitIn(folder).messagesWith(head, 'nowhere')).toEqual([])
})

describe('branches', () => {
  test('of an empty repository are none, but the one that the first commit makes', async () => {
    expect(await gitIn(repository.folder).branches()).toEqual({ current: 'main', local: [], remotes: [] })
  })

  test('are told by remote, with where its HEAD leads', async () => {
    const { folder, git, commit } = repository
    const id = commit({ a: '1' })
    git('branch', 'side/x')
    for (const name of ['origin', 'up/stream', 'unasked']) git('remote', 'add', name, `https://x.example/${name}`)
    for (const ref of ['origin/prod', 'origin/side', 'up/stream/master']) git('update-ref', `refs/remotes/${ref}`, id)
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/prod')
    expect(await gitIn(folder).branches()).toEqual({
      current: 'main',
      local: ['main', 'side/x'],
      remotes: [
        { name: 'origin', head: 'prod', branches: ['prod', 'side'] },
        { name: 'unasked', head: undefined, branches: [] },
        { name: 'up/stream', head: undefined, branches: ['master'] },
      ],
    })
    git('checkout', '-q', '--detach')
    expect((await gitIn(folder).branches()).current).toBeUndefined()
  })
})

describe('changes', () => {
  test('a rename counts on both sides; deletions, modes, links and types count', async () => {
    repository.commit({ moved: 'the same text\n'.repeat(20), gone: 'x', run: 'x', turned: 'x', same: 'x' })
    repository.commit({ moved: null, 'new/moved': 'the same text\n'.repeat(20), gone: null, turned: { link: 'same' } })
    repository.git('update-index', '--chmod=+x', 'run')
    repository.git('commit', '-q', '-m', 'mode')
    expect(await changed('HEAD~2')).toEqual(['D gone', 'D moved', 'A new/moved', 'M run', 'T turned'])
  })

  test('a submodule that moves counts, whatever .gitmodules says of ignoring it', async () => {
    const ids = ['1'.repeat(40), '2'.repeat(40)] as const
    repository.commit({ '.gitmodules': '[submodule "t"]\n\tpath = t\n\turl = https://example.com/t\n\tignore = all\n' })
    for (const id of ids) {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},t`)
      repository.git('commit', '-q', '-m', id)
    }
    expect(await gitIn(repository.folder).changes('HEAD~1', 'HEAD')).toEqual([
      { path: 't', status: 'M', oldMode: '160000', newMode: '160000', oldId: ids[0], newId: ids[1] },
    ])
  })

  test('names arrive as they are: new lines, quotes, tabs, other alphabets, bytes that are no UTF-8', async () => {
    repository.commit({ a: '' })
    const names = ['nl\n::set-output name=x::y', 'tab\tq"uote', 'naïve', '--upload-pack=x', '`id`', '漢字']
    repository.commit(Object.fromEntries(names.map((name) => [`src/${name}`, 'x'])))
    expect(await changed()).toEqual(names.map((name) => `A src/${name}`).sort(byBytes))
    writeFileSync(Buffer.from(`${repository.folder}/latin\xe9.py`, 'latin1'), 'x')
    repository.commit({})
    expect(await changed()).toEqual(['A latin\udce9.py'])
    const tree = await gitIn(repository.folder).tree('HEAD')
    expect(tree.map((entry) => entry.path)).toContain('latin\udce9.py')
    expect(tree.map((entry) => entry.path)).toContain('src/naïve')
  })

  test.each([
    ['color.ui', 'always'],
    ['core.quotePath', 'true'],
    ['diff.renames', 'copies'],
    ['diff.noprefix', 'true'],
    ['diff.external', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.orderFile', 'order'],
    ['diff.relative', 'true'],
    ['log.showSignature', 'true'],
  ])('the setting %s = %s of the repository changes nothing', async (key, value) => {
    repository.commit({ 'a/é': 'x', order: 'b\na\n', 'b/y': 'y\n'.repeat(50) })
    repository.commit({ 'a/é': 'y', 'b/y': null, 'b/z': 'y\n'.repeat(50) })
    repository.git('config', key, value)
    const expected = ['A b/z', 'D b/y', 'M a/é']
    expect([...(await changed())].sort()).toEqual(expected)
    const inner = await gitIn(path.join(repository.folder, 'a')).changes('HEAD~1', 'HEAD')
    expect(inner.map((change) => change.path).sort()).toEqual(['a/é', 'b/y', 'b/z'])
  })
})

describe('objects', () => {
  test('a tree lists every file with its mode; contents come by id, what is missing stays away', async () => {
    repository.commit({ 'a/b': 'text\n', link: { link: 'a' } })
    const git = gitIn(repository.folder)
    const tree = await git.tree('HEAD')
    expect(tree.map(({ path: file, mode }) => [file, mode])).toEqual([
      ['a/b', '100644'],
      ['link', '120000'],
    ])
    const ids = tree.map(({ objectId }) => objectId)
    const blobs = await git.blobs([...ids, ...ids, '1'.repeat(40), repository.git('rev-parse', 'HEAD')])
    expect([...blobs.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['text\n', 'a'])
    expect(await git.blobs([])).toEqual(new Map())
  })

  test('contents of many megabytes, and empty ones, arrive whole', async () => {
    const big = 'x'.repeat(9_000_000)
    repository.commit({ big, empty: '', after: 'y' })
    const git = gitIn(repository.folder)
    const tree = await git.tree('HEAD')
    const blobs = await git.blobs(tree.map(({ objectId }) => objectId))
    expect(tree.map(({ path: file, objectId }) => [file, blobs.get(objectId)?.length])).toEqual([
      ['after', 1],
      ['big', big.length],
      ['empty', 0],
    ])
  })

  test('announcing contents changes no answer, and nobody waits for an announcement that came to nothing', async () => {
    repository.commit({ a: 'one', b: 'two' })
    const git = gitIn(repository.folder)
    git.expectBlobs()
    git.expectBlobs()
    const ids = (await git.tree('HEAD')).map(({ objectId }) => objectId)
    expect((await git.blobs(ids)).size).toBe(2)
    expect((await git.blobs(ids)).size).toBe(2)
    git.expectBlobs()
    gitIn(path.join(repository.folder, 'nowhere')).expectBlobs()
  })

  test('revisions are made exact, with their merge base; unknown ones are undefined', async () => {
    const start = repository.commit({ a: '' })
    repository.git('checkout', '-q', '-b', 'feature')
    const feature = repository.commit({ b: '' })
    repository.git('checkout', '-q', 'main')
    const main = repository.commit({ c: '' })
    repository.git('tag', '-a', '-m', 'x', 'v1')
    const git = gitIn(repository.folder)
    expect(await git.compare('v1', 'feature')).toEqual({ base: main, head: feature, mergeBase: start })
    expect(await git.compare('nope', 'feature')).toBeUndefined()
    expect(await git.commit('v1')).toBe(main)
    expect(await git.commit('v2')).toBeUndefined()
    expect(await git.parents(main)).toEqual([start])
    expect(await git.isShallow()).toBe(false)
  })

  test('texts are found where they end, in some folders of a commit, whatever they and the files are called', async () => {
    const odd = 'é\n:x.ts'
    const commit = repository.commit({
      'a/x.ts': 'import "../core/test"\nfrom "core/test/u"\n',
      'a/y.ts': 'import "core/testing"\n',
      'a/z.py': 'from tests.helpers import x\n',
      [`a/${odd}`]: '(core/test)\n',
      'a/bin': '\0core/test"',
      'b/x.ts': '"core/test"\n',
      'c[1]/x.ts': '"a+b.c"\n"aabxc"\n',
    })
    repository.commit({ 'a/new.ts': '"core/test"\n' })
    const git = gitIn(repository.folder)
    const found = await git.search(commit, ['core/test', 'tests.helpers'], ['a'])
    expect(found?.map(({ file, text }) => `${file} ${text}`).sort()).toEqual([
      'a/x.ts core/test',
      'a/x.ts core/test',
      'a/z.py tests.helpers',
      `a/${odd} core/test`,
    ])
    expect(await git.search(commit, ['a+b.c'], ['c[1]'])).toEqual([{ file: 'c[1]/x.ts', text: 'a+b.c' }])
    expect((await git.search(commit, ['core/test'], ['']))?.length).toBe(4)
    expect(await git.search(commit, ['nowhere'], ['a', 'gone'])).toEqual([])
    expect(await git.search('1'.repeat(40), ['x'], [''])).toBeUndefined()
  })

  test('texts are found where programs join paths, and told with slashes', async () => {
    const spelt = [
      'REPO / "core" / "tests" / "data"',
      "REPO/'core'/'tests'",
      'Path("core") / "tests"',
      'root.joinpath("core", "tests")',
      'os.path.join(root, "core", r"tests")',
      "path.join(__dirname, '..', 'core', 'tests', 'data')",
      'path.join(`core`,`tests`)',
      '"core" / "tests/data"',
    ]
    const others = ['"core" / "testing"', '"core", x, "tests"', '"core" + "tests"', '"encore" / "test"', '"core tests"']
    const lines = [...spelt.map((line, at) => [`a/${at}`, line]), ...others.map((line, at) => [`b/${at}`, line])]
    const commit = repository.commit(Object.fromEntries(lines.map(([name, line]) => [name, `${line}\n`])))
    const found = await gitIn(repository.folder).search(commit, ['core/tests', 'core/tests/data'], [''])
    expect(found?.map(({ file, text }) => `${file} ${text}`)).toEqual([
      'a/0 core/tests/data',
      ...[1, 2, 3, 4].map((at) => `a/${at} core/tests`),
      'a/5 core/tests/data',
      'a/6 core/tests',
      'a/7 core/tests/data',
    ])
  })

  test('what is not committed: changed, new and deleted files, not ignored ones', async () => {
    repository.commit({ a: '1', b: '1', '.gitignore': 'c' })
    writeFileSync(path.join(repository.folder, 'a'), '2')
    for (const name of ['c', 'é\nd']) writeFileSync(path.join(repository.folder, name), '')
    rmSync(path.join(repository.folder, 'b'))
    expect([...(await gitIn(repository.folder).uncommitted())].sort()).toEqual(['a', 'b', 'é\nd'])
  })

  test('where it is and what a revision names', async () => {
    const git = gitIn(repository.folder)
    const workTree = await git.workTree()
    expect(await git.locate('HEAD')).toEqual({ workTree, commit: undefined })
    const commit = repository.commit({ 'deep/a': '1' })
    expect(await gitIn(path.join(repository.folder, 'deep')).locate('main')).toEqual({ workTree, commit })
    expect(await git.locate('nowhere')).toEqual({ workTree, commit: undefined })
    const bare = path.join(repository.folder, 'bare')
    repository.git('clone', '-q', '--bare', '.', bare)
    await expect(gitIn(bare).locate('HEAD')).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' })
  })

  test('what is checked out, of whichever state, with what is not committed', async () => {
    const git = gitIn(repository.folder)
    writeFileSync(path.join(repository.folder, 'first one'), '')
    expect(await git.checkedOut()).toEqual({ commit: undefined, uncommitted: ['first one'] })
    const [base] = [repository.commit({ 'a b': '1', gone: '1' }), repository.git('checkout', '-q', '-b', 'side')]
    repository.commit({ 'a b': '2' })
    repository.git('checkout', '-q', 'main')
    expect(await git.checkedOut()).toEqual({ commit: base, uncommitted: [] })
    const head = repository.commit({ 'a b': '3' })
    expect(() => repository.git('merge', '-q', 'side')).toThrow()
    repository.git('mv', 'gone', 'moved here')
    const { commit, uncommitted } = await git.checkedOut()
    expect([commit, ...[...uncommitted].sort()]).toEqual([head, 'a b', 'gone', 'moved here'])
  })
})

describe('what a repository may try', () => {
  test('an embedded bare repository runs no program, wherever we start', async () => {
    const evil = path.join(repository.folder, 'packages/evil')
    for (const folder of ['refs', 'objects', 'work']) mkdirSync(path.join(evil, folder), { recursive: true })
    const hit = path.join(repository.folder, 'HIT')
    writeFileSync(path.join(evil, 'HEAD'), 'ref: refs/heads/main\n')
    const program = `"touch ${hit}; false"`
    writeFileSync(
      path.join(evil, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = "work"\n\tfsmonitor = ${program}\n\tsshCommand = ${program}\n`,
    )
    for (const folder of ['refs', 'objects', 'work']) writeFileSync(path.join(evil, folder, 'keep'), '')
    repository.commit({ a: '' })
    const git = gitIn(evil)
    for (const ask of [
      () => git.tree('HEAD'),
      () => git.changes('HEAD', 'HEAD'),
      () => git.commit('HEAD'),
      () => git.fetch({ remote: 'origin', refspecs: ['main'], withContents: true, timeoutMs: 5_000 }),
    ]) {
      await expect(ask()).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' })
    }
    expect(existsSync(hit)).toBe(false)
  })

  test('hooks and a file-system monitor of the repository do not run', async () => {
    repository.commit({ a: '' })
    const hit = path.join(repository.folder, 'HIT')
    repository.git('config', 'core.fsmonitor', `touch ${hit}`)
    repository.git('config', 'core.hooksPath', repository.folder)
    for (const hook of ['reference-transaction', 'post-checkout']) {
      writeFileSync(path.join(repository.folder, hook), `#!/bin/sh\ntouch ${hit}\n`, { mode: 0o755 })
    }
    const git = gitIn(repository.folder)
    await git.tree('HEAD')
    await git.changes('HEAD', 'HEAD')
    expect(existsSync(hit)).toBe(false)
  })

  test('variables that point at another repository do not mislead', async () => {
    const other = testRepository()
    other.commit({ other: '' })
    repository.commit({ mine: '' })
    const git = gitIn(repository.folder, { GIT_DIR: path.join(other.folder, '.git'), GIT_WORK_TREE: other.folder })
    expect((await git.tree('HEAD')).map((entry) => entry.path)).toEqual(['mine'])
    other.remove()
  })
})

describe('failures', () => {
  test('a folder that is no repository, or not there, is named with the way out', async () => {
    const plain = path.join(repository.folder, 'plain')
    rmSync(path.join(repository.folder, '.git'), { recursive: true })
    mkdirSync(plain)
    await expect(gitIn(plain).tree('HEAD')).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' })
    await expect(gitIn(path.join(plain, 'x')).tree('HEAD')).rejects.toMatchObject({ code: 'NO_SUCH_FOLDER' })
    writeFileSync(path.join(plain, 'file'), '')
    await expect(gitIn(path.join(plain, 'file')).tree('HEAD')).rejects.toMatchObject({ code: 'NO_SUCH_FOLDER' })
  })

  test('git that is missing is said to be', async () => {
    await expect(gitIn(repository.folder, { PATH: '/nonexistent' }).tree('HEAD')).rejects.toMatchObject({
      code: 'GIT_MISSING',
    })
  })

  test('a fetch that fails gives its last line without credentials, and one that hangs is stopped', async () => {
    repository.commit({ a: '' })
    repository.git('remote', 'add', 'origin', 'https://user:secret@127.0.0.1:1/x.git')
    const git = gitIn(repository.folder)
    const request = { remote: 'origin', refspecs: ['main'], withContents: true, timeoutMs: 20_000 }
    const failure = await git.fetch(request).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'FETCH_FAILED', retryable: true })
    expect(String(failure)).not.toContain('secret')
    repository.git('config', 'remote.origin.url', 'ssh://x/y')
    repository.git('config', 'core.sshCommand', 'sleep 30;')
    await expect(git.fetch({ ...request, timeoutMs: 300 })).rejects.toMatchObject({
      message: 'git fetch origin failed: no answer within 0.3 s',
    })
  })

  test('a link to a repository elsewhere is that repository', async () => {
    repository.commit({ a: '' })
    const link = path.join(repository.folder, '..', `${path.basename(repository.folder)}-link`)
    symlinkSync(repository.folder, link)
    expect(await gitIn(link).tree('HEAD')).toHaveLength(1)
    rmSync(link)
  })
})

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

test('what steps are given in secret is nothing for git', () => {
  const secrets = [
    'INPUT_TOKEN',
    'INPUT_TEMPLATES-TOKEN',
    'MAESTRO_REGISTRY_PASSWORD',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ]
  const env = Object.fromEntries([...secrets, 'ACTIONS_RUNTIME_TOKEN', 'PATH', 'GH_TOKEN'].map((name) => [name, 'x']))
  expect(Object.keys(gitEnvironment(env)).sort()).toEqual(['GH_TOKEN', 'GIT_TERMINAL_PROMPT', 'LC_ALL', 'PATH'])
})

describe('a fetch from a host that wants to be told who asks', () => {
  const REQUEST = { remote: 'origin', refspecs: ['main'], withContents: true, timeoutMs: 20_000 }
  let server: GitServer
  beforeEach(async () => {
    repository.commit({ a: 'a' })
    repository.git('clone', '-q', '--bare', '.', 'host/acme/shop')
    server = await startGitServer(path.join(repository.folder, 'host'), () => 'right')
    repository.git('remote', 'add', 'origin', `${server.origin}/acme/shop`)
  })
  afterEach(() => server.close())

  const openWith = (token: string, host = server.origin) =>
    openGit(
      repository.folder,
      { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: '/nonexistent', NO_PROXY: '*' },
      { server: host, token },
    )

  test('is made again with the token, once it is refused', async () => {
    await openWith('right').fetch(REQUEST)
    expect(server.authorizations.filter((one) => one !== undefined)).not.toEqual([])
    expect(server.authorizations[0]).toBeUndefined()
    await expect(openWith('wrong').fetch(REQUEST)).rejects.toMatchObject({ code: 'FETCH_FAILED' })
  })

  test('shows the token to no other host', async () => {
    await expect(openWith('right', 'https://github.example').fetch(REQUEST)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    })
    expect(server.authorizations.filter((one) => one !== undefined)).toEqual([])
  })

  test('sends what the configuration has, where that is right', async () => {
    const basic = Buffer.from('x-access-token:right').toString('base64')
    repository.git('config', `http.${server.origin}/.extraheader`, `authorization: basic ${basic}`)
    await openWith('wrong').fetch(REQUEST)
    expect(new Set(server.authorizations)).toEqual(new Set([`basic ${basic}`]))
  })
})
