import { UserError } from '../../errors.ts'
import { differingMembers } from '../../publish/compare-distributions.ts'
import { type FileOutcome, publishPackages } from '../../publish/publish-packages.ts'
import type { Receipt } from '../../publish/receipts.ts'
import { uploadFile } from '../../publish/upload.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Registry, RemoteFile } from '../../registries/registry.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import type { Target } from './plan-targets.ts'

/**
 * Uploads what a plan says, in order; never throws for what becomes of a single file.
 *
 * @throws {UserError} `REGISTRY_UNFIT`, before anything is uploaded
 */
export async function uploadAll(
  { registry, plan }: Target,
  files: ReadonlyMap<ProjectName, readonly Distribution[]>,
  system: System,
): Promise<readonly Receipt[]> {
  if (plan.packages.some(({ state }) => state !== 'published')) {
    const notes = (await registry.prepare?.(plan.packages.map((one) => one.package))) ?? []
    for (const { severity, message } of notes) {
      if (severity === 'error') throw new UserError('REGISTRY_UNFIT', message, 'Nothing was published.')
      system.report.annotate({ level: severity === 'warning' ? 'warning' : 'notice', title: 'Registry', message })
    }
  }
  return publishPackages(plan, { files, now: () => new Date(), upload: (file) => uploadOne(file, registry, system) })
}

async function uploadOne(file: Distribution, registry: Registry, system: System): Promise<FileOutcome> {
  system.report.progress(`Uploading ${file.fileName}`)
  const outcome = await outcomeOf(file, registry, system)
  if (outcome.note !== '') system.report.log(`${file.fileName}: ${outcome.note}`)
  return outcome
}

async function outcomeOf(file: Distribution, registry: Registry, system: System): Promise<FileOutcome> {
  const { report } = system
  const result = await uploadFile(file, registry, { report })
  switch (result.status) {
    case 'uploaded':
    case 'already-present':
      return { outcome: result.status, url: result.url, note: '' }
    case 'conflict':
    case 'mismatch':
      return conflictOf(file, result, registry, system)
    case 'unconfirmed':
      return { outcome: 'unconfirmed', url: '', note: [result.cause, result.hint].filter(Boolean).join('. ') }
    default:
      return { outcome: 'failed', url: '', note: [result.cause, result.hint].filter(Boolean).join('. ') }
  }
}

async function shown(file: Distribution, registry: Registry): Promise<RemoteFile | undefined> {
  return (await registry.list(file.project)).find(({ fileName }) => fileName === file.fileName)
}

/** Other bytes of the same content come from another builder, or another day of it; other content is somebody's mistake. */
async function conflictOf(
  file: Distribution,
  { local, remote }: { readonly local: string; readonly remote: string },
  registry: Registry,
  { files }: System,
): Promise<FileOutcome> {
  const there = await shown(file, registry)
  const [ours, theirs] = [
    await files.readBytes(file.path),
    there === undefined ? undefined : await registry.read(there),
  ]
  const members =
    ours === undefined || theirs === undefined ? [file.fileName] : differingMembers(file.fileName, ours, theirs)
  const url = there?.url ?? ''
  if (members.length === 0) {
    return { outcome: 'already-present', url, note: 'there with the same content, from another builder' }
  }
  const [first] = members
  const more = members.length === 1 ? '' : ` and ${members.length - 1} more`
  return {
    outcome: 'conflict',
    url,
    note: `the registry has other content under this name: ${local} here, ${remote} there; ${first}${more} differ. Give it a new version`,
  }
}
