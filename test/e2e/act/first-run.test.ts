// The first run of a repository that has never heard of us: one file, the starter as it stands, and no configuration.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { programOf } from '../../registries/support/servers.ts'
import { packWheels } from '../../registries/support/wheels.ts'
import { jobResults, runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { type Stage, stageActions, starter } from '../support/stage.ts'

const MOST_SECONDS = 90

/** A service of Python with a library beside it, a front end of TypeScript with another, and tests of all four. */
const STRANGERS = {
  'README.md': '# Orders\n',
  '.gitignore': '__pycache__\n.venv\nnode_modules\n',
  'services/orders/pyproject.toml': python(
    'orders',
    ['orders-core'],
    'orders-core = { path = "../../libs/orders-core" }',
  ),
  'services/orders/orders/__init__.py': 'import orders_core\n',
  'services/orders/tests/test_orders.py': 'import orders\n\ndef test_it():\n    assert orders.orders_core.TAX == 19\n',
  'libs/orders-core/pyproject.toml': python('orders-core', [], ''),
  'libs/orders-core/orders_core/__init__.py': 'TAX = 19\n',
  'libs/orders-core/tests/test_core.py': 'import orders_core\n\ndef test_it():\n    assert orders_core.TAX\n',
  'package.json': JSON.stringify({ private: true, workspaces: ['web', 'libs/money'] }),
  'libs/money/package.json': node('@orders/money', {}),
  'libs/money/money.ts': 'export const format = (cents: number): string => (cents / 100).toFixed(2)\n',
  'libs/money/money.test.ts': typescriptTest("import { format } from './money.ts'", "format(5) === '0.05'"),
  'web/package.json': node('web', { '@orders/money': '1.0.0' }),
  'web/page.ts': "import { format } from '@orders/money'\nexport const page = format(1900)\n",
  'web/page.test.ts': typescriptTest("import { page } from './page.ts'", "page === '19.00'"),
}

function python(name: string, needs: readonly string[], sources: string): string {
  return `[project]
name = "${name}"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ${JSON.stringify(needs)}

[dependency-groups]
dev = ["pytest"]

[tool.uv.sources]
${sources}

[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[tool.setuptools]
packages = ["${name.replaceAll('-', '_')}"]
`
}

function node(name: string, dependencies: Readonly<Record<string, string>>): string {
  const scripts = { test: 'node --test' }
  return JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'money.ts', scripts, dependencies })
}

function typescriptTest(imports: string, holds: string): string {
  return `import { test } from 'node:test'\nimport { ok } from 'node:assert'\n${imports}\ntest('it', () => ok(${holds}))\n`
}

let stage: Stage
let caller: Caller
let folder: string

beforeAll(() => {
  stage = stageActions()
  caller = callerRepository('stranger/orders')
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-first-'))
  packWheels(['checks', 'backends'], path.join(folder, 'wheels'))
}, 60_000)
afterAll(() => {
  stage.remove()
  caller.remove()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Seconds of all steps of all jobs, without those in which tasks ran. No cache is there. What a runner would download lies in folders of this
 * machine, and the stand-ins for check-out and set-up take less than what they stand for, so this is what our own steps cost and no more: on
 * GitHub the start of the runner and the network come on top.
 */
test(`it is green, and costs ${MOST_SECONDS} seconds of a runner at most beside its tests`, async () => {
  caller.commit({ ...STRANGERS, '.github/workflows/ci.yml': starter('monorepo/ci') })
  const run = await runWorkflow(caller, caller.push(), {
    repositories: stage.repositories,
    programs: { uv: programOf('clients', 'uv') },
    env: {
      E2E_ARTIFACTS: path.join(folder, 'artifacts'),
      UV_FIND_LINKS: path.join(folder, 'wheels'),
      ...{ UV_OFFLINE: '1', UV_PYTHON_DOWNLOADS: 'never' },
    },
  })
  const steps = run.jobs.flatMap((job) => job.steps)
  const ran = steps.filter(({ id }) => id === 'run')
  const tasks = ran.reduce((sum, { outputs }) => sum + Number(outputs.get('seconds')), 0)
  const cost = steps.reduce((sum, { seconds }) => sum + seconds, 0) - tasks
  console.info(`first run of a stranger: ${cost.toFixed(1)} s beside ${tasks.toFixed(1)} s of tasks`)
  expect([run.succeeded, [...new Set(jobResults(run))]]).toEqual([true, ['plan: success']])
  const passed = ran.flatMap(({ outputs }) => JSON.parse(outputs.get('passed') ?? '[]'))
  expect(passed).toEqual(expect.arrayContaining(['orders:test', 'orders-core:test', 'web:test', '@orders/money:test']))
  expect(cost).toBeGreaterThan(0)
  expect(cost).toBeLessThan(MOST_SECONDS)
})
