import { describe, expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { broughtBy, textsOf } from './brought-programs.ts'

test.each([
  'uvx ruff check .',
  'uvx ruff@0.4.1 check .',
  'uv tool run ruff',
  'uv --quiet tool run ruff',
  'uv run --with httpx pytest',
  'uv run -w six python -V',
  'uv run gen.py',
  'uv sync --upgrade && pytest',
  'pipx run black .',
  'python -m pip install -U pytest && pytest',
  'pnpm dlx cowsay',
  'pnpx cowsay',
  'yarn dlx cowsay',
  'npx cowsay@latest',
  'npx -y @scope/tool@1',
  'npx --package=cowsay cowsay',
  'npm exec -p typescript -- tsc',
  'concurrently "npx cowsay@next" "jest"',
  "sh -c 'uvx ruff'",
  'tox -e py311',
  'hatch run test',
  'npm install --no-save cowsay && node test.js',
])('%s runs what is newest that day', (text) => {
  expect(broughtBy(text)).toBe('newest')
})

test.each<readonly [string, readonly string[]]>([
  ['npx jest', ['jest']],
  ['npx -y cowsay hello', ['cowsay']],
  ['npx --yes -- cowsay', ['cowsay']],
  ['npm exec -- jest --ci', ['jest']],
  ['bunx jest', ['jest']],
  ['bun x jest', ['jest']],
  ['npx @biomejs/biome check .; npx tsc', ['@biomejs/biome', 'tsc']],
  ['NODE_ENV=test "npx" jest', ['jest']],
  ['npx --no-install nx run app:test', []],
  ['npx --no jest', []],
  ['pnpm exec jest', []],
  ['yarn jest', []],
  ['npm run test', []],
  ['npm ci && jest', []],
  ['uv run pytest', []],
  ['uv build', []],
  ['pytest --ignore=.tox', []],
  ['node my-npx x', []],
])('%s brings %j unless they are installed', (text, names) => {
  expect(broughtBy(text)).toEqual(names)
})

describe('what a command stands for', () => {
  const scripts = (all: Readonly<Record<string, string>>) => JSON.stringify({ scripts: all })
  const texts = (command: string, files: Readonly<Record<string, string>>, folder = 'packages/app') =>
    textsOf({ command, folder }, treeOf(files))

  test('a script, those before and after it, and those that it runs', () => {
    const own = {
      test: 'run-s unit "lint:*"',
      pretest: 'node before.js',
      posttest: 'node after.js',
      unit: 'jest',
      'lint:types': 'npx tsc',
      other: 'uvx ruff',
    }
    expect([...texts('npm run test', { 'packages/app/package.json': scripts(own) })].sort()).toEqual(
      ['npm run test', own.test, own.pretest, own.posttest, own.unit, own['lint:types']].sort(),
    )
  })

  test('also further up, and in other packages where the command leads there', () => {
    const files = {
      'package.json': scripts({ lint: 'npx cowsay' }),
      'packages/app/package.json': scripts({ test: 'npm --prefix ../.. run lint', lint: 'eslint' }),
      'packages/lib/package.json': scripts({ check: 'uvx ruff' }),
    }
    expect(texts('npm run test', files)).toContain('npx cowsay')
    expect(texts('npm run lint', files)).not.toContain('npx cowsay')
    expect(texts('yarn lint:all', { ...files, 'package.json': scripts({ 'lint:all': 'npx x' }) })).toContain('npx x')
    expect(texts('npm run check', files)).not.toContain('uvx ruff')
    expect(texts('npm run check -w lib', files)).toContain('uvx ruff')
  })

  test('tasks of a pyproject.toml', () => {
    const files = { 'packages/app/pyproject.toml': '[project]\nname = "a"\n\n[tool.poe.tasks]\nlint = "uvx ruff"\n' }
    expect([...texts('poe lint', files)].some((text) => text.includes('uvx ruff'))).toBe(true)
    expect([...texts('pytest', files)].some((text) => text.includes('uvx ruff'))).toBe(false)
  })
})
