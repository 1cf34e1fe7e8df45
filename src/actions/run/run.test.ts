import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import { type TestRepository, testRepository } from '../../../test/support/repository.ts'
import { parseInputs } from '../../contract/parse.ts'
import { programsIn } from '../../system/process.ts'
import type { Job, System, TaskEnd, TaskProcesses } from '../../system/system.ts'
import { taskProcessesIn } from '../../system/task-processes.ts'
import { contract } from './contract.ts'
import { run } from './run.ts'

let repository: TestRepository

beforeEach(() => {
  repository = testRepository()
  repository.commit({
    'nx.json': '{ "targetDefaults": { "test": { "dependsOn": ["build"] }, "build": { "dependsOn": ["^build"] } } }',
    'package.json': '{ "private": true, "workspaces": ["apps/*", "packages/lib"] }',
    'apps/web/package.json': manifest('web', { build: 'cat ../../packages/lib/built', test: 'cat built' }, 'lib'),
    'packages/lib/package.json': manifest('lib', { build: 'echo library > built', test: 'echo tested' }),
  })
})
afterEach(() => repository.remove())

function manifest(name: string, scripts: Readonly<Record<string, string>>, needs?: string): string {
  const dependencies = needs === undefined ? {} : { [needs]: '*' }
  return JSON.stringify({ name, version: '1.0.0', scripts, dependencies })
}

async function ran(
  inputs: Readonly<Record<string, string>>,
  log: string[] = [],
  progress: string[] = [],
  tasks: TaskProcesses = taskProcessesIn({ PATH: process.env['PATH'], HOME: repository.folder }),
  parts: Partial<System> = {},
) {
  const fake = fakeSystem(repository.folder, path.join(repository.folder, '.git/maestro'), {
    programs: programsIn(process.env),
    tasks,
    variable: (name) => (name === 'PATH' ? process.env['PATH'] : undefined),
    ...parts,
  })
  const report = {
    ...fake.system.report,
    log: (line: string) => void log.push(line),
    progress: (line: string) => void progress.push(line),
  }
  const given: Readonly<Record<string, string>> = { targets: 'test', projects: 'all', ...inputs }
  const outputs = await run(
    parseInputs(contract, (name) => given[name]),
    { ...fake.system, report },
  )
  return { ...fake, outputs, log, verdict: contract.verdict?.(outputs) }
}

test('nothing runs with all rights of the branch that a pull request goes to; what would run may be shown', async () => {
  const tasks: TaskProcesses = {
    start: () => Promise.reject(new Error('it was started')),
    endAll: async () => undefined,
  }
  const event = { name: 'pull_request_target', ref: 'refs/heads/main', payload: {} }
  await expect(ran({}, [], [], tasks, { event })).rejects.toMatchObject({ code: 'UNSAFE_EVENT' })
  expect((await ran({ 'dry-run': 'true' }, [], [], tasks, { event })).shown).toHaveLength(1)
})

describe('what would be missed without a word', () => {
  const put = (file: string, text: string) => writeFileSync(path.join(repository.folder, file), text)

  test('a project whose manifest cannot be read is an error where all are meant', async () => {
    put('packages/lib/package.json', '{')
    const shard = JSON.stringify({ id: 'x', projects: ['web'], targets: ['test'] })
    for (const inputs of [{ projects: 'all' }, { projects: 'affected', base: 'HEAD' }, { projects: '', shard }])
      await expect(ran(inputs)).rejects.toMatchObject({ code: 'MANIFEST_UNREADABLE' })
  })

  test('and a warning where another one is named', async () => {
    put('packages/lib/package.json', '{')
    const { annotations } = await ran({ projects: 'web', 'dry-run': 'true' })
    expect(annotations).toMatchObject([{ level: 'warning', file: 'packages/lib/package.json' }])
  })

  test('a misspelt target is an error, one of the usual ones that nobody has is not', async () => {
    for (const typed of ['tets', 'tset', 'tst']) {
      await expect(ran({ targets: `test\n${typed}` })).rejects.toMatchObject({
        code: 'UNKNOWN_TARGET',
        message: `no project has a target ${typed}`,
        hint: 'Did you mean test?',
      })
    }
    await expect(ran({ targets: 'deploy' })).rejects.toMatchObject({ hint: 'There are: build, test.' })
    expect((await ran({ targets: 'lint' })).outputs.passed).toEqual([])
  })
})

