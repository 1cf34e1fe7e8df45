import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { askGithub } from './ask.ts'
import { type Sample, startSample } from './sample.ts'

const ZERO = '0'.repeat(40)
const NOWHERE = 'f'.repeat(40)

let sample: Sample

beforeAll(async () => {
  sample = await startSample()
})
afterAll(async () => {
  await sample.close()
})
beforeEach(() => {
  sample.reset()
})
afterEach(() => {
  expect(sample.github.faults).toEqual([])
})

describe('a tree', () => {
  const file = { mode: '100644', type: 'blob' }

  test('lies over another one: text, programs, links, submodules, and what is taken away', async () => {
    const { rest, commits, product } = sample
    const blob = await rest('POST', '/git/blobs', {
      content: Buffer.from([0, 255]).toString('base64'),
      encoding: 'base64',
    })
    const { status, body } = await rest('POST', '/git/trees', {
      base_tree: product.oidOf('main'),
      tree: [
        { path: 'docs/deep/a.md', ...file, content: 'ä\r\n' },
        { path: 'bin/run', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
        { path: 'link', mode: '120000', type: 'blob', content: 'README.md' },
        { path: 'vendor/shared', mode: '160000', type: 'commit', sha: commits['v2024.10.08'] },
        { path: 'data.bin', ...file, sha: blob.body.sha },
        { path: 'src/a.py', ...file, sha: null },
        { path: 'src/b.py', ...file, sha: null },
      ],
    })
    expect(status).toBe(201)
    const listed = product.git('ls-tree', '-r', body.sha).split('\n')
    expect(listed.map((line) => line.replace(/ [0-9a-f]+\t/, ' '))).toEqual([
      '100644 blob .github/workflows/ci.yml',
      '100644 blob .github/workflows/push.yml',
      '100644 blob .gitmodules',
      '100644 blob README.md',
      '100755 blob bin/run',
      '100644 blob data.bin',
      '100644 blob docs/deep/a.md',
      '120000 blob link',
      '160000 commit vendor/shared',
    ])
    expect(product.git('show', `${body.sha}:docs/deep/a.md`)).toBe('ä')
    expect((await rest('GET', `/git/blobs/${blob.body.sha}`)).body).toMatchObject({ content: 'AP8=', size: 2 })
    expect(product.git('fsck', '--strict', '--full')).not.toMatch(/error|warning/)
  })

  test('is read with all below it, by its id or that of a commit', async () => {
    const { rest, product } = sample
    const { body } = await rest('GET', `/git/trees/${product.oidOf('main')}?recursive=1`)
    expect(body.truncated).toBe(false)
    const found = body.tree.map(({ path, mode, type }: Record<string, string>) => `${mode} ${type} ${path}`)
    expect(found).toEqual(
      expect.arrayContaining(['040000 tree src', '100644 blob src/a.py', '160000 commit vendor/shared']),
    )
    const top = await rest('GET', `/git/trees/${product.oidOf('main^{tree}')}`)
    expect(top.body.tree.map(({ path }: { path: string }) => path)).toContain('src')
    expect(top.body.tree.map(({ path }: { path: string }) => path)).not.toContain('src/a.py')
    expect((await rest('GET', `/git/trees/${NOWHERE}`)).status).toBe(404)
  })

  test('is cut where it is too large, and says so', async () => {
    sample.reset({ mostTreeEntries: 4 })
    const { body } = await sample.rest('GET', `/git/trees/${sample.product.oidOf('main')}?recursive=1`)
    expect([body.truncated, body.tree.length]).toEqual([true, 4])
  })

  test.each<[string, object]>([
    ['.git in a path', { path: 'a/.git/config', ...file, content: '' }],
    ['.GIT in a path', { path: '.GIT/hooks/post-checkout', ...file, content: '' }],
    ['what Windows takes for it', { path: 'git~1/config', ...file, content: '' }],
    ['a way up', { path: '../a', ...file, content: '' }],
    ['no name', { path: 'a//b', ...file, content: '' }],
    ['an object that is not there', { path: 'a', ...file, sha: NOWHERE }],
    ['an object of another type', { path: 'a', mode: '040000', type: 'blob', content: '' }],
    ['neither bytes nor an object', { path: 'a', ...file }],
    ['both', { path: 'a', ...file, content: '', sha: NOWHERE }],
    ['taking away what is not there', { path: 'nothing', ...file, sha: null }],
  ])('is refused with %s', async (_, entry) => {
    const { rest, product } = sample
    const { status, body } = await rest('POST', '/git/trees', { base_tree: product.oidOf('main'), tree: [entry] })
    expect([status, typeof body.message]).toEqual([422, 'string'])
  })

  test('is not made without a base that is there, nor in an empty repository', async () => {
    const { rest, github } = sample
    const tree = [{ path: 'a', ...file, content: '' }]
    expect((await rest('POST', '/git/trees', { base_tree: NOWHERE, tree })).status).toBe(422)
    github.add('acme/empty')
    const url = `${github.url}/repos/acme/empty/git/trees`
    const asked = await askGithub(url, { method: 'POST', token: 'ghs_app', body: { tree } })
    expect([asked.status, asked.body.message]).toEqual([409, 'Git Repository is empty.'])
  })
})

describe('a commit', () => {
  const made = () => ({
    message: 'm',
    tree: sample.product.oidOf('main^{tree}'),
    parents: [sample.product.oidOf('main')],
  })

  test('is signed for an app that names nobody', async () => {
    const { body } = await sample.rest('POST', '/git/commits', made())
    expect(body).toMatchObject({ author: { name: 'maestro[bot]' }, verification: { verified: true } })
    expect((await sample.rest('GET', `/git/commits/${body.sha}`)).body).toEqual(body)
    expect(sample.product.git('cat-file', 'commit', body.sha)).toContain('\ngpgsig ')
  })

  test('is not for a person, nor where somebody is named', async () => {
    const author = { name: 'Ada', email: 'ada@example.com', date: '2026-02-03T04:05:06Z' }
    const named = await sample.rest('POST', '/git/commits', { ...made(), author })
    expect(named.body).toMatchObject({
      author,
      committer: author,
      verification: { verified: false, reason: 'unsigned' },
    })
    const person = await sample.rest('POST', '/git/commits', made(), 'ghp_person')
    expect(person.body).toMatchObject({ author: { name: 'grace' }, verification: { verified: false } })
  })

  test.each([
    ['tree', { tree: NOWHERE }],
    ['parent', { parents: [NOWHERE] }],
  ])('needs a %s that is there', async (_, wrong) => {
    expect((await sample.rest('POST', '/git/commits', { ...made(), ...wrong })).status).toBe(422)
  })

  test('stands in GraphQL with its signature, its history and its time', async () => {
    const oid = await sample.push()
    const { data } = await sample.graphql(
      `query Read($oid: GitObjectID!) { repository(owner: "acme", name: "product") { object(oid: $oid) { ... on Commit {
        messageHeadline committedDate signature { isValid wasSignedByGitHub } author { name }
        history(first: 2) { totalCount pageInfo { hasNextPage } nodes { oid } } parents(first: 1) { nodes { oid signature { isValid } } }
      } } } }`,
      { oid },
    )
    expect(data.repository.object).toEqual({
      messageHeadline: 'change',
      committedDate: expect.stringMatching(/^2026-01-01T/),
      signature: { isValid: true, wasSignedByGitHub: true },
      author: { name: 'maestro[bot]' },
      history: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [{ oid }, { oid: sample.product.oidOf('main') }],
      },
      parents: { nodes: [{ oid: sample.product.oidOf('main'), signature: null }] },
    })
  })
})

