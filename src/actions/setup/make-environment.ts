import path from 'node:path'
import { UserError } from '../../errors.ts'
import { readJson, stringMember } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import { pythonRequest } from '../../standards/python-request.ts'
import { admitsPython } from '../../standards/requires-python.ts'
import type { RepoPath, System } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { directOrigin, distributionsIn, pythonVersionIn } from '../../tasks/installed-distributions.ts'
import { hasOtherInterpreter } from '../../tasks/other-interpreter.ts'
import { ownEnvironment } from '../../tasks/own-folder.ts'
import { ENVIRONMENT_STAMP, hasLostInterpreter } from '../../tasks/task-environment.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
import { digestOfFiles } from './digest-of-files.ts'
import { placeOfPython } from './place-of-failure.ts'
import { fillFromPoetry, fitsPoetry } from './poetry-environment.ts'
import { refuseNeeds } from './refuse-needs.ts'
import { besideRootTools } from './root-tools.ts'
import { type EnvironmentShop, groupFlag, UV_LIMIT_MS, uv } from './run-uv.ts'
import { settingsBehind } from './settings-behind.ts'

/** An environment that is as it has to be. */
export interface MadeEnvironment {
  /** Absolute. */
  readonly folder: string
  /** `made` now; `kept`, from the very same files; `found`, as somebody else made it. */
  readonly state: 'made' | 'kept' | 'found'
  /** The version of its interpreter; undefined where it does not say. */
  readonly python: string | undefined
}

const HELD_MS = 10 * 60_000

/**
 * The environment of one project. One that was made from the very same files stays as it is; one that cannot be made, or is interrupted, is not there at all.
 *
 * @throws {UserError} `ENVIRONMENT_FAILED`, with what uv said; `LOCK_NEEDED`
 * @throws {ExternalError} `LOCK_HELD`
 */
