import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { contract } from '../../src/actions/sync-templates/contract.ts'
import { run } from '../../src/actions/sync-templates/run.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { openGit } from '../../src/system/git.ts'
import { openRemoteGit } from '../../src/system/remote-git.ts'
import { openScratchGit } from '../../src/system/scratch-git.ts'
import type { Annotation } from '../../src/system/system.ts'
import { fakeSystem } from '../support/fake-system.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { type TestRepository, testRepository } from '../support/repository.ts'

const TOKEN = 'canary-4711'

let root: string
let server: GitServer
let templates: TestRepository
let product: TestRepository
/** By tag, and of branches. */
let commits: Record<string, string>
let annotations: readonly Annotation[]
let summaries: readonly string[]
let logged: string[]
let hidden: string[]

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'maestro-git-'))
  server = await startGitServer(root, (at) => (at.startsWith('/acme/private') ? TOKEN : undefined))
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

beforeEach(() => {
  templates?.remove()
  product?.remove()
  rmSync(path.join(root, 'acme'), { recursive: true, force: true })
  commits = {}
  templates = testRepository()
  for (const tag of ['v2024.09.30', 'v2024.10.08', 'v2024.10.08.1']) {
    commits[tag] = templates.commit({ 'a.txt': tag }, tag)
    templates.git('tag', '-a', tag, '-m', tag)
  }
  templates.git('tag', 'not-a-commit', 'HEAD^{tree}')
  publish()
  product = testRepository()
})

/** What the templates' host serves from now on. */
function publish(name = 'maestro-templates'): void {
  rmSync(path.join(root, 'acme', name), { recursive: true, force: true })
  templates.git('clone', '-q', '--mirror', templates.folder, path.join(root, 'acme', name))
}

