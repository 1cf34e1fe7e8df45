import { expect, test } from '@jest/globals'
import { graphOf, projectOf } from '../../test/support/graph.ts'
import { linksFrom } from '../../test/support/modules.ts'
import { randomCode } from '../../test/support/random-code.ts'
import { treeOf } from '../../test/support/tree.ts'
import { linkFiles, type ModuleSources, relinkFiles } from './build-module-graph.ts'
import { codeKind } from './code-files.ts'
import { linksFromText, textOfLinks } from './link-store.ts'
import { type LinkedFiles, moduleGraph } from './linked-files.ts'
import { scanFile } from './scan-file.ts'
import { searchScope } from './search-scope.ts'
import { undeclaredImports } from './undeclared-imports.ts'

const PACKAGES = ['n0', 'n1', 'n2'].map((name) =>
  projectOf(name, { ecosystems: ['node'], packageNames: { node: `@acme/${name}` } }),
)
const GRAPH = graphOf(['p0', 'p1', 'p2', 'p3', ...PACKAGES], ['p1 -> p0', 'p2 -> p1', 'n1 -> n0', 'n2 -> n1'])
const MANIFESTS = {
  'packages/p0/pyproject.toml': '[project.scripts]\nrun = "p0.a.m0:main"\n',
  'packages/p2/pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["lib/python"]\n',
  'packages/n1/package.json': JSON.stringify({
    main: 'src/index.ts',
    bin: 'src/a.ts',
    imports: { '#own': './src/b.js' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@/*': ['packages/n0/src/*'] } } }),
}

function sourcesOf(texts: ReadonlyMap<string, string>): ModuleSources {
  const files = [...texts].flatMap(([path, text]) => {
    const kind = codeKind(path, '100644')
    return kind === undefined ? [] : [{ path, kind, scan: () => scanFile(kind, new TextEncoder().encode(text)) }]
  })
  return {
    graph: GRAPH,
    tree: treeOf({ ...Object.fromEntries(texts), ...MANIFESTS }),
    scope: searchScope([GRAPH], ['local']),
    projects: new Set(GRAPH.projects.keys()),
    files,
    gone: ['packages/p0/src/p0/gone.py'],
    settings: new Map([['packages/p1/pytest.ini', 'addopts = -p p0.a.m0\n']]),
  }
}

/** All that is known, in the order in which a change is followed. */
function told(linked: LinkedFiles, { files, scope }: ModuleSources): unknown {
  const graph = moduleGraph(linked, files, scope)
  const { links, order, usesOf, hidden, findings } = graph
  const byLink = [...order].map((link) => {
    const uses = usesOf.items.subarray(usesOf.starts[link], usesOf.starts[link + 1])
    return [...uses].map((use) => [
      links.paths[links.uses.file[use] as number],
      links.projects[links.uses.project[use] as number],
    ])
  })
  const byFile = files.map(({ path }) => [path, linksFrom(graph, path)])
  return { byLink, byFile, hidden: [...hidden], findings, undeclared: undeclaredImports(graph, GRAPH) }
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'links that were kept, with those of changed files in their place, are those of all files (%d)',
  async (seed) => {
    const { random, paths, textFor } = randomCode(seed)
    const texts = new Map(paths.flatMap((path) => (random.chance(0.8) ? [[path, textFor(path)] as const] : [])))
    const names = [...texts.keys()]
    let sources = sourcesOf(texts)
    let kept = await linkFiles(sources)
    for (let edit = 0; edit < 10; edit++) {
      const changed = random.some([...names.keys()], 6).toSorted((a, b) => a - b)
      for (const at of changed) texts.set(names[at] as string, textFor(names[at] as string))
      const text = textOfLinks(kept, 'world', names)
      const earlier = linksFromText(text, 'world', names)?.linked as LinkedFiles
      sources = sourcesOf(texts)
      kept = await relinkFiles(earlier, changed, sources)
      expect(told(kept, sources)).toEqual(told(await linkFiles(sources), sources))
    }
  },
)
