import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { localIndex } from '../../src/publish/local-index.ts'
import { uploadFile } from '../../src/publish/upload.ts'
import type { Distribution } from '../../src/registries/distribution.ts'
import { openRegistry } from '../../src/registries/index.ts'
import type { InstallSource, Registry, RegistrySettings, SendAnswer } from '../../src/registries/registry.ts'
import { realFiles } from '../../src/system/files.ts'
import { serveLocally } from '../../src/system/local-server.ts'
import type { LocalServer } from '../../src/system/system.ts'
import { makeDistribution, type SampleDistribution } from '../support/distributions.ts'
import { hastyPace, registrySystem } from '../support/registry-system.ts'
import { pipInstall, twineUpload } from './support/clients.ts'
import { devpiSuite } from './support/devpi-suite.ts'
import { type Bed, type Member, serverNames, startBed } from './support/members.ts'
import { PASSWORD } from './support/servers.ts'

let folder: string
let bed: Bed
const served: LocalServer[] = []
const { system, logged, hidden } = registrySystem()

beforeAll(async () => {
  folder = await realFiles.makeTemporary()
  bed = await startBed(folder)
}, 120_000)

afterAll(async () => {
  await Promise.all(served.map((server) => server.close()))
  await bed?.close()
  await realFiles.remove(folder)
})

/** Each with bytes of its own, in a folder of its own. */
function make(sample: SampleDistribution): Distribution {
  return makeDistribution(mkdtempSync(path.join(folder, 'd-')), sample)
}

const open = (settings: RegistrySettings) => openRegistry(settings, system, hastyPace())
const upload = (distribution: Distribution, registry: Registry) =>
  uploadFile(distribution, registry, { report: system.report, pace: hastyPace() })

/** A registry without an index of its own is served by ours. */
async function sourceFor(registry: Registry, project: string): Promise<InstallSource> {
  if (registry.installSource !== undefined) return registry.installSource()
  const contents = { owned: new Set([project]), registry, built: [], elsewhere: 'http://127.0.0.1:9/' }
  const server = await serveLocally(localIndex(contents, realFiles))
  served.push(server)
  return { indexUrl: `${server.origin}/simple/` }
}

/** pypiserver says no before it has read all that it was sent, and then the line may break before its answer is there. */
async function sendUntilAnswered(distribution: Distribution, registry: Registry): Promise<SendAnswer> {
  for (let left = 8; ; left--) {
    const answer = await registry.send(distribution)
    if (answer.type !== 'unavailable' || left === 0) return answer
  }
}

const wheelAndSdist = (name: string) => [make({ name }), make({ name, kind: 'sdist' })] as const

describe.each([...serverNames, 'directory'] as const)('%s', (name) => {
  const suffix = name.toLowerCase().replace(/[^a-z]+/g, '-')
  let member: Bed['directory']
  let registry: Registry
  beforeAll(async () => {
    member = name === 'directory' ? bed.directory : bed.servers[name]
    registry = await open(member.settings)
  })

  test('knows no file of a project that nobody uploaded', async () => {
    expect(await registry.list(`nobody-${suffix}`)).toEqual([])
  })

  test('shows what was uploaded by its SHA-256, and gives the same bytes', async () => {
    const files = wheelAndSdist(`Sample.${suffix}`)
    for (const file of files) expect(await upload(file, registry)).toMatchObject({ status: 'uploaded', attempts: 1 })
    const shown = await registry.list(files[0].project)
    const byName = new Map(shown.map((file) => [file.fileName, file]))
    expect(byName.size).toBe(2)
    for (const { fileName, sha256, path: local } of files) {
      const remote = byName.get(fileName)
      if (remote === undefined) throw new Error(`${fileName} is not shown`)
      expect(remote).toMatchObject({ sha256, isYanked: false })
      expect(Buffer.from(await registry.read(remote)).equals(readFileSync(local))).toBe(true)
      expect(remote.requiresPython).toBe(member.showsRequiresPython ? '>=3.9' : undefined)
    }
  })

  test('takes the same file again for present, and sends nothing', async () => {
    const file = make({ name: `again-${suffix}` })
    await upload(file, registry)
    expect(await upload(file, registry)).toMatchObject({ status: 'already-present', attempts: 0 })
  })

  test('keeps what it has when other bytes come under the same name', async () => {
    const [first, other] = [make({ name: `twice-${suffix}` }), make({ name: `twice-${suffix}`, content: 'A = 2\n' })]
    await upload(first, registry)
    const result = await upload(other, registry)
    expect(result).toMatchObject({ status: 'conflict', local: other.sha256, remote: first.sha256, attempts: 0 })
    const [shown, ...more] = await registry.list(first.project)
    expect([shown?.sha256, more]).toEqual([first.sha256, []])
  })

  test('answers of a file that is there explain themselves', async () => {
    const [first, other] = [make({ name: `blind-${suffix}` }), make({ name: `blind-${suffix}`, content: 'A = 2\n' })]
    await registry.send(first)
    const answer = await sendUntilAnswered(other, registry)
    // What a volatile index replaces in silence, nobody but the look before can save.
    expect(answer.type).toBe(name === 'devpi, volatile' ? 'stored' : 'exists')
    const same = await sendUntilAnswered(name === 'devpi, volatile' ? other : first, registry)
    expect(['stored', 'exists']).toContain(same.type)
  })

  test('a local version is taken', async () => {
    const file = make({ name: `local-${suffix}`, version: '1.0+g1' })
    expect(await upload(file, registry)).toMatchObject({ status: 'uploaded' })
  })

  test('pip installs what was uploaded', async () => {
    const file = make({ name: `installed-${suffix}`, content: 'A = "installed"\n' })
    await upload(file, registry)
    const target = path.join(folder, `target-${suffix}`)
    mkdirSync(target)
    await pipInstall(`${file.project}==1.0`, await sourceFor(registry, file.project), target)
    expect(readFileSync(path.join(target, `${file.project.replaceAll('-', '_')}.py`), 'utf8')).toBe('A = "installed"\n')
  })
})

