import { expect, test } from '@jest/globals'
import { treeOf } from '../../test/support/tree.ts'
import { readFilledIn } from './filled-in.ts'
import { siblingsOf } from './find-sibling.ts'
import { rewriteDependencies } from './rewrite-dependencies.ts'

const PLACE = '/home/ci/acme'
const SIBLINGS = siblingsOf(
  [
    { root: 'libs/api', name: 'acme-api', version: '0.1.0' },
    { root: 'libs/log', name: 'acme-log', version: '1.2.3', extras: new Set(['x']) },
  ],
  PLACE,
)
const SETUPTOOLS = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'

const dynamic = (fields: string, files: string) =>
  `[project]\nname = "acme-api"\nversion = "0.1.0"\ndynamic = ${fields}\n[tool.setuptools.dynamic]\n${files}\n${SETUPTOOLS}`
const DYNAMIC = dynamic('["dependencies"]', 'dependencies = { file = ["requirements.txt", "more/needs.in"] }')
const EXTRAS = dynamic('["optional-dependencies"]', 'optional-dependencies.Full = { file = "full.txt" }')

/** What becomes of a project in libs/api: its requirements on siblings, problems with their places, and whether its build may add more. */
async function rewritten(files: Readonly<Record<string, string>>, backend = 'setuptools.build_meta') {
  const inPlace = Object.fromEntries(Object.entries(files).map(([name, text]) => [`libs/api/${name}`, text]))
  const tree = treeOf(inPlace)
  const file = 'pyproject.toml' in files ? 'libs/api/pyproject.toml' : 'libs/api/setup.cfg'
  const candidate = { root: 'libs/api', build: { requires: [], backend, backendPath: [] } }
  const filledIn = await readFilledIn(candidate, tree, async (names) => {
    return new Map(names.flatMap((name) => (inPlace[name] === undefined ? [] : [[name, inPlace[name]] as const])))
  })
  const text = inPlace[file] ?? ''
  const manifest = { file, folder: 'libs/api', text, package: 'acme-api', ...(filledIn && { filledIn }) }
  const { requirements, problems, isOpen, text: after } = await rewriteDependencies(manifest, SIBLINGS, 'caret')
  expect(after).toBe(text)
  return {
    requires: requirements.map(({ name, extras, specifier, marker = '', extra = '', at }) =>
      `${name}[${extras}]${specifier} ${marker} ${extra} ${at.file.slice('libs/api/'.length)}:${at.line}`.replaceAll(
        / +/g,
        ' ',
      ),
    ),
    problems: problems.map(({ code, file: where, line }) => `${code} ${where.slice('libs/api/'.length)}:${line}`),
    fixes: problems.map(({ fix }) => fix),
    isOpen,
  }
}

const cfg = (requires: string) => `[metadata]\nname = acme-api\n[options]\ninstall_requires =\n${requires}`

