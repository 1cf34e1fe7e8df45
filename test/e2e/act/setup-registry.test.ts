import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startOciBed } from '../../registries/support/members.ts'
import { type PublicIndex, startPublicIndex } from '../../registries/support/public-index.ts'
import { programOf, USER } from '../../registries/support/servers.ts'
import { makeDistribution } from '../../support/distributions.ts'
import type { TestServer } from '../../support/http-server.ts'
import { ownPlatform } from '../../support/own-platform.ts'
import { CANARY, runWorkflow } from '../support/act.ts'
import { type Caller, callerRepository } from '../support/caller.ts'
import { tenFreePorts } from '../support/indexes.ts'
import { type Stage, stageActions } from '../support/stage.ts'

const DOCS = path.join(import.meta.dirname, '../../../docs')
const WORKFLOW = '.github/workflows/ci.yml'
const PORT = await tenFreePorts()
const INDEX = `http://127.0.0.1:${PORT}/simple/`
const CLIENTS = path.dirname(programOf('clients', 'uv'))

let oci: TestServer
let pub: PublicIndex
let stage: Stage
let platform: Caller
let product: Caller
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'maestro-public-'))
  oci = await startOciBed(CANARY)
  pub = await startPublicIndex(path.join(folder, 'index'))
  stage = stageActions()
  platform = callerRepository()
  product = callerRepository('acme/quality-fabric')
  const lookAlikes = [
    { name: 'acme-log', version: '0.1.99', content: 'EVIL = 1\n' },
    { name: 'Acme_Api', version: '99.0', content: 'EVIL = 1\n' },
  ]
  for (const one of [...lookAlikes, { name: 'leftpad' }]) await pub.registry.send(makeDistribution(folder, one))
}, 120_000)

afterAll(async () => {
  await Promise.all([oci?.close(), pub?.close()])
  stage?.remove()
  for (const one of [platform, product]) one?.remove()
  if (folder !== undefined) rmSync(folder, { recursive: true })
})

/** The first workflow of a document, with the registry that runs here. */
function documented(file: string): string {
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(path.join(DOCS, file), 'utf8')) ?? []
  return block
    .replace('https://ghcr.io/acme', `${oci.url}ci/`)
    .replace(/token: \$\{\{ github\.token \}\}/, `username: ${USER}\n          password: '\${{ secrets.CANARY }}'`)
}

const publishing = () =>
  `on: push\n${documented('ghcr.md').replace('registry: ghcr', 'registry: ghcr\n          projects: all')}`

/** Each tool into an environment of its own; what is there then is an output. */
function installing(): string {
  const text = documented('setup-registry.md')
  const more = `\n          public: '${pub.simpleUrl}'\n          port: ${PORT}`
  const here = text.replace('owned: acme-*', `owned: acme-*${more}`)
  const [before = '', after] = here.split('      - run: pip install -r requirements.txt\n')
  if (after === undefined || !before.includes(more) || before.includes('ghcr.io'))
    throw new Error('docs/setup-registry.md begins otherwise')
  return `${before}
      - { id: pip, shell: bash, run: '$CLIENTS/python -m venv pip && pip/bin/python -m pip install -q acme-api leftpad && ${frozen('pip')}' }
      - { id: uv, shell: bash, run: '$CLIENTS/uv venv -q uv && UV_PROJECT_ENVIRONMENT=uv $CLIENTS/uv sync -q && ${frozen('uv')}' }
      - { id: poetry, shell: bash, run: '$CLIENTS/uv venv -q poetry && VIRTUAL_ENV=$PWD/poetry $CLIENTS/poetry install -q && ${frozen('poetry')}' }
      - { id: setup, uses: maestro-actions/maestro-actions/actions/setup@v1, with: { projects: all } }
      - { id: run, uses: maestro-actions/maestro-actions/actions/run@v1, with: { projects: all, targets: test } }
      - { id: secret, shell: bash, env: { SECRET: '\${{ secrets.CANARY }}' }, run: '! grep -rqF "$SECRET" . && ! env -u SECRET | grep -qF "$SECRET"' }
`
}

function frozen(environment: string): string {
  const list = `$CLIENTS/uv pip freeze -q --python ${environment}/bin/python | grep -vE "^(pip|setuptools)=" | paste -sd " "`
  return `echo "installed=$(${list})" >> "$GITHUB_OUTPUT"`
}

const MANIFEST = `[project]
name = "quality-fabric"
version = "1.0.0"
requires-python = ">=3.11,<4.0"
dependencies = ["acme-api", "leftpad"]

[tool.poetry]
package-mode = false

[[tool.poetry.source]]
name = "maestro"
url = "${INDEX}"
priority = "primary"
`

const TESTED = JSON.stringify({
  name: 'quality-fabric',
  targets: { test: { command: 'python -c "import acme_api, leftpad; print(acme_api.__file__)"' } },
})

test('what the platform publishes to the container registry, a product installs by pip, Poetry and uv, and no look-alike', async () => {
  const env = { NO_PROXY: '127.0.0.1', CLIENTS }
  const { repositories } = stage
  platform.commit({ ...ownPlatform(), [WORKFLOW]: publishing() })
  const published = await runWorkflow(platform, platform.push(), { repositories, env })
  expect(published.jobs.map(({ result }) => result)).toEqual(['success'])

  product.commit({
    'pyproject.toml': MANIFEST,
    'nx.json': '{}',
    'tests/test_api.py': 'import acme_api\n',
    'project.json': TESTED,
    [WORKFLOW]: installing().replace('pull_request', 'push'),
  })
  pub.asked.length = 0
  const { jobs, log } = await runWorkflow(product, product.push(), {
    repositories,
    env,
    programs: { uv: programOf('clients', 'uv') },
  })
  const steps = new Map(jobs.flatMap((job) => job.steps.map((step) => [step.id, step])))
  const right = 'acme-api==0.1.0 acme-auth==0.1.0 acme-log==0.1.0 leftpad==1.0'
  const installed = ['pip', 'uv', 'poetry'].map((id) => steps.get(id)?.outputs.get('installed') ?? log)
  expect(installed).toEqual([right, right, right])
  // Environments that setup makes come from there as well.
  expect(steps.get('setup')?.outputs.get('made')).toBe('1')
  expect(steps.get('run')?.outputs.get('passed')).toBe('["quality-fabric:test"]')
  expect(log).toMatch(/\.maestro\/environments\/[^ ]*\/acme_api/)
  expect([jobs.map(({ result }) => result), steps.get('secret')?.result]).toEqual([['success'], 'success'])
  expect(pub.asked.filter((url) => /acme/i.test(decodeURIComponent(url)))).toEqual([])
  expect(log).toContain('The index is closed. It was asked for')
  await expect(fetch(INDEX)).rejects.toThrow('fetch failed')
})
