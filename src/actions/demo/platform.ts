import type { RepoPath } from '../../system/system.ts'
import { frontEndFiles } from './front-end.ts'
import { HIVE_README, hiveFiles } from './hive.ts'
import { poetryLock } from './poetry-lock.ts'
import { pythonFiles } from './python-project.ts'
import { PYTHON_PROJECTS } from './python-projects.ts'
import { rootFiles } from './root-files.ts'

/** One commit of the demo: `null` deletes a file; `branch` starts one, or goes on with it. */
export interface DemoCommit {
  readonly message: string
  readonly edits: ReadonlyMap<RepoPath, string | null>
  readonly branch?: string
}

/** A small platform: three applications, seven shared packages, one tool; two ecosystems, and one manifest that is broken. */
export function platformFiles(): ReadonlyMap<RepoPath, string> {
  const python = [...PYTHON_PROJECTS.values()].flatMap((project): [RepoPath, string][] => [
    ...pythonFiles(project, PYTHON_PROJECTS),
    [`${project.folder}/poetry.lock`, poetryLock(project, PYTHON_PROJECTS)],
  ])
  return new Map([...rootFiles(), ...hiveFiles(), ...frontEndFiles(), ...python])
}

/** How the platform came to be: two commits on main, then a branch that changes one shared package. */
export function platformHistory(): readonly DemoCommit[] {
  const branch = 'feature/structured-logging'
  return [
    { message: 'Bring the platform into one repository', edits: platformFiles() },
    { message: 'Say how to test one project', edits: new Map([['docs/testing.md', TESTING]]) },
    { message: 'Write log records as JSON', edits: structuredLogging(), branch },
    { message: 'Mend a typo', edits: new Map([[HIVE_README, '# maestro-hive\n\nThe SDLC engine.\n']]), branch },
  ]
}

const TESTING = `# Testing

Each project is tested on its own: \`cd packages/core-api && poetry install && poetry run pytest\`.
`

function structuredLogging(): ReadonlyMap<RepoPath, string> {
  const folder = 'packages/core-logging'
  const code = PYTHON_PROJECTS.get(folder)?.code ?? ''
  return new Map([
    [
      `${folder}/src/maestro_core_logging/__init__.py`,
      code
        .replace(
          'import logging\n',
          'import logging\n\nfrom maestro_core_logging.json_formatter import JsonFormatter\n',
        )
        .replace('one line', 'one JSON object')
        .replace('logging.Formatter("%(levelname)s %(name)s %(message)s")', 'JsonFormatter()'),
    ],
    [`${folder}/src/maestro_core_logging/json_formatter.py`, JSON_FORMATTER],
    [`${folder}/tests/test_json_formatter.py`, JSON_FORMATTER_TEST],
  ])
}

const JSON_FORMATTER = `"""One JSON object for each log record."""

import json
import logging


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps({"level": record.levelname, "logger": record.name, "message": record.getMessage()})
`

const JSON_FORMATTER_TEST = `import json
import logging

from maestro_core_logging.json_formatter import JsonFormatter


def test_a_record_becomes_an_object():
    record = logging.LogRecord("engine", logging.INFO, __file__, 1, "plan %d", (7,), None)
    assert json.loads(JsonFormatter().format(record)) == {"level": "INFO", "logger": "engine", "message": "plan 7"}
`
