import { execFileSync } from 'node:child_process'
import { createSign, randomUUID, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, type TestServer } from '../../support/http-server.ts'
import { PASSWORD, USER } from './servers.ts'

/** Gives tokens for a container registry, as GitHub's does: to whom it knows, for what they may. */
export interface TokenServer extends TestServer {
  /** A file: the certificate that the registry trusts. */
  readonly certificate: string
  /** The scopes of each token that was asked for, in order. */
  readonly asked: string[]
  /** Tokens are good for so many seconds. */
  lifetime: number
  /** A token is for the first scope alone, whatever else is asked for. */
  isSingle: boolean
}

/** Who may only read; with any password of his own. */
export const READER = 'reader'

/**
 * Starts the server. `USER` may do anything below the namespace `ci`, `READER` may read there, and everybody may read `ci/public`. Other
 * credentials are refused as GitHub refuses them, and what nobody may do is left out of a token.
 */
export async function startTokenServer(password = PASSWORD): Promise<TokenServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-tokens-'))
  const [key, certificate] = makeCertificate(folder)
  const asked: string[] = []
  const state = { lifetime: 300, isSingle: false }
  const server = await startServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://any')
    const scopes = url.searchParams.getAll('scope')
    asked.push(scopes.join(' '))
    const who = userOf(request.headers.authorization, password)
    const refused = { errors: [{ code: 'DENIED', message: 'denied' }] }
    if (who === undefined) return response.writeHead(403).end(JSON.stringify(refused))
    const access = scopes.slice(0, state.isSingle ? 1 : undefined).map((scope) => accessOf(scope, who))
    const token = signToken({ access, lifetime: state.lifetime, key, certificate })
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end(JSON.stringify({ token, expires_in: state.lifetime }))
  })
  return {
    ...server,
    certificate: path.join(folder, 'certificate.pem'),
    asked,
    get lifetime() {
      return state.lifetime
    },
    set lifetime(seconds) {
      state.lifetime = seconds
    },
    get isSingle() {
      return state.isSingle
    },
    set isSingle(isSingle) {
      state.isSingle = isSingle
    },
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function makeCertificate(folder: string): readonly [key: string, certificate: string] {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name)) as [string, string]
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=tokens']
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  return [readFileSync(key, 'utf8'), readFileSync(certificate, 'utf8')]
}

/** Undefined for somebody whose password is wrong; empty for nobody in particular. */
function userOf(header: string | undefined, expected: string): string | undefined {
  if (header === undefined) return ''
  const [user = '', password] = Buffer.from(header.replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':')
  return (user === USER || user === READER) && password === expected ? user : undefined
}

function accessOf(scope: string, user: string) {
  const [, name = '', actions = ''] = /^repository:([^:]+):([\w,]+)$/.exec(scope) ?? []
  const allowed =
    user === USER && name.startsWith('ci/')
      ? ['pull', 'push', 'delete']
      : name.startsWith('ci/public') || (user === READER && name.startsWith('ci/'))
        ? ['pull']
        : []
  return { type: 'repository', name, actions: actions.split(',').filter((one) => allowed.includes(one)) }
}

interface Claims {
  readonly access: unknown
  readonly lifetime: number
  readonly key: string
  readonly certificate: string
}

/** https://distribution.github.io/distribution/spec/auth/jwt/ */
function signToken({ access, lifetime, key, certificate }: Claims): string {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 60, exp: now + lifetime }
  const head = { typ: 'JWT', alg: 'RS256', x5c: [new X509Certificate(certificate).raw.toString('base64')] }
  const claims = { iss: 'tokens', aud: 'registry', sub: USER, jti: randomUUID(), ...times, access }
  const text = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}
