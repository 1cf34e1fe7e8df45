import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { testRepository } from '../support/repository.ts'
import { startTemplatesOnGithub, type TemplatesOnGithub } from '../support/templates-on-github.ts'

const BRANCH = 'maestro/templates'

let world: TemplatesOnGithub
beforeAll(async () => {
  world = await startTemplatesOnGithub()
})
afterAll(() => world.close())
beforeEach(() => world.reset())
afterEach(() => {
  expect(world.github.faults).toEqual([])
})

const sync: TemplatesOnGithub['sync'] = (...given) => world.sync(...given)
const edit: TemplatesOnGithub['edit'] = (...given) => world.edit(...given)
const release = (tag: string) => world.release(tag)
const changed = () =>
  world.product.git('diff-tree', '-r', '--name-status', '--no-commit-id', world.product.oidOf(BRANCH) ?? '').split('\n')
const body = () => world.product.pulls[0]?.body ?? ''

describe('a pull request of ours', () => {
  const PIN_ONLY = { sync: 'off' }
  const numbers = () => world.product.pulls.map(({ number, state }) => [number, state])

  test('that was merged is over: what comes next has one of its own', async () => {
    await sync(PIN_ONLY)
    world.product.merge(1)
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, branches: [] })
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2', tag: 'v2024.12.01' })
  })

  test('that was closed stays so until there is something newer', async () => {
    await sync(PIN_ONLY)
    Object.assign(world.product.pulls[0] ?? {}, { state: 'CLOSED' })
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
    expect(world.product.git('rev-list', '--count', `main..${BRANCH}`)).toBe('1')
    expect(world.product.pulls[0]?.title).toBe('chore(templates): update templates to v2024.12.01')
  })

  test('whose branch is gone gets it again', async () => {
    await sync(PIN_ONLY)
    world.product.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    Object.assign(world.product.pulls[0] ?? {}, { state: 'CLOSED', body: '' })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2' })
    expect(world.product.oidOf(BRANCH)).toBeDefined()
  })

  test('is somebody else’s once its commit was amended, whatever the message says', async () => {
    await sync(PIN_ONLY)
    const work = testRepository()
    work.git('fetch', '-q', world.product.folder, `refs/heads/${BRANCH}`)
    work.git('checkout', '-q', 'FETCH_HEAD')
    writeFileSync(`${work.folder}/mine.txt`, 'mine\n')
    work.git('add', 'mine.txt')
    work.git('commit', '-q', '--amend', '-C', 'HEAD')
    work.git('push', '-q', '--force', world.product.folder, `HEAD:refs/heads/${BRANCH}`)
    work.remove()
    const theirs = world.product.oidOf(BRANCH)
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
    expect(world.product.oidOf(BRANCH)).toBe(theirs)
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
    world.github.add('acme/more', { from: world.templates.folder })
    await sync(PIN_ONLY)
    Object.assign(world.product.pulls[0] ?? {}, { state: 'CLOSED' })
    world.github.add('acme/more', {})
    expect((await sync(PIN_ONLY)).updated).toBe(false)
    expect(world.product.pulls).toHaveLength(1)
  })

  test('says what is left behind where history was rewritten', async () => {
    await sync(PIN_ONLY)
    world.product.merge(1)
    edit('templates', (templates) => {
      templates.git('reset', '-q', '--hard', 'v2024.11.01')
      templates.commit({ 'a.txt': '' }, 'feat: otherwise')
      templates.git('tag', 'v2024.12.24')
    })
    expect((await sync(PIN_ONLY)).problem).toBe('Somebody has to look at templates')
    expect(world.product.pulls).toHaveLength(1)
    await sync({ ...PIN_ONLY, 'allow-diverged': 'true' })
    expect(world.product.pulls[1]?.body).toMatch(
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
    expect(world.product.pulls).toEqual([])
    expect(await sync({ ...PIN_ONLY, 'allow-diverged': 'true' })).toMatchObject({ updated: true, tag: 'v2024.12.24' })
  })

  test('into another base is another one, and that into the first stays as it is', async () => {
    world.product.git('branch', 'develop', 'main')
    edit('product', (repository) => {
      repository.git('checkout', '-q', 'develop')
      repository.commit({ 'develop.txt': '' }, 'feat: of develop alone')
    })
    const { requests } = await sync(PIN_ONLY)
    const [first, body] = [world.product.oidOf(BRANCH), world.product.pulls[0]?.body]
    const other = await sync({ ...PIN_ONLY, base: 'develop' })
    expect(other).toMatchObject({ updated: true, 'pr-number': '2', branches: [`${BRANCH}@develop`], requests })
    expect(world.product.pulls).toMatchObject([
      { base: 'main', state: 'OPEN', body },
      { base: 'develop', state: 'OPEN', head: `${BRANCH}@develop` },
    ])
    expect([world.product.oidOf(BRANCH), world.product.git('rev-list', '--count', `main..${BRANCH}`)]).toEqual([
      first,
      '1',
    ])
    expect(world.product.git('rev-list', '--count', `develop..${BRANCH}@develop`)).toBe('1')
    expect(await sync({ ...PIN_ONLY, base: 'develop' })).toMatchObject({ updated: false, 'pr-number': '2' })
    expect(await sync({ ...PIN_ONLY, base: 'main' })).toMatchObject({ updated: false, 'pr-number': '1' })
  })

  test('that people gave another base, or that another default branch left behind, is told, and left alone', async () => {
    await sync(PIN_ONLY)
    world.product.git('branch', 'trunk', 'main')
    world.product.git('symbolic-ref', 'HEAD', 'refs/heads/trunk')
    const [head] = [world.product.oidOf(BRANCH)]
    release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
    expect(world.annotations).toMatchObject([
      {
        ...{ level: 'warning', title: 'PULL_REQUEST_ELSEWHERE' },
        message: '#1 goes to main and not to trunk, and is left alone: merge it, close it, or give it that base',
      },
    ])
    expect(world.product.oidOf(BRANCH)).toBe(head)
    Object.assign(world.product.pulls[0] ?? {}, { base: 'trunk' })
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
    expect(world.product.pulls[0]?.title).toBe('chore(templates): update 2 submodules')
    const each = await sync({ ...PIN_ONLY, group: 'each' })
    expect(each.branches).toEqual([`${BRANCH}-more`, `${BRANCH}-templates`])
  })
})

