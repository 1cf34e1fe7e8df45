// What stands for the API of CodeArtifact: https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_Operations.html
import { randomBytes } from 'node:crypto'
import {
  ACCOUNT,
  makeSecret,
  packageOf,
  REGION,
  type StandinAccount,
  type StandinPackage,
  type StandinRepository,
  type StandinVersion,
} from './codeartifact-account.ts'

/** One call, as it was understood. */
interface Call {
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}

/** What an operation acts on. */
export interface Control {
  readonly account: StandinAccount
  /** The root of this server. */
  readonly url: string
  /** A pypiserver for a new repository. */
  nextBehind(): string
  /** Copies the files of a version from one pypiserver to another. */
  copy(fileNames: readonly string[], from: StandinRepository, to: StandinRepository): Promise<void>
}

/** An error, in the words of the API. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, message: string) {
    super(message)
    this.code = code
    this.status = status
  }
}

type Work = (call: Call, control: Control) => unknown

/** What each operation does; what it gives is its answer. */
export const OPERATIONS: Readonly<Record<string, Work>> = {
  GetAuthorizationToken: (call, { account }) => {
    domainOf(call, account)
    const duration = Number(call.query.get('duration') ?? 43_200)
    if (duration !== 0 && (duration < 900 || duration > 43_200))
      throw new ApiError('ValidationException', 400, 'duration is out of range')
    const end = account.now() + (duration === 0 ? 3_600 : duration) * 1000
    const header = Buffer.from(
      JSON.stringify({ ver: 1, isu: Math.floor(account.now() / 1000), exp: Math.floor(end / 1000) }),
    )
    const token = makeSecret(account, `${header.toString('base64url')}.`)
    account.tokens.set(token, end)
    return { authorizationToken: token, expiration: end / 1000 }
  },

  GetRepositoryEndpoint: (call, { account, url }) => {
    repositoryOf(call, account)
    return { repositoryEndpoint: `${url}pypi/${call.query.get('repository')}/` }
  },

  DescribeDomain: (call, { account }) => {
    const repositories = domainOf(call, account)
    return { domain: { ...describeDomain(nameIn(call, 'domain')), repositoryCount: repositories.size } }
  },

  CreateDomain: (call, { account }) => {
    const name = nameIn(call, 'domain')
    if (account.domains.has(name))
      throw new ApiError('ConflictException', 409, `Domain with name '${name}' already exists`)
    account.domains.set(name, new Map())
    return { domain: describeDomain(name) }
  },

  DescribeRepository: (call, { account }) => {
    repositoryOf(call, account)
    return { repository: describeRepository(call) }
  },

  CreateRepository: (call, { account, nextBehind }) => {
    const [repositories, name] = [domainOf(call, account), nameIn(call, 'repository')]
    if (repositories.has(name))
      throw new ApiError('ConflictException', 409, `Repository with name '${name}' already exists`)
    repositories.set(name, { behind: nextBehind(), packages: new Map() })
    return { repository: describeRepository(call) }
  },

  DescribePackage: (call, { account }) => {
    const name = nameIn(call, 'package')
    const { restrictions } = existingPackage(call, account)
    return { package: { format: 'pypi', name, originConfiguration: { restrictions } } }
  },

  PutPackageOriginConfiguration: (call, { account }) => {
    const found = packageOf(repositoryOf(call, account), nameIn(call, 'package'))
    if (!account.forgetsRestrictions)
      found.restrictions = { ...(call.body['restrictions'] as StandinPackage['restrictions']) }
    return { originConfiguration: { restrictions: found.restrictions } }
  },

  ListPackageVersions: (call, { account }) => {
    const [name, origin] = [nameIn(call, 'package'), call.query.get('originType')]
    const versions = [...existingPackage(call, account).versions]
    const listed = versions.filter(([, one]) => origin === null || one.origin === origin)
    const summary = ([version, { status, origin: originType }]: (typeof versions)[number]) => ({
      version,
      status,
      origin: { originType },
      revision: revision(),
    })
    return { format: 'pypi', package: name, versions: listed.map(summary) }
  },

  UpdatePackageVersionsStatus: (call, { account }) => {
    const { versions } = existingPackage(call, account)
    const status = call.body['targetStatus'] as StandinVersion['status']
    return eachVersion(call, (version) => {
      const found = versions.get(version)
      if (found === undefined) return ['NOT_FOUND', `Version ${version} not found`]
      found.status = status
      return status
    })
  },

  CopyPackageVersions: async (call, { account, copy }) => {
    const [from, to] = [
      repositoryOf(call, account, 'source-repository'),
      repositoryOf(call, account, 'destination-repository'),
    ]
    const name = nameIn(call, 'package')
    const source = existingPackage(call, account, 'source-repository')
    const target = packageOf(to, name)
    const copied: string[] = []
    const answer = eachVersion(call, (version) => {
      const found = source.versions.get(version)
      if (found === undefined) return ['NOT_FOUND', `Version ${version} not found`]
      if (target.versions.has(version)) return ['ALREADY_EXISTS', `Version ${version} already exists`]
      target.versions.set(version, { ...found, files: new Map(found.files) })
      copied.push(...found.files.keys())
      return found.status
    })
    await copy(copied, from, to)
    return answer
  },
}

function eachVersion(call: Call, work: (version: string) => string | readonly [string, string]) {
  const answer = { successfulVersions: {} as Record<string, unknown>, failedVersions: {} as Record<string, unknown> }
  for (const version of call.body['versions'] as readonly string[]) {
    const result = work(version)
    if (typeof result === 'string') answer.successfulVersions[version] = { revision: revision(), status: result }
    else answer.failedVersions[version] = { errorCode: result[0], errorMessage: result[1] }
  }
  return answer
}

function revision(): string {
  return randomBytes(16).toString('base64')
}

function nameIn({ query }: Call, name: string): string {
  return query.get(name) ?? ''
}

function missing(what: string): ApiError {
  return new ApiError('ResourceNotFoundException', 404, `${what} not found`)
}

function domainOf(call: Call, account: StandinAccount): Map<string, StandinRepository> {
  const [name, owner] = [nameIn(call, 'domain'), call.query.get('domain-owner') ?? ACCOUNT]
  const found = owner === ACCOUNT ? account.domains.get(name) : undefined
  if (found === undefined) throw missing(`Domain '${name}' owned by account '${owner}'`)
  return found
}

function repositoryOf(call: Call, account: StandinAccount, parameter = 'repository'): StandinRepository {
  const found = domainOf(call, account).get(nameIn(call, parameter))
  if (found === undefined) throw missing(`Repository '${nameIn(call, parameter)}'`)
  return found
}

function existingPackage(call: Call, account: StandinAccount, parameter?: string): StandinPackage {
  const found = repositoryOf(call, account, parameter).packages.get(nameIn(call, 'package'))
  if (found === undefined) throw missing(`Package '${nameIn(call, 'package')}'`)
  return found
}

function describeDomain(name: string) {
  return { name, owner: ACCOUNT, arn: `arn:aws:codeartifact:${REGION}:${ACCOUNT}:domain/${name}`, status: 'Active' }
}

function describeRepository(call: Call) {
  const [domain, name] = [nameIn(call, 'domain'), nameIn(call, 'repository')]
  const arn = `arn:aws:codeartifact:${REGION}:${ACCOUNT}:repository/${domain}/${name}`
  return {
    name,
    administratorAccount: ACCOUNT,
    domainName: domain,
    domainOwner: ACCOUNT,
    arn,
    upstreams: [],
    externalConnections: [],
  }
}