describe('a name in dependsOn that no target has', () => {
  const warned = async (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
    repository.commit(files)
    const { annotations, outputs } = await ran({ 'dry-run': 'true', ...inputs })
    return { annotations, outputs }
  }
  const defaults = (value: object) => ({ 'nx.json': JSON.stringify({ targetDefaults: value }, null, 1) })

  test('is told once, at its line, with the nearest that there is', async () => {
    const { annotations } = await warned(defaults({ test: { dependsOn: ['^build', 'biuld'] } }))
    expect(annotations).toEqual([
      {
        ...{ level: 'warning', title: 'Unknown target', file: 'nx.json', line: 6 },
        message: 'test waits for biuld, a target that no project has: it is passed over\nDid you mean build?',
      },
    ])
  })

  test('is told of a project.json, and of an object, as well', async () => {
    const targets = { test: { command: 'true', dependsOn: [{ target: 'generate', dependencies: true }, 'lib:bild'] } }
    const { annotations } = await warned({
      ...defaults({}),
      'tools/project.json': JSON.stringify({ name: 'tools', targets }, null, 1),
    })
    expect(annotations.map(({ file, line, message }) => [file, line, message.split(/[ ,\n]/)[3]])).toEqual([
      ['tools/project.json', 7, 'generate'],
      ['tools/project.json', 11, 'bild'],
    ])
  })

  test('is no name that any project has: not of those that run nothing, nor a pattern of some', async () => {
    const targets = { prepare: { executor: 'nx:noop' } }
    const files = { 'tools/project.json': JSON.stringify({ name: 'tools', targets }) }
    const needs = ['build', '^build', 'web:build', 'prepare', '^prepare', 'bu*', '^{prepare,x}']
    expect((await warned({ ...files, ...defaults({ test: { dependsOn: needs } }) })).annotations).toEqual([])
  })

  test('may be a pattern, which is followed, or told where it means nothing', async () => {
    const { annotations, outputs } = await warned(
      defaults({ test: { dependsOn: ['bu*', 'bundle-*'] }, build: { dependsOn: ['^b*'] } }),
      { 'dry-run': 'false' },
    )
    expect(annotations.map(({ line, message }) => [line, message.split('\n')[0]])).toEqual([
      [6, 'test waits for bundle-*, a pattern of targets that no project has: it is passed over'],
    ])
    // Nobody asked for builds, and that of web reads what that of lib makes.
    expect([...outputs.passed].sort()).toEqual(['lib:build', 'lib:test', 'web:build'])
  })

  test('is not told where a plug-in of Nx may have it, nor of tasks that nobody asks for', async () => {
    const targetDefaults = { test: { dependsOn: ['biuld'] } }
    const plugins = JSON.stringify({ targetDefaults, plugins: ['@nx/vite/plugin'] })
    expect((await warned({ 'nx.json': plugins })).annotations).toEqual([])
    expect((await warned(defaults(targetDefaults), { targets: 'build' })).annotations).toEqual([])
  })

  test('is told where it is of projects that there are not, of the target that has it, or no name at all', async () => {
    const targets = {
      build: { command: 'true', dependsOn: ['b*'] },
      test: {
        command: 'true',
        dependsOn: [
          'test',
          { target: 'build', projects: ['tag:ui', 'web', 'tools'] },
          'lub:build',
          { projects: 'self' },
          '^',
          3,
          'web:build',
        ],
      },
    }
    const { annotations } = await warned({
      ...defaults({}),
      'tools/project.json': JSON.stringify({ name: 'tools', tags: ['uix'], targets }),
    })
    expect(annotations.map(({ title, message }) => [title, ...message.split('\n')])).toEqual([
      ['Waits for itself', 'test waits for itself: it is passed over', 'Take it out of dependsOn.'],
      [
        'Unknown project',
        'test waits for build of tag:ui, which means no project: it is passed over',
        'Did you mean tag:uix?',
      ],
      [
        'Unknown project',
        'test waits for build of lub, which means no project: it is passed over',
        'Did you mean lib?',
      ],
      [
        'No target',
        'test waits for something that names no target: it is passed over',
        'Name a target there, or take it out of dependsOn.',
      ],
    ])
  })

  test('is told where it stands in no list', async () => {
    const stated = '{\n"targetDefaults": { "build": {},\n"test": { "dependsOn": "^build" } } }'
    expect((await warned({ 'nx.json': stated })).annotations).toEqual([
      {
        level: 'warning',
        title: 'No list',
        message: 'test waits for "^build", which is no list: it is passed over\nWrite dependsOn as a list: ["^build"].',
        ...{ file: 'nx.json', line: 3 },
      },
    ])
  })

  test('of many, ten are warned of, and the others named', async () => {
    const log: string[] = []
    repository.commit(defaults({ test: { dependsOn: Array.from({ length: 12 }, (_, at) => `x${at}`) } }))
    const { annotations } = await ran({ 'dry-run': 'true' }, log)
    expect([annotations.length, log]).toEqual([10, ['Passed over in dependsOn, too: x10, x11']])
  })
})

