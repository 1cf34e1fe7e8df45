import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitServer, startGitServer } from '../../test/support/git-server.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { openRemoteGit } from './remote-git.ts'

let root: string
let server: GitServer
let repository: TestRepository
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-remote-'))
  repository = testRepository()
  repository.commit({ 'a.txt': 'a\n' })
  execFileSync('git', ['clone', '-q', '--bare', repository.folder, path.join(root, 'host/acme/shop')])
  server = await startGitServer(path.join(root, 'host'))
})
afterEach(async () => {
  await server.close()
  repository.remove()
  rmSync(root, { recursive: true })
})

test('what an outer git left in the environment leads nowhere else', async () => {
  const outer = mkdtempSync(path.join(root, 'outer-'))
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const env = { ...process.env, GIT_DIR: path.join(outer, 'git'), GIT_OBJECT_DIRECTORY: path.join(outer, 'objects') }
  const git = openRemoteGit(scratch, env, () => undefined)
  const url = `${server.origin}/acme/shop`
  const [head] = await git.refs(url)
  expect(await git.bring(url, head?.id ?? '')).toBe(true)
  const [file] = await git.tree(url, head?.id ?? '')
  expect(file).toMatchObject({ path: 'a.txt' })
  const contents = await git.contents(url, [file?.objectId ?? ''])
  expect(Buffer.from(contents.get(file?.objectId ?? '') ?? []).toString('utf8')).toBe('a\n')
  expect(readdirSync(outer)).toEqual([])
})

test('a program that git runs is shown no secret of the job', async () => {
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const ssh = path.join(root, 'ssh.sh')
  writeFileSync(ssh, `#!/bin/sh\nenv > ${path.join(root, 'shown')}\nexit 1\n`, { mode: 0o755 })
  const secrets = {
    'INPUT_TEMPLATES-TOKEN': 's1',
    ACTIONS_RUNTIME_TOKEN: 's2',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's3',
  }
  const env = { ...process.env, ...secrets, GIT_SSH_COMMAND: ssh, KEPT: 'kept' }
  const git = openRemoteGit(scratch, env, () => 's4')
  await expect(git.refs('ssh://git@host.invalid/acme/shop')).rejects.toMatchObject({ code: 'REPOSITORY_UNREACHABLE' })
  const shown = readFileSync(path.join(root, 'shown'), 'utf8')
  expect(shown).toContain('KEPT=kept')
  expect(shown).not.toMatch(/=s[1-4]$|ACTIONS_(?:RUNTIME|ID)/m)
})

test.each([undefined, 'ext:file:git', 'https:ext'])(
  'git speaks only what was looked at before, whatever it is allowed around us: %j',
  async (allowed) => {
    const scratch = mkdtempSync(path.join(root, 'scratch-'))
    const env = { ...process.env, ...(allowed === undefined ? {} : { GIT_ALLOW_PROTOCOL: allowed }) }
    const git = openRemoteGit(scratch, env, () => undefined)
    const run = path.join(root, 'run')
    for (const url of [
      `ext::touch ${run}`,
      `file://${path.join(root, 'host/acme/shop')}`,
      path.join(root, 'host/acme/shop'),
    ])
      await expect(git.refs(url)).rejects.toMatchObject({
        code: 'REPOSITORY_UNREACHABLE',
        message: expect.stringContaining('not allowed'),
      })
    expect(existsSync(run)).toBe(false)
    const reading = git.refs(`${server.origin}/acme/shop`)
    // What somebody forbids stays forbidden.
    if (allowed === undefined) expect(await reading).not.toEqual([])
    else await expect(reading).rejects.toMatchObject({ message: expect.stringContaining('not allowed') })
  },
)

test.each(['--upload-pack=touch run', '-u./run'])('an address is no option of git: %s', async (url) => {
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const git = openRemoteGit(scratch, process.env, () => undefined)
  await expect(git.refs(url)).rejects.toThrow()
  await expect(git.bring(url, 'f'.repeat(40))).rejects.toThrow()
  expect(existsSync(path.join(scratch, 'run'))).toBe(false)
})

