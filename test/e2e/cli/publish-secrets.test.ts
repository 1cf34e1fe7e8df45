import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fault, startFaultProxy } from '../../registries/support/fault-proxy.ts'
import { startMemoryIndex } from '../../registries/support/memory-index.ts'
import { OWN_BACKEND } from '../../support/own-backend.ts'
import { pack, WORKSPACE_ROOT } from '../../support/own-platform.ts'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type Desk, makeDesk, UV } from '../support/command.ts'
import { runDoor } from '../support/door.ts'
import { programsOnPath, recordPrograms } from '../support/recorder.ts'

/** Where credentials may stand, the first that counts first: the variables of each, with the value of the secret. */
const PLACES = {
  'input, user and password': ['INPUT_USERNAME', 'INPUT_PASSWORD'],
  'input, token': ['INPUT_TOKEN'],
  'our variable, user and password': ['MAESTRO_REGISTRY_USERNAME', 'MAESTRO_REGISTRY_PASSWORD'],
  'our variable, token': ['MAESTRO_REGISTRY_TOKEN'],
  'Poetry, user and password': ['POETRY_HTTP_BASIC_CORP_USERNAME', 'POETRY_HTTP_BASIC_CORP_PASSWORD'],
  'Poetry, token': ['POETRY_PYPI_TOKEN_CORP'],
  'twine, user and password': ['TWINE_USERNAME', 'TWINE_PASSWORD'],
  'uv, user and password': ['UV_PUBLISH_USERNAME', 'UV_PUBLISH_PASSWORD'],
  'uv, token': ['UV_PUBLISH_TOKEN'],
} as const

// What a job has that we have no use for here.
const OTHERS = [
  ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_WEB_IDENTITY_TOKEN'],
  ...['GITHUB_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'UV_INDEX_CORP_PASSWORD'],
]

type Place = keyof typeof PLACES

const canaryOf = (name: string) => `canary-${name.toLowerCase().replaceAll('_', '-')}-Kq9vXw2`
const canaries = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, canaryOf(name)]))

let desk: Desk
let repository: TestRepository
let recorder: ReturnType<typeof recordPrograms>
/** Where code of others writes down what it sees. */
let seen: string

beforeAll(() => {
  desk = makeDesk()
  recorder = recordPrograms(desk.bin, { ...programsOnPath(['python3', 'git', 'pip']), uv: UV })
  seen = path.join(desk.folder, 'seen')
  const look = (who: string) =>
    `import os, sys, tempfile\nos.makedirs(${JSON.stringify(seen)}, exist_ok=True)\nwith open(tempfile.mktemp(prefix="${who}-", dir=${JSON.stringify(seen)}), "w") as file: file.write(repr((sys.argv, dict(os.environ))))\n`
  repository = testRepository()
  repository.commit({
    ...WORKSPACE_ROOT,
    ...pack('log', { backend: `${look('build')}${OWN_BACKEND}`, code: look('import') }),
  })
})

afterAll(() => {
  repository.remove()
  desk.remove()
})

/** The first upload is refused, by a server that repeats what it was told. */
function echoing() {
  let isDone = false
  return ({
    method,
    authorization,
  }: {
    readonly method: string
    readonly authorization: string
  }): Fault | undefined => {
    if (method !== 'POST' || isDone) return undefined
    isDone = true
    return {
      type: 'status',
      status: 429,
      retryAfter: '0',
      body: `you said ${authorization}, ${decoded(authorization).split(':')[1]}`,
    }
  }
}

function decoded(authorization: string): string {
  return Buffer.from(authorization.replace('Basic ', ''), 'base64').toString('utf8')
}

/** The variables of all places that count only where this one is empty. */
function behind(place: Place): readonly string[] {
  const toolOf = (one: string) => one.split(',')[0]
  const places = Object.entries(PLACES)
  const last = places.findLastIndex(([one]) => toolOf(one) === toolOf(place))
  return places.slice(last + 1).flatMap(([, names]) => names)
}

