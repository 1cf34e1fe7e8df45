import type { Login } from '../standards/git-url.ts'

/**
 * A path as git stores it: from the repository's root, `/` between segments, no leading `./`; `''` is the root.
 * Bytes that are not UTF-8 stand as lone surrogates U+DC80–U+DCFF (PEP 383), so that every name survives.
 */
export type RepoPath = string

/** A full object id in hex. */
export type ObjectId = string

/** One tracked file. `mode` is git's: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
export interface TreeEntry {
  readonly path: RepoPath
  readonly mode: string
  readonly objectId: ObjectId
}

/** One difference between two commits; a side that does not exist has mode 000000 and an id of zeros. */
export interface FileChange {
  readonly path: RepoPath
  /** A added, D deleted, M content or mode, T type (file, link, submodule). Renames arrive as D and A. */
  readonly status: 'A' | 'D' | 'M' | 'T'
  readonly oldMode: string
  readonly newMode: string
  readonly oldId: ObjectId
  readonly newId: ObjectId
}

/** Two revisions made exact, with the commit that they last had in common. */
export interface Comparison {
  readonly base: ObjectId
  readonly head: ObjectId
  /** Absent when the histories at hand do not meet. */
  readonly mergeBase?: ObjectId
}

/** What a fetch may bring: some refs or commits of one remote, deeper by some commits. */
export interface FetchRequest {
  readonly remote: string
  /** `+refs/heads/x:refs/remotes/origin/x`, or a commit's id. */
  readonly refspecs: readonly string[]
  /** File contents too. Without them git marks the repository as partial, and brings a content when it is asked for. */
  readonly withContents: boolean
  /** Commits to add beyond the present shallow boundary; absent: whatever the refs need. */
  readonly deepenBy?: number
  /** Milliseconds after which the fetch is stopped. */
  readonly timeoutMs: number
}

/** One entry of a tree, as a commit is to have it. */
export type TreeChange =
  | { readonly path: RepoPath; readonly mode: string; readonly id: ObjectId }
  | { readonly path: RepoPath; readonly mode: string; readonly content: Uint8Array }
  | { readonly path: RepoPath; readonly mode: null }

interface CommitRequest {
  /** Undefined for a commit that begins a history. */
  readonly parent: ObjectId | undefined
  readonly changes: readonly TreeChange[]
  /** May speak of the tree that the commit has. */
  readonly message: (tree: ObjectId) => string
}

interface PushRequest {
  /** An address, or the name of a remote. */
  readonly remote: string
  readonly commit: ObjectId
  /** The name of a branch, or of another ref in full: `refs/maestro/ledger`. */
  readonly branch: string
  /** Where the branch has to lead now; undefined where there may be none. */
  readonly expected: ObjectId | undefined
  /** Absent or empty where nothing authorizes, or git knows by itself. */
  readonly credentials?: Credentials | undefined
}

/** What authorizes at a host: a token, or whom the address of a repository names. */
export type Credentials = string | Login

