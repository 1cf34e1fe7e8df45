import path from 'node:path'
import { UserError } from '../../errors.ts'
import { admitsPython } from '../../standards/requires-python.ts'
import type { RepoPath } from '../../system/system.ts'
import type { EnvironmentPlan } from '../../tasks/environment-plan.ts'
import { directOrigin, distributionsIn, pythonVersionIn } from '../../tasks/installed-distributions.ts'
import { hasOtherInterpreter } from '../../tasks/other-interpreter.ts'
import { OWN_ENVIRONMENTS } from '../../tasks/own-folder.ts'
import { ENVIRONMENT_STAMP } from '../../tasks/task-environment.ts'
import { parentOf } from '../../workspaces/repo-paths.ts'
import type { FileTree } from '../../workspaces/workspace.ts'
import { digestOfFiles } from './digest-of-files.ts'
import { fillFromPoetry, fitsPoetry } from './poetry-environment.ts'
import { refuseNeeds } from './refuse-needs.ts'
import { type EnvironmentShop, groupFlag, UV_LIMIT_MS, uv } from './run-uv.ts'

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
  const said = await shop.system.files.read(path.join(made.folder, 'pyvenv.cfg'))
  return { ...made, python: /^\d+\.\d+\.\d+/.exec(pythonVersionIn(said ?? '') ?? '')?.[0] }
}

async function makeWhereNeeded(plan: EnvironmentPlan, shop: EnvironmentShop): Promise<Omit<MadeEnvironment, 'python'>> {
  const { system } = shop
  const { files } = system
  const folder = path.join(shop.root, OWN_ENVIRONMENTS, plan.project.name)
  const release = await files.lock(`${folder}.lock`, HELD_MS)
  try {
    const stamp = await stampOf(plan, shop)
    const file = path.join(folder, ENVIRONMENT_STAMP)
    const isOld = await hasOtherInterpreter(folder, (await files.read(path.join(folder, 'pyvenv.cfg'))) ?? '', files)
    if (!isOld && (await files.read(file)) === stamp) return { folder, state: 'kept' }
    const found = system.job === undefined ? await fittingVenv(plan, shop) : undefined
    if (found !== undefined) {
      await files.remove(folder)
      return { folder: found, state: 'found' }
    }
    // uv would take what is there for just what it has to be.
    await files.remove(isOld ? folder : file)
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

/** With the Python that is wanted; where that cannot be had, with another one that the project admits and this machine has. */
async function fillAtAll(plan: EnvironmentPlan, folder: string, shop: EnvironmentShop): Promise<void> {
  const { files, report } = shop.system
  try {
    await fill(plan, folder, shop)
  } catch (error) {
    const other = error instanceof UserError ? await otherPython(plan, shop) : undefined
    if (other === undefined) throw error
    await files.remove(folder)
    report.log(`Python ${plan.python} cannot be had here: ${plan.project.name} gets ${other}, which it admits as well`)
    await fill({ ...plan, python: other }, folder, shop)
  }
}

const NEWEST_MINOR = 20

/** The lowest one that is here; undefined where the wanted one is here, so that something else is wrong, or none is. */
async function otherPython(
  { python, admitted }: EnvironmentPlan,
  { root, system, uv }: EnvironmentShop,
): Promise<string | undefined> {
  const [, minor] = /^3\.(\d+)/.exec(python ?? '') ?? []
  if (python === undefined || minor === undefined) return undefined
  const isHere = async (version: string) => {
    const options = { cwd: root, env: { UV_PYTHON_DOWNLOADS: 'never' }, timeoutMs: UV_LIMIT_MS }
    return (await system.programs.run(uv.program, ['python', 'find', version], options)).code === 0
  }
  if (await isHere(python)) return undefined
  for (let next = Number(minor) + 1; next <= NEWEST_MINOR; next++) {
    if (admitsPython(admitted, `3.${next}`) && (await isHere(`3.${next}`))) return `3.${next}`
  }
  return undefined
}

/** What an environment comes from: the same text is the same environment. */
async function stampOf(
  { manifest, python, source, siblings }: EnvironmentPlan,
  { root, tree, system, uv }: EnvironmentShop,
): Promise<string> {
  const folders = 'lock' in source ? siblings : source.folders.map(({ root }) => root)
  // Entry points and requirements of what is loaded from the tree are written down as they are now.
  const read = [manifest, ...('lock' in source ? [source.lock] : []), ...manifestsIn(folders, tree)]
  const recipe = JSON.stringify(source, (key, value) => (key === 'manifest' ? undefined : value))
  const made = {
    formatVersion: 3,
    uv: uv.version,
    python: python ?? '',
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
  if (await hasOtherInterpreter(folder, settings, files)) return undefined
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
    const groups = source.rootGroups.flatMap((group) => ['--only-group', group])
    // Beside what is there.
    const args = ['sync', '--frozen', '--inexact', ...groups, ...pythonFlag(plan)]
    if (groups.length > 0) await uv(args, { plan, shop, env, at: parentOf(source.lock) })
    return
  }
  await uv(['venv', '--allow-existing', ...pythonFlag(plan), folder], { plan, shop })
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

function pythonFlag({ python }: EnvironmentPlan): readonly string[] {
  return python === undefined ? [] : ['--python', python]
}
