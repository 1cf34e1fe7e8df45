import path from 'node:path'
import type { RegistrySettings } from '../../../src/registries/registry.ts'
import type { TestServer } from '../../support/http-server.ts'
import { DIALECTS, startDialect } from './dialects.ts'
import { PASSWORD, startDevpi, startPypiserver, USER } from './servers.ts'

/** A registry that the contract is tested on. */
export interface Member {
  readonly settings: RegistrySettings
  /** With a repository that is not there. */
  readonly missing: RegistrySettings
  /** Where the reference client uploads to. */
  readonly twineUrl: string
  /** The index says which versions of Python a file is for. */
  readonly showsRequiresPython: boolean
}

/** Servers, which know users and other indexes. */
export const serverNames = [
  'devpi',
  'devpi, volatile',
  'pypiserver',
  ...(Object.keys(DIALECTS) as readonly (keyof typeof DIALECTS)[]),
] as const

type ServerName = (typeof serverNames)[number]

export interface Bed {
  readonly servers: Readonly<Record<ServerName, Member>>
  readonly directory: Pick<Member, 'settings' | 'showsRequiresPython'>
  close(): Promise<void>
}

const credentials = { username: USER, password: PASSWORD }

/** Starts one devpi, one pypiserver and the dialects in front of it. */
export async function startBed(folder: string): Promise<Bed> {
  const [devpi, pypiserver] = await bothOrNone([startDevpi(), startPypiserver()])
  const running: TestServer[] = [devpi, pypiserver]
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
async function bothOrNone(starting: readonly [Promise<TestServer>, Promise<TestServer>]) {
  const settled = await Promise.allSettled(starting)
  const started = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed === undefined) return started as [TestServer, TestServer]
  await Promise.all(started.map((server) => server.close()))
  throw failed.reason
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
  await put(`${url}${USER}`, { password: PASSWORD })
  await put(`${url}${USER}/${index}`, { type: 'stage', volatile, bases: [] })
  return {
    settings: { kind: 'devpi', url: `${url}${USER}/${index}/`, ...credentials },
    missing: { kind: 'devpi', url: `${url}${USER}/nowhere/`, ...credentials },
    twineUrl: `${url}${USER}/${index}/`,
    showsRequiresPython: true,
  }
}

/** As whoever sets a devpi up does it; what is there already stays. */
async function put(url: string, body: unknown): Promise<void> {
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization }
  const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (answer.status >= 300 && answer.status !== 409) throw new Error(`${url} answered ${answer.status} ${text}`)
}
