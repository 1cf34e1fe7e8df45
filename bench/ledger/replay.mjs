// What a ledger would have saved on a real history: the newest first-parent commits of a clone, one after the other, and which pairs of commit and
// project have to run. Reads the sources, so that nothing is built; Node 24.
import { execFileSync } from 'node:child_process'
import { answer } from '../../src/actions/affected/answer.ts'
import { readCommit } from '../../src/actions/affected/read-graph.ts'
import { readCommitReads } from '../../src/actions/run/ledger/read-keys.ts'
import { digestOf } from '../../src/affected/reads.ts'
import { taskReader } from '../../src/affected/task-reads.ts'
import { upstreamIn } from '../../src/graph/local-dependencies.ts'
import { openGit } from '../../src/system/git.ts'
import { terminalSystem } from '../../src/system/terminal.ts'

export const RANGE = { root: '.', workflow: '', token: '', 'merge-queue': 'target', dependents: 'transitive' }
export const MANNER = { edges: 'local', carries: 'loadable', granularity: 'project' }

/** Counts of pairs that must run, by rule, and skipped pairs that a plain look at files cannot explain. */
export async function replay(folder, most) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const commits = git('rev-list', '--first-parent', `--max-count=${most + 1}`, 'HEAD')
    .trim()
    .split('\n')
    .reverse()
  const system = { ...terminalSystem(process.env, false), folder }
  const sums = { commits: 0, pairs: 0, touched: 0, affected: 0, ledger: 0, ledgerOfAffected: 0, skipped: 0, keyless: 0 }
  const unexplained = []
  const seen = new Map()
  let before
  for (const commit of commits) {
    const now = await stateOf(commit, folder)
    if (before !== undefined) {
      const set = await answer({ ...RANGE, ...MANNER, base: before, head: commit }, system)
      sums.commits++
      const roots = [...now.graph.projects.values()].map(({ root, name }) => ({ root, name }))
      const touched = new Set(set.changes.flatMap(({ path }) => ownerOf(path, roots) ?? []))
      for (const [name, key] of now.keys) {
        sums.pairs++
        if (touched.has(name)) sums.touched++
        const isAffected = set.projects.has(name)
        if (isAffected) sums.affected++
        if (key === undefined) sums.keyless++
        const proof = key === undefined ? undefined : seen.get(`${name} ${key}`)
        if (proof === undefined) {
          sums.ledger++
          if (isAffected) sums.ledgerOfAffected++
        } else {
          sums.skipped++
          if (isAffected) unexplained.push(...examine({ name, proof, commit, now, git }))
        }
      }
    }
    for (const [name, key] of now.keys) if (!seen.has(`${name} ${key}`)) seen.set(`${name} ${key}`, commit)
    before = commit
  }
  return { ...sums, unexplained }
}

/** The graph of a commit, and a key of each project as of its tests, on one machine and one day; undefined where it can have none. */
export async function stateOf(commit, folder) {
  const git = openGit(folder, process.env)
  const view = await readCommit(git, commit)
  // Whatever targets they have: each has tests here.
  const tested = ({ targets, ...project }) => ({
    ...project,
    targets: [{ ...targets[0], name: 'test', origin: 'inferred' }],
  })
  const projects = new Map([...view.graph.projects].map(([name, project]) => [name, tested(project)]))
  const graph = { ...view.graph, projects }
  const { reads, side } = await readCommitReads({ ...view, graph }, git)
  const readsOf = taskReader(graph, reads, side.inputs)
  const upstream = upstreamIn(graph)
  const known = new Map()
  const text = (list) => {
    if (!known.has(list))
      known.set(
        list,
        digestOf(
          list
            .map(({ file, part, digest }) => `${file} ${part} ${digest}`)
            .sort()
            .join('\n'),
        ),
      )
    return known.get(list)
  }
  const keys = [...projects.values()].map((project) => {
    const closure = [project.name, ...upstream(project.name)]
    if (closure.some((name) => projects.get(name)?.unresolved.length > 0)) return [project.name, undefined]
    const { own, shared, everybody, locked, upstream: above } = readsOf(project, 'test')
    const parts = [own, shared, everybody, locked].map(text)
    return [project.name, digestOf([...parts, ...[...above].flatMap(([name, list]) => [name, text(list)])].join(' '))]
  })
  return { graph, keys: new Map(keys), upstream }
}

