import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findingsOf, subjectOf } from '../../../test/support/subject.ts'
import { STARTERS } from '../../actions/init/starters.ts'
import { VERSION } from '../../contract/version.ts'
import type { Finding } from '../../workspaces/workspace.ts'
import { findCallFaults } from './find-call-faults.ts'

const ROOT = path.join(import.meta.dirname, '../../..')
const CI = '.github/workflows/ci.yml'
const HOME = 'maestro-actions/maestro-actions/.github/workflows'
const ALL = '{ contents: read, packages: write, id-token: write, attestations: write }'

const inShort = (text: string, file = CI) => findingsOf(findCallFaults, { [file]: text })

async function findings(text: string): Promise<readonly Finding[]> {
  return findCallFaults(await subjectOf({ [CI]: text }))
}

/** A workflow with one job, `x`, that calls one of ours; `job` from line 6 on. */
function calling(callee: string, job = '', top = 'permissions: {}', on = 'push'): string {
  return `name: CI\non: ${on}\n${top}\njobs:\n  x:\n    uses: ${HOME}/${callee}@v1\n${job}`
}

describe('permissions', () => {
  test.each<[string, string, readonly string[]]>([
    ['granted by the workflow', calling('monorepo-ci.yml', '', 'permissions: { contents: read }'), []],
    ['more than enough', calling('monorepo-ci.yml', '', 'permissions: write-all'), []],
    ['everything to read', calling('product-ci.yml', '', 'permissions: read-all'), []],
    ['nothing by the workflow', calling('monorepo-ci.yml'), [`error missing-permission ${CI}:6`]],
    [
      'those of the job stand in the place of those of the workflow',
      calling('monorepo-ci.yml', '    permissions: { packages: read }\n', 'permissions: { contents: read }'),
      [`error missing-permission ${CI}:7`],
    ],
    [
      'nothing, said by the job',
      calling('monorepo-ci.yml', '    permissions: {}\n', 'permissions: write-all'),
      [`error missing-permission ${CI}:7`],
    ],
    [
      'everything to read is not to write, and no identity',
      calling('publish-packages.yml', '    permissions: read-all\n    with: { registry: ghcr }\n'),
      [`error missing-permission ${CI}:7`],
    ],
    [
      'everything to write, identity too',
      calling('publish-packages.yml', '    permissions: write-all\n    with: { registry: ghcr }\n'),
      [],
    ],
    ['none stated, and the least default is enough', calling('product-ci.yml', '', ''), []],
    [
      'none stated, and it depends on settings',
      calling('sync-templates.yml', '', ''),
      [`warning missing-permission ${CI}:6`],
    ],
    [
      'none stated, and no default has it',
      calling('product-release.yml', '', ''),
      [`error missing-permission ${CI}:6`],
    ],
    [
      'a workflow that others call gets those of its caller',
      calling('sync-templates.yml', '', '', 'workflow_call'),
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test('what lacks is named, with the line that grants it and what was granted before', async () => {
    const job =
      '    permissions:\n      pages: write\n      packages: read\n      contents: write\n    with: { registry: ghcr }\n'
    expect(await findings(calling('publish-packages.yml', job))).toEqual([
      expect.objectContaining({
        message:
          'x does not grant what publish-packages.yml asks for: packages: write, id-token: write, attestations: write. GitHub ends such a run before it begins, without a log',
        fix: 'Write in this job: permissions: { pages: write, packages: write, contents: write, id-token: write, attestations: write }',
      }),
    ])
  })

  test.each([
    ['publish-packages.yml', 'no repository grants id-token by default', ALL],
    ['sync-templates.yml', 'only where the settings', '{ contents: write, pull-requests: write, actions: write }'],
  ])('%s without any: %s', async (callee, said, line) => {
    const [found] = await findings(calling(callee, '    with: { registry: ghcr }\n', ''))
    expect(found).toMatchObject({
      message: expect.stringContaining(said),
      fix: `Write in this job: permissions: ${line}`,
    })
  })
})

describe('permissions that are none', () => {
  const own = (permissions: string) => calling('monorepo-ci.yml', `    permissions: ${permissions}\n`)
  const error = [`error unknown-permission ${CI}:7`]
  const top = [`error unknown-permission ${CI}:3`]

  test.each<[string, string, readonly string[]]>([
    ['access that is misspelt', own('{ contents: raed }'), error],
    ['access in capitals', own('{ contents: Read }'), error],
    ['access that is nothing', own('{ contents: }'), error],
    ['access of another kind', own('{ contents: admin, packages: [read] }'), [...error, ...error]],
    [
      'access on a line of its own',
      own('\n      contents: read\n      issues: raed'),
      [`error unknown-permission ${CI}:9`],
    ],
    ['a scope that is misspelt', own('{ contents: read, pull-request: read }'), [`warning unknown-permission ${CI}:7`]],
    ['all of one kind that there is not', own('all'), error],
    ['nothing', own(''), error],
    ['a list', own('[contents]'), error],
    ['those of the workflow', calling('monorepo-ci.yml', '', 'permissions: { contents: raed }'), top],
    ['all of the workflow', calling('monorepo-ci.yml', '', 'permissions: read'), top],
    ['none of these', own('{ contents: read, packages: none, id-token: write }'), []],
    ['of a workflow that calls none of ours', 'on: push\npermissions: x # /maestro-actions\n', []],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test.each([
    [
      '{ contents: raed }',
      'contents: raed is no access: GitHub ends such a run before it begins',
      'Did you mean read?',
    ],
    [
      '{ contents: read, content: read }',
      'permissions has no scope content that is known here',
      'Did you mean contents?',
    ],
    ['all', 'permissions cannot be all', 'Did you mean read-all'],
    ['', 'permissions cannot be nothing', 'Write permissions: {} for none'],
  ])('%s: what is said', async (permissions, message, fix) => {
    expect(await findings(own(permissions))).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message), fix: expect.stringContaining(fix) }),
    ])
  })
})

