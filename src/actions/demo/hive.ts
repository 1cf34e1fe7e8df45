import type { RepoPath } from '../../system/system.ts'

/** Moved here from another layout: both of its path references lead nowhere since. */
export function hiveFiles(): [RepoPath, string][] {
  const folder = 'apps/maestro-hive'
  return [
    [`${folder}/pyproject.toml`, HIVE_PYPROJECT],
    [HIVE_README, '# maestro-hive\n\nThe SDLC engin.\n'],
    [`${folder}/src/maestro_hive/__init__.py`, HIVE_CODE],
    [`${folder}/tests/test_maestro_hive.py`, HIVE_TEST],
  ]
}

export const HIVE_README = 'apps/maestro-hive/README.md'

const HIVE_PYPROJECT = `[tool.poetry]
name = "maestro-hive"
version = "1.0.0"
description = "SDLC engine"
authors = ["Maestro Team <platform@maestro.example>"]
readme = "README.md"
packages = [{ include = "maestro_hive", from = "src" }]

[tool.poetry.dependencies]
python = "^3.11"
team-sdk = { path = "../../" }
maestro-core-api = { path = "../../../packages/core-api" }

[tool.poetry.group.dev.dependencies]
pytest = "^9.0"

[build-system]
requires = ["poetry-core>=2.0"]
build-backend = "poetry.core.masonry.api"
`

const HIVE_CODE = `"""SDLC engine."""

PHASES = ("plan", "build", "test", "release")


def next_phase(phase: str) -> str | None:
    """The phase that follows; None after the last."""
    at = PHASES.index(phase) + 1
    return PHASES[at] if at < len(PHASES) else None
`

const HIVE_TEST = `from maestro_hive import next_phase


def test_phases_follow_each_other():
    assert next_phase("plan") == "build"
    assert next_phase("release") is None
`
