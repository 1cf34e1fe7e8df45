import { describe, expect, test } from '@jest/globals'
import { findingsOf } from '../../test/support/subject.ts'
import { findPythonConflicts } from './python-versions.ts'

function poetry(name: string, python: string, dependencies = ''): string {
  return `[tool.poetry]\nname = "${name}"\nversion = "1"\n[tool.poetry.dependencies]\npython = "${python}"\n${dependencies}`
}

describe('Poetry takes a promise word by word', () => {
  const USES = 'core = { path = "../core" }\n'
  test.each<[string, string, string, string, readonly string[]]>([
    ['the same', '^3.11', '^3.11', USES, []],
    ['a sibling that runs on more', '^3.11', '>=3.9', USES, []],
    ['a sibling that runs on less', '^3.9', '^3.11', USES, ['error python-conflict app/pyproject.toml:5']],
    [
      'an upper bound of the sibling alone',
      '>=3.11',
      '>=3.11,<3.14',
      USES,
      ['error python-conflict app/pyproject.toml:5'],
    ],
    ['only a patch release apart', '>=3.11.1,<3.12', '>=3.11.2', USES, ['error python-conflict app/pyproject.toml:5']],
    ['nothing in common', '~3.9', '^3.11', USES, ['error python-conflict app/pyproject.toml:5']],
    ['a dependency for some versions only', '^3.9', '^3.11', 'core = { path = "../core", python = "^3.11" }\n', []],
    [
      'a dependency with a marker',
      '^3.9',
      '^3.11',
      'core = { path = "../core", markers = "python_version >= \'3.11\'" }\n',
      [],
    ],
    [
      'a group is installed as well',
      '^3.9',
      '^3.11',
      '[tool.poetry.group.dev.dependencies]\ncore = { path = "../core" }\n',
      ['error python-conflict app/pyproject.toml:5'],
    ],
  ])('%s', async (_, asked, given, uses, expected) => {
    const files = { 'app/pyproject.toml': poetry('app', asked, uses), 'core/pyproject.toml': poetry('core', given) }
    expect(await findingsOf(findPythonConflicts, files)).toEqual(expected)
  })
})

describe('uv passes over upper bounds', () => {
  const project = (name: string, python: string, more = '') =>
    `[project]\nname = "${name}"\nversion = "1"\nrequires-python = "${python}"\n${more}`
  const uses = (source: string) => `dependencies = ["core"]\n[tool.uv.sources]\ncore = ${source}\n`
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'an upper bound',
      {
        'app/pyproject.toml': project('app', '>=3.11', uses('{ path = "../core" }')),
        'core/pyproject.toml': project('core', '>=3.11,<4'),
      },
      [],
    ],
    [
      'a lower bound',
      {
        'app/pyproject.toml': project('app', '>=3.9', uses('{ path = "../core" }')),
        'core/pyproject.toml': project('core', '>=3.11'),
      },
      ['error python-conflict app/pyproject.toml:4'],
    ],
    [
      'members of one workspace: it is resolved for what they share',
      {
        'pyproject.toml': '[tool.uv.workspace]\nmembers = ["app", "core"]\n',
        'app/pyproject.toml': project('app', '>=3.9', uses('{ workspace = true }')),
        'core/pyproject.toml': project('core', '>=3.11'),
      },
      ['warning python-conflict app/pyproject.toml:4'],
    ],
    [
      'members that share nothing',
      {
        'pyproject.toml': '[tool.uv.workspace]\nmembers = ["app", "core"]\n',
        'app/pyproject.toml': project('app', '==3.9.*', uses('{ workspace = true }')),
        'core/pyproject.toml': project('core', '>=3.11'),
      },
      ['error python-conflict app/pyproject.toml:4'],
    ],
    [
      'nothing promised',
      {
        'app/pyproject.toml': `[project]\nname = "app"\nversion = "1"\n${uses('{ path = "../core" }')}`,
        'core/pyproject.toml': project('core', '>=3.11'),
      },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await findingsOf(findPythonConflicts, files)).toEqual(expected)
  })
})