describe.each(serverNames)('%s', (name) => {
  const suffix = name.toLowerCase().replace(/[^a-z]+/g, '-')
  let member: Member
  let registry: Registry
  beforeAll(async () => {
    member = bed.servers[name]
    registry = await open(member.settings)
  })

  test('a wrong password is one clear refusal', async () => {
    const wrong = await open({ ...member.settings, password: 'not-the-password' })
    const file = make({ name: `wrong-${suffix}` })
    const [result, answer] = [await upload(file, wrong), await sendUntilAnswered(file, wrong)]
    expect(result).toMatchObject({ status: 'refused', hint: expect.any(String) })
    expect(answer).toMatchObject({ type: expect.stringMatching(/^(unauthorized|refused)$/), hint: expect.any(String) })
    expect(JSON.stringify([result, answer])).not.toContain('not-the-password')
    expect(await registry.list(`wrong-${suffix}`)).toEqual([])
  })

  test('an index that is not there is one clear refusal', async () => {
    const result = await upload(make({ name: `missing-${suffix}` }), await open(member.missing))
    expect(result).toMatchObject({ status: 'refused', hint: expect.any(String) })
  })
})

describe.each(serverNames.filter((name) => name !== 'ghcr'))('%s', (name) => {
  const suffix = name.toLowerCase().replace(/[^a-z]+/g, '-')

  test('shows the same of what we upload as of what the reference client uploads', async () => {
    const member = bed.servers[name]
    const registry = await open(member.settings)
    const lines = [
      'Requires-Dist: b>=1',
      'Classifier: Private :: Do Not Upload',
      'Project-URL: Home, https://example.com/',
    ]
    const ours = make({ name: `ours-${suffix}`, lines, description: 'Long.\n' })
    const theirs = make({ name: `theirs-${suffix}`, lines, description: 'Long.\n' })
    await upload(ours, registry)
    await twineUpload([theirs.path], member.twineUrl as string, folder)
    const entry = async ({ project, fileName, sha256 }: Distribution) => {
      const [file, ...more] = await registry.list(project)
      expect([file?.fileName, file?.sha256, more]).toEqual([fileName, sha256, []])
      return { requiresPython: file?.requiresPython, isYanked: file?.isYanked }
    }
    expect(await entry(ours)).toEqual(await entry(theirs))
    expect(await upload(theirs, registry)).toMatchObject({ status: 'already-present' })
  })
})

describe('devpi alone', () => devpiSuite(() => bed, make))

test('no secret stands in a line of the log', () => {
  const text = logged.join('\n')
  expect(hidden).toContain(PASSWORD)
  expect(hidden.filter((secret) => text.includes(secret))).toEqual([])
})
