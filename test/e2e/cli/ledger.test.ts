import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { testRepository } from '../../support/repository.ts'
import { useWorkplace } from '../support/workplace.ts'

const place = useWorkplace()
beforeEach(() => {
  place.repository.commit({
    '.gitignore': 'fail\n',
    'package.json': '{ "private": true, "workspaces": ["apps/*", "packages/*"] }',
    'apps/web/package.json': manifest('web', '1.0.0', { core: '^1.0.0' }),
    'apps/web/main.js': "require('core')\n",
    'packages/core/package.json': manifest('core', '1.0.0'),
    'packages/core/index.js': 'module.exports = 1\n',
    'packages/core/README.md': '# Core\n',
    'packages/tools/package.json': manifest('tools', '1.0.0'),
  })
})

function manifest(name: string, version: string, dependencies: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ name, version, scripts: { test: 'test ! -e fail' }, dependencies })
}

async function run(ledger: string, ...words: readonly string[]) {
  const command = [
    'run',
    '--targets',
    'test',
    'all',
    '--root',
    place.repository.folder,
    '--ledger',
    ledger,
    '--json',
    ...words,
  ]
  const { code, stdout } = await place.desk.run(command)
  return {
    code,
    ...(JSON.parse(stdout) as Readonly<Record<'passed' | 'proven' | 'failed' | 'escapes', readonly string[]>>),
  }
}

const ALL = ['web:test', 'core:test', 'tools:test']

describe('a ledger through the command line', () => {
  test('from the first run to a version bump', async () => {
    expect(await run('on')).toMatchObject({ code: 0, passed: ALL, proven: [] })
    expect(await run('on')).toMatchObject({ code: 0, passed: [], proven: ALL })
    place.repository.commit({ 'packages/core/README.md': '# The core\n' })
    expect(await run('on')).toMatchObject({ passed: [], proven: ALL })
    place.repository.commit({ 'packages/core/index.js': 'module.exports = 2\n' })
    const why = await place.desk.run(['why-run', 'web:test', '--root', place.repository.folder])
    expect(why.stdout).toMatch(
      /^web:test would run\n {2}it passed last .*\n {2}core, which it depends on, changed: packages\/core\/index.js\n/,
    )
    expect(await run('on', '--dry-run')).toMatchObject({ code: 0, passed: [], proven: ['tools:test'] })
    const planned = [
      'run',
      '--targets',
      'test',
      'all',
      '--root',
      place.repository.folder,
      '--ledger',
      'on',
      '--dry-run',
    ]
    const told = (await place.desk.run(planned)).stdout
    expect(told).toMatch(/^3 tasks, 1 left out\n\n/)
    expect(told).toMatch(/\ntools:test {2}npm run test {2}\(left out: it passed here, on \d{4}-\d\d-\d\d\)\n/)
    expect(told).toMatch(/\ncore:test {2}npm run test\n/)
    expect(await run('on')).toMatchObject({ passed: ['web:test', 'core:test'], proven: ['tools:test'] })
    place.repository.commit({ 'packages/core/package.json': manifest('core', '1.1.0') })
    expect(await run('on')).toMatchObject({ passed: [], proven: ALL })
  }, 60_000)

  test('what a symbolic link leads to counts for the project that holds the link', async () => {
    place.repository.commit({ 'packages/tools/core.js': { link: '../core/index.js' } })
    await run('on')
    expect(await run('on')).toMatchObject({ passed: [], proven: ALL })
    place.repository.commit({ 'packages/core/index.js': 'module.exports = 3\n' })
    const why = await place.desk.run(['why-run', 'tools:test', '--root', place.repository.folder])
    expect(why.stdout).toMatch(/what it reads outside of its folder changed: packages\/core\/index.js/)
    expect(await run('on')).toMatchObject({ passed: ALL, proven: [] })
    writeFileSync(path.join(place.repository.folder, 'packages/core/index.js'), 'module.exports = 4\n')
    expect(await run('on')).toMatchObject({ passed: ALL, proven: [] })
  })

  test('in shadow a failure of what was proven is told, and never believed again', async () => {
    await run('shadow')
    const fail = path.join(place.repository.folder, 'packages/tools/fail')
    writeFileSync(fail, '')
    expect(await run('shadow')).toMatchObject({ code: 1, failed: ['tools:test'], escapes: ['tools:test'], proven: ALL })
    rmSync(fail)
    expect(await run('on')).toMatchObject({ code: 0, passed: ['tools:test'], proven: ['web:test', 'core:test'] })
  }, 60_000)

  test('a ref of origin is shared by clones', async () => {
    const clone = testRepository({ from: place.repository.folder })
    try {
      const words = [
        'run',
        '--targets',
        'test',
        'all',
        '--root',
        clone.folder,
        '--ledger',
        'on',
        '--ledger-store',
        'git',
      ]
      await place.desk.run(words)
      expect((await place.desk.run(words)).stdout).toMatch(/^3 tasks passed before in /m)
      expect(place.repository.git('for-each-ref', '--format=%(refname)')).toContain('refs/maestro/ledger')
    } finally {
      clone.remove()
    }
  }, 60_000)
})
