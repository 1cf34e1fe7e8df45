import { describe, expect, test } from '@jest/globals'
import type { RemoteFile } from '../registries/registry.ts'
import { parseCoreMetadata } from '../standards/core-metadata.ts'
import type { Candidate } from './candidates.ts'
import { makePlan, type Wanted, withBuilt } from './publish-plan.ts'

const CONTEXT = { commit: 'c0ffee', registry: { kind: 'directory' as const, title: 'directory, dist/index' } }

function wanted(name: string, needs: readonly string[] = [], files: readonly string[] = []): Wanted {
  const candidate: Candidate = {
    project: name,
    package: name,
    version: '0.3.1',
    root: `packages/${name}`,
    manifest: `packages/${name}/pyproject.toml`,
    build: { requires: [], backend: 'poetry.core.masonry.api', backendPath: [] },
    needs,
  }
  const remote = files.map((fileName): RemoteFile => ({ fileName, url: `http://x/${fileName}`, isYanked: false }))
  return { candidate, requires: [], remote }
}

const wheel = (name: string, version = '0.3.1') => `${name}-${version}-py3-none-any.whl`
const sdist = (name: string, version = '0.3.1') => `${name}-${version}.tar.gz`

const built = (fileName: string, ...requires: readonly string[]) => ({
  fileName,
  metadata: parseCoreMetadata(requires.map((one) => `Requires-Dist: ${one}\n`).join('')),
})

function planFor(...ones: readonly Wanted[]) {
  return makePlan(ones, ['wheel', 'sdist'], CONTEXT)
}

describe('a plan', () => {
  test('puts dependencies first, and side by side what does not wait for one another', () => {
    const plan = planFor(wanted('api', ['auth', 'log']), wanted('auth', ['log']), wanted('db', ['log']), wanted('log'))
    expect(plan.packages.map(({ project }) => project)).toEqual(['log', 'auth', 'db', 'api'])
    expect(plan.waves).toEqual([['log'], ['auth', 'db'], ['api']])
    expect(plan.packages.at(-1)?.after).toEqual(['auth', 'log'])
  })

  test.each<[string, readonly string[], string]>([
    ['nothing', [], 'new'],
    ['another version', [wheel('log', '0.3.0'), sdist('log', '0.3.0')], 'new'],
    ['a wheel alone', [wheel('log')], 'partial'],
    ['both', [wheel('log'), sdist('log')], 'published'],
    ['both, with a zero more', [wheel('log', '0.3.1.0'), sdist('log', '0.3.1.0')], 'published'],
    ['an old spelling of both', ['Log-0.3.1-py2.py3-none-any.whl', 'LOG-v0.3.1.zip'], 'published'],
    ['a wheel of one platform', ['log-0.3.1-cp312-cp312-manylinux_2_28_x86_64.whl', sdist('log')], 'partial'],
    ['a wheel of any platform for one ABI', ['log-0.3.1-cp312-cp312-any.whl', sdist('log')], 'partial'],
    [
      'one for all others too',
      ['log-0.3.1-cp312-cp312-macosx_11_0_arm64.whl', wheel('log'), sdist('log')],
      'published',
    ],
  ])('knows what the registry has: %s', (_, files, state) => {
    expect(planFor(wanted('log', [], files)).packages[0]?.state).toBe(state)
  })

  test('of wheels for platforms is known once they are built', () => {
    const [linux, mac] = ['linux_x86_64', 'macosx_11_0_arm64'].map((tag) => `log-0.3.1-cp312-cp312-${tag}.whl`)
    const plan = planFor(wanted('log', [], [linux as string, sdist('log')]), wanted('api', ['log']))
    const planAfter = (...names: readonly (string | undefined)[]) => {
      const files = names.map((fileName) => built(fileName as string))
      const { packages, waves } = withBuilt(plan, new Map([['log', files]]))
      return [packages.map(({ state }) => state), waves]
    }
    expect(planAfter(linux, sdist('log'))).toEqual([['published', 'new'], [['api']]])
    expect(planAfter(linux)).toEqual([['published', 'new'], [['api']]])
    expect(planAfter(mac, sdist('log'))).toEqual([
      ['partial', 'new'],
      [['log'], ['api']],
    ])
    expect(withBuilt(plan, new Map())).toEqual(plan)
  })

  test('has those first that a build was found to need', () => {
    const plan = planFor(wanted('api'), wanted('auth', [], [wheel('auth')]), wanted('log'))
    const files = new Map([
      ['api', [built(wheel('api'), 'Auth>=0.3', 'other', 'api[x]; extra == "y"')]],
      ['auth', [built(wheel('auth'), 'log<1')]],
    ])
    const { packages, waves } = withBuilt(plan, files)
    expect(packages.map(({ project, after }) => [project, after])).toEqual([
      ['log', []],
      ['auth', ['log']],
      ['api', ['auth']],
    ])
    expect(waves).toEqual([['log'], ['api']])
  })

  test('has nobody wait for what is published', () => {
    const plan = planFor(
      wanted('log', [], [wheel('log'), sdist('log')]),
      wanted('auth', ['log']),
      wanted('api', ['auth']),
    )
    expect(plan.waves).toEqual([['auth'], ['api']])
  })

  test('keeps the way through a published package', () => {
    const published = [wheel('auth'), sdist('auth')]
    const plan = planFor(wanted('log'), wanted('auth', ['log'], published), wanted('api', ['auth']))
    expect(plan.waves).toEqual([['log'], ['api']])
  })

  test('needs what is not in it from elsewhere', () => {
    expect(planFor(wanted('api', ['log'])).waves).toEqual([['api']])
  })

  test('of a circle names each step', () => {
    expect(() => planFor(wanted('a', ['b']), wanted('b', ['c']), wanted('c', ['b']))).toThrow('b → c → b')
  })

  test('is the same after JSON', () => {
    const plan = planFor(wanted('log'))
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})