/** A git repository, read through one wrapper with fixed, safe configuration. */
export interface Git {
  /** The commit that a revision names; undefined when it names none here. */
  commit(revision: string): Promise<ObjectId | undefined>
  /** Both commits and their merge base in one process; undefined when either revision is unknown here. */
  compare(base: string, head: string): Promise<Comparison | undefined>
  /** Parents as recorded in the commit itself, also when a shallow clone does not hold them. */
  parents(commit: ObjectId): Promise<readonly ObjectId[]>
  isShallow(): Promise<boolean>
  /** Where a remote of this name is, as it is configured, of several addresses the first; undefined when there is no such remote. */
  remoteUrl(name: string): Promise<string | undefined>
  /** The branches that are known here, without asking anybody. */
  branches(): Promise<KnownBranches>
  /** All places that git would push to for a remote of this name, as they are configured; empty when there is no such remote. */
  pushUrls(name: string): Promise<readonly string[]>
  /** The nearest earlier tag with this pattern (`v*`) that is an ancestor of the revision; undefined when there is none. */
  previousTag(revision: string, pattern: string): Promise<string | undefined>
  /**
   * Where texts stand in the text files of a commit, in some folders or files (`''` for all): each as far as a blank, a quote, a slash, a dot,
   * another sign that ends a word of code, or the end of the line follows. A slash also stands for two quotes with a slash or a comma between
   * them, on one line: so programs join paths. Undefined when a file could not be read.
   *
   * @param commit undefined for the work tree, with new files that git does not ignore
   */
  search(
    commit: ObjectId | undefined,
    texts: readonly string[],
    folders: readonly RepoPath[],
  ): Promise<readonly { readonly file: RepoPath; readonly text: string }[] | undefined>
  /** All tags: the object at the end of each, and whether it is a commit that this one has before it, or is this one. */
  tags(
    commit: ObjectId,
  ): Promise<readonly { readonly name: string; readonly commit: ObjectId; readonly isBefore: boolean }[]>
  /** Commits that the newer one has and the older one has not, newest first; without an older one all. */
  between(older: ObjectId | undefined, newer: ObjectId, most: number): Promise<readonly CommitSummary[]>
  /** Every file of a commit, in git's order. */
  tree(revision: string): Promise<readonly TreeEntry[]>
  /**
   * What differs from `base` to `head`: two commits, no rename detection. With `fromMergeBase`, from their merge base.
   *
   * @throws {ExternalError} `GIT_FAILED` when a commit is missing, or when there is no merge base, or more than one
   */
  changes(base: string, head: string, options?: { fromMergeBase?: boolean }): Promise<readonly FileChange[]>
  /** Files that differ from what is committed, and new ones that are not ignored. Submodules are not looked into. */
  uncommitted(): Promise<readonly RepoPath[]>
  /**
   * The commit that is checked out, undefined where there is none yet, and what is not committed, in one process. A submodule counts that has another
   * commit, with `submodules: 'commits'` or `'whole'`, or anything in it that is not committed, with the latter. One that is not checked out never does.
   */
  checkedOut(options?: {
    readonly submodules?: 'commits' | 'whole'
  }): Promise<{ readonly commit: ObjectId | undefined; readonly uncommitted: readonly RepoPath[] }>
  /** Every file that git tracks in the work tree, in its order, as it was added last; those that wait for a merge are left out. */
  indexed(): Promise<readonly TreeEntry[]>
  /** Those of them of which nobody hears what stands in the work tree: `assume-unchanged`, and `skip-worktree` as in a sparse checkout. */
  unwatched(): Promise<readonly RepoPath[]>
  /**
   * What configuration and attributes beside the commit say that makes other files of it, as far as git does not do so by itself: `core.autocrlf true`.
   *
   * @param committed the texts of `.gitattributes` files, which are asked for where there are filters that they may name
   */
  conversions(committed: () => Promise<readonly string[]>): Promise<readonly string[]>
  /** The absolute path of the work tree's top folder. */
  workTree(): Promise<string>
  /** The same, and the commit that a revision names, undefined when it names none here, in one process. */
  locate(revision: string): Promise<{ readonly workTree: string; readonly commit: ObjectId | undefined }>
  /** The messages that hold a text, of the commits up to this one as far as history is there; newest first. */
  messagesWith(commit: ObjectId, text: string): Promise<readonly string[]>
  /** When a commit was made, in seconds since 1970. */
  commitTime(commit: ObjectId): Promise<number>
  /**
   * All files of a commit, in a new folder that does not exist yet (absolute), as a second work tree of the repository; submodules stay empty.
   *
   * @throws {ExternalError} `GIT_FAILED`
   */
  checkOut(commit: ObjectId, folder: string): Promise<void>
  /** Takes away what {@link Git.checkOut} made. */
  removeCheckOut(folder: string): Promise<void>
  /** Forgets what {@link Git.checkOut} made and somebody took away without git. */
  forgetCheckOuts(): Promise<void>
  /** Announces that contents will be asked for, so that git is ready by then. */
  expectBlobs(): void
  /** Contents by object id, in one process. An id that is missing or no blob is absent from the result. */
  blobs(ids: Iterable<ObjectId>): Promise<ReadonlyMap<ObjectId, Uint8Array>>
  /** A commit with some entries of its parent's tree changed; no ref leads to it, and neither work tree nor index change. */
  makeCommit(request: CommitRequest): Promise<{ readonly commit: ObjectId; readonly tree: ObjectId }>
  /**
   * Has a branch elsewhere lead to a commit of this repository.
   *
   * @returns false where it does not lead to what was expected: somebody else was there
   * @throws {UserError} `PUSH_REFUSED`
   * @throws {ExternalError} `PUSH_FAILED`
   */
  push(request: PushRequest): Promise<boolean>
  /** @throws {ExternalError} `FETCH_FAILED`, with git's last line */
  fetch(request: FetchRequest): Promise<void>
}

