import { expect, test } from '@jest/globals'
import type { Registry } from '../registries/registry.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { findMissingSiblings } from './missing-siblings.ts'

const LOG: Candidate = {
  project: 'log',
  package: 'acme-log',
  version: '0.1.0',
  root: 'packages/log',
  manifest: 'packages/log/pyproject.toml',
  build: { requires: [], backend: 'hatchling.build', backendPath: [] },
  needs: [],
}
const API: Candidate = { ...LOG, project: 'api', package: 'acme-api', root: 'packages/api', needs: ['log'] }
const ALL: Candidates = {
  publishable: new Map([LOG, API].map((one) => [one.project, one])),
  others: new Map(),
  problems: new Map(),
}

/** Files of acme-log, by version: yanked or not. */
function registryWith(versions: Readonly<Record<string, boolean>>, more: Partial<Registry> = {}): Registry {
  const files = Object.entries(versions).map(([version, isYanked]) => {
    const fileName = `acme_log-${version}-py3-none-any.whl`
    return { fileName, url: `http://x/${fileName}`, isYanked }
  })
  const nothing = { read: async () => new Uint8Array(), send: async () => ({ type: 'stored', message: '' }) as const }
  return { kind: 'directory', title: 'directory, index', list: async () => files, ...nothing, ...more }
}

const CAN_YANK: Partial<Registry> = { yank: async () => undefined }

test.each<[string, Registry, Candidates, readonly [string, string] | undefined]>([
  ['that is there', registryWith({ '0.1.0': false }), ALL, undefined],
  [
    'that is not there',
    registryWith({ '0.2.0': false }),
    ALL,
    [
      'acme-api requires acme-log>=0.1,<0.2, which directory, index does not have',
      'Publish acme-log 0.1.0 first, or along with it: add log to projects.',
    ],
  ],
  [
    'that is yanked',
    registryWith({ '0.1.0': true, '0.2.0': false }, CAN_YANK),
    ALL,
    [
      'acme-api requires acme-log>=0.1,<0.2, of which directory, index has only what is yanked, 0.1.0: installers pass it over',
      'Put acme-log 0.1.0 back, with yank acme-log --version 0.1.0 --undo; or publish a version above it first.',
    ],
  ],
  [
    'that is yanked, where programs cannot',
    registryWith({ '0.1.0': true }),
    ALL,
    [
      'acme-api requires acme-log>=0.1,<0.2, of which directory, index has only what is yanked, 0.1.0: installers pass it over',
      'Put acme-log 0.1.0 back, on its site; or publish a version above it first.',
    ],
  ],
  ['of which an older version is yanked', registryWith({ '0.1.0.dev1': true, '0.1': false }, CAN_YANK), ALL, undefined],
  [
    'of which another version is yanked',
    registryWith({ '0.1.5': true }, CAN_YANK),
    ALL,
    [
      'acme-api requires acme-log>=0.1,<0.2, of which directory, index has only what is yanked, 0.1.5: installers pass it over',
      'Publish acme-log 0.1.0 first, or along with it: add log to projects.',
    ],
  ],
  [
    'that is never published',
    registryWith({}),
    { ...ALL, publishable: new Map([[API.project, API]]), others: new Map([['acme-log', 'it is marked private']]) },
    [
      'acme-api requires acme-log>=0.1,<0.2, which directory, index does not have',
      'acme-log is never published, since it is marked private: drop the dependency, or make acme-log a package.',
    ],
  ],
])('a sibling %s', async (_, registry, all, expected) => {
  const at = { file: API.manifest, line: 4 }
  const requirements = [{ name: 'acme-log', specifier: '>=0.1,<0.2', at }]
  const found = await findMissingSiblings([{ candidate: API, requirements }], all, registry)
  const code = 'sibling-not-published'
  expect(found).toEqual(
    expected === undefined ? [] : [{ code, severity: 'error', message: expected[0], fix: expected[1], ...at }],
  )
})

test('a sibling that is published along with it', async () => {
  const own = { candidate: API, requirements: [{ name: 'acme-log', specifier: '', at: { file: API.manifest } }] }
  const selected = [own, { candidate: LOG, requirements: [] }]
  expect(await findMissingSiblings(selected, ALL, registryWith({}))).toEqual([])
})
