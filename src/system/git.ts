import { isUtf8 } from 'node:buffer'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ExternalError, UserError } from '../errors.ts'
import { withoutLogins } from '../standards/git-url.ts'
import { printable } from '../standards/printable.ts'
import { runAuthorized } from './git-authorization.ts'
import { type IndexEntry, readIndex } from './git-index.ts'
import { LOG_FORMAT, parseLog } from './git-log.ts'
import { decodeName } from './git-names.ts'
import { isRefusal } from './git-refusal.ts'
import { attributesBeside, checkoutSettings, filtersIn } from './plain-checkout.ts'
import { type FinishedProcess as Finished, runProcess, startProcess, type WaitingProcess } from './process.ts'
import type {
  Comparison,
  FetchRequest,
  FileChange,
  Git,
  KnownBranches,
  ObjectId,
  RepoPath,
  TreeChange,
  TreeEntry,
} from './system.ts'
import { topFolder } from './top-folder.ts'

// A repository's own configuration, hooks and embedded bare repositories must not run programs, and output must not depend on
// the configuration of whoever runs it.
const SAFE = [
  '--no-pager',
  '--no-replace-objects',
  ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((c) => ['-c', c]),
  ...['protocol.ext.allow=never', 'core.quotePath=false', 'gc.auto=0', 'maintenance.auto=false'].flatMap((c) => [
    '-c',
    c,
  ]),
]

const BATCH = ['cat-file', '--batch']

// Left over from a hook or an outer git, these would point at another repository.
const FOREIGN = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF',
]

// Nothing that git or what it starts needs. GITHUB_TOKEN and GH_TOKEN stay: credential helpers read them, as that of gh does.
const OURS = /^(?:INPUT_|MAESTRO_REGISTRY_|ACTIONS_.*TOKEN)/i

/** The environment of a git that asks nobody, speaks English, and knows of no other repository than the one that it is told. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  for (const name of [...FOREIGN, ...Object.keys(env).filter((one) => OURS.test(one))]) delete env[name]
  return env
}

/** What reads repositories of one host, as `https://github.com`. */
export interface ServerToken {
  readonly server: string
  readonly token: string
}

/**
 * The repository that holds `folder`, through the git on PATH.
 *
 * Every method throws {@link UserError} `NOT_A_REPOSITORY`, `GIT_MISSING`, `UNSAFE_OWNERSHIP` where they apply, and
 * {@link ExternalError} `GIT_FAILED` when git fails in a way that nobody named.
 *
 * @param folder absolute path; a folder inside the repository stands for the whole repository
 * @param token for a remote that refuses what the repository's own configuration sends
 */
