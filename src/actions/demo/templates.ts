import path from 'node:path'
import type { OutputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { ExternalError } from '../../errors.ts'
import type { LocalAnswer, LocalRequest, System } from '../../system/system.ts'
import { contract } from '../sync-templates/contract.ts'
import { run } from '../sync-templates/run.ts'
import { gitIn } from './write-platform.ts'

const CHECK = ['#!/bin/sh', 'set -eu', 'ruff check .', '', 'pytest', '', '# of this product alone:', '']
const MANIFEST = 'files:\n  - from: python\n    to: ./\n'

/** What the templates hold in each version, and which commit made it so. */
const VERSIONS = [
  { tag: 'v2024.09.30', message: 'feat: check and test in one script', check: CHECK },
  {
    tag: 'v2024.10.08',
    message: 'feat(ci): check types as well',
    check: CHECK.map((line) => line.replace('ruff check .', 'ruff check . && mypy src')),
  },
] as const

/** What came of bringing a product up to date. */
export interface BroughtUp {
  readonly outputs: OutputsOf<typeof contract>
  /** What the commit changes, as `git show` tells it. */
  readonly change: string
}

/**
 * Templates with two versions and a product that holds the first, both served as a host serves them; then a sync of the product.
 *
 * @param folder where both are made; absolute
 */
export async function bringUp(folder: string, system: System): Promise<BroughtUp> {
  const hosts = path.join(folder, 'host')
  const product = path.join(folder, 'product')
  const server = await system.serve(gitHost(hosts, system))
  try {
    const pin = await writeTemplates(path.join(folder, 'templates'), path.join(hosts, 'maestro-templates'), system)
    await writeProduct(product, path.join(hosts, 'quality-fabric'), { pin, origin: server.origin }, system)
    const given: Readonly<Record<string, string>> = { root: product, backend: 'git', sync: 'merge', summary: 'false' }
    const outputs = await run(
      parseInputs(contract, (name) => given[name]),
      { ...system, folder: product },
    )
    const show = [
      'show',
      '--format=%an, on maestro/templates: %s%n',
      '--submodule=short',
      '--unified=1',
      'maestro/templates',
    ]
    return { outputs, change: await gitIn(path.join(hosts, 'quality-fabric'), system)(...show) }
  } finally {
    await server.close()
  }
}

async function writeTemplates(folder: string, host: string, system: System): Promise<string> {
  const git = gitIn(folder, system)
  await system.files.makeFolder(folder)
  await git('init', '--quiet', '--initial-branch=main')
  for (const { tag, message, check } of VERSIONS) {
    await system.files.write(path.join(folder, 'maestro-sync.yml'), MANIFEST)
    await system.files.write(path.join(folder, 'python/check.sh'), check.join('\n'))
    await git('add', '--all')
    await git('commit', '--quiet', `--message=${message}`)
    await git('tag', tag)
  }
  await git('clone', '--quiet', '--mirror', folder, host)
  return (await git('rev-parse', `${VERSIONS[0].tag}^{commit}`)).trim()
}

async function writeProduct(
  folder: string,
  host: string,
  { pin, origin }: { readonly pin: string; readonly origin: string },
  system: System,
): Promise<void> {
  const git = gitIn(folder, system)
  await system.files.makeFolder(folder)
  await git('init', '--quiet', '--initial-branch=main')
  const gitmodules = [
    '[submodule "maestro-templates"]',
    'path = templates',
    'url = ../maestro-templates',
    'track = calver',
    '',
  ]
  await system.files.write(path.join(folder, '.gitmodules'), gitmodules.join('\n\t').trimEnd().concat('\n'))
  await system.files.write(path.join(folder, 'check.sh'), `${CHECK.join('\n')}npm run lint\n`)
  await git('add', '--all')
  await git('update-index', '--add', '--cacheinfo', `160000,${pin},templates`)
  await git('commit', '--quiet', '--message=Begin with the templates')
  await git('clone', '--quiet', '--mirror', folder, host)
  await git('remote', 'add', 'origin', `${origin}/quality-fabric`)
}

/** git's own server for HTTP, RFC 3875. */
function gitHost(root: string, { programs, variable }: System): (request: LocalRequest) => Promise<LocalAnswer> {
  return async ({ method, path: at, query, headers, body }) => {
    const env = {
      PATH: variable('PATH'),
      ...{
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: at,
        QUERY_STRING: query,
        REQUEST_METHOD: method,
      },
      ...{ REMOTE_USER: 'demo', CONTENT_TYPE: headers['content-type'], GIT_PROTOCOL: headers['git-protocol'] },
      ...{
        HTTP_CONTENT_ENCODING: headers['content-encoding'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
      ...{ GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_0: 'uploadpack.allowFilter', GIT_CONFIG_VALUE_0: 'true' },
      ...{ GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant', GIT_CONFIG_VALUE_1: 'true' },
      ...{ GIT_CONFIG_KEY_2: 'http.receivepack', GIT_CONFIG_VALUE_2: 'true' },
    }
    const sent = await body()
    const finished = await programs.run('git', ['http-backend'], {
      cwd: root,
      env: { ...env, CONTENT_LENGTH: String(sent.length) },
      input: sent,
      timeoutMs: 60_000,
    })
    return answerOf(Buffer.from(finished.stdout))
  }
}

function answerOf(output: Buffer): LocalAnswer {
  const end = output.indexOf('\r\n\r\n')
  if (end < 0) throw new ExternalError('GIT_FAILED', 'git http-backend said nothing', false)
  const fields = output
    .toString('latin1', 0, end)
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  const headers = Object.fromEntries(fields.filter(([name]) => name !== 'status'))
  const status = Number.parseInt(fields.find(([name]) => name === 'status')?.[1] ?? '200', 10)
  return { status, headers, body: output.subarray(end + 4) }
}
