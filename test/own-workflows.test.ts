// What each workflow of this repository keeps to, whoever starts it. Those that others call promise more: callable-workflows.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: unknown
  readonly uses?: string
  readonly steps?: readonly Step[]
  readonly 'runs-on'?: string
  readonly strategy?: {
    readonly matrix: { readonly system?: readonly string[]; readonly include?: readonly { readonly system?: string }[] }
  }
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = path.join(import.meta.dirname, '../.github/workflows')
const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8')
  return { file, text, jobs: Object.entries((load(text) as Workflow).jobs), workflow: load(text) as Workflow }
})

describe.each(workflows)('$file', ({ text, jobs, workflow }) => {
  const steps = jobs.flatMap(([, job]) => job.steps ?? [])

  test('grants nothing but what a job asks for, and says why', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, { permissions }] of jobs) expect([name, permissions]).toEqual([name, expect.any(Object)])
    for (const line of text.match(/^ {6}[a-z-]+: (?:read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # \S/)
  })

  test('ends each job in time, and is in a group', () => {
    expect(workflow.concurrency).toBeDefined()
    for (const [name, { 'timeout-minutes': minutes, uses }] of jobs) {
      // A called workflow ends its jobs itself.
      if (uses === undefined) expect([name, minutes]).toEqual([name, expect.anything()])
    }
  })

  test('uses what cannot change, and says which version that is', () => {
    for (const uses of [...steps, ...jobs.map(([, job]) => job)].map((one) => one.uses ?? '$/')) {
      expect(uses).toMatch(/^\$\/|@[0-9a-f]{40}$/)
    }
    for (const line of text.match(/^.*@[0-9a-f]{40}.*$/gm) ?? []) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/)
  })

  test('has no expression in a script, and leaves no token in a check-out', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    for (const { uses = '', with: given } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
    }
    expect(text).not.toContain('secrets: inherit')
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })
})

test('the unit tests run on three systems, and on another processor', () => {
  const { jobs } = workflows.find(({ file }) => file === 'self-ci.yml') ?? { jobs: [] }
  const tested = jobs.filter(([, { steps = [] }]) => steps.some(({ run = '' }) => /^npm cit$|npm run unit/m.test(run)))
  const systems = tested.flatMap(([, { 'runs-on': runner = '', strategy }]) => {
    const { system = [], include = [] } = strategy?.matrix ?? {}
    return strategy === undefined ? runner : [...system, ...include.flatMap((one) => one.system ?? [])]
  })
  expect(systems.sort()).toEqual(['macos-latest', 'ubuntu-24.04-arm', 'ubuntu-latest', 'windows-latest'])
})

test('whoever signs a release installs and builds nothing', () => {
  const { jobs } = workflows.find(({ file }) => file === 'self-release.yml') ?? { jobs: [] }
  const writing = jobs.filter(([, { permissions }]) => Object.values(permissions as object).includes('write'))
  expect(writing.map(([name]) => name)).toEqual(['release', 'major'])
  for (const [, { steps = [] }] of writing) {
    for (const { uses = '', run = '' } of steps) {
      expect(uses).not.toMatch(/checkout|setup-/)
      expect(run).not.toMatch(/\b(?:npm|npx|node)\b/)
    }
  }
})