test('a host that does not answer is waited for no longer than is said', async () => {
  const sockets: net.Socket[] = []
  const silent = net.createServer((socket) => void sockets.push(socket))
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(silent.address() as net.AddressInfo).port}/acme/shop`
  const git = openRemoteGit(mkdtempSync(path.join(root, 'scratch-')), process.env, () => undefined)
  await expect(git.refs(url, 300)).rejects.toMatchObject({
    code: 'REPOSITORY_UNREACHABLE',
    message: `${url}: no answer within 0.3 s`,
  })
  for (const socket of sockets) socket.destroy()
  silent.close()
})

test('a git that is not there is named', async () => {
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const git = openRemoteGit(scratch, { PATH: scratch }, () => undefined)
  await expect(git.refs(`${server.origin}/acme/shop`)).rejects.toMatchObject({ code: 'GIT_MISSING' })
})

describe('a host that gives out nothing by its id', () => {
  let strict: GitServer
  beforeEach(async () => {
    strict = await startGitServer(path.join(root, 'host'), undefined, { isStrict: true })
  })
  afterEach(() => strict.close())

  /** Three commits after the first: a branch has all of them, and a tag another one beside. */
  function grow(): { readonly inner: string; readonly tip: string; readonly beside: string } {
    const inner = repository.commit({ 'a.txt': 'b\n', 'dir/b.txt': 'b\n' })
    const tip = repository.commit({ 'a.txt': 'c\n' })
    repository.git('checkout', '-q', '-b', 'beside', 'HEAD~2')
    const beside = repository.commit({ 'a.txt': 'd\n' })
    repository.git('tag', 'no-commit', 'HEAD^{tree}')
    repository.git('tag', 'v1', repository.commit({ 'a.txt': 'e\n' }))
    const host = path.join(root, 'host/acme/shop')
    execFileSync('git', ['-C', host, 'fetch', '-q', repository.folder, '+main:main', '+refs/tags/*:refs/tags/*'])
    return { inner, tip, beside }
  }

  test('still has what a branch or a tag leads to', async () => {
    const { inner, tip, beside } = grow()
    const git = openRemoteGit(mkdtempSync(path.join(root, 'scratch-')), process.env, () => undefined)
    const url = `${strict.origin}/acme/shop`
    for (const one of [inner, tip, beside])
      expect([await git.bring(url, one), await git.has(one)]).toEqual([true, true])
    expect(await git.isAncestor(inner, tip)).toBe(true)
    expect(await git.bring(url, 'f'.repeat(40))).toBe(false)
  })

  test('gives files and histories of such commits', async () => {
    const { inner, tip } = grow()
    const git = openRemoteGit(mkdtempSync(path.join(root, 'scratch-')), process.env, () => undefined)
    const url = `${strict.origin}/acme/shop`
    for (const one of [tip, inner]) {
      const tree = await git.tree(url, one)
      expect(tree.map((entry) => entry.path)).toEqual(['a.txt', 'dir/b.txt'])
      const contents = await git.contents(
        url,
        tree.map(({ objectId }) => objectId),
      )
      expect(contents.size).toBe(new Set(tree.map(({ objectId }) => objectId)).size)
    }
    expect(await git.touching(url, { older: inner, newer: tip }, ['a.txt'])).toEqual([tip])
    expect(await git.touching(url, { older: inner, newer: tip }, ['dir/b.txt'])).toEqual([])
  })
})

test('a repository of SHA-256 ids is named as such', async () => {
  const host = path.join(root, 'host/acme/long')
  execFileSync('git', ['init', '-q', '--bare', '--object-format=sha256', host])
  const people = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  const empty = execFileSync('git', ['-C', host, 'hash-object', '-wt', 'tree', '--stdin'], { input: '' })
  const commit = execFileSync('git', [...people, '-C', host, 'commit-tree', '-m', 'x', String(empty).trim()])
  execFileSync('git', ['-C', host, 'update-ref', 'refs/heads/main', String(commit).trim()])
  const git = openRemoteGit(mkdtempSync(path.join(root, 'scratch-')), process.env, () => undefined)
  await expect(git.refs(`${server.origin}/acme/long`)).rejects.toMatchObject({
    code: 'OBJECT_FORMAT',
    message: expect.stringContaining('SHA-256'),
  })
})

test('a number in an address is no answer of its host', async () => {
  const git = openRemoteGit(mkdtempSync(path.join(root, 'scratch-')), process.env, () => undefined)
  for (const name of ['repo-401', 'repo-403'])
    await expect(git.refs(`http://127.0.0.1:1/acme/${name}`)).rejects.toMatchObject({ code: 'REPOSITORY_UNREACHABLE' })
})
