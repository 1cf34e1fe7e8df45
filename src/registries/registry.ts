import type { Distribution } from './distribution.ts'

/** The kinds of registry, as the input `registry` names them. */
export type RegistryKind = 'codeartifact' | 'devpi' | 'artifactory' | 'nexus' | 'pypi' | 'ghcr' | 'directory'

/** What people say of a registry. What is absent is looked for in variables of the environment, see `findCredentials`. */
export interface RegistrySettings {
  readonly kind: RegistryKind
  /** By which Poetry's variables know it, `POETRY_HTTP_BASIC_<NAME>_USERNAME`; where absent, the kind. */
  readonly name?: string
  /** Where the registry is; what it names precisely stands at each member. For `directory` a path. */
  readonly url?: string
  /** The root of the simple index, where it does not follow from `url`. */
  readonly indexUrl?: string
  readonly username?: string
  readonly password?: string
  /** In the place of user and password. */
  readonly token?: string
  /** The ARN of the role of AWS to assume, where it does not stand in `AWS_ROLE_ARN`. */
  readonly role?: string
  /** Make what is not there yet: user and index of a devpi, domain and repository of CodeArtifact. */
  readonly create?: boolean
  /** The indexes that a new devpi index inherits from. */
  readonly bases?: readonly string[]
  /** Credentials may travel by plain HTTP to hosts other than this machine. */
  readonly allowHttp?: boolean
}

/** One file of a project, as a simple index lists it (PEP 503, PEP 691). */
export interface RemoteFile {
  readonly fileName: string
  /** Absolute, without the fragment that holds the digest. */
  readonly url: string
  /** Lower case hex; absent where the index does not say. */
  readonly sha256?: string
  readonly requiresPython?: string
  readonly isYanked: boolean
  /** Bytes; absent where the list does not say. */
  readonly size?: number
  /** When it was made, ISO 8601; absent where the list does not say. */
  readonly createdAt?: string
  /** METADATA of a wheel (PEP 658), where the list itself holds it. */
  readonly metadata?: Uint8Array
}