/** A product that holds the templates at a commit. */
function hold(
  pin: string,
  { keys = [], name = 'maestro-templates', url }: { keys?: readonly string[]; name?: string; url?: string } = {},
): void {
  const lines = [
    '[submodule "templates"]',
    'path = templates',
    `url = ${url ?? `${server.origin}/acme/${name}`}`,
    ...keys,
  ]
  product.commit({ '.gitmodules': `${lines.join('\n\t')}\n` })
  product.git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`)
  product.git('commit', '-q', '-m', 'pin')
  mkdirSync(path.join(product.folder, 'templates'))
}

function sync(inputs: Readonly<Record<string, string>> = {}, more: NodeJS.ProcessEnv = {}) {
  const env = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...more }
  const fake = fakeSystem(product.folder, root, {
    openGit: (folder) => openGit(folder, env),
    variable: (name) => more[name],
    openRemoteGit: async (folder, tokenFor) => openRemoteGit(folder, env, tokenFor),
    openScratchGit: async (folder) => openScratchGit(folder, env),
  })
  annotations = fake.annotations
  summaries = fake.summaries
  ;[logged, hidden] = [[], []]
  const report = {
    ...fake.system.report,
    log: (line: string) => void logged.push(line),
    hide: (secret: string) => void hidden.push(secret),
  }
  const given: Readonly<Record<string, string>> = { 'dry-run': 'true', backend: 'git', ...inputs }
  return run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  )
}

const planned = async (inputs: Readonly<Record<string, string>> = {}) => (await sync(inputs)).plan.submodules[0]

describe('a dry run says', () => {
  test('where a pin goes, by the scheme of its tags', async () => {
    hold(commits['v2024.09.30'] ?? '')
    const { updated, plan } = await sync()
    expect([updated, plan]).toEqual([
      false,
      {
        formatVersion: 1,
        base: product.git('rev-parse', 'HEAD'),
        submodules: [
          {
            path: 'templates',
            name: 'templates',
            url: `${server.origin}/acme/maestro-templates`,
            rule: 'calver',
            from: commits['v2024.09.30'],
            fromTag: 'v2024.09.30',
            to: commits['v2024.10.08.1'],
            tag: 'v2024.10.08.1',
            relation: 'ahead',
            action: 'move',
            reason: 'v2024.09.30 → v2024.10.08.1',
            ignored: ['not-a-commit'],
          },
        ],
      },
    ])
  })

  test('that it is there', async () => {
    hold(commits['v2024.10.08.1'] ?? '')
    expect(await planned()).toMatchObject({ relation: 'same', action: 'none' })
  })

  test('by rules of the input, and of .gitmodules', async () => {
    hold(commits['v2024.10.08'] ?? '', { keys: ['track = exact:v2024.09.30'] })
    expect(await planned()).toMatchObject({ rule: 'exact:v2024.09.30', relation: 'behind', action: 'hold' })
    expect(await planned({ 'allow-downgrade': 'true' })).toMatchObject({ action: 'move' })
    expect(await planned({ rule: 'branch:main' })).toMatchObject({
      to: commits['v2024.10.08.1'],
      tag: null,
      action: 'move',
    })
    expect(await planned({ rule: 'exact:not-a-commit' })).toMatchObject({
      ...{ action: 'refuse', to: null },
      reason: expect.stringMatching(/^not-a-commit leads to no commit: it is of a tree or a file/),
    })
  })

  test('that history was rewritten', async () => {
    const before = templates.commit({ 'a.txt': 'side' })
    templates.git('tag', 'side', before)
    templates.git('reset', '-q', '--hard', 'HEAD~1')
    templates.commit({ 'a.txt': 'main' })
    publish()
    hold(before)
    expect(await planned({ rule: 'branch:main' })).toMatchObject({ relation: 'diverged', action: 'refuse' })
    expect(await planned({ rule: 'branch:main', 'allow-diverged': 'true' })).toMatchObject({ action: 'move' })
  })

  test('that no ref leads to the pin any more: it is had by its id', async () => {
    templates.git('checkout', '-q', '-b', 'gone', 'v2024.09.30')
    const pin = templates.commit({ 'a.txt': 'gone' })
    templates.git('checkout', '-q', 'main')
    publish()
    templates.git('--git-dir', path.join(root, 'acme/maestro-templates'), 'update-ref', '-d', 'refs/heads/gone')
    hold(pin)
    expect(await planned({ rule: 'calver' })).toMatchObject({ relation: 'diverged', action: 'refuse' })
    expect(await planned({ rule: 'calver', 'allow-diverged': 'true' })).toMatchObject({
      ...{ action: 'move', tag: 'v2024.10.08.1' },
      reason: expect.stringContaining('whose history leaves out'),
    })
  })

  test('that nothing moves for the name of another tag of the same commit', async () => {
    templates.git('tag', 'v2024.10.08.2', 'v2024.10.08.1')
    publish()
    hold(commits['v2024.10.08.1'] ?? '')
    expect(await planned()).toMatchObject({ relation: 'same', action: 'none', to: commits['v2024.10.08.1'] })
  })

  test.each(['HEAD^{tree}', 'HEAD:a.txt'])('that a tag of %s is passed over', async (what) => {
    templates.git('tag', 'v2024.12.01', what)
    publish()
    hold(commits['v2024.09.30'] ?? '')
    expect(await planned()).toMatchObject({ action: 'move', tag: 'v2024.10.08.1' })
    expect(annotations).toMatchObject([
      { title: 'TAG_ENDLESS', message: expect.stringContaining('v2024.12.01 leads to no') },
    ])
  })

  test('that nobody has the pin any more', async () => {
    hold('f'.repeat(40))
    expect(await planned({ rule: 'calver' })).toMatchObject({
      action: 'move',
      relation: 'diverged',
      reason: expect.stringContaining('nobody has ffffffff'),
    })
  })

  test('that a tag is too young', async () => {
    hold(commits['v2024.09.30'] ?? '')
    expect(await planned({ 'min-age': '99999d' })).toMatchObject({
      action: 'hold',
      relation: 'same',
      reason: expect.stringContaining('v2024.10.08.1 is younger'),
    })
    expect(await planned({ 'min-age': '1h' })).toMatchObject({ action: 'move' })
  })
})

describe('by git alone, a pin moves', () => {
  const shop = () => path.join(root, 'acme/shop')
  const served = (...args: readonly string[]) => templates.git('--git-dir', shop(), ...args)

  /** A product with a host of its own. */
  function host(): void {
    rmSync(shop(), { recursive: true, force: true })
    product.git('clone', '-q', '--mirror', product.folder, shop())
    product.git('remote', 'add', 'origin', `${server.origin}/acme/shop`)
  }

  test('on a branch of one commit, and not once more', async () => {
    hold(commits['v2024.09.30'] ?? '')
    host()
    const first = await sync({ 'dry-run': 'false' })
    expect([first.updated, first.branches]).toEqual([true, ['maestro/templates']])
    const head = served('rev-parse', 'maestro/templates')
    expect([first.sha, logged]).toEqual([head, [`maestro/templates was pushed, as ${head}`]])
    expect(served('diff-tree', '-r', '--no-commit-id', head)).toBe(
      `:160000 160000 ${commits['v2024.09.30']} ${commits['v2024.10.08.1']} M\ttemplates`,
    )
    expect(served('log', '-1', '--format=%s%n%b', head)).toBe(
      `chore(templates): update templates to v2024.10.08.1\nTemplates-Pin: ${commits['v2024.10.08.1']} v2024.10.08.1 templates\nTemplates-Tree: ${served('rev-parse', `${head}^{tree}`)}`,
    )
    expect(await sync({ 'dry-run': 'false' })).toMatchObject({
      ...{ updated: false, sha: '', branches: ['maestro/templates'] },
    })
    expect(served('rev-parse', 'maestro/templates')).toBe(head)
    expect(product.git('status', '--porcelain')).toBe('')
  })

  test('again once there is something newer, and upon what came meanwhile', async () => {
    hold(commits['v2024.09.30'] ?? '')
    host()
    await sync({ 'dry-run': 'false' })
    const next = templates.commit({ 'a.txt': 'next' })
    templates.git('tag', 'v2024.11.01')
    publish()
    const base = product.commit({ 'own.txt': 'mine' })
    expect(await sync({ 'dry-run': 'false' })).toMatchObject({ updated: true })
    expect(served('rev-parse', 'maestro/templates:templates', 'maestro/templates~1').split('\n')).toEqual([next, base])
  })

  test('but not over the commits of somebody else', async () => {
    hold(commits['v2024.09.30'] ?? '')
    host()
    await sync({ 'dry-run': 'false' })
    const theirs = served('commit-tree', '-p', 'maestro/templates', '-m', 'Mend it', 'maestro/templates^{tree}')
    served('update-ref', 'refs/heads/maestro/templates', theirs)
    await expect(sync({ 'dry-run': 'false', rule: 'exact:v2024.10.08' })).rejects.toMatchObject({
      code: 'BRANCH_TAKEN',
    })
    expect(served('rev-parse', 'maestro/templates')).toBe(theirs)
  })

  test('unless a rule of its host forbids that, which is told', async () => {
    hold(commits['v2024.09.30'] ?? '')
    host()
    const says = ['error: GH013: Repository rule violations found', '', '- Commits must have verified signatures.']
    const hook = `#!/bin/sh\n${says.map((line) => `echo '${line}' >&2\n`).join('')}exit 1\n`
    writeFileSync(path.join(shop(), 'hooks/pre-receive'), hook, { mode: 0o755 })
    await expect(sync({ 'dry-run': 'false' })).rejects.toMatchObject({
      code: 'PUSH_REFUSED',
      message: expect.stringMatching(/Repository rule violations found; - Commits must have verified signatures\.$/),
      hint: expect.stringContaining('a rule for branches may forbid this one'),
    })
  })

  describe('and an alarm is given where its tag was moved since', () => {
    const alarm = { action: 'refuse', reason: expect.stringContaining('somebody moved a published tag') }

    beforeEach(async () => {
      hold(commits['v2024.09.30'] ?? '')
      host()
      await sync({ 'dry-run': 'false' })
      product.git('fetch', '-q', '--no-recurse-submodules', shop(), 'maestro/templates')
    })

    const merge = (...how: readonly string[]) => product.git('merge', '-q', ...how, 'FETCH_HEAD')
    const moveTag = () => {
      templates.git('tag', '-f', 'v2024.10.08.1', templates.commit({ 'a.txt': 'other' }))
      publish()
    }
    /** As `git mv` does: the section keeps its name. */
    const moveFolder = (from: string, to: string) => {
      const text = product.git('show', 'HEAD:.gitmodules').replace(`path = ${from}`, `path = ${to}`)
      const pin = product.git('rev-parse', `HEAD:${from}`)
      product.git('update-index', '--force-remove', from)
      product.git('update-index', '--add', '--cacheinfo', `160000,${pin},${to}`)
      mkdirSync(path.join(product.folder, to), { recursive: true })
      product.commit({ '.gitmodules': `${text}\n` }, `Move ${from} to ${to}`)
    }

    test('where it is', async () => {
      merge('--ff-only')
      expect(await planned()).toMatchObject({ action: 'none' })
      moveTag()
      expect(await planned()).toMatchObject(alarm)
    })

    test('and its folder was, more than once', async () => {
      merge('--ff-only')
      moveFolder('templates', 'vendor/shared')
      moveFolder('vendor/shared', 'tools')
      expect(await planned()).toMatchObject({ path: 'tools', action: 'none' })
      moveTag()
      expect(await planned()).toMatchObject({ path: 'tools', ...alarm })
    })

    test('and it was set by a squashed merge, or once more by hand', async () => {
      merge('--squash')
      product.git('commit', '-q', '-m', `Update (#1)\n\n${product.git('log', '-1', '--format=%b', 'FETCH_HEAD')}`)
      const pin = product.git('rev-parse', 'HEAD:templates')
      for (const id of [commits['v2024.09.30'], pin]) {
        product.git('update-index', '--cacheinfo', `160000,${id},templates`)
        product.git('commit', '-q', '-m', 'By hand')
      }
      moveTag()
      expect(await planned()).toMatchObject(alarm)
    })

    test('but not for another one of the same commit, whose pin no tag of ours set', async () => {
      merge('--ff-only')
      const text = product.git('show', 'HEAD:.gitmodules')
      const lines = ['[submodule "more"]', 'path = more', `url = ${server.origin}/acme/maestro-templates`]
      product.git('update-index', '--add', '--cacheinfo', `160000,${commits['v2024.10.08.1']},more`)
      mkdirSync(path.join(product.folder, 'more'))
      product.commit({ '.gitmodules': `${text}\n${lines.join('\n\t')}\n` })
      moveTag()
      const { plan } = await sync({ submodules: 'more\ntemplates', rule: 'calver' })
      expect(plan.submodules).toMatchObject([{ path: 'more', reason: expect.not.stringContaining('moved') }, alarm])
    })
  })
})

