import { expect, test } from '@jest/globals'
import { lastWords } from './last-words.ts'

const PNPM_BUILDS = `Error: ERR_PNPM_IGNORED_BUILDS

  × installing dependencies
  ╰─▶ Ignored build scripts: core-js@3.40.0, esbuild@0.25.0
  help: Run "pnpm approve-builds" to pick which dependencies should be allowed
        to run scripts.


Progress: resolved 3, reused 0, downloaded 3, added 3, done
`
const PNPM_LOCK = `Error: ERR_PNPM_OUTDATED_LOCKFILE

  × installing dependencies
  ╰─▶ Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up
      to date with package.json.
      
        Failure reason:
        specifiers in the lockfile don't match specifiers in package.json:
      * in importers["."]:
`
const PNPM_NOWHERE = `Error: ERR_PNPM_FETCH_404

  × installing dependencies
  ├─▶ Failed to resolve dependency tree: GET https://registry.npmjs.org/not-
  │   there: Not Found - 404
  │   
  │   Failed to resolve not-there@^1.0.0
  ╰─▶ GET https://registry.npmjs.org/long-name-that-is-not-
      there: Not Found - 404
  help: not-there is not in the npm registry, or you have no
        permission to fetch it.
        
        No authorization header was set for the request.
`
const PNPM_ENGINE = `Error: ERR_PNPM_UNSUPPORTED_ENGINE

  × Unsupported engine for /work: wanted: {"node":"<10"} (current:
  │ {"node":"24.21.0"})
`
const PNPM_NO_CODE = `Error:   × installing dependencies
  ╰─▶ Failed to resolve dependency: Cannot resolve package from workspace
      because workspace packages were not loaded into the resolver
`

const NPM_NOWHERE = `npm error code E404
npm error 404 Not Found - GET https://registry.npmjs.org/not-there
npm error 404
npm error 404  The requested resource 'not-there@^1.0.0' could not be found or you do not have permission to access it.
npm error 404
npm error 404 Note that you can also install from a
npm error 404 tarball, folder, http url, or git url.
npm error A complete log of this run can be found in: /root/.npm/_logs/x-debug-0.log
`
const NPM_NO_ANSWER = `npm error code ECONNREFUSED
npm error syscall connect
npm error errno ECONNREFUSED
npm error FetchError: request to http://127.0.0.1:9/is-odd failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error     at emitErrorEvent (node:_http_client:114:11)
npm error     at process.processTicksAndRejections (node:internal/process/task_queues:91:21) {
npm error   code: 'ECONNREFUSED',
npm error   port: 9,
npm error }
`
const NPM_OLD_VERSION = `npm error code ETARGET
npm error notarget No matching version found for is-odd@99.0.0.
npm error notarget In most cases you or one of your dependencies are requesting
npm error notarget a package version that doesn't exist.
`
const NPM_SCRIPT = `npm error code 3
npm error path /work
npm error command failed
npm error command sh -c exit 3
`
const NPM_ENGINE = `npm error code EBADENGINE
npm error engine Unsupported engine
npm error engine Not compatible with your version of node/npm: a@1.0.0
npm error notsup Not compatible with your version of node/npm: a@1.0.0
npm error notsup Required: {"node":"<10"}
`

test.each([
  [
    'the cause of all and the way out, with lines put together',
    PNPM_BUILDS,
    'ERR_PNPM_IGNORED_BUILDS: Ignored build scripts: core-js@3.40.0, esbuild@0.25.0; Run "pnpm approve-builds" to pick which dependencies should be allowed to run scripts.',
  ],
  [
    'no list behind it',
    PNPM_LOCK,
    'ERR_PNPM_OUTDATED_LOCKFILE: Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json.',
  ],
  [
    'the last of several causes',
    PNPM_NOWHERE,
    'ERR_PNPM_FETCH_404: GET https://registry.npmjs.org/long-name-that-is-not-there: Not Found - 404; not-there is not in the npm registry, or you have no permission to fetch it.',
  ],
  [
    'what has no cause',
    PNPM_ENGINE,
    'ERR_PNPM_UNSUPPORTED_ENGINE: Unsupported engine for /work: wanted: {"node":"<10"} (current: {"node":"24.21.0"})',
  ],
  [
    'what has no code',
    PNPM_NO_CODE,
    'Failed to resolve dependency: Cannot resolve package from workspace because workspace packages were not loaded into the resolver',
  ],
  ['what older ones say', ' ERR_PNPM_NO_MATCHING_VERSION  No matching version found', 'No matching version found'],
])('of pnpm is told %s', (_, said, told) => {
  expect(lastWords(said)).toBe(told)
})

test.each([
  [
    'whole sentences of a package that is not there',
    NPM_NOWHERE,
    "404 Not Found - GET https://registry.npmjs.org/not-there; The requested resource 'not-there@^1.0.0' could not be found or you do not have permission to access it.",
  ],
  [
    'why nobody answers',
    NPM_NO_ANSWER,
    'FetchError: request to http://127.0.0.1:9/is-odd failed, reason: connect ECONNREFUSED 127.0.0.1:9',
  ],
  [
    'a sentence over two lines',
    NPM_OLD_VERSION,
    "No matching version found for is-odd@99.0.0. In most cases you or one of your dependencies are requesting a package version that doesn't exist.",
  ],
  ['which command failed', NPM_SCRIPT, 'command failed; command sh -c exit 3'],
  [
    'each thing once',
    NPM_ENGINE,
    'Unsupported engine; Not compatible with your version of node/npm: a@1.0.0; Required: {"node":"<10"}',
  ],
])('of npm is told %s', (_, said, told) => {
  expect(lastWords(said)).toBe(told)
})