describe('what GitHub itself takes, by its own schema', () => {
  const schema = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json'), 'utf8'),
  ) as { readonly definitions: Readonly<Record<string, { readonly mapping: { readonly properties: object } }>> }
  const keysOf = (definition: string) => Object.keys(schema.definitions[definition]?.mapping.properties ?? {})

  test('is refused by none of these: scopes of permissions, keys of a job that calls', async () => {
    const scopes = keysOf('permissions-mapping')
    expect(scopes).toEqual(expect.arrayContaining(['contents', 'id-token']))
    const granted = scopes.map((scope) => `${scope}: ${scope === 'contents' ? 'read' : 'none'}`).join(', ')
    expect(await inShort(calling('monorepo-ci.yml', `    permissions: { ${granted} }\n`))).toEqual([])
    const keys = keysOf('workflow-job').filter((key) => !['uses', 'with', 'secrets', 'permissions'].includes(key))
    expect(keys).toEqual(expect.arrayContaining(['needs', 'strategy']))
    const job = `    permissions: { contents: read }\n${keys.map((key) => `    ${key}: x\n`).join('')}`
    expect(await inShort(calling('monorepo-ci.yml', job))).toEqual([])
  })

  test('and what it takes in other jobs alone is refused', async () => {
    const others = keysOf('job-factory').filter((key) => !keysOf('workflow-job').includes(key))
    expect(others).toEqual(expect.arrayContaining(['steps', 'runs-on', 'env']))
    const job = `    permissions: { contents: read }\n${others.map((key) => `    ${key}: x\n`).join('')}`
    expect((await findings(calling('monorepo-ci.yml', job))).map(({ code }) => code)).toEqual(
      others.map(() => 'refused-key'),
    )
  })
})

describe('keys beside uses', () => {
  const granted = `    permissions: ${ALL}\n`
  const beside = (line: string, callee = 'monorepo-ci.yml') => calling(callee, `${granted}    ${line}\n`)

  test.each([
    ['runs-on: ubuntu-latest', 'error', 'Write it under with: monorepo-ci.yml has an input runs-on.'],
    ['timeout-minutes: 5', 'error', 'Write it under with: monorepo-ci.yml has an input timeout-minutes.'],
    ['steps: [{ run: x }]', 'error', 'Put the steps into a job of their own, and join the two by needs.'],
    ['env: { A: b }', 'error', 'Take it out: a workflow that is called gets inputs and secrets, and no variables.'],
    ['environment: prod', 'error', 'Take it out: no job of this workflow has an environment.'],
    ['container: x', 'error', 'Take it out'],
    ['services: {}', 'error', 'Take it out'],
    ['outputs: {}', 'error', 'needs.JOB.outputs.NAME'],
    ['defaults: {}', 'error', 'Take it out'],
    ['continue-on-error: true', 'error', 'Take it out'],
    ['permission: {}', 'warning', 'Did you mean permissions?'],
    ['zzz: {}', 'warning', 'Take it out: there may be name, uses'],
  ])('%s', async (line, severity, fix) => {
    expect(await findings(beside(line))).toEqual([
      expect.objectContaining({ code: 'refused-key', severity, line: 8, fix: expect.stringContaining(fix) }),
    ])
  })

  test('an environment is an input where the workflow has one', async () => {
    const [found] = await findings(beside('with: { registry: ghcr }\n    environment: prod', 'publish-packages.yml'))
    expect(found?.fix).toBe('Write it under with: publish-packages.yml has an input environment.')
  })
})

