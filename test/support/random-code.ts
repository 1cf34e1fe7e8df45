import { type Random, randomFrom } from '../property/random.ts'

const PYTHON = ['p0', 'p1', 'p2', 'p3']
const NODE = ['n0', 'n1', 'n2']
const PYTHON_PLACES = ['', '/a', '/a/b', '/bare', '/bare/c']

/** Code of some projects, and of what its files may consist. */
export interface RandomCode {
  readonly random: Random
  /** Where files of code may be. */
  readonly paths: readonly string[]
  /** A text for a file of code. */
  textFor(path: string): string
}

/** Projects p0 … p3 and n0 … n2 in `packages/`, each of which may import those before it, whose files import each other in all ways. */
export function randomCode(seed: number): RandomCode {
  const random = randomFrom(seed)
  const python = PYTHON.flatMap((name) =>
    pythonPaths(name, `packages/${name}${random.pick(['/src', '', '/lib/python'])}`),
  )
  const node = NODE.flatMap((name) =>
    ['index.ts', 'a.ts', 'b.tsx', 'sub/index.js', 'sub/c.ts', 'app.vue'].map((file) => `packages/${name}/src/${file}`),
  )
  const paths = [...python, ...node, 'conftest.py', 'scripts/run.py', 'packages/p1/notebook.ipynb']
  const line = (path: string) =>
    path.includes('/n') ? nodeLine(random) : pythonLine(random, random.pick(python), random.pick(['.', '..', '...']))
  const textFor = (path: string) => {
    const lines = Array.from({ length: random.below(5) }, () => line(path)).join('')
    return path.endsWith('.vue') ? `<script>\n${lines}</script>\n` : lines
  }
  return { random, paths, textFor }
}

function pythonPaths(name: string, root: string): readonly string[] {
  const packages = PYTHON_PLACES.flatMap((place) => [
    ...['m0.py', 'm1.py', 'm1.pyi'].map((file) => `${root}/${name}${place}/${file}`),
    ...(place === '/bare' ? [] : [`${root}/${name}${place}/__init__.py`]),
  ])
  const others = [`shared/${name}_part.py`, `shared/more/m0.py`, 'twin/m0.py', 'json.py'].map(
    (file) => `${root}/${file}`,
  )
  const beside = ['conftest.py', 'tests/test_m.py', 'tests/tool.py', 'setup.py'].map(
    (file) => `packages/${name}/${file}`,
  )
  return [...packages, ...others, ...beside]
}

function pythonLine({ pick, chance, below }: Random, target: string, dots: string): string {
  const segments = target
    .replace(/(?:\/__init__)?\.pyi?$/, '')
    .split('/')
    .slice(2)
  const inRoot = segments[0] === 'src' ? segments.slice(1) : segments[0] === 'lib' ? segments.slice(2) : segments
  const dotted = [...inRoot, ...(chance(0.1) ? ['missing'] : [])].join('.')
  const [parent, last] = [dotted.split('.').slice(0, -1).join('.'), dotted.split('.').at(-1)]
  const place = pick(['m0', 'm1', 'a', 'b', 'a.m0', 'c', 'bare.c', 'other'])
  const lines = [
    `import ${dotted}\n`,
    parent === '' ? `import ${last} as x, os\n` : `from ${parent} import ${last}, Other\n`,
    `from ${dotted} import *\n`,
    `from ${dots} import ${place.split('.')[0]}, m1\n`,
    `from ${dots}${place} import name\n`,
    `try:\n    import ${dotted}\nexcept ImportError:\n    pass\n`,
    `if TYPE_CHECKING:\n    from ${dotted} import Name\n`,
    `import importlib; importlib.import_module("${dotted}")\n`,
    `setting = "${dotted}"\n`,
    `plain = ${below(100)}\n`,
    ...(chance(0.05) ? ['__import__(name)\n', 'from broken import (\n', 'from shared import p0_part, more\n'] : []),
  ]
  return pick(lines)
}

function nodeLine({ pick, chance, below }: Random): string {
  const module = pick([
    ...['./a', './b', './sub', '../index', '../src/a', './missing', '../../n0', '../../n1/src/sub/c'],
    ...['@acme/n0', '@acme/n1', '@acme/n1/sub', '@acme/n2/a', '@acme/none', '@/a', 'app/b', '#own', 'react', 'node:fs'],
  ])
  return pick([
    `import x from '${module}'\n`,
    `export * from '${module}'\n`,
    `import type { T } from '${module}'\n`,
    `const y = require('${module}')\n`,
    `const later = import('${module}')\n`,
    `const name = '${module}'\n`,
    `const plain = ${below(100)}\n`,
    ...(chance(0.05) ? ['import(name)\n'] : []),
  ])
}
