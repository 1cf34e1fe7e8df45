import { createHash } from 'node:crypto'
import path from 'node:path'
import { UserError } from '../../errors.ts'
import type { MarkerEnvironment } from '../../standards/pep508-markers.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { EnvironmentPlan, EnvironmentSource } from '../../tasks/environment-plan.ts'
import { type PinnedRequirements, poetryRequirements } from '../../tasks/poetry-requirements.ts'
import { ENVIRONMENT_STAMP, OWN_ENVIRONMENTS, PROGRAMS_OF_PYTHON } from '../../tasks/task-environment.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
import type { FoundUv } from './find-uv.ts'
import { uvWords } from './uv-words.ts'

/** Where environments are made. */
export interface EnvironmentShop {
  /** Of the repository; absolute. */
  readonly root: string
  readonly tree: FileTree
  readonly system: System
  readonly uv: FoundUv
}

/** An environment that is as it has to be. */
export interface MadeEnvironment {
  /** Absolute. */
  readonly folder: string
  /** `made` now; `kept`, from the very same files; `found`, as somebody else made it. */
  readonly state: 'made' | 'kept' | 'found'
}

const LIMIT_MS = 20 * 60_000
const HELD_MS = 10 * 60_000

/**
 * The environment of one project. One that was made from the very same files stays as it is; one that cannot be made is not there at all.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what uv said
 * @throws {ExternalError} `LOCK_HELD`
 */
export async function makeEnvironment(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<MadeEnvironment> {
  const { system } = shop
  const { files } = system
  const folder = path.join(shop.root, OWN_ENVIRONMENTS, plan.project.name)
  const release = await files.lock(`${folder}.lock`, HELD_MS)
  try {
    const stamp = await stampOf(plan, shop)
    const file = path.join(folder, ENVIRONMENT_STAMP)
    if ((await files.read(file)) === stamp) return { folder, state: 'kept' }
    const found = system.job === undefined ? await fittingVenv(plan, shop) : undefined
    if (found !== undefined) {
      await files.remove(folder)
      return { folder: found, state: 'found' }
    }
    await files.remove(file)
    try {
      await fill(plan, folder, shop)
    } catch (error) {
      await files.remove(folder)
      throw error
    }
    await files.write(file, stamp)
    return { folder, state: 'made' }
  } finally {
    await release()
  }
}

/** What an environment comes from: the same text is the same environment. */
async function stampOf(
  { manifest, python, source }: EnvironmentPlan,
  { root, tree, system, uv }: EnvironmentShop,
): Promise<string> {
  const read = [manifest, ...('lock' in source ? [source.lock] : siblingManifests(source, tree))]
  const texts = await Promise.all(read.map((file) => system.files.read(path.join(root, file))))
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text ?? '').update('\0')
  const recipe = JSON.stringify(source, (key, value) => (key === 'manifest' ? undefined : value))
  const made = { formatVersion: 2, uv: uv.version, python: python ?? '', recipe, digest: hash.digest('hex') }
  return `${JSON.stringify(made)}\n`
}

function siblingManifests(source: Extract<EnvironmentSource, { readonly kind: 'declared' }>, tree: FileTree) {
  return source.folders
    .map(({ root }) => path.posix.join(root, 'pyproject.toml'))
    .filter((file) => tree.entries.has(file))
}

