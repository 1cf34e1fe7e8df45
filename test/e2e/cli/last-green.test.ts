import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type GithubApi, startGithubApi } from '../../support/github-api.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { runDoor } from '../support/door.ts'

const CLI = path.join(import.meta.dirname, '../../../dist/cli/index.js')
const MANIFEST = '[project]\nname = "NAME"\nversion = "1"\n'

let repository: TestRepository
let commits: readonly string[]
let api: GithubApi

beforeEach(async () => {
  repository = testRepository()
  const projects = Object.fromEntries(
    ['a', 'b'].map((name) => [`${name}/pyproject.toml`, MANIFEST.replace('NAME', name)]),
  )
  commits = [
    repository.commit(projects),
    repository.commit({ 'a/a.py': 'x = 1' }),
    repository.commit({ 'b/b.py': 'x = 1' }),
  ]
  api = await startGithubApi({
    runs: [{ commit: commits[1] ?? '' }, { commit: commits[2] ?? '', conclusion: 'failure' }],
  })
})
afterEach(async () => {
  expect(api.faults).toEqual([])
  await api.close()
  repository.remove()
})

function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const asked = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/platform', GITHUB_TOKEN: 'ghs_token', ...env }
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [CLI, ...words, '--root', repository.folder], {
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...asked },
    })
    const printed = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk) => {
      printed.stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      printed.stderr += chunk
    })
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}

describe('--base last-green', () => {
  const words = ['affected', '--base', 'last-green', '--workflow', 'ci.yml']

  test('compares with the commit of the last green run, and says which run', async () => {
    const { code, stdout } = await run([...words, '--json'])
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ base: commits[1], projects: ['b'] })])
    const why = await run(['why', 'b', '--base', 'last-green', '--workflow', 'ci.yml'])
    expect(why.stdout).toContain('the last green run of ci.yml on main')
  })

  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['without a token', words, { GITHUB_TOKEN: '' }, 'GITHUB_TOKEN_MISSING'],
    ['without a workflow', words.slice(0, 3), {}, 'WORKFLOW_UNKNOWN'],
    ['with a token that is none', words, { GITHUB_TOKEN: 'ghs_wrong' }, 'GITHUB_REFUSED'],
    ['without a repository', words, { GITHUB_REPOSITORY: '', GITHUB_API_URL: '' }, 'GITHUB_REPOSITORY_UNKNOWN'],
    ['with a token on the command line, where all see it', [...words, '--token', 'x'], {}, 'USAGE'],
  ])('%s is one clear error', async (_, given, env, code) => {
    const { code: status, stdout, stderr } = await run(given, env)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(new RegExp(`^error: .* \\(${code}\\)\\n  \\S`))
    expect(stderr).not.toMatch(/ghs_| {4}at /)
  })

  test('as an action it goes on, and says why in whole sentences, in the log and in the summary', async () => {
    const event = { name: 'push' as const, payload: { ref: 'refs/heads/main', after: commits[2] } }
    const { code, printed, summary } = await runDoor('affected', repository.folder, event, {
      INPUT_BASE: 'last-green',
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_API_URL: api.url,
    })
    expect(code).toBe(0)
    expect(summary).toContain('there is no token. Set')
    for (const text of [printed, summary]) expect(text).not.toContain('\\n')
  })

  test('nobody is asked for any other base', async () => {
    expect((await run(['affected', '--base', 'main~1', '--json'])).code).toBe(0)
    expect(api.requests).toEqual([])
  })
})