test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[], boolean]>([
  [
    'files of requirements',
    {
      'pyproject.toml': DYNAMIC,
      'requirements.txt': '# ours\nacme-log[x]>=1,<2 ; os_name == "nt"  # why\nhttpx\n',
      'more/needs.in': 'acme_log \\\n  ~=1.2\n',
    },
    ['acme-log[x]>=1,<2 os_name == "nt" requirements.txt:2', 'acme-log[]~=1.2 more/needs.in:1'],
    [],
    false,
  ],
  [
    'files of an extra',
    { 'pyproject.toml': EXTRAS, 'full.txt': 'acme-log>=1,<2\n', 'setup.cfg': cfg('  acme-log>=3\n') },
    ['acme-log[]>=1,<2 full full.txt:1'],
    [],
    false,
  ],
  [
    'setup.cfg alone, and the project itself',
    { 'setup.cfg': `${cfg('  acme-log>=1,<2\n')}[options.extras_require]\nall =\n  acme-api[x]\n  acme-log>=1.2\n` },
    ['acme-log[]>=1,<2 setup.cfg:5', 'acme-log[]>=1.2 all setup.cfg:9'],
    [],
    false,
  ],
  [
    'setup.cfg beside a manifest without [project]',
    { 'pyproject.toml': SETUPTOOLS, 'setup.cfg': cfg('  acme-log>=1,<2\n') },
    ['acme-log[]>=1,<2 setup.cfg:5'],
    [],
    false,
  ],
  [
    'setup.cfg that names a file',
    { 'setup.cfg': '[options]\ninstall_requires = file: needs.txt\n', 'needs.txt': '\nacme-log==1.2.*\n' },
    ['acme-log[]==1.2.* needs.txt:2'],
    [],
    false,
  ],
  [
    'setup.cfg, but of no field that the manifest states',
    { 'pyproject.toml': `[project]\nname = "acme-api"\n${SETUPTOOLS}`, 'setup.cfg': cfg('  acme-log\n') },
    [],
    [],
    false,
  ],
  [
    'a script that adds nothing',
    { 'pyproject.toml': SETUPTOOLS, 'setup.cfg': cfg('  acme-log>=1,<2\n'), 'setup.py': 'setup()\n' },
    ['acme-log[]>=1,<2 setup.cfg:5'],
    [],
    true,
  ],
  [
    'a script that comes before',
    { 'pyproject.toml': SETUPTOOLS, 'setup.cfg': cfg('  acme-log\n'), 'setup.py': 'setup(install_requires=[])\n' },
    [],
    [],
    true,
  ],
  [
    'a range that leaves the sibling out',
    { 'pyproject.toml': DYNAMIC, 'requirements.txt': 'acme-log<1' },
    ['acme-log[]<1 requirements.txt:1'],
    ['stale-range requirements.txt:1'],
    false,
  ],
  [
    'no range',
    { 'setup.cfg': cfg('  httpx\n  acme-log\n') },
    ['acme-log[] setup.cfg:6'],
    ['unbounded-requirement setup.cfg:6'],
    false,
  ],
  [
    'paths and places',
    {
      'pyproject.toml': DYNAMIC,
      'requirements.txt': `acme-log @ file:../log\nacme-log @ file://${PLACE}/libs/log\nx @ https://example.com/x.zip\n`,
    },
    ['acme-log[] requirements.txt:1', 'acme-log[] requirements.txt:2'],
    ['fixed-text requirements.txt:1', 'fixed-text requirements.txt:2', 'direct-url requirements.txt:3'],
    false,
  ],
  [
    'a path to nothing',
    { 'pyproject.toml': DYNAMIC, 'requirements.txt': 'acme-log @ file:../nothing' },
    [],
    ['missing-sibling requirements.txt:1'],
    false,
  ],
  [
    'an extra that is not there',
    { 'pyproject.toml': DYNAMIC, 'requirements.txt': 'acme-log[y]>=1,<2' },
    ['acme-log[y]>=1,<2 requirements.txt:1'],
    ['unknown-extra requirements.txt:1'],
    false,
  ],
])('setuptools fills in: %s', async (_, files, requires, problems, isOpen) => {
  expect(await rewritten(files)).toMatchObject({ requires, problems, isOpen })
})

test.each(['acme-log', 'acme-log @ ../log'])('the way out of %j is one that nobody has to rewrite', async (line) => {
  const { fixes } = await rewritten({ 'pyproject.toml': DYNAMIC, 'requirements.txt': line })
  expect(fixes).toEqual([
    'Write "acme-log>=1.2.3,<2.0.0" there; or state it under [project] dependencies, where the rest is filled in.',
  ])
})

test.each<[string, string, boolean]>([
  ['hatchling.build', '[project]\nname = "x"\ndynamic = ["dependencies"]\n', true],
  ['hatchling.build', '[project]\nname = "x"\ndynamic = ["version"]\n', false],
  ['flit_core.buildapi', '[tool.flit.metadata]\nmodule = "x"\n', true],
  ['poetry.core.masonry.api', '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.poetry]\n', false],
  ['poetry.core.masonry.api', '[tool.poetry]\nname = "x"\n', false],
])('%s with %j may compute more: %s', async (backend, text, isOpen) => {
  expect(await rewritten({ 'pyproject.toml': text, 'setup.cfg': cfg('  acme-log\n') }, backend)).toMatchObject({
    requires: [],
    isOpen,
  })
})
