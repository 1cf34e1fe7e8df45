import { describe, expect, test } from '@jest/globals'
import { parseDistributionFileName } from './distribution-file-name.ts'

describe('names of wheels', () => {
  test.each([
    ['maestro_core-1.2.0-py3-none-any.whl', 'maestro-core', '1.2.0', undefined, 'py3', 'none', 'any'],
    ['A.B_c-1.0rc1-py2.py3-none-any.whl', 'a-b-c', '1.0rc1', undefined, 'py2.py3', 'none', 'any'],
    [
      'a-1!2.0.post3-7x-cp312-abi3-manylinux_2_17_x86_64.whl',
      'a',
      '1!2.0.post3',
      '7x',
      'cp312',
      'abi3',
      'manylinux_2_17_x86_64',
    ],
    ['a-1.0+Local_01-py3-none-any.whl', 'a', '1.0+local.1', undefined, 'py3', 'none', 'any'],
    ['a-1.0_1-py3-none-any.whl', 'a', '1.0.post1', undefined, 'py3', 'none', 'any'],
  ])('%s', (name, project, version, build, pythonTag, abiTag, platformTag) => {
    const { build: seen, ...rest } = parseDistributionFileName(name) as { build?: string }
    expect([rest, seen]).toEqual([{ kind: 'wheel', project, version, pythonTag, abiTag, platformTag }, build])
  })

  test.each([
    'a-1.0-py3-none.whl',
    'a-1.0-x-py3-none-any.whl',
    'a-1.0-1-2-py3-none-any.whl',
    'a-one-py3-none-any.whl',
    '-1.0-py3-none-any.whl',
    'a b-1.0-py3-none-any.whl',
    'a-1.0-py3-none-any.egg',
  ])('%s is none', (name) => expect(parseDistributionFileName(name)).toBeUndefined())
})

describe('names of sdists', () => {
  test.each([
    ['maestro_core-1.2.0.tar.gz', undefined, 'maestro-core', '1.2.0'],
    ['My-Pkg-1.0.tar.gz', undefined, 'my-pkg', '1.0'],
    ['My.Pkg-1.0-rc1.zip', 'my-pkg', 'my-pkg', '1.0rc1'],
    ['a-1.0+g123.tar.gz', undefined, 'a', '1.0+g123'],
    ['a-1-2.zip', undefined, 'a-1', '2'],
    ['a-1-2.zip', 'a', 'a', '1.post2'],
  ])('%s of %s', (name, of, project, version) => {
    expect(parseDistributionFileName(name, of)).toEqual({ kind: 'sdist', project, version })
  })

  test.each([
    ['a.tar.gz', undefined],
    ['a-b.tar.gz', undefined],
    ['a-1.0.tar.gz', 'b'],
    ['a-1.0.tar.gz.asc', undefined],
    ['-1.0.zip', undefined],
    ['a-1.0', undefined],
  ])('%s of %s is none', (name, of) => expect(parseDistributionFileName(name, of)).toBeUndefined())
})