describe('references', () => {
  const branch = 'refs/heads/maestro/templates'

  test('move where they are expected to be, and not otherwise', async () => {
    const { commitOf, moveRefs, product } = sample
    const [one, other] = [await commitOf([entry('1')]), await commitOf([entry('2')])]
    expect(await moveRefs([{ name: branch, beforeOid: ZERO, afterOid: one }])).toEqual({
      data: { updateRefs: { clientMutationId: null } },
    })
    const late = await moveRefs([{ name: branch, beforeOid: ZERO, afterOid: other, force: true }])
    expect(late).toMatchObject({
      data: { updateRefs: null },
      errors: [{ type: 'UNPROCESSABLE', path: ['updateRefs'] }],
    })
    expect(product.oidOf(branch)).toBe(one)
    await moveRefs([{ name: branch, beforeOid: one, afterOid: other, force: true }])
    expect(product.oidOf(branch)).toBe(other)
    await moveRefs([{ name: branch, beforeOid: other, afterOid: ZERO }])
    expect(product.oidOf(branch)).toBeUndefined()
  })

  test('move together, or none of them', async () => {
    const { commitOf, moveRefs, product } = sample
    const afterOid = await commitOf([entry('1')])
    const updates = [
      { name: branch, beforeOid: ZERO, afterOid },
      { name: 'refs/heads/main', beforeOid: afterOid, afterOid },
    ]
    expect(await moveRefs(updates)).toMatchObject({ errors: [{ path: ['updateRefs'] }] })
    expect([product.oidOf(branch), product.oidOf('main^')]).not.toContain(afterOid)
    expect(product.oidOf(branch)).toBeUndefined()
  })

  test.each<[string, () => object, string]>([
    [
      'back, without force',
      () => ({ name: 'refs/heads/main', afterOid: sample.product.oidOf('main^') }),
      'Update is not a fast forward',
    ],
    ['to nowhere', () => ({ name: branch, afterOid: NOWHERE }), 'Object does not exist'],
    [
      'to a tree',
      () => ({ name: branch, afterOid: sample.product.oidOf('main^{tree}') }),
      'Reference cannot be updated',
    ],
    [
      'with a name that is none',
      () => ({ name: 'refs/heads/a..b', afterOid: sample.product.oidOf('main') }),
      'refs/heads/a..b is not a valid ref name',
    ],
    [
      'below a branch',
      () => ({ name: 'refs/heads/main/a', afterOid: sample.product.oidOf('main') }),
      'Reference cannot be updated',
    ],
  ])('do not go %s', async (_, update, message) => {
    expect(await sample.moveRefs([update()])).toMatchObject({ errors: [{ type: 'UNPROCESSABLE', message }] })
  })

  test('by REST: once there, not again; forward, else with force', async () => {
    const { rest, commitOf, product } = sample
    const [one, other] = [await commitOf([entry('1')]), await commitOf([entry('2')])]
    expect((await rest('POST', '/git/refs', { ref: branch, sha: one })).status).toBe(201)
    const again = await rest('POST', '/git/refs', { ref: branch, sha: one })
    expect([again.status, again.body.message]).toEqual([422, 'Reference already exists'])
    const at = '/git/refs/heads/maestro/templates'
    expect((await rest('PATCH', at, { sha: other })).status).toBe(422)
    expect((await rest('PATCH', at, { sha: other, force: true })).body.object).toMatchObject({
      type: 'commit',
      sha: other,
    })
    expect((await rest('GET', '/git/ref/heads/maestro/templates')).body.object.sha).toBe(other)
    expect((await rest('DELETE', at)).status).toBe(204)
    expect([product.oidOf(branch), (await rest('GET', '/git/ref/heads/maestro/templates')).status]).toEqual([
      undefined,
      404,
    ])
  })

  test.each([
    ['creation', 'Cannot create ref due to creations being restricted.'],
    ['pull_request', 'Changes must be made through a pull request.'],
  ] as const)('obey the rule %s', async (type, why) => {
    const { rest, reset } = sample
    reset({ rules: [{ branches: 'maestro/**', type }] })
    const { body: rules } = await rest('GET', '/rules/branches/maestro%2Ftemplates')
    expect(rules).toMatchObject([{ type, ruleset_source: 'acme/product' }])
    expect((await rest('GET', '/rules/branches/main')).body).toEqual([])
    const refused = await rest('POST', '/git/refs', { ref: branch, sha: sample.product.oidOf('main') })
    expect([refused.status, refused.body.message]).toEqual([422, `Repository rule violations found\n\n${why}\n\n`])
  })

  test('are listed by date and in pages, and their tags peeled one by one', async () => {
    const { graphql, commits } = sample
    const page = (after: string | null) =>
      graphql(
        `query Tags($after: String) { repository(owner: "acme", name: "templates") {
          refs(refPrefix: "refs/tags/", first: 1, after: $after, orderBy: { field: ALPHABETICAL, direction: DESC }) {
            totalCount pageInfo { hasNextPage endCursor } nodes { name prefix target { ... on Tag { name target { oid } } } }
          } } }`,
        { after },
      )
    const first = (await page(null)).data.repository.refs
    expect(first).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ name: 'v2024.10.08', prefix: 'refs/tags/', target: { target: { oid: commits['v2024.10.08'] } } }],
    })
    const second = (await page(first.pageInfo.endCursor)).data.repository.refs
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ name: 'v2024.09.30' }] })
  })

  test('need a number of them to be asked for, a hundred at most', async () => {
    const ask = (page: string) =>
      sample.graphql(
        `{ repository(owner: "acme", name: "templates") { refs(refPrefix: "refs/tags/"${page}) { totalCount } } }`,
      )
    expect(await ask('')).toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES', path: ['repository', 'refs'] }],
    })
    expect(await ask(', first: 101')).toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] })
  })
})