test('a tag that is gone is told, and the next one goes on as ever', async () => {
  await sync({ sync: 'off' })
  world.product.merge(1)
  world.templates.git('tag', '-d', 'v2024.11.02')
  expect(await sync({ sync: 'off' })).toMatchObject({ updated: false, plan: { submodules: [{ action: 'hold' }] } })
  expect(world.annotations).toMatchObject([
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
  const hosted = world.github.add('acme/nested', { from: nested.folder })
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
  expect(world.annotations).toMatchObject([
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
  const pages = world.github.requests.slice(-requests).filter(({ operation }) => operation === 'Tags')
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
    expect(world.annotations).toEqual([])
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
    expect(world.annotations).toMatchObject([
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
  expect(world.annotations).toEqual([{ level: 'warning', title: 'TAG_STRAY', message }])
  const strict = await sync({ 'dry-run': 'true', 'require-on-branch': 'true' })
  expect([free, strict].map(({ plan }) => plan.submodules[0]?.tag)).toEqual(['v2024.12.01', 'v2024.11.02'])
  expect(world.annotations).toEqual([])
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
  expect(world.annotations.map(({ title }) => title)).toEqual(titles)
})

describe('files of the templates', () => {
  test('travel with the pin, in one commit', async () => {
    const token = { token: 'ghs_all', 'templates-token': 'ghs_all' }
    expect(await sync(token)).toMatchObject({ updated: true, conflicts: [] })
    expect(changed()).toEqual(['M\t.github/workflows/ci.yml', 'M\tMakefile', 'M\ttemplates'])
    expect(world.product.git('show', `${BRANCH}:Makefile`)).toBe('all: test')
    expect([world.annotations, body()]).toEqual([[], expect.stringContaining('2 files of the templates come along.')])
    expect(world.summaries.join('')).toContain('2 files of the templates come along.')
  })

  test('in conflict make a draft, which nobody merges by itself', async () => {
    world.own.commit({ Makefile: 'all: mine\n' })
    world.host({ allowsAutoMerge: true })
    expect(await sync({ 'auto-merge': 'squash' })).toMatchObject({ updated: true, conflicts: ['Makefile'] })
    expect(world.product.pulls).toMatchObject([{ isDraft: true }])
    expect(world.github.requests.some(({ operation }) => operation === 'AutoMerge')).toBe(false)
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
    expect(world.annotations).toMatchObject([
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
    world.host({ rules: [{ branches: 'maestro/**', type: 'creation' }] })
    await expect(sync()).rejects.toMatchObject({
      code: 'BRANCH_REFUSED',
      message: expect.stringMatching(
        /creations being restricted\..*; its rules: creation \(a ruleset of acme\/product\)$/,
      ),
    })
    expect(world.annotations).toEqual([])
  })

  test('that differ from the present pin are a table in the summary, while the pin moves', async () => {
    world.own.commit({ Makefile: 'own:\n' })
    world.host()
    const outputs = await sync({ sync: 'check' })
    expect(outputs).toMatchObject({ updated: true, drift: [{ path: 'Makefile', kind: 'content' }] })
    expect(world.summaries.join('')).toContain(
      '**1 file differs from the templates**\n\n| file |  |\n| --- | --- |\n| `Makefile` | it is not what `python/Makefile` of the',
    )
    expect([changed(), body()]).toEqual([['M\ttemplates'], expect.stringContaining('2 commits in between are not')])
  })
})
