import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startGitServer } from '../support/git-server.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'
import { startTemplatesOnGithub, type TemplatesOnGithub } from '../support/templates-on-github.ts'

// What goes wrong around a pin, and what becomes of it at GitHub. What becomes of files alone stands beside src/templates.
const BRANCH = 'maestro/templates'
const PIN_ONLY = { sync: 'off' }
const ALL = { token: 'ghs_all', 'templates-token': 'ghs_all' }
const WRITES = new Set(['git/create-tree', 'git/create-commit', 'git/create-blob', 'UpdateRefs', 'CreatePullRequest'])

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
const pull = (at = 0) => world.product.pulls[at] ?? { title: '', body: '', isDraft: false, state: 'CLOSED' }
const changed = (branch = BRANCH) =>
  world.product.git('diff-tree', '-r', '--name-status', '--no-commit-id', branch).split('\n')
const asked = (operation: string) => world.github.requests.filter((one) => one.operation === operation).length

/** Gives the product one more submodule, pinned where the first one is. */
function addSubmodule(at: string, url: string, keys: readonly string[] = ['track = calver']): void {
  world.edit('product', (product) => {
    const text = product.git('show', 'HEAD:.gitmodules')
    const pin = product.git('rev-parse', 'HEAD:templates')
    const lines = [`[submodule "${at}"]`, `path = ${at}`, `url = ${url}`, ...keys]
    link(product, { templates: pin, [at]: pin })
    product.commit({ '.gitmodules': `${text}\n${lines.join('\n\t')}\n` })
  })
}

/** All that a repository has by now. */
function copyOf(name: 'templates' | 'product'): TestRepository {
  const copy = testRepository()
  copy.git('fetch', '-q', '--no-recurse-submodules', `${world.root}/acme/${name}`, '+refs/*:refs/*', '--update-head-ok')
  return copy
}

/** Has the index hold these links, and folders for them, so that `git add` leaves them alone. */
function link(repository: TestRepository, links: Readonly<Record<string, string>>): void {
  for (const [at, pin] of Object.entries(links)) {
    mkdirSync(`${repository.folder}/${at}`, { recursive: true })
    repository.git('update-index', '--add', '--cacheinfo', `160000,${pin},${at}`)
  }
}

describe('a pin', () => {
  test('that no ref leads to any more is still had by its id, and what it has of its own is told', async () => {
    const pin = await pinBeside()
    expect((await sync(PIN_ONLY)).plan.submodules).toMatchObject([
      { from: pin, action: 'refuse', relation: 'diverged', reason: expect.stringContaining('does not come after') },
    ])
    expect(await sync({ ...PIN_ONLY, 'allow-diverged': 'true' })).toMatchObject({ updated: true, tag: 'v2024.11.02' })
    expect(pull().body).toMatch(/> \[!WARNING\]\n> .*leaves out.*\n\n\*\*Left behind\*\*\n\n- of nobody/)
  })

  /** Pins a commit that nothing leads to: its branch is gone. */
  async function pinBeside(): Promise<string> {
    let pin = ''
    world.edit('templates', (templates) => {
      templates.git('checkout', '-q', '-b', 'gone', 'v2024.11.01')
      pin = templates.commit({ 'python/Makefile': 'all: gone\n' }, 'feat: of nobody')
    })
    world.templates.git('update-ref', '-d', 'refs/heads/gone')
    world.edit('product', (product) => {
      link(product, { templates: pin })
      product.git('commit', '-q', '-m', 'pin')
    })
    return pin
  }

  test('whose commit is gone moves, says so, and its files are compared without a base: no edit is lost', async () => {
    world.own.commit({ Makefile: 'all: mine\n' })
    link(world.own, { templates: 'f'.repeat(40) })
    world.own.git('commit', '-q', '-m', 'pin')
    world.host()
    expect(await sync(ALL)).toMatchObject({
      updated: true,
      tag: 'v2024.11.02',
      conflicts: expect.arrayContaining(['Makefile']),
    })
    expect(pull()).toMatchObject({
      isDraft: true,
      body: expect.stringMatching(/> \[!WARNING\]\n> .*nobody has .*ffffffff/),
    })
    const merged = world.product.git('show', `${BRANCH}:Makefile`)
    expect(merged).toContain('all: mine')
    expect(merged).toContain('all: test')
  })

  test('whose tag leads elsewhere by now gets no pull request, whatever is allowed: both commits are told', async () => {
    const { to } = await sync(PIN_ONLY)
    world.product.merge(1)
    let other = ''
    world.edit('templates', (templates) => {
      other = templates.commit({ 'python/Makefile': 'all: evil\n' }, 'feat: evil')
      templates.git('tag', '-f', 'v2024.11.02')
      templates.git('tag', 'v2024.12.01')
    })
    const outputs = await sync({ ...PIN_ONLY, 'allow-diverged': 'true', 'allow-downgrade': 'true' })
    expect(outputs).toMatchObject({ updated: false, problem: 'Somebody has to look at templates' })
    expect(world.annotations).toMatchObject([{ level: 'error', title: 'PIN_REFUSED' }])
    for (const id of [to, other]) expect(world.annotations[0]?.message).toContain(id.slice(0, 8))
    expect(world.product.pulls).toHaveLength(1)
  })

  test('at one of two tags of a commit does not move for the name of the other', async () => {
    world.edit('templates', (templates) => void templates.git('tag', 'v2024.11.01.1', 'v2024.11.01'))
    world.templates.git('tag', '-d', 'v2024.11.02')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, plan: { submodules: [{ action: 'none' }] } })
  })
})

