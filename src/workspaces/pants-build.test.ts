import { describe, expect, test } from '@jest/globals'
import { readBuildFile } from './pants-build.ts'

function read(text: string) {
  const { dependencies, computedLines, brokenLine } = readBuildFile(text)
  return [dependencies.map(({ text, line }) => `${text}:${line}`).join(' '), computedLines.join(' '), brokenLine ?? 0]
}

describe('readBuildFile', () => {
  test.each<[string, string, string, string]>([
    ['nothing', 'python_sources()\n', '', ''],
    ['a list', 'python_sources(dependencies=["//a/b", ":c"])\n', '//a/b:1 :c:1', ''],
    [
      'over lines, with comments',
      "python_sources(\n  name='x',\n  dependencies = [\n    'a',  # \"no\"\n    # 'gone',\n    r'b',\n  ],\n)\n",
      'a:4 b:6',
      '',
    ],
    ['several targets', 'x(dependencies=["a"])\ny(dependencies=["b"])\n', 'a:1 b:2', ''],
    ['exclusions are items', 'x(dependencies=["a", "!b", "!!c"])', 'a:1 !b:1 !!c:1', ''],
    ['an empty list, and none', 'x(dependencies=[])\ny(dependencies=None)\n', '', ''],
    ['quotes of other kinds', 'x(dependencies=["""a""", \'b\'])', 'a:1 b:1', ''],
    ['line ends of Windows', 'x(\r\n  dependencies=["a"],\r\n)\r\n', 'a:2', ''],
    ['a macro', 'x(dependencies=common())\n', '', '1'],
    ['a variable', 'DEPS = ["a"]\nx(dependencies=DEPS)\n', '', '2'],
    ['a sum: what is plain counts', 'x(dependencies=["a"] + MORE)\n', 'a:1', '1'],
    ['a star', 'x(dependencies=["a", *MORE])\n', 'a:1', '1'],
    ['an f-string', 'x(dependencies=[f"{a}"])\n', '', '1'],
    ['strings that are joined', 'x(dependencies=["a" "b"])\n', '', '1'],
    ['a comprehension', 'x(dependencies=[d for d in ("a", "b")])\n', '', '1'],
    ['parametrize', 'x(dependencies=parametrize(a=["a"], b=["b"]))\n', '', '1'],
    ['a group of parametrize', 'x(**parametrize("py3", dependencies=["a"]))\n', 'a:1', ''],
    ['defaults for folders below', '__defaults__({python_sources: dict(dependencies=["a"])})\n', '', '1'],
    ['a word in a string or a comment', 'x(description="dependencies=[\'a\']") # dependencies=["b"]\n', '', ''],
    ['a comparison, an attribute, another word', 'y = dependencies == ["a"]\nx(my_dependencies=["b"])\n', '', ''],
    ['a variable of that name', 'dependencies = ["a"]\n', '', ''],
  ])('%s', (_, text, dependencies, computed) => {
    expect(read(text)).toEqual([dependencies, computed, 0])
  })

  test.each<[string, string, number]>([
    ['conflict markers', 'x()\n<<<<<<< HEAD\n=======\n>>>>>>> a\n', 2],
    ['a string that does not end', 'x(\n  name="a\n)\n', 2],
    ['one of several lines', 'x()\n"""\n', 2],
  ])('%s: the line is told', (_, text, line) => {
    expect(readBuildFile(text).brokenLine).toBe(line)
  })

  test('long and deep input takes linear time', () => {
    const text = `${'('.repeat(200_000)}x(dependencies=[${'"a",'.repeat(50_000)}${'['.repeat(100_000)}`
    expect(readBuildFile(text).computedLines).toEqual([1])
  })
})
