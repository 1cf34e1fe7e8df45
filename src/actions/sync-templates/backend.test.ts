import { expect, test } from '@jest/globals'
import { branchFor } from './backend.ts'

test('no two paths have one branch, and none is a folder of another', () => {
  const paths = [
    'a',
    'a/b',
    'a-b',
    'a--b',
    'a/b/c',
    'A',
    'a.b',
    'a b',
    'шаблоны',
    '模板',
    'maestro-templates',
    'vendor/shared',
  ]
  const bases = ['', ...paths]
  const branches = bases.flatMap((base) => [
    branchFor('together', 'a', base),
    ...paths.map((path) => branchFor('each', path, base)),
  ])
  expect(new Set(branches).size).toBe(branches.length)
  expect(branches.filter((one) => branches.some((other) => other.startsWith(`${one}/`)))).toEqual([])
  expect(branches.every((one) => /^maestro\/templates(?:-[a-z0-9-]*)?(?:@[a-z0-9-]*)?$/.test(one))).toBe(true)
  expect(branchFor('each', 'vendor/shared')).toBe('maestro/templates-vendor--shared')
  expect(branchFor('together', '', 'release/1')).toBe('maestro/templates@release--1')
})
