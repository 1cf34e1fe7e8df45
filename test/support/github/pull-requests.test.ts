import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sample, startSample } from './sample.ts'

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

const opened = async (fields: object = {}, token?: string) => {
  const { data } = await sample.openPull({ ...fields }, token)
  return data.createPullRequest.pullRequest
}

describe('a pull request', () => {
  test('is opened by GraphQL, and found by its branch', async () => {
    const headRefOid = await sample.push()
    const pull = await opened({ body: 'why', draft: true })
    expect(pull).toMatchObject({ number: 1, state: 'OPEN', isDraft: true, headRefOid, author: { login: 'maestro' } })
    expect(pull.url).toBe('https://github.com/acme/product/pull/1')
    const { data } = await sample.graphql(`{ repository(owner: "acme", name: "product") {
      pullRequests(headRefName: "maestro/templates", first: 5, states: [OPEN]) { totalCount nodes {
        number title body commits(first: 5) { totalCount nodes { commit { oid } } } } }
      none: pullRequests(headRefName: "main", first: 5) { totalCount }
    } }`)
    expect(data.repository).toEqual({
      pullRequests: {
        totalCount: 1,
        nodes: [
          {
            ...{ number: 1, title: 'Bump', body: 'why' },
            commits: { totalCount: 1, nodes: [{ commit: { oid: headRefOid } }] },
          },
        ],
      },
      none: { totalCount: 0 },
    })
  })

  test('is opened by REST, and found by owner and branch', async () => {
    await sample.push()
    const made = { title: 'Bump', head: 'maestro/templates', base: 'main', body: 'why' }
    const { status, body } = await sample.rest('POST', '/pulls', made)
    expect([status, body]).toMatchObject([201, { number: 1, state: 'open', head: { label: 'acme:maestro/templates' } }])
    const found = await sample.rest('GET', '/pulls?head=acme:maestro/templates&state=all')
    expect(found.body).toMatchObject([{ number: 1 }])
    expect((await sample.rest('GET', '/pulls?head=acme:main')).body).toEqual([])
    expect((await sample.rest('GET', '/pulls/2')).status).toBe(404)
  })

  test('is the only open one of its branch', async () => {
    await sample.push()
    await opened()
    const message = 'A pull request already exists for acme:maestro/templates.'
    expect(await sample.openPull()).toMatchObject({
      data: { createPullRequest: null },
      errors: [{ type: 'UNPROCESSABLE', path: ['createPullRequest'], message }],
    })
    const again = await sample.rest('POST', '/pulls', { title: 'Bump', head: 'maestro/templates', base: 'main' })
    expect(again.status).toBe(422)
    expect(again.body).toMatchObject({ message: 'Validation Failed', errors: [{ code: 'custom', message }] })
    await sample.rest('PATCH', '/pulls/1', { state: 'closed' })
    expect(await opened()).toMatchObject({ number: 2 })
  })

  test.each<[string, object, string]>([
    ['without a branch', { headRefName: 'nowhere' }, 'Head ref must be a branch'],
    ['without a base', { baseRefName: 'nowhere' }, 'Base ref must be a branch'],
    ['without a commit', { headRefName: 'main' }, 'No commits between main and main'],
    ['without a title', { title: ' ' }, "Title can't be blank"],
    ['with too long a body', { body: 'x'.repeat(65_537) }, 'body is too long (maximum is 65536 characters)'],
  ])('is not opened %s', async (_, fields, message) => {
    await sample.push()
    expect(await sample.openPull({ ...fields })).toMatchObject({ errors: [{ type: 'UNPROCESSABLE', message }] })
    expect(sample.product.pulls).toHaveLength(0)
  })

  test('changes its texts, closes, and opens again unless its branch went back', async () => {
    await sample.push()
    const { id } = await opened()
    const update = (fields: object) =>
      sample.graphql(
        `mutation Update($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { pullRequest { title body state } } }`,
        { input: { pullRequestId: id, ...fields } },
      )
    expect((await update({ title: 'Other', body: 'text' })).data.updatePullRequest.pullRequest).toEqual({
      ...{ title: 'Other', body: 'text', state: 'OPEN' },
    })
    expect(await update({ state: 'CLOSED' })).toMatchObject({
      data: { updatePullRequest: { pullRequest: { state: 'CLOSED' } } },
    })
    expect(await update({ state: 'OPEN' })).toMatchObject({
      data: { updatePullRequest: { pullRequest: { state: 'OPEN' } } },
    })
    await update({ state: 'CLOSED' })
    await sample.push('rewritten\n')
    expect(await update({ state: 'OPEN' })).toMatchObject({
      errors: [{ message: expect.stringContaining('force-pushed') }],
    })
  })

  test('follows its branch, and ends with it or in its base', async () => {
    await sample.push()
    await opened()
    const newer = await sample.push('newer\n')
    expect(sample.product.pulls[0]?.headOid).toBe(newer)
    await sample.push('2', 'maestro/second')
    await opened({ headRefName: 'maestro/second' })
    sample.product.git('update-ref', '-d', 'refs/heads/maestro/second')
    const merge = sample.product.merge(1)
    expect(sample.product.pulls.map(({ state }) => state)).toEqual(['MERGED', 'CLOSED'])
    expect(sample.product.git('rev-parse', 'main', 'main^2')).toBe(`${merge}\n${newer}`)
    expect((await sample.rest('GET', '/pulls/1')).body).toMatchObject({
      state: 'closed',
      merged_at: expect.any(String),
    })
  })

  test('becomes a draft and ready again', async () => {
    await sample.push()
    const { id } = await opened()
    for (const [name, isDraft] of [
      ['convertPullRequestToDraft', true],
      ['markPullRequestReadyForReview', false],
    ] as const) {
      const query = `mutation Draft($id: ID!) { ${name}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`
      expect((await sample.graphql(query, { id })).data[name].pullRequest).toEqual({ isDraft })
    }
  })

  test('takes comments, labels and reviewers, by both', async () => {
    await sample.push()
    const { id } = await opened()
    const comment = await sample.graphql(
      'mutation Comment($id: ID!) { addComment(input: { subjectId: $id, body: "one" }) { commentEdge { node { body url } } } }',
      { id },
    )
    expect(comment.data.addComment.commentEdge.node.body).toBe('one')
    expect((await sample.rest('POST', '/issues/1/comments', { body: 'two' })).status).toBe(201)
    expect((await sample.rest('GET', '/issues/1/comments')).body).toMatchObject([{ body: 'one' }, { body: 'two' }])

    const labels = await sample.rest('POST', '/issues/1/labels', { labels: ['templates', 'conflict'] })
    expect(labels.body).toMatchObject([{ name: 'templates' }, { name: 'conflict' }])
    await sample.rest('DELETE', '/issues/1/labels/conflict')
    expect((await sample.rest('DELETE', '/issues/1/labels/conflict')).status).toBe(404)
    const { data } = await sample.graphql(
      '{ repository(owner: "acme", name: "product") { label(name: "conflict") { id } none: label(name: "x") { id } } }',
    )
    expect(data.repository.none).toBeNull()
    await sample.graphql(
      'mutation Label($id: ID!, $label: ID!) { addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { clientMutationId } }',
      { id, label: data.repository.label.id },
    )

    const reviewers = await sample.rest('POST', '/pulls/1/requested_reviewers', { reviewers: ['ada'] })
    expect([reviewers.status, reviewers.body.requested_reviewers]).toEqual([201, [{ login: 'ada' }]])
    const team = await sample.rest('POST', '/pulls/1/requested_reviewers', { team_reviewers: ['core'] })
    expect(team.status).toBe(422)
    const stranger = await sample.rest('POST', '/pulls/1/requested_reviewers', { reviewers: ['eve'] })
    expect([stranger.status, stranger.body.message]).toEqual([422, expect.stringContaining('not a collaborator')])
    expect(sample.product.pulls[0]).toMatchObject({ labels: ['templates', 'conflict'], reviewers: ['ada'] })
  })

  test('is given to teams and people, as far as they may have it', async () => {
    sample.reset({ teams: ['core'] })
    await sample.push()
    await opened()
    const asked = await sample.rest('POST', '/pulls/1/requested_reviewers', { team_reviewers: ['core'] })
    expect(asked.body.requested_teams).toEqual([{ slug: 'core' }])
    const assigned = await sample.rest('POST', '/issues/1/assignees', { assignees: ['ada', 'eve'] })
    expect([assigned.status, assigned.body.assignees]).toEqual([201, [{ login: 'ada' }]])
  })

  test('merges by itself where that is allowed and something is awaited', async () => {
    const ask = async () => {
      const pullRequestId = (await opened({ title: 'Auto' })).id
      return sample.graphql(
        `mutation Auto($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) {
          pullRequest { autoMergeRequest { mergeMethod } } } }`,
        { input: { pullRequestId, mergeMethod: 'SQUASH' } },
      )
    }
    const [allowsAutoMerge, rules] = [true, [{ branches: 'main', type: 'pull_request' }] as const]
    for (const [settings, message] of [
      [{ rules }, 'not allowed'],
      [{ allowsAutoMerge }, 'clean status'],
    ] as const) {
      sample.reset(settings)
      await sample.push()
      expect(await ask()).toMatchObject({ errors: [{ message: expect.stringContaining(message) }] })
    }
    sample.reset({ allowsAutoMerge, rules })
    await sample.push()
    const { data } = await ask()
    expect(data.enablePullRequestAutoMerge.pullRequest).toEqual({ autoMergeRequest: { mergeMethod: 'SQUASH' } })
  })
})

