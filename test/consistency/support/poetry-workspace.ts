import path from 'node:path'
import { ask, type Files, testbedProgram } from './compare.ts'
import type { GeneratedProject } from './generate.ts'

/** What a manifest of Poetry says; dependencies are lines, such as `core = { path = "../core" }`. */
export interface PoetryProject {
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly main: readonly string[]
  readonly dev: readonly string[]
  /** Names of optional dependencies, which an extra brings. */
  readonly extra?: readonly string[]
  /** The address of the registry that everything released is taken from. */
  readonly registry?: string
}

export function poetryManifest({
  name,
  version = '0.1.0',
  description = '',
  main,
  dev,
  extra = [],
  registry,
}: PoetryProject): string {
  return `[tool.poetry]
name = "${name}"
version = "${version}"
description = "${description}"
authors = []

[tool.poetry.dependencies]
python = "^3.11"
${main.join('\n')}

${extra.length === 0 ? '' : `[tool.poetry.extras]\nmore = [${extra.map((one) => `"${one}"`).join(', ')}]\n`}
[tool.poetry.group.dev.dependencies]
${dev.join('\n')}

${registry === undefined ? '' : `[[tool.poetry.source]]\nname = "ours"\nurl = "${registry}/simple/"\n`}
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`
}

/** A Poetry manifest for each project; they refer to one another by path. */
export function poetryFiles(projects: readonly GeneratedProject[]): Files {
  return Object.fromEntries(
    projects.map(({ name, folder, main, dev, extra }) => {
      const optional = extra.filter((to) => !main.includes(to))
      const lines = [
        ...main.map((to) => siblingLine(to, ', develop = true')),
        ...optional.map((to) => siblingLine(to, ', optional = true')),
      ]
      const parts = { main: lines, dev: dev.map((to) => siblingLine(to)), extra: optional.map((to) => to.name) }
      return [`${folder}/pyproject.toml`, poetryManifest({ name, ...parts })]
    }),
  )
}

/** A dependency on another generated project, whose folders all are two levels deep. */
export function siblingLine({ name, folder }: GeneratedProject, more = ''): string {
  return `${name} = { path = "../../${folder}"${more} }`
}

/** Runs Poetry without an environment of its own, and with a cache in the folder. */
export function askPoetry(folder: string, words: readonly string[]): void {
  const env = {
    POETRY_VIRTUALENVS_CREATE: 'false',
    POETRY_CACHE_DIR: path.join(folder, '.cache'),
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  }
  ask(testbedProgram('clients', 'poetry'), [...words, '--no-interaction'], folder, env)
}