describe('where origin’s address holds a password', () => {
  const withLogin = () => server.origin.replace('//', `//x-access-token:${TOKEN}@`)
  const shop = () => path.join(root, 'acme/private-shop')

  /** Templates and a product that only this password opens; gives where the arguments of each git are kept. */
  function host(): { readonly env: NodeJS.ProcessEnv; args(): string } {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { url: '../private-templates' })
    rmSync(shop(), { recursive: true, force: true })
    product.git('clone', '-q', '--mirror', product.folder, shop())
    product.git('remote', 'add', 'origin', `${withLogin()}/acme/private-shop`)
    const folder = mkdtempSync(path.join(root, 'spy-'))
    const log = path.join(folder, 'args')
    const real = (process.env['PATH'] ?? '').split(path.delimiter).find((one) => existsSync(path.join(one, 'git')))
    writeFileSync(path.join(folder, 'git'), `#!/bin/sh\necho "$@" >>'${log}'\nexec '${real}/git' "$@"\n`, {
      mode: 0o755,
    })
    return { env: { PATH: `${folder}:${process.env['PATH']}` }, args: () => readFileSync(log, 'utf8') }
  }

  test('it opens its own host, neighbours too, and stands in no argument and no log', async () => {
    const { env, args } = host()
    const outputs = await sync({ 'dry-run': 'false' }, env)
    expect(outputs).toMatchObject({ updated: true, tag: 'v2024.10.08.1' })
    expect(outputs.plan.submodules[0]?.url).toBe(`${server.origin}/acme/private-templates`)
    expect(args()).toContain('push')
    expect(args()).not.toContain(TOKEN)
    expect([JSON.stringify(outputs), ...logged].join('\n')).not.toContain(TOKEN)
    expect(hidden).toContain(TOKEN)
  })

  test('a token of the templates’ own goes before it', async () => {
    const { env } = host()
    const own = { token: '', 'templates-token': 'another' }
    await expect(sync(own, env)).rejects.toMatchObject({ code: 'REPOSITORY_REFUSED' })
  })

  test('no failure repeats it', async () => {
    const { env } = host()
    product.git('remote', 'set-url', 'origin', 'http://ci:PASSW0RD@127.0.0.1:1/acme/product.git')
    for (const inputs of [{}, { 'dry-run': 'false' }]) {
      const failure: unknown = await sync(inputs, env).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'REPOSITORY_UNREACHABLE' })
      expect(JSON.stringify(failure) + String(failure)).not.toContain('PASSW0RD')
    }
  })

  test('another host hears of nothing', async () => {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { name: 'private-templates' })
    product.git('remote', 'add', 'origin', `http://x-access-token:${TOKEN}@127.0.0.1:1/acme/product.git`)
    for (const tokens of [{}, { token: TOKEN, 'templates-token': TOKEN }])
      await expect(sync(tokens)).rejects.toMatchObject({ code: 'REPOSITORY_REFUSED' })
  })
})