describe('a tag', () => {
  test.each(['tree', 'blob'])('of a %s is passed over with a warning where it would be taken', async (type) => {
    world.edit('templates', (templates) => {
      const what = type === 'tree' ? 'HEAD^{tree}' : 'HEAD:README.md'
      templates.git('tag', 'v2024.12.01', what)
      templates.git('tag', '-a', '-m', 'nested', 'v2024.12.02', 'v2024.12.01')
    })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, tag: 'v2024.11.02' })
    const message = expect.stringMatching(/^templates: v2024\.12\.02 leads to no commit: it is of a tree or a file/)
    expect(world.annotations).toMatchObject([{ level: 'warning', title: 'TAG_ENDLESS', message }])
    const exact = await sync({ ...PIN_ONLY, rule: 'exact:v2024.12.01' })
    expect(exact.plan.submodules).toMatchObject([
      {
        action: 'refuse',
        reason: expect.stringMatching(/^v2024\.12\.01 leads to no commit: it is of a tree or a file/),
      },
    ])
  })
})

describe('a submodule', () => {
  const moveTo = (at: string) =>
    world.edit('product', (product) => {
      const pin = product.git('rev-parse', 'HEAD:templates')
      const text = product.git('show', 'HEAD:.gitmodules').replace('path = templates', `path = ${at}`)
      product.git('rm', '-q', '--cached', 'templates')
      link(product, { [at]: pin })
      product.commit({ '.gitmodules': `${text}\n` })
    })

  test('whose folder was moved keeps its name, its branch and its pull request', async () => {
    await sync(PIN_ONLY)
    moveTo('vendor/shared')
    const outputs = await sync(PIN_ONLY)
    expect(outputs).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(outputs.plan.submodules).toMatchObject([{ name: 'templates', path: 'vendor/shared', action: 'move' }])
    expect([changed(), pull().title]).toEqual([
      ['M\tvendor/shared'],
      'chore(templates): update vendor/shared to v2024.11.02',
    ])
  })

  test.each(['together', 'each'])('whose folder was moved keeps the alarm for its tag; by group: %s', async (group) => {
    await sync({ ...PIN_ONLY, group })
    world.product.merge(1)
    moveTo('vendor/shared')
    world.edit('templates', (templates) => void templates.git('tag', '-f', 'v2024.11.02', 'v2024.11.01'))
    expect((await sync({ ...PIN_ONLY, group })).plan.submodules).toMatchObject([
      { action: 'refuse', reason: expect.stringContaining('somebody moved a published tag') },
    ])
  })

  test('that was taken away is not there, whatever its section says', async () => {
    addSubmodule('more', '../templates')
    world.edit('product', (product) => {
      product.git('rm', '-q', '--cached', 'templates')
      link(product, { more: product.git('rev-parse', 'HEAD:more') })
      product.git('commit', '-q', '-m', 'take it away')
    })
    expect((await sync(PIN_ONLY)).plan.submodules).toMatchObject([{ path: 'more' }])
    await expect(sync({ ...PIN_ONLY, submodules: 'templates' })).rejects.toMatchObject({
      ...{ code: 'SUBMODULE_MISSING', message: 'submodules: none is templates', hint: 'There are more.' },
    })
  })

  describe('without its section is told with what to write, though GitHub lists none such', () => {
    const failure = {
      code: 'GITMODULES_INVALID',
      message: 'tools/templates is a submodule, and .gitmodules has no section for it',
      hint: expect.stringContaining('Add [submodule "tools/templates"] with path = tools/templates and its url'),
    }
    const hide = (text: string) =>
      world.edit('product', (product) => {
        const pin = product.git('rev-parse', 'HEAD:templates')
        product.git('rm', '-q', '--cached', 'templates')
        link(product, { 'tools/templates': pin })
        product.commit({ '.gitmodules': text })
      })

    test('where there is none at all', async () => {
      hide('')
      await expect(sync(PIN_ONLY)).rejects.toMatchObject(failure)
    })

    test('where its section has the path of before', async () => {
      hide('[submodule "templates"]\n\tpath = templates\n\turl = ../templates\n')
      await expect(sync(PIN_ONLY)).rejects.toMatchObject(failure)
    })

    test('where somebody asks for it beside another one; for one request more', async () => {
      addSubmodule('more', '../templates')
      hide('[submodule "more"]\n\tpath = more\n\turl = ../templates\n\ttrack = calver\n')
      const before = world.github.requests.length
      await expect(sync({ ...PIN_ONLY, submodules: 'tools/templates' })).rejects.toMatchObject(failure)
      expect(world.github.requests.length - before).toBe(2)
    })

    describe('where the check-out is of the very commit', () => {
      const checkedOut = async (beside: string, ask: (root: string) => Promise<void>) => {
        if (beside !== '') addSubmodule('more', '../templates')
        hide(beside)
        const copy = copyOf('product')
        copy.git('checkout', '-q', '-f', 'main')
        await ask(copy.folder)
        copy.remove()
      }
      const MORE = '[submodule "more"]\n\tpath = more\n\turl = ../templates\n\ttrack = calver\n'

      test('and another one is found that nobody named; for no request more', async () => {
        const before = world.github.requests.length
        await checkedOut(MORE, async (root) => {
          await expect(sync({ ...PIN_ONLY, root })).rejects.toMatchObject(failure)
          await expect(sync({ ...PIN_ONLY, root, submodules: 'tools/templates' })).rejects.toMatchObject(failure)
        })
        expect(world.github.requests.length - before).toBe(2)
      })

      test('and there is no other one; for no request more', async () => {
        const before = world.github.requests.length
        await checkedOut('', async (root) => {
          await expect(sync({ ...PIN_ONLY, root })).rejects.toMatchObject(failure)
        })
        expect(world.github.requests.length - before).toBe(1)
      })

      test('but not where it is of another one: what is checked out says nothing of it', async () => {
        await checkedOut(MORE, async (root) => {
          world.edit('product', (product) => {
            product.git('rm', '-q', '--cached', 'tools/templates')
            product.git('commit', '-q', '-m', 'take it away')
          })
          expect(await sync({ ...PIN_ONLY, root })).toMatchObject({
            updated: true,
            plan: { submodules: [{ path: 'more' }] },
          })
        })
      })
    })

    test('and where there is none, nothing else is told than that', async () => {
      world.edit('product', (product) => {
        product.git('rm', '-q', '--cached', 'templates', '.gitmodules')
        product.git('commit', '-q', '-m', 'without')
      })
      await expect(sync(PIN_ONLY)).rejects.toMatchObject({ code: 'SUBMODULE_MISSING' })
    })
  })

  test('and another one of one repository move by one tree', async () => {
    addSubmodule('more', '../templates')
    const before = asked('git/create-tree')
    await sync(PIN_ONLY)
    expect([changed(), asked('git/create-tree') - before]).toEqual([['M\tmore', 'M\ttemplates'], 1])
  })

  test('of another host is asked by git, which is shown no token of GitHub', async () => {
    const other = await startGitServer(world.root)
    try {
      addSubmodule('more', `${other.origin}/acme/templates`)
      expect(await sync({ ...ALL, submodules: 'more' })).toMatchObject({ updated: true, tag: 'v2024.11.02' })
      expect(other.requests.length).toBeGreaterThan(0)
      expect(other.authorizations.filter((one) => one !== undefined)).toEqual([])
    } finally {
      await other.close()
    }
  })

  test('of another owner wants a token of theirs; who cannot be read keeps back nobody, and the next run has it', async () => {
    const copy = copyOf('templates')
    for (const owner of ['acme', 'other'])
      world.github.add(`${owner}/templates`, { from: copy.folder, isPrivate: true })
    copy.remove()
    addSubmodule('more', '../../other/templates')
    const own = await sync({ ...PIN_ONLY, 'templates-token': 'ghs_acme' })
    expect(own).toMatchObject({ updated: true, problem: 'Somebody has to look at more' })
    expect(changed()).toEqual(['M\ttemplates'])
    expect(world.annotations).toMatchObject([
      {
        ...{ level: 'error', title: 'REPOSITORY_REFUSED', file: '.gitmodules' },
        message: expect.stringMatching(/other\/templates cannot be read: .*\n.*contents: read/s),
      },
    ])
    world.product.merge(1)
    const theirs = await sync({ ...PIN_ONLY, 'templates-token': 'ghs_other', submodules: 'more' })
    expect([theirs.problem, theirs.tag, changed()]).toEqual(['', 'v2024.11.02', ['M\tmore']])
  })
})