describe('what is not committed', () => {
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(repository.folder, file)), { recursive: true })
    writeFileSync(path.join(repository.folder, file), text)
  }

  test('counts on a laptop: a new project, a new command, and a change', async () => {
    put('apps/new/package.json', manifest('new', { test: 'true' }))
    put('packages/lib/package.json', manifest('lib', { build: 'echo library > built', test: 'echo otherwise' }))
    const { outputs, blocks } = await ran({ projects: 'affected', base: 'HEAD' })
    expect(outputs.passed).toEqual(['new:test', 'lib:build', 'lib:test'])
    expect(blocks.find(([title]) => title.includes('lib:test'))?.[1]).toContain('otherwise')
  }, 30_000)

  test.each(['all', 'affected', 'lib\nweb'])(
    'is all that counts before the first commit: %s',
    async (projects) => {
      repository.git('update-ref', '-d', 'HEAD')
      const all = { passed: ['lib:build', 'web:build', 'lib:test'], failed: ['web:test'], skipped: [], proven: [] }
      expect((await ran({ projects, ledger: 'on' })).outputs).toMatchObject(all)
      repository.git('rm', '-r', '-q', '--cached', '.')
      expect((await ran({ projects, ledger: 'on' })).outputs).toMatchObject(all)
    },
    30_000,
  )

  test('is an error where a commit is named, and there is none', async () => {
    repository.git('update-ref', '-d', 'HEAD')
    await expect(ran({ head: 'HEAD' })).rejects.toMatchObject({ code: 'NO_COMMITS' })
    await expect(ran({ projects: 'affected', base: 'main' })).rejects.toMatchObject({ code: 'BASE_UNKNOWN' })
  })

  test('does not where a commit is named', async () => {
    put('apps/new/package.json', manifest('new', { test: 'true' }))
    expect((await ran({ head: 'HEAD' })).outputs.passed).not.toContain('new:test')
  }, 30_000)
})