/** The branches of a clone. */
export interface KnownBranches {
  /** The one that is checked out, which may not have a commit yet; undefined where a commit is. */
  readonly current: string | undefined
  readonly local: readonly string[]
  /** In order of name; of a remote that was never fetched no branches are known. */
  readonly remotes: readonly RemoteBranches[]
}

/** The branches of a remote, as they were when it was asked last. */
interface RemoteBranches {
  readonly name: string
  /** Where its `HEAD` leads: its default branch, when it was cloned. */
  readonly head: string | undefined
  readonly branches: readonly string[]
}

/** A branch or a tag elsewhere. */
export interface RemoteRef {
  /** `refs/heads/main`, `refs/tags/v1.0.0` */
  readonly name: string
  /** At the end of all tags of tags; it need not be a commit. */
  readonly id: ObjectId
}

/** A commit without its files. */
export interface CommitSummary {
  readonly id: ObjectId
  readonly parents: readonly ObjectId[]
  /** Empty where nobody asked for it. */
  readonly tree?: ObjectId
  /** When it was made, in seconds since 1970. */
  readonly time: number
  /** Subject and body. */
  readonly message: string
}

/**
 * Repositories elsewhere, of which refs are read and commits brought, without any files.
 *
 * Each method throws {@link UserError} `REPOSITORY_REFUSED`, `OBJECT_FORMAT` and {@link ExternalError} `REPOSITORY_UNREACHABLE` where it asks anybody.
 */
