import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import type { Candidate } from './candidates.ts'
import { selectPackages } from './select-packages.ts'

const candidate = (name: string): Candidate => ({
  project: name,
  package: `acme-${name}`,
  version: '1.0',
  root: `packages/${name}`,
  manifest: `packages/${name}/pyproject.toml`,
  build: { requires: [], backend: 'own', backendPath: [] },
  needs: [],
})
const PUBLISHABLE = ['api', 'auth', 'log']
const GRAPH = graphOf(
  [...PUBLISHABLE, 'site'].map((name) => projectOf(name, { packageNames: { python: `acme-${name}` } })),
)

async function select(...words: readonly string[]): Promise<readonly string[]> {
  const candidates = {
    publishable: new Map(PUBLISHABLE.map((name) => [name, candidate(name)])),
    others: new Map([['site', 'it is marked private']]),
    problems: new Map(),
  }
  const selection = await selectPackages(words, candidates, GRAPH, async () => new Set(['auth', 'log']))
  return selection.candidates.map(({ project }) => project)
}

test.each<[string, readonly string[]]>([
  ['all', ['api', 'auth', 'log']],
  ['affected', ['auth', 'log']],
  ['acme-api packages/log', ['api', 'log']],
  ['all !log', ['api', 'auth']],
  ['!packages/log all', ['api', 'auth']],
  ['affected !acme-log', ['auth']],
  ['packages/a* !api', ['auth']],
  ['a* !packages/au*', ['api']],
  ['all !affected', ['api']],
  ['all !site', ['api', 'auth', 'log']],
  ['!log', ['api', 'auth']],
  ['!a*', ['log']],
  ['log !log', []],
])('%s means %j', async (words, names) => {
  expect(await select(...words.split(' '))).toEqual(names)
})

test.each<[string, string, string]>([
  ['aut', 'aut is no project', 'Did you mean auth?'],
  ['all !aut', 'aut is no project', 'Did you mean !auth?'],
  ['all !packages/lgo', 'packages/lgo is no project', 'Did you mean !packages/log'],
  ['all !x*', 'no project of this repository matches x*', 'Globs match names and folders'],
  ['log !zzzz', 'zzzz is no project', 'There are: api, auth, log, site.'],
])('%s is refused: %s. %s', async (words, message, hint) => {
  await expect(select(...words.split(' '))).rejects.toMatchObject({
    code: 'UNKNOWN_PROJECT',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  })
})

test('a project that is named and is private is refused', async () => {
  await expect(select('site')).rejects.toMatchObject({ code: 'NOT_PUBLISHABLE' })
})
