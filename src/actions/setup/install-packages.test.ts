import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeSystem } from '../../../test/support/fake-system.ts'
import type { Finished, Programs } from '../../system/system.ts'
import { lastWords } from './find-manager.ts'
import { installPackages } from './install-packages.ts'

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
      return args[0] === '--version' ? answer(0, '4.5.0\n') : answer(1, YARN)
    },
  }
  const stated = { version: '4.5.0', at: { file: 'yb/package.json' } }
  const install = { manager: 'berry', root: 'yb', lock: 'yb/yarn.lock', files: [], stated, isStale: false } as const
  const { system } = fakeSystem(folder, folder, { programs })
  await expect(installPackages(install as never, folder, system)).rejects.toMatchObject({
    message: `the packages of yb cannot be installed: YN0028: ${FORBIDDEN}`,
    hint: '../.maestro/bin/yarn@4.5.0/yarn install --immutable in yb shows all of it.',
  })
})

const answerOf = (code: number, text = ''): Finished => ({ code, stdout: Buffer.from(text), stderr: '' })

/** Installs the packages of the top folder of a laptop by a manager that does this. */
function install(install: (args: readonly string[]) => Finished | Promise<Finished>, more: object = {}) {
  const programs: Programs = {
    run: async (_, args) => (args[0] === '--version' ? answerOf(0, '9.0.0\n') : install(args)),
  }
  const files = ['package.json', 'a/package.json']
  const asked = { manager: 'pnpm', root: '', lock: 'pnpm-lock.yaml', files, isStale: false, ...more }
  const { system, annotations } = fakeSystem(folder, folder, { programs })
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

test('a file in the place of node_modules is named', async () => {
  writeFileSync(at('node_modules'), '')
  await expect(install(() => answerOf(0)).done).rejects.toMatchObject({
    code: 'PACKAGES_FAILED',
    message: 'the packages of the top folder cannot be installed: node_modules is no folder',
    hint: 'Move it away: there packages are put.',
  })
})
