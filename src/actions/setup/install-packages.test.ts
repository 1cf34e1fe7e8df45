import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import type { Finished, Programs, System } from '../../system/system.ts'
import { installPackages } from './install-packages.ts'
import { lastWords } from './last-words.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'maestro-install-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

const FORBIDDEN = 'The lockfile would have been modified by this install, which is explicitly forbidden.'
const YARN = `➤ YN0000: · Yarn 4.5.0
➤ YN0000: ┌ Resolution step
➤ YN0000: └ Completed

➤ YN0000: ┌ Post-resolution validation
➤ YN0000: │ @@ -7,12 +7,14 @@
➤ YN0028: │ +  dependencies:
➤ YN0028: │ -"x@workspace:.":
➤ YN0000: │    linkType: soft
➤ YN0028: │ ${FORBIDDEN}
➤ YN0000: └ Completed
➤ YN0000: · Failed with errors in 0s 30ms
`
const YARN_IN_A_WORKFLOW = `\u001b[94m➤\u001b[39m YN0000: · \u001b[1mYarn 4.5.0\u001b[22m
\u001b[94m➤\u001b[39m \u001b[90mYN0000\u001b[39m: ┌ Post-resolution validation
::group::Post-resolution validation
\u001b[91m➤\u001b[39m YN0028: │ \u001b[38;5;70m+  dependencies:\u001b[39m
\u001b[91m➤\u001b[39m YN0028: │ ${FORBIDDEN}
::endgroup::
\u001b[91m➤\u001b[39m YN0028: \u001b[38;5;70m+  dependencies:\u001b[39m
\u001b[91m➤\u001b[39m YN0028: ${FORBIDDEN}
\u001b[91m➤\u001b[39m YN0000: · Failed with errors in 0s 22ms
`
const YARN_BUILD = `➤ YN0000: ┌ Link step
➤ YN0007: │ a@workspace:a must be built because it never has been before or the last one failed
➤ YN0000: │ a@workspace:a STDERR bad words
➤ YN0009: │ a@workspace:a couldn't be built successfully (exit code 3, logs can be found here: /tmp/build.log)
➤ YN0000: └ Completed
`

test.each([
  ['Yarn, without its steps and its difference', YARN, `YN0028: ${FORBIDDEN}`],
  ['Yarn in a workflow, without colors and groups, once', YARN_IN_A_WORKFLOW, `YN0028: ${FORBIDDEN}`],
  [
    'Yarn, without its news',
    YARN_BUILD,
    "YN0009: a@workspace:a couldn't be built successfully (exit code 3, logs can be found here: /tmp/build.log)",
  ],
  [
    'Yarn, of a package that is not there',
    '➤ YN0035: │ no@npm:1: Package not found',
    'YN0035: no@npm:1: Package not found',
  ],
  ['Yarn that has no code for it', '➤ YN0000: · Failed with errors', '➤ YN0000: · Failed with errors'],
  ['npm, without what it calls its lines', 'npm error code E404\nnpm error 404 Not Found\n', '404 Not Found'],
])('what tells of an error is told of %s', (_, said, told) => {
  expect(lastWords(said)).toBe(told)
})

