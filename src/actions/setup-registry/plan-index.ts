import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputsOf } from '../../contract/define.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { hasty, SILENCE_LIMIT_MS } from '../../install/hasty.ts'
import { findNamedPort } from '../../install/named-port.ts'
import type { OriginFinding } from '../../install/origin-finding.ts'
import { type OriginPlaces, placesBelow } from '../../install/origin-places.ts'
import { findOrigins } from '../../install/origins.ts'
import { type OwnedNames, ownedNames, sampleName } from '../../install/owned-names.ts'
import { publicIndexUrl } from '../../install/public-index.ts'
import type { ToolFacts } from '../../install/settings.ts'
import { uvFileOrigins, uvFiles } from '../../install/uv-files.ts'
import type { RegistrySystem } from '../../registries/open-registry.ts'
import type { Pace } from '../../registries/pace.ts'
import type { Registry, RegistryKind } from '../../registries/registry.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import { openRegistries, requirePlace } from '../publish/registries-of.ts'
import type { contract } from './contract.ts'
import { type IndexPlace, type IndexPlan, QUICK } from './run-index.ts'

type Inputs = InputsOf<typeof contract>

/** An index, and what the product says of where packages come from. */
export interface ProductPlan extends IndexPlan {
  readonly findings: readonly OriginFinding[]
  readonly facts: ToolFacts
}

/** What the inputs and the files of the product say. No registry is asked yet. */
export async function planIndex(inputs: Inputs, system: RegistrySystem): Promise<ProductPlan> {
  const owned = ownedNames(inputs.owned)
  const publicIndex = publicIndexUrl(inputs.public)
  requirePlace(inputs)
  const places = placesIn(inputs, publicIndex)
  refuseSame(places)
  const registries = await openRegistries(inputs, { pace: paceFor(inputs) }, system)
  await refuseInputs(inputs, system)
  const root = path.resolve(system.folder, inputs.root)
  const { digests, declared, findings, ...facts } = await findOrigins(root, { owned, places }, system.files)
  // For a wheelhouse, uv is not asked.
  const { read } = inputs.mode === 'wheelhouse' ? { read: [] } : await uvFiles(root, system)
  const others = await uvFileOrigins(read, places, system.files)
  return {
    owned,
    publicIndex,
    registries,
    locked: digests,
    declared,
    facts,
    findings: [...findings.map((one) => below(inputs.root, one)), ...others],
  }
}

/** Where others stand in, a question that nobody waits for any more ends as well: a step is not over before its questions are. */
function paceFor({ registries }: Inputs): Pace {
  return registries.length > 1 ? { ...QUICK, answerLimitMs: SILENCE_LIMIT_MS, silenceLimitMs: SILENCE_LIMIT_MS } : QUICK
}

/** Where the product has its tools ask: an index on another port would be of no use to it. */
export async function namedPlace(
  { root, port }: Pick<Inputs, 'root' | 'port'>,
  { folder, files }: Pick<System, 'folder' | 'files'>,
): Promise<IndexPlace> {
  const named = await findNamedPort(path.resolve(folder, root), port, files)
  return { onlyPort: named && { ...named, file: path.join(root, named.file) } }
}

/** Of an index that is both sides nobody would notice: everything of it is served as yours. */
function refuseSame({ privateUrls, publicUrl }: OriginPlaces): void {
  const roots = privateUrls.flatMap((url) => [url, new URL('simple/', url).href]).map(oneName)
  const areBothPypi = isPypi(publicUrl) && privateUrls.some(isPypi)
  if (!roots.includes(oneName(publicUrl)) && !areBothPypi) return
  const hint = 'Set url to your private registry, and public to the index that everybody uses.'
  throw new UserError('SIDES_ALIKE', `${publicUrl} is the private side as well as the public one`, hint)
}

/** This machine has several names. */
function oneName(url: string): string {
  return url.replace(/^(https?:\/\/)(?:localhost|\[::1\])(?=[:/])/, '$1127.0.0.1')
}

/** Uploads go to a host of their own. */
function isPypi(url: string): boolean {
  return /^(?:upload\.)?pypi\.org$/.test(new URL(url).hostname)
}

const LAST_PORT = 65_535

/** @throws {UserError} `PORT_INVALID` */
export function refusePort({ port }: Pick<Inputs, 'port'>): void {
  if (port <= LAST_PORT) return
  throw new UserError('PORT_INVALID', `port: ${port} is no port`, `Ports are numbers up to ${LAST_PORT}.`)
}