describe('submodules of the templates themselves', () => {
  /** Templates whose newest release pins what is served as `nested`, at its first version of two. */
  function nest(url: string, keys: readonly string[] = []): string {
    const nested = testRepository()
    const first = nested.commit({ 'a.txt': '1' })
    nested.git('tag', 'v1.0.0')
    nested.commit({ 'a.txt': '2' })
    nested.git('tag', 'v1.1.0')
    rmSync(path.join(root, 'acme/nested'), { recursive: true, force: true })
    nested.git('clone', '-q', '--mirror', nested.folder, path.join(root, 'acme/nested'))
    nested.remove()
    const lines = ['[submodule "lint"]', 'path = tools/lint', `url = ${url}`, ...keys]
    mkdirSync(path.join(templates.folder, 'tools/lint'), { recursive: true })
    templates.commit({ '.gitmodules': `${lines.join('\n\t')}\n` })
    templates.git('update-index', '--add', '--cacheinfo', `160000,${first},tools/lint`)
    templates.git('commit', '-q', '-m', 'pin')
    templates.git('tag', 'v2024.12.01')
    publish()
    return templates.git('rev-parse', 'HEAD')
  }

  test.each([
    ['as the pin moves', false, 'v2024.09.30 → v2024.12.01'],
    ['where it stays', true, 'is at v2024.12.01, the newest that calver allows'],
  ])('that are stale are told %s, and left to the templates', async (_, isThere, reason) => {
    const newest = nest('../nested')
    hold(isThere ? newest : (commits['v2024.09.30'] ?? ''))
    const outputs = await sync({ summary: 'true' })
    const stale = 'its own submodule tools/lint is stale: v1.0.0 → v1.1.0'
    expect(outputs.plan.submodules).toMatchObject([{ path: 'templates', reason: `${reason}; ${stale}` }])
    expect(annotations).toMatchObject([
      {
        ...{ level: 'warning', title: 'NESTED_STALE' },
        message: `templates: ${stale}; move it where it is pinned, in ${server.origin}/acme/maestro-templates`,
      },
    ])
    expect(summaries.join('')).toContain('its own submodule `tools/lint` is stale')
  })

  test.each([
    ['at their newest', '../nested', ['track = exact:v1.0.0']],
    ['of no version', '../nested', ['track = nonsense']],
    ['that nobody may read', '../private-nested', []],
    ['whose address is refused', 'ext::sh -c id', []],
  ])('that are %s are no matter of the product', async (_, url, keys) => {
    nest(url, keys)
    hold(commits['v2024.09.30'] ?? '')
    expect(await planned()).toMatchObject({ action: 'move', reason: 'v2024.09.30 → v2024.12.01' })
    expect(annotations).toEqual([])
  })
})

