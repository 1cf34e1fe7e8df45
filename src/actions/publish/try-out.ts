import path from 'node:path'
import { UserError } from '../../errors.ts'
import type { Python } from '../../publish/builder/python.ts'
import { type Consumer, readConsumer } from '../../publish/consumers.ts'
import { findInstaller, inScratch } from '../../publish/installer.ts'
import { localIndex } from '../../publish/local-index.ts'
import { modulesIn } from '../../publish/modules-in.ts'
import {
  type InstallFault,
  installAndImport,
  resolveExtras,
  resolvePackages,
  type Wanted,
} from '../../publish/try-install.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry } from '../../registries/registry.ts'
import { openArchive } from '../../standards/archive.ts'
import { valuesOf } from '../../standards/core-metadata.ts'
import { normalizeName } from '../../standards/pep503.ts'
import { printable } from '../../standards/printable.ts'
import { PYPI_INDEX } from '../../standards/pypi.ts'
import type { System } from '../../system/system.ts'

/** What to try out, and from where it is to come. */
export interface Trial {
  readonly registry: Registry
  /** Names of all packages of the repository: they come from nowhere else. */
  readonly owned: ReadonlySet<string>
  readonly built: readonly Distribution[]
  /** The Python that installs and imports. */
  readonly python: () => Promise<Python>
}

/** What is looked at beside the requirements of each package. */
export interface Depth {
  /** Packages are installed and imported as well. */
  readonly isImported: boolean
  readonly consumers: readonly Consumer[]
}

/**
 * Whether all packages could be installed once they are uploaded, and everything that consumers ask for. Asks the registry and the index of
 * everybody else.
 */
export async function preflight(
  trial: Trial,
  { isImported, consumers }: Depth,
  system: System,
): Promise<readonly InstallFault[]> {
  return withIndex(trial, trial.built, system, async (indexUrl, scratch) => {
    const installer = await findInstaller(await trial.python(), scratch, system)
    const wanted = await wantedOf(trial.built, system)
    system.report.progress(`Asking ${installer.name} whether everything can be installed`)
    const packages = isImported
      ? await installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() })
      : await resolvePackages(wanted, installer, indexUrl)
    const faults = [...packages, ...(packages.length > 0 ? [] : await resolveExtras(wanted, installer, indexUrl))]
    for (const { file, requirements } of consumers) {
      const lines = await installer.install({ requirements, indexUrl })
      if (lines !== undefined) faults.push({ package: file, requirement: `what ${file} asks for`, lines })
    }
    return faults
  })
}

/**
 * The consumers that files stand for.
 *
 * @param names absolute, or from the system's folder
 * @throws {UserError} `CONSUMER_MISSING`, `CONSUMER_UNREADABLE`
 */
export async function readConsumers(
  names: readonly string[],
  owned: ReadonlySet<string>,
  system: System,
): Promise<readonly Consumer[]> {
  const consumers: Consumer[] = []
  for (const name of names) {
    const text = await system.files.read(path.resolve(system.folder, name))
    if (text === undefined) {
      const hint = 'Name the pyproject.toml or the file of requirements of a product, or leave it out of consumers.'
      throw new UserError('CONSUMER_MISSING', `${printable(name)} is not there`, hint)
    }
    consumers.push(await readConsumer(name, text, owned))
  }
  return consumers
}

/** Whether all packages can be installed from the registry as it is now, with just these bytes, and imported. */
export async function verifyInstall(trial: Trial, system: System): Promise<readonly InstallFault[]> {
  return withIndex(trial, [], system, async (indexUrl, scratch) => {
    const installer = await findInstaller(await trial.python(), scratch, system)
    const wanted = await wantedOf(trial.built, system)
    return installAndImport(wanted, installer, indexUrl, { ...system, python: await trial.python() })
  })
}

async function withIndex<T>(
  { registry, owned, built }: Trial,
  served: readonly Distribution[],
  system: System,
  work: (indexUrl: string, scratch: string) => Promise<T>,
): Promise<T> {
  const digests = new Map(built.map(({ fileName, sha256 }) => [fileName, sha256]))
  const contents = { owned, registry, built: served, digests, elsewhere: elsewhereOf(system) }
  const server = await system.serve(localIndex(contents, system.files))
  try {
    return await inScratch(system.files, (scratch) => work(`${server.origin}/simple/`, scratch))
  } finally {
    await server.close()
  }
}

/** The simple index that installers would ask beside ours, with a slash at its end; what pip and uv are told for this run comes first. */
export function elsewhereOf({ variable }: Pick<System, 'variable'>): string {
  const set = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'].map((name) => variable(name)).find(Boolean)
  return `${(set ?? PYPI_INDEX).replace(/\/+$/, '')}/`
}

async function wantedOf(built: readonly Distribution[], { files }: System): Promise<readonly Wanted[]> {
  const wanted = new Map<string, Wanted>()
  for (const one of built) {
    const known = wanted.get(one.project)
    const modules =
      one.kind === 'wheel'
        ? modulesIn(openArchive(one.fileName, (await files.readBytes(one.path)) ?? new Uint8Array()).members)
        : (known?.modules ?? [])
    const extras = valuesOf(one.metadata, 'Provides-Extra').map(normalizeName)
    wanted.set(one.project, { package: one.project, version: one.version, extras, modules })
  }
  return [...wanted.values()]
}

/** What the installer said, in one line for each package. */
export function faultText({ requirement, lines }: InstallFault): string {
  return `${requirement}: ${lines.slice(-3).join(' ')}`
}
