import type { Project } from '../graph/project-graph.ts'
import { printable } from '../standards/printable.ts'
import type { RepoPath } from '../system/system.ts'
import { isBelow, parentOf } from '../workspaces/repo-paths.ts'
import type { FileTree } from '../workspaces/workspace.ts'
import { type Effect, statesLint } from './effect.ts'
import { projectsBelow } from './places.ts'
import type { Side, Touch, TouchedProject } from './touch.ts'

/** What many manifests of one side have in common, and the project that this one belongs to. */
interface Around {
  readonly owner: Project | undefined
  /** The projects whose commands may run scripts of manifests above them. */
  readonly callers: () => readonly Project[]
  /** Those whose scripts call a package manager and a project by its name or folder. */
  readonly namers: () => (project: Project) => readonly Project[]
}

/** A part of a manifest concerns those who read it: the project itself, or those below it that have no such settings of their own. */
export function effectsTouch(path: RepoPath, effects: readonly Effect[], side: Side, around: Around): Touch {
  const touched = effects.flatMap((effect) => readersOf(path, effect, side, around))
  if (touched.length > 0) return { type: 'projects', touched }
  const parts = effects.map(({ part }) => printable(part))
  const rule = parts.length === 0 ? 'only its form changed' : `no project reads what changed in it: ${parts.join(', ')}`
  return { type: 'ignored', rule }
}

function readersOf(
  path: RepoPath,
  effect: Effect,
  side: Side,
  { owner, callers, namers }: Around,
): readonly TouchedProject[] {
  const { reach, kinds, stays, part, tool, names = [] } = effect
  const own: TouchedProject[] = owner === undefined ? [] : [{ project: owner.name, by: 'own-file', part, kinds, stays }]
  if (reach === 'nobody') return []
  if (reach === 'owner') return own
  if (reach === 'formatters') return owner !== undefined && statesLint(owner) ? own : []
  if (reach === 'callers') {
    const below = callers().filter((project) => project !== owner && isBelow(parentOf(path), project.root))
    const others = owner === undefined ? [] : namers()(owner).filter((project) => !below.includes(project))
    const rule = `its own commands may run ${printable(part)} of it`
    return [
      ...own,
      ...[...below, ...others].map(
        ({ name }): TouchedProject => ({ project: name, by: 'shared-file', rule, kinds, stays }),
      ),
    ]
  }
  const ecosystem = path.endsWith('.toml') ? 'python' : 'node'
  const below = projectsBelow(path, [ecosystem], side.graph).filter((name) => name !== owner?.name)
  const readers = below.filter((name) => {
    const project = side.graph.projects.get(name)
    if (project === undefined) return false
    if (reach === 'users') return project.dependencies.some((one) => names.includes(one.name))
    return tool === undefined || !hasOwnSettings(project, tool, side.tree)
  })
  const rule = `${printable(part)} holds for the projects below it`
  return [...own, ...readers.map((project): TouchedProject => ({ project, by: 'shared-file', rule, kinds, stays }))]
}

/** Whether a project keeps settings of a tool beside its manifest, or in it, that build on no others, and no task goes by those of another folder. */
function hasOwnSettings({ root, targets }: Project, tool: string, tree: FileTree): boolean {
  if (targets.some(({ folder, command, scripts = command }) => folder !== root || /(?:^|[\s="'])\.\.\//.test(scripts)))
    return false
  const folder = root === '' ? '' : `${root}/`
  const files = [`${tool}.toml`, `.${tool}.toml`, `${tool}.ini`, `.${tool}.ini`, `.${tool}`]
  if (files.some((name) => tree.entries.has(`${folder}${name}`))) return true
  const manifest = `${folder}pyproject.toml`
  const text = tree.entries.has(manifest) ? tree.text(manifest) : undefined
  if (text?.includes(`tool.${tool}`) !== true || text.includes('extend')) return false
  return new RegExp(String.raw`^\s*\[+tool\.${tool}[\].]`, 'm').test(text)
}
