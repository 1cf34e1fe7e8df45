import { expect, test } from '@jest/globals'
import { findProblems } from './find-problems.ts'

// As the tools print them: pytest 9.2.0, ruff, mypy, pyright, flake8 and eslint 9 of November 2026, TypeScript 7, vitest 3.2.7, Node 24.
const PRINTED: readonly (readonly [tool: string, log: string, ...problems: readonly string[]])[] = [
  [
    'pytest',
    `=================================== FAILURES ===================================
_________________________________ test_through _________________________________

    def test_through():
>       check(add(1, 2))

tests/test_a.py:14:
_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _

value = 'x'

    def check(value):
>       assert value == 4
E       AssertionError: assert 'x' == 4

tests/test_a.py:6: AssertionError
____________________________ TestThing.test_raises _____________________________
tests/test_a.py:19: in test_raises
    raise ValueError("no\\nway")
E   ValueError: no
E   way
=========================== short test summary info ============================
FAILED tests/test_a.py::test_through - AssertionError: assert 'x' == 4
`,
    "tests/test_a.py:14 AssertionError: assert 'x' == 4",
    'tests/test_a.py:19 ValueError: no',
  ],
  [
    'pytest, where a module cannot be loaded',
    `==================================== ERRORS ====================================
____________________ ERROR collecting tests/test_broken.py _____________________
ImportError while importing test module '/srv/app/tests/test_broken.py'.
Traceback:
/usr/lib/python3.11/importlib/__init__.py:126: in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
tests/test_broken.py:1: in <module>
    import nowhere
E   ModuleNotFoundError: No module named 'nowhere'
=========================== short test summary info ============================
`,
    "tests/test_broken.py:1 ModuleNotFoundError: No module named 'nowhere'",
  ],
  [
    'pytest --tb=line',
    `==================================== ERRORS ====================================
__________________________ ERROR at setup of test_fix __________________________
E   RuntimeError: setup broke
=================================== FAILURES ===================================
E   AssertionError
/srv/app/tests/helper.py:2: AssertionError
E   ValueError: no
    way
/srv/app/tests/test_a.py:9: ValueError: no
=========================== short test summary info ============================
/srv/app/tests/test_a.py:10: ValueError: none
`,
    '/srv/app/tests/helper.py:2 AssertionError',
    '/srv/app/tests/test_a.py:9 ValueError: no',
  ],
  [
    'pytest --tb=native',
    `=================================== FAILURES ===================================
_________________________________ test_through _________________________________
Traceback (most recent call last):
  File "/srv/app/.venv/lib/python3.11/site-packages/_pytest/runner.py", line 361, in from_call
    result: TResult | None = func()
                             ^^^^^^
  File "/srv/app/tests/test_a.py", line 5, in test_through
    check(3)
  File "/srv/app/tests/helper.py", line 2, in check
    assert value == 4
           ^^^^^^^^^^
AssertionError: no

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/srv/app/tests/test_a.py", line 7, in test_through
    raise ValueError
ValueError
------------------------------ Captured stdout call ------------------------------
  File "/srv/app/tests/test_a.py", line 99, in test_through
____________________________ TestThing.test_raises _____________________________
Traceback (most recent call last):
  File "/usr/lib/python3.11/json/decoder.py", line 353, in raw_decode
    obj, end = self.scan_once(s, idx)
ValueError: none of ours
=========================== short test summary info ============================
`,
    '/srv/app/tests/test_a.py:5 AssertionError: no',
  ],
  [
    'ruff',
    'F401 [*] `os` imported but unused\n --> tests/test_a.py:1:8\n  |\n1 | import os\n',
    'tests/test_a.py:1:8 F401 [*] `os` imported but unused',
  ],
  ['ruff, concise', 'a/b.py:1:8: F401 [*] `os` imported but unused\n', 'a/b.py:1:8 F401 [*] `os` imported but unused'],
  [
    'mypy',
    'a.py:2: error: Incompatible return value type  [return-value]\na.py:2: note: x\n',
    'a.py:2 Incompatible return value type  [return-value]',
  ],
  [
    'pyright',
    '/w/a.py\n  /w/a.py:2:12 - error: Type "int" is not assignable\n',
    '/w/a.py:2:12 Type "int" is not assignable',
  ],
  ['tsc', "src/a.ts(1,7): error TS2322: Type 'string' is not.\n", "src/a.ts:1:7 TS2322: Type 'string' is not."],
  [
    'tsc, in colors',
    '\u001b[96ma.ts\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mType.\n',
    'a.ts:1:7 TS2322: Type.',
  ],
  [
    'eslint',
    "\n/w/b.js\n  1:7   warning  'a' is assigned a value but never used  no-unused-vars\n  1:11  error    'b' is not defined                      no-undef\n\n✖ 2 problems (1 error, 1 warning)\n",
    "/w/b.js:1:11 'b' is not defined (no-undef)",
  ],
  [
    'jest',
    '  ● sums › are right\n\n    expect(received).toBe(expected)\n\n    Expected: 3\n\n      at Object.toBe (node_modules/x/y.js:1:2)\n      at Object.<anonymous> (src/a.test.js:1:67)\n',
    'src/a.test.js:1:67 sums › are right: expect(received).toBe(expected)',
  ],
  [
    'vitest',
    ' FAIL  c.test.mjs > right\nAssertionError: expected 1 to be 2 // Object.is equality\n\n ❯ c.test.mjs:2:33\n',
    'c.test.mjs:2:33 c.test.mjs > right: AssertionError: expected 1 to be 2 // Object.is equality',
  ],
  [
    'node:test',
    '✖ right (1.357781ms)\n  AssertionError [ERR_ASSERTION]: 1 == 2\n      at TestContext.<anonymous> (file:///w/d.test.mjs:2:30)\n      at Test.runInAsyncScope (node:async_hooks:227:14)\n',
    '/w/d.test.mjs:2:30 right: AssertionError [ERR_ASSERTION]: 1 == 2',
  ],
]

test.each(PRINTED)('what %s found is told with its place', (_, log, ...problems) => {
  const shown = findProblems(log).map(({ file, line, column, message }) =>
    column === undefined ? `${file}:${line} ${message}` : `${file}:${line}:${column} ${message}`,
  )
  expect(shown).toEqual(problems)
})

test('a log of many lines that look alike costs no time', () => {
  const log = `${'a'.repeat(2_000)}:${'1'.repeat(2_000)}:x\n${' at '.repeat(500)}\n`.repeat(1_000)
  const begun = process.cpuUsage()
  expect(findProblems(log)).toEqual([])
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000)
})