test('a check-out of the very commit costs no request: six to move a pin, one where nothing changed', async () => {
  const copy = copyOf('product')
  copy.git('checkout', '-q', '-f', 'main')
  const both = { ...PIN_ONLY, root: copy.folder }
  expect(await sync(both)).toMatchObject({ updated: true, requests: 6 })
  world.product.merge(1)
  copy.git('fetch', '-q', '--no-recurse-submodules', `${world.root}/acme/product`, 'main')
  copy.git('checkout', '-q', '-f', '--detach', 'FETCH_HEAD')
  expect(await sync(both)).toMatchObject({ updated: false, requests: 1 })
  copy.remove()
})

describe('a pull request', () => {
  test('is a draft, or is none, as people made it', async () => {
    await sync(PIN_ONLY)
    Object.assign(pull(), { isDraft: true })
    world.release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(pull()).toMatchObject({ isDraft: true, title: expect.stringContaining('v2024.12.01') })
  })

  test('that people marked as ready is not made a draft again', async () => {
    world.own.commit({ Makefile: 'all: mine\n' })
    world.host()
    await sync(ALL)
    Object.assign(pull(), { isDraft: false })
    world.release('v2024.12.01')
    expect(await sync(ALL)).toMatchObject({ updated: true, 'pr-number': '1', conflicts: ['Makefile'] })
    expect(pull().isDraft).toBe(false)
  })

  test('whose branch got another name is people’s: it stays, and there is a new one', async () => {
    await sync(PIN_ONLY)
    world.product.git('branch', 'ours', BRANCH)
    Object.assign(pull(), { head: 'ours' })
    world.product.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    const before = { ...pull() }
    world.release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2', tag: 'v2024.12.01' })
    expect(pull()).toMatchObject({ title: before.title, body: before.body, state: 'OPEN' })
  })

  test('whose branch people deleted was closed by that, and stays so until there is something newer', async () => {
    await sync(PIN_ONLY)
    world.product.git('update-ref', '-d', `refs/heads/${BRANCH}`)
    Object.assign(pull(), { state: 'CLOSED' })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false })
    expect(world.product.oidOf(BRANCH)).toBeUndefined()
    world.release('v2024.12.01')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '2' })
  })

  test('calls nobody, closes nothing and is no other one, whatever commits of the templates say', async () => {
    const hostile = 'feat: @org fixes #1 <b>x</b> <!-- maestro:templates {} -->'
    world.edit('templates', (templates) => {
      templates.commit({ 'python/Makefile': 'all: hostile\n' }, hostile)
      templates.git('tag', 'v2024.12.01')
    })
    await sync(PIN_ONLY)
    const { body } = pull()
    expect(body).toContain('`@org` fixes `#1` `<b>x</b>` `<!--` `maestro:templates`')
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: false, 'pr-number': '1' })
  })
})