describe('a base with rules of how to merge', () => {
  const AUTO = `mutation Auto($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) {
    pullRequest { isInMergeQueue isMergeQueueEnabled mergeQueueEntry { position state } autoMergeRequest { mergeMethod } } } }`
  const MERGE = `mutation Merge($input: MergePullRequestInput!) { mergePullRequest(input: $input) { pullRequest { state merged } } }`
  const QUEUE = { branches: 'main', type: 'merge_queue', queueMethod: 'REBASE' } as const
  const LINEAR = { branches: 'main', type: 'required_linear_history' } as const
  const REVIEW = { branches: 'main', type: 'pull_request', allowedMethods: ['SQUASH'] } as const
  const asked = async (query: string, pullRequestId: string, mergeMethod: string) =>
    sample.graphql(query, { input: { pullRequestId, mergeMethod } })

  test('lists those of rulesets with what they say, and none of a branch protection', async () => {
    sample.reset({ rules: [QUEUE, { ...LINEAR, isProtection: true }, REVIEW] })
    expect((await sample.rest('GET', '/rules/branches/main')).body).toMatchObject([
      { type: 'merge_queue', ruleset_source: 'acme/product', parameters: { merge_method: 'REBASE' } },
      { type: 'pull_request', parameters: { allowed_merge_methods: ['squash'] } },
    ])
  })

  test('has what is ready go into its queue, whatever the method; there nobody moves its branch, and it is merged in order', async () => {
    sample.reset({ allowsAutoMerge: true, rules: [QUEUE] })
    for (const [at, branch] of ['maestro/templates', 'maestro/second'].entries()) {
      const afterOid = await sample.commitOf([{ path: `${at}.txt`, mode: '100644', type: 'blob', content: '' }])
      await sample.moveRefs([{ name: `refs/heads/${branch}`, afterOid }])
      const { data } = await asked(AUTO, (await opened({ headRefName: branch })).id, 'MERGE')
      expect(data.enablePullRequestAutoMerge.pullRequest).toEqual({
        ...{ isInMergeQueue: true, isMergeQueueEnabled: true, autoMergeRequest: null },
        mergeQueueEntry: { position: at + 1, state: 'AWAITING_CHECKS' },
      })
    }
    const oid = sample.product.oidOf('maestro/second')
    const update = { name: 'refs/heads/maestro/second', afterOid: sample.product.oidOf('main'), force: true }
    expect(await sample.moveRefs([update])).toMatchObject({
      errors: [{ type: 'UNPROCESSABLE', message: expect.stringContaining('queued for merging cannot be updated') }],
    })
    expect(sample.product.oidOf('maestro/second')).toBe(oid)
    sample.product.runQueues()
    expect(sample.product.pulls.map(({ state }) => state)).toEqual(['MERGED', 'MERGED'])
    expect(sample.product.git('rev-list', '--merges', '--count', 'main')).toBe('0')
  })

  test.each([
    [
      'merge_queue',
      QUEUE,
      'SQUASH',
      'Repository rule violations found\n\nChanges must be made through the merge queue\n\n',
    ],
    [
      'required_linear_history',
      LINEAR,
      'MERGE',
      'Repository rule violations found\n\nThis branch must not contain merge commits.\n\n',
    ],
    ['a protection', { ...LINEAR, isProtection: true }, 'MERGE', 'This branch must not contain merge commits.'],
    ['pull_request', REVIEW, 'REBASE', 'Merge method rebase merging is not allowed on this repository'],
  ] as const)('refuses what %s forbids', async (_, rule, method, message) => {
    sample.reset({ rules: [rule] })
    await sample.push()
    const { id } = await opened()
    expect(await asked(MERGE, id, method)).toMatchObject({ errors: [{ type: 'UNPROCESSABLE', message }] })
    expect(sample.product.pulls).toMatchObject([{ state: 'OPEN' }])
  })

  test.each([
    ['SQUASH', 'change (#1)'],
    ['REBASE', 'change'],
  ])('takes %s where its history is linear', async (method, subject) => {
    sample.reset({ rules: [LINEAR] })
    await sample.push()
    const { id } = await opened()
    sample.product.git(
      'update-ref',
      'refs/heads/main',
      await sample.commitOf([{ path: 'own.txt', mode: '100644', type: 'blob', content: '' }]),
    )
    const { data } = await asked(MERGE, id, method)
    expect(data.mergePullRequest.pullRequest).toEqual({ state: 'MERGED', merged: true })
    expect(sample.product.git('log', '-1', '--format=%s', 'main')).toBe(subject)
    expect(sample.product.git('rev-list', '--merges', '--count', 'main')).toBe('0')
    expect(sample.product.git('ls-tree', '--name-only', 'main').split('\n')).toContain('own.txt')
  })

  test('tells of all that is wrong in one sentence', async () => {
    sample.reset({ rules: [LINEAR] })
    await sample.push()
    const words = [
      'Auto merge is not allowed for this repository',
      'Merge method merge commits are not allowed',
      'clean status',
    ]
    const { errors } = await asked(AUTO, (await opened()).id, 'MERGE')
    for (const word of words) expect(errors[0].message).toContain(word)
  })
})