/** The `.venv` that people have made themselves, where nothing would change in it. Of a project without a lock nobody can tell. */
async function fittingVenv(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<string | undefined> {
  const { project, source } = plan
  const { files, programs } = shop.system
  const home = path.join(shop.root, project.root)
  const folder = path.join(home, '.venv')
  if (source.kind === 'declared' || (await files.read(path.join(folder, 'pyvenv.cfg'))) === undefined) return undefined
  const asks = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    programs.run(shop.uv.program, args, { cwd: home, env, timeoutMs: LIMIT_MS })
  if (source.kind === 'uv') {
    const { code } = await asks(['sync', '--frozen', '--check', ...groupFlag(source)], {
      UV_PROJECT_ENVIRONMENT: folder,
    })
    return code === 0 ? folder : undefined
  }
  const scratch = await files.makeScratch()
  try {
    const { pinned, own } = await requirementsOf({ plan, source, folder, home }, shop)
    if ('why' in pinned) return undefined
    const list = path.join(scratch, 'requirements.txt')
    await files.write(list, [...pinned.lines, ...own].map((line) => `${line}\n`).join(''))
    const { code, stderr } = await asks(['pip', 'sync', '--dry-run', ...syncArguments(pinned, folder, list)])
    return code === 0 && changesNothing(stderr) ? folder : undefined
  } finally {
    await files.remove(scratch)
  }
}

/** Of a dry run: what is loaded from the tree is installed anew in the place of itself, whoever has done so before. */
function changesNothing(said: string): boolean {
  const changes = [...said.matchAll(/^ *([-+~]) ([\w.-]+)(.*)$/gm)]
  const names = (sign: string) => changes.flatMap(([, own, name]) => (own === sign ? name : [])).sort()
  const isOfTree = changes.every(([, , , rest = '']) => rest.includes('file:'))
  return said.includes('Would') && isOfTree && names('-').join() === names('+').join()
}

async function fill(plan: EnvironmentPlan, folder: string, shop: EnvironmentShop): Promise<void> {
  const { project, source } = plan
  const home = path.join(shop.root, project.root)
  if (source.kind === 'uv') {
    await uv(['sync', '--frozen', ...groupFlag(source), ...pythonFlag(plan)], {
      plan,
      shop,
      env: { UV_PROJECT_ENVIRONMENT: folder },
    })
    return
  }
  await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop })
  const into = ['--python', folder]
  if (source.kind === 'declared') {
    const packages = source.folders.flatMap(({ root, isBuilt }) => {
      const at = path.join(shop.root, root)
      return isBuilt ? ['-e', at] : ['-r', path.join(at, 'pyproject.toml')]
    })
    const groups = source.groups.flatMap((group) => ['--group', `${path.join(home, 'pyproject.toml')}:${group}`])
    await uv(['pip', 'install', ...into, ...packages, ...groups], { plan, shop })
    return
  }
  await fillFromPoetry({ plan, source, folder, home }, shop)
}

interface PoetryFilling {
  readonly plan: EnvironmentPlan
  readonly source: Extract<EnvironmentSource, { readonly kind: 'poetry' }>
  readonly folder: string
  readonly home: string
}

const NO_BACKEND = { why: 'locks a project without a build back end' }

/** What stands in the lock, and the project itself. */
async function requirementsOf({ plan, source, folder, home }: PoetryFilling, shop: EnvironmentShop) {
  const beside = path.join(shop.root, path.posix.dirname(source.lock))
  const text = (await shop.system.files.read(path.join(shop.root, source.lock))) ?? ''
  const pinned =
    source.isPackage && !source.hasBackend
      ? NO_BACKEND
      : await poetryRequirements(text, {
          manifest: source.manifest,
          isInstalled: (group) => !source.leavesOut.has(group),
          folderOf: (relative) => path.resolve(beside, relative),
          environment: () => markersOf(folder, plan, shop),
        })
  return { pinned, own: source.isPackage ? [`-e ${home}`] : [] }
}

