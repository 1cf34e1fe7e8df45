import { randomBytes } from 'node:crypto'
import type { KnownKeys } from './codeartifact-signature.ts'

export const ACCOUNT = '123456789012'
export const REGION = 'eu-central-1'
export const DOMAIN = 'acme'

/** One version of a package in a repository. */
export interface StandinVersion {
  status: 'Published' | 'Unlisted' | 'Archived'
  readonly origin: 'INTERNAL' | 'EXTERNAL'
  /** SHA-256 in lower-case hex by file name. */
  readonly files: Map<string, string>
}

export interface StandinPackage {
  restrictions: { publish: 'ALLOW' | 'BLOCK'; upstream: 'ALLOW' | 'BLOCK' }
  readonly versions: Map<string, StandinVersion>
}

export interface StandinRepository {
  /** The root of the pypiserver that holds its files. */
  readonly behind: string
  readonly packages: Map<string, StandinPackage>
}

/** What stands for an account of AWS: all of its state, and what tests may change of it. */
export interface StandinAccount {
  /** Its repositories, by domain and by name. */
  readonly domains: Map<string, Map<string, StandinRepository>>
  readonly keys: Map<string, KnownKeys>
  /** By ARN: whom a role lets in. */
  readonly roles: Map<string, (claims: Readonly<Record<string, unknown>>) => boolean>
  /** Tokens for the data plane, and when they end. */
  readonly tokens: Map<string, number>
  /** Identities that the stand-in for the runner gave out, with their claims. */
  readonly identities: Map<string, Readonly<Record<string, unknown>>>
  /** Actions that nobody may do: `codeartifact:CreateDomain`. */
  readonly denied: Set<string>
  /** Answers to come before any work is done, by operation; each once. */
  readonly faults: {
    readonly operation: string
    readonly status: number
    readonly code: string
    readonly headers?: Readonly<Record<string, string>>
  }[]
  /** Whether what is put into origin controls is forgotten. */
  forgetsRestrictions: boolean
  /** What a token that is not taken is answered with. */
  strangersGet: 401 | 404
  /** How far its clock is ahead of this machine's. */
  offsetMs: number
  now(): number
  /** All that was ever secret here. */
  readonly secrets: Set<string>
  /** Operations that were asked for, in order. */
  readonly asked: string[]
  /** Where requests and answers differ from the model. */
  readonly problems: string[]
}

/** An account with the domain `acme`, which has no repository yet, and without keys. */
export function standinAccount(): StandinAccount {
  const account: StandinAccount = {
    domains: new Map([[DOMAIN, new Map()]]),
    keys: new Map(),
    roles: new Map(),
    tokens: new Map(),
    identities: new Map(),
    denied: new Set(),
    faults: [],
    forgetsRestrictions: false,
    strangersGet: 404,
    offsetMs: 0,
    now: () => Date.now() + account.offsetMs,
    secrets: new Set(),
    asked: [],
    problems: [],
  }
  return account
}

/** A secret that nobody else has; remembered, so that a test can look for it in the log. */
export function makeSecret(account: StandinAccount, prefix: string): string {
  const secret = `${prefix}${randomBytes(24).toString('hex')}`
  account.secrets.add(secret)
  return secret
}

/** Keys as a user has them for good, and the variables that hold them. */
export function makeKeys(account: StandinAccount): Readonly<Record<string, string>> {
  const id = `AKIA${randomBytes(8).toString('hex').toUpperCase()}`
  const secretAccessKey = makeSecret(account, 'secret/')
  account.keys.set(id, { secretAccessKey })
  return { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}

/** Keys that last for some time. */
export function makeSessionKeys(account: StandinAccount, seconds: number) {
  const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`
  const keys = {
    secretAccessKey: makeSecret(account, 'session/'),
    sessionToken: makeSecret(account, 'token/'),
    endsAt: account.now() + seconds * 1000,
  }
  account.keys.set(accessKeyId, keys)
  return { accessKeyId, ...keys }
}

/** The package, made where it is not there. */
export function packageOf(repository: StandinRepository, name: string): StandinPackage {
  const found = repository.packages.get(name)
  if (found !== undefined) return found
  const made: StandinPackage = { restrictions: { publish: 'ALLOW', upstream: 'ALLOW' }, versions: new Map() }
  repository.packages.set(name, made)
  return made
}
