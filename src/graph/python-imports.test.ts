import { describe, expect, test } from '@jest/globals'
import { processorMs } from '../../test/support/processor-time.ts'
import type { ModuleImport } from './module-scan.ts'
import { decodePython } from './python-encoding.ts'
import { scanPython } from './python-imports.ts'

/** In short: `1 a.b`, `2 from . x y`, with ` types`, ` guarded`, ` dynamic`. */
function brief({ module, names, line, isTypeOnly, isGuarded, isDynamic }: ModuleImport): string {
  const what = names.length === 0 ? module : `from ${module} ${names.join(' ')}`
  const flags = `${isTypeOnly ? ' types' : ''}${isGuarded ? ' guarded' : ''}${isDynamic ? ' dynamic' : ''}`
  return `${line} ${what}${flags}`
}

const importsOf = (text: string): string => scanPython(text).imports.map(brief).join(', ')

describe('the imports of a Python file', () => {
  test.each<[string, string, string]>([
    ['one module', 'import a', '1 a'],
    ['several modules with other names', 'import a.b as c, d . e', '1 a.b, 1 d.e'],
    ['names of a module', 'from a.b import c as d, e', '1 from a.b c e'],
    ['everything of a module', 'from a import*', '1 from a *'],
    [
      'the package itself',
      'from . import a\nfrom.b import c\nfrom ... import d',
      '1 from . a, 2 from .b c, 3 from ... d',
    ],
    ['dots that run together, or apart', 'from ....a import b\nfrom .. .c import d', '1 from ....a b, 2 from ...c d'],
    ['parentheses over lines', 'from a import (  # why\n  b,\n\n  c as d,\n)', '1 from a b c'],
    ['backslashes over lines', 'from \\\na \\\nimport \\\nb\nimport c', '1 from a b, 5 c'],
    ['several statements in a line', 'x = 1; import a; from b import c;', '1 a, 1 from b c'],
    ['blocks in a line', 'if x: import a\nelse: import b\nclass A: from c import d', '1 a, 2 b, 3 from c d'],
    ['a condition that assigns', 'if x := y: import a', '1 a'],
    ['names that start like keywords', 'imports = 1\nfrom_ = 2\nimportant.a\nimport a', '4 a'],
    ['strings and comments', "\"import a\"\n'''\nimport b\n'''\n# import c\nx = \"#\"; import d", '6 d'],
    ['a continued string', 'x = "\\\nimport a"\nimport b', '3 b'],
    ['escaped quotes', "x = '\\'; import a; \\''\nx = r\"\\\"; import b\"\nimport c", '3 c'],
    ['a quote before the closing ones', 'x = """a\\""""\nimport b', '2 b'],
    ['brackets over lines', "x = {\n  'import a': [\n  ],\n}\nimport b", '5 b'],
    ['form feeds and tabs', '\f\nif x:\n\timport a\n        import b\n\f\nimport c', '3 a, 4 b, 6 c'],
    ['a line continued before its first word', 'if x:\n  \\\nimport a\nimport b', '3 a, 4 b'],
    ['names as Python compares them', 'import \uff43ore, é', '1 core, 1 é'],
    ['any line end', 'import a\r\nimport b\rx = """\r\nimport c"""\rimport d', '1 a, 2 b, 5 d'],
    ['a byte order mark', '\ufeffimport a', '1 a'],
    [
      'lazy ones of Python 3.15',
      'lazy import a\nlazy from b import c\nlazy = 1\nlazy\nimport d',
      '1 a, 2 from b c, 5 d',
    ],
    ['from of other statements', 'raise A from b\nyield from c\nimport d', '3 d'],
    ['nothing', 'x = 1', ''],
  ])('%s', (_, text, expected) => {
    expect(importsOf(text)).toBe(expected)
    expect(scanPython(text).problem).toBeUndefined()
  })

  test.each([
    ['quotes of the same kind in a field', 'x = f"{d["; import a"]}"\nimport b'],
    ['doubled braces', 'x = f"{{"; import b'.replace('; ', '\n')],
    ['a format with a field', 'x = f"{y:{"}"}>{w}}"\nimport b'],
    ['a quote in a format', "x = f'{y:\"}'\nimport b"],
    ['a comment in a field', 'x = f"""{\n y # }"""\n}"""\nimport b'],
    ['a named character', 'x = f"\\N{QUOTATION MARK}{y}"\nimport b'],
    ['strings in strings', 'x = rF"{f\'{f"{1}"}\'}"\nimport b'],
    ['a template', 'x = t"{d["import a"]}"\nimport b'],
    ['a conversion and a lambda', 'x = f"{(lambda: {1: 2})()!r:>4}"\nimport b'],
    ['a word before a plain string', 'x = 1 if"{"else"}"\nimport b'],
  ])('f-strings: %s', (_, text) => {
    expect(scanPython(text).imports.map(({ module }) => module)).toEqual(['b'])
  })

  test.each<[string, string, string]>([
    ['a block', 'if TYPE_CHECKING:\n  import a\n  if x:\n    import b\nimport c', '2 a types, 4 b types, 5 c'],
    ['an attribute', 'if t.TYPE_CHECKING and x:\n  import a\nelse:\n  import b', '2 a types, 4 b'],
    [
      'its opposite',
      'if not TYPE_CHECKING:\n  import a\nelif x:\n  import b\nelse:\n  import c',
      '2 a, 4 b types, 6 c types',
    ],
    ['one of two conditions', 'if TYPE_CHECKING or x: import a', '1 a'],
    ['an else of a loop', 'if TYPE_CHECKING:\n  pass\nfor x in y:\n  pass\nelse:\n  import a', '6 a'],
  ])('type checkers alone follow %s', (_, text, expected) => {
    expect(importsOf(text)).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['a try', 'try:\n  import a\nexcept ImportError:\n  import b\nelse:\n  import c', '2 a guarded, 4 b guarded, 6 c'],
    [
      'the second handler',
      'try: import a\nexcept (OSError): pass\nexcept (A, ModuleNotFoundError): pass',
      '1 a guarded',
    ],
    ['any handler', 'try:\n  import a\nexcept:\n  pass\nimport b', '2 a guarded, 5 b'],
    ['no handler for it', 'try:\n  import a\nexcept ValueError:\n  import b\nfinally:\n  import c', '2 a, 4 b, 6 c'],
    [
      'a try around a try',
      'try:\n  try:\n    import a\n  finally: pass\n  import b\nexcept ImportError: pass',
      '3 a guarded, 5 b guarded',
    ],
    ['suppress', 'with contextlib.suppress(ImportError):\n  import a\nwith b: import c', '2 a guarded, 3 c'],
  ])('guarded by %s', (_, text, expected) => {
    expect(importsOf(text)).toBe(expected)
  })

  test.each<[string, string, string, number[]]>([
    ['a literal', 'import_module("a.b")\nimportlib . import_module (\'c\')', '1 a.b dynamic, 2 c dynamic', []],
    [
      'a literal below its package',
      'import_module(".a", __package__)\nimport_module(".b", package="c.d")',
      '1 .a dynamic, 2 c.d.b dynamic',
      [],
    ],
    ['the function behind it', '__import__("a")', '1 a dynamic', []],
    ['a name', 'x(\n  import_module(name))\nimport_module(f"a.{b}")\n__import__("a" + b)', '', [2, 3, 4]],
    ['a definition', 'def import_module(name): pass', '', []],
    ['another name for it', 'from importlib import import_module as load', '1 from importlib import_module', [1]],
    ['a path', 'importlib.util.spec_from_file_location("a", path)\nimport runpy\nrunpy.run_path(x)', '2 runpy', [1, 3]],
    ['plug-ins of pytest', 'pytest_plugins = [\n  "a.b",  # "c"\n  \'d\',\n]', '1 a.b dynamic, 1 d dynamic', []],
    ['plug-ins with a type', 'pytest_plugins: list[str] = ["a"]\nimport b', '1 a dynamic, 2 b', []],
    ['plug-ins that are computed', 'pytest_plugins = [x for x in y]', '', [1]],
  ])('called: %s', (_, text, expected, dynamicLines) => {
    expect(importsOf(text)).toBe(expected)
    expect(scanPython(text).dynamicLines).toEqual(dynamicLines)
  })

  test.each([
    ['a string that never closes', 'x = """\nimport a'],
    ['a string that ends with its line', "x = 'a\nimport b"],
    ['a bracket that never closes', 'x = (\nimport a'],
    ['a bracket that was never opened', 'x = )\nimport a'],
    ['no name', 'import 1 + 2\nimport'],
    ['half a statement', 'from a\nimport b'],
    ['nested without end', `x = ${'f"{'.repeat(5000)}\nimport a`],
  ])('no Python: %s', (_, text) => {
    expect(scanPython(text).problem).toEqual(expect.any(String))
  })

  test('the time for hostile texts grows with their length alone', () => {
    for (const piece of [
      '"""\\',
      "f'{",
      '(',
      '\\\n',
      'import ',
      'from . ',
      'try:\n import a\n',
      '#',
      'import_module(',
    ]) {
      const text = `${piece.repeat(200_000)}\nimport a`
      const start = processorMs()
      scanPython(text)
      expect(processorMs() - start).toBeLessThan(1500)
    }
  })
})

describe('the encoding of a Python file', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

  test.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', new Uint8Array(Buffer.from('é = 1')), undefined],
    ['a declared one', bytes('#!/bin/sh\n# -*- coding: latin-1 -*-\nx = "\xe9"'), undefined],
    ['one that hides a quote in a letter', bytes('# coding: shift_jis\nx = "\x95\x5c"; import a'), undefined],
    ['a declaration too late', bytes('\nx = 1\n# coding: latin-1\n"\xe9"'), 'it is not UTF-8'],
    ['none that says so', bytes('x = "\xe9"'), 'it is not UTF-8'],
    ['one that nobody knows', bytes('# coding: klingon\nimport a'), 'its encoding is not known here'],
  ])('%s', (_, given, problem) => {
    expect(decodePython(given).problem).toBe(problem)
  })

  test('is decoded before it is read', () => {
    const { text } = decodePython(bytes('# coding: shift_jis\nx = "\x95\x5c"; import a'))
    expect(importsOf(text)).toBe('2 a')
  })
})