export interface RemoteGit {
  /** @param timeoutMs after which nobody waits any longer; absent: minutes */
  refs(url: string, timeoutMs?: number): Promise<readonly RemoteRef[]>
  /** Brings commits with all of their history; false where the repository lacks one that it gives out, by its id or below a branch or a tag. */
  bring(url: string, ...commits: readonly ObjectId[]): Promise<boolean>
  /** Whether it is a commit, and was brought. */
  has(commit: ObjectId): Promise<boolean>
  /** Of commits that were brought. */
  isAncestor(older: ObjectId, newer: ObjectId): Promise<boolean>
  /** One that was brought. */
  summary(commit: ObjectId): Promise<CommitSummary>
  /** Every file of a commit, in git's order; of the repository it is brought from, without contents. */
  tree(url: string, commit: ObjectId): Promise<readonly TreeEntry[]>
  /** Contents of files of commits whose trees were read. */
  contents(url: string, ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, Uint8Array>>
  /** Commits that the newer one has and the older one has not, newest first. */
  between(older: ObjectId, newer: ObjectId, most: number): Promise<readonly CommitSummary[]>
  /** The same, those alone that change one of some files; of the repository they are brought from. */
  touching(
    url: string,
    range: { readonly older: ObjectId; readonly newer: ObjectId },
    paths: readonly RepoPath[],
  ): Promise<readonly ObjectId[]>
}

/** The three sides of a merge of one text. */
export interface ThreeTexts {
  readonly base: Uint8Array
  readonly ours: Uint8Array
  readonly theirs: Uint8Array
}

/** What a merge made of a text. Where it is not clean, markers say `product` and `templates` around what each side has. */
export interface MergedText {
  readonly content: Uint8Array
  readonly isClean: boolean
}

/** A file that need not be in any repository. */
export interface LooseFile {
  readonly path: RepoPath
  /** As git has it: 100644, 100755, 120000. */
  readonly mode: string
  readonly content: Uint8Array
}

/**
 * What git makes of files that are in no repository: they lie in one of ours, which holds nothing else and obeys nobody's configuration.
 *
 * Each method throws {@link ExternalError} `GIT_FAILED`, and {@link UserError} `GIT_MISSING`.
 */
export interface ScratchGit {
  /** Merges texts, none of which is binary, with LF or whatever their lines end with; in order. */
  mergeTexts(texts: readonly ThreeTexts[]): Promise<readonly MergedText[]>
  /** Which file of `before` each of `after` was, where at least half of it is alike: path before by path after. */
  findRenames(before: readonly LooseFile[], after: readonly LooseFile[]): Promise<ReadonlyMap<RepoPath, RepoPath>>
  /** A unified diff from one file to another; undefined is a file that is not there. Empty where nothing differs. */
  diff(before: LooseFile | undefined, after: LooseFile | undefined): Promise<string>
}

/** A finished program. `code` is its exit code, or null when a signal or the time limit ended it. */
export interface Finished {
  readonly code: number | null
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** A command of the repository that is run: by the shell of the system, in a group of its own. */
export interface TaskRun {
  readonly command: string
  /** Absolute. */
  readonly folder: string
  /** Added to the environment of this process. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The file that gets what it prints; absolute. */
  readonly log: string
  readonly timeoutMs: number
}

/** How such a command ended. */
export interface TaskEnd {
  /** Null where a signal ended it, or it could not be started. */
  readonly code: number | null
  readonly signal: string | null
  readonly isTimedOut: boolean
  /** It did not come to its own end, because all of them were ended. */
  readonly isEnded: boolean
  /** Why it could not be started; empty where it was. */
  readonly problem: string
  /** How many bytes it printed; of very many the log has the beginning and the end. */
  readonly bytes: number
  /** Why not all of that was kept, as on a disk that is full; empty where it was. */
  readonly lost: string
}

/** Commands that run beside one another. When this process is interrupted they end with all that they started. */
export interface TaskProcesses {
  /** Runs one to its end, which comes at its time limit at the latest; whatever it left in its group ends with it. */
  start(run: TaskRun): Promise<TaskEnd>
  /** Ends all that is left, also what went into the background. */
  endAll(): Promise<void>
}

/** What this machine has for whoever runs several things at once. */
interface Machine {
  readonly cores: number
  readonly memoryBytes: number
  /** What `node --version` prints, where the one on PATH is the one that we run on; undefined where only a process tells. */
  nodeVersion(): string | undefined
  /** What tells it, and who works on it, from others; never to be shown or kept as it is. */
  identity(): string
}

export interface RunOptions {
  /** The folder it runs in; absolute. */
  readonly cwd: string
  /** What its environment has beside that of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Of the environment of this process it sees only these variables: code of others is to see no secret. */
  readonly sees?: readonly string[]
  /** For standard input; without it the program reads an empty one. It may come later, and ends the program where it never will. */
  readonly input?: string | Uint8Array | Promise<string>
  readonly timeoutMs?: number
  /** It ends with this process, and so does what it starts, however that ends: for what takes long. On Linux alone where this process is killed. */
  readonly isGuarded?: boolean
}

/** Other programs, started without a shell. */
export interface Programs {
  /** @throws {NodeJS.ErrnoException} `ENOENT` when the program or the folder does not exist */
  run(command: string, args: readonly string[], options: RunOptions): Promise<Finished>
}

/** An answer as it came; without a status nothing came, and the text says why. */
export interface HttpAnswer {
  readonly status: number | undefined
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** The bytes as UTF-8. */
  readonly text: string
}

export interface HttpQuestion {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  /** A blob is read while it is sent, and its redirects are never followed. */
  readonly body?: string | Uint8Array<ArrayBuffer> | Blob
  readonly timeoutMs: number
  /** An answer with more bytes than that is none; without it any number is read. */
  readonly mostBytes?: number
  /** `manual`: a redirect is an answer like any other. */
  readonly redirect?: 'follow' | 'manual'
}

/** An answer whose body is read while it comes. */
export interface HttpStream {
  readonly status: number | undefined
  readonly headers: Headers
  /** Why no answer came; empty where one did. */
  readonly text: string
  /** The body, once. Throws where the line is cut, or nothing comes for too long. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Nobody wants the rest. */
  cancel(): void
}

/** Servers, by HTTP. */
export interface Http {
  /** Asks once. No answer, for whatever reason, is an answer without a status; a redirect is followed, without what authorizes to another host. */
  ask(url: URL, question: HttpQuestion): Promise<HttpAnswer>
  /** The same for a body of any size; the time limit is for each wait. Absent where answers only come whole. */
  open?(url: URL, question: Omit<HttpQuestion, 'body'>): Promise<HttpStream>
}

/** One request to a server of our own. */
export interface LocalRequest {
  readonly method: string
  /** From `/` on, as it was asked for, without the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  /** What stands after `?`; empty where nothing does. */
  readonly query: string
  /** What was sent; whoever does not ask for it need not. */
  readonly body: () => Promise<Uint8Array>
}

export interface LocalAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Chunks are sent as they come; where they end with an error, so does the line, and whoever reads sees that it is not all. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
  /** What stands beside the status, for clients that show it: one line. */
  readonly reason?: string
}

/** A server of our own that runs. */
export interface LocalServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  close(): Promise<void>
}

