// A stand-in for actions/checkout 6: the same refs, depth and state of HEAD, from $E2E_GIT_BASE/<owner>/<repo> instead of github.com.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

const { E2E_GIT_BASE, GITHUB_REF, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE } = process.env
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const folder = path.resolve(GITHUB_WORKSPACE, input('path'))
const depth = Number(input('fetch-depth'))

function git(...args) {
  const safe = ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false']
  return execFileSync('git', [...safe, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

mkdirSync(folder, { recursive: true })
git('init', '-q')
git('remote', 'add', 'origin', `file://${E2E_GIT_BASE}/${input('repository')}`)

const { ref, commit } = wanted()
const local = ref.replace(/^refs\/heads\//, 'refs/remotes/origin/').replace(/^refs\/pull\//, 'refs/remotes/pull/')
const one = ref === '' ? commit : `+${commit}:${local}`
const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
const refspecs = [...(depth === 0 ? all : []), ...(depth > 0 || ref.startsWith('refs/pull/') ? [one] : [])]
const limits = [...(depth > 0 ? [`--depth=${depth}`] : []), input('fetch-tags') === 'true' ? '--tags' : '--no-tags']
git('fetch', '-q', '--prune', ...limits, 'origin', ...refspecs)
if (ref.startsWith('refs/heads/')) git('checkout', '-q', '--force', '-B', ref.slice('refs/heads/'.length), local)
else git('checkout', '-q', '--force', '--detach', commit)
if (input('submodules') !== 'false') {
  const deeper = input('submodules') === 'recursive' ? ['--recursive'] : []
  git('submodule', 'update', '-q', '--init', '--depth=1', ...deeper)
}
console.log(`checked out ${git('rev-parse', 'HEAD').trim()}, ${git('rev-list', '--count', 'HEAD').trim()} commits deep`)

/** The full ref, empty for a bare commit, and the commit it stands for. */
function wanted() {
  const ref = input('ref')
  if (ref === '' && input('repository') === GITHUB_REPOSITORY) return { ref: GITHUB_REF, commit: GITHUB_SHA }
  if (/^[0-9a-f]{40}$/.test(ref)) return { ref: '', commit: ref }
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
  const listed = git('ls-remote', '--symref', 'origin', ...(ref === '' ? ['HEAD'] : names))
  const [, name] = /(?:^ref: |\t)(refs\/\S+)(?:\tHEAD)?$/m.exec(listed) ?? []
  const [, commit] = /^([0-9a-f]{40})\t/m.exec(listed) ?? []
  if (commit === undefined) throw new Error(`no ref ${ref} in ${input('repository')}`)
  return { ref: name, commit }
}
