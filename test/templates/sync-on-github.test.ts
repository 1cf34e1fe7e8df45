import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/sync-templates/contract.ts'
import { run } from '../../src/actions/sync-templates/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGithub } from '../../src/system/github.ts'
import { openRemoteGit } from '../../src/system/remote-git.ts'
import { openScratchGit } from '../../src/system/scratch-git.ts'
import type { Annotation } from '../../src/system/system.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import {
  type GithubRepositories,
  type HostedRepository,
  startGithubRepositories,
} from '../support/github-repositories.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

// One host, as GitHub is: its API, and git.
const BRANCH = 'maestro/templates'
const MANIFEST = 'files:\n  - from: python\n    to: ./\n  - from: ci/ci.yml\n    to: .github/workflows/ci.yml\n'

let root: string
let github: GithubRepositories
let server: GitServer
let own: TestRepository
let hostedTemplates: HostedRepository
let product: HostedRepository
let annotations: readonly Annotation[]
let summaries: readonly string[]

beforeAll(async () => {
  root = mkdtempSync(`${tmpdir()}/maestro-github-`)
  const both = { contents: 'write', 'pull-requests': 'write' } as const
  github = await startGithubRepositories({
    root,
    tokens: {
      ghs_workflow: { kind: 'workflow', permissions: both },
      ghs_all: { permissions: { ...both, workflows: 'write' } },
      ghs_reader: { permissions: { contents: 'read', 'pull-requests': 'read' } },
    },
  })
  server = await startGitServer(root)
})
afterAll(async () => {
  own.remove()
  await server.close()
  await github.close()
  rmSync(root, { recursive: true })
})

