import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { needsEnvironment, toldTask } from './started-worlds.ts'

const partIn = (world: 'python' | 'node', command: string, ecosystem: 'python' | 'node') => {
  const task = {
    id: 'a:test',
    project: 'a',
    target: 'test',
    command,
    folder: 'a',
    ecosystem,
    after: [],
    isAdded: false,
  }
  const project = { ecosystems: [ecosystem] } as never
  return toldTask(task, project, treeOf({})).partIn(world)
}

test.each([
  ['pytest', true],
  ['cd py && uv run pytest', true],
  ['PYTHONPATH=src python3.12 -m x', true],
  ['.venv/bin/python x.py', true],
  ['concurrently "poetry run pytest" "jest"', true],
  ["sh -c 'python x.py'", true],
  ['dotenv -- pytest', true],
  ['npm ci; (pytest)', true],
  ['jest --testPathIgnorePatterns pytest', false],
  ['eslint python/x.js', false],
  ['python-shell', false],
  ['x --py', false],
  ['node uv.js', false],
])('%s starts Python: %s', (command, expected) => {
  expect(partIn('python', command, 'node')).toBe(expected ? 'started' : undefined)
})

test.each([
  ['npx jest', true],
  ['cd web && npm test', true],
  ['node x.mjs', true],
  ['npx --no-install nx run a:test', true],
  ['pytest node', false],
])('%s starts Node: %s', (command, expected) => {
  expect(partIn('node', command, 'python')).toBe(expected ? 'started' : undefined)
})

test.each([
  ['python x.py', false],
  ['uv run x', true],
])('%s needs an environment: %s', (command, expected) => {
  expect(needsEnvironment(command)).toBe(expected)
})

test('scripts of another manifest count where the command leads there', () => {
  const scripts = (all: object) => JSON.stringify({ scripts: all })
  const tree = treeOf({
    'package.json': scripts({ 'check:api': "python -c 'import six'" }),
    'packages/a/package.json': scripts({ test: 'npm --prefix ../.. run check:api' }),
  })
  const at = { id: 'a:test', project: 'a', target: 'test', folder: 'packages/a', after: [], isAdded: false }
  const task = { ...at, command: 'npm run test', ecosystem: 'node' } as const
  expect(toldTask(task, { ecosystems: ['node'] } as never, tree).partIn('python')).toBe('started')
})