describe('a comparison', () => {
  const compare = (range: string, query = '') => sample.rest('GET', `/compare/${range}${query}`)

  test('says how two commits lie to each other', async () => {
    const head = await sample.push()
    const [main, before] = [sample.product.oidOf('main'), sample.product.oidOf('main^')]
    expect((await compare(`${before}...${main}`)).body).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 })
    expect((await compare(`${main}...${before}`)).body).toMatchObject({ status: 'behind', behind_by: 1, commits: [] })
    expect((await compare('main...main')).body.status).toBe('identical')
    const side = await sample.push('other\n', 'side')
    expect((await compare(`${head}...${side}`)).body).toMatchObject({
      ...{ status: 'diverged', ahead_by: 1, behind_by: 1 },
      merge_base_commit: { sha: main },
      commits: [{ sha: side, commit: { message: 'change' } }],
      files: [{ filename: 'README.md', status: 'modified', additions: 1, deletions: 1, changes: 2 }],
    })
    expect((await compare('main...maestro/templates')).body.status).toBe('ahead')
    expect((await compare(`${NOWHERE}...${head}`)).status).toBe(404)
  })

  test('comes in pages, files with the first alone', async () => {
    await sample.push()
    const first = await compare('main^...maestro/templates', '?per_page=1')
    expect(first.body.commits).toHaveLength(1)
    expect(first.body).toMatchObject({ total_commits: 2, files: expect.anything() })
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    const second = await askGithub(next, { token: 'ghs_app' })
    expect(second.body).not.toHaveProperty('files')
    expect(second.body.commits).toHaveLength(1)
    expect(second.headers.has('link')).toBe(false)
  })

  test('of two branches by GraphQL; of anything else nothing is known', async () => {
    await sample.push()
    const ask = (headRef: string) =>
      sample.graphql(
        `query Compare($headRef: String!) { repository(owner: "acme", name: "product") { ref(qualifiedName: "main") {
          compare(headRef: $headRef) { status aheadBy commits(first: 10) { nodes { messageHeadline } } } } } }`,
        { headRef },
      )
    expect((await ask('maestro/templates')).data.repository.ref.compare).toEqual({
      ...{ status: 'AHEAD', aheadBy: 1 },
      commits: { nodes: [{ messageHeadline: 'change' }] },
    })
    expect(await ask(sample.product.oidOf('main') ?? '')).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
  })
})

test('createCommitOnBranch takes plain files, on the commit that is expected', async () => {
  const ask = (expectedHeadOid: string) =>
    sample.graphql(
      'mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid signature { isValid } } } }',
      {
        input: {
          branch: { repositoryNameWithOwner: 'acme/product', branchName: 'main' },
          ...{ expectedHeadOid, message: { headline: 'Write' } },
          fileChanges: {
            additions: [{ path: 'src/a.py', contents: Buffer.from('x = 1\n').toString('base64') }],
            deletions: [{ path: 'README.md' }],
          },
        },
      },
    )
  const { product } = sample
  expect(await ask(NOWHERE)).toMatchObject({ errors: [{ type: 'STALE_DATA' }] })
  const { data } = await ask(product.oidOf('main') ?? '')
  const { commit } = data.createCommitOnBranch
  expect(commit).toEqual({ oid: product.oidOf('main'), signature: { isValid: true } })
  expect(product.git('diff-tree', '-r', '--name-status', 'main^', 'main')).toBe('D\tREADME.md\nM\tsrc/a.py')
})

function entry(content: string) {
  return { path: 'README.md', mode: '100644', type: 'blob', content }
}
