import { workspaceFiles } from '../../src/workspaces/index.ts'
import { pythonReader } from '../../src/workspaces/python.ts'
import type { Finding, ProjectPart, WorkspacePart } from '../../src/workspaces/workspace.ts'
import { treeOf } from './tree.ts'

type Files = Parameters<typeof treeOf>[0]

/** What the Python reader makes of files in memory; it may read only what it asks for. */
export async function readPython(files: Files): Promise<WorkspacePart> {
  const isWanted = workspaceFiles([pythonReader])
  const tree = treeOf(files)
  return pythonReader.read({
    ...tree,
    text(path) {
      if (tree.entries.has(path) && !isWanted(path)) throw new Error(`${path} was not asked for`)
      return tree.text(path)
    },
  })
}

/** The only project, or the one in a folder. */
export function projectIn(part: WorkspacePart, root?: string): ProjectPart {
  const found = part.projects.filter((project) => root === undefined || project.root === root)
  if (found.length !== 1) throw new Error(`${found.length} projects in ${root}: ${rootsOf(part).join(', ')}`)
  return found[0] as ProjectPart
}

export function rootsOf({ projects }: WorkspacePart): readonly string[] {
  return projects.map(({ root }) => root)
}

/** Dependencies in short: `main core local libs/core :4`, `dev pytest registry`. */
export function dependenciesOf({ dependencies }: ProjectPart): readonly string[] {
  return dependencies.map(({ group, groupName, name, source, at }) => {
    const where = source.type === 'local' ? `local ${source.root || '.'}` : source.type
    const line = at.line === undefined ? '' : ` :${at.line}`
    return `${group}${groupName === undefined ? '' : `(${groupName})`} ${name} ${where}${line}`
  })
}

/** Findings in short: `broken-path error a/pyproject.toml:4`. */
export function findingsOf({ findings }: WorkspacePart): readonly string[] {
  return findings.map((finding) => `${finding.code} ${finding.severity} ${placeOf(finding)}`)
}

function placeOf({ file, line }: Finding): string {
  return line === undefined ? file : `${file}:${line}`
}

/** Commands by target. */
export function commandsOf({ targets }: ProjectPart): Readonly<Record<string, string>> {
  return Object.fromEntries(targets.map(({ name, command }) => [name, command]))
}