/** Files outside the repository's history: timings to read, the graph to write. Paths are absolute. */
export interface Files {
  /** Text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>
  /**
   * Writes the whole file or nothing; makes its folder. What stands there and is no regular file, as `/dev/stdout`, is written into.
   *
   * @param mode of a new file, such as 0o755 for a program
   * @returns the uppermost folder that had to be made; undefined where all were there
   */
  write(path: string, content: string | Uint8Array, mode?: number): Promise<string | undefined>
  /** All of a file; undefined when there is none. */
  readBytes(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The names in a folder, in order; none where there is no such folder. */
  list(path: string): Promise<readonly string[]>
  /** What a folder holds, in order of name; nothing where there is no such folder, or none that this user may look into. */
  entries(path: string): Promise<readonly FolderEntry[]>
  /** Makes a folder and those around it; one that is there is no error. */
  makeFolder(path: string): Promise<void>
  /** Gives a file or folder another name on the same disk, in the place of a file that has it. */
  move(from: string, to: string): Promise<void>
  /** A new file in a folder, which is made, to be written piece by piece. */
  openDraft(folder: string): Promise<Draft>
  /**
   * Waits until nobody else holds this file, and holds it; makes its folder. What a program left that is gone does not count.
   *
   * @returns what lets it go
   * @throws {ExternalError} `LOCK_HELD` when the time is over
   */
  lock(path: string, timeoutMs: number): Promise<() => Promise<void>>
  /** When the content of a file was changed last, in milliseconds of the epoch; undefined where there is none. */
  changedAt(path: string): Promise<number | undefined>
  /** What stands at a place itself: no link is followed. Undefined where nothing does, or nothing that this user may see. */
  standing(path: string): Promise<Standing | undefined>
  /** Whether a regular file is there, or a link that leads to one: reading anything else may wait for ever. */
  isFile(path: string): Promise<boolean>
  /** Whether a folder is there, or a link that leads to one. */
  isFolder(path: string): Promise<boolean>
  /**
   * A file as a body to send: read while it is sent, whatever its size.
   *
   * @throws {NodeJS.ErrnoException} `ENOENT`, `EACCES`
   */
  openBlob(path: string): Promise<Blob>
  /** A new, empty folder of one's own among the temporary ones. */
  makeTemporary(): Promise<string>
  /** The same for what nobody is to find afterwards: if this process is killed, the next one that asks takes it away. */
  makeScratch(): Promise<string>
  /** Removes a file, or a folder with all it holds; what is not there is no error. */
  remove(path: string): Promise<void>
}

/** What stands at a place. */
export interface Standing {
  /** Where it leads, as it is written; only where it is a link. */
  readonly target?: string
  /** When anything about it changed last, its name or its owner among that, in milliseconds of the epoch. */
  readonly alteredAt: number
}

/** What stands in a folder. */
interface FolderEntry {
  readonly name: string
  /** A link to a folder is none: whoever goes down never goes round. */
  readonly isFolder: boolean
}

/** A file that grows, and is read meanwhile. */
export interface Draft {
  append(bytes: Uint8Array): Promise<void>
  /** Up to so many bytes from a place on; fewer at the end of what is there. */
  read(from: number, most: number): Promise<Uint8Array>
  /** From now on it stands at this path, in the place of what stood there; it is still read through this. */
  keepAs(path: string): Promise<void>
  /** Nobody reads it any more. What was not kept goes. */
  close(): Promise<void>
}

/** What stands at a path of a work tree. A link is told, not followed; other kinds of file, and those that may not be read, have no content. */
export interface WorkTreeFile {
  /** As git has it: 100644, 100755, 120000; anything else is 000000. */
  readonly mode: string
  /** The content of a regular file. */
  readonly bytes?: Uint8Array
  /** What a link holds: a path as somebody wrote it. */
  readonly target?: Uint8Array
}

/**
 * `changed`: it holds something else than expected. `linked`: it is a link, or lies behind one. `read-only`: its mode lets nobody write it.
 * All three leave everything as it is.
 */
export type Replacement = 'replaced' | 'changed' | 'linked' | 'read-only'

/** Files as they stand in a work tree. Nothing outside of it is reached, and no link is followed. */
export interface WorkTree {
  /** Undefined when nothing is there, or only behind a link. What is larger than `mostBytes` has no bytes. */
  look(path: RepoPath, mostBytes?: number): Promise<WorkTreeFile | undefined>
  /** Those that changed at that time or later, in milliseconds since 1970, whatever they hold by now: by the time of the last change that the system keeps, which no program sets. */
  changedSince(paths: Iterable<RepoPath>, ms: number): Promise<readonly RepoPath[]>
  /**
   * Puts `after` in the place of `before`, all of it or nothing; the mode stays.
   *
   * @throws {NodeJS.ErrnoException} where the system refuses, such as `EACCES`; the file is as it was, and nothing stands beside it
   */
  replace(path: RepoPath, before: Uint8Array, after: Uint8Array): Promise<Replacement>
}

/** What stands beside a line of a diff or in the head of a run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: RepoPath
  readonly line?: number
  readonly column?: number
  /** What is shown as the answer says it, too: whoever reads that need not read it twice. */
  readonly isInAnswer?: true
}

