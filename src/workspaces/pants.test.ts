import { describe, expect, test } from '@jest/globals'
import { subjectOf } from '../../test/support/subject.ts'
import { treeOf } from '../../test/support/tree.ts'
import { pantsReader } from './pants.ts'
import { readSourceRoots } from './pants-roots.ts'

const project = (name: string, dependencies = '') =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = [${dependencies}]\n`
const FILES = {
  'pants.toml': '[GLOBAL]\npants_version = "2.30.0"\n',
  'pyproject.toml': '[tool.ruff]\n',
  '3rdparty/python/BUILD': 'python_requirements()\n',
  'app/pyproject.toml': project('app'),
  'app/src/app/main.py': '',
  'core/pyproject.toml': project('core'),
  'core/src/core/BUILD': 'python_sources()\n',
  'web/package.json': '{"name": "web"}',
}

async function said(build: Readonly<Record<string, string>>) {
  const { graph } = await subjectOf({ ...FILES, ...build })
  const edges = graph.edges.map(({ from, to, at }) => `${from} -> ${to} (${at.file}:${at.line})`)
  const findings = graph.findings.filter(({ code }) => code !== 'pants-imports')
  return { edges, findings: findings.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`) }
}

describe('addresses in BUILD files become edges between the projects that own the folders', () => {
  test.each<[string, string, readonly string[]]>([
    ['from the top', '"core/src/core"', ['app -> core (app/src/app/BUILD:1)']],
    ['with slashes in front', '"//core/src/core:core"', ['app -> core (app/src/app/BUILD:1)']],
    ['a generated target', '"core/src/core/x.py:core"', []],
    ['a file that is there', '"core/src/core/BUILD"', ['app -> core (app/src/app/BUILD:1)']],
    ['a part of a target', '"core:reqs#numpy"', ['app -> core (app/src/app/BUILD:1)']],
    ['one of several variants', '"core@resolve=a"', ['app -> core (app/src/app/BUILD:1)']],
    ['a package of another world', '"web"', ['app -> web (app/src/app/BUILD:1)']],
    ['a target of its own folder', '":lib"', []],
    ['a folder of its own project', '"app/src"', []],
    ['relative to its folder', '"./sub"', []],
    ['what no project holds', '"3rdparty/python:requests"', []],
    [
      'an exclusion takes nothing that is declared',
      '"core/src/core", "!core/src/core", "!!web"',
      ['app -> core (app/src/app/BUILD:1)'],
    ],
  ])('%s', async (_, items, edges) => {
    const build = { 'app/src/app/BUILD': `python_sources(dependencies=[${items}])\n`, 'app/src/app/sub/x.py': '' }
    expect((await said(build)).edges).toEqual(edges)
  })

  test('an exclusion does not take away what a manifest declares', async () => {
    const build = {
      'app/pyproject.toml': project('app', '"core @ file:../core"'),
      'app/BUILD': 'x(dependencies=["!core"])\n',
    }
    expect((await said(build)).edges).toEqual(['app -> core (app/pyproject.toml:4)'])
  })

  test('BUILD.pants counts, a file of Bazel does not', async () => {
    const list = 'x(dependencies=["core"])\n'
    expect((await said({ 'app/BUILD.pants': list })).edges).toHaveLength(1)
    expect(pantsReader.reads('BUILD.bazel')).toBe(false)
  })

  test('beside task settings of Nx the project stays one', async () => {
    const build = {
      'job/project.json': '{"name": "job", "targets": {}}',
      'nx.json': '{}',
      'job/BUILD': 'x(dependencies=["core"])\n',
    }
    expect((await said(build)).edges).toEqual(['job -> core (job/BUILD:1)'])
  })
})

describe('what is not certain is told', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'an address that leads nowhere',
      'x(dependencies=[\n  "nowhere:x",\n  "core",\n])\n',
      ['warning broken-path app/BUILD:2'],
    ],
    ['one that leaves the repository', 'x(dependencies=["./../../x", "core"])\n', ['warning broken-path app/BUILD:1']],
    ['dependencies that are computed', '\nx(dependencies=macro())\n', ['note pants-computed-dependencies app/BUILD:2']],
    ['a file that is no Python', 'x(name="a\n', ['warning unreadable-build-file app/BUILD:1']],
  ])('%s', async (_, text, findings) => {
    expect((await said({ 'app/BUILD': text })).findings).toEqual(findings)
  })

  test('a pants.toml that cannot be read', async () => {
    expect((await said({ 'pants.toml': '[GLOBAL\n' })).findings).toEqual(['error unreadable-manifest pants.toml:1'])
  })

  test('and that Pants reads imports, which we do not', async () => {
    const { graph } = await subjectOf(FILES)
    expect(graph.findings.map(({ code }) => code)).toEqual(['pants-imports'])
  })
})

test('without a pants.toml nobody reads BUILD files', async () => {
  const { graph } = await subjectOf({
    'app/pyproject.toml': project('app'),
    'core/pyproject.toml': project('core'),
    'app/BUILD': 'x(dependencies=["core"])\n',
  })
  expect([graph.edges, graph.findings]).toEqual([[], []])
})

describe('source roots', () => {
  test.each<[string, string, string, string | undefined]>([
    ['the usual ones', '', 'app/src/python/a/b.py', 'app/src/python'],
    ['the top, where no other is', '', 'app/a/b.py', ''],
    ['the innermost one', '', 'src/a/src/b.py', 'src/a/src'],
    ['a pattern of one’s own', 'root_patterns = ["lib"]', 'app/lib/a.py', 'app/lib'],
    ['and only that', 'root_patterns = ["lib"]', 'app/src/a.py', undefined],
    ['anchored at the top', 'root_patterns = ["/src"]', 'app/src/a.py', undefined],
    ['a star for one segment', 'root_patterns = ["/projects/*/py"]', 'projects/x/py/a/b.py', 'projects/x/py'],
    ['none at all', 'root_patterns = []', 'src/a.py', undefined],
    ['a marker', 'root_patterns = []\nmarker_filenames = ["SOURCE_ROOT"]', 'app/code/a/b.py', 'app/code'],
  ])('%s', async (_, settings, file, expected) => {
    const tree = treeOf({ 'pants.toml': `[source]\n${settings}\n`, 'app/code/SOURCE_ROOT': '', [file]: '' })
    expect((await readSourceRoots(tree))?.(file)).toBe(expected)
  })
})
