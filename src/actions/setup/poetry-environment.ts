import path from 'node:path'
import { UserError } from '../../errors.ts'
import { printable } from '../../standards/printable.ts'
import type { EnvironmentPlan, EnvironmentSource } from '../../tasks/environment-plan.ts'
import { triedEnvironment } from '../../tasks/own-folder.ts'
import { type LeftToPoetry, poetryRequirements } from '../../tasks/poetry-requirements.ts'
import { PROGRAMS_OF_PYTHON } from '../../tasks/task-environment.ts'
import { markersOf } from './interpreter-markers.ts'
import { type EnvironmentShop, UV_LIMIT_MS, uv } from './run-uv.ts'

/** The requirement of the Poetry that is brought: locks were read in this version, a later one may install from them otherwise. */
export const POETRY = 'poetry==2.5.1'

/** An environment that is filled from a `poetry.lock`. */
export interface PoetryFilling {
  readonly plan: EnvironmentPlan
  readonly source: Extract<EnvironmentSource, { readonly kind: 'poetry' }>
  /** Absolute. */
  readonly folder: string
  /** Of the project; absolute. */
  readonly home: string
}

const NO_BACKEND: LeftToPoetry = { why: 'locks a project without a build back end' }

interface PoetryList {
  /** A file of requirements: what stands in the lock, and the project itself. */
  readonly text: string
  readonly indexes: readonly string[]
}

async function listOf(
  { plan, source, folder, home }: PoetryFilling,
  shop: EnvironmentShop,
): Promise<PoetryList | LeftToPoetry> {
  if (source.isPackage && !source.hasBackend) return NO_BACKEND
  const beside = path.join(shop.root, path.posix.dirname(source.lock))
  const lock = (await shop.system.files.read(path.join(shop.root, source.lock))) ?? ''
  const pinned = await poetryRequirements(lock, {
    manifest: source.manifest,
    isInstalled: (group) => !source.leavesOut.has(group),
    folderOf: (relative) => path.resolve(beside, relative),
    environment: () => markersOf(folder, plan, shop),
  })
  if ('why' in pinned) return pinned
  if ('broken' in pinned) {
    const message = `no environment for ${plan.project.name}: ${printable(`${source.lock} cannot be read: ${pinned.broken}`)}`
    const where = path.posix.dirname(source.lock)
    const hint = `Run "poetry lock" in ${where === '.' ? 'the top folder' : printable(where)}, and commit the lock.`
    throw new UserError('LOCK_UNREADABLE', message, hint, { file: source.lock })
  }
  const lines = [...pinned.lines, ...(source.isPackage ? [`-e ${home}`] : [])]
  return { text: lines.map((line) => `${line}\n`).join(''), indexes: pinned.indexes }
}

/** Poetry itself is asked only where its lock does not say enough: it takes four times as long. */
export async function fillFromPoetry(filling: PoetryFilling, shop: EnvironmentShop): Promise<void> {
  const { plan, source, folder } = filling
  const { files, report, variable } = shop.system
  const list = await listOf(filling, shop)
  if ('why' in list) {
    report.log(`${plan.project.name}: Poetry itself installs, as ${printable(source.lock)} ${printable(list.why)}`)
    const programs = `${path.join(folder, PROGRAMS_OF_PYTHON)}${path.delimiter}${variable('PATH') ?? ''}`
    const env = { VIRTUAL_ENV: folder, PATH: programs }
    await uv(['tool', 'run', '--from', POETRY, 'poetry', 'sync', '--no-interaction'], { plan, shop, env })
    return
  }
  // Not in the environment, which goes where this fails: the command that shows why reads it.
  const file = path.join(shop.root, `${triedEnvironment(plan.project.name)}.txt`)
  await files.write(file, list.text)
  await uv(['pip', 'sync', ...syncArguments(list, folder, file)], { plan, shop })
}

/** Whether nothing would change in an environment that is there already; false where only Poetry could tell. */
export async function fitsPoetry(filling: PoetryFilling, shop: EnvironmentShop): Promise<boolean> {
  const { files, programs } = shop.system
  const list = await listOf(filling, shop)
  if ('why' in list) return false
  const scratch = await files.makeScratch()
  try {
    const file = path.join(scratch, 'requirements.txt')
    await files.write(file, list.text)
    const args = ['pip', 'sync', '--dry-run', ...syncArguments(list, filling.folder, file)]
    const { code, stderr } = await programs.run(shop.uv.program, args, { cwd: filling.home, timeoutMs: UV_LIMIT_MS })
    return code === 0 && changesNothing(stderr)
  } finally {
    await files.remove(scratch)
  }
}

/** Each file has to be one of those that the lock names by their hashes, wherever it comes from. */
function syncArguments({ indexes }: PoetryList, folder: string, file: string): readonly string[] {
  const named = indexes.flatMap((url) => ['--index', url])
  const strategy = indexes.length === 0 ? [] : ['--index-strategy', 'unsafe-best-match']
  return ['--allow-empty-requirements', '--python', folder, ...named, ...strategy, file]
}

/** Of a dry run: what is loaded from the tree is installed anew in the place of itself, whoever has done so before. */
function changesNothing(said: string): boolean {
  const changes = [...said.matchAll(/^ *([-+~]) ([\w.-]+)(.*)$/gm)]
  const names = (sign: string) => changes.flatMap(([, own, name]) => (own === sign ? name : [])).sort()
  const isOfTree = changes.every(([, , , rest = '']) => rest.includes('file:'))
  return said.includes('Would') && isOfTree && names('-').join() === names('+').join()
}