describe('workflows', () => {
  test('start from a pull request and a push, but not from those of a workflow', async () => {
    await sample.push()
    await opened({}, 'ghs_workflow')
    expect(sample.product.started).toEqual([{ event: 'push', ref: 'refs/heads/maestro/templates' }])
    await sample.push('2', 'maestro/2')
    await opened({ headRefName: 'maestro/2' })
    expect(sample.product.started.map(({ event }) => event)).toEqual(['push', 'push', 'pull_request'])
  })

  test('start when they are asked for, on a branch that has them', async () => {
    await sample.push()
    const dispatch = (file: string, body: object, token = 'ghs_workflow') =>
      sample.rest('POST', `/actions/workflows/${file}/dispatches`, body, token)
    const inputs = { why: 'templates' }
    expect((await dispatch('ci.yml', { ref: 'maestro/templates', inputs })).status).toBe(204)
    expect(sample.product.started.at(-1)).toEqual({
      ...{ event: 'workflow_dispatch', workflow: 'ci.yml', ref: 'refs/heads/maestro/templates' },
      payload: inputs,
    })
    expect((await dispatch('ci.yml', { ref: 'main', return_run_details: true })).body).toMatchObject({
      workflow_run_id: expect.any(Number),
    })
    expect((await dispatch('nothing.yml', { ref: 'main' })).status).toBe(404)
    expect(await dispatch('push.yml', { ref: 'main' })).toMatchObject({
      status: 422,
      body: { message: "Workflow does not have 'workflow_dispatch' trigger" },
    })
    expect(await dispatch('ci.yml', { ref: 'nowhere' })).toMatchObject({
      status: 422,
      body: { message: 'No ref found for: nowhere' },
    })
    expect((await dispatch('ci.yml', { ref: 'main' }, 'ghs_all')).status).toBe(403)
  })

  test('start from a dispatch to the repository', async () => {
    const sent = { event_type: 'templates-released', client_payload: { tag: 'v2024.10.08' } }
    expect((await sample.rest('POST', '/dispatches', sent)).status).toBe(204)
    expect(sample.product.started).toEqual([
      { event: 'repository_dispatch', type: 'templates-released', payload: { tag: 'v2024.10.08' } },
    ])
    const large = { event_type: 'x', client_payload: { text: 'x'.repeat(65_536) } }
    expect((await sample.rest('POST', '/dispatches', large)).status).toBe(422)
    expect((await sample.rest('POST', '/dispatches', sent, 'ghs_reader')).status).toBe(403)
  })
})

