import type { RepoPath } from '../../system/system.ts'

const MEMBERS = [
  'apps/maestro-engine',
  'apps/maestro-frontend',
  'apps/maestro-hive',
  'packages/core-api',
  'packages/core-auth',
  'packages/core-config',
  'packages/core-logging',
  'packages/core-db',
  'packages/core-messaging',
  'packages/monitoring',
  'tools/deploy',
]

/** What stands at the root: the workspaces of Poetry, npm and Nx, and the workflow. */
export function rootFiles(): [RepoPath, string][] {
  return [
    ['README.md', README],
    ['.gitignore', '.venv/\n__pycache__/\nnode_modules/\ndist/\n'],
    ['.github/workflows/ci.yml', WORKFLOW],
    ['package.json', PACKAGE],
    ['tsconfig.base.json', TSCONFIG],
    ['nx.json', NX],
    ['pyproject.toml', PYPROJECT],
  ]
}

const README = `# Maestro platform

- \`apps/\`: the engine, its dashboard, and the hive
- \`packages/\`: what they share
- \`tools/\`: how they are deployed
`

const WORKFLOW = `name: CI
on:
  pull_request:
  push: { branches: [main] }

jobs:
  affected:
    runs-on: ubuntu-latest
    outputs: { any: '\${{ steps.a.outputs.any }}', matrix: '\${{ steps.a.outputs.matrix }}' }
    steps:
      - uses: actions/checkout@v6
      - { uses: maestro-actions/maestro-actions@v1, id: a }
  test:
    needs: affected
    if: needs.affected.outputs.any == 'true'
    strategy: { matrix: '\${{ fromJSON(needs.affected.outputs.matrix) }}' }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npx nx run-many --targets="$TARGETS" --projects="$PROJECTS"
        env: { TARGETS: '\${{ join(matrix.targets) }}', PROJECTS: '\${{ join(matrix.projects) }}' }
`

const PACKAGE = `{
  "name": "maestro-platform",
  "private": true,
  "workspaces": ["apps/maestro-frontend"],
  "devDependencies": { "nx": "^22.0.0" }
}
`

const TSCONFIG = `{
  "compilerOptions": { "target": "es2023", "module": "esnext", "moduleResolution": "bundler", "strict": true, "noEmit": true }
}
`

const NX = `{
  "npmScope": "maestro",
  "affected": {
    "defaultBase": "main"
  },
  "tasksRunnerOptions": {
    "default": {
      "runner": "nx/tasks-runners/default",
      "options": {
        "cacheableOperations": ["build", "test", "lint"]
      }
    }
  },
  "targetDefaults": {
    "build": {
      "dependsOn": ["^build"]
    },
    "test": {
      "dependsOn": ["build"]
    }
  }
}
`

const PYPROJECT = `[tool.poetry]
name = "maestro-platform"
version = "2.0.0"
description = "Maestro Platform Monorepo"
authors = ["Maestro Team <platform@maestro.example>"]
package-mode = false

[tool.poetry.dependencies]
python = "^3.11"

[tool.poetry.workspace]
members = [
${MEMBERS.map((member) => `    "${member}",`).join('\n')}
]

[tool.ruff]
line-length = 120
`
