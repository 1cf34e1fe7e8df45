import { describe, expect, test } from '@jest/globals'
import { testRepository } from '../../../test/support/repository.ts'
import { realFiles } from '../../system/files.ts'
import { openWorkTree } from '../../system/work-tree.ts'
import { movePins } from './move-pins.ts'
import { readWorkflows } from './read-workflows.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const OLD = 'f'.repeat(40)
const CI = 'maestro-actions/maestro-actions/.github/workflows/product-ci.yml'

async function moved(text: string, version = 'v1.2.3'): Promise<string | undefined> {
  const repository = testRepository()
  try {
    repository.commit({ '.github/workflows/a.yml': text })
    const { calling } = await readWorkflows(repository.folder, openWorkTree(repository.folder), realFiles)
    const [workflow] = calling
    if (workflow === undefined) return text
    return await movePins(
      workflow,
      workflow.calls.map((call) => ({ call, pin: { ref: SHA, version: version || undefined } })),
    )
  } finally {
    repository.remove()
  }
}

const jobs = (uses: string) => `on: push\njobs:\n  ci:\n    uses: ${uses}`

describe('the pin moves, and nothing else', () => {
  test.each([
    ['at the end of its line', `${CI}@v1\n`, `${CI}@${SHA} # v1.2.3\n`],
    ['without a last line end', `${CI}@v1`, `${CI}@${SHA} # v1.2.3`],
    ['between quotes', `"${CI}@v1"\n`, `"${CI}@${SHA}" # v1.2.3\n`],
    ['with the version of a commit', `${CI}@${OLD} # v0.9.0\n`, `${CI}@${SHA} # v1.2.3\n`],
    ['with lines of Windows', `'${CI}@v1'\r\n    with: {}\r\n`, `'${CI}@${SHA}' # v1.2.3\r\n    with: {}\r\n`],
    ['with a word of somebody', `${CI}@v1 # by me, JIRA-1\n`, `${CI}@${SHA} # v1.2.3 # by me, JIRA-1\n`],
    ['the same once more', `${CI}@${OLD} # v0.9.0 # by me\n`, `${CI}@${SHA} # v1.2.3 # by me\n`],
    ['with a sentence on a version', `${CI}@v1 # v0.9.0 broke\n`, `${CI}@${SHA} # v1.2.3 # v0.9.0 broke\n`],
    ['with an anchor', `&us ${CI}@v1\n`, `&us ${CI}@${SHA} # v1.2.3\n`],
  ])('%s', async (_, before, after) => {
    expect(await moved(jobs(before))).toBe(jobs(after))
  })

  test.each(['"', "'", ''])('in flow style, quoted by %j', async (quote) => {
    const flow = (ref: string, more = '') =>
      `jobs: { ci: { uses: ${quote}${CI}@${ref}${quote}, with: { registry: ghcr, url: 'x #y' } } }${more}\n`
    expect(await moved(flow('v1'))).toBe(flow(SHA))
    const plain = (ref: string, more = '') => `jobs:\n  ci: { uses: ${quote}${CI}@${ref}${quote}, with: {} }${more}\n`
    expect(await moved(plain('v1'))).toBe(plain(SHA, ' # v1.2.3'))
    expect(await moved(plain(OLD, ' # v0.9.0'))).toBe(plain(SHA, ' # v1.2.3'))
    expect(await moved(plain(OLD, ' # mine'))).toBe(plain(SHA, ' # v1.2.3 # mine'))
  })

  test('with two calls in one line, whose version stands there once', async () => {
    const both = (ref: string) => `jobs: { a: { uses: '${CI}@${ref}' }, b: { uses: '${CI}@${ref}' } }`
    expect(await moved(both('v1'))).toBe(`${both(SHA)} # v1.2.3`)
  })

  test('and what comments and scripts say of calls stays', async () => {
    const around = (ref: string) =>
      `# uses: ${CI}@v1\njobs:\n  a: { runs-on: x, steps: [{ run: "echo uses: ${CI}@v1" }] }\n  ci:\n    # uses: ${CI}@v1\n    uses: ${CI}@${ref}\n`
    expect(await moved(around('v1'))).toBe(around(`${SHA} # v1.2.3`))
  })

  test.each([
    [`${CI}@${OLD} # v0.9.0\n`, `${CI}@${SHA}\n`],
    [`${CI}@${OLD} # v0.9.0 # by me\n`, `${CI}@${SHA} # by me\n`],
    [`${CI}@v1 # by me\n`, `${CI}@${SHA} # by me\n`],
  ])('a version that is not known any more goes: %j', async (before, after) => {
    expect(await moved(jobs(before), '')).toBe(jobs(after))
  })
})

test.each([
  ['in a text over several lines', `>-\n      ${CI}@v1\n`],
  ['with an escape', `"maestro-actions\\/maestro-actions/.github/workflows/product-ci.yml@v1"\n`],
])('a call that is written %s is left alone', async (_, uses) => {
  expect(await moved(jobs(uses))).toBeUndefined()
})

test('a call by alias goes with its anchor', async () => {
  const both = (ref: string) => `jobs:\n  a:\n    uses: &us ${CI}@${ref}\n  b:\n    uses: *us\n`
  expect(await moved(both('v1'))).toBe(both(`${SHA} # v1.2.3`))
  const jobs = (ref: string) => `jobs:\n  a: &job\n    uses: ${CI}@${ref}\n  b: *job\n`
  expect(await moved(jobs('v1'))).toBe(jobs(`${SHA} # v1.2.3`))
})