test('a tag of tags of tags is followed to its end', async () => {
  hold(commits['v2024.09.30'] ?? '')
  templates.git('tag', '-a', '-m', '1', 'inner', templates.commit({ 'a.txt': 'next' }))
  for (let at = 2; at < 40; at++) templates.git('tag', '-f', '-a', '-m', `${at}`, 'inner', 'inner')
  templates.git('tag', '-a', '-m', 'outer', 'v2024.12.01', 'inner')
  publish()
  expect(await planned()).toMatchObject({ tag: 'v2024.12.01', to: templates.git('rev-parse', 'HEAD') })
})

test('a branch goes where git would push it', async () => {
  hold(commits['v2024.09.30'] ?? '')
  product.git('clone', '-q', '--mirror', product.folder, path.join(root, 'acme/fork'))
  product.git('remote', 'add', 'origin', 'http://127.0.0.1:1/acme/shop')
  product.git('remote', 'set-url', '--push', 'origin', `${server.origin}/acme/fork`)
  expect(await sync({ 'dry-run': 'false' })).toMatchObject({ updated: true })
  expect(await sync({ 'dry-run': 'false' })).toMatchObject({ updated: false })
  expect(product.git('--git-dir', path.join(root, 'acme/fork'), 'rev-parse', 'maestro/templates~1')).toBe(
    product.git('rev-parse', 'HEAD'),
  )
})