describe('values', () => {
  const given = (callee: string, inputs: string) =>
    calling(callee, `    permissions: ${ALL}\n    with: { ${inputs} }\n`)
  const wrong = [`error unusable-input ${CI}:8`]

  test.each<[string, string, readonly string[]]>([
    ['a text for a number', given('monorepo-ci.yml', 'max-shards: many'), wrong],
    ['a number in quotes', given('monorepo-ci.yml', "max-shards: '5'"), wrong],
    ['nothing for a number', given('monorepo-ci.yml', 'max-shards: '), wrong],
    ['a truth for a number', given('monorepo-ci.yml', 'max-shards: true'), wrong],
    ['a number', given('monorepo-ci.yml', 'max-shards: 5'), []],
    ['a text for a truth', given('product-ci.yml', "trial: 'true'"), wrong],
    ['a word for a truth', given('product-ci.yml', 'trial: yes'), wrong],
    ['a truth in capitals', given('product-ci.yml', 'Trial: False'), []],
    ['a list', given('monorepo-ci.yml', 'inline: [1]'), wrong],
    ['a list of texts', given('product-ci.yml', 'owned: [a, b]'), wrong],
    ['a mapping', given('product-ci.yml', 'owned: { a: b }'), wrong],
    ['numbers and truths for texts', given('product-ci.yml', 'url: 1, owned: true, public: '), []],
    /* biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
    ['an expression', given('monorepo-ci.yml', "max-shards: '${{ vars.MOST }}', ledger: '${{ vars.LEDGER }}'"), []],
    ['expressions in a list', given('product-ci.yml', "owned: ['${{ vars.A }}']"), wrong],
    /* biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's */
    ['a word that is misspelt', given('monorepo-ci.yml', 'ledger: onn'), wrong],
    ['a kind that is misspelt', given('product-ci.yml', 'registry: deppi'), wrong],
    ['… of the action behind', given('monorepo-ci.yml', 'granularity: files'), wrong],
    ['no word where a number may be', given('monorepo-ci.yml', 'inline: nevr'), wrong],
    ['a number where a word may be', given('monorepo-ci.yml', 'inline: 30'), []],
    ['a word where a number may be', given('monorepo-ci.yml', "inline: 'never'"), []],
    ['words that they take', given('monorepo-ci.yml', 'ledger: on, granularity: file'), []],
    ['an empty word, for the default', given('product-ci.yml', "registry: '', ledger: "), []],
    ['words of templates', given('sync-templates.yml', 'sync: merg, auto-merge: off').replace(ALL, 'write-all'), wrong],
    ['a list of secrets', calling('product-ci.yml', `    permissions: ${ALL}\n    secrets: { token: [x] }\n`), wrong],
    ['nothing under with', calling('monorepo-ci.yml', `    permissions: ${ALL}\n    with:\n`), wrong],
    ['nothing under secrets', calling('product-ci.yml', `    permissions: ${ALL}\n    secrets:\n`), wrong],
    ['a list under with', calling('monorepo-ci.yml', `    permissions: ${ALL}\n    with: [targets]\n`), wrong],
    ['a name that is not known', given('monorepo-ci.yml', 'ledgr: onn'), [`error unknown-input ${CI}:8`]],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test.each([
    [
      'monorepo-ci.yml',
      'max-shards: many',
      'max-shards is many, a text, and monorepo-ci.yml takes a number: GitHub ends',
      'Write a number, without quotes',
    ],
    ['monorepo-ci.yml', "max-shards: '5'", 'max-shards is 5, a text', 'Write, without quotes: max-shards: 5'],
    ['product-ci.yml', "trial: 'yes'", 'takes true or false', 'Write, without quotes: trial: true'],
    ['product-ci.yml', 'trial: 0', 'trial is 0, and', 'Write, without quotes: trial: false'],
    ['product-ci.yml', 'owned: [a]', 'owned is a list, and no input can be one', 'one a line'],
    [
      'monorepo-ci.yml',
      'ledger: onn',
      'ledger is onn, and monorepo-ci.yml takes off, shadow, on: its job fails',
      'Did you mean on?',
    ],
    ['product-ci.yml', 'registry: deppi', 'takes pypi, devpi', 'Did you mean devpi'],
    ['monorepo-ci.yml', 'inline: 1.5', 'takes never, auto, or a whole number', 'Write one of these.'],
  ])('%s with %s: what is said', async (callee, inputs, message, fix) => {
    expect(await findings(given(callee, inputs))).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message), fix: expect.stringContaining(fix) }),
    ])
  })

  test('of a version that nobody can tell they are doubted, but for what no version takes', async () => {
    const text = given('monorepo-ci.yml', 'max-shards: many, ledger: onn, base: [x]').replace('@v1', '@main')
    expect((await findings(text)).map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error'])
  })
})

