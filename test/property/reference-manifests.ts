import { type Area, calledName, ecosystemOf, type Part, type Project, type Use, type World } from './model.ts'
import { pathBetween, within } from './paths.ts'
import { type Ends, ownerOf, projectsBelow, type Touches } from './places.ts'
import { sourceOf } from './write-python.ts'

type Ecosystem = 'python' | 'node'
type Some = Exclude<Touches, 'all'>

/** One part of a manifest: its value, and whom a change of it concerns beside the project itself. */
interface Piece {
  readonly value: string
  readonly stays: boolean
  /** Those below: all of the ecosystem, those without settings of their own, those that use one of the names, those whose scripts run some of those above, or nobody. */
  readonly below?: 'all' | 'without-ruff' | 'users' | 'callers'
  readonly names?: ReadonlyMap<string, string>
}

/** Whom a changed manifest or settings file of a tool concerns at one end; nobody where it is not there. */
export function manifestTouches(path: string, end: 'base' | 'head', ends: Ends): Touches {
  const world = ends[end]
  const name = path.slice(path.lastIndexOf('/') + 1)
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const project = world.projects.get(folder)
  switch (name) {
    case 'nx.json':
      return world.nxCount >= 0 ? 'all' : []
    case 'maestro.toml':
      return world.maestro === undefined ? [] : 'all'
    case 'project.json':
      return project?.nx === undefined ? [] : [{ name: calledName(project), stays: false }]
    case 'tsconfig.json':
      return project?.tsconfig === undefined
        ? []
        : [{ name: calledName(project), stays: false }, ...withoutTsconfig(path, world)]
    case 'tsconfig.base.json':
      return baseReaders(path, world)
    case 'pnpm-workspace.yaml':
    case '.yarnrc.yml':
      return workspaceSettings(path, ends, world)
    case 'pyproject.toml':
    case 'package.json': {
      const [before, after] = [piecesAt(path, ends.base), piecesAt(path, ends.head)]
      return piecesAt(path, world).size === 0
        ? []
        : [...changedPieces(path, before, after, world), ...formatters(path, world)]
    }
    default:
      return []
  }
}

/** The script `lint` of a package reads the form of manifests as well. */
function formatters(path: string, world: World): Some {
  const owner = ownerOf(path, world)
  const states = owner?.parts.some((one) => ecosystemOf(one) === 'node' && !one.isBroken) === true
  return owner !== undefined && states ? [{ name: calledName(owner), stays: true }] : []
}

/** Whether there is such a manifest. */
export function hasManifest(path: string, world: World): boolean {
  return /(?:^|\/)(?:pyproject\.toml|package\.json)$/.test(path) && piecesAt(path, world).size > 0
}

function withoutTsconfig(path: string, world: World): Some {
  const below = projectsBelow(path, 'node', world).filter(({ tsconfig }) => tsconfig === undefined)
  return below.map((one) => ({ name: calledName(one), stays: false }))
}

function baseReaders(path: string, world: World): Some {
  const area = path.slice(0, -'tsconfig.base.json'.length)
  if (!world.tsBases.has(area)) return []
  const extending = [...world.projects.values()].filter(
    (one) => one.area.folder === area && one.tsconfig?.extendsBase === true,
  )
  return extending.flatMap((one) => [
    { name: calledName(one), stays: false },
    ...withoutTsconfig(`${one.folder}/tsconfig.json`, world),
  ])
}

/** How siblings are linked concerns all below; who is a member concerns nobody, the graph tells. */
function workspaceSettings(path: string, { base, head }: Ends, world: World): Some {
  const linksAt = ({ areas }: World) => areas.find((area) => settingsOf(area) === path)?.linksByName
  if (linksAt(base) === linksAt(head)) return []
  return projectsBelow(path, 'node', world).map((one) => ({ name: calledName(one), stays: false }))
}

function settingsOf({ kind, folder }: Area): string | undefined {
  if (kind === 'pnpm') return `${folder}pnpm-workspace.yaml`
  return kind === 'berry' ? `${folder}.yarnrc.yml` : undefined
}

function piecesAt(path: string, world: World): ReadonlyMap<string, Piece> {
  const ecosystem: Ecosystem = path.endsWith('.toml') ? 'python' : 'node'
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const project = world.projects.get(folder)
  const part = project?.parts.find((one) => ecosystemOf(one) === ecosystem)
  if (part?.isBroken) return new Map([['broken', { value: '1', stays: false }]])
  if (project !== undefined && part !== undefined)
    return ecosystem === 'python' ? pythonPieces(project, part) : nodePieces(project, part)
  const area = world.areas.find(
    (one) =>
      isWorkspace(one, ecosystem) &&
      within(one.folder.replace(/\/$/, ''), path.slice(path.lastIndexOf('/') + 1)) === path,
  )
  if (area === undefined) return new Map()
  return ecosystem === 'python' ? uvRootPieces(area) : nodeRootPieces(area)
}

function isWorkspace({ kind }: Area, ecosystem: Ecosystem): boolean {
  return ecosystem === 'python' ? kind === 'uv' : kind !== 'uv' && kind !== 'python' && kind !== 'node'
}