describe('a branch that git would push to several places goes to each', () => {
  const NAMES = ['one', 'two'] as const
  const served = (name: string, ...args: readonly string[]) =>
    product.git('--git-dir', path.join(root, 'acme', name), ...args)
  const heads = () => NAMES.map((name) => served(name, 'rev-parse', '--verify', '-q', 'maestro/templates'))

  beforeEach(() => {
    hold(commits['v2024.09.30'] ?? '')
    product.git('remote', 'add', 'origin', 'http://127.0.0.1:1/acme/shop')
    for (const name of NAMES) {
      rmSync(path.join(root, 'acme', name), { recursive: true, force: true })
      product.git('clone', '-q', '--mirror', product.folder, path.join(root, 'acme', name))
      product.git('config', '--add', 'remote.origin.pushurl', `${server.origin}/acme/${name}`)
    }
  })

  test('as one commit, and again where one of them has another', async () => {
    const first = await sync({ 'dry-run': 'false' })
    expect(heads()).toEqual([first.sha, first.sha])
    expect(await sync({ 'dry-run': 'false' })).toMatchObject({ updated: false, sha: '' })
    served('two', 'update-ref', '-d', 'refs/heads/maestro/templates')
    const second = await sync({ 'dry-run': 'false' })
    expect([second.updated, heads()]).toEqual([true, [second.sha, second.sha]])
  })

  test('but to none where one of them has commits of somebody else', async () => {
    const theirs = served('two', 'commit-tree', '-p', 'main', '-m', 'Mend it', 'main^{tree}')
    served('two', 'update-ref', 'refs/heads/maestro/templates', theirs)
    await expect(sync({ 'dry-run': 'false' })).rejects.toMatchObject({ code: 'BRANCH_TAKEN' })
    expect(served('one', 'branch', '--list', 'maestro/*')).toBe('')
  })
})

test('of several addresses of origin the first is where it comes from, as for git', async () => {
  hold(commits['v2024.09.30'] ?? '', { url: '../maestro-templates' })
  product.git('remote', 'add', 'origin', `${server.origin}/acme/shop`)
  product.git('config', '--add', 'remote.origin.url', 'http://127.0.0.1:1/elsewhere/shop')
  expect(await planned()).toMatchObject({ url: `${server.origin}/acme/maestro-templates`, action: 'move' })
})