describe('inputs and secrets by name', () => {
  const granted = `    permissions: ${ALL}\n`

  test.each<[string, string, readonly string[]]>([
    [
      'misspelt',
      calling('monorepo-ci.yml', `${granted}    with:\n      target: test\n`),
      [`error unknown-input ${CI}:9`],
    ],
    ['in capitals', calling('monorepo-ci.yml', `${granted}    with: { Targets: test }\n`), []],
    ['needed and not given', calling('publish-packages.yml', granted), [`error missing-input ${CI}:6`]],
    [
      'a secret that it does not know',
      calling('product-ci.yml', `${granted}    secrets:\n      user: x\n`),
      [`error unknown-input ${CI}:9`],
    ],
    [
      'all secrets',
      calling('product-ci.yml', `${granted}    secrets: inherit\n`),
      [`warning inherited-secrets ${CI}:8`],
    ],
    [
      'an input called like something of JavaScript',
      calling('monorepo-ci.yml', `${granted}    with: { __proto__: 1 }\n`),
      [`error unknown-input ${CI}:8`],
    ],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test.each<[string, string, string, string]>([
    [
      'target',
      calling('monorepo-ci.yml', `${granted}    with: { target: test }\n`),
      `monorepo-ci.yml of maestro-actions ${VERSION} takes no input target: GitHub ends such a run before it begins, without a log`,
      'Did you mean targets?',
    ],
    [
      'what is like nothing',
      calling('monorepo-ci.yml', `${granted}    secrets: { password: x }\n`),
      `monorepo-ci.yml of maestro-actions ${VERSION} takes no secret password: GitHub ends such a run before it begins, without a log`,
      'Take it out: it takes none.',
    ],
    [
      'registry',
      calling('publish-packages.yml', granted),
      'x does not give the input registry, which publish-packages.yml needs',
      'Write in this job, under with: registry: …',
    ],
    [
      'inherit',
      calling('sync-templates.yml', '    permissions: write-all\n    secrets: inherit\n'),
      'x hands all its secrets to sync-templates.yml, which works only where both belong to one organization or enterprise',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
      "Name those that it is to have, by the names that they have here: secrets: { token: '${{ secrets.TOKEN }}', templates-token: '${{ secrets.TEMPLATES_TOKEN }}' }",
    ],
    [
      'inherit for nothing',
      calling('monorepo-ci.yml', `${granted}    secrets: inherit\n`),
      'x hands all its secrets to monorepo-ci.yml, which works only where both belong to one organization or enterprise',
      'Take the line out: it takes no secrets.',
    ],
  ])('%s: what is said', async (_, text, message, fix) =>
    expect(await findings(text)).toEqual([expect.objectContaining({ message, fix })]),
  )
})

describe('secrets of no use without another one', () => {
  const logIn = (kind: string, secrets: string, callee = 'publish-packages.yml') =>
    calling(callee, `    permissions: ${ALL}\n    with: { registry: ${kind} }\n    secrets: { ${secrets} }\n`)
  const notify = (given: string) => calling('notify-templates.yml', `    permissions: read-all\n${given}`)
  const found = [`error missing-secret ${CI}:9`]

  test.each<[string, string, readonly string[]]>([
    ['a user and a password', logIn('devpi', 'username: ci, password: x'), []],
    ['a password without a user', logIn('nexus', 'password: x'), found],
    ['a password of the user that the index belongs to', logIn('devpi', 'password: x'), []],
    ['a user without a password', logIn('nexus', 'username: ci'), found],
    ['… in the job of a product', logIn('nexus', 'username: ci', 'product-ci.yml'), found],
    ['a user with a token', logIn('artifactory', 'username: ci, token: x'), []],
    ['a password that may be a token', logIn('artifactory', 'password: x'), []],
    ['a user beside the token of the job', logIn('ghcr', 'username: ci'), []],
    ['the token of the job alone', logIn('ghcr', ''), []],
    ['nothing to upload with', logIn('nexus', ''), [`warning missing-secret ${CI}:8`]],
    ['… but to read with', logIn('pypi', 'read-token: x'), [`warning missing-secret ${CI}:8`]],
    ['… where nothing is uploaded', logIn('devpi', '', 'product-ci.yml'), []],
    ['neither a role nor a token', logIn('codeartifact', ''), [`warning missing-secret ${CI}:8`]],
    ['a role', logIn('codeartifact, role: x', ''), []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    ['a kind that only the run knows', logIn("'${{ vars.KIND }}'", 'username: ci'), []],
    ['an empty password', logIn('pypi', "username: ci, password: ''"), found],
    ['a password that is nothing', logIn('pypi', 'username: ci, password: '), found],
    ['a token that is nothing beside a user', logIn('pypi', 'username: ci, token: null'), found],
    ['whoever reads while packages are built', logIn('nexus', 'token: x, read-password: y'), found],
    ['an app with its key', notify('    with: { app-id: x }\n    secrets: { app-key: y }\n'), []],
    ['an app without its key', notify('    with: { app-id: x }\n'), [`error missing-secret ${CI}:8`]],
    ['a token', notify('    secrets: { token: x }\n'), []],
    ['nobody who could write to the products', notify(''), [`error missing-secret ${CI}:6`]],
    ['whoever inherits all', notify('    secrets: inherit\n'), [`warning inherited-secrets ${CI}:8`]],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test('where nothing logs in, what could is named', async () => {
    const said = async (kind: string) => (await findings(logIn(kind, ''))).map(({ message, fix }) => [message, fix])
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
    expect(await said('devpi')).toEqual([
      [
        'x gives nothing to log in with, and hardly any devpi lets everybody upload',
        "Write in this job, under secrets: password: '${{ secrets.PASSWORD }}'",
      ],
    ])
    expect(await said('codeartifact')).toEqual([
      [
        'x gives neither role nor token, so only a runner with a role of its own may upload to codeartifact',
        "Write in this job, under secrets: token: '${{ secrets.TOKEN }}' or the role, under with: role: arn:aws:iam::…",
      ],
    ])
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
  })

  test('the secret is named, with its line', async () => {
    expect(await findings(logIn('nexus', 'token: x, read-password: y'))).toEqual([
      expect.objectContaining({
        message: 'x gives read-password without read-username, and to nexus a password belongs to a user',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        fix: "Write in this job, under secrets: read-username: '${{ secrets.READ_USERNAME }}'",
      }),
    ])
  })
})

describe('events', () => {
  const granted = 'permissions: write-all'
  const on = (events: string, callee = 'monorepo-ci.yml', job = '') => calling(callee, job, granted, events)
  const steps = (uses: string) =>
    `on: pull_request_target\npermissions: { contents: read }\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps: [{ uses: ${uses} }]\n`

  test.each<[string, string, readonly string[]]>([
    ['of a pull request', on('pull_request'), []],
    ['with the rights of its target', on('pull_request_target'), [`error unsafe-event ${CI}:2`]],
    ['… in a list', on('[push, pull_request_target]'), [`error unsafe-event ${CI}:2`]],
    ['… as a key', on('{ push: , pull_request_target: { types: [opened] } }'), [`error unsafe-event ${CI}:2`]],
    ['… on a line of its own', on('\n  push:\n  pull_request_target:\n'), [`error unsafe-event ${CI}:4`]],
    ['after another run', on('{ workflow_run: { workflows: [x] } }'), [`warning unsafe-event ${CI}:2`]],
    ['… for what runs no code', on('{ workflow_run: { workflows: [x] } }', 'sync-templates.yml'), []],
    [
      '… for what builds',
      on('pull_request_target', 'publish-packages.yml', '    with: { registry: ghcr }\n'),
      [`error unsafe-event ${CI}:2`],
    ],
    [
      'a job that asks for the event',
      on('[pull_request_target, push]', 'monorepo-ci.yml', "    if: github.event_name == 'push'\n"),
      [],
    ],
    ...(
      [
        ["github.event.workflow_run.event == 'push'", 0],
        ["github.event.workflow_run.event != 'pull_request'", 0],
        ['github.event.workflow_run.head_repository.full_name == github.repository', 0],
        ["github.event.workflow_run.event == 'pull_request' && !github.event.workflow_run.head_repository.fork", 0],
        ["github.event.workflow_run.event == 'pull_request'", 1],
        ["github.event.workflow_run.conclusion == 'success'", 1],
        ["github.event.workflow_run.head_branch == 'main'", 1],
      ] as const
    ).map(([condition, count]): [string, string, readonly string[]] => [
      `after another run, if ${condition}`,
      on('{ workflow_run: { workflows: [x] } }', 'monorepo-ci.yml', `    if: ${condition}\n`),
      Array<string>(count).fill(`warning unsafe-event ${CI}:2`),
    ]),
    [
      'an action of ours that runs code',
      steps('maestro-actions/maestro-actions/actions/run@v1'),
      [`error unsafe-event ${CI}:1`],
    ],
    [
      '… in a step that asks for the event',
      steps('maestro-actions/maestro-actions/actions/run@v1, if: "github.event_name == \'push\'"'),
      [],
    ],
    ['one that does not', steps('maestro-actions/maestro-actions/actions/affected@v1'), []],
    ['one of somebody else', steps('actions/setup@v1'), []],
  ])('%s', async (_, text, expected) => expect(await inShort(text)).toEqual(expected))

  test('says why, and what to write in its place', async () => {
    expect(await findings(on('pull_request_target'))).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^pull_request_target starts x: .*nothing of the pull request is tested/),
        fix: 'Write on: pull_request in its place.',
      }),
    ])
  })
})