export function openGit(folder: string, environment: NodeJS.ProcessEnv, token?: ServerToken): Git {
  const env: NodeJS.ProcessEnv = { ...gitEnvironment(environment), GIT_OPTIONAL_LOCKS: '0' }
  let contents: WaitingProcess | undefined
  let index: readonly IndexEntry[] | undefined

  function ownIndex(): readonly IndexEntry[] | undefined {
    const top = usualTop(folder)
    return top === undefined ? undefined : readIndex(path.join(top, '.git', 'index'))
  }

  function run(
    args: readonly string[],
    options: { input?: string | Uint8Array; timeoutMs?: number; env?: NodeJS.ProcessEnv } = {},
  ): Promise<Finished> {
    return judged(runProcess('git', [...SAFE, ...args], { cwd: folder, env, ...options }))
  }

  async function judged(running: Promise<Finished>): Promise<Finished> {
    let finished: Finished
    try {
      finished = await running
    } catch (error) {
      throw startFailure(error, folder)
    }
    if (finished.code !== 0) refuseKnownFailures(finished.stderr, folder)
    return finished
  }

  async function succeed(args: readonly string[]): Promise<Buffer> {
    const finished = await run(args)
    if (finished.code !== 0) throw gitFailed(args, finished)
    return finished.stdout
  }

  async function line(args: readonly string[]): Promise<string | undefined> {
    const { code, stdout } = await run(args)
    return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined
  }

  /** What the configuration says for a key, as often as it does. */
  async function values(key: string): Promise<readonly string[]> {
    return (await line(['config', '--get-all', key]))?.split('\n') ?? []
  }

  /** Whether configuration or environment say who makes commits, without a guess by the names of machine and user. */
  async function isAnybodyNamed(): Promise<boolean> {
    const asked = ['AUTHOR', 'COMMITTER'].map((who) =>
      run(['-c', 'user.useConfigOnly=true', 'var', `GIT_${who}_IDENT`]),
    )
    return (await Promise.all(asked)).every(({ code }) => code === 0)
  }

  async function attributesFile(top: string | undefined): Promise<readonly string[]> {
    if (top !== undefined) return [path.join(top, '.git', 'info', 'attributes')]
    const file = await line(['rev-parse', '--git-path', 'info/attributes'])
    return file === undefined ? [] : [path.resolve(folder, file)]
  }

  async function checkedOut({ submodules }: Parameters<Git['checkedOut']>[0] = {}): ReturnType<Git['checkedOut']> {
    const ignored = submodules === undefined ? 'all' : { commits: 'dirty', whole: 'none' }[submodules]
    const flags = ['-z', '--no-renames', `--ignore-submodules=${ignored}`, '--untracked-files=all']
    return parseStatus(await succeed(['status', '--porcelain=v2', '--branch', '--no-ahead-behind', ...flags]))
  }

  return {
    commit: (revision) => line(['rev-parse', '--verify', '--quiet', `${checked(revision)}^{commit}`]),

    async compare(base, head) {
      const finished = await run(['rev-parse', `${checked(base)}^{commit}...${checked(head)}^{commit}`, '--'])
      return finished.code === 0 ? parseComparison(finished.stdout.toString('latin1')) : undefined
    },

    async parents(commit) {
      const text = (await succeed(['cat-file', 'commit', checked(commit)])).toString('latin1')
      const header = text.slice(0, text.indexOf('\n\n'))
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] as ObjectId)
    },

    isShallow: async () => (await line(['rev-parse', '--is-shallow-repository'])) === 'true',

    // As `git remote get-url` says, without what insteadOf would make of it: git does so once, as it fetches or pushes.
    remoteUrl: async (name) => (await values(`remote.${name}.url`))[0],

    async branches() {
      const format = '--format=%(refname)%00%(symref)'
      const [head, names, refs] = await Promise.all([
        line(['symbolic-ref', '--quiet', 'HEAD']),
        line(['remote']),
        succeed(['for-each-ref', format, 'refs/heads', 'refs/remotes']),
      ])
      return knownBranches(head, names?.split('\n') ?? [], refs.toString('utf8'))
    },

    async pushUrls(name) {
      const own = await values(`remote.${name}.pushurl`)
      return own.length > 0 ? own : values(`remote.${name}.url`)
    },

    previousTag: (revision, pattern) =>
      line(['describe', '--tags', '--abbrev=0', `--match=${pattern}`, `${checked(revision)}^`]),

    async tags(commit) {
      const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)'
      const listed = async (...flags: readonly string[]) =>
        (await succeed(['for-each-ref', ...flags, format, 'refs/tags'])).toString('utf8').split('\n').filter(Boolean)
      const [all, before] = await Promise.all([listed(), listed(`--merged=${checked(commit)}`)])
      const isBefore = new Set(before)
      return all.map((line) => {
        const [name = '', own = '', peeled = ''] = line.split('\0')
        return { name, commit: peeled || own, isBefore: isBefore.has(line) }
      })
    },

    async between(older, newer, most) {
      const range = older === undefined ? checked(newer) : `${checked(older)}..${checked(newer)}`
      return parseLog((await succeed(['log', LOG_FORMAT, `--max-count=${most}`, range, '--'])).toString('utf8'))
    },

    tree: async (revision) => parseTree(await succeed(['ls-tree', '-r', '-z', '--full-tree', checked(revision)])),

    async indexed() {
      index = ownIndex()
      return index ?? parseStaged(await succeed(['ls-files', '--stage', '-z', '--full-name', '--', ':/']))
    },

    async unwatched() {
      index ??= ownIndex()
      if (index !== undefined) return index.flatMap((entry) => (entry.isUnwatched === true ? entry.path : []))
      return parseUnwatched(await succeed(['ls-files', '-v', '-z', '--full-name', '--', ':/']))
    },

    async conversions(committed) {
      const top = usualTop(folder)
      const { speakOfFiles, speakOfFilters } = top === undefined ? UNKNOWN : checkoutSettings(top, env)
      const ask = () => line(['config', '--get-regexp', CONVERTING])
      const [info, asked] = await Promise.all([attributesFile(top), speakOfFiles ? ask() : undefined])
      const beside = attributesBeside(info, env)
      const texts = speakOfFilters ? await committed() : []
      if (!speakOfFiles && !(speakOfFilters && filtersIn([...beside, ...texts]).size > 0)) return beside
      const all = speakOfFiles ? asked : await ask()
      // Of several the last one counts.
      const last = new Map(all?.split('\n').map((one) => [one.replace(/ .*/, ''), one]))
      const stated = last.get(ATTRIBUTES_FILE)?.slice(ATTRIBUTES_FILE.length + 1)
      const attributes =
        stated === undefined
          ? beside
          : attributesBeside([path.resolve(folder, stated.replace(/^~(?=\/)/, env['HOME'] ?? '~')), ...info], env)
      const filters = filtersIn([...attributes, ...texts])
      const isMeant = (one: string) => {
        const filter = /^filter\.(.*)\.[a-z]+(?: |$)/.exec(one)?.[1]
        return filter === undefined ? !USUAL.test(one) && !one.startsWith(`${ATTRIBUTES_FILE} `) : filters.has(filter)
      }
      return [...[...last.values()].filter(isMeant).sort(), ...attributes]
    },

    async changes(base, head, options = {}) {
      const flags = ['-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-relative', '--ignore-submodules=none']
      const from = options.fromMergeBase ? ['--merge-base'] : []
      return parseChanges(await succeed(['diff-tree', ...flags, ...from, checked(base), checked(head), '--']))
    },

    async search(commit, texts, folders) {
      const flags = ['-I', '-z', '-o', '--full-name', '--no-line-number', '--no-column', '--no-color']
      const places = folders.includes('') ? [':(top)'] : folders.map((folder) => `:(top,literal)${folder}`)
      const where = commit === undefined ? ['--untracked'] : [checked(commit)]
      const grep = (patterns: readonly string[]) => run(['grep', ...flags, ...patterns, ...where, '--', ...places])
      // One list of words is compiled into one automaton: of 50 patterns side by side each takes as long as all.
      const quick = await grep([
        '-P',
        ...inChunks(texts).flatMap((chunk) => ['-e', `(?:${chunk})${WORD_END}${SLASHES}`]),
      ])
      const isUnknown = quick.code !== 0 && quick.code !== 1 && /Perl|PCRE|pcre/.test(quick.stderr)
      const slow = () => grep(['-E', ...texts.flatMap((text) => ['-e', `${spelt(text, `(/|${JOINED})`)}${WORD_END}`])])
      const finished = isUnknown ? await slow() : quick
      // 1 means that nothing was found.
      if ((finished.code !== 0 && finished.code !== 1) || finished.stderr !== '') return undefined
      return parseMatches(finished.stdout, commit)
    },

    uncommitted: async () => (await checkedOut()).uncommitted,

    checkedOut,

    async messagesWith(commit, text) {
      const flags = ['-z', '--format=%B', '--encoding=UTF-8', '--no-show-signature', '--fixed-strings']
      const found = await succeed(['log', ...flags, `--grep=${text}`, checked(commit), '--'])
      return found
        .toString('utf8')
        .split('\0')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    },

    commitTime: async (commit) =>
      Number((await succeed(['log', '-1', '--format=%ct', checked(commit), '--'])).toString('utf8')),

    async checkOut(commit, target) {
      await succeed(['worktree', 'add', '--quiet', '--detach', '--', target, checked(commit)])
    },

    async removeCheckOut(target) {
      await run(['worktree', 'remove', '--force', '--', target])
    },

    async forgetCheckOuts() {
      await run(['worktree', 'prune'])
    },

    async workTree() {
      return (
        usualTop(folder) ?? (await succeed(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '')
      )
    },

    async locate(revision) {
      const args = ['rev-parse', '--show-toplevel', '--verify', '--quiet', `${checked(revision)}^{commit}`]
      const finished = await run(args)
      const text = finished.stdout.toString('utf8').replace(/\r?\n$/, '')
      if (text === '') throw gitFailed(args, finished)
      if (finished.code !== 0) return { workTree: text, commit: undefined }
      const { index } = /\r?\n[0-9a-f]+$/.exec(text) as RegExpExecArray
      return { workTree: text.slice(0, index), commit: text.slice(index).trim() }
    },

    expectBlobs() {
      // Other calls run at the same time; where git or the folder is missing, they say so.
      if (isFolder(folder)) contents ??= startProcess('git', [...SAFE, ...BATCH], { cwd: folder, env })
    },

    async blobs(ids) {
      const unique = [...new Set(ids)]
      if (unique.length === 0) return new Map()
      const input = `${unique.join('\n')}\n`
      const waiting = contents
      contents = undefined
      const finished = await (waiting === undefined ? run(BATCH, { input }) : judged(waiting.finish(input)))
      if (finished.code !== 0) throw gitFailed(BATCH, finished)
      return parseBatch(finished.stdout)
    },

    async makeCommit({ parent, changes, message }) {
      const index = path.join(mkdtempSync(path.join(tmpdir(), 'maestro-index-')), 'index')
      const within = { env: { ...env, GIT_INDEX_FILE: index, ...((await isAnybodyNamed()) ? {} : AUTHOR) } }
      const succeedWithin = async (args: readonly string[], input?: string | Uint8Array) => {
        const finished = await run(args, { ...within, ...(input === undefined ? {} : { input }) })
        if (finished.code !== 0) throw gitFailed(args, finished)
        return finished.stdout.toString('utf8').trim()
      }
      try {
        if (parent !== undefined) await succeedWithin(['read-tree', checked(parent)])
        const lines: string[] = []
        for (const change of changes) {
          const id =
            'content' in change ? await succeedWithin(['hash-object', '-w', '--stdin'], change.content) : idOf(change)
          lines.push(`${change.mode ?? '0'} ${id}\t${change.path}\0`)
        }
        await succeedWithin(['update-index', '-z', '--add', '--index-info'], lines.join(''))
        const tree = await succeedWithin(['write-tree', '--missing-ok'])
        const before = parent === undefined ? [] : ['-p', checked(parent)]
        return { commit: await succeedWithin(['commit-tree', tree, ...before], message(tree)), tree }
      } finally {
        rmSync(path.dirname(index), { recursive: true, force: true })
      }
    },

    async push({ remote, commit, branch, expected, credentials }) {
      const url = /^[a-z]+:|@.*:/.test(remote)
        ? remote
        : ((await line(['remote', 'get-url', '--push', '--', remote])) ?? remote)
      const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`
      const lease = `--force-with-lease=${ref}:${expected ?? ''}`
      const flags = ['--quiet', '--porcelain', '--no-verify', '--no-recurse-submodules', '--no-signed', lease]
      const args = ['push', ...flags, '--', url, `${checked(commit)}:${ref}`]
      const finished = await runAuthorized(url, credentials, (own) =>
        run(args, { env: { ...env, ...own }, timeoutMs: PUSH_LIMIT_MS }),
      )
      if (finished.code === 0) return true
      const said = `${finished.stdout.toString('utf8')}\n${finished.stderr}`
      if (/stale info|\(fetch first\)|cannot lock ref|reference already exists/.test(said)) return false
      throw pushFailed(branch, said)
    },

    async fetch(request) {
      const fetch = (own: NodeJS.ProcessEnv = {}) =>
        run(fetchArguments(request), { timeoutMs: request.timeoutMs, env: { ...env, ...own } })
      let finished = await fetch()
      if (finished.code !== 0 && token !== undefined && isRefusal(finished.stderr)) {
        const [url = ''] = await values(`remote.${request.remote}.url`)
        if (isAt(url, token.server)) finished = await runAuthorized(url, token.token, fetch)
      }
      if (finished.code === 0) return
      const cause = finished.code === null ? `no answer within ${request.timeoutMs / 1000} s` : causeIn(finished.stderr)
      throw new ExternalError('FETCH_FAILED', `git fetch ${request.remote} failed: ${cause}`, true)
    },
  }
}

function usualTop(folder: string): string | undefined {
  return process.platform === 'win32' ? undefined : topFolder(folder)
}

function isAt(url: string, server: string): boolean {
  return URL.canParse(url) && URL.canParse(server) && new URL(url).origin === new URL(server).origin
}

// Who makes commits where the configuration names nobody: as the commits of a workflow's token are shown.
const NAME = 'github-actions[bot]'
const EMAIL = '41898282+github-actions[bot]@users.noreply.github.com'
const AUTHOR = { GIT_AUTHOR_NAME: NAME, GIT_AUTHOR_EMAIL: EMAIL, GIT_COMMITTER_NAME: NAME, GIT_COMMITTER_EMAIL: EMAIL }
const PUSH_LIMIT_MS = 5 * 60_000

function idOf(change: TreeChange): string {
  return 'id' in change ? change.id : '0'.repeat(40)
}

function pushFailed(branch: string, said: string): Error {
  const rejected = /\[remote rejected\] \((.*)\)/.exec(said)?.[1]
  const cause = rejected === undefined ? causeIn(said) : withoutLogins([rejected, ...wordsOfHost(said)].join('; '))
  if (/\[remote rejected\]/.test(said) || isRefusal(said)) {
    const hint =
      'The token needs contents: write; a rule for branches may forbid this one, and files below .github/workflows need workflows: write.'
    return new UserError('PUSH_REFUSED', `${printable(branch)} cannot be pushed: ${printable(cause)}`, hint)
  }
  return new ExternalError('PUSH_FAILED', `${printable(branch)} could not be pushed: ${printable(cause)}`, true)
}

const MOST_WORDS = 10

/** What a host says of its own to a push: of which rule it is, say. */
function wordsOfHost(said: string): readonly string[] {
  const lines = said.split('\n').flatMap((line) => /^remote: +(\S.*?)\s*$/.exec(line)?.[1] ?? [])
  return lines.slice(0, MOST_WORDS)
}

function knownBranches(head: string | undefined, names: readonly string[], refs: string): KnownBranches {
  const entries = refs.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\0') as [string, string]]))
  const below = (prefix: string, ones: readonly string[]) =>
    ones.flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []))
  const remotes = [...names].sort().map((name) => {
    const prefix = `refs/remotes/${name}/`
    const branches = below(
      prefix,
      entries.flatMap(([ref, target]) => (target === '' ? [ref] : [])),
    )
    const target = entries.find(([ref]) => ref === `${prefix}HEAD`)?.[1] ?? ''
    return { name, head: below(prefix, [target])[0], branches }
  })
  const local = below(
    'refs/heads/',
    entries.map(([ref]) => ref),
  )
  return { current: below('refs/heads/', [head ?? ''])[0], local, remotes }
}

/** A revision that git cannot take for an option, a range or a path. Refuses what could be one. */
function checked(revision: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are refused here
  if (revision !== '' && !/^-|\.\.|[\u0000-\u0020\u007f\u00a0:?*[\\]/.test(revision)) return revision
  throw new UserError(
    'REVISION_REFUSED',
    `"${revision}" is not the name of a commit`,
    'Give a branch, a tag, a commit id or an expression such as HEAD~1.',
  )
}

/** Why git could not be started in a folder. */
export function startFailure(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return error
  if (!isFolder(folder)) {
    return new UserError('NO_SUCH_FOLDER', `${folder} is not a folder`, 'Give the repository with --root.')
  }
  return new UserError('GIT_MISSING', 'git was not found on PATH', 'Install git 2.30 or newer.')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function refuseKnownFailures(stderr: string, folder: string): void {
  if (/not a git repository|cannot use bare repository|must be run in a work tree/.test(stderr)) {
    throw new UserError(
      'NOT_A_REPOSITORY',
      `${folder} is not inside a git repository with a work tree`,
      'Run it in a clone, or give one with --root. In a workflow: actions/checkout comes first.',
    )
  }
  if (/dubious ownership/.test(stderr)) {
    throw new UserError(
      'UNSAFE_OWNERSHIP',
      `git refuses ${folder}: it belongs to another user`,
      `Run once: git config --global --add safe.directory ${folder}`,
    )
  }
}

/** For a git that failed in a way that nobody named: its last word, without credentials. */
export function gitFailed(args: readonly string[], finished: Pick<Finished, 'stderr'>): ExternalError {
  return new ExternalError('GIT_FAILED', `git ${args[0]} failed: ${causeIn(finished.stderr)}`, false)
}

function causeIn(stderr: string): string {
  const lines = stderr.trimEnd().split('\n')
  const line = lines.find((one) => one.startsWith('fatal: ')) ?? lines.at(-1) ?? ''
  return withoutLogins(line.replace(/^fatal: /, '')) || 'no message'
}

function fetchArguments(request: FetchRequest): readonly string[] {
  const deepen = request.deepenBy === undefined ? [] : [`--deepen=${request.deepenBy}`]
  const flags = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  const filter = request.withContents ? [] : ['--filter=blob:none']
  return ['fetch', ...flags, ...filter, ...deepen, '--', request.remote, ...request.refspecs]
}

/** `rev-parse A...B` prints B, A and a caret before each merge base, the best one first. */
function parseComparison(text: string): Comparison {
  const lines = text.split('\n')
  const [head, base] = lines.filter((line) => /^[0-9a-f]{40,}$/.test(line)) as [ObjectId, ObjectId]
  const mergeBase = lines.find((line) => line.startsWith('^'))?.slice(1)
  return { base, head, ...(mergeBase === undefined ? {} : { mergeBase }) }
}

/** `mode type id TAB path`, each ended by NUL. */
export function parseTree(output: Buffer): readonly TreeEntry[] {
  return records(output).map((record) => {
    const tab = record.indexOf('\t')
    const space = record.lastIndexOf(' ', tab)
    return { path: record.slice(tab + 1), mode: record.slice(0, 6), objectId: record.slice(space + 1, tab) }
  })
}

/** `mode id stage TAB path`, each ended by NUL; what waits for a merge stands at other stages than 0. */
function parseStaged(output: Buffer): readonly TreeEntry[] {
  return records(output).flatMap((record) => {
    const tab = record.indexOf('\t')
    const [mode = '', objectId = '', stage] = record.slice(0, tab).split(' ')
    return stage === '0' ? [{ path: record.slice(tab + 1), mode, objectId }] : []
  })
}

/** `tag path` NUL: a tag in small letters is of what counts as unchanged, S of what is not there. */
function parseUnwatched(output: Buffer): readonly RepoPath[] {
  return records(output).flatMap((record) => (/^(?:S|[a-z]) /.test(record) ? record.slice(2) : []))
}

/** `:oldmode newmode oldid newid status` NUL `path` NUL. */
function parseChanges(output: Buffer): readonly FileChange[] {
  const fields = records(output)
  const changes: FileChange[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = (fields[at] as string).slice(1).split(' ')
    changes.push({
      path: fields[at + 1] as string,
      status: status[0] as FileChange['status'],
      oldMode,
      newMode,
      oldId,
      newId,
    })
  }
  return changes
}

/** Contents of files by their ids, of what `cat-file --batch` prints. */
export function parseBatch(output: Buffer): ReadonlyMap<ObjectId, Uint8Array> {
  return new Map(readBatch(output).flatMap(({ id, type, content }) => (type === 'blob' ? [[id, content]] : [])))
}

interface BatchObject {
  readonly id: ObjectId
  readonly type: string
  readonly content: Uint8Array
}

/** `id type size` LF contents LF, in the order that was asked, or `id missing` LF, which is left out. */
export function readBatch(output: Buffer): readonly BatchObject[] {
  const objects: BatchObject[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [id = '', type = '', size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined) continue
    const stop = at + Number(size)
    objects.push({ id, type, content: output.subarray(at, stop) })
    at = stop + 1
  }
  return objects
}

// "core" / "tests" of pathlib, "core", "tests" of whatever joins paths; Path("core") / f"tests".
const JOINED = `["'\`]\\)?[[:space:]]*[,/][[:space:]]*[A-Za-z]?["'\`]`
const EACH_JOINED = new RegExp(JOINED.replaceAll('[[:space:]]', '\\s'), 'g')
// Nobody joins a dot to a name.
const AFTER_NAME = /(?<!^\.)\//
const SLASHES = `(?(DEFINE)(?<slash>/|${JOINED}))`
const WORD_END = `([][:space:]"'\`/.*,;:)]|$)`
// An expression may have so many bytes that its parts can be told apart by two.
const MOST_IN_CHUNK = 100

/** Alternatives, the longest first: where one text begins with another, all of it is to be found. */
function inChunks(texts: readonly string[]): readonly string[] {
  const words = [...texts].sort((a, b) => b.length - a.length).map((text) => spelt(text, '(?&slash)'))
  const count = Math.ceil(words.length / MOST_IN_CHUNK)
  return Array.from({ length: count }, (_, at) => words.slice(at * MOST_IN_CHUNK, (at + 1) * MOST_IN_CHUNK).join('|'))
}

/** A text as an expression that finds it also where a program puts it together of the parts between its slashes. */
function spelt(text: string, slash: string): string {
  return text.split(AFTER_NAME).map(escaped).join(slash)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** `commit:path` NUL `match` LF, or without a commit, the match with the character that follows the text, which is told with slashes. */
function parseMatches(
  output: Buffer,
  commit: ObjectId | undefined,
): readonly { readonly file: RepoPath; readonly text: string }[] {
  const before = commit === undefined ? 0 : commit.length + 1
  const matches: { readonly file: RepoPath; readonly text: string }[] = []
  for (let at = 0; at < output.length; ) {
    const middle = output.indexOf(0, at)
    const end = output.indexOf(10, middle)
    if (middle < 0 || end < 0) break
    const file = decodeName(output.subarray(at + before, middle))
    const match = output.toString('utf8', middle + 1, end)
    matches.push({ file, text: match.replace(/[\]\s"'`/.*,;:)]$/, '').replace(EACH_JOINED, '/') })
    at = end + 1
  }
  return matches
}

const UNKNOWN = { speakOfFiles: true, speakOfFilters: true }

const ATTRIBUTES_FILE = 'core.attributesfile'
const CONVERTING = String.raw`^(core\.(autocrlf|eol|filemode|symlinks|attributesfile)|filter\..*\.(smudge|clean|process|required))$`

// As git has it without configuration, on a system that knows modes and links.
const USUAL = /^core\.(?:autocrlf (?:false|no|off|0)|eol native|(?:filemode|symlinks)(?: (?:true|yes|on|1))?)$/

/** NUL-ended records; the last NUL leaves no empty record. */
function records(output: Buffer): string[] {
  const texts = isUtf8(output) ? output.toString('utf8').split('\0') : splitBytes(output).map(decodeName)
  if (texts.at(-1) === '') texts.pop()
  return texts
}

// Fields before the path, by the letter of a record: changed, unmerged, not tracked.
const STATUS_FIELDS: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 }

/** https://git-scm.com/docs/git-status#_porcelain_format_version_2 */
function parseStatus(output: Buffer): Awaited<ReturnType<Git['checkedOut']>> {
  const all = records(output)
  const commit = /^# branch\.oid ([0-9a-f]+)$/.exec(all.find((record) => record.startsWith('# branch.oid ')) ?? '')?.[1]
  const uncommitted = all.flatMap((record) => {
    const fields = STATUS_FIELDS[record[0] ?? '']
    return fields === undefined ? [] : record.split(' ').slice(fields).join(' ')
  })
  return { commit, uncommitted }
}

function splitBytes(output: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let at = output.indexOf(0); at >= 0; at = output.indexOf(0, start)) {
    parts.push(output.subarray(start, at))
    start = at + 1
  }
  return parts
}
