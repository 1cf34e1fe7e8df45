import { type Area, calledName, ecosystemOf, type Part, type Project, type Use, type World } from './model.ts'
import { sourceOf } from './write-python.ts'

/** Who loads whom from the work tree, and who refers to nothing. */
export interface ReferenceGraph {
  readonly edges: readonly { readonly from: string; readonly to: string }[]
  readonly dangling: readonly { readonly from: string; readonly ecosystem: 'python' | 'node' }[]
}

/** The graph of one end, looked up one dependency after the other. */
export function graphOf(world: World): ReferenceGraph {
  const edges: { from: string; to: string }[] = []
  const dangling: { from: string; ecosystem: 'python' | 'node' }[] = []
  const named = new Map([...world.projects.values()].map((project) => [calledName(project), project]))
  for (const project of world.projects.values()) {
    const from = calledName(project)
    const add = (to: Project | undefined) => {
      if (to !== undefined && to !== project) edges.push({ from, to: calledName(to) })
    }
    for (const part of project.parts) {
      for (const use of part.isBroken ? [] : part.uses) {
        const found = find(use, part, project, world)
        add(found === 'nothing' ? onlyOneCalled(use.name, part, world) : found)
        if (found === 'nothing') dangling.push({ from, ecosystem: ecosystemOf(part) })
      }
    }
    // Nx finds a project by its folder, too.
    for (const name of project.nx?.implicit ?? []) add(named.get(name) ?? world.projects.get(name))
    for (const folder of project.tsconfig?.references ?? []) {
      const target = world.projects.get(folder) ?? aroundNothing(folder, project, world)
      add(target)
      if (target === undefined) dangling.push({ from, ecosystem: 'node' })
    }
  }
  for (const [from, to] of world.maestro?.dependsOn ?? [])
    if (named.has(from) && named.has(to)) edges.push({ from, to })
  return { edges, dangling }
}

/** A reference of TypeScript to what is not there means the project around it, which may make it: unless that holds the asker, too. */
function aroundNothing(folder: string, { folder: from }: Project, world: World): Project | undefined {
  const around = [...world.projects.values()]
    .filter(({ parts, nx }) => nx !== undefined || parts.some((part) => ecosystemOf(part) === 'node'))
    .filter((one) => folder.startsWith(`${one.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0]
  return around !== undefined && from.startsWith(`${around.folder}/`) ? undefined : around
}

/** What a use leads to: a project, an index (undefined), or nothing. */
function find(use: Use, part: Part, { area }: Project, world: World): Project | undefined | 'nothing' {
  const ecosystem = ecosystemOf(part)
  if (use.form === 'path') {
    const there = world.projects.get(use.folder)
    const target = there?.parts.find((one) => ecosystemOf(one) === ecosystem)
    // A path that leads to a Python project of another name is as wrong as one that leads nowhere.
    const isMeant = target !== undefined && (ecosystem === 'node' || target.isBroken || sameName(target.name, use.name))
    return isMeant ? there : 'nothing'
  }
  const member = memberOf(use.name, area, ecosystem, world)
  if (part.dialect === 'uv-member') return memberOfUv(use, part, member, area)
  if (use.form === 'member') return member ?? 'nothing'
  if (use.form === 'registry' || !area.linksByName || member === undefined) return undefined
  // As a peer any version from 1 on will do.
  if (use.group === 'peer') return member
  return member.parts.some((one) => one.name === use.name && one.major === use.major) ? member : undefined
}

/** A member is found by its name whatever the sources say, which are only missed where there is none. */
function memberOfUv(
  use: Use,
  part: Part,
  member: Project | undefined,
  { rootSources }: Area,
): Project | undefined | 'nothing' {
  if (member !== undefined) return member
  const isSaid =
    sourceOf({ folder: '' } as Project, use) !== undefined || [...rootSources].some((name) => sameName(name, use.name))
  return isSaid && part.dialect === 'uv-member' ? 'nothing' : undefined
}

function memberOf(name: string, area: Area, ecosystem: 'python' | 'node', { projects }: World): Project | undefined {
  return [...projects.values()].find(
    (one) =>
      one.area.kind === area.kind &&
      one.parts.some((part) => ecosystemOf(part) === ecosystem && !part.isBroken && sameName(part.name, name)),
  )
}

/** A reference to nothing still means the only project of its name, so that nothing is missed until it is mended. */
function onlyOneCalled(name: string, asker: Part, { projects }: World): Project | undefined {
  const called = [...projects.values()].filter(({ parts }) =>
    parts.some((part) => ecosystemOf(part) === ecosystemOf(asker) && !part.isBroken && sameName(part.name, name)),
  )
  return called.length === 1 ? called[0] : undefined
}

/** PEP 503 for Python; the names of packages are never alike in any other way. */
function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[-_.]+/g, '-')
  return plain(a) === plain(b)
}
