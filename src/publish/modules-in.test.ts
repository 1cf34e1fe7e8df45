import { expect, test } from '@jest/globals'
import { modulesIn } from './modules-in.ts'

test.each<[string, readonly string[], readonly string[]]>([
  ['a package', ['core/__init__.py', 'core/db/__init__.py', 'core-1.dist-info/METADATA'], ['core']],
  ['a module', ['six.py', 'six-1.dist-info/RECORD'], ['six']],
  ['a compiled module', ['_fast.cpython-311-x86_64-linux-gnu.so', 'native.pyd'], ['_fast', 'native']],
  ['packages of a namespace', ['acme/core/__init__.py', 'acme/auth/__init__.py'], ['acme.auth', 'acme.core']],
  ['modules of a namespace alone', ['acme/core.py', 'acme/py.typed'], ['acme.core']],
  ['data and scripts', ['x-1.data/scripts/run.py', 'x-1.data/purelib/x/__init__.py'], ['x']],
  ['names that nobody can import', ['my-templates/__init__.py', '2to3/x.py'], []],
  ['nothing', ['x-1.dist-info/METADATA'], []],
])('%s', (_, names, expected) => {
  expect(modulesIn(names.map((name) => ({ name })))).toEqual(expected)
})
