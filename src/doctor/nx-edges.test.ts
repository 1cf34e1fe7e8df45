import { expect, test } from '@jest/globals'
import { findingsOf, subjectOf } from '../../test/support/subject.ts'
import { findNxGaps } from './nx-edges.ts'

const PYTHON = {
  'app/pyproject.toml': '[project]\nname = "app"\nversion = "1"\ndependencies = ["core @ file:../core"]\n',
  'core/pyproject.toml': '[project]\nname = "core"\nversion = "1"\n',
}
const TASKS = {
  'app/project.json': '{"name": "app", "targets": {}}',
  'core/project.json': '{"name": "core", "targets": {}}',
}
const PLUGIN = '{\n  "plugins": ["@nxlv/python"]\n}\n'

test.each<[string, Record<string, string>, readonly string[]]>([
  ['without Nx there is nothing to say', PYTHON, []],
  [
    'without the plug-in no edge of Python is there',
    { ...PYTHON, ...TASKS, 'nx.json': '{}' },
    ['warning nx-missing-edges nx.json:1'],
  ],
  [
    'a plug-in for something else does not help',
    { ...PYTHON, ...TASKS, 'nx.json': '{\n"plugins": ["@nx/vite/plugin"]}' },
    ['warning nx-missing-edges nx.json:2'],
  ],
  ['with it and a project.json all are', { ...PYTHON, ...TASKS, 'nx.json': PLUGIN }, []],
  [
    'with it, but no project.json',
    { ...PYTHON, 'app/project.json': TASKS['app/project.json'], 'nx.json': PLUGIN },
    ['warning nx-missing-edges nx.json:2'],
  ],
  ['with options', { ...PYTHON, ...TASKS, 'nx.json': '{"plugins": [{"plugin": "@nxlv/python", "options": {}}]}' }, []],
  [
    'what settings of Nx state is there',
    {
      ...PYTHON,
      ...TASKS,
      'app/project.json': '{"name": "app", "targets": {}, "implicitDependencies": ["core"]}',
      'nx.json': '{}',
    },
    [],
  ],
  [
    'members of a workspace of packages are known',
    {
      'nx.json': '{}',
      'package.json': '{"workspaces": ["a", "b"]}',
      'a/package.json': '{"name": "a", "dependencies": {"b": "*"}}',
      'b/package.json': '{"name": "b", "version": "1.0.0"}',
    },
    [],
  ],
  [
    'a package that no workspace lists is not',
    {
      'nx.json': '{}',
      'package.json': '{"workspaces": ["a"]}',
      'a/package.json': '{"name": "a", "dependencies": {"b": "file:../b"}}',
      'b/package.json': '{"name": "b", "version": "1.0.0"}',
    },
    ['warning nx-missing-edges nx.json:1'],
  ],
  ['an nx.json that cannot be read has its own finding', { ...PYTHON, 'nx.json': '{' }, []],
])('%s', async (_, files, expected) => {
  expect(await findingsOf(findNxGaps, files)).toEqual(expected)
})

test('it counts what Nx sees, and names an example with its line', async () => {
  const files = {
    ...PYTHON,
    ...TASKS,
    'nx.json': '{}',
    'web/project.json': '{"name": "web", "targets": {}, "implicitDependencies": ["app"]}',
  }
  const [finding] = await findNxGaps(await subjectOf(files))
  expect(finding?.message).toBe(
    'Nx sees 1 of 2 dependencies: those between Python projects are missing in its graph, such as app → core (app/pyproject.toml:4)',
  )
})
