import { ecosystemOf, type Part, type Project, type World } from './model.ts'
import { within } from './paths.ts'
import { writeWorld } from './write-world.ts'

/**
 * The world without what nobody sees: inside another project of its ecosystem a manifest that cannot be read makes none, unless a
 * workspace lists it or somebody asks for it by path. It is a file like any other.
 */
export function asRead(world: World): World {
  const lost = [...world.projects.values()].flatMap((project) =>
    project.parts.filter((part) => isLost(project, part, world)).map((part) => ({ project, part })),
  )
  if (lost.length === 0) return world
  const texts = writeWorld(world)
  const files = new Map(world.files)
  const projects = new Map(world.projects)
  for (const { project, part } of lost) {
    const { folder, nx } = project
    const parts = (projects.get(folder)?.parts ?? []).filter((one) => one !== part)
    if (parts.length > 0 || nx !== undefined) projects.set(folder, { ...project, parts })
    else projects.delete(folder)
    const isWhole = !projects.has(folder)
    for (const name of [ecosystemOf(part) === 'python' ? 'pyproject.toml' : 'package.json', 'tsconfig.json']) {
      const text = texts.get(within(folder, name))?.text
      if (text !== undefined && (isWhole || name !== 'tsconfig.json'))
        files.set(within(folder, name), { kind: 'plain', text, mode: '100644' })
    }
  }
  return { ...world, projects, files }
}

function isLost({ folder, area }: Project, part: Part, { projects }: World): boolean {
  const ecosystem = ecosystemOf(part)
  const isMember = part.dialect === 'uv-member' || (part.dialect === 'package' && area.kind !== 'node')
  if (!part.isBroken || isMember) return false
  const others = [...projects.values()].filter((other) => other.folder !== folder)
  const theirs = (other: Project) => other.parts.filter((one) => ecosystemOf(one) === ecosystem)
  const isAskedFor = others.some((other) =>
    theirs(other).some((one) => !one.isBroken && one.uses.some((use) => use.form === 'path' && use.folder === folder)),
  )
  // Of a Python project that cannot be read nobody knows whether others may lie in it.
  const isHost = (one: Part) => ecosystem === 'node' || !one.isBroken
  return !isAskedFor && others.some((other) => folder.startsWith(`${other.folder}/`) && theirs(other).some(isHost))
}
