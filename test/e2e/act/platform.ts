import type { FileEdit } from '../../support/repository.ts'

/** Calls the root action, then runs a job for each shard. */
export function platformWorkflow(event: string, fetchDepth: number): string {
  return `
on: ${event}
permissions:
  contents: read
jobs:
  affected:
    runs-on: ubuntu-latest
    outputs:
      any: \${{ steps.affected.outputs.any }}
      matrix: \${{ steps.affected.outputs.matrix }}
    steps:
      - { uses: actions/checkout@v6, with: { fetch-depth: ${fetchDepth} } }
      - { uses: maestro-actions/maestro-actions@v1, id: affected }
  test:
    needs: affected
    if: needs.affected.outputs.any == 'true'
    runs-on: ubuntu-latest
    strategy:
      matrix: \${{ fromJSON(needs.affected.outputs.matrix) }}
    steps:
      - { run: 'printf "%s" "$PROJECTS"', env: { PROJECTS: '\${{ toJSON(matrix.projects) }}' } }
`
}

/**
 * Four Poetry projects and two npm ones:
 * engine → core-api → core-logging; core-config alone; frontend → @maestro/ui.
 */
export const PLATFORM: Readonly<Record<string, FileEdit>> = {
  'README.md': '# Maestro\n',
  ...poetryProject('packages/core-logging', 'maestro-core-logging'),
  ...poetryProject('packages/core-config', 'maestro-core-config'),
  ...poetryProject('packages/core-api', 'maestro-core-api', { 'maestro-core-logging': '../core-logging' }),
  ...poetryProject('apps/engine', 'maestro-engine', { 'maestro-core-api': '../../packages/core-api' }),
  'package.json': json({ private: true, workspaces: ['apps/frontend', 'libs/*'] }),
  ...npmProject('libs/ui', '@maestro/ui'),
  ...npmProject('apps/frontend', 'maestro-frontend', { '@maestro/ui': '^1.0.0' }),
}

function poetryProject(folder: string, name: string, paths: Record<string, string> = {}): Record<string, string> {
  const module = name.replaceAll('-', '_')
  const local = Object.entries(paths).map(([other, place]) => `${other} = { path = "${place}", develop = true }\n`)
  return {
    [`${folder}/pyproject.toml`]: `[tool.poetry]
name = "${name}"
version = "1.0.0"
description = ""
authors = []

[tool.poetry.dependencies]
python = "^3.11"
${local.join('')}
[tool.poetry.group.dev.dependencies]
pytest = "^8.0"

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`,
    [`${folder}/src/${module}/__init__.py`]: '',
    [`${folder}/tests/test_it.py`]: 'def test_it():\n    pass\n',
  }
}

function npmProject(folder: string, name: string, dependencies: Record<string, string> = {}): Record<string, string> {
  const scripts = { test: 'node --test', lint: 'node --check index.js' }
  return {
    [`${folder}/package.json`]: json({ name, version: '1.0.0', scripts, dependencies }),
    [`${folder}/index.js`]: '',
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
