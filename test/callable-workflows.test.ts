// What every callable workflow promises to whoever calls it: docs/workflows.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { callableWorkflows } from '../scripts/callable-workflows.mjs'

interface Step {
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: unknown
  readonly 'runs-on'?: unknown
  readonly secrets?: unknown
  readonly if?: string
  readonly strategy?: { readonly matrix?: unknown }
  readonly steps: readonly Step[]
}
interface Described {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
  readonly required?: boolean
}
interface Workflow {
  readonly name: string
  readonly on: {
    readonly workflow_call?: {
      readonly inputs: Record<string, Described>
      readonly outputs?: Record<string, Described>
      readonly secrets?: Record<string, Described>
    }
  }
  readonly permissions: unknown
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown; readonly queue?: string }
  readonly jobs: Readonly<Record<string, Job>>
}

const callable = callableWorkflows().map((one) => ({ ...one, workflow: one.workflow as Workflow }))

// A job that asks for more than its caller grants ends the whole run before it begins: to ask for more is a new major version.
const ENVELOPES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'monorepo-ci.yml': { plan: { contents: 'read' }, shards: { contents: 'read' }, gate: {} },
  'notify-templates.yml': { notify: { contents: 'read' } },
  'product-ci.yml': { product: { contents: 'read', packages: 'read' } },
  'product-release.yml': {
    build: { contents: 'read', packages: 'read' },
    upload: { packages: 'write', 'id-token': 'write', attestations: 'write' },
    verify: { packages: 'read' },
    release: { contents: 'write' },
  },
  'sync-templates.yml': { templates: { contents: 'write', 'pull-requests': 'write', actions: 'write' } },
  'publish-packages.yml': {
    build: { contents: 'read', packages: 'read' },
    upload: { packages: 'write', 'id-token': 'write', attestations: 'write' },
    verify: { packages: 'read' },
  },
}

test('each has its permissions written down here', () => {
  expect(callable.map(({ file }) => file).sort()).toEqual(Object.keys(ENVELOPES).sort())
})

describe.each(callable)('$file', ({ file, text, workflow }) => {
  const { inputs = {}, outputs = {}, secrets = {} } = workflow.on.workflow_call ?? {}
  const jobs = Object.entries(workflow.jobs)

  test('asks for no more than is written down, job by job, and says why', () => {
    expect(workflow.permissions).toEqual({})
    expect(Object.fromEntries(jobs.map(([name, job]) => [name, job.permissions]))).toEqual(ENVELOPES[file])
    for (const line of text.match(/^ {6}[a-z-]+: (?:read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S/)
  })

  test('describes and types each input, and gives each a value where nobody does', () => {
    for (const [name, input] of Object.entries(inputs)) {
      expect([name, input]).toEqual([
        name,
        {
          description: expect.stringMatching(/\.$/),
          type: expect.any(String),
          ...(input.required ? { required: true } : { default: expect.anything() }),
        },
      ])
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    }
    for (const one of Object.values({ ...outputs, ...secrets })) expect(one.description).toMatch(/\.$/)
  })

  test('ends each job in time, on the runner that its caller names', () => {
    for (const [name, job] of jobs) {
      expect([name, job['timeout-minutes']]).toEqual([name, expect.anything()])
      expect(job['runs-on']).toContain('inputs.runs-on')
      expect(job.secrets).not.toBe('inherit')
    }
  })

  test('runs nothing that somebody else wrote into an expression, and nothing that can change', () => {
    const steps = jobs.flatMap(([, job]) => job.steps)
    for (const { uses, run } of steps) {
      expect(run ?? '').not.toContain('${{')
      if (uses !== undefined) expect(uses).toMatch(/^\$\/actions\/[a-z-]+$|@[0-9a-f]{40}$/)
    }
    expect(text).not.toContain('secrets: inherit')
    expect(Object.keys(workflow.on)).toEqual(['workflow_call'])
    for (const line of text.match(/^.*@[0-9a-f]{40}.*$/gm) ?? []) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/)
    expect(text.match(/actions\/checkout@/g)?.length ?? 0).toBe(text.match(/persist-credentials: false/g)?.length ?? 0)
  })

  test('makes jobs of a matrix only where that has entries, as an empty one fails the run', () => {
    for (const [name, { if: condition, strategy }] of jobs) {
      const [, of] = /^\$\{\{ fromJSON\((.+)\.matrix\) \}\}$/.exec(String(strategy?.matrix ?? '')) ?? []
      if (strategy?.matrix !== undefined) expect([name, condition]).toEqual([name, `${of}.any == 'true'`])
    }
  })

  test('is in a group of its own, beside that of its caller', () => {
    // In a called workflow github.workflow is the name of the caller: the same group in both would end one another.
    expect(workflow.concurrency?.group).toMatch(new RegExp(`^${file.replace('.yml', '')} `))
  })
})

// What somebody may well give: a URL of CodeArtifact, fourteen packages that are owned, four labels of a runner.
const LONG_INPUTS: Readonly<Record<string, string>> = {
  url: 'https://acme-platform-production-123456789012.d.codeartifact.ap-southeast-1.amazonaws.com/pypi/internal-packages/',
  owned: Array.from({ length: 14 }, (_, at) => `maestro-core-package-${at}`).join('\n'),
  targets: 'lint typecheck test build integration-test end-to-end',
  'runs-on': '["self-hosted", "linux", "x64", "a-group-with-a-name"]',
  base: 'release/2026.11-long-term-support',
  submodules: 'maestro-templates',
}

test.each(callable)('the group of $file is shorter than the 400 characters that GitHub takes', ({ workflow }) => {
  const group = workflow.concurrency?.group ?? ''
  const filled = group.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, told: string) => {
    const input = /^inputs\.([\w-]+)$/.exec(told)?.[1]
    // Names of workflows and repositories; inputs of one word.
    return input === undefined ? 'x'.repeat(60) : (LONG_INPUTS[input] ?? 'x'.repeat(16))
  })
  expect(filled).not.toContain('${{')
  expect(filled.length).toBeLessThan(400)
})

