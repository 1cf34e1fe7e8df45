import { describe, expect, test } from '@jest/globals'
import { type NxFiles, readNx } from '../../test/support/nx.ts'

async function commandsOf(files: NxFiles): Promise<readonly string[]> {
  const { projects } = await readNx({ 'nx.json': {}, ...files })
  return projects.flatMap(({ targets }) =>
    targets.map(({ name, command, folder }) => `${name}: ${command} (in ${folder || '.'})`),
  )
}

const run = (options: unknown) => ({ executor: 'nx:run-commands', options })

describe('a target', () => {
  test.each<[string, object, string | undefined]>([
    ['with one command', { command: 'make x' }, 'make x (in .)'],
    ['with a command in options', run({ command: 'make x' }), 'make x (in .)'],
    ['with a command in words', run({ command: ['make', 'x'] }), 'make x (in .)'],
    ['with several commands', run({ commands: ['a', { command: 'b' }, {}], parallel: false }), 'a && b (in .)'],
    [
      'with several commands, side by side',
      run({ commands: ['a', { command: 'b # so' }], env: { X: '1' }, args: '-v' }),
      "export X='1'; trap 'exit 1' USR1; ( a -v ) || kill -USR1 $$ & ( b # so -v\n) || kill -USR1 $$ & wait (in .)",
    ],
    ['in a folder', run({ command: 'a', cwd: 'libs/b' }), 'a (in libs/b)'],
    ['in its own folder', run({ command: 'a', cwd: '{projectRoot}' }), 'a (in libs/b)'],
    ['in the folder of the workspace', run({ command: 'a', cwd: '{workspaceRoot}/tools' }), 'a (in tools)'],
    [
      'with tokens',
      run({ command: 'x {projectRoot} {projectName} {workspaceRoot}/y', cwd: 'libs' }),
      'x libs/b b ../y (in libs)',
    ],
    ['with arguments', run({ command: 'a {args.x}' }), 'npx --no-install nx run b:t (in .)'],
    ['with variables', run({ command: 'a', env: { X: '1' } }), "export X='1' && a (in .)"],
    [
      'with variables that a shell would read',
      run({
        commands: ['a', 'b; c'],
        parallel: false,
        env: { A: "it's $HOME `x`", B_2: '{projectRoot}/x y', C: 1, PATH: '/x', Path: '/y' },
      }),
      "export A='it'\\''s $HOME `x`' B_2='libs/b/x y' C='1' && a && b; c (in .)",
    ],
    ['with no variables', run({ command: 'a', env: {} }), 'a (in .)'],
    ['with what is no variable', run({ command: 'a', env: { 'X;rm': '1' } }), 'npx --no-install nx run b:t (in .)'],
    ['with variables that are none', run({ command: 'a', env: ['X=1'] }), 'npx --no-install nx run b:t (in .)'],
    ['with a variable that holds more', run({ command: 'a', env: { X: {} } }), 'npx --no-install nx run b:t (in .)'],
    ['with a file of variables', run({ command: 'a', envFile: '.env.ci' }), 'npx --no-install nx run b:t (in .)'],
    ['that waits for a word', run({ command: 'a', readyWhen: 'up' }), 'npx --no-install nx run b:t (in .)'],
    ['with arguments as a text', run({ command: 'a', args: '-v --x={projectName}' }), 'a -v --x=b (in .)'],
    [
      'with arguments as a list',
      run({ commands: ['a', 'b'], args: ['-v', '-q'], parallel: false }),
      'a -v -q && b -v -q (in .)',
    ],
    ['with arguments that are none', run({ command: 'a', args: { x: 1 } }), 'npx --no-install nx run b:t (in .)'],
    [
      'with arguments for some',
      run({ commands: ['a', { command: 'b', forwardAllArgs: false }], args: '-v', parallel: false }),
      'a -v && b (in .)',
    ],
    [
      'with arguments for one',
      run({
        commands: ['a', { command: 'b', forwardAllArgs: true }],
        forwardAllArgs: false,
        args: '-v',
        parallel: false,
      }),
      'a && b -v (in .)',
    ],
    [
      'with options that become arguments',
      run({ command: 'a', coverage: true, outputPath: 'dist/{projectRoot}', name: "it's", list: [1], args: '-v' }),
      "a --coverage=true --outputPath=dist/libs/b --name='it'\\''s' -v (in .)",
    ],
    [
      'with options that arguments decide over',
      run({ command: 'a', outputPath: 'x', args: '--output-path=y' }),
      'npx --no-install nx run b:t (in .)',
    ],
    ['with options that a shell would read', run({ command: 'a', '$(x)': 1 }), 'npx --no-install nx run b:t (in .)'],
    ['with options for Nx itself', run({ command: 'a', usePty: false, streamOutput: true, tty: true }), 'a (in .)'],
    [
      'with a configuration that it takes by itself',
      {
        ...run({ command: 'a', cwd: 'x' }),
        defaultConfiguration: 'ci',
        configurations: { ci: { command: 'b' }, dev: { command: 'c' } },
      },
      'b (in x)',
    ],
    ['with a configuration that nobody wrote', { ...run({ command: 'a' }), defaultConfiguration: 'ci' }, 'a (in .)'],
    ['out of the repository', run({ command: 'a', cwd: '../..' }), 'npx --no-install nx run b:t (in .)'],
    ['without a command', run({}), 'npx --no-install nx run b:t (in .)'],
    ['that runs a script', { executor: 'nx:run-script', options: { script: 'go' } }, 'npm run go (in libs/b)'],
    ['that runs a strange script', { executor: 'nx:run-script', options: { script: 'go; rm' } }, undefined],
    ['of a plug-in', { executor: '@nx/vite:test', options: { x: 1 } }, 'npx --no-install nx run b:t (in .)'],
    [
      'of the Python plug-in',
      { executor: '@nxlv/python:run-commands', options: { command: 'pytest', cwd: 'libs/b' } },
      'pytest (in libs/b)',
    ],
    ['that checks with ruff', { executor: '@nxlv/python:ruff-check' }, 'ruff check . (in libs/b)'],
    [
      'that checks some files with ruff',
      { executor: '@nxlv/python:ruff-check', options: { lintFilePatterns: ['b', 'tests/*.py'], fix: true } },
      'ruff check --fix b tests/*.py (in libs/b)',
    ],
    [
      'that checks what a shell would read',
      { executor: '@nxlv/python:ruff-check', options: { lintFilePatterns: ['$(x)'] } },
      'npx --no-install nx run b:t (in .)',
    ],
    [
      'that checks the format with ruff',
      { executor: '@nxlv/python:ruff-format', options: { check: true } },
      'ruff format --check . (in libs/b)',
    ],
    [
      'that checks with flake8',
      { executor: '@nxlv/python:flake8', options: { outputFile: 'x' } },
      'flake8 (in libs/b)',
    ],
    ['that builds Python', { executor: '@nxlv/python:build' }, 'poetry build (in libs/b)'],
    ['that waits for others', { dependsOn: ['^build'] }, 'npx --no-install nx run b:t (in .)'],
    ['that does nothing', {}, undefined],
    ['that says so', { executor: 'nx:noop' }, undefined],
  ])('%s', async (_, target, expected) => {
    const commands = await commandsOf({ 'libs/b/project.json': { name: 'b', targets: { t: target } } })
    expect(commands).toEqual(expected === undefined ? [] : [`t: ${expected}`])
  })

  test.each([
    ['$(x)', []],
    ['a b', []],
    ['__proto__', ['__proto__: x (in .)']],
    ['constructor', ['constructor: x (in .)']],
    ['build:prod', ['build:prod: x (in .)']],
  ])('of the name %j', async (name, expected) => {
    const text = `{"targets": {${JSON.stringify(name)}: {"command": "x"}}}`
    expect(await commandsOf({ 'a/project.json': text })).toEqual(expected)
  })

  test.each<[string, NxFiles, readonly string[]]>([
    ['its package', { 'a/package.json': { name: '@o/a' } }, ['t: npx --no-install nx run @o/a:t (in .)']],
    ['its folder', {}, ['t: npx --no-install nx run a:t (in .)']],
  ])('without a name of the project goes by %s', async (_, files, expected) => {
    expect(await commandsOf({ 'a/project.json': { targets: { t: { executor: 'x:y' } } }, ...files })).toEqual(expected)
  })

  test('of a workspace in a folder runs there', async () => {
    const targets = { t: { command: 'x' }, u: { executor: 'x:y' }, v: run({ command: 'x', cwd: '{projectRoot}' }) }
    expect(await commandsOf({ 'web/nx.json': {}, 'web/a/project.json': { targets } })).toEqual([
      't: x (in web)',
      'u: npx --no-install nx run a:u (in web)',
      'v: x (in web/a)',
    ])
  })

  test.each<[string, NxFiles, string]>([
    ['python', { 'a/pyproject.toml': '' }, 'python'],
    ['node beside a package.json', { 'a/pyproject.toml': '', 'a/package.json': {} }, 'node'],
    ['node', {}, 'node'],
  ])('is of the world of its folder: %s', async (_, files, ecosystem) => {
    const { projects } = await readNx({ 'a/project.json': { targets: { t: { command: 'x' } } }, ...files })
    expect(projects[0]?.targets).toMatchObject([{ ecosystem, origin: 'script' }])
  })

  test.each<[string, NxFiles, string]>([
    ['uv', { 'uv.lock': '' }, 'uv build'],
    ['poetry', { 'a/poetry.lock': '', 'uv.lock': '' }, 'poetry build'],
  ])('that builds with %s', async (_, files, command) => {
    const target = { executor: '@nxlv/python:build' }
    expect(await commandsOf({ 'a/project.json': { targets: { t: target } }, ...files })).toEqual([
      `t: ${command} (in a)`,
    ])
  })
})