/** How wide a person's screen is, and whether it shows colours. */
export interface Screen {
  readonly columns: number
  readonly hasColor: boolean
}

/** Where people read: the log, annotations, the job summary. */
export interface Report {
  /** One line of progress or comment; printed through the one escaper. */
  log(line: string): void
  /** The answer as people read it. The text is made only where it is shown, and sees to its own escaping. */
  show(render: (screen: Screen) => Promise<string>): Promise<void>
  annotate(annotation: Annotation): void
  /**
   * What some program of the repository printed, under a title of ours: nothing in it is obeyed.
   *
   * @param isFolded shown only to whoever opens it; where nothing can be opened, the title alone
   */
  block(title: string, text: () => Promise<string>, isFolded: boolean): Promise<void>
  /** Markdown for the job summary; made and shown only where there is one. */
  summary(markdown: () => Promise<string>): Promise<void>
  /** What goes on now, for a person who waits: it stands only until something else is said. Empty when it is over. */
  progress(line: string): void
  /** From now on this text stands nowhere in the log. */
  hide(secret: string): void
}

/** The event that started the workflow, as the runner hands it over; absent on the command line. */
export interface WorkflowEvent {
  /** `push`, `pull_request`, `merge_group`, … */
  readonly name: string
  /** The full ref of the run, such as `refs/heads/main`. */
  readonly ref: string
  /** The payload as it was delivered. */
  readonly payload: Readonly<Record<string, unknown>>
  /** The id of the workflow run. */
  readonly runId?: string
  /** The workflow that runs, `owner/name/.github/workflows/ci.yml@refs/heads/main`. */
  readonly workflowRef?: string
}

/** One answer of GitHub's API, and whether there are more pages of it. */
export interface GithubPage {
  /** 200, 201, 202 or 204, or one that the question expects. */
  readonly status: number
  /** Undefined where there is none. */
  readonly body: unknown
  readonly hasNext: boolean
  /** The next page, with its query, as a path for {@link Github.ask}; undefined where there is none. */
  readonly next?: string
}

/** GitHub's APIs, for one repository first of all. */
export interface Github {
  /** `owner/name` */
  readonly repository: string
  /** How many requests were sent, those that were sent again too. */
  readonly requests: number
  /** One GET below `/repos/{owner}/{name}`, tried again where that may help. */
  get(question: GithubQuestion): Promise<GithubPage>
  /**
   * One question below the root of the API, tried again where that may help and can do no harm. What is deleted twice is gone all the same.
   *
   * @throws {ExternalError} `GITHUB_UNANSWERED` where nobody knows whether something was written: read again, then write
   */
  ask(question: GithubCall): Promise<GithubPage>
  /**
   * One query or mutation. A mutation is sent once; it is sent again only where GitHub says that it was not heard.
   *
   * @throws {UserError} `GITHUB_REFUSED` where the token may not, or something is not there
   * @throws {ExternalError} `GITHUB_UNANSWERED` as of {@link ask}
   */
  graphql(question: GithubQuery): Promise<GithubData>
}

