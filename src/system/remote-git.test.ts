import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('a git that is not there is named', async () => {
  const scratch = mkdtempSync(path.join(root, 'scratch-'))
  const git = openRemoteGit(scratch, { PATH: scratch }, () => undefined)
  await expect(git.refs(`${server.origin}/acme/shop`)).rejects.toMatchObject({ code: 'GIT_MISSING' })
})