describe('files of the templates', () => {
  const MANIFEST = 'files:\n  - from: python\n    to: ./\n  - from: ci.yml\n    to: .github/workflows/ci.yml\n'
  const lines = (more: Readonly<Record<number, string>> = {}) =>
    Array.from({ length: 12 }, (_, at) => `${more[at] ?? `line ${at}`}\n`).join('')

  beforeEach(() => {
    const files = {
      'maestro-sync.yml': MANIFEST,
      'python/Makefile': lines(),
      'python/gone.txt': 'x\n',
      'ci.yml': 'on: push\n',
    }
    commits['v2024.11.01'] = templates.commit(files)
    templates.git('tag', 'v2024.11.01')
    const next = { 'python/Makefile': lines({ 1: 'TEMPLATE' }), 'python/gone.txt': null, 'python/new.txt': 'new\n' }
    commits['v2024.11.02'] = templates.commit(next)
    templates.git('tag', 'v2024.11.02')
    publish()
    const own = { Makefile: lines({ 10: 'PRODUCT' }), 'gone.txt': 'x\n', '.github/workflows/ci.yml': 'on: push\n' }
    product.commit(own)
    hold(commits['v2024.11.01'] ?? '')
    rmSync(path.join(root, 'acme/shop'), { recursive: true, force: true })
    product.git('clone', '-q', '--mirror', product.folder, path.join(root, 'acme/shop'))
    product.git('remote', 'add', 'origin', `${server.origin}/acme/shop`)
  })

  test('come along in the commit that moves the pin, and what the product wrote stays', async () => {
    expect(await sync({ 'dry-run': 'false', sync: 'merge' })).toMatchObject({ updated: true, conflicts: [] })
    const shop = path.join(root, 'acme/shop')
    const served = (...args: readonly string[]) => templates.git('--git-dir', shop, ...args)
    expect(served('diff-tree', '-r', '--name-status', '--no-commit-id', 'maestro/templates').split('\n')).toEqual([
      'M\tMakefile',
      'D\tgone.txt',
      'A\tnew.txt',
      'M\ttemplates',
    ])
    expect(`${served('cat-file', 'blob', 'maestro/templates:Makefile')}\n`).toBe(
      lines({ 1: 'TEMPLATE', 10: 'PRODUCT' }),
    )
  })

  test('that differ from the present pin are told, and can fail the job', async () => {
    const { drift, updated } = await sync({ sync: 'check', rule: 'exact:v2024.11.01', 'dry-run': 'false' })
    expect([updated, drift]).toEqual([
      false,
      [{ path: 'Makefile', source: 'python/Makefile', mode: 'merge', kind: 'content' }],
    ])
    expect(annotations).toMatchObject([{ level: 'warning', title: 'TEMPLATE_DRIFT', file: 'Makefile' }])
    const failing = { sync: 'check', rule: 'exact:v2024.11.01', 'fail-on-drift': 'true', 'dry-run': 'false' }
    expect(contract.verdict?.(await sync(failing))).toMatch(/^1 file is not what the templates hold/)
    expect(annotations).toMatchObject([{ level: 'error', title: 'TEMPLATE_DRIFT', file: 'Makefile' }])
  })

  test('that both changed in the same place are in conflict', async () => {
    product.commit({ Makefile: lines({ 1: 'PRODUCT' }) })
    expect(await sync({ sync: 'merge' })).toMatchObject({ conflicts: ['Makefile'] })
  })
})

test.each([['branch:main'], ['exact:v2024.10.08']])('min-age holds %s back as well', async (rule) => {
  hold(commits['v2024.09.30'] ?? '')
  expect(await planned({ rule })).toMatchObject({ action: 'move' })
  // The commits of tests are of 2026-01-01.
  const days = Math.ceil((Date.now() / 1000 - Date.UTC(2026, 0, 1) / 1000) / 86_400) + 5
  expect(await planned({ rule, 'min-age': `${days}d` })).toMatchObject({
    action: 'hold',
    reason: expect.stringMatching(/(?:main|v2024\.10\.08) is younger than min-age; it is taken from \d/),
  })
})

describe('of several submodules', () => {
  /** A product with one more submodule, whose repository nobody may read. */
  function holdBoth(): void {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { keys: ['track = calver'] })
    const more = [
      '[submodule "secret"]',
      'path = secret',
      `url = ${server.origin}/acme/private-templates`,
      'track = calver',
    ]
    const text = product.git('show', 'HEAD:.gitmodules')
    mkdirSync(path.join(product.folder, 'secret'))
    product.commit({ '.gitmodules': `${text}\n${more.join('\n\t')}\n` })
    product.git('update-index', '--add', '--cacheinfo', `160000,${commits['v2024.09.30']},secret`)
    product.git('commit', '-q', '-m', 'pin')
    rmSync(path.join(root, 'acme/shop'), { recursive: true, force: true })
    product.git('clone', '-q', '--mirror', product.folder, path.join(root, 'acme/shop'))
    product.git('remote', 'add', 'origin', `${server.origin}/acme/shop`)
  }

  test('one that cannot be read keeps back no other, is named with what it lacks, and fails the step', async () => {
    holdBoth()
    const outputs = await sync({ 'dry-run': 'false' })
    expect(outputs).toMatchObject({ updated: true, tag: 'v2024.10.08.1' })
    expect(outputs.plan.submodules.map(({ path: at, action }) => [at, action])).toEqual([
      ['secret', 'refuse'],
      ['templates', 'move'],
    ])
    expect(contract.verdict?.(outputs)).toBe('Somebody has to look at secret')
    expect(annotations).toMatchObject([
      {
        ...{ level: 'error', title: 'REPOSITORY_REFUSED', file: '.gitmodules', line: 7 },
        message: expect.stringContaining('contents: read'),
      },
    ])
  })

  test('what is wrong with the inputs is no matter of one of them', async () => {
    holdBoth()
    await expect(sync({ rule: 'latest' })).rejects.toMatchObject({ code: 'RULE_INVALID' })
    expect(annotations).toEqual([])
  })
})

