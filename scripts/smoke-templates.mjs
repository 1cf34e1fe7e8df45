// Moves a pin in a real repository, as a workflow would, and says what GitHub made of it: docs/unverified.md. The repository is its own templates; all
// that is made is taken away again. The environment is that of a workflow, with GITHUB_TOKEN (contents: write, pull-requests: write).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_RUN_ID: run = '0' } = process.env
const api = process.env.GITHUB_API_URL ?? 'https://api.github.com'
const base = `smoke/templates-${run}`
const folder = mkdtempSync(path.join(tmpdir(), 'smoke-'))

async function ask(method, at, body, expected = 299) {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'smoke' }
  const answer = await fetch(`${api}/repos/${repository}${at}`, {
    ...{ method, headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (answer.status > expected) throw new Error(`${method} ${at} was answered ${answer.status}: ${text.slice(0, 300)}`)
  return text === '' ? {} : JSON.parse(text)
}

/** A branch whose only files are a pin of the commit before the newest one, and a file to change. */
async function makeProduct() {
  const { default_branch: branch } = await ask('GET', '')
  const { object } = await ask('GET', `/git/ref/heads/${branch}`)
  const newest = await ask('GET', `/git/commits/${object.sha}`)
  const [{ sha: pin }] = newest.parents
  const [, name] = repository.split('/')
  const gitmodules = `[submodule "own"]\n\tpath = own\n\turl = ../${name}\n\ttrack = branch:${branch}\n`
  const tree = await ask('POST', '/git/trees', {
    tree: [
      { path: '.gitmodules', mode: '100644', type: 'blob', content: gitmodules },
      { path: 'own', mode: '160000', type: 'commit', sha: pin },
    ],
  })
  const commit = await ask('POST', '/git/commits', { message: 'Pin', tree: tree.sha, parents: [newest.sha] })
  await ask('POST', '/git/refs', { ref: `refs/heads/${base}`, sha: commit.sha })
  return newest.sha
}

function sync() {
  const args = [
    CLI,
    'sync-templates',
    '--root',
    folder,
    '--base',
    base,
    '--group',
    'each',
    '--summary',
    'false',
    '--json',
  ]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))
}

async function cleanUp(outputs) {
  if (outputs?.['pr-number']) await ask('PATCH', `/pulls/${outputs['pr-number']}`, { state: 'closed' })
  for (const branch of [...(outputs?.branches ?? []), base])
    await ask('DELETE', `/git/refs/heads/${branch}`, undefined, 422)
}

let outputs
try {
  const newest = await makeProduct()
  outputs = sync()
  if (!outputs.updated || outputs.to !== newest)
    throw new Error(`the pin did not move: ${JSON.stringify(outputs.plan)}`)
  const { verified, reason } = (await ask('GET', `/git/commits/${outputs.sha}`)).verification ?? {}
  console.log(`▸ the commit without an author: ${verified ? 'signed by GitHub' : `not signed (${reason})`}`)
  console.log(`▸ requests for a move with its pull request: ${outputs.requests}`)
  const again = sync()
  if (again.updated) throw new Error('a second run changed something')
  console.log('▸ a second run changed nothing')
  const rules = await ask('GET', `/rules/branches/${encodeURIComponent(outputs.branches[0])}`)
  console.log(`▸ rules for the branch: ${rules.map(({ type }) => type).join(', ') || 'none'}`)
} finally {
  await cleanUp(outputs)
  rmSync(folder, { recursive: true })
}
