import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What a commit does to a file: new text, a link, or `null` to delete it. */
export type FileEdit = string | null | { readonly link: string }

export interface TestRepository {
  readonly folder: string
  /** Runs git and gives its trimmed output. */
  git(...args: readonly string[]): string
  /** The same, with something to read. */
  feed(input: string, ...args: readonly string[]): string
  /** Applies the edits, commits them, and gives the commit's id. */
  commit(edits: Readonly<Record<string, FileEdit>>, message?: string): string
  remove(): void
}

// Time and people are fixed, so that the same edits give the same ids; nobody's own git configuration plays a part.
const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

/** A real repository in a temporary folder, on branch `main`, without commits; or a clone when `from` is given. */
export function testRepository(options: { from?: string; cloneArgs?: readonly string[] } = {}): TestRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-repo-'))
  const feed = (input: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: ENV, encoding: 'utf8', input, stdio: 'pipe' }).trim()
  const git = (...args: readonly string[]): string => feed('', ...args)
  if (options.from === undefined) git('init', '-q', '-b', 'main')
  else git('clone', '-q', ...(options.cloneArgs ?? []), `file://${options.from}`, '.')
  return {
    folder,
    git,
    feed,
    commit(edits, message = 'change') {
      for (const [file, edit] of Object.entries(edits)) apply(path.join(folder, file), edit)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function apply(file: string, edit: FileEdit): void {
  rmSync(file, { recursive: true, force: true })
  if (edit === null) return
  mkdirSync(path.dirname(file), { recursive: true })
  if (typeof edit === 'string') writeFileSync(file, edit)
  else symlinkSync(edit.link, file)
}
