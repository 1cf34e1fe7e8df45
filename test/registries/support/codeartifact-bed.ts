import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { uploadFile } from '../../../src/publish/upload.ts'
import type { Distribution } from '../../../src/registries/distribution.ts'
import { openRegistry } from '../../../src/registries/index.ts'
import type { Registry, RegistrySettings } from '../../../src/registries/registry.ts'
import { realFiles } from '../../../src/system/files.ts'
import { ask } from '../../../src/system/http.ts'
import type { HttpQuestion } from '../../../src/system/system.ts'
import { makeDistribution, type SampleDistribution } from '../../support/distributions.ts'
import { hastyPace, registrySystem } from '../../support/registry-system.ts'
import { DOMAIN, makeKeys, type StandinAccount } from './codeartifact-account.ts'
import { type Standin, startCodeArtifact } from './codeartifact-standin.ts'
import { type RunningServer, startPypiserver } from './servers.ts'

/** One request that was sent, and what was hidden by then. */
interface Sent {
  readonly url: URL
  readonly question: HttpQuestion
  readonly hidden: readonly string[]
}

/** An account of its own, with the repositories `prod` and `staging`, and what happens to it. */
export interface Scene {
  readonly standin: Standin
  readonly account: StandinAccount
  /** The root of the pypiserver behind `prod`. */
  readonly behind: string
  readonly pace: ReturnType<typeof hastyPace>
  readonly sent: readonly Sent[]
  readonly logged: readonly string[]
  readonly hidden: readonly string[]
  open(settings?: Partial<RegistrySettings>, variables?: Readonly<Record<string, string>>): Promise<Registry>
  /** Opens as a user with keys that last. */
  openWithKeys(settings?: Partial<RegistrySettings>): Promise<Registry>
  upload(file: Distribution, registry: Registry): ReturnType<typeof uploadFile>
  /** Moves both clocks: ours and the one of AWS. */
  pass(milliseconds: number): void
}

export interface CodeArtifactBed {
  scene(): Promise<Scene>
  make(sample: SampleDistribution): Distribution
  readonly scenes: readonly Scene[]
  close(): Promise<void>
}

/** Two pypiservers that all scenes share; whoever uploads has names of his own. */
export async function startCodeArtifactBed(): Promise<CodeArtifactBed> {
  const folder = await realFiles.makeTemporary()
  const servers: RunningServer[] = await Promise.all([startPypiserver(), startPypiserver()])
  const scenes: Scene[] = []
  return {
    scenes,
    make: (sample) => makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample),
    async scene() {
      const made = await makeScene(servers.map(({ url }) => url))
      scenes.push(made)
      return made
    },
    async close() {
      await Promise.all([...scenes.map(({ standin }) => standin.close()), ...servers.map((server) => server.close())])
      await realFiles.remove(folder)
    },
  }
}

async function makeScene(behind: readonly string[]): Promise<Scene> {
  const standin = await startCodeArtifact(behind)
  const { account } = standin
  const [prod = '', staging = ''] = behind
  account.domains.get(DOMAIN)?.set('prod', { behind: prod, packages: new Map() })
  account.domains.get(DOMAIN)?.set('staging', { behind: staging, packages: new Map() })
  let clock = 0
  const wait = async (milliseconds: number) => {
    clock += milliseconds
  }
  const pace = hastyPace({ mostTries: 4, now: () => clock, wait })
  const sent: Sent[] = []
  const { system, logged, hidden } = registrySystem()
  const http = {
    ask: (url: URL, question: HttpQuestion) => {
      sent.push({ url, question, hidden: [...hidden] })
      return ask(url, question)
    },
  }
  const open: Scene['open'] = (settings, variables = {}) => {
    const all: Readonly<Record<string, string>> = { HOME: '/nowhere', ...standin.variables, ...variables }
    const seen = { ...system, http, variable: (name: string) => all[name] || undefined }
    return openRegistry({ ...standin.settings('prod'), ...settings }, seen, pace)
  }
  return {
    standin,
    account,
    behind: prod,
    pace,
    sent,
    logged,
    hidden,
    open,
    openWithKeys: (settings) => open(settings, makeKeys(account)),
    upload: (file, registry) => uploadFile(file, registry, { report: system.report, pace }),
    pass(milliseconds) {
      clock += milliseconds
      account.offsetMs += milliseconds
    },
  }
}

/** Every request and answer is as the model of AWS has it, and no line of the log holds a secret. */
export function faultsOf({ account, logged }: Scene): readonly string[] {
  return [...account.problems, ...leaksIn(logged.join('\n'), account).map((secret) => `${secret} stands in the log`)]
}

/** What a failure says; a secret in it is a failure of the test. */
export async function failureOf(work: Promise<unknown> | undefined, { account }: Scene) {
  const error = await (work ?? Promise.resolve()).then(
    () => undefined,
    (failure: Error & { readonly code?: string; readonly hint?: string }) => failure,
  )
  if (error === undefined) throw new Error('it did not fail')
  const leaks = leaksIn(JSON.stringify({ ...error, message: error.message }), account)
  if (leaks.length > 0) throw new Error(`the failure holds ${leaks.join(', ')}`)
  return { code: error.code, message: error.message, hint: error.hint ?? '' }
}

function leaksIn(text: string, { secrets }: StandinAccount): readonly string[] {
  return [...secrets].filter((secret) => text.includes(secret))
}
