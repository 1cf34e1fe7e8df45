import { expect, test } from '@jest/globals'
import { projectIn, readPython } from '../../test/support/python.ts'

const PEP621 = '[project]\nname = "a"\nrequires-python = ">=3.10,<4"\n'

test.each([
  ['of requires-python', {}, PEP621, '3.10'],
  ['of Poetry', {}, '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.11"\n', '3.11'],
  ['of its own .python-version', { 'libs/a/.python-version': '3.12.4\n', '.python-version': '3.10' }, PEP621, '3.12.4'],
  [
    'of the nearest above',
    { 'libs/.python-version': '# c\n\n3.12\n3.11\n', '.python-version': '3.11' },
    PEP621,
    '3.12',
  ],
  ['of the root', { '.python-version': '3.13\n' }, PEP621, '3.13'],
  ['not one that the project refuses', { '.python-version': '3.9\n' }, PEP621, '3.10'],
  ['not one that is no version', { '.python-version': 'pypy3.10\n' }, PEP621, '3.10'],
  ['pinned, where the project says nothing', { '.python-version': '3.12' }, '[project]\nname = "a"\n', '3.12'],
  ['unknown, where nobody says', {}, '[project]\nname = "a"\n', undefined],
])('the runtime is the one %s', async (_, files, manifest, runtime) => {
  const part = await readPython({ ...files, 'libs/a/pyproject.toml': manifest })
  expect(projectIn(part).runtime).toBe(runtime)
})
