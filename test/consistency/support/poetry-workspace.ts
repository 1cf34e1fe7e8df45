import type { Files } from './compare.ts'
import type { GeneratedProject } from './generate.ts'

/** A Poetry manifest for each project; they refer to one another by path. */
export function poetryFiles(projects: readonly GeneratedProject[]): Files {
  return Object.fromEntries(projects.map((project) => [`${project.folder}/pyproject.toml`, manifest(project)]))
}

function manifest({ name, main, dev, extra }: GeneratedProject): string {
  const entry = (more: string) => (to: GeneratedProject) => `${to.name} = { path = "../../${to.folder}"${more} }\n`
  const optional = extra.filter((to) => !main.includes(to))
  return `[tool.poetry]
name = "${name}"
version = "0.1.0"
description = ""
authors = []

[tool.poetry.dependencies]
python = "^3.11"
${main.map(entry(', develop = true')).join('')}${optional.map(entry(', optional = true')).join('')}
${optional.length > 0 ? `[tool.poetry.extras]\nmore = [${optional.map((to) => `"${to.name}"`).join(', ')}]\n` : ''}
[tool.poetry.group.dev.dependencies]
${dev.map(entry('')).join('')}
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`
}
