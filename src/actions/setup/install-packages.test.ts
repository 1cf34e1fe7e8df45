import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
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
