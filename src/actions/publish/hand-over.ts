import { createHash } from 'node:crypto'
import path from 'node:path'
import { IntegrityError, UserError } from '../../errors.ts'
import { openDistribution, refuseTooLarge } from '../../publish/open-distribution.ts'
import type { Format, PublishPlan } from '../../publish/publish-plan.ts'
import type { Distribution } from '../../registries/distribution.ts'
import { memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'

/** What one job builds and another one uploads: names and digests, beside the files. Plain JSON. */
export interface HandOver {
  readonly formatVersion: 1
  readonly plans: readonly PublishPlan[]
  /** Names of all packages of the repository. */
  readonly owned: readonly string[]
  readonly files: readonly {
    readonly project: ProjectName
    readonly package: string
    readonly version: string
    readonly format: Format
    readonly file: string
    readonly sha256: string
    readonly sourceDate?: number
  }[]
}

const NAME = 'publish-plan.json'

/** Leaves built files in a folder, and the plan beside them; what stood in their place goes. */
export async function writeHandOver(
  folder: string,
  plans: readonly PublishPlan[],
  owned: ReadonlySet<string>,
  built: ReadonlyMap<ProjectName, readonly Distribution[]>,
  { files }: System,
): Promise<void> {
  await files.makeFolder(folder)
  const entries = [...built].flatMap(([project, own]) => own.map((file) => ({ project, file })))
  for (const { file } of entries) {
    const bytes = await files.readBytes(file.path)
    if (bytes !== undefined) await files.write(path.join(folder, file.fileName), bytes)
  }
  const document: HandOver = {
    formatVersion: 1,
    plans,
    owned: [...owned],
    files: entries.map(({ project, file }) => ({
      project,
      package: file.project,
      version: file.version,
      format: file.kind,
      file: file.fileName,
      sha256: file.sha256,
      ...(file.sourceDate === undefined ? {} : { sourceDate: file.sourceDate }),
    })),
  }
  await files.write(path.join(folder, NAME), `${JSON.stringify(document, null, 2)}\n`)
}

/**
 * What another job left in a folder, each file proved to be the one that the plan names.
 *
 * @throws {UserError} `HAND_OVER_MISSING`, `HAND_OVER_UNREADABLE`, `HAND_OVER_INCOMPLETE`, `DISTRIBUTION_TOO_LARGE`
 * @throws {IntegrityError} `DIGEST_MISMATCH`
 */
export async function readHandOver(
  folder: string,
  { files }: System,
): Promise<HandOver & { readonly built: ReadonlyMap<ProjectName, readonly Distribution[]> }> {
  const file = path.join(folder, NAME)
  const text = await files.read(file)
  if (text === undefined) {
    throw new UserError(
      'HAND_OVER_MISSING',
      `${printable(file)} is not there`,
      'Build first, with stage: build and the same folder; between jobs, carry the folder over as an artifact.',
    )
  }
  const document = parsed(text, file)
  const built = new Map<ProjectName, Distribution[]>()
  for (const one of document.files) {
    const place = path.join(folder, path.basename(one.file))
    await refuseTooLarge(place, one.file, files)
    const digest = (await digestOf(place, files)) ?? 'nothing'
    if (digest !== one.sha256) {
      throw new IntegrityError(
        'DIGEST_MISMATCH',
        `${printable(one.file)} is ${digest}, and ${one.sha256} was built`,
        'Nothing was published: somebody changed the folder between the two jobs. Build anew.',
      )
    }
    built.set(one.project, [...(built.get(one.project) ?? []), await openDistribution(place, one, files)])
  }
  refuseGaps(document, built)
  return { ...document, built }
}

/** Read piece by piece: whatever lies there may be large. */
async function digestOf(file: string, files: System['files']): Promise<string | undefined> {
  try {
    const hash = createHash('sha256')
    for await (const chunk of (await files.openBlob(file)).stream()) hash.update(chunk)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

/** What is to be published and was not built would be passed over in silence. */
function refuseGaps({ plans }: HandOver, built: ReadonlyMap<ProjectName, readonly Distribution[]>): void {
  const open = plans.flatMap(({ packages }) => packages.filter(({ state }) => state !== 'published'))
  const gap = open.find(({ project }) => !built.has(project))
  if (gap === undefined) return
  throw new UserError(
    'HAND_OVER_INCOMPLETE',
    `the plan has ${printable(gap.package)} to publish, and no file of it`,
    'Build anew, and carry the whole folder over.',
  )
}

function parsed(text: string, file: string): HandOver {
  try {
    const document: unknown = JSON.parse(text)
    if (isHandOver(document)) return document
  } catch {
    // Said below.
  }
  throw new UserError(
    'HAND_OVER_UNREADABLE',
    `${printable(file)} is no plan of this version of maestro-actions`,
    'Build and upload with the same version of the action.',
  )
}

function isHandOver(value: unknown): value is HandOver {
  if (typeof value !== 'object' || value === null) return false
  const { formatVersion, plans, files, owned } = value as Partial<Record<keyof HandOver, unknown>>
  if (formatVersion !== 1 || !Array.isArray(plans) || !Array.isArray(files) || !isTexts(owned)) return false
  return plans.every(isPlan) && files.every((one) => isTexts(FILE_KEYS.map((key) => memberOf(one, key))))
}

const FILE_KEYS = ['project', 'package', 'version', 'format', 'file', 'sha256'] as const

function isPlan(value: unknown): boolean {
  const packages = memberOf(value, 'packages')
  return (
    typeof memberOf(memberOf(value, 'registry'), 'title') === 'string' &&
    Array.isArray(packages) &&
    packages.every((one) => isTexts(['project', 'package', 'version', 'state'].map((key) => memberOf(one, key))))
  )
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
