import type { InputsOf } from '../../contract/define.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { findInstaller, inScratch } from '../../publish/installer.ts'
import { heldBack, isThere } from '../../publish/publish-packages.ts'
import type { Broken, Receipt } from '../../publish/receipts.ts'
import type { System } from '../../system/system.ts'
import type { contract } from './contract.ts'
import type { Target } from './plan-targets.ts'
import { receiptsFor } from './receipts-for.ts'
import { paceOf } from './registries-of.ts'
import { type Built, type Shipment, settle } from './settle.ts'
import { type Done, timed } from './tell.ts'
import { faultText, type Trial, verifyInstall } from './try-out.ts'
import { prepareRegistry, uploadAll } from './upload-all.ts'

type Inputs = InputsOf<typeof contract>

/** What is uploaded where, and how it is looked at afterwards. */
export interface Uploads {
  readonly targets: readonly Target[]
  /** One for each target. */
  readonly trials: readonly Trial[]
  readonly built: Built
  /** A folder that is ours alone; absolute. */
  readonly scratch: string
  /** Called before the first upload; from then on what it gives is told of each file. */
  readonly begin: (what: readonly Shipment[]) => (one: Receipt) => void
}

/**
 * Uploads to one registry after another, and looks at each from outside. What could stop it is found out before the first upload; from then on
 * whatever happens is in what it gives.
 *
 * @throws {UserError} `REGISTRY_UNFIT`, `INSTALLER_MISSING`, and what registries throw, before anything is uploaded
 */
export async function uploadEverywhere(uploads: Uploads, inputs: Inputs, system: System): Promise<Omit<Done, 'plans'>> {
  const { targets, trials, built, scratch, begin } = uploads
  const shipments = await settle(targets, built, { system, scratch, isAll: inputs.rebuild })
  const clashing = clashingReceipts(shipments)
  if (clashing.length > 0) return { receipts: clashing, ...NOTHING_SEEN }
  for (const { target } of shipments) await prepareRegistry(target, system)
  const [first] = trials
  if (inputs.verify === 'install' && built.size > 0 && first !== undefined) {
    await inScratch(system.files, async (at) => findInstaller(await first.python(), at, system))
  }
  const sending = { pace: paceOf(inputs), noted: begin(shipments) }
  const own: (readonly Receipt[])[] = []
  for (const one of shipments) own.push(await uploadAll(one.target, { ...sending, files: one.built }, system))
  const looks = inputs.verify === 'install' ? await lookAt(shipments, trials, own, system) : NOTHING_SEEN
  return { receipts: own.flat(), ...looks }
}

const NOTHING_SEEN: Pick<Done, 'checks' | 'broken'> = { checks: [], broken: [] }

/** Installs from each registry that has everything now. */
async function lookAt(
  shipments: readonly Shipment[],
  trials: readonly Trial[],
  receipts: readonly (readonly Receipt[])[],
  system: System,
): Promise<Pick<Done, 'checks' | 'broken'>> {
  const checks: string[] = []
  const broken: Broken[] = []
  for (const [at, { target, built }] of shipments.entries()) {
    const { registry } = target
    const [own = [], before] = [receipts[at], trials[at]]
    const trial = before && { ...before, built: [...built.values()].flat() }
    const isNew = own.some(({ outcome }) => outcome === 'uploaded')
    if (trial === undefined || !isNew || !own.every(isThere)) continue
    system.report.progress(`Installing from ${registry.title}`)
    const looked = await tryOutFrom(trial, system).catch((error) => notTriedOut(error, system))
    checks.push(...looked.checks)
    broken.push(...looked.broken)
  }
  return { checks, broken }
}

/** What is out is out, and to be told all the same. */
function notTriedOut(error: unknown, system: System): Looked {
  if (!(error instanceof UserError || error instanceof ExternalError)) throw error
  const message = `What was published could not be tried out: ${error.message}`
  system.report.annotate({ level: 'warning', title: 'Not tried out', message })
  return { checks: [], broken: [] }
}

/** What came of trying out what is published. */
export type Looked = Required<Pick<Done, 'checks' | 'broken'>>

/** Installs everything from a registry into a clean folder, and imports it. */
export async function tryOutFrom(trial: Trial, system: System): Promise<Looked> {
  const { kind, title } = trial.registry
  const words = () => 'Installed and imported what is published'
  const faults = await timed(system, words, () => verifyInstall(trial, system))
  const versions = new Map(trial.built.map(({ project, version }) => [project, version]))
  const broken = faults.map(
    (fault): Broken => ({
      registry: { kind, title },
      package: fault.package,
      version: versions.get(fault.package) ?? '',
      why: faultText(fault),
    }),
  )
  return { checks: faults.length === 0 ? [installedText(trial)] : [], broken }
}

function installedText({ built }: Trial): string {
  const names = new Set(built.map(({ project }) => project))
  return `Afterwards: ${names.size === 1 ? 'the package was' : `all ${names.size} packages were`} installed from the registry into a clean folder, and imported.`
}

/** Of nothing that is sent, anything is in question: where a file has other content, all wait that are not there. None where no file has. */
function clashingReceipts(shipments: readonly Shipment[]): readonly Receipt[] {
  const [first] = shipments.flatMap(({ standings }) =>
    [...standings].flatMap(([file, { outcome }]) => (outcome === 'conflict' ? [file] : [])),
  )
  if (first === undefined) return []
  const held = heldBack(`${first.fileName}; nothing was sent`)
  return receiptsFor(shipments, (file, { standings }) => standings.get(file) ?? held)
}