/** A query or mutation of GitHub's GraphQL API. */
export interface GithubQuery {
  /** One operation; it begins with `query`, `mutation` or `{`. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** What the token needs for it, as a workflow states it: `contents: write`. */
  readonly permission: string
  /** Whether what one part may not read, or does not find, is a value and not the failure of all. */
  readonly isPartial?: boolean
  /** What to do where it is refused, in the place of the permission. */
  readonly hint?: string
}

/** What GraphQL answers. */
export interface GithubData {
  /** By field; a field that failed is null, or what it is in. */
  readonly data: Readonly<Record<string, unknown>>
  /** What could not be done and is no failure of ours, such as a reference that is elsewhere by now; empty where all was done. */
  readonly errors: readonly GithubDataError[]
}

/** Why a part of an answer is not there. */
export interface GithubDataError {
  /** `UNPROCESSABLE`, `STALE_DATA`, `NOT_FOUND`; empty where GitHub names none. */
  readonly type: string
  /** Which part: `updateRefs`, `a/object`. */
  readonly path: string
  readonly message: string
}

export interface GithubQuestion {
  /** `/actions/runs`, or nothing for the repository itself; what stands in a segment is encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** What the token needs for it, as a workflow states it: `actions: read`. */
  readonly permission: string
}

/** A question whose path begins at the root of the API: `/users/acme`. */
export interface GithubCall extends GithubQuestion {
  /** `GET` where nothing is said. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Plain JSON. */
  readonly body?: unknown
  /** Statuses that are answers here and no failures, beside those of success: 404, 409, 422. */
  readonly expected?: readonly number[]
  /** Whether a POST or PATCH does no harm when it is done twice, as one that stores an object by its content. */
  readonly isRepeatable?: boolean
  /** What to do where it is refused, in the place of the permission. */
  readonly hint?: string
}

/** What the API is asked with. */
export interface GithubAccess {
  /** Empty where there is none. */
  readonly token: string
  /** Where the clone comes from, for a command line that no environment tells the repository. */
  readonly remoteUrl?: string
  /** Which GitHub is meant where the environment names none, `github.com`: then no repository need be known, and there is only {@link Github.ask}. */
  readonly host?: string
}

/** A file that a workflow run is to keep and to show. */
export interface KeptFile {
  /** `graph.html`: letters, digits and `._-`. */
  readonly name: string
  /** `text/html` */
  readonly mediaType: string
  readonly text: string
}

/** Folders that a workflow keeps between its runs. Nothing here fails: what is not to be had was not kept. */
export interface FolderCache {
  /**
   * Fills a folder (absolute path) from the entry of this name, else from the newest whose name begins with one of the prefixes.
   *
   * @returns the name of the entry; undefined where there is none, or it could not be unpacked
   */
  restore(folder: string, name: string, prefixes: readonly string[]): Promise<string | undefined>
  /** A new entry; none is ever changed. */
  save(folder: string, name: string): Promise<void>
}

/** What a workflow keeps between its runs. Nothing here fails: what is not to be had was not kept. */
export interface RunCache {
  /** The newest entry whose name begins so, of those that this run may see. */
  read(prefix: string): Promise<Uint8Array | undefined>
  /**
   * A new entry; none is ever changed.
   *
   * @returns why it was not kept; empty where it was
   */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string>
}

/** The job that a step of a workflow belongs to. */
export interface Job {
  /** Sets a variable for all steps that follow. */
  setVariable(name: string, value: string): void
  /** Keeps a text for the end of the job. */
  remember(name: string, text: string): void
  /** What was kept; empty where nothing was. */
  recall(name: string): string
  /**
   * Starts a process that goes on after this step, and waits until it is ready. It sees no secret in its environment: what it is to know is handed
   * to it. It ends by itself when the job is gone.
   *
   * @param task plain JSON
   * @throws {UserError} with what it failed on
   * @throws {ExternalError} `BACKGROUND_ENDED`
   */
  startBackground(task: unknown): Promise<Background>
  /**
   * Ends such a process at once, whatever it is doing.
   *
   * @returns whether it was still there
   */
  killBackground(sign: string): Promise<boolean>
}