describe('a run', () => {
  test('does what is asked for, and before it what that needs', async () => {
    const { outputs, verdict, blocks, summaries, log } = await ran({ projects: 'lib' })
    expect(outputs).toMatchObject({ ok: true, passed: ['lib:build', 'lib:test'], failed: [], skipped: [] })
    expect([verdict, log]).toEqual([undefined, []])
    expect(blocks.map(([title]) => title)).toEqual([
      expect.stringMatching(/^✓ lib:build passed in \d/),
      expect.stringMatching(/^✓ lib:test passed in \d/),
    ])
    expect(blocks[1]?.[1]).toContain('tested')
    expect(summaries[0]).toMatch(/^\*\*2 tasks passed\*\* in \d.*\n\n\| task \| result \| time \| why \|\n/)
  }, 30_000)

  test('tells a failure once more at its end, with what was printed, and what did not run for it', async () => {
    repository.commit({ 'packages/lib/package.json': manifest('lib', { build: 'echo no room; exit 7', test: 'true' }) })
    const { outputs, verdict, blocks, log, shown } = await ran({})
    expect(outputs).toMatchObject({ ok: false, failed: ['lib:build'], passed: [] })
    expect(outputs.skipped).toEqual(['web:build', 'lib:test', 'web:test'])
    expect(verdict).toBe('Failed: lib:build')
    expect(log[0]).toMatch(/^✗ lib:build failed with exit code 7 in /)
    expect(blocks).toEqual([['What lib:build printed last:', expect.stringContaining('no room')]])
    expect(shown[0]).toContain('– web:test skipped: lib:build did not pass')
    expect(shown[0]).toMatch(/\n1 task failed, 3 skipped in \d/)
  }, 30_000)

  test('says of a target that only Nx can run that it is not installed, and brings none', async () => {
    const bin = mkdtempSync(path.join(tmpdir(), 'maestro-npx-'))
    const npx =
      '#!/bin/sh\n[ "$1" = --no-install ] && echo "npm error npx canceled due to missing packages" >&2\nexit 1\n'
    writeFileSync(path.join(bin, 'npx'), npx, { mode: 0o755 })
    repository.commit({
      'nx.json': '{}',
      'packages/lib/project.json': '{ "name": "lib", "targets": { "e2e": { "executor": "@nx/vite:test" } } }',
    })
    const tasks = taskProcessesIn({ PATH: `${bin}:${process.env['PATH']}`, HOME: repository.folder })
    const parts = { variable: (name: string) => (name === 'PATH' ? `${bin}:${process.env['PATH']}` : undefined) }
    const { log } = await ran({ projects: 'lib', targets: 'e2e' }, [], [], tasks, parts)
    rmSync(bin, { recursive: true })
    expect(log[0]).toMatch(/^✗ lib:e2e failed .*it needs Nx, which is not installed/)
  }, 30_000)

  test.each([
    ['all of which pass', ['while ! test -f up; do sleep 0.05; done', 'touch up'], 'passed', 0],
    ['of which one fails: the others end with it', ['sleep 30', 'sleep 0.1; exit 3 # so'], 'failed', 1],
    ['of which one fails at once', ['exit 3', 'true'], 'failed', 1],
  ])(
    'runs commands of Nx side by side, %s',
    async (_, commands, status, code) => {
      const targets = { test: { executor: 'nx:run-commands', options: { commands } } }
      repository.commit({ 'tools/project.json': JSON.stringify({ name: 'tools', targets }) })
      const began = performance.now()
      const results = path.join(repository.folder, 'results.json')
      await ran({ projects: 'tools', results })
      const { tasks } = JSON.parse(readFileSync(results, 'utf8'))
      expect(tasks).toMatchObject([{ id: 'tools:test', status, exitCode: code }])
      expect(performance.now() - began).toBeLessThan(15_000)
    },
    60_000,
  )

  test('gives a target of Nx the variables and the arguments that its settings state', async () => {
    const options = { command: 'echo "$GREETING"', env: { GREETING: "it's me" }, args: ['and', 'you'], outputPath: 'x' }
    const targets = { e2e: { executor: 'nx:run-commands', options } }
    repository.commit({ 'nx.json': '{}', 'packages/lib/project.json': JSON.stringify({ name: 'lib', targets }) })
    const { blocks } = await ran({ projects: 'lib', targets: 'e2e' })
    expect(blocks[0]?.[1]).toContain("it's me --outputPath=x and you")
  }, 30_000)

  test('names the file with all that a failure printed, where that was more than is shown', async () => {
    repository.commit({ 'packages/lib/package.json': manifest('lib', { test: 'seq 200; exit 1' }) })
    const { blocks } = await ran({ projects: 'lib' })
    const lines = blocks[0]?.[1].split('\n') ?? []
    expect([lines[0], lines.includes('200')]).toEqual([expect.stringMatching(/^… 1\d\d lines before these …$/), true])
    expect(lines.at(-1)).toMatch(/^all of it: \/.*\/runs\/[^/]+\/lib_test\.log$/)
    expect(readFileSync(lines.at(-1)?.slice('all of it: '.length) ?? '', 'utf8')).toMatch(/^1\n2\n/m)
  }, 30_000)

  test('tells how far it is, at the start and the end of each task', async () => {
    const progress: string[] = []
    repository.commit({ 'packages/lib/package.json': manifest('lib', { build: 'true', test: 'false' }) })
    repository.commit({ 'apps/web/package.json': manifest('web', { build: 'true' }, 'lib') })
    await ran({ parallel: '1' }, [], progress)
    expect(progress).toEqual([
      '0 of 2 done, about 35 s left: lib:build',
      // Typical are 15 s and 20; the first took next to nothing.
      expect.stringMatching(/^1 of 2 done, about (?:8|9|10) s left$/),
      expect.stringMatching(/^1 of 2 done, about (?:8|9|10) s left: lib:test$/),
      '2 of 2 done, 1 failed',
      '',
    ])
  }, 30_000)

  test('never tells of no time left while something runs, nor of less than one task needs', async () => {
    const progress: string[] = []
    repository.commit({ 'timings.json': '{ "lib:build": 0.2, "lib:test": 90 }' })
    await ran({ projects: 'lib', parallel: '4', timings: 'timings.json' }, [], progress)
    expect(progress).toEqual([
      '0 of 2 done, about 23 s left: lib:build',
      '1 of 2 done, about 23 s left',
      '1 of 2 done, about 2 min left: lib:test',
      '2 of 2 done',
      '',
    ])
    progress.length = 0
    await ran({ projects: 'lib', targets: 'build', timings: 'timings.json' }, [], progress)
    expect(progress).toEqual(['0 of 1 done: lib:build', '1 of 1 done', ''])
  }, 30_000)

  test('counts nothing as done that somebody ended', async () => {
    const progress: string[] = []
    const end: TaskEnd = {
      code: null,
      signal: 'SIGTERM',
      isTimedOut: false,
      isEnded: true,
      problem: '',
      bytes: 0,
      lost: '',
    }
    const tasks = { start: async () => end, endAll: async () => undefined }
    const { outputs } = await ran({ projects: 'lib', targets: 'build' }, [], progress, tasks)
    expect(progress).toEqual([expect.stringMatching(/^0 of 1 done.*: lib:build$/), ''])
    expect(outputs).toMatchObject({ ok: false, passed: [], failed: [], problem: 'Ended by somebody: lib:build' })
  }, 30_000)

  test('says beforehand in which order and why, and runs nothing', async () => {
    const { shown, outputs } = await ran({ projects: 'lib', 'dry-run': 'true' })
    expect(shown[0]).toBe(
      '2 tasks\n\nlib:build  npm run build  (others need it)\nlib:test  npm run test\n    after lib:build, as nx.json:1 says\n',
    )
    expect([outputs.ok, existsSync(path.join(repository.folder, 'packages/lib/built'))]).toEqual([true, false])
    const folder = 'packages/lib'
    expect(outputs.planned).toEqual([
      { task: 'lib:build', command: 'npm run build', folder, after: [], isAdded: true },
      { task: 'lib:test', command: 'npm run test', folder, after: ['lib:build'], isAdded: false },
    ])
  })

  test('of a shard does just its tasks, and keeps what became of them', async () => {
    const shard = JSON.stringify({
      id: 'node-1',
      projects: ['lib'],
      targets: ['test', 'build'],
      only: { lib: ['build'] },
    })
    const { outputs } = await ran({ shard, projects: '', results: 'out/results.json' })
    expect(outputs.passed).toEqual(['lib:build'])
    const { formatVersion, shard: kept, tasks } = JSON.parse(readFileSync(outputs.results, 'utf8'))
    expect(kept).toEqual(JSON.parse(shard))
    expect([formatVersion, tasks]).toEqual([
      1,
      [
        {
          id: 'lib:build',
          project: 'lib',
          target: 'build',
          status: 'passed',
          seconds: expect.any(Number),
          exitCode: 0,
          note: '',
        },
      ],
    ])
  }, 30_000)

  test('tells of places in files where a tool found something', async () => {
    const code =
      "import test from 'node:test'\nimport assert from 'node:assert'\ntest('sums', () => assert.equal(1, 2))\n"
    repository.commit({
      'packages/lib/package.json': manifest('lib', { build: 'true', test: 'node --test' }),
      'packages/lib/sums.test.mjs': code,
    })
    const { annotations } = await ran({ projects: 'lib' })
    expect(annotations).toMatchObject([
      {
        ...{ level: 'error', title: 'lib:test', file: 'packages/lib/sums.test.mjs', line: 3 },
        message: expect.stringContaining('sums: AssertionError'),
      },
    ])
  }, 30_000)

  test('keeps what tasks leave, each its own: results, and what Nx has as outputs; nothing of before', async () => {
    const script = 'mkdir -p out/deep coverage && echo x > out/deep/app.js && echo lcov > coverage/lcov.info'
    repository.commit({
      'nx.json':
        '{ "targetDefaults": { "build": { "outputs": ["{projectRoot}/out/**/*.js", "{workspaceRoot}/cov/{projectName}", "{options.to}"] } } }',
      'packages/lib/package.json': manifest('lib', {
        build: `${script} && mkdir -p ../../cov/lib && echo '<testsuite><testcase name="a"/></testsuite>' > ../../cov/lib/junit.xml`,
        test: 'true',
      }),
      'packages/lib/out/old.js': 'of before',
    })
    utimesSync(path.join(repository.folder, 'packages/lib/out/old.js'), 1, 1)
    const { outputs } = await ran({ projects: 'lib', targets: 'build\ntest', reports: 'kept', parallel: '1' })
    const kept = readdirSync(outputs.reports, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => /\.\w+$/.test(name)).sort()).toEqual([
      'lib_build/cov/lib/junit.xml',
      'lib_build/coverage/lcov.info',
      'lib_build/packages/lib/out/deep/app.js',
    ])
    expect(outputs.tests).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect((await ran({ projects: 'lib' })).outputs.reports).toBe('')
  }, 30_000)

  /** What a run keeps of lib:test, without the folder that this is in. */
  const keptOf = async (outputs: readonly string[], script: string) => {
    repository.commit({
      'nx.json': JSON.stringify({ targetDefaults: { test: { outputs } } }),
      'packages/lib/package.json': manifest('lib', { test: script }),
    })
    rmSync(path.join(repository.folder, 'kept'), { recursive: true, force: true })
    const { outputs: told } = await ran({ projects: 'lib', reports: 'kept' })
    const names = readdirSync(told.reports, { recursive: true, encoding: 'utf8' })
    const kept = names.filter((name) => /\.\w+$/.test(name)).map((name) => name.replace('lib_test/', ''))
    return { ok: told.ok, tests: told.tests, kept: kept.sort() }
  }

  test('keeps what a step before has left in the same job, and nothing of another job', async () => {
    const script = 'mkdir -p coverage && echo lcov > coverage/lcov.info'
    repository.commit({ 'packages/lib/package.json': manifest('lib', { build: script, lint: script }) })
    const left = async (targets: string, temporary: string) => {
      const variable = (name: string) => ({ PATH: process.env['PATH'], RUNNER_TEMP: temporary })[name]
      const { outputs } = await ran({ projects: 'lib', targets }, [], [], undefined, { job: {} as Job, variable })
      return readdirSync(outputs.reports)
    }
    const [one, other] = ['one', 'other'].map((name) => path.join(repository.folder, '.git', name)) as [string, string]
    expect(await left('build', one)).toEqual(['lib_build'])
    expect(await left('lint', one)).toEqual(['lib_build', 'lib_lint'])
    expect(await left('lint', other)).toEqual(['lib_lint'])
  }, 30_000)

  test('passes over what is no regular file: nobody waits at a pipe', async () => {
    const links = 'ln -s app.js out/link.js; ln -s /dev/zero out/zero.js; ln -s gone out/gone.js'
    const script = `mkdir -p out reports; echo x > out/app.js; ${links}; mkfifo out/pipe.js reports/junit.xml coverage.xml`
    expect(await keptOf(['{projectRoot}/out'], script)).toEqual({
      ok: true,
      tests: { passed: 0, failed: 0, skipped: 0 },
      kept: ['packages/lib/out/app.js', 'packages/lib/out/link.js'],
    })
  }, 30_000)

  test('follows no link to a folder among outputs: such may go in a circle, or anywhere', async () => {
    const links =
      'ln -s . out/a; ln -s . out/b; ln -s ../.. out/deep/c; ln -s self.js out/self.js; ln -s lcov.info lcov.info; ln -s real link'
    const script = `mkdir -p out/deep real; ${links}; touch out/deep/app.js real/seen.js`
    const begun = performance.now()
    expect((await keptOf(['{projectRoot}/out', '{projectRoot}/link'], script)).kept).toEqual([
      'packages/lib/link/seen.js',
      'packages/lib/out/deep/app.js',
    ])
    expect(performance.now() - begun).toBeLessThan(10_000)
  }, 30_000)

  test('keeps what commands at the root leave in the folder of their project, and each of it once', async () => {
    const left = (name: string, more: string) => ({
      [`libs/${name}/project.json`]: JSON.stringify({ name, targets: { test: { command: more } } }),
    })
    const suite = `'<testsuite><testcase name="a"/></testsuite>'`
    const reports = 'mkdir -p libs/a/reports libs/a/coverage; touch libs/a/coverage.xml libs/a/coverage/lcov.info'
    repository.commit({
      'nx.json': '{}',
      ...left('a', `${reports}; echo ${suite} > libs/a/reports/junit.xml; sleep 0.3; echo ${suite} > junit.xml`),
      ...left('b', 'sleep 1.5; touch libs/b/coverage.xml'),
    })
    const { outputs } = await ran({ projects: 'a\nb', reports: 'kept', parallel: '2' })
    const kept = readdirSync(outputs.reports, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => /\.\w+$/.test(name)).sort()).toEqual([
      'a_test/junit.xml',
      'a_test/libs/a/coverage.xml',
      'a_test/libs/a/coverage/lcov.info',
      'a_test/libs/a/reports/junit.xml',
      'b_test/libs/b/coverage.xml',
    ])
    expect(outputs.tests).toEqual({ passed: 2, failed: 0, skipped: 0 })
  }, 30_000)

  test('of two projects whose commands run in one folder at once, each has what its command names, and none what may be of either', async () => {
    const project = (name: string, command: string) => ({
      [`libs/${name}/project.json`]: JSON.stringify({ name, targets: { test: { command } } }),
    })
    repository.commit({
      'nx.json': '{}',
      'write.sh': 'mkdir -p reports; touch reports/junit-b.xml coverage.xml',
      ...project('a', 'sleep 1; : libs/a/coverage.xml'),
      ...project('b', 'sh write.sh; sleep 2; : --junitxml=reports/junit-b.xml'),
    })
    const log: string[] = []
    const { outputs } = await ran({ projects: 'a\nb', reports: 'kept', parallel: '2' }, log)
    const kept = readdirSync(outputs.reports, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => name.endsWith('.xml'))).toEqual(['b_test/reports/junit-b.xml'])
    expect(log.filter((line) => line.includes('coverage.xml'))).toEqual([
      'coverage.xml is kept for no task: tasks of several projects ran in that folder when it was written',
    ])
    // One after the other it is known whose it is.
    const after = await ran({ projects: 'a\nb', reports: 'others', parallel: '1' })
    const others = readdirSync(after.outputs.reports, { recursive: true, encoding: 'utf8' })
    expect(others.filter((name) => name.endsWith('.xml')).sort()).toEqual([
      'b_test/coverage.xml',
      'b_test/reports/junit-b.xml',
    ])
  }, 30_000)

  test('keeps of a pattern what fits it, and all of a folder that does', async () => {
    const script = 'mkdir -p gen/a/b other/deep; touch gen/n.log gen/n.txt gen/a/b/.m.txt gen/a/m.log other/deep/x.log'
    const outputs = ['{projectRoot}/gen/**/*.txt', '{projectRoot}/other/d*', '{projectRoot}/gen/{options.none}']
    expect((await keptOf(outputs, script)).kept).toEqual([
      'packages/lib/gen/a/b/.m.txt',
      'packages/lib/gen/n.txt',
      'packages/lib/other/deep/x.log',
    ])
  }, 30_000)

  test('leaves out what outputs with a ! mean, wherever these stand', async () => {
    const script =
      'mkdir -p dist/deep/more maps; touch dist/app.js dist/app.map dist/deep/more/x.js dist/deep/x.map maps/x.js maps/x.map'
    const outputs = [
      '!{projectRoot}/**/*.map',
      '{projectRoot}/dist',
      '{projectRoot}/maps',
      '!{projectRoot}/dist/deep/more',
    ]
    expect((await keptOf(outputs, script)).kept).toEqual(['packages/lib/dist/app.js', 'packages/lib/maps/x.js'])
  }, 30_000)

  test('keeps of patterns that begin in the folder of the project what fits them, and never all that there is', async () => {
    const script =
      'mkdir -p a/deep .venv node_modules/x; touch one.x a/two.x a/deep/three.x a/deep/four.y .venv/v.x node_modules/x/n.x'
    expect((await keptOf(['{projectRoot}/*.x'], script)).kept).toEqual(['packages/lib/one.x'])
    const all = ['packages/lib/a/deep/three.x', 'packages/lib/a/two.x', 'packages/lib/one.x']
    expect((await keptOf(['{projectRoot}/**/*.x'], script)).kept).toEqual(all)
    const copied = `${script}; mkdir -p ../../kept/lib_test; touch ../../kept/lib_test/copy.x`
    expect((await keptOf(['{workspaceRoot}/**/*.x'], copied)).kept).toEqual(['copy.x', ...all])
    for (const everything of [
      '{projectRoot}',
      '{projectRoot}/**/*',
      '{workspaceRoot}/**',
      '{projectRoot}/*',
      '{projectRoot}/{options.none}',
    ])
      expect((await keptOf([everything], script)).kept).toEqual([])
  }, 30_000)

  test('warns where the Python on PATH is none that a project admits', async () => {
    const manifest = (python: string) => `[project]\nname = "py"\nversion = "1"\nrequires-python = "${python}"\n`
    repository.commit({
      'nx.json': '{}',
      'py/project.json': '{ "name": "py", "targets": { "test": { "command": "true" } } }',
      'py/pyproject.toml': manifest('>=3.97'),
    })
    const { annotations } = await ran({ projects: 'py' })
    expect(annotations).toEqual([
      {
        ...{ level: 'warning', title: 'Another Python', file: 'py/pyproject.toml' },
        message: expect.stringMatching(/^py asks for Python >=3\.97, and ran with 3\.\d+\.\d+, which is on PATH$/),
      },
    ])
    repository.commit({ 'py/pyproject.toml': manifest('>=3.8') })
    expect((await ran({ projects: 'py' })).annotations).toEqual([])
  }, 30_000)

  test('uses the environment of each project', async () => {
    repository.commit({
      'packages/py/pyproject.toml': '[project]\nname = "py"\nversion = "1"\n[tool.pytest.ini_options]\n',
      '.gitignore': '.venv\n',
    })
    expect((await ran({ projects: 'py' })).log.at(-1)).toContain('with the Python on PATH: py. setup makes one')
    const environment = path.join(repository.folder, 'packages/py/.venv')
    mkdirSync(path.join(environment, 'bin'), { recursive: true })
    writeFileSync(path.join(environment, 'pyvenv.cfg'), '')
    symlinkSync('/bin/echo', path.join(environment, 'bin/pytest'))
    const own = await ran({ projects: 'py' })
    expect([own.outputs.ok, own.annotations]).toEqual([true, []])
  }, 30_000)
})