function ownerOf(path, roots) {
  const found = roots.filter(({ root }) => root === '' || path.startsWith(`${root}/`))
  return found.sort((a, b) => b.root.length - a.root.length)[0]?.name
}

const DOCUMENT = /\.(?:md|rst|adoc)$|(?:^|\/)(?:docs?|licen[cs]e|changelog|notice)[^/]*(?:\/|$)/i
const TEST = /(?:^|\/)(?:tests?|e2e|__tests__)\/|\.(?:test|spec)\.|(?:^|\/)(?:test_|conftest)/
const LOCK = /(?:^|\/)(?:uv\.lock|poetry\.lock|package-lock\.json|pnpm-lock\.yaml|yarn\.lock)$/
const LINTED =
  /(?:^|\/)(?:\.flake8|\.?ruff\.toml|mypy\.ini|\.eslintrc.*|eslint\.config\..*|\.prettierrc.*|biome\.json)$/
// Of the service that hosts the repository.
const HOSTED = /^\.(?:github|gitlab|circleci)\//
const LINTERS_TABLE = /^\[\[?tool\.(?:ruff|pyright|mypy|black|isort|pylint|flake8|codespell)\b/
const VERSION = /^[-+]\s*["']?(?:version|__version__|VERSION)["']?\s*[:=]\s*["'][^"']*["'],?\s*$/

/**
 * An affected pair that is skipped: every file in the folders of its closure that differs from the commit of the proof has to be one that tests of
 * the project do not read, by rules of this file alone: documents, settings of linters and of the host, tests of others, locks (compared elsewhere),
 * or lines of versions.
 */
function examine({ name, proof, commit, now, git }) {
  const names = [name, ...now.upstream(name)]
  const folders = names.map((one) => now.graph.projects.get(one)?.root || '.')
  const roots = [...now.graph.projects.values()].map(({ root, name: other }) => ({ root, name: other }))
  const files = git('diff', '--name-only', '--no-renames', proof, commit, '--', ...folders)
    .trim()
    .split('\n')
  return files
    .filter((file) => file !== '' && names.includes(ownerOf(file, roots)))
    .filter((file) => !DOCUMENT.test(file) && !LOCK.test(file) && !LINTED.test(file) && !HOSTED.test(file))
    .filter((file) => !(TEST.test(file) && ownerOf(file, roots) !== name))
    .filter((file) => {
      const diff = git('diff', '-U0', '--no-renames', proof, commit, '--', file).split('\n')
      const lines = diff.filter((line) => /^[-+]/.test(line) && !/^(?:\+\+\+|---) /.test(line))
      return lines.some((line) => !VERSION.test(line))
    })
    .filter(
      (file) =>
        !/(?:^|\/)pyproject\.toml$/.test(file) ||
        [proof, commit].map((one) => unlinted(git, one, file)).reduce((a, b) => a !== b),
    )
    .map((file) => ({ name, proof, commit, file }))
}

/** A pyproject.toml without the tables of linters; empty where there is none. */
function unlinted(git, commit, file) {
  if (git('ls-tree', commit, '--', file) === '') return ''
  let isLinters = false
  return git('show', `${commit}:${file}`)
    .split('\n')
    .filter((line) => {
      if (line.startsWith('[')) isLinters = LINTERS_TABLE.test(line)
      return !isLinters
    })
    .join('\n')
}

/** The figures as a table in Markdown. */
export function replayTable(rows) {
  const share = (part, { pairs }) => ((100 * part) / pairs).toFixed(1)
  const lines = rows.map(({ name, ...row }) => {
    const shares = [row.touched, row.affected, row.ledger].map((part) => share(part, row)).join(' | ')
    return `| ${name} | ${row.commits} | ${row.pairs} | ${shares} | ${row.unexplained.length} |`
  })
  const head =
    '| history | commits | pairs | touched % | affected % | ledger % | unexplained |\n| --- | --: | --: | --: | --: | --: | --: |'
  return [head, ...lines].join('\n')
}