test('a manager that is not on PATH is named as it is started from the folder', async () => {
  const answer = (code: number, text: string): Finished => ({ code, stdout: Buffer.from(text), stderr: '' })
  const programs: Programs = {
    run: async (command, args) => {
      if (command === 'yarn') throw Object.assign(new Error('none'), { code: 'ENOENT' })
      return args[0] === '--version' ? answer(0, '4.5.0\n') : answer(1, YARN_BUILD)
    },
  }
  const stated = { version: '4.5.0', at: { file: 'yb/package.json' } }
  const install = { manager: 'berry', root: 'yb', lock: 'yb/yarn.lock', files: [], stated, isStale: false } as const
  const { system } = fakeSystem(folder, folder, { programs })
  await expect(installPackages(install as never, folder, system)).rejects.toMatchObject({
    message: expect.stringMatching(/^the packages of yb cannot be installed: YN0009: a@workspace:a couldn't be built/),
    hint: '../.maestro/bin/yarn@4.5.0/yarn install --immutable in yb shows all of it.',
  })
})

const answerOf = (code: number, text = ''): Finished => ({ code, stdout: Buffer.from(text), stderr: '' })

/** Installs the packages of the top folder of a laptop by a manager that does this. */
function install(
  install: (args: readonly string[]) => Finished | Promise<Finished>,
  more: object = {},
  parts: Partial<System> = {},
) {
  const programs: Programs = {
    run: async (_, args) => (args[0] === '--version' ? answerOf(0, '9.0.0\n') : install(args)),
  }
  const files = ['package.json', 'a/package.json']
  const asked = { manager: 'pnpm', root: '', lock: 'pnpm-lock.yaml', files, isStale: false, ...more }
  const { system, annotations } = fakeSystem(folder, folder, { programs, ...parts })
  return { done: installPackages(asked as never, folder, system), annotations }
}

const at = (name: string) => path.join(folder, name)
const half = (name: string) => {
  mkdirSync(at(`${name}node_modules/half`), { recursive: true })
  writeFileSync(at(`${name}node_modules/half/index.js`), '')
}

describe('what setup began and did not finish', () => {
  test.each([
    ['the manager fails', () => answerOf(7, 'postinstall: exit 7')],
    ['the manager is killed', () => ({ ...answerOf(0), code: null })],
    [
      'this process is killed',
      () => {
        throw new Error('as if')
      },
    ],
  ])('is never taken for what people have installed, and goes before it is done again: %s', async (_, end) => {
    const half2 = () => {
      for (const name of ['', 'a/']) half(name)
      return end()
    }
    await expect(install(half2).done).rejects.toThrow()
    let seen: readonly boolean[] = []
    const again = () => {
      seen = ['', 'a/'].map((name) => existsSync(at(`${name}node_modules`)))
      mkdirSync(at('node_modules'))
      return answerOf(0)
    }
    expect((await install(again).done).state).toBe('made')
    expect(seen).toEqual([false, false])
    expect((await install(again).done).state).toBe('kept')
  })

  test('is no reason to take away what people have installed themselves', async () => {
    half('')
    expect((await install(() => answerOf(1)).done).state).toBe('found')
  })

  test('is an error that names what is installed, also where the disk is full', async () => {
    const full = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
    }
    await expect(install(full).done).rejects.toMatchObject({
      code: 'PACKAGES_FAILED',
      message: 'the packages of the top folder cannot be installed: no space is left (ENOSPC)',
      file: 'pnpm-lock.yaml',
    })
  })
})

describe('what people have installed themselves', () => {
  const record = (text: string) => {
    mkdirSync(at('node_modules/.pnpm'), { recursive: true })
    writeFileSync(at('node_modules/.pnpm/lock.yaml'), text)
  }
  const lock = "lockfileVersion: '9.0'\n"
  beforeEach(() => writeFileSync(at('pnpm-lock.yaml'), lock))

  test.each([
    ['stays in a job where it is all of the lock', lock, {}, 'found'],
    ['is installed anew in a job where it is of another one', `${lock}# other\n`, {}, 'made'],
    ['is installed anew in a job where the lock is stale', lock, { isStale: true }, 'made'],
  ])('%s', async (_, text, more, state) => {
    record(text)
    const { done } = install(() => answerOf(0), more, { job: {} as never })
    expect((await done).state).toBe(state)
  })
})