/** One run with credentials from one place, and all that stands behind it; what it printed and left, and how programs were started. */
async function publish(place: Place, more: Readonly<Record<string, string>> = {}) {
  const index = await startMemoryIndex()
  const echo = echoing()
  const asked: string[] = []
  const proxy = await startFaultProxy(index.url, (request) => {
    asked.push(request.authorization)
    return echo(request)
  })
  const env = { ...desk.env, ...canaries([...PLACES[place], ...behind(place), ...OTHERS]) }
  const folder = path.join(desk.folder, 'receipts')
  const inputs = { registry: 'pypi', 'registry-name': 'corp', url: proxy.url, projects: 'all', folder, ...more }
  try {
    const run = place.startsWith('input') ? await asAction(inputs, env) : await asCommand(inputs, env)
    return { ...run, asked, stored: index.stored, starts: recorder.take(), env }
  } finally {
    await proxy.close()
    await index.close()
  }
}

async function asAction(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const { code, printed, summary, outputs } = await runDoor(
    'publish',
    repository.folder,
    { name: 'push', payload: {} },
    { ...env, ...given },
  )
  // A runner does not show what it is asked to hide.
  const shown = printed.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return { code, texts: [...shown, summary, ...outputs.values()] }
}

async function asCommand(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const words = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
  const { code, stdout, stderr } = await desk.run(['publish', '--root', repository.folder, ...words], env)
  return { code, texts: [stdout, stderr] }
}

/** Every canary in a text, as it is, in base64 with its user, or in an URL. */
function canariesIn(text: string, env: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.values(env).filter((value) => value.startsWith('canary-'))
  const users = [...values, '__token__', 'ci']
  const pairs = users.flatMap((user) => values.map((value) => Buffer.from(`${user}:${value}`).toString('base64')))
  return [...values, ...pairs].filter((secret) => text.includes(secret))
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

type Published = Awaited<ReturnType<typeof publish>>

function expectSeenByNobody({ texts, starts, env }: Published): void {
  expect(canariesIn(texts.join('\n'), env)).toEqual([])
  expect(starts.flatMap(({ argv }) => canariesIn(argv.join('\n'), env))).toEqual([])
  // git is ours: it runs no code of the repository.
  const foreign = starts.filter(({ name }) => name !== 'git')
  expect(foreign.flatMap(({ environment }) => canariesIn(environment.join('\n'), env))).toEqual([])
  const files = [desk.folder, repository.folder].flatMap(filesBelow)
  expect(files.flatMap((file) => canariesIn(readFileSync(file, 'latin1'), env))).toEqual([])
}

test.each(Object.keys(PLACES) as Place[])('%s: used, and seen by nobody', async (place) => {
  rmSync(seen, { recursive: true, force: true })
  const run = await publish(place)
  expect([run.code, run.stored.size]).toEqual([0, 2])
  const secret = canaryOf(PLACES[place].at(-1) as string)
  const users = place.includes('token') ? '__token__' : canaryOf(PLACES[place][0])
  expect([...new Set(run.asked.map(decoded))]).toEqual([`${users}:${secret}`])
  expectSeenByNobody(run)
  expect(new Set(run.starts.map(({ name }) => name))).toEqual(new Set(['git', 'python3', 'uv']))
  // What the code of the package saw, as it was built and as it was imported.
  expect(new Set(readdirSync(seen).map((name) => name.split('-')[0]))).toEqual(new Set(['build', 'import']))
})

test('what one job hands over to another holds no secret, whatever both have', async () => {
  const folder = path.join(desk.folder, 'handed-over')
  const built = await publish('input, user and password', { stage: 'build', folder })
  expect([built.code, built.stored.size, readdirSync(folder).length]).toEqual([0, 0, 3])
  expectSeenByNobody(built)
  const uploaded = await publish('input, user and password', { stage: 'upload', folder })
  expect([uploaded.code, uploaded.stored.size, readdirSync(folder)]).toEqual([
    0,
    2,
    expect.arrayContaining(['publish-plan.json', 'receipts.json']),
  ])
  expectSeenByNobody(uploaded)
})

test('without uv, pip sees as little', async () => {
  rmSync(path.join(desk.bin, 'uv'))
  const run = await publish('our variable, token')
  expect([run.code, run.stored.size]).toEqual([0, 2])
  expect(run.starts.filter(({ argv }) => argv.includes('pip'))).not.toEqual([])
  expectSeenByNobody(run)
})