describe('which workflows are looked at', () => {
  const wrong = calling('monorepo-ci.yml')
  const calls = (uses: string) => wrong.replace(`${HOME}/monorepo-ci.yml@v1`, uses)

  test.each<[string, string, number]>([
    [
      'a fork',
      calls('acme/maestro-actions/.github/workflows/monorepo-ci.yml@0123456789abcdef0123456789abcdef01234567'),
      1,
    ],
    ['a branch', calls(`${HOME}/monorepo-ci.yml@main`), 1],
    ['a release of the major version that we know', calls(`${HOME}/monorepo-ci.yml@v1.2.3`), 1],
    ['of another one', calls(`${HOME}/monorepo-ci.yml@v2`), 0],
    ['a repository of another name', calls('acme/actions/.github/workflows/monorepo-ci.yml@v1'), 0],
    ['a workflow of theirs', calls('acme/maestro-actions/.github/workflows/own.yml@v1'), 0],
    ['a misspelt one of another major version', calls(`${HOME}/monorepo.yml@v2`), 0],
    ['one of their own repository', calls('./.github/workflows/monorepo-ci.yml'), 0],
    ['no mapping', '- maestro-actions/maestro-actions\n', 0],
    ['jobs that are none', 'jobs: [x, /maestro-actions]\n', 0],
    ['a job that is none', 'jobs: { x: /maestro-actions, y: { uses: 1 } }\n', 0],
  ])('%s', async (_, text, count) => expect(await findings(text)).toHaveLength(count))

  const COMMIT = '0123456789abcdef0123456789abcdef01234567'
  const NEXT = `v${Math.max(1, Number.parseInt(VERSION, 10))}.999.0`
  const unknownInput = (behind: string) =>
    calling('monorepo-ci.yml', '    permissions: { contents: read }\n    with: { new: 1 }\n').replace('@v1', behind)

  test.each<[string, string, readonly string[]]>([
    ['the major version as a tag', '@v1', ['error']],
    ['a release of another one', '@v2.1.0', []],
    ['a commit of another one', `@${COMMIT} # v2.1.0`, []],
    ['… with more in its comment', `@${COMMIT}   #renovate: tag=v2`, []],
    ['a commit of this release', `@${COMMIT} # v${VERSION}`, ['error']],
    ['a commit of this major version', `@${COMMIT} # v1`, ['error']],
    ['a commit of a newer release', `@${COMMIT} # ${NEXT}`, ['warning']],
    ['a newer release', `@${NEXT}`, ['warning']],
    ['a commit that nobody comments', `@${COMMIT}`, ['warning']],
    ['a commit with a comment of something else', `@${COMMIT} # pinned`, ['warning']],
    ['a branch', '@main', ['warning']],
    ['a branch that begins like a tag', '@v2-beta', ['warning']],
    ['a tag whatever the comment says', '@v1 # v2.0.0', ['error']],
  ])('%s: what is not known of it is told so', async (_, behind, severities) => {
    const found = await findings(unknownInput(behind))
    expect(found.map(({ severity }) => severity)).toEqual(severities)
    expect(found.map(({ code }) => code)).toEqual(severities.map(() => 'unknown-input'))
  })

  test('the version is read where it stands: in quotes, in one line, in the next, each of its own job', async () => {
    const uses = `${HOME}/monorepo-ci.yml@${COMMIT}`
    const rest = 'permissions: { contents: read }, with: { new: 1 }'
    const jobs = [
      `  a:\n    uses: '${uses}' # v1\n    permissions: { contents: read }\n    with: { new: 1 }\n`,
      `  b: { uses: ${uses}, ${rest} } # v1\n`,
      `  c:\n    uses:\n      ${uses} # v1\n    permissions: { contents: read }\n    with: { new: 1 }\n`,
      `  d:\n    uses: ${uses}\n    permissions: { contents: read }\n    with: { new: 1 }\n`,
    ]
    const found = await findings(`on: push\njobs:\n${jobs.join('')}`)
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning'])
  })

  test('where another version may be called, that is said', async () => {
    const wrongs = `    permissions: {}\n    with: { url: x }\n    secrets: { username: x }\n`
    const found = await findings(calling('publish-packages.yml', wrongs).replace('@v1', '@main'))
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning missing-permission',
      'warning missing-input',
    ])
    for (const { message } of found) expect(message).toContain(`publish-packages.yml of maestro-actions ${VERSION}`)
    expect(found[0]?.message).toMatch(/without a log, if this is the version that is called$/)
  })

  test.each<[string, string, string, string, string]>([
    [
      'an ending',
      `${HOME}/monorepo-ci.yaml@v1`,
      'error',
      'has no workflow',
      'Did you mean .github/workflows/monorepo-ci.yml?',
    ],
    [
      'a name',
      `${HOME}/monorepo.yml@v1`,
      'error',
      'has no workflow',
      'Did you mean .github/workflows/monorepo-ci.yml?',
    ],
    [
      'a name of a branch',
      `${HOME}/monorepo.yml@main`,
      'warning',
      'if this is the version',
      'Did you mean .github/workflows/monorepo-ci.yml?',
    ],
    [
      'a folder',
      'maestro-actions/maestro-actions/workflows/product-ci.yml@v1',
      'error',
      'has no workflow',
      'Did you mean .github/workflows/product-ci.yml?',
    ],
    [
      'an action',
      'maestro-actions/maestro-actions@v1',
      'error',
      'has no workflow',
      'It has, in .github/workflows/: monorepo-ci.yml',
    ],
    ['one that nobody may call', `${HOME}/self-nightly.yml@v1`, 'error', 'for others to call', 'It has, in'],
    [
      'no version',
      `${HOME}/monorepo-ci.yml`,
      'error',
      'names no version',
      'Write a tag, a branch or a commit behind it: @v1',
    ],
    ['an empty version', `${HOME}/monorepo-ci.yml@`, 'error', 'names no version', 'Write a tag'],
    [
      'no version of a fork',
      'acme/maestro-actions/.github/workflows/own.yml',
      'error',
      'names no version',
      'Write a tag',
    ],
  ])('what is not there to be called: %s', async (_, uses, severity, message, fix) => {
    expect(await findings(calls(uses))).toEqual([
      expect.objectContaining({
        code: 'unknown-workflow',
        severity,
        line: 6,
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      }),
    ])
  })

  test('a fork may belong to the organization that calls it, which may have id-token by default', async () => {
    const text = calling('publish-packages.yml', '    with: { registry: ghcr }\n', '').replace(
      HOME,
      HOME.replace(/^[^/]+/, 'acme'),
    )
    expect(await inShort(text)).toEqual([`warning missing-permission ${CI}:6`])
  })

  test('folders below, and files that are no YAML, are not', async () => {
    expect(await inShort(wrong, '.github/workflows/old/ci.yml')).toEqual([])
    expect(await inShort(wrong, '.github/workflows/ci.txt')).toEqual([])
    expect(await inShort(wrong, '.github/workflows/ci.yaml')).toHaveLength(1)
  })

  test('in our own repository those that it calls there, by either spelling', async () => {
    const found = await findingsOf(findCallFaults, {
      'actions/doctor/action.yml': '',
      '.github/workflows/monorepo-ci.yml': '',
      [CI]: calls('./.github/workflows/monorepo-ci.yml'),
      '.github/workflows/own.yml': calls('$/.github/workflows/monorepo-ci.yml'),
    })
    expect(found).toEqual([`error missing-permission ${CI}:6`, 'error missing-permission .github/workflows/own.yml:6'])
  })

  test('one that is no YAML is one finding, where that stands', async () => {
    const broken = `${calling('monorepo-ci.yml')}    with: { a: [\n`
    expect(await findings(broken)).toEqual([
      expect.objectContaining({
        code: 'unreadable-workflow',
        severity: 'error',
        message: expect.stringMatching(/^no YAML: /),
        file: CI,
        line: 8,
        frame: expect.any(String),
      }),
    ])
    expect(await inShort('a: [\n')).toEqual([])
  })

  test.each([
    ['uses more than 100 aliases', `x: &x 1\ny: [${'*x, '.repeat(150)}]\n`],
    ['has the tag !<!mine>, which is not known here', 'x: !mine 1\n'],
    ['nests deeper than 100 levels', `x: ${'['.repeat(120)}${']'.repeat(120)}\n`],
    ['characters; at most 5000000 are read', `#${' '.repeat(5_000_000)}\n`],
  ])('one that we alone do not read is told so: %s', async (why, more) => {
    const [found, ...others] = await findings(`${calling('monorepo-ci.yml')}${more}`)
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'note', message: expect.stringMatching(/^not looked at: it /) })
    expect(found?.message).toContain(why)
    expect(found?.fix).not.toContain('GitHub')
  })
})

