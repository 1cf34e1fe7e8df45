import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestRepository, testRepository } from '../../support/repository.ts'

/** What starts a workflow: the event's name and its payload. */
export interface Event {
  readonly name: 'push' | 'pull_request' | 'pull_request_target' | 'release' | 'workflow_dispatch'
  readonly payload: Readonly<Record<string, unknown>>
}

/** Whose pull requests get no secrets, and a token that only reads. */
export const OUTSIDERS = ['a fork', 'Dependabot'] as const

/** The repository of somebody who uses the actions: a work tree, and what its host would serve. */
export interface Caller extends TestRepository {
  /** `owner/repo`. */
  readonly name: string
  /** Holds the bare repository `owner/repo`; the stand-in for actions/checkout fetches from here. */
  readonly gitBase: string
  /** Pushes what is checked out to `main` of the host; the event says what stood there before. */
  push(): Event
  /** Pushes a tag of what is checked out. */
  pushTag(tag: string): Event
  /** Pushes what is checked out, and starts a workflow of it by hand. */
  dispatch(inputs?: Readonly<Record<string, string>>): Event
  /** Publishes a release of a tag. */
  release(tag: string): Event
  /**
   * Opens a pull request of a branch: makes its merge commit on the host and checks that out here, as
   * act takes the commit of a run from the work tree.
   */
  pullRequest(branch: string, outsider?: (typeof OUTSIDERS)[number]): Event
}

/** A repository without commits, on branch `main`. */
export function callerRepository(name = 'acme/platform'): Caller {
  const gitBase = mkdtempSync(path.join(tmpdir(), 'maestro-host-'))
  const host = path.join(gitBase, name)
  const own = testRepository()
  const onHost = (...args: readonly string[]): string => own.git('-C', host, ...args)

  mkdirSync(host, { recursive: true })
  onHost('init', '-q', '--bare', '-b', 'main')
  // As GitHub serves it: any commit by its id, and partial clones.
  onHost('config', 'uploadpack.allowAnySHA1InWant', 'true')
  onHost('config', 'uploadpack.allowFilter', 'true')
  // act reads the name of the repository from here.
  own.git('remote', 'add', 'origin', `https://github.com/${name}`)
  const repository = { full_name: name, default_branch: 'main' }

  return {
    ...own,
    name,
    gitBase,
    push() {
      const before = onHost('for-each-ref', '--format=%(objectname)', 'refs/heads/main') || '0'.repeat(40)
      const after = own.git('rev-parse', 'HEAD')
      own.git('push', '-q', host, 'HEAD:refs/heads/main')
      const created = /^0+$/.test(before)
      return {
        name: 'push',
        payload: { ref: 'refs/heads/main', before, after, created, forced: false, deleted: false, repository },
      }
    },
    pushTag(tag) {
      own.git('push', '-q', host, 'HEAD:refs/heads/main', `refs/tags/${tag}:refs/tags/${tag}`)
      const after = own.git('rev-parse', `${tag}^{}`)
      return {
        name: 'push',
        payload: { ref: `refs/tags/${tag}`, before: '0'.repeat(40), after, created: true, repository },
      }
    },
    dispatch(inputs = {}) {
      own.git('push', '-q', host, 'HEAD:refs/heads/main')
      return { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs, repository } }
    },
    release(tag) {
      own.git('push', '-q', host, 'HEAD:refs/heads/main', `refs/tags/${tag}:refs/tags/${tag}`)
      return {
        name: 'release',
        payload: { action: 'published', release: { tag_name: tag, draft: false, prerelease: false }, repository },
      }
    },
    pullRequest(branch, outsider) {
      // As GitHub does: `base.sha` stays where the branch began, however far the base branch has moved on.
      const base = own.git('merge-base', 'main', branch)
      const head = own.git('rev-parse', branch)
      own.git('checkout', '-q', '--detach', 'main')
      own.git('merge', '-q', '--no-ff', '-m', `Merge ${branch} into main`, branch)
      own.git('push', '-q', host, `main:refs/heads/main`, `+${branch}:refs/heads/${branch}`, '+HEAD:refs/pull/1/merge')
      const from = { full_name: outsider === 'a fork' ? name.replace(/^.*\//, 'stranger/') : name }
      const sides = { base: { ref: 'main', sha: base }, head: { ref: branch, sha: head, repo: from } }
      const user = { login: outsider === 'Dependabot' ? 'dependabot[bot]' : 'ada' }
      return {
        name: 'pull_request',
        payload: { action: 'opened', number: 1, pull_request: { number: 1, user, ...sides }, repository },
      }
    },
    remove() {
      own.remove()
      rmSync(gitBase, { recursive: true, force: true })
    },
  }
}
