import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
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

test('a git that is not there is named', async () => {
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const git = openRemoteGit(scratch, { PATH: scratch }, () => undefined)
  await expect(git.refs(`${server.origin}/acme/shop`)).rejects.toMatchObject({ code: 'GIT_MISSING' })
})
