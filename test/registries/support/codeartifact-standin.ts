import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RegistrySettings } from '../../../src/registries/registry.ts'
import { bodyOf, startServer } from '../../support/http-server.ts'
import { ACCOUNT, DOMAIN, REGION, type StandinAccount, standinAccount } from './codeartifact-account.ts'
import { ApiError, type Control, OPERATIONS } from './codeartifact-control.ts'
import { answerData, copyFiles, type DataAnswer } from './codeartifact-data.ts'
import { assumeRole, callerIdentity, makeIdentity, membersOf, stsError } from './codeartifact-identity.ts'
import { type ServiceModel, serviceModel } from './codeartifact-model.ts'
import { refusedSignature, type SignedRequest } from './codeartifact-signature.ts'

/** Stands for AWS: CodeArtifact with its API and its endpoints, STS, and the token endpoint of a runner. */
export interface Standin {
  readonly url: string
  readonly account: StandinAccount
  /** Where its services are, as the SDKs read it. */
  readonly variables: Readonly<Record<string, string>>
  /** Settings for a repository of the domain. */
  settings(repository: string): RegistrySettings
  close(): Promise<void>
}

interface Models {
  readonly codeartifact: ServiceModel
  readonly sts: ServiceModel
}

/**
 * Starts the stand-in, with the domain `acme` and no repository. Each new repository gets the next of the pypiservers.
 *
 * @param behind roots of pypiservers
 */
export async function startCodeArtifact(behind: readonly string[]): Promise<Standin> {
  const account = standinAccount()
  const models: Models = { codeartifact: serviceModel('codeartifact'), sts: serviceModel('sts') }
  let next = 0
  let url = ''
  const nextBehind = () => behind[next++ % behind.length] as string
  const server = await startServer(async (request, response) => {
    const body = await bodyOf(request)
    response.setHeader('date', new Date(account.now()).toUTCString())
    const control: Control = { account, url, nextBehind, copy: copyFiles }
    const answer = await answerOf(request, body, { control, models }).catch((error) => {
      account.problems.push(String(error?.stack ?? error))
      return { status: 500, type: 'text/plain', body: String(error) }
    })
    send(response, answer)
  })
  url = server.url
  return {
    url,
    account,
    variables: { AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_STS: `${url}sts/`, AWS_REGION: REGION },
    settings: (repository) => ({
      kind: 'codeartifact',
      url: `codeartifact://${DOMAIN}-${ACCOUNT}/${REGION}/${repository}`,
    }),
    close: server.close,
  }
}

type Answer = DataAnswer & { readonly headers?: Readonly<Record<string, string>> }

interface Parts {
  readonly control: Control
  readonly models: Models
}

async function answerOf(request: IncomingMessage, body: Buffer, parts: Parts): Promise<Answer> {
  const { account, url: root } = parts.control
  const url = new URL(request.url ?? '/', root)
  if (url.pathname.startsWith('/pypi/')) return answerData(account, request, body)
  if (url.pathname === '/runner-token') return runnerToken(account, request, url)
  const signed: SignedRequest = { method: request.method ?? '', url, headers: request.headers, body }
  return url.pathname === '/sts/' ? answerSts(signed, parts) : answerApi(signed, parts)
}

async function answerApi(request: SignedRequest, { control, models }: Parts): Promise<Answer> {
  const { account } = control
  const operation = models.codeartifact.operationOf(request.method, request.url.pathname)
  if (operation === undefined) return errorAnswer(new ApiError('UnknownOperationException', 404, 'no such operation'))
  account.asked.push(operation)
  const body: unknown = request.body.length === 0 ? undefined : JSON.parse(request.body.toString('utf8'))
  const { problems } = account
  problems.push(...models.codeartifact.faultsOfRequest(operation, request.url.searchParams, body))
  try {
    refuse(request, account, operation, 'codeartifact')
    const work = OPERATIONS[operation]
    if (work === undefined) throw new Error(`the stand-in does not know ${operation}`)
    const call = { query: request.url.searchParams, body: (body ?? {}) as Readonly<Record<string, unknown>> }
    const answer = JSON.parse(JSON.stringify(await work(call, control))) as unknown
    problems.push(...models.codeartifact.faultsOfAnswer(operation, answer))
    return { status: 200, type: 'application/json', body: JSON.stringify(answer) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    problems.push(...models.codeartifact.faultsOfAnswer(operation, undefined, error))
    return errorAnswer(error)
  }
}

/** Before any work is done: faults that a test asked for, wrong signatures, actions that nobody may do. */
function refuse(
  request: SignedRequest,
  account: StandinAccount,
  operation: string,
  service: 'codeartifact' | 'sts',
): void {
  const at = account.faults.findIndex((fault) => fault.operation === operation)
  const [fault] = at < 0 ? [] : account.faults.splice(at, 1)
  if (fault !== undefined) throw new ApiError(fault.code, fault.status, 'as the test asked for')
  if (operation !== 'AssumeRoleWithWebIdentity') {
    const rules = { service, region: REGION, now: account.now(), keys: (id: string) => account.keys.get(id) }
    const refused = refusedSignature(request, rules)
    if (refused !== undefined) throw new ApiError(refused.code, 403, refused.message)
  }
  const action = `${service}:${operation}`
  if (!account.denied.has(action)) return
  throw new ApiError(
    'AccessDeniedException',
    403,
    `User: arn:aws:iam::${ACCOUNT}:user/ci is not authorized to perform: ${action} on resource: *`,
  )
}

function errorAnswer({ code, status, message }: ApiError): Answer {
  const headers = { 'x-amzn-errortype': `${code}:http://internal.amazon.com/coral/com.amazon.coral.service/` }
  return { status, type: 'application/json', body: JSON.stringify({ message }), headers }
}

async function answerSts(request: SignedRequest, { control, models }: Parts): Promise<Answer> {
  const { account } = control
  const form = new URLSearchParams(request.body.toString('utf8'))
  const { Action: operation = '', Version: version, ...members } = Object.fromEntries(form)
  account.asked.push(operation)
  const { problems } = account
  if (version !== '2011-06-15') problems.push(`STS: version ${version}`)
  problems.push(...models.sts.faultsOfInput(operation, members))
  try {
    refuse(request, account, operation, 'sts')
    const body = operation === 'GetCallerIdentity' ? callerIdentity() : assumeRole(account, form)
    problems.push(...models.sts.faultsOfAnswer(operation, membersOf(body, operation)))
    return { status: 200, type: 'text/xml', body }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    problems.push(...models.sts.faultsOfAnswer(operation, undefined, error))
    return { status: error.status, type: 'text/xml', body: stsError(error) }
  }
}

function runnerToken(account: StandinAccount, { headers }: IncomingMessage, url: URL): Answer {
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  account.asked.push('runner-token')
  if (scheme !== 'Bearer' || !account.secrets.has(token ?? ''))
    return { status: 401, type: 'application/json', body: '{}' }
  const value = makeIdentity(account, url.searchParams.get('audience') ?? 'none')
  return { status: 200, type: 'application/json', body: JSON.stringify({ count: value.length, value }) }
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(body)
}
