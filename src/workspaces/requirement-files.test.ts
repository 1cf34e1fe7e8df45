import { expect, test } from '@jest/globals'
import { isRequirementsFile, readRequirementFiles } from './requirement-files.ts'

async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  listed = Object.keys(files).filter(isRequirementsFile),
) {
  const { declarations, faults } = await readRequirementFiles({
    files: listed,
    read: async (paths) =>
      new Map(paths.flatMap((path) => (files[path] === undefined ? [] : [[path, Buffer.from(files[path])] as const]))),
    isOwned: (name) => name.startsWith('acme-'),
  })
  return {
    asked: declarations.map(
      ({ name, specifier, isConstraint, at }) =>
        `${at.file}:${at.line} ${isConstraint ? '-c ' : ''}${name}${specifier && ` ${specifier}`}`,
    ),
    faults: faults.map(({ at, message }) => `${at.file}:${at.line ?? ''} ${message}`),
  }
}

test.each([
  ['requirements.txt', true],
  ['app/requirements-dev.in', true],
  ['dev-requirements.txt', true],
  ['app/constraints.txt', true],
  ['reqs-dev.txt', true],
  ['prereqs.txt', false],
  ['app/requirements/base.txt', true],
  ['requirements/nested/base.txt', false],
  ['docs/notes.txt', false],
  ['.venv/lib/requirements.txt', false],
  ['tests/requirements.txt', true],
  ['tests/fixtures/requirements.txt', false],
])('%s is read by itself: %s', (path, expected) => {
  expect(isRequirementsFile(path)).toBe(expected)
})

test('every line counts, in what it includes as well', async () => {
  const hash = `--hash=sha256:${'a'.repeat(64)}`
  const files = {
    'requirements.txt': `# ours\n-r more/other.txt\n-c pins.txt\nAcme_Core[x] >=1,<2 ; python_version > "3" \\\n  ${hash}\nnumpy\n`,
    'more/other.txt':
      '-r ../requirements.txt\nacme-api~=1.0 # why\nacme-git @ git+https://x.example/acme-git\n-e ./libs/a\n',
    'pins.txt': 'acme-log==1.2\r\nacme-api\r\n',
    'requirements/dev.in': '-c ../constraints.txt\nacme-core\n',
    'constraints.txt': 'acme-core<3\n',
  }
  expect(await read(files)).toEqual({
    asked: [
      'constraints.txt:1 -c acme-core <3',
      'more/other.txt:2 acme-api ~=1.0',
      'pins.txt:1 -c acme-log ==1.2',
      'pins.txt:2 -c acme-api',
      'requirements.txt:4 acme-core >=1,<2',
      'requirements.txt:6 numpy',
      'requirements/dev.in:2 acme-core',
    ],
    faults: [],
  })
})

test('a file that is required as well is no mere constraint', async () => {
  const files = { 'requirements.txt': '-c pins.txt\n-r pins.txt\n', 'pins.txt': 'acme-a==1\n' }
  expect((await read(files)).asked).toEqual(['pins.txt:1 acme-a ==1'])
})

test('what cannot be read is told with its place, and the rest is read', async () => {
  const files = {
    'requirements.txt': [
      'acme-core>=1',
      '<<<<<<< HEAD',
      'acme-api 1.0',
      'acme-log >== 2',
      './libs/acme-x',
      'other 3',
      '-r gone.txt',
      '-r https://me:pw@x.example/r.txt',
      '-r ../../up.txt',
      'acme-last',
    ].join('\n'),
    'requirements-old.txt': Buffer.from('# -*- coding: utf-7 -*-\nacme-core'),
  }
  expect(await read(files)).toEqual({
    asked: ['requirements.txt:1 acme-core >=1', 'requirements.txt:4 acme-log >== 2', 'requirements.txt:10 acme-last'],
    faults: [
      'requirements-old.txt: is in an encoding that is not read here',
      'requirements.txt:2 conflict markers stand in it',
      'requirements.txt:3 acme-api 1.0 is no requirement',
      'requirements.txt:7 names gone.txt, which is no file of the repository',
      'requirements.txt:8 names https://x.example/r.txt, which is outside of the repository',
      'requirements.txt:9 names ../../up.txt, which is outside of the repository',
    ],
  })
})