/** Where there is no such folder, nothing would be found in it. */
async function refuseInputs(inputs: Inputs, { files, folder }: RegistrySystem): Promise<void> {
  const { root } = inputs
  refusePort(inputs)
  if (await files.isFolder(path.resolve(folder, root))) return
  const hint = 'Set root to the folder of the product, from the workspace on; check the code out before this step.'
  throw new UserError('ROOT_MISSING', `root: there is no folder ${printable(root)}`, hint)
}

function placesIn({ mode, port, url, registries, 'index-url': indexUrl }: Inputs, publicUrl: string): OriginPlaces {
  const lines = registries.map((line) => line.split(/\s+/)[1] ?? '')
  return {
    mode: mode === 'native' ? mode : 'route',
    port,
    privateUrls: placesBelow([url, indexUrl, ...lines]),
    publicUrl,
  }
}

function below(root: string, finding: OriginFinding): OriginFinding {
  return { ...finding, file: path.join(root, finding.file) }
}

const HINT = 'docs/setup-registry.md explains each of these; with check: false they are warnings.'

/**
 * One failure for all that was found, at the line of the first; or a warning for each where people look themselves.
 *
 * @throws {UserError} `ORIGIN_UNSAFE`
 */
export function judgeOrigins(
  findings: readonly OriginFinding[],
  isFailure: boolean,
  { report }: Pick<System, 'report'>,
): void {
  const [first, ...others] = findings
  if (first === undefined) return
  if (isFailure) {
    const more = others.map((one) => `\n${one.file}:${one.line}: ${one.message}. ${one.fix}`).join('')
    throw new UserError('ORIGIN_UNSAFE', `${first.message}. ${first.fix}${more}`, HINT, first)
  }
  for (const { message, fix, file, line } of findings) {
    report.annotate({ level: 'warning', title: 'Not from the private side', message: `${message}\n${fix}`, file, line })
  }
}

/**
 * Asks each registry for a package, which need not be there: that takes a log-in. One that is down is no failure while another one stands in.
 *
 * @throws {UserError} what is wrong with the credentials or the address
 */
export async function probe(
  { registries, owned }: IndexPlan,
  { report, files }: Pick<System, 'report' | 'files'>,
): Promise<void> {
  const failures: (ExternalError | UserError)[] = []
  for (const registry of hasty(registries)) {
    const missing = await missingFolder(registry, files)
    if (missing !== undefined) {
      failures.push(missing)
      continue
    }
    try {
      await registry.list(sampleName(owned))
      await warnOfUpstream(registry, owned, report)
    } catch (error) {
      if (!(error instanceof ExternalError)) throw error
      failures.push(error)
    }
  }
  const [first] = failures
  if (first !== undefined && failures.length === registries.length) throw first
  for (const { message } of failures) report.annotate({ level: 'warning', title: 'A registry is down', message })
}

/** Whoever publishes makes the folder; whoever installs from one that is not there has mistaken its path, or nobody has published. */
async function missingFolder(registry: Registry, files: System['files']): Promise<UserError | undefined> {
  const { indexUrl = '' } = registry.kind === 'directory' ? ((await registry.installSource?.()) ?? {}) : {}
  if (indexUrl === '' || (await files.isFolder(fileURLToPath(indexUrl)))) return undefined
  const hint = 'Set url to the folder that was published to; where it is a spare, it may come later.'
  return new UserError('REGISTRY_FOLDER_MISSING', `${registry.title}: there is no such folder`, hint)
}

// Everybody has it, and nobody of their own.
const KNOWN_EVERYWHERE = 'pip'

/** Of most registries nobody can tell a file of theirs from one that they have from elsewhere; but whether they have such. */
async function warnOfUpstream(registry: Registry, owned: OwnedNames, report: System['report']): Promise<void> {
  if (!MAY_HAVE_UPSTREAM.has(registry.kind) || registry.upstreamOf !== undefined || owned.has(KNOWN_EVERYWHERE)) return
  if ((await registry.list(KNOWN_EVERYWHERE)).length === 0) return
  const message = `${registry.title} has packages of the public index as well (${KNOWN_EVERYWHERE} is there), so a name of yours that it lacks may come from there.\nPoint url to a repository without an upstream, or have the registry keep your names to itself: docs/setup-registry.md#limits`
  report.annotate({ level: 'warning', title: 'Public packages behind the registry', message })
}

const MAY_HAVE_UPSTREAM: ReadonlySet<RegistryKind> = new Set(['pypi', 'artifactory', 'nexus', 'codeartifact'])