describe('workflows of the repository between the first caller and ours', () => {
  const WRAP = '.github/workflows/wrap.yml'
  const OUTER = '.github/workflows/outer.yml'
  const through = (to: string, job = '', on = 'push', top = '') =>
    `on: ${on}\n${top}\njobs:\n  a:\n    uses: ./${to}\n${job}`
  const wrap = (job = '', top = '', callee = 'monorepo-ci.yml', ref = '@v1') =>
    calling(callee, job, top, 'workflow_call').replace('@v1', ref)
  const none = '    permissions: {}\n'
  const read = '    permissions: { contents: read }\n'

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['called with nothing', { [CI]: through(WRAP, none), [WRAP]: wrap() }, [`error missing-permission ${CI}:6`]],
    ['called with enough', { [CI]: through(WRAP, read), [WRAP]: wrap() }, []],
    ['called with the least default', { [CI]: through(WRAP), [WRAP]: wrap() }, []],
    [
      'called by a workflow with nothing',
      { [CI]: through(WRAP, '', 'push', 'permissions: {}'), [WRAP]: wrap() },
      [`error missing-permission ${CI}:5`],
    ],
    ['asking for it itself', { [CI]: through(WRAP, none), [WRAP]: wrap(read) }, [`error missing-permission ${CI}:6`]],
    [
      '… in its head',
      { [CI]: through(WRAP, none), [WRAP]: wrap('', 'permissions: { contents: read }') },
      [`error missing-permission ${CI}:6`],
    ],
    ['asking for nothing', { [CI]: through(WRAP, none), [WRAP]: wrap(none) }, [`error missing-permission ${WRAP}:7`]],
    [
      'two of them',
      { [CI]: through(OUTER, none), [OUTER]: through(WRAP, '', 'workflow_call'), [WRAP]: wrap() },
      [`error missing-permission ${CI}:6`],
    ],
    [
      'of a version that nobody can tell',
      { [CI]: through(WRAP, none), [WRAP]: wrap('', '', 'monorepo-ci.yml', '@main') },
      [`warning missing-permission ${CI}:6`],
    ],
    [
      'without id-token, which no default has',
      { [CI]: through(WRAP), [WRAP]: wrap('    with: { registry: ghcr }\n', '', 'publish-packages.yml') },
      [`error missing-permission ${CI}:5`],
    ],
    [
      'without id-token, which it asks for itself',
      {
        [CI]: through(WRAP),
        [WRAP]: wrap(`    permissions: ${ALL}\n    with: { registry: ghcr }\n`, '', 'publish-packages.yml'),
      },
      [`warning missing-permission ${CI}:5`],
    ],
    [
      'that run code for an event which is not safe',
      { [CI]: through(WRAP, read, 'pull_request_target'), [WRAP]: wrap() },
      [`error unsafe-event ${CI}:1`],
    ],
    [
      '… and do not where they ask for it',
      { [CI]: through(WRAP, read, 'pull_request_target'), [WRAP]: wrap("    if: github.event_name == 'push'\n") },
      [],
    ],
    ['that nobody may call', { [CI]: through(WRAP, none), [WRAP]: calling('monorepo-ci.yml', read) }, []],
    ['that are not there', { [CI]: through(WRAP, none), [OUTER]: wrap() }, []],
    [
      'in a circle',
      {
        [WRAP]: through(OUTER, none, 'workflow_call'),
        [OUTER]: `${through(WRAP, none, 'workflow_call')}# /maestro-actions`,
      },
      [],
    ],
    [
      'that call none of ours',
      { [CI]: through(WRAP, none), [WRAP]: 'on: workflow_call\njobs: {} # /maestro-actions\n' },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findCallFaults, files)).toEqual(expected)
  })

  test('the chain is named, and the line for the first caller is shown', async () => {
    const files = { [CI]: through(WRAP, '    permissions: { issues: read }\n'), [WRAP]: wrap() }
    expect(await findCallFaults(await subjectOf(files))).toEqual([
      expect.objectContaining({
        message: `a does not grant what ${WRAP}, which calls monorepo-ci.yml, asks for: contents: read. GitHub ends such a run before it begins, without a log`,
        fix: 'Write in this job: permissions: { issues: read, contents: read }',
      }),
    ])
  })

  test('a workflow that speaks of none of them is not parsed', async () => {
    expect(await findingsOf(findCallFaults, { [CI]: 'a: [\n', [WRAP]: wrap() })).toEqual([])
    const found = await findingsOf(findCallFaults, { [CI]: `a: [ # ./${WRAP}\n`, [WRAP]: wrap() })
    expect(found).toEqual([`error unreadable-workflow ${CI}:2`])
  })
})

describe('links', () => {
  test('in the place of a workflow, or of the folder, are not followed', async () => {
    const link = { mode: '120000', text: '../elsewhere' }
    expect(await findingsOf(findCallFaults, { [CI]: link, '.github/workflows/other.yml': 'on: push\n' })).toEqual([])
    expect(await findingsOf(findCallFaults, { '.github': link })).toEqual([])
    expect(await findingsOf(findCallFaults, { '.github/workflows': link, 'actions/doctor/action.yml': '' })).toEqual([])
  })
})

test.each(Object.entries(STARTERS))('the starter %s has no such fault', async (_, text) => {
  expect(await inShort(text.replace('$default-branch', 'main'))).toEqual([])
})

test('our own workflows have none', async () => {
  const folder = path.join(ROOT, '.github/workflows')
  const own = readdirSync(folder).map((name) => [
    `.github/workflows/${name}`,
    readFileSync(path.join(folder, name), 'utf8'),
  ])
  const files = { ...Object.fromEntries(own), 'actions/doctor/action.yml': '' }
  expect(await findingsOf(findCallFaults, files)).toEqual([])
})
