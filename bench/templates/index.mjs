// What it costs to move the pin of a submodule: through GitHub's API, by git without a work tree, and the usual ways, by clones. Requests and
// bytes are counted in front of a GitHub of ours on real repositories; each way begins from the same product, whose branch nobody has made yet.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGitServer } from '../../test/support/git-server.ts'
import { startGithubRepositories } from '../../test/support/github-repositories.ts'
import { startCounter } from '../install/counter.mjs'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const TOKEN = 'ghs_bench'
const BRANCH = 'maestro/templates'
const [COMMITS, FILES, TAGS] = [60, 1_500, 60]

/** Rows: a way, its requests, its bytes in kilobytes, and what is wanted. */
export async function measureSyncing() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-bench-templates-'))
  const permissions = { contents: 'write', 'pull-requests': 'write' }
  const served = path.join(scratch, 'served')
  const github = await startGithubRepositories({ root: served, tokens: { [TOKEN]: { permissions } } })
  const server = await startGitServer(served)
  try {
    const { templates, tags } = makeTemplates(path.join(scratch, 'templates'))
    github.add('acme/templates', { from: templates })
    const product = makeProduct(path.join(scratch, 'product'), tags.at(-2).commit)
    const bed = { scratch, github, server, product, target: tags.at(-1) }
    const rows = []
    for (const way of [cloned([]), cloned(['--depth', '1']), byGit, byApi, nothingToDo])
      rows.push(await counted(way, bed))
    return rows
  } finally {
    await server.close()
    await github.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** One way, in front of which everything is counted. */
async function counted(way, bed) {
  const hosted = bed.github.add('acme/product', { from: bed.product })
  const folder = mkdtempSync(path.join(bed.scratch, 'way-'))
  const [git, api] = [await startCounter(bed.server.origin), await startCounter(bed.github.url)]
  const started = performance.now()
  const { name, wanted = '', isMove = true } = await way({ ...bed, folder, git: git.url, api: api.url })
  const seconds = (performance.now() - started) / 1000
  const tip = hosted.oidOf(BRANCH)
  if (isMove !== (tip !== undefined)) throw new Error(`${name}: the branch is ${tip ?? 'not there'}`)
  if (isMove && !hosted.git('ls-tree', BRANCH, 'shared').includes(bed.target.commit))
    throw new Error(`${name}: not moved`)
  const row = {
    name,
    requests: git.paths.length + api.paths.length,
    kilobytes: Math.ceil((git.bytes() + api.bytes()) / 1000),
    seconds: Number(seconds.toFixed(2)),
    wanted,
  }
  await Promise.all([git.close(), api.close()])
  return row
}

const byApi = async (bed) => {
  await sync(bed, ['--base', 'main'])
  return { name: '`sync-templates`, and its pull request', wanted: '≤ 6 requests, ≤ 40 KB' }
}

const nothingToDo = async (bed) => {
  await sync(bed, ['--base', 'main', '--rule', 'exact:v1.58.0'])
  return { name: '`sync-templates`, nothing to do', wanted: '1 request', isMove: false }
}

/** From a clone that CI made, which is not counted. */
const byGit = async (bed) => {
  const clone = path.join(bed.folder, 'clone')
  git(bed.folder, 'clone', '-q', bed.product, clone)
  git(clone, 'remote', 'set-url', 'origin', `${bed.git}acme/product`)
  await sync({ ...bed, root: clone }, ['--backend', 'git'])
  return { name: '`sync-templates --backend git`, from a clone that is there' }
}

/** What people do by hand: clone, update the submodule, commit, push. */
function cloned(depth) {
  return async ({ folder, git: url, target }) => {
    const clone = path.join(folder, 'clone')
    await gitOver(folder, 'clone', '-q', ...depth, `${url}acme/product`, clone)
    git(clone, 'config', 'submodule.shared.url', `${url}acme/templates`)
    await gitOver(clone, 'submodule', '--quiet', 'update', '--init', ...depth)
    const shared = path.join(clone, 'shared')
    await gitOver(shared, 'fetch', '-q', ...depth, 'origin', `refs/tags/${target.tag}:refs/tags/${target.tag}`)
    git(shared, 'checkout', '-q', target.tag)
    git(clone, ...ME, 'commit', '-qam', `Update shared to ${target.tag}`)
    await gitOver(clone, 'push', '-q', 'origin', `HEAD:refs/heads/${BRANCH}`)
    const how = depth.length === 0 ? 'whole clones' : 'clones of depth 1'
    return { name: `${how}, \`submodule update\`, commit, push; no pull request` }
  }
}

async function sync({ api, git: gitUrl, github, root, product }, more) {
  const env = {
    ...{ PATH: process.env.PATH, HOME: tmpdir(), GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/product' },
    ...{ GITHUB_API_URL: api.replace(/\/$/, ''), GITHUB_SERVER_URL: gitUrl.replace(/\/$/, '') },
    GITHUB_GRAPHQL_URL: `${api}${new URL(github.graphqlUrl).pathname.slice(1)}`,
  }
  const args = ['sync-templates', '--root', root ?? product, ...more, '--json']
  await ran(process.execPath, [CLI, ...args], { cwd: tmpdir(), env })
}

const ME = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
const ENV = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', HOME: tmpdir() }

function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env: ENV, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Beside our own servers, which have to answer meanwhile. */
function gitOver(cwd, ...args) {
  return ran('git', ['-c', 'protocol.http.allow=always', ...args], { cwd, env: ENV })
}

function ran(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}: ${said}`))))
  })
}

function started(folder) {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
}

function commit(folder, message) {
  git(folder, 'add', '-A')
  git(folder, ...ME, 'commit', '-q', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

function makeTemplates(folder) {
  started(folder)
  const tags = []
  for (let at = 0; at < TAGS; at++) {
    for (let file = 0; file < 10; file++)
      writeFileSync(path.join(folder, `f${file}.txt`), randomBytes(600).toString('hex'))
    const tag = `v1.${at}.0`
    tags.push({ tag, commit: commit(folder, `feat: ${tag}`) })
    git(folder, 'tag', tag)
  }
  return { templates: folder, tags }
}

/** Some megabytes in some files, with a history. */
function makeProduct(folder, pin) {
  started(folder)
  for (let at = 0; at < COMMITS; at++) {
    for (let file = 0; file < FILES / COMMITS; file++) {
      const place = path.join(folder, `d${at % 12}`)
      mkdirSync(place, { recursive: true })
      writeFileSync(path.join(place, `f${at}-${file}.txt`), randomBytes(2_000).toString('hex'))
      writeFileSync(path.join(place, `changed-${file}.txt`), randomBytes(1_000).toString('hex'))
    }
    commit(folder, `Change ${at}`)
  }
  const lines = ['[submodule "shared"]', 'path = shared', 'url = ../templates', 'track = semver']
  writeFileSync(path.join(folder, '.gitmodules'), `${lines.join('\n\t')}\n`)
  git(folder, 'add', '.gitmodules')
  git(folder, 'update-index', '--add', '--cacheinfo', `160000,${pin},shared`)
  git(folder, ...ME, 'commit', '-q', '-m', 'Pin')
  return folder
}

/** As Markdown. */
export function syncingTable(rows) {
  const head = ['', 'requests', 'KB', 'seconds', 'wanted']
  const lines = rows.map(({ name, requests, kilobytes, seconds, wanted }) => [
    name,
    requests,
    kilobytes,
    seconds,
    wanted,
  ])
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(['---', '--:', '--:', '--:', '---']), ...lines.map(line)].join('\n')
}