/** A process that goes on after its step. */
export interface Background {
  /** What it said when it was ready; plain JSON. */
  readonly said: unknown
  /** What it is known by, on this machine, in later steps too. */
  readonly sign: string
}

/** What a process has that goes on after its step. */
export interface BackgroundSystem extends Pick<System, 'folder' | 'files' | 'http' | 'serve' | 'variable'> {
  readonly report: Pick<Report, 'log' | 'hide'>
  /** Says once that it is ready; the step goes on then. */
  ready(message: unknown): void
  /** Whether the job is gone that it belongs to. */
  isOrphan(): boolean
}

/** Everything an action acts through. Only the doors build a real one. */
export interface System {
  /** The folder that relative paths of inputs start from; absolute. */
  readonly folder: string
  readonly files: Files
  readonly programs: Programs
  readonly tasks: TaskProcesses
  readonly machine: Machine
  readonly http: Http
  /**
   * Answers programs of this machine, and nobody else, until it is closed. What the answer throws, they see as status 500.
   *
   * @param port where it is wanted; undefined takes any that is free
   * @throws {NodeJS.ErrnoException} `EADDRINUSE`, `EACCES`
   */
  serve(answer: (request: LocalRequest) => Promise<LocalAnswer>, port?: number): Promise<LocalServer>
  readonly report: Report
  /** Variables that people set for us: credentials, settings that other tools know as well. Undefined for one that is not set, or empty. */
  variable(name: string): string | undefined
  /** The names of all variables that are set, and not empty. */
  variableNames(): readonly string[]
  readonly event?: WorkflowEvent
  /** Absent on a command line. */
  readonly job?: Job
  /** Absent where no workflow runs, or its server keeps nothing. */
  readonly folders?: FolderCache
  /** The same, for single files. */
  readonly cache?: RunCache
  /**
   * The repository that holds a folder (absolute path).
   *
   * @param token for what is fetched from the server of a workflow, where the check-out kept none
   */
  openGit(folder: string, token?: string): Git
  /**
   * Repositories elsewhere; what is brought of them lies in a folder, absolute and empty.
   *
   * @param credentialsFor what authorizes to read an address; undefined for nothing
   */
  openRemoteGit(folder: string, credentialsFor: (url: string) => Credentials | undefined): Promise<RemoteGit>
  /** git for files that are in no repository; what it needs lies in a folder, absolute and empty. */
  openScratchGit(folder: string): Promise<ScratchGit>
  /** The work tree with this top folder (absolute path). */
  openWorkTree(folder: string): Promise<WorkTree>
  /**
   * GitHub's API for the repository that the environment names, else for the one that the clone comes from. Nothing is asked yet.
   *
   * @throws {UserError} `GITHUB_TOKEN_MISSING`, `GITHUB_TOKEN_INVALID`, `GITHUB_REPOSITORY_UNKNOWN`, `GITHUB_API_URL_INVALID`
   */
  openGithub(access: GithubAccess): Promise<Github>
  /**
   * Keeps a file with the workflow run, as it is; gives the address where a browser opens it.
   *
   * @throws {UserError} `UPLOAD_UNAVAILABLE`, as on a command line; `ARTIFACT_EXISTS`
   * @throws {ExternalError} `UPLOAD_FAILED`
   */
  upload(file: KeptFile): Promise<string>
  /** Where to leave files for whoever reads on, such as the graph of the repository at this folder; absolute, existing. */
  outputFolder(repository: string): Promise<string>
  /**
   * Where to keep what saves time in the next run for the repository at this folder; absolute, existing. Undefined where no place is to be
   * had; absent where no run follows that could trust it, as on a runner, whose folder other people's programs share.
   */
  keptFolder?(repository: string): Promise<string | undefined>
  /** Does something once a signal is about to end this process, as when a workflow is cancelled; gives what takes that back. */
  whenInterrupted?(act: () => Promise<void>): () => void
  /** A line for the program that reads our standard output, at once; absent where nobody reads it. */
  tell?(line: string): void
}
