import { describe, expect, test } from '@jest/globals'
import type { ConstraintRule } from './constraint-rule.ts'
import { siblingsOf } from './find-sibling.ts'
import { type Rewriting, rewriteDependencies } from './rewrite-dependencies.ts'

const PLACE = '/home/ci/acme'
const SIBLINGS = siblingsOf(
  [
    { root: 'libs/auth', name: 'acme-auth', version: '0.3.1' },
    { root: 'libs/log', name: 'acme-log', version: '1.2.3' },
    { root: 'libs/db', name: 'acme-db', version: '2.0.0rc1', extras: new Set(['mysql', 'sqlite', 'x']) },
    { root: 'libs/api', name: 'acme-api', version: '0.1.0' },
    { root: 'tools/testkit', name: 'acme-testkit' },
    { root: 'tools/unnamed', version: '1.0.0' },
  ],
  PLACE,
)

interface Options {
  readonly rule?: ConstraintRule
  readonly root?: string
}

function rewrite(text: string, { rule = 'caret', root }: Options = {}): Promise<Rewriting> {
  const workspaceRoot = root === undefined ? {} : { workspaceRoot: { folder: '', text: root } }
  const manifest = { file: 'libs/api/pyproject.toml', folder: 'libs/api', text, ...workspaceRoot }
  return rewriteDependencies(manifest, SIBLINGS, rule)
}

/** `name[extras] specifier; marker (extra)`, one for each requirement. */
function shown({ requirements }: Rewriting): readonly string[] {
  return requirements.map(({ name, extras, specifier, marker, extra }) => {
    const condition = marker === undefined ? '' : `; ${marker}`
    return `${name}[${extras.join(',')}] ${specifier}${condition}${extra === undefined ? '' : ` (${extra})`}`
  })
}