describe('a lock that its manager says is stale', () => {
  const YARN_1 = 'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.'
  const asked: string[] = []
  const yarn = (args: readonly string[]) => {
    asked.push(args.slice(0, 2).join(' '))
    const words = { '--frozen-lockfile': YARN_1, '--immutable': YARN }[args[1] ?? '']
    return words === undefined ? answerOf(0) : answerOf(1, words)
  }
  const more = (manager: string, staleLocks: string) => ({ manager, lock: 'yarn.lock', staleLocks })
  beforeEach(() => void asked.splice(0))

  test.each(['yarn', 'berry'])('is an error of its own: %s', async (manager) => {
    half('')
    await expect(install(yarn, more(manager, 'fail')).done).resolves.toMatchObject({ state: 'found' })
    rmSync(at('node_modules'), { recursive: true })
    const stale = {
      code: 'LOCK_STALE',
      message: 'yarn.lock is not that of its manifests, as yarn says',
      hint: 'Run "yarn install", and commit the lock. With stale-locks: warn it is used as far as it fits.',
      file: 'yarn.lock',
    }
    await expect(install(yarn, more(manager, 'fail')).done).rejects.toMatchObject(stale)
    // Nothing was written: what is there may go on being used, and is not taken for what the lock says.
    half('')
    await expect(install(yarn, more(manager, 'fail')).done).rejects.toMatchObject(stale)
    expect(existsSync(at('node_modules/half'))).toBe(true)
  })

  test.each([
    ['yarn', '--pure-lockfile'],
    ['berry', '--no-immutable'],
  ])('is used as far as it fits where somebody says so: %s', async (manager, flag) => {
    writeFileSync(at('yarn.lock'), 'as it was')
    const { done, annotations } = install(yarn, more(manager, 'warn'))
    expect((await done).state).toBe('made')
    expect(asked.at(-1)).toBe(`install ${flag}`)
    expect(annotations).toMatchObject([{ level: 'warning', title: 'Stale lock', file: 'yarn.lock' }])
  })
})

test.each([
  ['npm', ['--include=dev']],
  ['pnpm', ['--prod=false']],
  ['yarn', ['--production=false']],
])('packages for development are installed whatever NODE_ENV says: %s', async (manager, flags) => {
  for (const more of [{}, { isStale: true }, { lock: undefined }]) {
    let asked: readonly string[] = []
    const seen = (args: readonly string[]) => {
      asked = args
      return answerOf(1)
    }
    await expect(install(seen, { manager, ...more }).done).rejects.toThrow()
    expect(asked).toEqual(expect.arrayContaining(flags))
  }
})

describe('a folder of a workspace that has a lock of its own', () => {
  test('is installed by npm on its own', async () => {
    let asked: readonly string[] = []
    const npm = (args: readonly string[]) => {
      asked = args
      return answerOf(0)
    }
    const own = { manager: 'npm', lock: 'package-lock.json', within: '' }
    await install(npm, { ...own, files: ['package.json'] }).done
    expect(asked).toContain('--no-workspaces')
    // One that has members itself is installed with them.
    await install(npm, { ...own, files: ['package.json', 'a/package.json'] }).done
    expect(asked).not.toContain('--no-workspaces')
  })

  test('is not installed by yarn 1, which would install the workspace', async () => {
    const more = { manager: 'yarn', root: 'a', lock: 'a/yarn.lock', within: '' }
    await expect(install(() => answerOf(0), more).done).rejects.toMatchObject({
      code: 'PACKAGES_FAILED',
      message:
        'the packages of a cannot be installed: yarn 1 would install those of the workspace at the top folder, and not by its lock',
      hint: 'Take a out of workspaces in package.json, or remove a/yarn.lock, so that the lock of the workspace has it.',
      file: 'a/yarn.lock',
    })
  })
})

test('a file in the place of a folder of ours is named', async () => {
  mkdirSync(at('.maestro'))
  writeFileSync(at('.maestro/bin'), '')
  const stated = { version: '9.9.9', at: { file: 'package.json' } }
  await expect(install(() => answerOf(0), { stated }).done).rejects.toMatchObject({
    code: 'PACKAGES_FAILED',
    message: expect.stringMatching(
      /^the packages of the top folder cannot be installed: \.maestro\/bin.*: .*\(E\w+\)$/,
    ),
  })
})

test('a file in the place of node_modules is named', async () => {
  writeFileSync(at('node_modules'), '')
  await expect(install(() => answerOf(0)).done).rejects.toMatchObject({
    code: 'PACKAGES_FAILED',
    message: 'the packages of the top folder cannot be installed: node_modules is no folder',
    hint: 'Move it away: setup puts there what it makes.',
  })
})
