// What the command line answers.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

/** Affected folders with their reasons; the folders of all projects at head, and its local edges as `from → to`. */
export function answerOfOurs(folder, base, head) {
  const args = [CLI, 'affected', '--root', folder, '--base', base, '--head', head, '--json', '--summary', 'false']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`no answer:\n${stderr}`)
  const { reasons, graph } = JSON.parse(stdout)
  const { projects, edges } = JSON.parse(readFileSync(graph, 'utf8'))
  rmSync(graph)
  const rootOf = new Map(projects.map(({ name, root }) => [name, root]))
  const local = edges.filter(({ kind }) => kind === 'local')
  const affected = projects.filter((project) => project.affected)
  return {
    edges: new Set(local.map(({ from, to }) => `${rootOf.get(from)} → ${rootOf.get(to)}`)),
    folders: new Set(projects.map(({ root }) => root)),
    affected: new Map(affected.map(({ name, root }) => [root, (reasons[name] ?? []).join('; ')])),
  }
}