beforeEach(() => {
  const templates = testRepository()
  const old = {
    'python/Makefile': 'all:\n',
    'ci/ci.yml': 'on: push\n',
    'node/index.ts': '',
    'maestro-sync.yml': MANIFEST,
  }
  const pin = templates.commit(old, 'feat: begin')
  templates.git('tag', 'v2024.11.01')
  templates.commit({ 'python/Makefile': 'all: test\n' }, 'feat(python): run tests')
  templates.commit({ 'node/index.ts': 'export {}\n' }, 'fix(node): be a module')
  templates.commit({ 'ci/ci.yml': 'on: [push, pull_request]\n' }, 'ci: look at pull requests')
  templates.commit({ 'README.md': 'Templates.\n' }, 'docs: say what this is')
  templates.git('tag', 'v2024.11.02')
  hostedTemplates = github.add('acme/templates', { from: templates.folder })
  templates.remove()
  own?.remove()
  own = testRepository()
  own.commit({
    '.gitmodules': '[submodule "templates"]\n\tpath = templates\n\turl = ../templates\n\ttrack = calver\n',
    Makefile: 'all:\n',
    '.github/workflows/ci.yml': 'on: push\n',
  })
  own.git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`)
  own.git('commit', '-q', '-m', 'pin')
  mkdirSync(`${own.folder}/templates`)
  product = github.add('acme/product', { from: own.folder })
})
afterEach(() => {
  expect(github.faults).toEqual([])
})

async function sync(inputs: Readonly<Record<string, string>> = {}) {
  const env: Readonly<Record<string, string>> = {
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
    ...{ GITHUB_REPOSITORY: 'acme/product', GITHUB_SERVER_URL: server.origin },
  }
  const programs = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' }
  const fake = fakeSystem(root, root, {
    variable: (name) => env[name],
    openGithub: async (access) => openGithub(access, { env, log: () => undefined, wait: async () => undefined }),
    openRemoteGit: async (folder, tokenFor) => openRemoteGit(folder, programs, tokenFor),
    openScratchGit: async (folder) => openScratchGit(folder, programs),
  })
  annotations = fake.annotations
  summaries = fake.summaries
  const given: Readonly<Record<string, string>> = {
    ...{ token: 'ghs_workflow', 'templates-token': 'ghs_workflow', sync: 'merge', summary: 'true' },
    ...inputs,
  }
  return run(
    parseInputs(contract, (name) => given[name]),
    fake.system,
  )
}

const changed = () =>
  product.git('diff-tree', '-r', '--name-status', '--no-commit-id', product.oidOf(BRANCH) ?? '').split('\n')
const body = () => product.pulls[0]?.body ?? ''

/** Changes what is at GitHub, with all that was there. */
function edit(name: 'templates' | 'product', change: (repository: TestRepository) => void): void {
  const work = testRepository()
  work.git('fetch', '-q', `${root}/acme/${name}`, '+refs/*:refs/*', '--update-head-ok')
  work.git('checkout', '-q', '-f', 'main')
  change(work)
  work.git('push', '-q', '--force', `${root}/acme/${name}`, '+refs/*:refs/*')
  work.remove()
}

function release(tag: string): void {
  edit('templates', (templates) => {
    templates.commit({ 'python/Makefile': `all: ${tag}\n` }, `feat: ${tag}`)
    templates.git('tag', tag)
  })
}

describe('a pull request of ours', () => {
  const PIN_ONLY = { sync: 'off' }
  const numbers = () => product.pulls.map(({ number, state }) => [number, state])

  test('that was merged is over: what comes next has one of its own', async () => {
    await sync(PIN_ONLY)
    product.merge(1)
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, branches: [] })
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2', tag: 'v2024.12.01' })
  })

  test('that was closed stays so until there is something newer', async () => {
    await sync(PIN_ONLY)
    Object.assign(product.pulls[0] ?? {}, { state: 'CLOSED' })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2' })
    expect(numbers()).toEqual([
      [1, 'CLOSED'],
      [2, 'OPEN'],
    ])
  })

  test('is moved on to a newer release, with one commit upon its base', async () => {
    await sync(PIN_ONLY)
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '1', tag: 'v2024.12.01' })
    expect(product.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1')
    expect(product.pulls[0]?.title).toBe('chore(templates): update templates to v2024.12.01')
  })

  test('whose branch is gone gets it again', async () => {
    await sync(PIN_ONLY)
    product.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    Object.assign(product.pulls[0] ?? {}, { state: 'CLOSED', body: '' })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2' })
    expect(product.oidOf(BRANCH)).toBeDefined()
  })

  test('is somebody else’s once its commit was amended, whatever the message says', async () => {
    await sync(PIN_ONLY)
    const work = testRepository()
    work.git('fetch', '-q', product.folder, `refs/heads/${BRANCH}`)
    work.git('checkout', '-q', 'FETCH_HEAD')
    writeFileSync(`${work.folder}/mine.txt`, 'mine\n')
    work.git('add', 'mine.txt')
    work.git('commit', '-q', '--amend', '-C', 'HEAD')
    work.git('push', '-q', '--force', product.folder, `HEAD:refs/heads/${BRANCH}`)
    work.remove()
    const theirs = product.oidOf(BRANCH)
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
    expect(product.oidOf(BRANCH)).toBe(theirs)
  })

  test('gets the files as well once somebody asks for them', async () => {
    const token = { token: 'ghs_all', 'templates-token': 'ghs_all' }
    await sync({ ...PIN_ONLY, ...token })
    expect(changed()).toEqual(['M\ttemplates'])
    expect(await sync(token)).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(changed()).toEqual(['M\t.github/workflows/ci.yml', 'M\tMakefile', 'M\ttemplates'])
    expect(await sync(token)).toMatchObject({ updated: false })
  })

  test('of two pins that was closed stays closed where only one of them can be looked at', async () => {
    edit('product', (own) => {
      const text = own.git('show', 'HEAD:.gitmodules')
      const pin = own.git('rev-parse', 'HEAD:templates')
      own.commit({ '.gitmodules': `${text}\n[submodule "more"]\n\tpath = more\n\turl = ../more\n\ttrack = calver\n` })
      for (const at of ['templates', 'more']) own.git('update-index', '--add', '--cacheinfo', `160000,${pin},${at}`)
      own.git('commit', '-q', '-m', 'pin more')
    })
    github.add('acme/more', { from: hostedTemplates.folder })
    await sync(PIN_ONLY)
    Object.assign(product.pulls[0] ?? {}, { state: 'CLOSED' })
    github.add('acme/more', {})
    expect((await sync(PIN_ONLY)).updated).toBe(false)
    expect(product.pulls).toHaveLength(1)
  })

  test('says what is left behind where history was rewritten', async () => {
    await sync(PIN_ONLY)
    product.merge(1)
    edit('templates', (templates) => {
      templates.git('reset', '-q', '--hard', 'v2024.11.01')
      templates.commit({ 'a.txt': '' }, 'feat: otherwise')
      templates.git('tag', 'v2024.12.24')
    })
    expect((await sync(PIN_ONLY)).problem).toBe('Somebody has to look at templates')
    expect(product.pulls).toHaveLength(1)
    await sync({ ...PIN_ONLY, 'allow-diverged': 'true' })
    expect(product.pulls[1]?.body).toMatch(
      /> \[!WARNING\]\n> .*leaves out.*\n\n\*\*Left behind\*\*\n\n- .*run tests \[`\w{8}`\]/,
    )
  })

  test('is none where history has nothing in common any more, unless that is allowed', async () => {
    edit('templates', (templates) => {
      templates.git('checkout', '-q', '--orphan', 'anew')
      templates.commit({ 'a.txt': '' }, 'feat: all anew')
      templates.git('tag', 'v2024.12.24')
      templates.git('branch', '-M', 'anew', 'main')
    })
    expect((await sync(PIN_ONLY)).problem).toBe('Somebody has to look at templates')
    expect(product.pulls).toEqual([])
    expect(await sync({ ...PIN_ONLY, 'allow-diverged': 'true' })).toMatchObject({ updated: true, tag: 'v2024.12.24' })
  })

  test('into another base is another one, and that into the first stays as it is', async () => {
    product.git('branch', 'develop', 'main')
    edit('product', (repository) => {
      repository.git('checkout', '-q', 'develop')
      repository.commit({ 'develop.txt': '' }, 'feat: of develop alone')
    })
    const { requests } = await sync(PIN_ONLY)
    const [first, body] = [product.oidOf(BRANCH), product.pulls[0]?.body]
    const other = await sync({ ...PIN_ONLY, base: 'develop' })
    expect(other).toMatchObject({ updated: true, 'pr-number': '2', branches: [`${BRANCH}@develop`], requests })
    expect(product.pulls).toMatchObject([
      { base: 'main', state: 'OPEN', body },
      { base: 'develop', state: 'OPEN', head: `${BRANCH}@develop` },
    ])
    expect([product.oidOf(BRANCH), product.git('rev-list', '--count', `main..${BRANCH}`)]).toEqual([first, '1'])
    expect(product.git('rev-list', '--count', `develop..${BRANCH}@develop`)).toBe('1')
    expect(await sync({ ...PIN_ONLY, base: 'develop' })).toMatchObject({ updated: false, 'pr-number': '2' })
    expect(await sync({ ...PIN_ONLY, base: 'main' })).toMatchObject({ updated: false, 'pr-number': '1' })
  })

  test('that people gave another base, or that another default branch left behind, is told, and left alone', async () => {
    await sync(PIN_ONLY)
    product.git('branch', 'trunk', 'main')
    product.git('symbolic-ref', 'HEAD', 'refs/heads/trunk')
    const [head] = [product.oidOf(BRANCH)]
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
    expect(annotations).toMatchObject([
      {
        ...{ level: 'warning', title: 'PULL_REQUEST_ELSEWHERE' },
        message: '#1 goes to main and not to trunk, and is left alone: merge it, close it, or give it that base',
      },
    ])
    expect(product.oidOf(BRANCH)).toBe(head)
    Object.assign(product.pulls[0] ?? {}, { base: 'trunk' })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '1', tag: 'v2024.12.01' })
  })

  test('for each submodule, where that is asked for; both of one repository in one, else', async () => {
    edit('product', (own) => {
      const text = own.git('show', 'HEAD:.gitmodules')
      const pin = own.git('rev-parse', 'HEAD:templates')
      for (const at of ['templates', 'more']) mkdirSync(`${own.folder}/${at}`, { recursive: true })
      own.commit({
        '.gitmodules': `${text}\n[submodule "more"]\n\tpath = more\n\turl = ../templates\n\ttrack = exact:v2024.11.02\n`,
      })
      for (const at of ['templates', 'more']) own.git('update-index', '--add', '--cacheinfo', `160000,${pin},${at}`)
      own.git('commit', '-q', '-m', 'pin more')
    })
    await sync(PIN_ONLY)
    expect(changed()).toEqual(['M\tmore', 'M\ttemplates'])
    expect(product.pulls[0]?.title).toBe('chore(templates): update 2 submodules')
    const each = await sync({ ...PIN_ONLY, group: 'each' })
    expect(each.branches).toEqual([`${BRANCH}-more`, `${BRANCH}-templates`])
  })
})

test('a tag that is gone is told, and the next one goes on as ever', async () => {
  await sync({ sync: 'off' })
  product.merge(1)
  hostedTemplates.git('tag', '-d', 'v2024.11.02')
  expect(await sync({ sync: 'off' })).toMatchObject({ updated: false, plan: { submodules: [{ action: 'hold' }] } })
  expect(annotations).toMatchObject([
    {
      level: 'warning',
      title: 'TAG_GONE',
      message: 'templates: v2024.11.02, by which the pin was set, is not there any more',
    },
  ])
  release('v2024.12.01')
  expect(await sync({ sync: 'off' })).toMatchObject({ updated: true, tag: 'v2024.12.01' })
})

test('a stale submodule of the templates is told, and nothing is written there', async () => {
  const { requests } = await sync({ sync: 'off', 'dry-run': 'true' })
  const nested = testRepository()
  const first = nested.commit({ 'a.txt': '1' })
  nested.git('tag', 'v1.0.0')
  nested.commit({ 'a.txt': '2' })
  nested.git('tag', 'v1.1.0')
  const hosted = github.add('acme/nested', { from: nested.folder })
  nested.remove()
  edit('templates', (templates) => {
    templates.commit({ '.gitmodules': '[submodule "lint"]\n\tpath = lint\n\turl = ../nested\n' })
    templates.git('update-index', '--add', '--cacheinfo', `160000,${first},lint`)
    templates.git('commit', '-q', '-m', 'chore: pin lint')
    templates.git('tag', 'v2024.12.01')
  })
  const outputs = await sync({ sync: 'off' })
  expect(outputs).toMatchObject({ updated: true, tag: 'v2024.12.01' })
  const stale = 'its own submodule lint is stale: v1.0.0 → v1.1.0'
  expect(outputs.plan.submodules).toMatchObject([{ reason: `v2024.11.01 → v2024.12.01; ${stale}` }])
  expect(annotations).toMatchObject([
    { title: 'NESTED_STALE', message: expect.stringContaining(`templates: ${stale}`) },
  ])
  expect([hosted.pulls, hosted.started]).toEqual([[], []])
  // Its own submodules, their tags, and how far they are: nothing where there are none.
  expect((await sync({ sync: 'off', 'dry-run': 'true' })).requests).toBe(requests + 3)
})

test('of more tags than a page has, the highest is found, whenever its commit was made', async () => {
  edit('templates', (templates) => {
    const [first, last] = ['v2024.11.01', 'v2024.11.02'].map((tag) => templates.git('rev-parse', tag))
    templates.git('tag', '-d', 'v2024.11.02')
    for (let at = 1; at <= 210; at++) templates.git('tag', `v2020.01.01.${at}`, last ?? '')
    templates.git(
      'tag',
      'v2024.12.31',
      templates.git('commit-tree', '-p', first ?? '', '-m', 'feat: first', `${first}^{tree}`),
    )
  })
  const { tag, requests } = await sync({ sync: 'off', 'dry-run': 'true' })
  expect(tag).toBe('v2024.12.31')
  const pages = github.requests.slice(-requests).filter(({ operation }) => operation === 'Tags')
  expect(pages).toHaveLength(3)
})

test('a section that is missing is told, though GitHub lists no submodule without one', async () => {
  edit('product', (repository) => void repository.commit({ '.gitmodules': '' }))
  await expect(sync()).rejects.toMatchObject({
    code: 'GITMODULES_INVALID',
    message: 'templates is a submodule, and .gitmodules has no section for it',
    hint: expect.stringContaining('Add [submodule "templates"]'),
  })
})

describe('tags of tags', () => {
  /** A tag of a tag, and so on, as many. */
  function nest(tag: string, depth: number): string {
    let commit = ''
    edit('templates', (templates) => {
      commit = templates.commit({ 'python/Makefile': `all: ${depth}\n` }, `feat: ${tag}`)
      templates.git('tag', '-a', '-m', 'one', 'inner', commit)
      for (let at = 2; at < depth; at++) templates.git('tag', '-f', '-a', '-m', `${at}`, 'inner', 'inner')
      templates.git('tag', '-a', '-m', 'outer', tag, depth > 1 ? 'inner' : commit)
      templates.git('tag', '-d', 'inner')
    })
    return commit
  }

  test.each([3, 4, 11, 34])('are followed to their end: %d', async (depth) => {
    const commit = nest('v2024.12.01', depth)
    expect(await sync({ sync: 'off' })).toMatchObject({ tag: 'v2024.12.01', to: commit, updated: true })
    expect(annotations).toEqual([])
  })

  test('cost no request where there are none so deep, and one where there are', async () => {
    nest('v2024.12.01', 2)
    const { requests } = await sync({ sync: 'off', 'dry-run': 'true' })
    nest('v2024.12.02', 3)
    expect((await sync({ sync: 'off', 'dry-run': 'true' })).requests).toBe(requests + 1)
  })

  test('that go on and on are passed over, and named', async () => {
    nest('v2024.12.01', 35)
    expect(await sync({ sync: 'off' })).toMatchObject({ tag: 'v2024.11.02', updated: true })
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        title: 'TAG_ENDLESS',
        message: expect.stringMatching(/^templates: v2024\.12\.01 leads to no commit: /),
      },
    ])
    const { plan } = await sync({ sync: 'off', rule: 'exact:v2024.12.01' })
    expect(plan.submodules).toMatchObject([
      { action: 'refuse', reason: expect.stringMatching(/^v2024\.12\.01 leads to no commit/) },
    ])
  })
})

test('a tag that the default branch does not lead to is taken only where nobody asks for more', async () => {
  edit('templates', (templates) => {
    templates.git('checkout', '-q', '--detach')
    templates.commit({ 'aside.txt': '' })
    templates.git('tag', 'v2024.12.01')
  })
  const free = await sync({ 'dry-run': 'true' })
  const message = 'templates: v2024.12.01 is not on the default branch; require-on-branch would pass over it'
  expect(annotations).toEqual([{ level: 'warning', title: 'TAG_STRAY', message }])
  const strict = await sync({ 'dry-run': 'true', 'require-on-branch': 'true' })
  expect([free, strict].map(({ plan }) => plan.submodules[0]?.tag)).toEqual(['v2024.12.01', 'v2024.11.02'])
  expect(annotations).toEqual([])
})

test.each([
  ['younger than all that is read of the branch', '2030-01-01T00:00:00Z', ['TAG_STRAY']],
  ['older, so that the branch may lead to it', '2001-01-01T00:00:00Z', []],
] as const)('a tag beside a long branch is told where it is %s', async (_, date, titles) => {
  edit('templates', (templates) => {
    const aside = templates.git('commit-tree', '-p', 'HEAD', '-m', 'aside', 'HEAD^{tree}')
    const dated = templates.git('cat-file', 'commit', aside).replaceAll(/> \d+ /g, `> ${Date.parse(date) / 1000} `)
    writeFileSync(`${templates.folder}/aside`, `${dated}\n`)
    templates.git('tag', 'v2024.12.01', templates.git('hash-object', '-t', 'commit', '-w', 'aside'))
    for (let at = 0; at < 101; at++) templates.git('commit', '-q', '--allow-empty', '-m', `${at}`)
  })
  expect((await sync({ 'dry-run': 'true' })).plan.submodules).toMatchObject([{ action: 'move', tag: 'v2024.12.01' }])
  expect(annotations.map(({ title }) => title)).toEqual(titles)
})

describe('files of the templates', () => {
  test('travel with the pin, in one commit', async () => {
    const token = { token: 'ghs_all', 'templates-token': 'ghs_all' }
    expect(await sync(token)).toMatchObject({ updated: true, conflicts: [] })
    expect(changed()).toEqual(['M\t.github/workflows/ci.yml', 'M\tMakefile', 'M\ttemplates'])
    expect(product.git('show', `${BRANCH}:Makefile`)).toBe('all: test')
    expect([annotations, body()]).toEqual([[], expect.stringContaining('2 files of the templates come along.')])
    expect(summaries.join('')).toContain('2 files of the templates come along.')
  })

  test('in conflict make a draft, which nobody merges by itself', async () => {
    own.commit({ Makefile: 'all: mine\n' })
    product = github.add('acme/product', { from: own.folder, allowsAutoMerge: true })
    expect(await sync({ 'auto-merge': 'squash' })).toMatchObject({ updated: true, conflicts: ['Makefile'] })
    expect(product.pulls).toMatchObject([{ isDraft: true }])
    expect(github.requests.some(({ operation }) => operation === 'AutoMerge')).toBe(false)
  })

  test('are told of by those commits alone that touch them', async () => {
    await sync()
    const told = [...body().matchAll(/^- (?!`\.git)(.*?) \[/gm)].map(([, text]) => text)
    expect(told).toEqual(['`python`: run tests', 'look at pull requests'])
    expect(body()).toContain('2 commits in between are not listed: they touch nothing that this repository has of the')
  })

  test('are all told of where only the pin moves', async () => {
    await sync({ sync: 'off' })
    expect(body()).toContain('be a module')
    expect(body()).not.toContain('not listed')
  })

  test('that the token may not write stay as they are, and are named; all else comes', async () => {
    expect(await sync()).toMatchObject({ updated: true, conflicts: [] })
    expect(changed()).toEqual(['M\tMakefile', 'M\ttemplates'])
    expect(annotations).toMatchObject([
      {
        ...{ level: 'warning', title: 'WORKFLOWS_LEFT_OUT' },
        message: expect.stringMatching(
          /may not write workflows, so these stay as they are: \.github\/workflows\/ci\.yml\n/,
        ),
      },
    ])
    expect(body()).toContain(
      '- `.github/workflows/ci.yml`: is a workflow, which the token may not write (workflows: write)',
    )
    expect(await sync()).toMatchObject({ updated: false, 'pr-number': '1' })
  })

  test('that a rule for branches forbids are no matter of workflows, and the first refusal is told', async () => {
    github.add('acme/product', { from: own.folder, rules: [{ branches: 'maestro/**', type: 'creation' }] })
    await expect(sync()).rejects.toMatchObject({
      code: 'BRANCH_REFUSED',
      message: expect.stringMatching(
        /creations being restricted\..*; its rules: creation \(a ruleset of acme\/product\)$/,
      ),
    })
    expect(annotations).toEqual([])
  })

  test('that differ from the present pin are a table in the summary, while the pin moves', async () => {
    own.commit({ Makefile: 'own:\n' })
    product = github.add('acme/product', { from: own.folder })
    const outputs = await sync({ sync: 'check' })
    expect(outputs).toMatchObject({ updated: true, drift: [{ path: 'Makefile', kind: 'content' }] })
    expect(summaries.join('')).toContain(
      '**1 file differs from the templates**\n\n| file |  |\n| --- | --- |\n| `Makefile` | it is not what `python/Makefile` of the',
    )
    expect([changed(), body()]).toEqual([['M\ttemplates'], expect.stringContaining('2 commits in between are not')])
  })
})
