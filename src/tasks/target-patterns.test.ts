import { expect, test } from '@jest/globals'
import { graphOf, projectOf, targetOf } from '../../test/support/graph.ts'
import type { TargetNeed } from '../workspaces/workspace.ts'
import { withoutPatterns } from './target-patterns.ts'

const at = { file: 'nx.json', line: 3 }
const graph = graphOf([
  projectOf('lib', { targets: ['build-js', 'build-css', 'test'].map((name) => targetOf(name, 'packages/lib')) }),
  projectOf('web', { targets: ['build:one', 'build:two', 'build-js'].map((name) => targetOf(name, 'packages/web')) }),
])

async function expanded(needs: string, of: TargetNeed['of']): Promise<readonly string[]> {
  const found = await withoutPatterns(new Map([['packages/web', [{ target: 'test', needs, of, at }]]]), graph)
  return (found.get('packages/web') ?? []).map((need) => {
    return `${typeof need.of === 'string' ? need.of : need.of.selector} ${need.needs}`
  })
}

test.each<readonly [string, TargetNeed['of'], readonly string[]]>([
  ['build-*', 'self', ['self build-js', 'self build-css']],
  ['build-*', 'dependencies', ['dependencies build-js', 'dependencies build-css']],
  ['build-{js,css}', { selector: 'lib' }, ['lib build-js', 'lib build-css']],
  // No project is called build.
  ['*', { selector: 'build' }, ['self build:one', 'self build:two']],
  ['test', 'self', ['self test']],
  // It means nothing, which is told.
  ['bundle-*', 'self', ['self bundle-*']],
  ['bundle-*', { selector: 'tag:x' }, ['tag:x bundle-*']],
])('%s of %j', async (needs, of, expected) => {
  expect(await expanded(needs, of)).toEqual(expected)
})
