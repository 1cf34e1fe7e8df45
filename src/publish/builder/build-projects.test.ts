import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { realFiles } from '../../system/files.ts'
import { programsIn } from '../../system/process.ts'
import type { BuildSystem } from '../candidates.ts'
import { type BuildJob, type BuildTools, buildProjects } from './build-projects.ts'
import { findPython } from './python.ts'

// A back end of a few lines, in the project's own folder: builds that need nothing from an index.
const BACKEND = `
import os, sys, tarfile
def get_requires_for_build_wheel(config=None):
    return ASKS
def build_sdist(out, config=None):
    with open(os.path.join(out, "x-1.0.tar.gz"), "w") as file:
        file.write(repr(sorted(k for k in os.environ)) + os.getcwd())
    return "x-1.0.tar.gz"
def build_wheel(out, config=None):
    print("building", os.environ.get("SOURCE_DATE_EPOCH"), hash("x"), oct(os.umask(0)))
    FAILS
    with open(os.path.join(out, "x-1.0-py3-none-any.whl"), "w") as file:
        file.write(str(hash("x")))
    return "x-1.0-py3-none-any.whl"
`

let scratch: string
let tools: BuildTools

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'maestro-build-'))
  const programs = programsIn({ ...process.env, SECRET_TOKEN: 'canary-4711', LANG: 'C.UTF-8' })
  tools = {
    pythonName: '',
    programs,
    files: realFiles,
    folder: path.join(scratch, 'environments'),
    today: '2026-11-26',
  }
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
beforeEach(() => {
  count++
})

function job(project: string, { asks = '[]', fails = 'pass', build = {} as Partial<BuildSystem> } = {}): BuildJob {
  const folder = path.join(scratch, 'projects', `${count}-${project}`)
  mkdirSync(path.join(folder, 'backend'), { recursive: true })
  const text = BACKEND.replace('ASKS', asks).replace('FAILS', fails)
  writeFileSync(path.join(folder, 'backend/own_backend.py'), text)
  const system: BuildSystem = { requires: [], backend: 'own_backend', backendPath: ['backend'], ...build }
  return { project, folder, build: system, formats: ['wheel', 'sdist'] }
}

async function run(jobs: readonly BuildJob[], sees: readonly string[] = []) {
  const out = path.join(scratch, `out-${count}`)
  mkdirSync(out, { recursive: true })
  return (await buildProjects(jobs, { out, sourceDate: 1_700_000_000, workers: 2, sees }, tools)).outcomes
}

/** The same back end, under a name that is known to run no code of projects: they share a process. */
function harmless(project: string, options: Parameters<typeof job>[1] = {}): BuildJob {
  const one = job(project, options)
  const [text, place] = [readFileSync(path.join(one.folder, 'backend/own_backend.py')), path.join(scratch, 'flit_core')]
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, '__init__.py'), '')
  writeFileSync(path.join(place, 'buildapi.py'), text)
  writeFileSync(path.join(one.folder, 'pyproject.toml'), '[project]\nname = "x"\n')
  return { ...one, build: { requires: [], backend: 'flit_core.buildapi', backendPath: [] } }
}

