import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { ProjectGraph } from '../../src/graph/project-graph.ts'
import { graphOf, projectOf } from '../support/graph.ts'
import { linksFrom, modulesOf, reachedFrom } from '../support/modules.ts'
import { type Files, seeds, testbedProgram, withWorkspace } from './support/compare.ts'
import { randomFrom } from './support/generate.ts'

const PYTHON = process.env['MAESTRO_PYTHON'] ?? testbedProgram('clients', 'python')
const LOADED = path.join(import.meta.dirname, 'support/loaded-modules.py')
const TSC = path.join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

interface PythonSample {
  readonly files: Files
  readonly graph: ProjectGraph
  /** Entries of sys.path. */
  readonly roots: readonly string[]
  /** Names of modules, by file. */
  readonly modules: ReadonlyMap<string, string>
}

/** Projects in a chain, with packages, packages in packages and parts of one namespace package, that import each other in all ways. */
function pythonSample(seed: number): PythonSample {
  const roll = randomFrom(seed)
  const names = ['p0', 'p1', 'p2', 'p3']
  const modules = new Map<string, string>()
  const roots: string[] = []
  const owner: string[] = []
  for (const name of names) {
    const root = `packages/${name}${['/src', '', '/lib/python'][roll(3)]}`
    roots.push(root)
    for (const folder of ['', 'a', 'a/b', 'bare', 'bare/c']) {
      for (const file of ['m0', 'm1'])
        if (roll(4) > 0) modules.set([root, name, folder, `${file}.py`].filter(Boolean).join('/'), '')
      if (!folder.startsWith('bare') || folder === 'bare/c')
        modules.set([root, name, folder, '__init__.py'].filter(Boolean).join('/'), '')
    }
    modules.set(`${root}/shared/${name}_part/__init__.py`, '')
    modules.set(`${root}/shared/${name}_part/m0.py`, '')
  }
  const dotted = new Map<string, string>()
  for (const file of modules.keys()) {
    const root = roots.find((one) => file.startsWith(`${one}/`)) as string
    owner.push(file)
    dotted.set(
      file,
      file
        .slice(root.length + 1)
        .replace(/(?:\/__init__)?\.py$/, '')
        .replaceAll('/', '.'),
    )
  }
  const files: Record<string, string> = {}
  for (const file of modules.keys()) {
    const level = roots.findIndex((root) => file.startsWith(`${root}/`))
    const below = owner.filter(
      (other) => other !== file && roots.findIndex((root) => other.startsWith(`${root}/`)) <= level,
    )
    files[file] = Array.from({ length: roll(4) }, () =>
      statement(roll, dotted.get(below[roll(below.length)] as string) as string, dotted.get(file) as string, file),
    ).join('')
  }
  for (const [at, name] of names.entries()) {
    const root = (roots[at] as string).slice(`packages/${name}`.length + 1)
    files[`packages/${name}/pyproject.toml`] =
      root === 'lib/python' ? '[tool.setuptools.packages.find]\nwhere = ["lib/python"]\n' : ''
  }
  const graph = graphOf(names, ['p1 -> p0', 'p2 -> p1', 'p3 -> p2'])
  return { files, graph, roots, modules: dotted }
}

function statement(roll: (bound: number) => number, target: string, own: string, file: string): string {
  const dot = target.lastIndexOf('.')
  const [parent, last] = [target.slice(0, Math.max(0, dot)), target.slice(dot + 1)]
  switch (roll(8)) {
    case 0:
      return `import ${target}\n`
    case 1:
      return parent === '' ? `import ${target} as x\n` : `from ${parent} import ${last}\n`
    case 2:
      return `from ${target} import *\n`
    case 3:
      return `import importlib; importlib.import_module("${target}")\n`
    case 4:
      return `try:\n    import ${target}\nexcept ImportError:\n    pass\n`
    case 5:
      return `def late():\n    import ${target}\n\nlate()\n`
    case 6:
      return `try:\n    from . import ${file.endsWith('__init__.py') ? 'm0' : 'm1'}\nexcept ImportError:\n    pass\n`
    default:
      return relative(target, own, file) ?? `import ${target}, json\n`
  }
}

/** `from ...a.b import *` where both lie in the same package. */
function relative(target: string, own: string, file: string): string | undefined {
  const to = target.split('.')
  const from = own.split('.')
  if (to[0] !== from[0] || to.length < 2) return undefined
  const depth = file.endsWith('__init__.py') ? from.length : from.length - 1
  if (depth === 0) return undefined
  return `from ${'.'.repeat(depth)}${to.slice(1).join('.')} import *\n`
}

test.each(seeds(12))('what Python loads for a module is what its file leads to (%d)', async (seed) => {
  const { files, graph, roots, modules } = pythonSample(seed)
  const found = await modulesOf(files, graph)
  const loaded = withWorkspace(files, (folder) => {
    const paths = roots.map((root) => path.join(folder, root))
    const input = [...modules.values()].join('\n')
    return execFileSync(PYTHON, [LOADED, folder, ...paths], { input, encoding: 'utf8' })
      .trim()
      .split('\n')
  })
  const missing: string[] = []
  let count = 0
  for (const [at, file] of [...modules.keys()].entries()) {
    const reached = reachedFrom(found, file)
    for (const one of JSON.parse(loaded[at] as string) as readonly string[]) {
      count++
      if (!reached.has(one)) missing.push(`${file} loads ${one}`)
    }
  }
  expect(missing).toEqual([])
  expect(count).toBeGreaterThan(modules.size)
})

const NODE = graphOf(
  ['app', 'lib', 'plain'].map((name) =>
    projectOf(name, { ecosystems: ['node'], packageNames: { node: `@acme/${name}` } }),
  ),
  ['app -> lib', 'lib -> plain'],
)

