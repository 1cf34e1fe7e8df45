import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startGithubRepositories } from '../../support/github-repositories.ts'
import { testRepository } from '../../support/repository.ts'

const SCRIPT = path.join(import.meta.dirname, '../../../scripts/smoke-templates.mjs')

test('the script of the smoke workflow moves a pin, says what became of it, and leaves nothing behind', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'maestro-smoke-'))
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const
  const github = await startGithubRepositories({ root, tokens: { ghs_smoke: { kind: 'workflow', permissions } } })
  const own = testRepository()
  for (const text of ['1', '2']) own.commit({ 'a.txt': text })
  const hosted = github.add('acme/actions', { from: own.folder })
  own.remove()
  try {
    const env = {
      ...{ PATH: process.env['PATH'], HOME: root, GITHUB_TOKEN: 'ghs_smoke', GITHUB_REPOSITORY: 'acme/actions' },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_RUN_ID: '7' },
    }
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], { env })
    expect(stdout.split('\n')).toEqual([
      '▸ the commit without an author: signed by GitHub',
      expect.stringMatching(/^▸ requests for a move with its pull request: \d$/),
      '▸ a second run changed nothing',
      '▸ rules for the branch: none',
      '',
    ])
    expect(hosted.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main')
    expect(hosted.pulls.map(({ state }) => state)).toEqual(['CLOSED'])
    expect(github.faults).toEqual([])
  } finally {
    await github.close()
    rmSync(root, { recursive: true })
  }
}, 60_000)