function pythonPieces(project: Project, part: Part): ReadonlyMap<string, Piece> {
  const { name, major, patch, counts, uses, ships, dialect } = part
  const development = uses.filter(({ group }) => group === 'dev').map((use) => written(use, project, part))
  const others = uses.filter(({ group }) => group !== 'dev').map((use) => [use.group, written(use, project, part)])
  const sources = new Map(
    dialect.startsWith('uv')
      ? uses.flatMap((use) =>
          [sourceOf(project, use)].flatMap((one) => (one === undefined ? [] : [[use.name, one] as const])),
        )
      : [],
  )
  return new Map<string, Piece>([
    ['main', { value: JSON.stringify([name, major, patch, counts.about, counts.main, others, ships]), stays: false }],
    // In pdm's table stand other things, too: it is not told apart.
    ['dev', { value: JSON.stringify([counts.dev, development]), stays: dialect !== 'pdm' }],
    ['sources', { value: JSON.stringify([...sources]), stays: false, below: 'users', names: sources }],
    ['lint', { value: `${counts.lint}`, stays: true, below: 'without-ruff' }],
  ])
}

/** A use as far as it stands in the manifest's own lists: uv keeps apart where it is found. */
function written(use: Use, { folder }: Project, { dialect }: Part): readonly unknown[] {
  const { name, form, spelling, major } = use
  if (dialect.startsWith('uv')) return [name, spelling]
  return [name, spelling, form, form === 'path' ? pathBetween(folder, use.folder) : form === 'member' ? '' : major]
}

function nodePieces(project: Project, part: Part): ReadonlyMap<string, Piece> {
  const { name, major, patch, counts, uses, ships, callsUp } = part
  const inGroup = (...groups: readonly Use['group'][]) => uses.filter(({ group }) => groups.includes(group))
  const main = inGroup('main', 'extra').map((use) => [use.group, written(use, project, part)])
  const peers = inGroup('peer').map((use) => use.name)
  const development = inGroup('dev', 'peer').map((use) => written(use, project, part))
  return new Map<string, Piece>([
    ['name', { value: JSON.stringify([name, major, patch]), stays: false }],
    ['exports', { value: `${ships}`, stays: false }],
    ['own', { value: `${counts.about}`, stays: true }],
    ['scripts', { value: JSON.stringify([counts.scripts, callsUp]), stays: true, below: 'callers' }],
    // Node looks for what is installed in the folders above, so those below see it; a lock would say more.
    ['main', { value: JSON.stringify([counts.main, main, peers]), stays: false, below: 'all' }],
    ['dev', { value: JSON.stringify([counts.dev, development]), stays: true, below: 'all' }],
    // The settings of eslint in a package.json add up on the way down.
    ['lint', { value: `${counts.lint}`, stays: true, below: 'all' }],
  ])
}

function uvRootPieces({ root, rootSources }: Area): ReadonlyMap<string, Piece> {
  const names = new Map([...rootSources].map((name) => [name, 'workspace']))
  return new Map<string, Piece>([
    ['lint', { value: `${root.lint}`, stays: true, below: 'without-ruff' }],
    ['dev', { value: `${root.dev}`, stays: true }],
    ['sources', { value: JSON.stringify([...names.keys()].sort()), stays: false, below: 'users', names }],
  ])
}

function nodeRootPieces({ root }: Area): ReadonlyMap<string, Piece> {
  return new Map<string, Piece>([
    ['scripts', { value: `${root.scripts}`, stays: true, below: 'callers' }],
    ['dev', { value: `${root.dev}`, stays: true, below: 'all' }],
    ['lint', { value: `${root.lint}`, stays: true, below: 'all' }],
  ])
}

function changedPieces(
  path: string,
  before: ReadonlyMap<string, Piece>,
  after: ReadonlyMap<string, Piece>,
  world: World,
): Some {
  const owner = ownerOf(path, world)
  const ecosystem: Ecosystem = path.endsWith('.toml') ? 'python' : 'node'
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name): Some => {
    const [was, is] = [before.get(name), after.get(name)]
    const piece = is ?? was
    if (piece === undefined || (was?.value ?? '') === (is?.value ?? '')) return []
    const own = owner === undefined ? [] : [{ name: calledName(owner), stays: piece.stays }]
    const below = piece.below === undefined ? [] : projectsBelow(path, ecosystem, world).filter((one) => one !== owner)
    const readers = below.filter((one) => isReader(one, piece, was, is, world))
    return [...own, ...readers.map((one) => ({ name: calledName(one), stays: piece.stays }))]
  })
}

function isReader(
  project: Project,
  piece: Piece,
  was: Piece | undefined,
  is: Piece | undefined,
  world: World,
): boolean {
  const part = project.parts.find((one) => ecosystemOf(one) === 'python')
  if (piece.below === 'users') {
    const changed = [...new Set([...(was?.names?.keys() ?? []), ...(is?.names?.keys() ?? [])])].filter(
      (name) => was?.names?.get(name) !== is?.names?.get(name),
    )
    const plain = (text: string) => text.toLowerCase().replace(/[-_.]+/g, '-')
    return part?.uses.some((use) => changed.some((name) => plain(name) === plain(use.name))) === true
  }
  if (piece.below === 'callers') return project.parts.some(({ callsUp }) => callsUp)
  if (piece.below === 'without-ruff')
    return !(world.files.has(within(project.folder, 'ruff.toml')) || (part !== undefined && part.counts.lint > 0))
  return true
}