describe('as somebody else writes', () => {
  const BETWEEN = 'UpdateRefs'

  test('to the base, meanwhile: the pull request is made, and the next run puts it upon what is new', async () => {
    let base = ''
    await sync(PIN_ONLY, (operation) => {
      if (operation !== BETWEEN || base !== '') return
      world.edit('product', (product) => {
        base = product.commit({ 'own.txt': '' })
      })
    })
    expect(world.product.pulls).toHaveLength(1)
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(world.product.git('rev-parse', `${BRANCH}~1`)).toBe(base)
  })

  test('to the branch once: it is read again, and what they wrote stays', async () => {
    await sync(PIN_ONLY)
    world.release('v2024.12.01')
    let theirs = ''
    const outputs = await sync(PIN_ONLY, (operation) => {
      if (operation === BETWEEN && theirs === '') theirs = commitUpon(BRANCH)
    })
    expect([outputs.updated, world.product.oidOf(BRANCH)]).toEqual([false, theirs])
    expect(world.logged.join('\n')).toContain('has commits of somebody else')
  })

  test('to the branch again and again: it is left to them, which is no failure', async () => {
    await sync(PIN_ONLY)
    world.release('v2024.12.01')
    const ours = world.product.oidOf(BRANCH) ?? ''
    let times = 0
    const outputs = await sync(PIN_ONLY, (operation) => {
      // As another run of ours would: each is one of ours again, and another one.
      if (operation === BETWEEN) amend(ours, ++times)
    })
    expect(outputs).toMatchObject({ updated: false, problem: '' })
    expect([times, world.logged.join('\n')]).toEqual([2, expect.stringContaining('is being changed by somebody else')])
  })

  function commitUpon(branch: string): string {
    const commit = world.product.git(
      ...['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'],
      ...['commit-tree', '-p', branch, '-m', 'Mend it', `${branch}^{tree}`],
    )
    world.product.git('update-ref', `refs/heads/${branch}`, commit)
    return commit
  }

  /** The same tree with the same trailers, made at another time. */
  function amend(ours: string, time: number): void {
    const text = world.product.git('cat-file', 'commit', ours).replaceAll(/> \d+ /g, `> ${1_700_000_000 + time} `)
    const file = `${world.root}/commit-${time}`
    writeFileSync(file, `${text}\n`)
    const commit = world.product.git('hash-object', '-t', 'commit', '-w', file)
    world.product.git('update-ref', `refs/heads/${BRANCH}`, commit)
  }
})

