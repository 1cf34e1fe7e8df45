import path from 'node:path'
import type { RegistrySettings } from '../../../src/registries/registry.ts'
import type { TestServer } from '../../support/http-server.ts'
import { DIALECTS, startDialect } from './dialects.ts'
import { startTokenServer, type TokenServer } from './oci-tokens.ts'
import { PASSWORD, startDevpi, startOciRegistry, startPypiserver, USER } from './servers.ts'

/** A registry that the contract is tested on. */
export interface Member {
  readonly settings: RegistrySettings
  /** With a repository that is not there. */
  readonly missing: RegistrySettings
  /** Where the reference client uploads to; absent where it cannot. */
  readonly twineUrl?: string
  /** The index says which versions of Python a file is for. */
  readonly showsRequiresPython: boolean
}

/** Servers, which know users and other indexes. */
export const serverNames = [
  'devpi',
  'devpi, volatile',
  'pypiserver',
  'ghcr',
  ...(Object.keys(DIALECTS) as readonly (keyof typeof DIALECTS)[]),
] as const

type ServerName = (typeof serverNames)[number]

export interface Bed {
  readonly servers: Readonly<Record<ServerName, Member>>
  readonly directory: Pick<Member, 'settings' | 'showsRequiresPython'>
  close(): Promise<void>
}

const credentials = { username: USER, password: PASSWORD }

/** Starts one devpi, one pypiserver and the dialects in front of it, and a container registry. */
export async function startBed(folder: string): Promise<Bed> {
  const [devpi, pypiserver, oci] = await allOrNone([startDevpi(), startPypiserver(), startOciBed()])
  const running: TestServer[] = [devpi, pypiserver, oci]
  const dialects: Partial<Record<keyof typeof DIALECTS, Member>> = {}
  for (const name of Object.keys(DIALECTS) as (keyof typeof DIALECTS)[]) {
    const server = await startDialect(name, pypiserver.url)
    running.push(server)
    dialects[name] = dialectMember(name, server.url)
  }
  const servers = {
    devpi: await devpiMember(devpi.url, 'prod', false),
    'devpi, volatile': await devpiMember(devpi.url, 'dev', true),
    pypiserver: {
      settings: { kind: 'pypi', url: pypiserver.url, ...credentials },
      missing: { kind: 'pypi', url: `${pypiserver.url}nowhere/`, ...credentials },
      twineUrl: pypiserver.url,
      showsRequiresPython: false,
    },
    ghcr: ociMember(oci.url),
    ...(dialects as Record<keyof typeof DIALECTS, Member>),
  } as const
  return {
    servers,
    directory: { settings: { kind: 'directory', url: path.join(folder, 'directory') }, showsRequiresPython: true },
    async close() {
      await Promise.all(running.map((server) => server.close()))
    },
  }
}

/** What started is closed again where one of them does not. */
async function allOrNone<const T extends readonly Promise<TestServer>[]>(starting: T) {
  const settled = await Promise.allSettled(starting)
  const started = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed === undefined) return started as { readonly [Name in keyof T]: TestServer }
  await Promise.all(started.map((server) => server.close()))
  throw failed.reason
}

/** A container registry with the server of its tokens. */
export async function startOciBed(password?: string): Promise<TestServer & { readonly tokens: TokenServer }> {
  const tokens = await startTokenServer(password)
  try {
    const registry = await startOciRegistry(`${tokens.url}token`, tokens.certificate)
    return {
      url: registry.url,
      tokens,
      async close() {
        await registry.close()
        await tokens.close()
      },
    }
  } catch (error) {
    await tokens.close()
    throw error
  }
}

/** Another owner's namespace is one where we may do nothing. */
function ociMember(url: string): Member {
  return {
    settings: { kind: 'ghcr', url: `${url}ci/`, ...credentials },
    missing: { kind: 'ghcr', url: `${url}nowhere/`, ...credentials },
    showsRequiresPython: true,
  }
}

function dialectMember(name: keyof typeof DIALECTS, url: string): Member {
  const kind = name.startsWith('nexus') ? 'nexus' : 'artifactory'
  const repository = new URL(DIALECTS[name].path, url).href
  return {
    settings: { kind, url: repository, ...credentials },
    missing: { kind, url: repository.replace('pypi-local', 'nowhere'), ...credentials },
    twineUrl: repository,
    showsRequiresPython: false,
  }
}

async function devpiMember(url: string, index: string, volatile: boolean): Promise<Member> {
  const twineUrl = await makeDevpiIndex(url, index, { volatile })
  return {
    settings: { kind: 'devpi', url: twineUrl, ...credentials },
    missing: { kind: 'devpi', url: `${url}${USER}/nowhere/`, ...credentials },
    twineUrl,
    showsRequiresPython: true,
  }
}

/** An index of the user that tests are; its URL. What is there already stays. */
export async function makeDevpiIndex(
  url: string,
  index: string,
  { volatile = false, password = PASSWORD } = {},
): Promise<string> {
  await put(`${url}${USER}`, { password }, password)
  await put(`${url}${USER}/${index}`, { type: 'stage', volatile, bases: [] }, password)
  return `${url}${USER}/${index}/`
}

/** As whoever sets a devpi up does it. */
async function put(url: string, body: unknown, password: string): Promise<void> {
  const authorization = `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}`
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (answer.status >= 300 && answer.status !== 409) throw new Error(`${url} answered ${answer.status} ${text}`)
}
