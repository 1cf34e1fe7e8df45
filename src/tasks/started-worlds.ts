import type { Project } from '../graph/project-graph.ts'
import type { Ecosystem, FileTree } from '../workspaces/workspace.ts'
import { textsOf } from './brought-programs.ts'
import type { Task } from './task-graph.ts'

/** What a task has to do with a world: it is of that world, it starts programs of it, or its project is of it as well. */
export type PartInWorld = 'own' | 'started' | 'beside'

/** A task, with all that its command is known to run: a script of npm stands in the manifest. */
export interface ToldTask {
  readonly text: string
  partIn(world: Ecosystem): PartInWorld | undefined
}

/** What the worlds are to a task; undefined where it has nothing to do with one. */
export function toldTask(task: Task, project: Project, tree: FileTree): ToldTask {
  const text = textOf(task, tree)
  return {
    text,
    partIn(world) {
      if (task.ecosystem === world) return 'own'
      if (STARTS[world].test(text)) return 'started'
      return project.ecosystems.includes(world) ? 'beside' : undefined
    },
  }
}

// Where a shell, or a program that is given commands as words, begins a command; with variables and a folder before its name.
const BEGINNING = String.raw`(?:^|[;&|({\n"'\x60]|\s--(?=\s)|\b(?:exec|env|time|command|nohup|xargs|cross-env|then|do|else)(?=\s))\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:[^\s"'\x60]*/)?`
const END = String.raw`(?=[\s;&|)"'\x60]|$)`

function starting(names: string): RegExp {
  return new RegExp(`${BEGINNING}(?:${names})${END}`)
}

const STARTS: Readonly<Record<Ecosystem, RegExp>> = {
  python: starting(
    String.raw`python[\d.]*|py|py\.?test|uv|uvx|poetry|pdm|hatch|pipenv|tox|nox|mypy|dmypy|pylint|coverage`,
  ),
  node: starting('node|npx|npm|pnpm|pnpx|yarn|nx|bun|bunx|corepack'),
}

/** Whether more than the interpreter is asked for: a program that loads packages of an environment, wherever it finds one. */
export function needsEnvironment(text: string): boolean {
  return IN_ENVIRONMENT.test(text)
}

const IN_ENVIRONMENT = starting('py\\.?test|uv|poetry|pdm|hatch|pipenv|tox|nox|mypy|dmypy|pylint|coverage')

function textOf(task: Task, tree: FileTree): string {
  return task.ecosystem === 'node' ? [...textsOf(task, tree)].join('\n') : task.command
}