test('a tag that no branch leads to is taken only where nobody asks for more', async () => {
  hold(commits['v2024.09.30'] ?? '')
  templates.git('checkout', '-q', '--detach')
  templates.commit({ 'a.txt': 'aside' })
  templates.git('tag', 'v2024.12.01')
  templates.git('checkout', '-q', 'main')
  publish()
  expect(await planned()).toMatchObject({ action: 'move', tag: 'v2024.12.01' })
  const message = 'templates: v2024.12.01 is not on any branch; require-on-branch would pass over it'
  expect(annotations).toEqual([{ level: 'warning', title: 'TAG_STRAY', message }])
  expect(await planned({ 'require-on-branch': 'true' })).toMatchObject({ action: 'move', tag: 'v2024.10.08.1' })
  expect(await planned({ 'require-on-branch': 'true', rule: 'exact:v2024.12.01' })).toMatchObject({
    action: 'hold',
    reason: 'v2024.12.01 is on no branch, as require-on-branch asks for',
  })
  expect(annotations).toEqual([])
})

describe('is one failure', () => {
  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>, object]>([
    ['an unknown rule', [], { rule: 'latest' }, { code: 'RULE_INVALID' }],
    [
      'an unknown rule in .gitmodules',
      ['track = latest'],
      {},
      { code: 'RULE_INVALID', message: expect.stringContaining('.gitmodules:4') },
    ],
    ['an unknown submodule', [], { submodules: 'docs' }, { code: 'SUBMODULE_MISSING', hint: 'There are templates.' }],
    ['a time that is none', [], { 'min-age': 'soon' }, { code: 'INPUT_INVALID' }],
    ['a commit that is not there', [], { head: 'nowhere' }, { code: 'HEAD_UNKNOWN' }],
  ])('%s', async (_, keys, inputs, failure) => {
    hold(commits['v2024.09.30'] ?? '', { keys })
    await expect(sync(inputs)).rejects.toMatchObject(failure)
  })

  test('a pin that no rule is told by', async () => {
    hold(templates.commit({ 'a.txt': 'x' }))
    publish()
    await expect(sync()).rejects.toMatchObject({ code: 'RULE_MISSING', file: '.gitmodules' })
  })

  test('a submodule without its section, wherever it is', async () => {
    product.commit({ '.gitmodules': '[submodule "gone"]\n\tpath = gone\n\turl = ../gone\n' })
    product.git('update-index', '--add', '--cacheinfo', `160000,${commits['v2024.09.30']},tools/templates`)
    product.git('commit', '-q', '-m', 'pin')
    await expect(sync()).rejects.toMatchObject({
      ...{ code: 'GITMODULES_INVALID', file: '.gitmodules' },
      hint: expect.stringContaining('Add [submodule "tools/templates"] with path = tools/templates'),
    })
  })

  test('a repository without submodules', async () => {
    product.commit({ 'a.txt': '' })
    await expect(sync()).rejects.toMatchObject({ code: 'SUBMODULE_MISSING' })
  })

  test('a private repository without a token that may read it', async () => {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { name: 'private-templates' })
    const host = { 'templates-host': new URL(server.origin).host }
    for (const inputs of [
      { 'templates-token': '', ...host },
      { 'templates-token': 'another', ...host },
    ]) {
      const failure = { code: 'REPOSITORY_REFUSED', hint: expect.stringContaining('contents: read') }
      await expect(sync(inputs)).rejects.toMatchObject(failure)
    }
    expect(await planned({ 'templates-token': TOKEN, ...host })).toMatchObject({ action: 'move' })
  })

  test.each(['', 'gitlab.example'])('a token is shown to no host that nobody named it for: %j', async (host) => {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { name: 'private-templates' })
    const failure = { code: 'REPOSITORY_REFUSED', hint: expect.stringContaining('templates-host') }
    await expect(sync({ 'templates-token': TOKEN, 'templates-host': host })).rejects.toMatchObject(failure)
  })

  test('the host of the product is shown it', async () => {
    publish('private-templates')
    hold(commits['v2024.09.30'] ?? '', { name: 'private-templates' })
    product.git('remote', 'add', 'origin', `${server.origin}/acme/product`)
    expect(await planned({ 'templates-token': TOKEN })).toMatchObject({ action: 'move' })
  })
})
