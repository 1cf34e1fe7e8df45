// What real tools print and leave, read by `run`: places of what they found, results, coverage.
import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Event } from '../support/caller.ts'
import { runDoor } from '../support/door.ts'
import { useWorkplace } from '../support/workplace.ts'

const EVENT: Event = { name: 'push', payload: {} }
const BED = path.resolve(import.meta.dirname, '../../../.testbed')
const OWN = path.resolve(import.meta.dirname, '../../../node_modules')

const place = useWorkplace()

const python = (more = '') =>
  `[project]\nname = "calc"\nversion = "1"\nrequires-python = ">=3.11"\n[dependency-groups]\ndev = ["pytest", "ruff", "mypy"]\n[tool.pytest.ini_options]\n${more}[tool.ruff]\n[tool.mypy]\n`

/** Commits files, puts the tools where a project has its own, and runs its targets as a step of a workflow. */
async function ran(files: Readonly<Record<string, string>>, targets: string) {
  place.repository.commit({ '.gitignore': '.venv\nnode_modules\n__pycache__\n', ...files })
  const at = (name: string) => path.join(place.repository.folder, name)
  if (existsSync(at('calc/pyproject.toml'))) symlinkSync(path.join(BED, 'checks'), at('calc/.venv'))
  if (existsSync(at('web/package.json'))) {
    mkdirSync(at('web/node_modules/.bin'), { recursive: true })
    for (const name of ['jest', 'tsc']) symlinkSync(path.join(OWN, '.bin', name), at(`web/node_modules/.bin/${name}`))
    symlinkSync(path.join(BED, 'eslint/node_modules/.bin/eslint'), at('web/node_modules/.bin/eslint'))
  }
  const inputs = { INPUT_PROJECTS: 'all', INPUT_TARGETS: targets }
  const set = await runDoor('run', place.repository.folder, EVENT, { ...place.desk.env, ...inputs })
  const text = Buffer.from(set.printed, 'latin1').toString('utf8')
  return {
    ...set,
    text,
    errors: [...text.matchAll(/^::error (title=.*)$/gm)].map(([, line = '']) => line.replaceAll('%3A', ':')),
  }
}

const calc = {
  'calc/calc.py': 'def add(a: int, b: int) -> int:\n    return a - b\n',
  'calc/test_calc.py':
    'import pytest\nfrom calc import add\n\ndef test_add():\n    assert add(1, 1) == 2\n\ndef test_zero():\n    assert add(0, 0) == 0\n\n@pytest.mark.skip\ndef test_later():\n    pass\n',
}

test('pytest: the line that failed, how many tests there were, and its results and coverage as files', async () => {
  const cover = 'addopts = "--cov=calc --cov-report=xml --cov-report=lcov"\n'
  const { code, errors, outputs, summary } = await ran({ ...calc, 'calc/pyproject.toml': python(cover) }, 'test')
  expect(code).toBe(1)
  expect(errors).toEqual([expect.stringMatching(/^title=calc:test,file=calc\/test_calc\.py,line=5::assert 0 == 2$/)])
  expect(JSON.parse(outputs.get('tests') ?? '')).toEqual({ passed: 1, failed: 1, skipped: 1 })
  expect(summary).toContain('1 test failed, 1 skipped, 1 passed')
  expect(summary).toContain('test_calc › test_add')
  const reports = outputs.get('reports') ?? ''
  expect(reports).toBe(path.join(place.repository.folder, '.maestro/reports'))
  expect(readdirSync(path.join(reports, 'calc_test')).sort()).toEqual(['coverage.lcov', 'coverage.xml', 'junit.xml'])
  expect(place.repository.git('status', '--porcelain', '.maestro')).toBe('')
}, 60_000)

test.each([
  ['pyproject.toml', { 'calc/pyproject.toml': python('addopts = "--junitxml=reports/junit-own.xml"\n') }],
  [
    'pytest.ini',
    {
      'calc/pyproject.toml': python(),
      'calc/pytest.ini': '[pytest]\naddopts = --junitxml=reports/junit-own.xml\n',
    },
  ],
])(
  'pytest writes where people have it write in %s, and what was there before is nobody’s',
  async (_, settings) => {
    const files = {
      ...calc,
      ...settings,
      'calc/junit-old.xml': '<testsuite><testcase name="old"/></testsuite>',
    }
    place.repository.commit(files)
    utimesSync(path.join(place.repository.folder, 'calc/junit-old.xml'), 1, 1)
    const { outputs } = await ran({}, 'test')
    const reports = path.join(outputs.get('reports') ?? '', 'calc_test')
    expect(
      readdirSync(reports, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml')),
    ).toContain('reports/junit-own.xml')
    expect(JSON.parse(outputs.get('tests') ?? '').passed).toBe(1)
  },
  60_000,
)

test('ruff and mypy: the places', async () => {
  const files = {
    'calc/pyproject.toml': python(),
    'calc/calc.py': 'import os\n\n\ndef add(a: int, b: int) -> int:\n    return str(a + b)\n',
  }
  const { errors } = await ran(files, 'lint\ntypecheck')
  expect(errors).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^title=calc:lint,file=calc\/calc\.py,line=1,col=8::.*`os` imported but unused/),
      expect.stringMatching(
        /^title=calc:typecheck,file=calc\/calc\.py,line=5(?:,col=\d+)?::.*Incompatible return value/,
      ),
    ]),
  )
}, 60_000)

test('tsc, eslint and jest: the places', async () => {
  const scripts = { typecheck: 'tsc --noEmit -p .', lint: 'eslint .', test: 'jest' }
  const files = {
    'web/package.json': JSON.stringify({ name: 'web', version: '1.0.0', scripts }),
    'web/tsconfig.json': '{ "compilerOptions": { "strict": true }, "files": ["sum.ts"] }\n',
    'web/sum.ts': "export const sum: number = 'three'\n",
    'web/eslint.config.mjs': "export default [{ files: ['*.cjs'], rules: { 'no-debugger': 'error' } }]\n",
    'web/half.cjs': 'module.exports = 1\n\ndebugger\n',
    'web/sum.test.js': "test('sums', () => {\n  expect(1 + 1).toBe(3)\n})\n",
  }
  const { errors } = await ran(files, 'lint\ntypecheck\ntest')
  expect(errors).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^title=web:typecheck,file=web\/sum\.ts,line=1,col=14::.*Type 'string' is not assignable/),
      expect.stringMatching(/^title=web:lint,file=web\/half\.cjs,line=3,col=1::.*Unexpected 'debugger'/),
      expect.stringMatching(/^title=web:test,file=web\/sum\.test\.js,line=2/),
    ]),
  )
}, 60_000)