describe('is one failure', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, object]>([
    ['nobody is named', { projects: '' }, { code: 'NOTHING_NAMED' }],
    ['a name of nobody', { projects: 'lub' }, { code: 'UNKNOWN_PROJECT', hint: expect.stringContaining('lib') }],
    ['a shard that is no JSON', { shard: '{' }, { code: 'SHARD_INVALID' }],
    ['a shard of nobody', { shard: '{"projects":["x"],"targets":["test"]}' }, { code: 'SHARD_INVALID' }],
    ['timings that are not there', { timings: 't.json' }, { code: 'TIMINGS_MISSING' }],
    [
      'results where nothing can be written',
      { projects: 'lib', results: '/proc/x.json' },
      {
        code: 'RESULTS_NOT_WRITTEN',
        message: '/proc/x.json cannot be written: /proc takes no new files',
        hint: 'Name another file with results.',
      },
    ],
    [
      'results in a folder that is not there',
      { projects: 'lib', results: '/proc/nowhere/x.json' },
      { code: 'RESULTS_NOT_WRITTEN', hint: 'Make that folder, or name another file with results.' },
    ],
    [
      'reports where nothing can be written',
      { projects: 'lib', reports: '/proc/nowhere' },
      {
        code: 'REPORTS_NOT_WRITTEN',
        message: '/proc/nowhere cannot hold reports: there is no such folder (ENOENT)',
        hint: 'Name another folder with reports.',
      },
    ],
  ])('%s', async (_, inputs, failure) => {
    await expect(ran(inputs)).rejects.toMatchObject(failure)
  })
})

