import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GitServer, startGitServer } from '../../test/support/git-server.ts'
import { gitIn } from '../../test/support/open-git.ts'
import { type TestRepository, testRepository } from '../../test/support/repository.ts'
import { openRemoteGit } from './remote-git.ts'

const TOKEN = 'canary-4711'
const LOGIN = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`

let root: string
let repository: TestRepository
let commit: string
// One that leads to the other, and to another name of its own.
let first: GitServer
let other: GitServer
let isOtherPrivate: boolean

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-led-on-'))
  repository = testRepository()
  commit = repository.commit({ 'a.txt': 'a\n' })
  execFileSync('git', ['clone', '-q', '--bare', repository.folder, path.join(root, 'acme/shop')])
  isOtherPrivate = false
  other = await startGitServer(root, () => (isOtherPrivate ? 'another' : undefined))
  first = await startGitServer(root, () => TOKEN, {
    movedTo(pathname) {
      if (pathname.startsWith('/acme/renamed')) return pathname.replace('renamed', 'shop')
      return pathname.startsWith('/acme/away') ? `${other.origin}${pathname.replace('away', 'shop')}` : undefined
    },
  })
})
afterEach(async () => {
  await first.close()
  await other.close()
  repository.remove()
  rmSync(root, { recursive: true })
})

const remote = () =>
  openRemoteGit(
    mkdtempSync(path.join(root, 'scratch-')),
    { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
    (url) => (url.startsWith(`${first.origin}/`) ? TOKEN : undefined),
  )
const push = (name: string, branch: string) =>
  gitIn(repository.folder).push({
    ...{ remote: `${first.origin}/acme/${name}`, commit, branch },
    ...{ expected: undefined, credentials: TOKEN },
  })
const branches = () => execFileSync('git', ['-C', path.join(root, 'acme/shop'), 'branch', '--list', 'new']).toString()

describe('where a host leads on to another one, that is shown nothing', () => {
  test('as something is read', async () => {
    const git = remote()
    const [head] = await git.refs(`${first.origin}/acme/away`)
    expect(head?.id).toBe(commit)
    expect(await git.bring(`${first.origin}/acme/away`, commit)).toBe(true)
    expect(other.requests).toContain('POST /acme/shop/git-upload-pack')
    expect(other.authorizations.filter(Boolean)).toEqual([])
    expect(first.authorizations).toContainEqual(expect.stringMatching(new RegExp(`^${LOGIN}$`, 'i')))
  })

  test('as something is pushed', async () => {
    expect(await push('away', 'new')).toBe(true)
    expect(other.requests).toContain('POST /acme/shop/git-receive-pack')
    expect(other.authorizations.filter(Boolean)).toEqual([])
  })

  test('also where it asks for something', async () => {
    isOtherPrivate = true
    await expect(remote().refs(`${first.origin}/acme/away`)).rejects.toMatchObject({ code: 'REPOSITORY_REFUSED' })
    const failure: unknown = await push('away', 'new').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'PUSH_REFUSED' })
    expect(JSON.stringify(failure) + String(failure)).not.toContain(TOKEN)
    expect(other.authorizations.filter(Boolean)).toEqual([])
  })
})

test('another name at the same host is followed', async () => {
  const git = remote()
  expect(await git.bring(`${first.origin}/acme/renamed`, commit)).toBe(true)
  expect(await push('renamed', 'new')).toBe(true)
  expect(branches()).toContain('new')
})
