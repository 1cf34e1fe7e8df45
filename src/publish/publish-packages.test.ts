import { describe, expect, test } from '@jest/globals'
import type { Distribution } from '../registries/distribution.ts'
import { type FileOutcome, publishPackages } from './publish-packages.ts'
import type { PackageState, PlannedPackage, PublishPlan } from './publish-plan.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const DONE: FileOutcome = { outcome: 'uploaded', url: 'http://x/f', note: '' }

function plan(...rows: readonly [name: string, after?: readonly string[], state?: PackageState][]): PublishPlan {
  const packages = rows.map(([name, after = [], state = 'new']): PlannedPackage => {
    const remote = state === 'new' ? [] : [{ fileName: `${name}.whl`, sha256: 'aa' }]
    return { project: name, package: name, version: '1', root: name, state, remote, after, requires: [] }
  })
  return { formatVersion: 1, commit: 'c', registry: { kind: 'devpi', title: 'devpi' }, packages, waves: [] }
}

function file(fileName: string): Distribution {
  const metadata = { fields: [], description: '' }
  return { project: '', version: '1', kind: 'wheel', fileName, path: '', size: 1, sha256: 'bb', metadata }
}

async function publish(of: PublishPlan, outcome: (file: string) => FileOutcome = () => DONE) {
  const order: string[] = []
  const open = of.packages.filter(({ state }) => state !== 'published')
  const receipts = await publishPackages(of, {
    files: new Map(open.map(({ project }) => [project, [file(`${project}.whl`), file(`${project}.tar.gz`)]])),
    async upload({ fileName }) {
      order.push(fileName)
      await new Promise((resolve) => setTimeout(resolve, 1))
      order.push(`${fileName} done`)
      return outcome(fileName)
    },
    now: () => NOW,
  })
  return {
    order,
    told: receipts.map((one) => `${one.package} ${one.file} ${one.outcome} ${one.note}`.trim()),
    receipts,
  }
}

describe('packages', () => {
  test('are there before those that need them are sent, a wheel before its sdist', async () => {
    const { order, told } = await publish(plan(['log'], ['auth', ['log']]))
    const [log, auth] = [order.indexOf('log.tar.gz done'), order.indexOf('auth.whl')]
    expect(log).toBeLessThan(auth)
    expect(order.indexOf('log.whl done')).toBeLessThan(order.indexOf('log.tar.gz'))
    expect(told[0]).toBe('log log.whl uploaded')
  })

  test('that show at once let those go on that need them, whatever comes of the end', async () => {
    const order: string[] = []
    const of = plan(['log'], ['auth', ['log']], ['api', ['auth']])
    const receipts = await publishPackages(of, {
      files: new Map(of.packages.map(({ project }) => [project, [file(`${project}.whl`)]])),
      upload: async () => DONE,
      async uploadTogether([one], shown) {
        const name = one?.fileName ?? ''
        order.push(name)
        if (name === 'log.whl') shown()
        await new Promise((resolve) => setTimeout(resolve, 20))
        order.push(`${name} done`)
        return [name === 'auth.whl' ? { outcome: 'failed', url: '', note: 'lost' } : DONE]
      },
      now: () => NOW,
    })
    expect(order).toEqual(['log.whl', 'auth.whl', 'log.whl done', 'auth.whl done'])
    expect(receipts.map((one) => `${one.package} ${one.outcome}`)).toEqual([
      'log uploaded',
      'auth failed',
      'api blocked',
    ])
  })

  test('that fail keep those back that need them, and nobody else', async () => {
    const failing = (name: string): FileOutcome =>
      name === 'log.tar.gz' ? { outcome: 'failed', url: '', note: 'quota' } : DONE
    const { told } = await publish(plan(['log'], ['db'], ['auth', ['log']], ['api', ['auth', 'db']]), failing)
    expect(told).toEqual([
      'log log.whl uploaded',
      'log log.tar.gz failed quota',
      'db db.whl uploaded',
      'db db.tar.gz uploaded',
      'auth  blocked waits for log',
      'api  blocked waits for auth',
    ])
  })

  test('that are published are not sent, and let others through', async () => {
    const { told, order } = await publish(plan(['log', [], 'published'], ['auth', ['log'], 'partial']))
    expect(told[0]).toBe('log log.whl already-present')
    expect(order.some((name) => name.startsWith('log'))).toBe(false)
    expect(told).toContain('auth auth.tar.gz uploaded')
  })

  test('are sent four at a time', async () => {
    const { order } = await publish(plan(...['a', 'b', 'c', 'd', 'e', 'f'].map((name): [string] => [name])))
    expect(order.slice(0, 4)).toEqual(['a.whl', 'b.whl', 'c.whl', 'd.whl'])
    expect(order.indexOf('a.tar.gz done')).toBeLessThan(order.indexOf('e.whl'))
  })

  test('have receipts that say where and when', async () => {
    const { receipts } = await publish(plan(['log']))
    expect(receipts[0]).toEqual({
      package: 'log',
      version: '1',
      file: 'log.whl',
      sha256: 'bb',
      registry: { kind: 'devpi', title: 'devpi' },
      url: 'http://x/f',
      outcome: 'uploaded',
      note: '',
      when: '2026-11-26T12:00:00.000Z',
    })
  })
})
