import { turns } from '../registries/at-a-time.ts'
import type { Distribution } from '../registries/distribution.ts'
import type { ProjectName } from '../workspaces/workspace.ts'
import type { PlannedPackage, PublishPlan } from './publish-plan.ts'
import type { Outcome, Receipt } from './receipts.ts'

/** How it went with one file. */
export interface FileOutcome {
  readonly outcome: Exclude<Outcome, 'blocked'>
  /** Where the index serves it; empty where it does not. */
  readonly url: string
  readonly note: string
}

/** How it went with one file among those of its version, which may have held it back. */
export type VersionOutcome = Pick<Receipt, 'url' | 'outcome' | 'note'>

/** What {@link publishPackages} acts through. */
export interface Publishing {
  /** The files of each package that has any to upload. */
  readonly files: ReadonlyMap<ProjectName, readonly Distribution[]>
  /** Sees to it that the registry has one file; never throws for what a server says. */
  upload(file: Distribution): Promise<FileOutcome>
  /**
   * The same for all files of one version, for a registry that shows them at once; absent for others.
   *
   * @param shown called once all of them show: what needs them goes on then, and does not wait for the end
   * @returns how it went with each, in their order
   */
  uploadTogether?(files: readonly Distribution[], shown: () => void): Promise<readonly VersionOutcome[]>
  now(): Date
  /** Hears of each receipt as soon as it is written. */
  noted?(receipt: Receipt): void
}

const AT_A_TIME = 4

/**
 * Publishes the packages of a plan: each once all that it needs is there, several at a time. What fails keeps those back that need it, and
 * nobody else.
 *
 * @returns a receipt for each file, dependencies first; for what is blocked one without a file
 */
export async function publishPackages(
  { packages, registry }: PublishPlan,
  { files, upload, uploadTogether, now, noted }: Publishing,
): Promise<readonly Receipt[]> {
  const turn = turns(AT_A_TIME)
  const begun = new Map<ProjectName, Begun>()
  const receipt = (
    of: PlannedPackage,
    file: Pick<Receipt, 'file' | 'sha256' | 'url' | 'outcome' | 'note'>,
  ): Receipt => {
    const one = { package: of.package, version: of.version, ...file, registry, when: now().toISOString() }
    noted?.(one)
    return one
  }
  const publish = async (one: PlannedPackage, shown: () => void): Promise<readonly Receipt[]> => {
    const before = await Promise.all(
      one.after.map(async (name) => ({ name, receipts: (await begun.get(name)?.shown) ?? [] })),
    )
    if (one.state === 'published') {
      return one.remote.map(({ fileName, sha256 = '' }) =>
        receipt(one, { file: fileName, sha256, url: '', outcome: 'already-present', note: '' }),
      )
    }
    const failed = before.filter(({ receipts }) => !receipts.every(isThere)).map(({ name }) => name)
    if (failed.length > 0) {
      return [receipt(one, { file: '', sha256: '', ...heldBack(failed.join(', ')) })]
    }
    return turn(async () => {
      const own = files.get(one.project) ?? []
      if (uploadTogether !== undefined) {
        const outcomes = await uploadTogether(own, shown)
        return own.flatMap(({ fileName, sha256 }, at) => {
          const outcome = outcomes[at]
          return outcome === undefined ? [] : [receipt(one, { file: fileName, sha256, ...outcome })]
        })
      }
      const receipts: Receipt[] = []
      for (const file of own) {
        const { fileName, sha256 } = file
        const bad = receipts.find((before) => !isThere(before) && before.outcome !== 'unconfirmed')
        const outcome = bad === undefined ? await upload(file) : heldBack(bad.file)
        receipts.push(receipt(one, { file: fileName, sha256, ...outcome }))
      }
      return receipts
    })
  }
  for (const one of packages)
    begun.set(
      one.project,
      begin((shown) => publish(one, shown)),
    )
  return (await Promise.all([...begun.values()].map(({ done }) => done))).flat()
}

/** One package that is being published. */
interface Begun {
  /** When what needs it may go on: nothing where it shows, its receipts where it is over. */
  readonly shown: Promise<readonly Receipt[] | undefined>
  readonly done: Promise<readonly Receipt[]>
}

function begin(publish: (shown: () => void) => Promise<readonly Receipt[]>): Begun {
  let tell: () => void = () => undefined
  const early = new Promise<undefined>((resolve) => {
    tell = () => resolve(undefined)
  })
  const done = publish(() => tell())
  return { shown: Promise.race([early, done]), done }
}

/** Half of a version helps nobody, and a package without what it needs neither. */
export function heldBack(by: string): VersionOutcome {
  return { url: '', outcome: 'blocked', note: `waits for ${by}` }
}

/** Whether the registry has this very file now. */
export function isThere({ outcome }: Pick<Receipt, 'outcome'>): boolean {
  return outcome === 'uploaded' || outcome === 'already-present'
}