/** The content of a file while it comes. */
export interface FileStream {
  /** Bytes; absent where nobody says. */
  readonly size?: number
  /** Once. Throws where the line is cut. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * What a server said to one upload. Only explains: what is true afterwards, the index tells.
 * - `stored`: it took the file, or had the very same.
 * - `exists`: it has a file of that name, and does not say which.
 * - `unauthorized`: it does not know us, or no longer; another log-in may help.
 * - `refused`: it will not take this file from us, now or later.
 * - `unavailable`: no answer, or one that may be another one soon.
 */
export interface SendAnswer {
  readonly type: 'stored' | 'exists' | 'unauthorized' | 'refused' | 'unavailable'
  /** For people, one line: the status and what the server wrote, shortened, without any credentials. */
  readonly message: string
  /** For people, one line: what to do about it. */
  readonly hint?: string
  /** As the server asked for it. */
  readonly retryAfterMs?: number
}

/** Where pip, uv and Poetry install from, with what they need to log in. */
export interface InstallSource {
  /** The root of the simple index. */
  readonly indexUrl: string
  readonly username?: string
  /** A secret: never in an URL, an argument or a file. */
  readonly password?: string
}

/** Something worth knowing of a registry before anything is uploaded. */
export interface RegistryNote {
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
}

/** A version that a registry holds. */
interface HeldVersion {
  /** Normalized (PEP 440). */
  readonly version: string
  /** Undefined where nobody knows. */
  readonly storedAt: Date | undefined
  /** Installers pass over it: all of its files are yanked. */
  readonly isYanked: boolean
}

/** One thing to delete. */
export interface Deletion {
  /** The version that goes with it; undefined for what is left of nothing. */
  readonly version: string | undefined
  /** For people: `core-api 1.0.dev3, sha256:…`. */
  readonly title: string
  /**
   * Deletes it, if it is still what it was when the plan was made; what is gone already is no error.
   *
   * @returns false where somebody has written there meanwhile: it is left as it is
   * @throws {UserError} what the refusal means
   * @throws {ExternalError} where there is no clear answer
   */
  carryOut(): Promise<boolean>
}

/** All that a registry holds of a project, and how some of it can go without harm to the rest. */
export interface Holdings {
  readonly versions: readonly HeldVersion[]
  /** Names of what is not ours, and stays. */
  readonly foreign: readonly string[]
  /**
   * What has to be deleted, in this order, so that some versions are gone and all others stay whole.
   *
   * @param leftBefore what nothing needs any more goes too, where it was stored before then
   */
  deletions(versions: readonly string[], leftBefore: Date): readonly Deletion[]
}

/** An index of Python distributions that we publish to. Names of projects are normalized (PEP 503), versions too (PEP 440). */
export interface Registry {
  readonly kind: RegistryKind
  /** As people know it, without credentials: `devpi, http://localhost:3141/root/prod/`. */
  readonly title: string
  /** It takes no local versions, such as `1.0+abc`. */
  readonly refusesLocalVersions?: true
  /**
   * All files of a project, as the index shows them now; none for a project that it does not know.
   *
   * @param version the only one that matters: a registry that asks for each version by itself leaves out the others
   * @throws {UserError} `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND` when the index itself is not there
   * @throws {ExternalError} `REGISTRY_UNAVAILABLE`, after every try that made sense
   */
  list(project: string, version?: string): Promise<readonly RemoteFile[]>
  /**
   * Where a file of {@link Registry.list} comes from that the registry does not keep itself but has from somebody whom everybody may fill; undefined
   * for its own. Absent where that cannot be told.
   */
  upstreamOf?(file: RemoteFile): Promise<string | undefined>
  /** The bytes of a file that {@link Registry.list} gave. */
  read(file: RemoteFile): Promise<Uint8Array>
  /** The same for a file of any size; absent where files only come whole. */
  open?(file: RemoteFile): Promise<FileStream>
  /** Sends one file, once. Never throws for what a server says. */
  send(distribution: Distribution): Promise<SendAnswer>
  /**
   * Sends files of one version, once, so that they show all together; absent where each file shows by itself. Never throws for what a server says.
   *
   * @param shown called once they show, where that has to be watched for a while before it is certain to stay so
   * @returns an answer for each file, in their order
   */
  sendTogether?(files: readonly Distribution[], shown: () => void): Promise<readonly SendAnswer[]>
  /** Logs in anew, after `unauthorized`; absent where the same credentials would be sent again. */
  renew?(): Promise<void>
  /** What to do where a project of which nothing is shown is there all the same; absent where the registry says so itself. */
  hiddenHint?(project: string): string
  /** Absent where there is no index that installers could ask: {@link Registry.list} and {@link Registry.read} serve one. */
  installSource?(): Promise<InstallSource>
  /** Makes what `create` asks for, and says what is wrong or dangerous about the registry for these projects. Before the first upload. */
  prepare?(projects: readonly string[]): Promise<readonly RegistryNote[]>
  /**
   * Takes a version out of what installers choose (PEP 592), or without a reason puts it back; absent where the server cannot.
   *
   * @throws {UserError} `VERSION_UNKNOWN` where the index has no file of it
   */
  yank?(project: string, version: string, reason: string | undefined): Promise<void>
  /**
   * All that there is of a project, to delete from; absent where versions cannot be deleted by us.
   *
   * @throws {UserError} `REGISTRY_UNAUTHORIZED`, `REGISTRY_NOT_FOUND` where there is no such project, what other refusals mean
   * @throws {ExternalError} where something cannot be read: nobody knows then what depends on what
   */
  holdings?(project: string): Promise<Holdings>
  /**
   * Copies all files of a version to another index of the same server, without sending them; absent where the server cannot.
   *
   * @param target as the server names indexes; for devpi `user/index`
   * @throws {UserError} `VERSION_UNKNOWN`, `REGISTRY_UNAUTHORIZED`, `PROMOTION_REFUSED`
   * @throws {ExternalError} `REGISTRY_UNAVAILABLE`
   */
  promote?(project: string, version: string, target: string): Promise<void>
}