const PACKAGES: Files = {
  'packages/app/package.json': JSON.stringify({
    name: '@acme/app',
    type: 'module',
    imports: {
      '#a': './src/a.js',
      '#deep/*': './src/deep/*.js',
      '#lib': '@acme/lib/two',
      '#cond': { node: './src/a.js', default: './src/b.js' },
    },
    exports: { './own': './src/a.js' },
  }),
  'packages/app/src/a.js': '',
  'packages/app/src/b.js': '',
  'packages/app/src/deep/one.js': '',
  'packages/lib/package.json': JSON.stringify({
    name: '@acme/lib',
    type: 'module',
    exports: {
      '.': { import: './src/index.js', require: './src/index.cjs' },
      './two': [{ browser: './src/none.js' }, './src/two.js'],
      './part/*': './src/part/*.js',
      './part/secret/*': null,
      './asis/*.js': './src/part/*.js',
    },
  }),
  'packages/lib/src/index.js': '',
  'packages/lib/src/index.cjs': '',
  'packages/lib/src/two.js': '',
  'packages/lib/src/part/x.js': '',
  'packages/plain/package.json': JSON.stringify({ name: '@acme/plain', main: './lib/start' }),
  'packages/plain/lib/start.js': '',
  'packages/plain/other/index.js': '',
  'packages/plain/one.cjs': '',
}

const SPECIFIERS = [
  ...[
    './a.js',
    './deep/one.js',
    '../src/b.js',
    '#a',
    '#deep/one',
    '#lib',
    '#cond',
    '@acme/app/own',
    '@acme/lib',
    '@acme/lib/two',
  ],
  ...['@acme/lib/part/x', '@acme/lib/asis/x.js', '@acme/plain', '@acme/plain/other/index.js', '@acme/plain/one.cjs'],
]

test.each([
  ['import.meta.resolve', 'probe.mjs', (name: string) => `import.meta.resolve('${name}')`],
  [
    'require.resolve',
    'probe.cjs',
    (name: string) => `require('node:url').pathToFileURL(require.resolve('${name}')).href`,
  ],
])('what %s of Node says is what we find', async (_, file, ask) => {
  const probe = `packages/app/src/${file}`
  const lines = SPECIFIERS.map((name) => `print(() => ${ask(name)})\n`).join('')
  const files = {
    ...PACKAGES,
    [probe]: `${lines}function print(ask) { try { console.log(ask()) } catch (error) { console.log(error.code) } }\n`,
  }
  const answers = withWorkspace(files, (folder) => {
    mkdirSync(path.join(folder, 'node_modules/@acme'), { recursive: true })
    for (const name of ['app', 'lib', 'plain'])
      symlinkSync(path.join(folder, 'packages', name), path.join(folder, 'node_modules/@acme', name))
    const said = execFileSync(process.execPath, [path.join(folder, probe)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    return said.map((line) => (line.startsWith('file:') ? line.slice(line.indexOf('/packages/') + 1) : line))
  })
  const found = linksFrom(await modulesOf(files, NODE), probe)
  const missing = SPECIFIERS.filter((name, at) => {
    const meant = found.filter((text) => text.startsWith(`imports ${name}: `))
    return !meant.some((text) => text.split(' ').includes(answers[at] as string))
  })
  expect(missing).toEqual([])
})

const COMPILED: Files = {
  'tsconfig.base.json': JSON.stringify({
    compilerOptions: {
      module: 'preserve',
      moduleResolution: 'bundler',
      noEmit: true,
      types: [],
      jsx: 'preserve',
      allowJs: true,
      paths: { '@acme/lib': ['./packages/lib/src/index.ts'], 'lib/*': ['./packages/lib/src/*'] },
    },
  }),
  'packages/app/tsconfig.json': JSON.stringify({ extends: '../../tsconfig.base.json', files: ['src/main.tsx'] }),
  'packages/app/src/main.tsx': [
    "import { a } from './a'",
    "import type { B } from './b.js'",
    "export * from './folder'",
    "import '@acme/lib'",
    "import x = require('lib/deep/x')",
    "const y = import('./lazy.mjs')",
    "let z: import('./types').Z",
    '/// not a reference',
    'export const e = <div>it\'s {a} "quoted</div>',
  ].join('\n'),
  'packages/app/src/a.ts': "export { c as a } from '../c.js'\n",
  'packages/app/src/b.ts': 'export type B = 1\n',
  'packages/app/c.jsx': 'export const c = 1\n',
  'packages/app/src/folder/index.ts': '/// <reference path="../global.d.ts" />\nexport const f = 1\n',
  'packages/app/src/global.d.ts': 'declare const g: 1\n',
  'packages/app/src/lazy.mts': 'export {}\n',
  'packages/app/src/types.d.ts': 'export type Z = 1\n',
  'packages/lib/src/index.ts': "export * from './deep/x.js'\n",
  'packages/lib/src/deep/x.ts': 'export const x = 1\n',
}

test('what TypeScript makes a program of is what its first file leads to', async () => {
  const listed = withWorkspace(COMPILED, (folder) => {
    const said = execFileSync(process.execPath, [TSC, '-p', path.join(folder, 'packages/app'), '--listFilesOnly'], {
      encoding: 'utf8',
    })
    return said
      .split('\n')
      .flatMap((line) => (line.includes('/packages/') ? [line.slice(line.lastIndexOf('/packages/') + 1)] : []))
  })
  const reached = reachedFrom(await modulesOf(COMPILED, NODE), 'packages/app/src/main.tsx')
  expect([...reached].sort()).toEqual(listed.sort())
  expect(listed.length).toBe(Object.keys(COMPILED).length - 2)
})