test('those that test code refuse unsafe events in the same words, before anything is checked out', () => {
  const first = ['monorepo-ci.yml plan', 'product-ci.yml product'].map((place) => {
    const [file, job] = place.split(' ') as [string, string]
    return callable.find((one) => one.file === file)?.workflow.jobs[job]?.steps[0]
  })
  expect(first[0]).toMatchObject({
    if: expect.stringContaining("github.event_name == 'pull_request_target' ||"),
    run: expect.stringMatching(/^echo "::error title=UNSAFE_EVENT::.* Write on: pull_request .*"\nexit 1\n$/),
  })
  expect(first[1]).toEqual(first[0])
})

test.each(['Only the default branch and tags publish', 'What was uploaded has to be told'])(
  '%s: in the same words wherever something is published',
  (title) => {
    const [packages, release] = ['publish-packages.yml', 'product-release.yml'].map((name) => {
      const jobs = callable.find(({ file }) => file === name)?.workflow.jobs
      return Object.values(jobs ?? {}).flatMap(({ steps }) => steps.filter((step) => step.name === title))
    })
    expect(packages).toEqual([expect.objectContaining({ run: expect.stringContaining('exit 1') })])
    expect(release).toEqual(packages)
  },
)

test('no run that publishes, releases or tells is dropped while it waits', () => {
  const queues = callable.filter(({ workflow }) => workflow.concurrency?.['cancel-in-progress'] === false)
  // A run that syncs takes what is newest when it begins: one that waits is enough.
  expect(queues.map(({ file, workflow }) => [file, workflow.concurrency?.queue])).toEqual([
    ['notify-templates.yml', 'max'],
    ['product-release.yml', 'max'],
    ['publish-packages.yml', 'max'],
    ['sync-templates.yml', undefined],
  ])
})

test.each(['publish-packages.yml', 'product-release.yml'])(
  'whoever uploads in %s has files of this run by their id, and nothing to build from',
  (name) => {
    const { steps } = callable.find(({ file }) => file === name)?.workflow.jobs['upload'] ?? { steps: [] }
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([])
    const [brought, ...others] = steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'))
    expect([brought?.with, others]).toEqual([
      { 'artifact-ids': expression('needs.build.outputs.artifact'), path: '.maestro/publish' },
      [],
    ])
    const publishing = steps.filter(({ uses }) => uses === '$/actions/publish').map((step) => step.with?.['stage'])
    expect(publishing).toEqual(['upload'])
  },
)

function expression(text: string): string {
  return `\${{ ${text} }}`
}

const ROOT = path.join(import.meta.dirname, '..')
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

// The starters are run as they stand (test/e2e/act).
test.each([
  ['README.md', 'monorepo/ci'],
  ['docs/workflows/monorepo-ci.md', 'monorepo/ci'],
  ['docs/workflows/publish-packages.md', 'monorepo/publish'],
  ['docs/workflows/product-ci.md', 'product/ci'],
  ['docs/workflows/product-release.md', 'product/release'],
  ['docs/workflows/sync-templates.md', 'product/templates'],
  ['docs/workflows/notify-templates.md', 'templates/notify'],
])('%s shows the starter %s', (file, starter) => {
  const [, shown] = /```yaml\n([\s\S]*?)```/.exec(textOf(file)) ?? []
  const own = textOf(`workflows/${starter}.yml`)
    .replace('$default-branch', 'main')
    .replace(/^(?:#.*\n)+/, '')
  expect(shown).toBe(own)
})

test.each([
  ['monorepo/ci', 8],
  ['product/ci', 8],
  ['monorepo/publish', 15],
  ['product/release', 15],
])('the starter %s has %i lines at most', (starter, most) => {
  expect(
    textOf(`workflows/${starter}.yml`)
      .split('\n')
      .filter((line) => line.trim() !== '').length,
  ).toBeLessThanOrEqual(most)
})