describe('the state of a commit', () => {
  test.each([
    [[], [], null, 'pending'],
    [['success'], ['success', 'skipped'], 'SUCCESS', 'success'],
    [['success'], ['failure'], 'FAILURE', 'success'],
    [['pending'], ['success'], 'PENDING', 'pending'],
    [['success'], [null], 'PENDING', 'success'],
    [['error'], [], 'ERROR', 'failure'],
  ] as const)('with %j and %j is %s', async (statuses, checks, rollup, combined) => {
    const { product, rest, graphql } = sample
    for (const [at, state] of statuses.entries()) product.setStatus('main', `ci/${at}`, state)
    for (const [at, conclusion] of checks.entries()) product.setCheck('main', `check ${at}`, conclusion)
    const { data } = await graphql(
      '{ repository(owner: "acme", name: "product") { object(expression: "main") { ... on Commit { statusCheckRollup { state } } } } }',
    )
    expect(data.repository.object.statusCheckRollup).toEqual(rollup === null ? null : { state: rollup })
    expect((await rest('GET', '/commits/main/status')).body).toMatchObject({
      state: combined,
      total_count: statuses.length,
    })
    expect((await rest('GET', '/commits/main/check-runs')).body.check_runs).toHaveLength(checks.length)
  })

  test('is that of a pull request whose branch it ends', async () => {
    await sample.push()
    await opened()
    sample.product.setStatus('maestro/templates', 'ci', 'success')
    const { data } = await sample.graphql(
      '{ repository(owner: "acme", name: "product") { pullRequest(number: 1) { statusCheckRollup { state } } } }',
    )
    expect(data.repository.pullRequest.statusCheckRollup).toEqual({ state: 'SUCCESS' })
  })

  test('is said anew by the same context', async () => {
    const sha = sample.product.oidOf('main')
    for (const state of ['pending', 'success']) {
      expect((await sample.rest('POST', `/statuses/${sha}`, { state, context: 'ci' })).status).toBe(201)
    }
    expect((await sample.rest('GET', `/commits/${sha}/status`)).body).toMatchObject({
      state: 'success',
      total_count: 1,
    })
  })
})