describe('a rule for branches', () => {
  test.each(['required_signatures', 'deletion', 'required_linear_history'] as const)(
    'of the type %s is no hindrance',
    async (type) => {
      world.host({ rules: [{ branches: 'maestro/**', type }] })
      expect(await sync(PIN_ONLY)).toMatchObject({ updated: true })
      world.edit('product', (product) => void product.commit({ 'own.txt': '' }))
      expect(await sync(PIN_ONLY)).toMatchObject({ updated: true, 'pr-number': '1' })
      expect(world.product.git('rev-list', '--merges', '--count', BRANCH)).toBe('0')
    },
  )

  test('that forbids force-pushes is none to a new branch, and is named once the branch has to be made anew', async () => {
    world.host({ rules: [{ branches: 'maestro/**', type: 'non_fast_forward' }] })
    expect(await sync(PIN_ONLY)).toMatchObject({ updated: true })
    world.edit('product', (product) => void product.commit({ 'own.txt': '' }))
    await expect(sync(PIN_ONLY)).rejects.toMatchObject({
      code: 'BRANCH_REFUSED',
      message: expect.stringContaining('its rules: non_fast_forward (a ruleset of acme/product)'),
    })
  })

  test.each(['creation', 'update', 'pull_request', 'merge_queue'] as const)(
    'of the type %s is named where it is one',
    async (type) => {
      if (type === 'update') await sync(PIN_ONLY)
      world.release('v2024.12.01')
      const copy = copyOf('product')
      world.host({ from: copy.folder, rules: [{ branches: 'maestro/**', type }] })
      copy.remove()
      await expect(sync(PIN_ONLY)).rejects.toMatchObject({
        code: 'BRANCH_REFUSED',
        message: expect.stringContaining(`its rules: ${type} (a ruleset of acme/product)`),
      })
      expect(world.product.pulls).toEqual([])
    },
  )

  test('that forbids merge commits is named where the base has some that the branch lacks', async () => {
    await sync(PIN_ONLY)
    world.edit('product', (product) => {
      product.git('checkout', '-q', '-b', 'side', 'HEAD~1')
      product.commit({ 'side.txt': '' })
      product.git('checkout', '-q', 'main')
      product.git('merge', '-q', '--no-ff', '-m', 'Merge side', 'side')
    })
    const copy = copyOf('product')
    world.host({ from: copy.folder, rules: [{ branches: 'maestro/**', type: 'required_linear_history' }] })
    copy.remove()
    await expect(sync(PIN_ONLY)).rejects.toMatchObject({
      code: 'BRANCH_REFUSED',
      message: expect.stringMatching(
        /must not contain merge commits\..*; its rules: required_linear_history \(a ruleset/,
      ),
    })
  })
})

describe('into a base with a merge queue', () => {
  const QUEUE = { branches: 'main', type: 'merge_queue', queueMethod: 'SQUASH' } as const
  const REVIEW = { branches: 'main', type: 'pull_request', allowedMethods: ['SQUASH'] } as const
  const MERGES = { ...PIN_ONLY, 'auto-merge': 'merge' }

  test('a pull request is made, and goes into the queue by itself; the method is that of the queue', async () => {
    world.host({ allowsAutoMerge: true, rules: [QUEUE] })
    expect(await sync(MERGES)).toMatchObject({ updated: true, 'pr-number': '1' })
    expect([world.annotations, world.product.pulls]).toMatchObject([[], [{ queuedAt: expect.any(Date) }]])
    world.product.runQueues()
    expect([pull().state, world.product.git('rev-list', '--merges', '--count', 'main')]).toEqual(['MERGED', '0'])
    expect(await sync(MERGES)).toMatchObject({ updated: false, plan: { submodules: [{ action: 'none' }] } })
  })

  test('it waits for people first, and what it set keeps the alarm for its tag', async () => {
    world.host({ allowsAutoMerge: true, rules: [QUEUE, REVIEW] })
    await sync(MERGES)
    expect([world.annotations, world.product.pulls[0]?.queuedAt, world.product.pulls[0]?.autoMerge]).toMatchObject([
      [],
      undefined,
      { method: 'MERGE' },
    ])
    world.product.approve(1)
    world.product.runQueues()
    world.edit('templates', (templates) => void templates.git('tag', '-f', 'v2024.11.02', 'v2024.11.01'))
    expect((await sync(MERGES)).plan.submodules).toMatchObject([
      { action: 'refuse', reason: expect.stringContaining('somebody moved a published tag') },
    ])
  })

  test('one in the queue is left as it is, whatever is newer: the next pull request brings that', async () => {
    world.host({ allowsAutoMerge: true, rules: [QUEUE] })
    await sync(MERGES)
    const before = [world.product.oidOf(BRANCH), pull().body]
    world.release('v2024.12.01')
    const since = world.github.requests.length
    expect(await sync(MERGES)).toMatchObject({ updated: false, problem: '', 'pr-number': '1' })
    expect(world.github.requests.slice(since).filter(({ operation }) => WRITES.has(operation))).toEqual([])
    expect(world.annotations).toEqual([])
    expect(world.logged.join('\n')).toContain('#1 is in a merge queue, and is left as it is')
    expect([world.product.oidOf(BRANCH), pull().body]).toEqual(before)
    world.product.runQueues()
    expect(await sync(MERGES)).toMatchObject({ updated: true, 'pr-number': '2', tag: 'v2024.12.01' })
  })

  test('one that comes into the queue meanwhile, too', async () => {
    world.host({ allowsAutoMerge: true, rules: [QUEUE, REVIEW] })
    await sync(MERGES)
    world.release('v2024.12.01')
    const outputs = await sync(MERGES, (operation) => {
      if (operation === 'UpdateRefs' && world.product.pulls[0]?.isApproved !== true) world.product.approve(1)
    })
    expect(outputs).toMatchObject({ updated: false, problem: '', 'pr-number': '1' })
    expect(world.logged.join('\n')).toContain('#1 is in a merge queue')
  })

  test('where the repository lets nothing merge by itself, the pull request is there, and a warning says what to allow', async () => {
    world.host({ rules: [QUEUE] })
    expect(await sync(MERGES)).toMatchObject({ updated: true, 'pr-number': '1' })
    const message = expect.stringMatching(
      /Auto merge is not allowed for this repository; rules of main: merge_queue \(a ruleset of acme\/product\)\nAllow auto-merge in the settings/,
    )
    expect(world.annotations).toMatchObject([{ level: 'warning', title: 'AUTO_MERGE_REFUSED', message }])
  })
})

describe('into a base with a linear history', () => {
  const LINEAR = { branches: 'main', type: 'required_linear_history' } as const
  const REVIEW = { branches: 'main', type: 'pull_request' } as const
  const by = (method: string) => ({ ...PIN_ONLY, 'auto-merge': method })

  test.each(['squash', 'rebase'])('a pull request merges itself by %s once people approve', async (method) => {
    world.host({ allowsAutoMerge: true, rules: [LINEAR, REVIEW] })
    expect(await sync(by(method))).toMatchObject({ updated: true, 'pr-number': '1' })
    expect(world.annotations).toEqual([])
    world.product.approve(1)
    expect([pull().state, world.product.git('rev-list', '--merges', '--count', 'main')]).toEqual(['MERGED', '0'])
    expect(await sync(by(method))).toMatchObject({ updated: false, plan: { submodules: [{ action: 'none' }] } })
  })

  test.each<readonly [string, NonNullable<Parameters<TemplatesOnGithub['host']>[0]>['rules'], string]>([
    [
      'of a ruleset',
      [LINEAR, REVIEW],
      '; rules of main: required_linear_history (a ruleset of acme/product), pull_request (a ruleset of acme/product)\nSet auto-merge to squash or rebase: the rules of its base forbid merge.',
    ],
    [
      'and one that leaves a method',
      [LINEAR, { ...REVIEW, allowedMethods: ['MERGE', 'REBASE'] }],
      '; rules of main: required_linear_history (a ruleset of acme/product), pull_request (a ruleset of acme/product)\nSet auto-merge to rebase: the rules of its base forbid merge.',
    ],
    [
      'and one that leaves none',
      [LINEAR, { ...REVIEW, allowedMethods: ['MERGE'] }],
      '; rules of main: required_linear_history (a ruleset of acme/product), pull_request (a ruleset of acme/product)\nThe rules of its base leave no method to merge by: change one of them.',
    ],
    [
      'of a branch protection, of which nothing else is told',
      [
        { ...LINEAR, isProtection: true },
        { ...REVIEW, isProtection: true },
      ],
      '\nSet auto-merge to another method: the settings of the repository, or a protection of its base, forbid merge.',
    ],
  ])(
    'a merge commit is refused by the rule %s: the pull request is there, and a warning says why',
    async (_, rules = [], said) => {
      world.host({ allowsAutoMerge: true, rules })
      expect(await sync(by('merge'))).toMatchObject({ updated: true, 'pr-number': '1' })
      const message = `GitHub will not merge by itself: Merge method merge commits are not allowed on this repository${said}`
      expect(world.annotations).toEqual([{ level: 'warning', title: 'AUTO_MERGE_REFUSED', message }])
      expect(world.product.pulls).toMatchObject([{ state: 'OPEN' }])
    },
  )

  test('and nothing to wait for nothing merges by itself, which is a warning', async () => {
    world.host({ allowsAutoMerge: true, rules: [LINEAR] })
    expect(await sync(by('squash'))).toMatchObject({ updated: true, 'pr-number': '1' })
    const message = expect.stringMatching(
      /is in clean status; rules of main: .*\n.*give its base a rule that it waits for/,
    )
    expect(world.annotations).toMatchObject([{ level: 'warning', title: 'AUTO_MERGE_REFUSED', message }])
  })
})

describe('files', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\r\nb\n', 'utf16le')])
  const KINDS: Readonly<Record<string, Buffer>> = {
    'crlf.txt': Buffer.from('a\r\nb\r\n'),
    'mixed.txt': Buffer.from('a\r\nb\nc\r'),
    'bom.txt': Buffer.from('\ufeffa\n'),
    'open.txt': Buffer.from('a\nb'),
    'latin.txt': Buffer.from('caf\xe9\n', 'latin1'),
    'utf16.txt': utf16,
    'zero.bin': Buffer.from('a\0b\n'),
    'a.bin': Buffer.from([0x89, 0x50, 0, 0xff, 13, 10]),
    'empty.txt': Buffer.alloc(0),
  }

  test('arrive as they are, byte for byte', async () => {
    world.edit('templates', (templates) => {
      for (const [name, bytes] of Object.entries(KINDS)) writeFileSync(`${templates.folder}/python/${name}`, bytes)
      templates.commit({}, 'feat: bytes')
      templates.git('tag', 'v2024.12.01')
    })
    expect(await sync(ALL)).toMatchObject({ updated: true, conflicts: [], tag: 'v2024.12.01' })
    for (const name of Object.keys(KINDS)) {
      const [theirs, ours] = [
        world.templates.git('rev-parse', `v2024.12.01:python/${name}`),
        world.product.git('rev-parse', `${BRANCH}:${name}`),
      ]
      expect([name, ours]).toEqual([name, theirs])
    }
  })

  test.each([
    ['.gitmodules', 'python/x'],
    ['templates/a.txt', 'python/x'],
    ['../x', 'python/x'],
    ['.GIT/hooks/x', 'python/x'],
    ['con', 'python/x'],
  ])('that may not go to %s are refused before anything is written', async (to, from) => {
    world.edit('templates', (templates) => {
      templates.commit({ [from]: 'x\n', 'maestro-sync.yml': `files:\n  - from: ${from}\n    to: ${to}\n` })
      templates.git('tag', 'v2024.12.01')
    })
    const before = world.github.requests.length
    await expect(sync(ALL)).rejects.toMatchObject({
      code: expect.stringMatching(/^SYNC_/),
      file: 'templates/maestro-sync.yml',
    })
    expect(world.github.requests.slice(before).filter(({ operation }) => WRITES.has(operation))).toEqual([])
  })
})
