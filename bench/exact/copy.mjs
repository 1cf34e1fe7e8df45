// A throw-away copy of a repository: it borrows the objects of the original, which is only read, and takes what we commit.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}
const LARGE = 1 << 30

/**
 * Opens a copy without a work tree.
 *
 * @returns `folder`; `git(...args)`, its output; `files(commit)`, path → mode and object; `text(id)` of an object;
 *   `lacking(commit)`, the paths whose contents this copy lacks, as a partial clone does; `commit(parent, edits)`, the new commit; `close()`
 */
export function openCopy(original) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'maestro-exact-'))
  const folder = path.join(scratch, 'copy')
  execFileSync('git', ['clone', '-q', '--shared', '--no-checkout', original, folder], { stdio: 'pipe' })
  const env = { ...process.env, ...AUTHOR, GIT_INDEX_FILE: path.join(scratch, 'index') }
  const run = (args, input = '') =>
    execFileSync('git', ['-C', folder, ...args], { input, env, encoding: 'utf8', maxBuffer: LARGE, stdio: 'pipe' })
  const git = (...args) => run(args)
  const texts = new Map()
  const write = (text) => run(['hash-object', '-w', '--stdin'], text).trim()
  return {
    folder,
    git,
    files: (commit) => filesOf(git('ls-tree', '-r', '-z', commit)),
    lacking(commit) {
      const files = [...filesOf(git('ls-tree', '-r', '-z', commit))].filter(([, { mode }]) => mode !== '160000')
      const found = run(['cat-file', '--batch-check'], files.map(([, { id }]) => `${id}\n`).join('')).split('\n')
      return files.filter((_, at) => found[at].endsWith(' missing')).map(([file]) => file)
    },
    text(id) {
      if (!texts.has(id)) texts.set(id, textOf(folder, id))
      return texts.get(id)
    },
    commit(parent, edits) {
      git('read-tree', parent)
      run(['update-index', '-z', '--index-info'], [...edits].map((edit) => indexLine(edit, write)).join(''))
      return git('commit-tree', '-p', parent, '-m', 'a change', git('write-tree', '--missing-ok').trim()).trim()
    },
    close: () => rmSync(scratch, { recursive: true, force: true }),
  }
}

function filesOf(listing) {
  const entries = listing.split('\0').filter((line) => line !== '')
  return new Map(
    entries.map((line) => {
      const [mode, , id] = line.slice(0, line.indexOf('\t')).split(' ')
      return [line.slice(line.indexOf('\t') + 1), { mode, id }]
    }),
  )
}

/** Empty for an object that this copy lacks: a partial clone has no large ones. */
function textOf(folder, id) {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'cat-file', 'blob', id], { maxBuffer: LARGE })
  return status === 0 ? stdout.toString('utf8') : ''
}

/** An edit is `[path, null]` for a file that goes, else `[path, { text or id, mode }]`. */
function indexLine([file, edit], write) {
  if (edit === null) return `0 ${'0'.repeat(40)}\t${file}\0`
  const { text, id = write(text), mode = '100644' } = edit
  return `${mode} ${id}\t${file}\0`
}