export async function makeEnvironment(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<MadeEnvironment> {
  const made = await makeWhereNeeded(plan, shop)
  return { ...made, python: await interpreterIn(made.folder, shop.system) }
}

async function makeWhereNeeded(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<Omit<MadeEnvironment, 'python'>> {
  const { system } = shop
  const { files } = system
  const folder = path.join(shop.root, ownEnvironment(plan.project.name))
  const release = await files.lock(`${folder}.lock`, HELD_MS)
  try {
    const stamp = await stampOf(plan, shop)
    const file = path.join(folder, ENVIRONMENT_STAMP)
    const before = await files.read(file)
    const isLost = await isWithoutItsPython(folder, (await files.read(path.join(folder, 'pyvenv.cfg'))) ?? '', files)
    if (before === stamp && !isLost) return { folder, state: 'kept' }
    const found = system.job === undefined ? await fittingVenv(plan, shop) : undefined
    if (found !== undefined) {
      await files.remove(folder)
      return { folder: found, state: 'found' }
    }
    // Its programs would start another interpreter than this one, or none.
    if (isLost || (before !== undefined && rootOf(before) !== shop.root)) await files.remove(folder)
    else await files.remove(file)
    const forget = system.whenInterrupted?.(() => files.remove(folder))
    try {
      refuseNeeds(plan, system)
      await fillAtAll(plan, folder, shop)
      await loadFromTree(plan, folder, shop)
      await files.write(file, stamp)
    } catch (error) {
      await files.remove(folder)
      throw error
    } finally {
      forget?.()
    }
    return { folder, state: 'made' }
  } finally {
    await release()
  }
}

/** The checkout that an environment was made in. */
function rootOf(stamp: string): string | undefined {
  const reading = readJson(stamp)
  return 'value' in reading ? stringMember(reading.value, 'root') : undefined
}

/** With the Python that is wanted; where that cannot be had, with another one that the project admits and this machine has. */
async function fillAtAll(plan: EnvironmentPlan, folder: string, shop: EnvironmentShop): Promise<void> {
  const { files, report } = shop.system
  try {
    await fill(plan, folder, shop)
  } catch (error) {
    const other = error instanceof UserError ? await otherPython(plan, shop) : undefined
    if (other === undefined) throw error
    await files.remove(folder)
    report.log(
      `Python ${plan.request} cannot be had here: ${plan.project.name} gets ${other.request}, which it admits as well`,
    )
    await fill({ ...plan, ...other }, folder, shop)
  }
}

const NEWEST_MINOR = 20

/** The lowest one that is here; undefined where the wanted one is here, so that something else is wrong, or none is. */
async function otherPython(
  { python, request, admitted }: EnvironmentPlan,
  { root, system, uv }: EnvironmentShop,
): Promise<Pick<EnvironmentPlan, 'python' | 'request'> | undefined> {
  const [, minor] = /^3\.(\d+)/.exec(python ?? '') ?? []
  if (request === undefined || minor === undefined) return undefined
  const isHere = async (version: string) => {
    const options = { cwd: root, env: { UV_PYTHON_DOWNLOADS: 'never' }, timeoutMs: UV_LIMIT_MS }
    return (await system.programs.run(uv.program, ['python', 'find', version], options)).code === 0
  }
  if (await isHere(request)) return undefined
  for (let next = Number(minor) + 1; next <= NEWEST_MINOR; next++) {
    const version = `3.${next}`
    const asked = pythonRequest(admitted, version)
    if (asked !== undefined && admitsPython(admitted, version) && (await isHere(asked)))
      return { python: version, request: asked }
  }
  return undefined
}

/** Whether the interpreter that an environment was made with is gone, or another one stands in its place. */
async function isWithoutItsPython(folder: string, settings: string, files: System['files']): Promise<boolean> {
  return (await hasLostInterpreter(folder, files)) || hasOtherInterpreter(folder, settings, files)
}

/** What an environment comes from: the same text is the same environment. */
async function stampOf(plan: EnvironmentPlan, { root, tree, system, uv }: EnvironmentShop): Promise<string> {
  const { manifest, request, source, siblings } = plan
  const folders = 'lock' in source ? siblings : source.folders.map(({ root }) => root)
  // Entry points and requirements of what is loaded from the tree are written down as they are now.
  const read = [manifest, ...('lock' in source ? [source.lock] : []), ...manifestsIn(folders, tree)]
  read.push(...(await settingsBehind(plan, tree)))
  const recipe = JSON.stringify(source, (key, value) => (key === 'manifest' ? undefined : value))
  const made = {
    formatVersion: 5,
    uv: uv.version,
    python: request ?? '',
    // Paths in it lead to this checkout, wherever it is copied or moved.
    root,
    recipe,
    digest: await digestOfFiles(root, read, system),
    // By which run sees whether it is still the environment of these files.
    files: Object.fromEntries(read.map((file) => [file, tree.entries.get(file)?.objectId ?? ''])),
  }
  return `${JSON.stringify(made)}\n`
}

function manifestsIn(folders: readonly RepoPath[], tree: FileTree): readonly RepoPath[] {
  return folders
    .flatMap((root) => ['pyproject.toml', 'setup.py', 'setup.cfg'].map((name) => path.posix.join(root, name)))
    .filter((file) => tree.entries.has(file))
}

/** The `.venv` that people have made themselves, where nothing would change in it. Of a project without a lock nobody can tell. */
async function fittingVenv(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<string | undefined> {
  const { project, source } = plan
  const { files, programs } = shop.system
  const home = path.join(shop.root, project.root)
  const folder = path.join(home, '.venv')
  const settings = await files.read(path.join(folder, 'pyvenv.cfg'))
  if (source.kind === 'declared' || settings === undefined) return undefined
  if (await isWithoutItsPython(folder, settings, files)) return undefined
  if ((await copiesIn(folder, shop)).length > 0) return undefined
  if (source.kind === 'poetry') return (await fitsPoetry({ plan, source, folder, home }, shop)) ? folder : undefined
  const env = { UV_PROJECT_ENVIRONMENT: folder }
  const args = ['sync', '--frozen', '--check', ...groupFlag(source)]
  const { code } = await programs.run(shop.uv.program, args, { cwd: home, env, timeoutMs: UV_LIMIT_MS })
  return code === 0 ? folder : undefined
}

async function fill(plan: EnvironmentPlan, folder: string, shop: EnvironmentShop): Promise<void> {
  const { project, source } = plan
  const home = path.join(shop.root, project.root)
  if (source.kind === 'uv') {
    const env = { UV_PROJECT_ENVIRONMENT: folder }
    await uv(['sync', '--frozen', ...groupFlag(source), ...pythonFlag(plan)], { plan, shop, env })
    if (source.rootGroups.length === 0) return
    const groups = source.rootGroups.flatMap((group) => ['--only-group', group])
    const others = (await besideRootTools(source, shop)).flatMap((name) => ['--no-install-package', name])
    // Beside what is there.
    const args = ['sync', '--frozen', '--inexact', ...groups, ...others, ...pythonFlag(plan)]
    await uv(args, { plan, shop, env, at: parentOf(source.lock) })
    return
  }
  // Nothing that was installed for other files stays, where no lock says what belongs there.
  if (source.kind === 'declared') await shop.system.files.remove(folder)
  await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop })
  await refuseOtherPython(plan, folder, shop)
  const into = ['--python', folder]
  if (source.kind === 'declared') {
    const packages = source.folders.flatMap(({ root, isBuilt, isStandard }) => {
      const at = path.join(shop.root, root)
      if (isBuilt) return ['-e', at]
      return isStandard ? ['-r', path.join(at, 'pyproject.toml')] : []
    })
    const groups = source.groups.flatMap((group) => ['--group', `${path.join(home, 'pyproject.toml')}:${group}`])
    // A variable, as an older uv knows no such option.
    const env = source.builtOnce.length === 0 ? {} : { UV_NO_SOURCES_PACKAGE: source.builtOnce.join(' ') }
    const asked = [...packages, ...groups, ...source.requirements]
    if (asked.length > 0) await uv(['pip', 'install', ...into, ...asked], { plan, shop, env })
    return
  }
  await fillFromPoetry({ plan, source, folder, home }, shop)
}

/** Folders of the repository that stand in an environment as they were when it was made. */
async function copiesIn(folder: string, { root, system }: EnvironmentShop): Promise<readonly string[]> {
  const { files } = system
  const origins = await Promise.all((await distributionsIn(folder, files)).map((one) => directOrigin(one, files)))
  return origins.flatMap((one) => one?.copyOf ?? []).filter((one) => one.startsWith(root + path.sep))
}

/** Instead of copies, which stay as they are while their folders change, and which uv may even take from its cache. */
async function loadFromTree(plan: EnvironmentPlan, folder: string, shop: EnvironmentShop): Promise<void> {
  const copies = await copiesIn(folder, shop)
  if (copies.length === 0) return
  const each = copies.flatMap((one) => ['-e', one])
  await uv(['pip', 'install', '--python', folder, '--no-deps', ...each], { plan, shop })
}

function pythonFlag({ request }: EnvironmentPlan): readonly string[] {
  return request === undefined ? [] : ['--python', request]
}

/** uv takes what it was asked for; where the manifest says more than can be asked, this sees it. */
async function refuseOtherPython(plan: EnvironmentPlan, folder: string, { system, tree }: EnvironmentShop) {
  const { project, admitted } = plan
  const version = await interpreterIn(folder, system)
  if (admitted === '' || version === undefined || admitsPython(admitted, version)) return
  const message = `no environment for ${project.name}: it asks for Python ${printable(admitted)}, and ${version} is what there is`
  const hint = 'Have a Python on PATH that it admits, or have uv bring one: UV_PYTHON_DOWNLOADS=automatic.'
  throw new UserError('ENVIRONMENT_FAILED', message, hint, await placeOfPython(plan, tree))
}

async function interpreterIn(folder: string, { files }: Pick<System, 'files'>): Promise<string | undefined> {
  const said = await files.read(path.join(folder, 'pyvenv.cfg'))
  return /^\d+\.\d+\.\d+/.exec(pythonVersionIn(said ?? '') ?? '')?.[0]
}