describe('builds', () => {
  test('each project in its own folder, its files apart from those of others', async () => {
    const outcomes = await run([job('a'), job('b'), job('c')])
    const files = [...outcomes.values()].flatMap((one) => ('files' in one ? one.files : []))
    expect(files.map(({ format }) => format)).toEqual(['wheel', 'sdist', 'wheel', 'sdist', 'wheel', 'sdist'])
    expect(new Set(files.map((file) => file.path)).size).toBe(6)
    const sdists = files.filter(({ format }) => format === 'sdist').map((file) => readFileSync(file.path, 'utf8'))
    expect(sdists.map((text) => text.slice(-1))).toEqual(['a', 'b', 'c'])
  })

  test('see no secret, but what they are let see', async () => {
    for (const sees of [['SECRET_TOKEN'], []]) {
      const [outcome] = (await run([job('a')], sees)).values()
      const text = readFileSync(
        outcome !== undefined && 'files' in outcome ? (outcome.files[1]?.path ?? '') : '',
        'utf8',
      )
      expect(text.includes('SECRET_TOKEN')).toBe(sees.length > 0)
      expect(text).toContain('SOURCE_DATE_EPOCH')
    }
  })

  test('give the same bytes each time', async () => {
    const digests = []
    for (const name of ['a', 'b']) {
      const [outcome] = (await run([job(name)])).values()
      const file = outcome !== undefined && 'files' in outcome ? outcome.files[0]?.path : undefined
      digests.push(
        createHash('sha256')
          .update(readFileSync(file ?? ''))
          .digest('hex'),
      )
    }
    expect(digests[0]).toBe(digests[1])
  })

  test('of which one fails say why, and the others go on', async () => {
    const outcomes = await run([job('a', { fails: 'raise ValueError("no README.md")' }), job('b')])
    expect(outcomes.get('a')).toMatchObject({ error: 'ValueError: no README.md' })
    expect(JSON.stringify(outcomes.get('a'))).toContain('building 1700000000')
    expect(outcomes.get('b')).toMatchObject({ files: [{}, {}] })
  })

  test.each([
    ['ends the process', 'os._exit(3)', 'the build ended with 3'],
    ['is killed', 'os.kill(os.getpid(), 9)', 'the build ended with 9'],
    ['exits', 'sys.exit("stop")', 'SystemExit: stop'],
  ])('of which one %s say so', async (_, fails, error) => {
    const outcomes = await run([job('a', { fails }), job('b')])
    expect(outcomes.get('a')).toMatchObject({ error })
    expect(outcomes.get('b')).toMatchObject({ files: [{}, {}] })
  })

  test('of projects that share a process go on alone where one ends it', async () => {
    // The harmless one lies where the environment is.
    await run([job('first')])
    const [environment] = readdirSync(tools.folder)
    const fails = 'os.getcwd().endswith("-bad") and os._exit(3)'
    const jobs = ['a', 'bad', 'c', 'd'].map((name) => harmless(name, { fails }))
    cpSync(path.join(scratch, 'flit_core'), path.join(tools.folder, environment ?? '', 'flit_core'), {
      recursive: true,
    })
    const outcomes = await run(jobs)
    expect(outcomes.get('bad')).toMatchObject({ error: 'the build ended with 3' })
    for (const name of ['a', 'c', 'd']) expect(outcomes.get(name)).toMatchObject({ files: [{}, {}] })
    const folders = ['a', 'c', 'd'].map((name) => {
      const outcome = outcomes.get(name)
      return outcome !== undefined && 'files' in outcome
        ? readFileSync(outcome.files[1]?.path ?? '', 'utf8').slice(-1)
        : ''
    })
    expect(folders).toEqual(['a', 'c', 'd'])
  })

  test('name a back end that is not there', async () => {
    const outcomes = await run([job('a', { build: { backend: 'nowhere.api', backendPath: [] } })])
    expect(outcomes.get('a')).toMatchObject({ error: "ModuleNotFoundError: No module named 'nowhere'" })
  })

  test('whose hooks ask for what no index has name it', async () => {
    const one = job('a', { asks: '["surely-nobody-has-this-4711 @ file:///nonexistent/x.whl"]' })
    await expect(run([one])).rejects.toMatchObject({ code: 'BUILD_REQUIREMENTS' })
  })

  test('begin before their folders are there, and fail where these never will be', async () => {
    await run([job('a')])
    const [one, { out, ...settings }] = [
      job('late'),
      { out: path.join(scratch, 'out-late'), sourceDate: 0, workers: 1, sees: [] },
    ]
    mkdirSync(out)
    const moved = `${one.folder}-elsewhere`
    renameSync(one.folder, moved)
    const ready = new Promise<void>((resolve) => setTimeout(resolve, 100)).then(() => renameSync(moved, one.folder))
    const { outcomes } = await buildProjects([one], { ...settings, out, ready }, tools)
    expect(outcomes.get('late')).toMatchObject({ files: [{ format: 'wheel' }, { format: 'sdist' }] })
    const never = Promise.reject(new Error('no room'))
    await expect(buildProjects([one], { ...settings, out, ready: never }, tools)).rejects.toThrow('no room')
  })

  test('leave one environment a day for each list of requirements', async () => {
    await run([job('a'), job('b')])
    expect(readdirSync(tools.folder)).toHaveLength(1)
    const later = { ...tools, today: '2026-11-27' }
    const out = path.join(scratch, 'later')
    mkdirSync(out)
    await buildProjects([job('c')], { out, sourceDate: 0, workers: 1, sees: [] }, later)
    expect(readdirSync(tools.folder).map((name) => name.slice(0, 10))).toEqual(['2026-11-27'])
  })
})

test.each([
  ['nothing-of-this-name', 'PYTHON_MISSING'],
  [process.execPath, 'PYTHON_MISSING'],
])('%s is no Python', async (name, code) => {
  await expect(findPython(name, scratch, tools.programs)).rejects.toMatchObject({ code })
  const out = path.join(scratch, 'no-python')
  mkdirSync(out, { recursive: true })
  const settings = { out, sourceDate: 0, workers: 1, sees: [] }
  await expect(buildProjects([job('a')], settings, { ...tools, pythonName: name })).rejects.toMatchObject({ code })
})