/** Poetry itself is asked only where its lock does not say enough: it takes four times as long. */
async function fillFromPoetry(filling: PoetryFilling, shop: EnvironmentShop): Promise<void> {
  const { plan, source, folder } = filling
  const { files, report } = shop.system
  const { pinned, own } = await requirementsOf(filling, shop)
  if ('why' in pinned) {
    report.log(`${plan.project.name}: Poetry itself installs, as ${printable(source.lock)} ${printable(pinned.why)}`)
    const programs = `${path.join(folder, PROGRAMS_OF_PYTHON)}${path.delimiter}${shop.system.variable('PATH') ?? ''}`
    const env = { VIRTUAL_ENV: folder, PATH: programs }
    await uv(['tool', 'run', '--from', POETRY, 'poetry', 'sync', '--no-interaction'], { plan, shop, env })
    return
  }
  const list = path.join(folder, 'requirements.txt')
  await files.write(list, [...pinned.lines, ...own].map((line) => `${line}\n`).join(''))
  await uv(['pip', 'sync', ...syncArguments(pinned, folder, list)], { plan, shop })
}

/** The requirement of the Poetry that is brought: locks were read in this version, a later one may install from them otherwise. */
export const POETRY = 'poetry==2.5.1'

/** Each file has to be one of those that the lock names by their hashes, wherever it comes from. */
function syncArguments({ indexes }: PinnedRequirements, folder: string, list: string): readonly string[] {
  const named = indexes.flatMap((url) => ['--index', url])
  const strategy = indexes.length === 0 ? [] : ['--index-strategy', 'unsafe-best-match']
  return ['--allow-empty-requirements', '--python', folder, ...named, ...strategy, list]
}

const MARKERS = `import json, os, platform, sys
v = sys.implementation.version
print(json.dumps({
  'implementation_name': sys.implementation.name, 'implementation_version': '%d.%d.%d' % v[:3], 'os_name': os.name,
  'platform_machine': platform.machine(), 'platform_python_implementation': platform.python_implementation(),
  'platform_release': platform.release(), 'platform_system': platform.system(), 'platform_version': platform.version(),
  'python_full_version': platform.python_version(), 'python_version': '.'.join(platform.python_version_tuple()[:2]),
  'sys_platform': sys.platform}))`

/** What the interpreter of an environment says of itself: https://packaging.python.org/specifications/dependency-specifiers/#environment-markers */
async function markersOf(
  folder: string,
  plan: EnvironmentPlan,
  { system }: EnvironmentShop,
): Promise<MarkerEnvironment> {
  const python = path.join(folder, PROGRAMS_OF_PYTHON, 'python')
  const { code, stdout, stderr } = await system.programs.run(python, ['-I', '-c', MARKERS], { cwd: folder })
  if (code === 0) return new Map(Object.entries(JSON.parse(Buffer.from(stdout).toString('utf8'))))
  const message = `no environment for ${plan.project.name}: its interpreter does not run: ${printable(stderr.trim())}`
  throw new UserError('ENVIRONMENT_FAILED', message, 'Have another Python on PATH, or none.', { file: plan.manifest })
}

function pythonFlag({ python }: EnvironmentPlan): readonly string[] {
  return python === undefined ? [] : ['--python', python]
}

function groupFlag({ hasAllGroups }: Extract<EnvironmentSource, { readonly kind: 'uv' }>): readonly string[] {
  return hasAllGroups ? ['--all-groups'] : []
}

interface UvRun {
  readonly plan: EnvironmentPlan
  readonly shop: EnvironmentShop
  readonly env?: Readonly<Record<string, string>>
}

async function uv(args: readonly string[], { plan, shop, env = {} }: UvRun): Promise<void> {
  const { programs } = shop.system
  const cwd = path.join(shop.root, plan.project.root)
  const { code, stderr } = await programs.run(shop.uv.program, [...args, '--no-progress'], {
    cwd,
    env,
    timeoutMs: LIMIT_MS,
  })
  if (code === 0) return
  const hint = `uv ${args.slice(0, 2).join(' ')} in ${plan.project.root || 'the top folder'} shows all of it.`
  const what = code === null ? 'uv took too long' : uvWords(stderr)
  throw new UserError('ENVIRONMENT_FAILED', `no environment for ${plan.project.name}: ${printable(what)}`, hint, {
    file: plan.manifest,
  })
}
