import { expect, test } from '@jest/globals'
import { dependenciesOf, projectIn, readPython } from '../../test/support/python.ts'

const FILES = {
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["projects/*"]\n',
  'components/log/core.py': '',
  'libs/a/pyproject.toml': '[project]\nname = "a"\n',
}

test.each([
  [
    'Poetry',
    '[tool.poetry]\npackages = [\n { include = "x/log", from = "../../components" },\n]',
    ['main . local . :3'],
  ],
  ['Poetry, own', '[tool.poetry]\npackages = [{ include = "log", from = "src" }, { include = "b" }]', []],
  ['Polylith', '[tool.polylith.bricks]\n"../../components/log" = "acme/log"', ['main . local . :2']],
  ['hatch', '[tool.hatch.build.force-include]\n"../../libs/a/a" = "a"', ['main a local libs/a :2']],
  [
    'hatch, for a wheel',
    '[tool.hatch.build.targets.wheel.force-include]\n"../../libs/a" = "a"',
    ['main a local libs/a :2'],
  ],
  ['out of the repository', '[tool.polylith.bricks]\n"../../../x" = "x"', []],
])('code from outside the folder is a dependency on its owner: %s', async (_, table, expected) => {
  const part = await readPython({ ...FILES, 'projects/p/pyproject.toml': `${table}\n[project]\nname = "p"\n` })
  expect(dependenciesOf(projectIn(part, 'projects/p'))).toEqual(expected)
  expect(part.findings).toEqual([])
  expect(projectIn(part, '').isVirtual).toBe(!expected.some((text) => text.includes('local .')))
})

test('files of nobody make no dependency', async () => {
  const part = await readPython({
    'components/log/core.py': '',
    'projects/p/pyproject.toml': '[tool.polylith.bricks]\n"../../components/log" = "log"\n[project]\nname = "p"\n',
  })
  expect(projectIn(part).dependencies).toEqual([])
})