describe('defaults', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['fill in a command by name', { t: { command: 'x' } }, { t: {} }, ['t: x (in .)']],
    ['fill in an executor', { t: { executor: '@nxlv/python:ruff-check' } }, { t: {} }, ['t: ruff check . (in a)']],
    [
      'fill in options by executor',
      { 'nx:run-commands': { options: { cwd: 'b' } } },
      { t: { command: 'x' } },
      ['t: x (in b)'],
    ],
    [
      'by executor come before those by name',
      { t: { options: { cwd: 'c' } }, 'nx:run-commands': { options: { cwd: 'b' } } },
      { t: { command: 'x' } },
      ['t: x (in b)'],
    ],
    ['by the longest glob', { 't*': { command: 'x' }, 'te*': { command: 'y' } }, { test: {} }, ['test: y (in .)']],
    [
      'give way to what is stated',
      { t: { options: { command: 'x', cwd: 'b' } } },
      { t: run({ command: 'y' }) },
      ['t: y (in b)'],
    ],
    [
      'give no second command',
      { t: run({ command: 'x', cwd: 'b' }) },
      { t: run({ commands: ['y'] }) },
      ['t: y (in b)'],
    ],
    [
      'of another executor do not count',
      { t: { executor: 'x:y', options: { cwd: 'b' } } },
      { t: { command: 'z' } },
      ['t: z (in .)'],
    ],
    ['make no targets', { t: { command: 'x' } }, {}, []],
    [
      'in a list: the later before the earlier',
      { t: [{ command: 'x', options: { cwd: 'b' } }, { options: { cwd: 'c' } }] },
      { t: {} },
      ['t: x (in c)'],
    ],
    [
      'in a list: those for other executors and plug-ins do not count',
      {
        t: [
          { filter: { executor: 'x:y' }, options: { cwd: 'b' } },
          { filter: { executor: 'nx:run-commands' }, options: { cwd: 'c' } },
          { filter: { plugin: '@nx/vite' }, options: { cwd: 'd' } },
          3,
        ],
      },
      { t: { command: 'x' } },
      ['t: x (in c)'],
    ],
    [
      'in a list of which none holds: the next key counts',
      { t: [{ filter: { projects: ['b'] }, command: 'x' }], 't*': { command: 'y' } },
      { t: {} },
      ['t: y (in .)'],
    ],
    ['in a list for the project', { t: [{ filter: { projects: ['a*'] }, command: 'x' }] }, { t: {} }, ['t: x (in .)']],
  ])('%s', async (_, targetDefaults, targets, expected) => {
    expect(await commandsOf({ 'nx.json': { targetDefaults }, 'a/project.json': { targets } })).toEqual(expected)
  })

  test('of an executor do not replace a script', async () => {
    const files = {
      'nx.json': { targetDefaults: { test: { executor: '@nx/vite:test' } } },
      'a/package.json': { scripts: { test: 'x' }, nx: { targets: { test: { dependsOn: ['^build'] } } } },
    }
    expect(await commandsOf(files)).toEqual([])
  })
})

test('a target without an executor may be one of a plug-in', async () => {
  const files = { 'nx.json': { plugins: ['@nx/vite/plugin'] }, 'a/project.json': { targets: { t: { cache: true } } } }
  expect(await commandsOf(files)).toEqual(['t: npx --no-install nx run a:t (in .)'])
})

test.each([
  ['package-lock.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
])('a script beside %s runs by %s', async (lock, manager) => {
  const targets = { t: { executor: 'nx:run-script', options: { script: 's' } } }
  expect(await commandsOf({ 'a/project.json': { targets }, [lock]: '' })).toEqual([`t: ${manager} run s (in a)`])
})