test.each([
  ['on a command line', {}, 'Name projects, or say --affected; all stands for every project.'],
  [
    'in a workflow',
    { job: {} as Job },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    'Give the step an entry of the matrix of affected, shard: ${{ toJSON(matrix) }}, or projects: affected; projects: all stands for every project.',
  ],
])('where nobody is named, the way out is one of those that there are %s', async (_, parts, hint) => {
  await expect(ran({ projects: '' }, [], [], undefined, parts)).rejects.toMatchObject({ code: 'NOTHING_NAMED', hint })
})

test.each([
  ['packages/lib', '.', ['lib:build', 'lib:test']],
  ['packages/lib/src', '.', ['lib:build', 'lib:test']],
  ['packages', './lib', ['lib:build', 'lib:test']],
  ['apps/web', '../../packages/lib/', ['lib:build', 'lib:test']],
  ['', './packages/lib', ['lib:build', 'lib:test']],
])('in %s, %s is the project there', async (folder, word, expected) => {
  const at = path.join(repository.folder, folder)
  mkdirSync(at, { recursive: true })
  const { shown } = await ran({ projects: word, 'dry-run': 'true' }, [], [], undefined, { folder: at })
  expect(expected.filter((id) => shown[0]?.includes(`\n${id}  `))).toEqual(expected)
  expect(shown[0]).toMatch(/^2 tasks\n/)
})

test('a name like no other is told with what there is', async () => {
  await expect(ran({ projects: 'xyz' })).rejects.toMatchObject({
    code: 'UNKNOWN_PROJECT',
    hint: 'There are: web, lib.',
  })
})

describe('where there is nothing to run, it is said why', () => {
  test.each([
    [{ projects: 'lib', targets: 'lint' }, 'lib has no target lint; it has: build, test'],
    [
      { projects: 'all', targets: 'lint\ntypecheck' },
      'none of 2 projects has a target lint or typecheck; they have: build, test',
    ],
    [{ projects: 'affected', base: 'HEAD' }, 'no project is affected'],
  ])('%j', async (inputs, why) => {
    const { summaries, outputs } = await ran(inputs)
    expect(summaries).toEqual([`**Nothing to run: ${why}**\n`])
    expect(outputs.ok).toBe(true)
  })
})