function codes({ problems }: Rewriting): readonly string[] {
  return problems.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`)
}

describe('the dialects', () => {
  const cases: readonly (readonly [title: string, before: string, after: string, requirements: readonly string[]])[] = [
    [
      'Poetry, an inline table',
      '[tool.poetry.dependencies]\npython = "^3.11"  # ours\nacme-auth = {path = "../auth", develop = true}  # internal\n',
      '[tool.poetry.dependencies]\npython = "^3.11"  # ours\nacme-auth = "^0.3.1"  # internal\n',
      ['acme-auth[] >=0.3.1,<0.4.0'],
    ],
    [
      'Poetry, other keys stay',
      `[tool.poetry.dependencies]
Acme_Auth = { path = '../auth', develop = true, extras = ["s3", "gcs"], python = ">=3.11,<3.13", optional = true, source = "corp" }

[tool.poetry.extras]
full = ["acme-auth"]
some = ["acme.auth", "idna"]
`,
      `[tool.poetry.dependencies]
Acme_Auth = { version = '^0.3.1', extras = ["s3", "gcs"], python = ">=3.11,<3.13", optional = true, source = "corp" }

[tool.poetry.extras]
full = ["acme-auth"]
some = ["acme.auth", "idna"]
`,
      [
        'acme-auth[gcs,s3] >=0.3.1,<0.4.0; python_version >= "3.11" and python_version < "3.13" (full)',
        'acme-auth[gcs,s3] >=0.3.1,<0.4.0; python_version >= "3.11" and python_version < "3.13" (some)',
      ],
    ],
    [
      'Poetry, a table of its own and dotted keys',
      `[tool.poetry.dependencies]
acme-log.develop = true # so that it reloads
acme-log.path = "../log"

[tool.poetry.dependencies.acme-auth]
path = "../auth"   # internal
develop = true
markers = "sys_platform == 'linux'"
`,
      `[tool.poetry.dependencies]
# so that it reloads
acme-log.version = "^1.2.3"

[tool.poetry.dependencies.acme-auth]
version = "^0.3.1"   # internal
markers = "sys_platform == 'linux'"
`,
      ['acme-log[] >=1.2.3,<2.0.0', "acme-auth[] >=0.3.1,<0.4.0; sys_platform == 'linux'"],
    ],
    [
      'Poetry, branches',
      `[tool.poetry.dependencies]
acme-auth = [
  { path = "../auth", platform = "linux" },  # here
  { version = "^0.3", platform = "darwin || win32" },
]
`,
      `[tool.poetry.dependencies]
acme-auth = [
  { version = "^0.3.1", platform = "linux" },  # here
  { version = "^0.3", platform = "darwin || win32" },
]
`,
      [
        'acme-auth[] >=0.3.1,<0.4.0; sys_platform == "linux"',
        'acme-auth[] >=0.3,<0.4; sys_platform == "darwin" or sys_platform == "win32"',
      ],
    ],
    [
      'absolute paths into the repository',
      `[project]
dependencies = [
  "acme-log @ file:///home/ci/acme/libs/log",  # here
  "acme-db[x] @ file://localhost/home/ci/acme/libs/../libs/db/ ; python_version > '3.8'",
]
[project.optional-dependencies]
full = ["acme-auth"]
[dependency-groups]
dev = ["acme-log @ file:///home/ci/acme/libs/log"]
[tool.uv.sources]
acme-auth = { path = "/home/ci/acme/libs/auth" }
`,
      `[project]
dependencies = [
  "acme-log>=1.2.3,<2.0.0",  # here
  "acme-db[x]>=2.0.0rc1,<3.0.0 ; python_version > '3.8'",
]
[project.optional-dependencies]
full = ["acme-auth>=0.3.1,<0.4.0"]
[dependency-groups]
dev = ["acme-log>=1.2.3,<2.0.0"]
`,
      [
        'acme-log[] >=1.2.3,<2.0.0',
        "acme-db[x] >=2.0.0rc1,<3.0.0; python_version > '3.8'",
        'acme-auth[] >=0.3.1,<0.4.0 (full)',
      ],
    ],
    [
      'Poetry, groups',
      `[tool.poetry.group.test.dependencies]
acme-log = { path = "../log", develop = true }
acme-testkit = { path = "../../tools/testkit" }

[tool.poetry.dev-dependencies]
acme-auth = { path = "../auth", extras = ["x"] }
`,
      `[tool.poetry.group.test.dependencies]
acme-log = "^1.2.3"
acme-testkit = "*"

[tool.poetry.dev-dependencies]
acme-auth = { version = "^0.3.1", extras = ["x"] }
`,
      [],
    ],
    [
      'Poetry, by name',
      `[tool.poetry.dependencies]
acme-auth = "^0.3"
acme-log = "*"
acme-db = { extras = ["x"] }
`,
      `[tool.poetry.dependencies]
acme-auth = "^0.3"
acme-log = "^1.2.3"
acme-db = { version = "^2.0.0rc1", extras = ["x"] }
`,
      ['acme-auth[] >=0.3,<0.4', 'acme-log[] >=1.2.3,<2.0.0', 'acme-db[x] >=2.0.0rc1,<3.0.0'],
    ],
    [
      'Poetry beside [project]: the range counts, the path goes',
      `[project]
name = "acme-api"
dependencies = [
  "acme-auth[s3] (>=0.3,<0.4) ; python_version < '3.13'",
  "acme-log",
]

[tool.poetry.dependencies]
acme-auth = { path = "../auth", develop = true }
acme-log = { path = "../log", develop = true, source = "corp" }
acme-db = { path = "../db" }
`,
      `[project]
name = "acme-api"
dependencies = [
  "acme-auth[s3] (>=0.3,<0.4) ; python_version < '3.13'",
  "acme-log>=1.2.3,<2.0.0",
]

[tool.poetry.dependencies]
acme-log = { source = "corp" }
acme-db = "^2.0.0rc1"
`,
      ["acme-auth[s3] >=0.3,<0.4; python_version < '3.13'", 'acme-log[] >=1.2.3,<2.0.0'],
    ],
    [
      'PEP 621, paths of every spelling',
      `[project]
name = "acme-api"
dependencies = [
  "acme-auth @ file:../auth",  # setuptools
  'acme-log[x, y] @ {root:uri}/../log ; python_version < "3.13"',
  "acme-db @ file:///\${PROJECT_ROOT}/../db",
  "idna>=3",
]
optional-dependencies.full = ["acme_auth @ ../auth ; os_name == \\"nt\\""]
`,
      `[project]
name = "acme-api"
dependencies = [
  "acme-auth>=0.3.1,<0.4.0",  # setuptools
  'acme-log[x, y]>=1.2.3,<2.0.0 ; python_version < "3.13"',
  "acme-db>=2.0.0rc1,<3.0.0",
  "idna>=3",
]
optional-dependencies.full = ["acme_auth>=0.3.1,<0.4.0 ; os_name == \\"nt\\""]
`,
      [
        'acme-auth[] >=0.3.1,<0.4.0',
        'acme-log[x,y] >=1.2.3,<2.0.0; python_version < "3.13"',
        'acme-db[] >=2.0.0rc1,<3.0.0',
        'acme-auth[] >=0.3.1,<0.4.0; os_name == "nt" (full)',
      ],
    ],
    [
      'PEP 735 and pdm',
      `[dependency-groups]
test = ["acme-auth @ file:../auth", { include-group = "lint" }, "acme-testkit @ ../../tools/testkit"]

[tool.pdm.dev-dependencies]
dev = [
    "-e file:///\${PROJECT_ROOT}/../log#egg=acme-log[x]",
    "-e file:///\${PROJECT_ROOT}/../db",
]
`,
      `[dependency-groups]
test = ["acme-auth>=0.3.1,<0.4.0", { include-group = "lint" }, "acme-testkit"]

[tool.pdm.dev-dependencies]
dev = [
    "acme-log[x]>=1.2.3,<2.0.0",
    "acme-db>=2.0.0rc1,<3.0.0",
]
`,
      [],
    ],
    [
      'uv, sources of its own',
      `[project]
name = "acme-api"
dependencies = ["acme-auth", "acme-log>=1.2,<2 ; os_name == 'posix'", "acme-api[full]"]

[project.optional-dependencies]
full = ["acme_db[x]"]

[tool.uv.sources]
acme-auth = { workspace = true }
acme-log = { path = "../log", editable = true }  # for now
acme-db = [
  { workspace = true, extra = "full" },
  { index = "corp", marker = "os_name == 'nt'" },
]
torch = { index = "pytorch" }
`,
      `[project]
name = "acme-api"
dependencies = ["acme-auth>=0.3.1,<0.4.0", "acme-log>=1.2,<2 ; os_name == 'posix'", "acme-api[full]"]

[project.optional-dependencies]
full = ["acme_db[x]>=2.0.0rc1,<3.0.0"]

[tool.uv.sources]
# for now
acme-db = [
  { index = "corp", marker = "os_name == 'nt'" },
]
torch = { index = "pytorch" }
`,
      ['acme-auth[] >=0.3.1,<0.4.0', "acme-log[] >=1.2,<2; os_name == 'posix'", 'acme-db[x] >=2.0.0rc1,<3.0.0 (full)'],
    ],
    [
      'uv, a table of sources that is empty then',
      `[project]
dependencies = ["acme-auth"]

[tool.uv.sources] # siblings
acme-auth = [ { workspace = true } ]
acme-log.workspace = true

[build-system]
requires = ["hatchling", "acme-log"]
`,
      `[project]
dependencies = ["acme-auth>=0.3.1,<0.4.0"]

# siblings

[build-system]
requires = ["hatchling", "acme-log>=1.2.3,<2.0.0"]
`,
      ['acme-auth[] >=0.3.1,<0.4.0'],
    ],
  ]

  test.each(cases)('%s', async (_title, before, after, requirements) => {
    const rewriting = await rewrite(before)
    expect(rewriting.text).toBe(after)
    expect(shown(rewriting)).toEqual(requirements)
    expect(rewriting.problems).toEqual([])
    // What is rewritten already has nothing to rewrite.
    expect((await rewrite(after)).text).toBe(after)
  })

  test.each(cases)('%s, with line ends of Windows and a byte order mark', async (_title, before, after) => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect((await rewrite(windows(before))).text).toBe(windows(after))
  })
})

describe('sources of a workspace root', () => {
  const text = '[project]\ndependencies = ["acme-auth", "acme-log"]\n'

  test('lead to siblings, and elsewhere', async () => {
    const root = '[tool.uv.sources]\nacme-auth = { workspace = true }\nacme-log = { git = "https://example.com/log" }\n'
    const rewriting = await rewrite(text, { root })
    expect(rewriting.text).toBe('[project]\ndependencies = ["acme-auth>=0.3.1,<0.4.0", "acme-log"]\n')
    expect(shown(rewriting)).toEqual(['acme-auth[] >=0.3.1,<0.4.0'])
  })

  test('start their paths at the root', async () => {
    const root = '[tool.uv.sources]\nacme-auth = { path = "libs/auth" }\nacme-log = { path = "elsewhere" }\n'
    const rewriting = await rewrite(text, { root })
    expect(shown(rewriting)).toEqual(['acme-auth[] >=0.3.1,<0.4.0'])
    expect(codes(rewriting)).toEqual(['error missing-sibling libs/api/pyproject.toml:2'])
  })

  test('count only where the project has none of its own', async () => {
    const root = '[tool.uv.sources]\nacme-auth = { git = "https://example.com/auth" }\n'
    const own = `${text}[tool.uv.sources]\nacme-auth = { workspace = true }\n`
    expect((await rewrite(own, { root })).text).toContain('acme-auth>=0.3.1,<0.4.0')
  })
})

describe('rules', () => {
  const text = `[project]
dependencies = ["acme-auth @ file:../auth", "acme-log>=1.2"]

[tool.poetry.group.dev.dependencies]
acme-db = { path = "../db" }
`
  test.each([
    ['caret', '>=0.3.1,<0.4.0', '>=1.2', '^2.0.0rc1'],
    ['compatible', '~=0.3.1', '>=1.2', '~=2.0.0rc1'],
    ['exact', '==0.3.1', '==1.2.3', '==2.0.0rc1'],
    ['minimum', '>=0.3.1', '>=1.2', '>=2.0.0rc1'],
    ['keep', '', '>=1.2', '*'],
  ] as const)('%s fills in %s', async (rule, filled, declared, developers) => {
    const { text: after } = await rewrite(text, { rule })
    expect(after).toBe(`[project]
dependencies = ["acme-auth${filled}", "acme-log${declared}"]

[tool.poetry.group.dev.dependencies]
acme-db = "${developers}"
`)
  })

  test('keep leaves a bound to the manifest, and asks for one', async () => {
    const rewriting = await rewrite(text, { rule: 'keep' })
    expect(codes(rewriting)).toEqual(['error unbounded-requirement libs/api/pyproject.toml:2'])
  })
})

describe('problems', () => {
  test.each([
    ['a range that excludes the sibling', '"acme-auth>=0.1,<0.3"', 'stale-range'],
    ['one that excludes single versions only', '"acme-auth!=0.3.0"', 'unbounded-requirement'],
    ['a path to nothing', '"acme-auth @ ../nothing"', 'missing-sibling'],
    ['a path out of the repository', '"acme-auth @ ../../../auth"', 'missing-sibling'],
    ['an absolute path elsewhere', '"acme-log @ file:///home/ci/acme-2/libs/log"', 'missing-sibling'],
    ['an absolute path to nothing', '"acme-log @ file:///home/ci/acme/log"', 'missing-sibling'],
    ['a path to a sibling of another name', '"acme-auth @ ../log"', 'missing-sibling'],
    ['a sibling without a version', '"acme-testkit @ ../../tools/testkit"', 'missing-sibling'],
    ['a sibling without a name', '"acme-unnamed @ ../../tools/unnamed"', 'missing-sibling'],
  ])('%s', async (_title, item, code) => {
    const text = `[project]\ndependencies = [\n  "idna",\n  ${item},\n]\n`
    const rewriting = await rewrite(text)
    expect(codes(rewriting)).toEqual([`error ${code} libs/api/pyproject.toml:4`])
    expect(rewriting.text).toBe(text)
  })

  test('Poetry’s own operators are checked and shown as written', async () => {
    const { problems } = await rewrite('[tool.poetry.dependencies]\nacme-auth = { version = "^0.2", extras = ["x"] }\n')
    expect(problems[0]?.message).toBe(
      'acme-auth is asked for as "^0.2", but libs/auth has version 0.3.1: what was tested here could not be installed',
    )
    expect(problems[0]?.fix).toBe('Write a range that 0.3.1 satisfies, such as "^0.3.1".')
  })

  test('of development dependencies only a path to nothing is told, and stops nobody', async () => {
    const text = `[dependency-groups]
dev = ["acme-auth<0.3", "acme-testkit @ ../../tools/testkit", "other @ ../nothing"]
`
    const rewriting = await rewrite(text)
    expect(codes(rewriting)).toEqual(['warning missing-sibling libs/api/pyproject.toml:2'])
    expect(rewriting.text).toBe('[dependency-groups]\ndev = ["acme-auth<0.3", "acme-testkit", "other"]\n')
  })

  test('a range of developers stands where its source leads to nothing', async () => {
    const text = '[dependency-groups]\ndev = ["other>=1"]\n\n[tool.uv.sources]\nother = { path = "../nothing" }\n'
    expect((await rewrite(text)).text).toBe(text)
  })

  test('a manifest that is no TOML', async () => {
    const rewriting = await rewrite('[project\n')
    expect(codes(rewriting)).toEqual(['error unreadable-manifest libs/api/pyproject.toml:1'])
    expect(rewriting.text).toBe('[project\n')
  })
})

describe('an extra of a sibling', () => {
  const asking = (extra: string) =>
    rewrite(`[project]\nname = "acme-api"\ndependencies = [\n  "acme-db[${extra}]>=2.0.0rc1,<3",\n]\n`)

  test('that it does not have is an error at its line, with what may be meant', async () => {
    const { problems } = await asking('sqlit')
    expect(problems).toMatchObject([
      {
        code: 'unknown-extra',
        severity: 'error',
        line: 4,
        message: 'acme-db is asked for with the extra sqlit, which it does not have',
        fix: 'Did you mean sqlite?',
      },
    ])
    expect((await asking('zzz')).problems[0]?.fix).toMatch(/^It has mysql, sqlite, x\. /)
  })

  test('that it has, in any spelling, or that nobody knows, is none', async () => {
    expect((await asking('SQLite')).problems).toEqual([])
    expect(codes(await rewrite('[project]\ndependencies = ["acme-log[x]>=1,<2"]\n'))).toEqual([])
  })
})

describe('a place that is no index', () => {
  test.each([
    [
      '[tool.poetry.dependencies]\nx = { path = "../x/dist/x-1-py3-none-any.whl" }\n',
      'the path of a file, "../x/dist/x',
    ],
    ['[tool.poetry.dependencies]\nx = { file = "../x-1.tar.gz" }\n', 'the path of a file, "../x-1.tar.gz"'],
    ['[project]\ndependencies = ["x @ file:../x-1.zip"]\n', 'the path of a file, "../x-1.zip"'],
    ['[project]\ndependencies = ["x @ https://example.com/x-1.zip"]\n', 'an URL'],
    ['[tool.poetry.dependencies]\nx = { url = "https://example.com/x-1.zip" }\n', 'an URL'],
  ])('%j is called what it is', async (text, what) => {
    const { problems } = await rewrite(text)
    expect(problems).toMatchObject([{ code: 'direct-url', message: expect.stringContaining(`asked for by ${what}`) }])
  })

  test.each<[string, readonly string[]]>([
    ['[project]\ndependencies = [\n  "x @ https://example.com/x-1.0.tar.gz",\n]\n', ['error direct-url 3']],
    ['[project.optional-dependencies]\ny = ["x @ git+https://example.com/x"]\n', ['error direct-url 2']],
    ['[tool.poetry.dependencies]\nx = { git = "https://example.com/x" }\n', ['error direct-url 2']],
    ['[tool.poetry.dependencies]\nx = { url = "https://example.com/x.whl", optional = true }\n', []],
    ['[dependency-groups]\ny = ["x @ git+https://example.com/x"]\n', []],
    ['[build-system]\nrequires = ["x @ git+https://example.com/x"]\n', []],
    [
      '[project]\ndependencies = ["x>=1"]\n[tool.uv.sources]\nx = { git = "https://example.com/x" }\n',
      ['warning source-dropped 4'],
    ],
    ['[project]\ndependencies = ["x>=1"]\n[tool.uv.sources]\nx = { index = "corp" }\n', []],
    ['[dependency-groups]\ny = ["x"]\n[tool.uv.sources]\nx = { git = "https://example.com/x" }\n', []],
  ])('%j', async (text, expected) => {
    const { problems } = await rewrite(text)
    expect(problems.map(({ code, severity, line }) => `${severity} ${code} ${line}`)).toEqual(expected)
  })

  test('that a workspace hands down is told at the requirement', async () => {
    const root = '[tool.uv.sources]\nx = { git = "https://example.com/x" }\n'
    expect(codes(await rewrite('[project]\ndependencies = ["x>=1"]\n', { root }))).toEqual([
      'warning source-dropped libs/api/pyproject.toml:2',
    ])
  })
})
