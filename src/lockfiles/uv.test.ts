import { describe, expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { affectedByLocks, reasonsIn } from '../../test/support/locks.ts'
import { whyNot } from '../affected/explain.ts'

const PYPI = 'source = { registry = "https://pypi.org/simple" }'

function released(name: string, version: string, dependencies: readonly string[] = [], more = ''): string {
  return `[[package]]
name = "${name}"
version = "${version}"
${PYPI}
dependencies = [
${dependencies.map((text) => `    { ${text.includes('=') ? text : `name = "${text}"`} },\n`).join('')}]
sdist = { url = "https://files.example/${name}-${version}.tar.gz", hash = "sha256:${name}${version}", size = 1 }
wheels = [
    { url = "https://files.example/${name}-${version}.whl", hash = "sha256:whl${name}${version}", size = 2 },
]
${more}`
}

function member(name: string, dependencies: readonly string[], more = ''): string {
  return `[[package]]
name = "${name}"
version = "0.1.0"
source = { editable = "packages/${name}" }
dependencies = [${dependencies.map((text) => `{ ${text.includes('=') ? text : `name = "${text}"`} }`).join(', ')}]
${more}`
}

function lockOf(packages: readonly string[], header = 'requires-python = ">=3.11"'): string {
  const members = packages.filter((text) => text.includes('editable')).map((text) => /"(.*?)"/.exec(text)?.[1])
  return `version = 1
revision = 3
${header}

[manifest]
members = [${members.map((name) => `"${name}"`).join(', ')}]

${packages.join('\n')}`
}

const OLD = [
  member('api', ['fastapi', 'core']),
  member('core', ['pydantic']),
  member('jobs', ['celery'], '[package.dev-dependencies]\ndev = [{ name = "pytest" }]\n'),
  member('cli', ['jobs', 'uvicorn']),
  released('fastapi', '0.115.0', ['pydantic', 'starlette']),
  released('pydantic', '2.9.0'),
  released('starlette', '0.38.0'),
  released('celery', '5.4.0'),
  released('pytest', '8.3.0', ['pluggy']),
  released('pluggy', '1.5.0'),
  released('uvicorn', '0.30.0', [], '[package.optional-dependencies]\nstandard = [{ name = "httptools" }]\n'),
  released('httptools', '0.6.0'),
]

const LOCKS = { lockfiles: ['uv.lock'] }
const GRAPH = graphOf(
  ['api', 'core', 'jobs', 'cli'].map((name) => projectOf(name, LOCKS)),
  ['api -> core', 'cli -> jobs'],
)

function swap(old: string, now: string, packages: readonly string[] = OLD): readonly string[] {
  const at = packages.findIndex((text) => text.startsWith(`[[package]]\nname = "${old}"`))
  return packages.toSpliced(at, 1, now)
}

async function reasons(now: readonly string[], old: readonly string[] = OLD) {
  return reasonsIn(await affectedByLocks({ 'uv.lock': [lockOf(old), lockOf(now)] }, GRAPH))
}

describe('uv.lock', () => {
  test('a new version reaches those whose closure holds it, and names the way', async () => {
    expect(await reasons(swap('starlette', released('starlette', '0.38.6')))).toEqual({
      api: 'uv.lock: starlette 0.38.0 → 0.38.6, through fastapi',
    })
  })

  test('what a member installs reaches its dependents over their edge', async () => {
    expect(await reasons(swap('celery', released('celery', '5.5.0')))).toEqual({
      jobs: 'uv.lock: celery 5.4.0 → 5.5.0',
      cli: 'depends on jobs (packages/cli/pyproject.toml:7)',
    })
  })

  test('what only development installs stays out of the dependents', async () => {
    expect(await reasons(swap('pluggy', released('pluggy', '1.6.0')))).toEqual({
      jobs: 'uv.lock: pluggy 1.5.0 → 1.6.0, through pytest, for development only',
    })
  })

  test('other hashes, a source, an edge count; sizes, times and a revision do not', async () => {
    const text = released('celery', '5.4.0')
    expect((await reasons(swap('celery', text.replace('sha256:whl', 'sha256:new'))))['jobs']).toBe(
      'uv.lock: celery 5.4.0 has a new hash',
    )
    expect((await reasons(swap('celery', text.replace('pypi.org', 'index.example'))))['jobs']).toBe(
      'uv.lock: celery 5.4.0 comes from a new source',
    )
    expect((await reasons(swap('celery', released('celery', '5.4.0', ['pydantic']))))['jobs']).toBe(
      'uv.lock: pydantic 2.9.0 added, through celery',
    )
    const renumbered = lockOf(OLD).replaceAll('size = 2', 'size = 3, upload-time = "2026-01-01T00:00:00Z"')
    const set = await affectedByLocks(
      { 'uv.lock': [lockOf(OLD), renumbered.replace('revision = 3', 'revision = 4')] },
      GRAPH,
    )
    expect(reasonsIn(set)).toEqual({})
    expect(set.ignored).toEqual([{ file: 'uv.lock', rule: 'nothing that any project installs changed' }])
    expect(whyNot(set, 'jobs')).toContain('uv.lock: nothing that it installs changed.')
  })

  test('an extra reaches those who ask for it only', async () => {
    const asking = OLD.map((text) => text.replace('{ name = "celery" }', '{ name = "uvicorn", extra = ["standard"] }'))
    const now = swap('httptools', released('httptools', '0.7.0'), asking)
    expect(await reasons(now, asking)).toEqual({
      jobs: 'uv.lock: httptools 0.6.0 → 0.7.0, through uvicorn',
      cli: 'depends on jobs (packages/cli/pyproject.toml:7)',
    })
    expect(await reasons(swap('uvicorn', released('uvicorn', '0.31.0')), OLD)).toEqual({
      cli: 'uv.lock: uvicorn 0.30.0 → 0.31.0',
    })
  })

  test('versions of one name are told apart', async () => {
    const forked = (name: string, version: string) =>
      `name = "numpy", version = "${version}", ${PYPI}, marker = "${name}"`
    const old = [
      member('api', [forked("python_full_version < '3.12'", '1.26.0')]),
      member('core', [forked("python_full_version >= '3.12'", '2.0.0')]),
      released('numpy', '1.26.0'),
      released('numpy', '2.0.0'),
    ]
    const now = old.map((text) => text.replaceAll('2.0.0', '2.1.0'))
    const set = await affectedByLocks(
      { 'uv.lock': [lockOf(old), lockOf(now)] },
      graphOf(['api', 'core'].map((name) => projectOf(name, LOCKS))),
    )
    expect(reasonsIn(set)).toEqual({ core: 'uv.lock: numpy 2.0.0 → 2.1.0' })
  })

  test('a redirect between versions that both stay reaches who is redirected', async () => {
    const numpy = (version: string) => `name = "numpy", version = "${version}", ${PYPI}`
    const packages = (version: string) => [
      member('api', [numpy('1.26.0')]),
      member('core', ['pandas']),
      released('pandas', '2.2.0', [numpy(version)]),
      released('numpy', '1.26.0'),
      released('numpy', '2.0.0'),
    ]
    const graph = graphOf(['api', 'core'].map((name) => projectOf(name, LOCKS)))
    const set = await affectedByLocks({ 'uv.lock': [lockOf(packages('1.26.0')), lockOf(packages('2.0.0'))] }, graph)
    expect(reasonsIn(set)).toEqual({ core: 'uv.lock: numpy 1.26.0 → 2.0.0, through pandas' })
  })

  test('a released package that loads a member from the work tree passes on what the member installs', async () => {
    const old = [
      member('api', ['plugin']),
      member('core', ['pydantic']),
      released('plugin', '1.0.0', ['core']),
      released('pydantic', '2.9.0'),
    ]
    const now = swap('pydantic', released('pydantic', '2.10.0'), old)
    const graph = graphOf(['api', 'core'].map((name) => projectOf(name, LOCKS)))
    const set = await affectedByLocks({ 'uv.lock': [lockOf(old), lockOf(now)] }, graph)
    expect(reasonsIn(set)).toEqual({
      api: 'uv.lock: pydantic 2.9.0 → 2.10.0, through plugin and core',
      core: 'uv.lock: pydantic 2.9.0 → 2.10.0',
    })
  })

  test.each([
    ['requires-python', 'requires-python = ">=3.12"'],
    ['resolution-markers', 'requires-python = ">=3.11"\nresolution-markers = ["a", "b"]'],
    ['conflicts', 'requires-python = ">=3.11"\nconflicts = [[{ package = "api", extra = "a" }]]'],
    ['options', 'requires-python = ">=3.11"\n\n[options]\nprerelease-mode = "allow"'],
  ])('%s concerns all members', async (name, header) => {
    const set = await affectedByLocks({ 'uv.lock': [lockOf(OLD), lockOf(OLD, header)] }, GRAPH)
    const reason = `uv.lock: ${name} changed, which holds for all that it installs`
    expect(reasonsIn(set)).toEqual({ api: reason, core: reason, jobs: reason, cli: reason })
  })

  test('how new a release may be is no change of what was chosen', async () => {
    const until = (day: string) =>
      lockOf(OLD, `requires-python = ">=3.11"\n\n[options]\nexclude-newer = "2026-01-${day}T00:00:00Z"`)
    expect(reasonsIn(await affectedByLocks({ 'uv.lock': [until('01'), until('02')] }, GRAPH))).toEqual({})
  })

  test('groups of a root that is no project concern all members', async () => {
    const tools = (version: string) =>
      `${lockOf([...OLD, released('ruff', version)]).replace('[manifest]\n', '[manifest]\n')}`.replace(
        '\n[[package]]',
        '\n[manifest.dependency-groups]\ndev = [{ name = "ruff", specifier = ">=0.6" }]\n\n[[package]]',
      )
    const set = await affectedByLocks({ 'uv.lock': [tools('0.6.0'), tools('0.7.0')] }, GRAPH)
    expect(Object.keys(reasonsIn(set))).toEqual(['api', 'core', 'jobs', 'cli'])
    expect(reasonsIn(set)['api']).toBe(
      'uv.lock: ruff 0.6.0 → 0.7.0, installed at the root for all, for development only',
    )
  })

  test('a new lock and a deleted one are compared with an empty one', async () => {
    const fresh = await affectedByLocks({ 'uv.lock': [undefined, lockOf([...OLD, member('bare', [])])] }, GRAPH)
    expect(reasonsIn(fresh)['api']).toBe('uv.lock: fastapi 0.115.0 added, and 2 more entries')
    const gone = await affectedByLocks({ 'uv.lock': [lockOf(OLD), undefined] }, GRAPH)
    expect(reasonsIn(gone)['core']).toBe('uv.lock: pydantic 2.9.0 removed')
  })

  test.each([
    ['conflict markers', '<<<<<<< ours\nversion = 1\n=======\nversion = 1\n>>>>>>> theirs\n', 1],
    ['half of a file', lockOf(OLD).slice(0, lockOf(OLD).indexOf('sdist = ') + 30), 42],
    ['another format', 'version = 2\n', undefined],
    ['no text', '\0\0', undefined],
    ['nothing', '', undefined],
  ])('%s: all its projects, and a finding', async (_, text, line) => {
    const set = await affectedByLocks({ 'uv.lock': [lockOf(OLD), text] }, GRAPH)
    expect([...set.projects.keys()]).toEqual(['api', 'core', 'jobs', 'cli'])
    expect(reasonsIn(set)['api']).toMatch(/^uv\.lock: cannot be read: /)
    expect(set.graph.findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['unreadable-lock', 'uv.lock', line],
    ])
  })

  test('names such as __proto__ are names like any other', async () => {
    const packages = (version: string) => [
      member('api', ['name = "__proto__", extra = ["constructor"]']),
      released('__proto__', version, ['toString']),
    ]
    const set = await affectedByLocks(
      { 'uv.lock': [lockOf(packages('1')), lockOf(packages('2'))] },
      graphOf([projectOf('api', LOCKS)]),
    )
    expect(reasonsIn(set)).toEqual({ api: 'uv.lock: __proto__ 1 → 2' })
  })
})
