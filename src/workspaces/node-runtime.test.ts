import { describe, expect, test } from '@jest/globals'
import { type NodeFiles, readNode } from '../../test/support/node.ts'
import { projectIn } from '../../test/support/python.ts'
import { lowestMajor } from './node-runtime.ts'

describe('the lowest major version', () => {
  test.each([
    ['20', '20'],
    ['>=18', '18'],
    ['>= 18.12.0 <21', '18'],
    ['<21 >=18', '18'],
    ['^18.12 || ^20 || >=22', '18'],
    ['>=22 || ^18', '18'],
    ['18 - 20', '18'],
    ['v20.x', '20'],
    ['~20.1', '20'],
    ['=20.1.0', '20'],
    ['>18', '19'],
    ['>18.2', '18'],
    ['<20', undefined],
    ['*', undefined],
    ['>=18 || *', undefined],
    ['', undefined],
    ['lts', undefined],
    ['9'.repeat(10_000), undefined],
  ])('of %.40j is %s', (range, major) => {
    expect(lowestMajor(range)).toBe(major)
  })
})

describe('the runtime', () => {
  const engines = (node: string) => ({ name: 'x', engines: { node } })

  test.each<[NodeFiles, string | undefined]>([
    [{ '.nvmrc': 'v20.11.1\n' }, '20.11.1'],
    [{ '.nvmrc': '20' }, '20'],
    [{ '.nvmrc': '# why\n\nlts/* # the newest\n' }, 'lts/*'],
    [{ '.nvmrc': 'lts/iron' }, 'lts/iron'],
    [{ '.nvmrc': 'node' }, '18'],
    [{ '.nvmrc': '20; rm -rf /' }, '18'],
    [{ '.nvmrc': '' }, '18'],
    [{ '.node-version': '22.1' }, '22.1'],
    [{ '.nvmrc': '20', 'a/.node-version': '22' }, '22'],
    [{ 'a/.nvmrc': '20', 'a/b/.nvmrc': '22' }, '20'],
    [{}, '18'],
  ])('is that of %j', async (files, runtime) => {
    expect(projectIn(await readNode({ 'a/package.json': engines('>=18'), ...files }), 'a').runtime).toBe(runtime)
  })

  test('comes from the workspace root where the project says nothing', async () => {
    const part = await readNode({
      'package.json': { workspaces: ['a'], ...engines('>=20') },
      'a/package.json': { name: 'a' },
    })
    expect(projectIn(part, 'a').runtime).toBe('20')
  })
})
