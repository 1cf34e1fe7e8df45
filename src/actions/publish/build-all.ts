import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import type { StatingManifest } from '../../publish/builder/build-environment.ts'
import { type BuildOutcome, buildProjects } from '../../publish/builder/build-projects.ts'
import type { Python } from '../../publish/builder/python.ts'
import { type Fault, faultsOf } from '../../publish/check-distributions.ts'
import { specifierFor } from '../../publish/constraint-rule.ts'
import { openDistribution } from '../../publish/open-distribution.ts'
import { withOverlay } from '../../publish/overlay.ts'
import type { Format } from '../../publish/publish-plan.ts'
import type { Distribution } from '../../registries/distribution.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath, System } from '../../system/system.ts'
import { locationAt } from '../../workspaces/location.ts'
import type { Location, ProjectName } from '../../workspaces/workspace.ts'
import type { contract } from './contract.ts'
import type { Preparation, Prepared } from './prepare.ts'

type Inputs = InputsOf<typeof contract>

/** Where and with what to build. */
export interface Workshop {
  readonly git: Git
  readonly system: System
  /** A folder that is ours alone; absolute. Built files stay there. */
  readonly scratch: string
}

/** What was built. */
export interface Built {
  readonly files: ReadonlyMap<ProjectName, readonly Distribution[]>
  /** The Python that built; absent where none of ours did. */
  readonly python?: Python
  /** When nothing is left of the folder that was built in. */
  readonly cleared: Promise<void>
}

/**
 * Builds packages from the commit, with manifests as they are to be published, and reads back what came out.
 *
 * @throws {UserError} `BUILD_FAILED`, `DISTRIBUTION_FAULT`: nothing of all this may be published then
 */
export async function buildAll(
  packages: readonly Prepared[],
  { view, all }: Preparation,
  inputs: Inputs,
  workshop: Workshop,
): Promise<Built> {
  if (packages.length === 0) return { files: new Map(), cleared: Promise.resolve() }
  const { git, system } = workshop
  const { commit } = view
  const sourceDate = git.commitTime(commit)
  const texts = new Map(packages.map(({ candidate, rewriting }) => [candidate.manifest, rewriting.text]))
  const statedIn = (file: RepoPath) => ({ file, text: view.tree.text(file) ?? '' })
  const { result, cleared } = await withOverlay(
    { git, files: system.files },
    { commit, scratch: workshop.scratch, texts },
    (folder, ready) => build(packages, folder, inputs, { ...workshop, sourceDate, statedIn, ready }),
  )
  const { outcomes: built, python } = result
  try {
    refuseFailures(built, packages)
    const files = await openAll(packages, built, { all, sourceDate: await sourceDate }, system)
    return { files, cleared, ...(python === undefined ? {} : { python }) }
  } catch (error) {
    await cleared
    throw error
  }
}

async function openAll(
  packages: readonly Prepared[],
  built: ReadonlyMap<ProjectName, BuildOutcome>,
  { all, sourceDate }: { readonly all: Preparation['all']; readonly sourceDate: number },
  system: System,
): Promise<ReadonlyMap<ProjectName, readonly Distribution[]>> {
  const internal = new Map([...all.publishable.values()].map((one) => [one.package, one.version]))
  const opened = new Map<ProjectName, readonly Distribution[]>()
  for (const { candidate, rewriting } of packages) {
    const outcome = built.get(candidate.project)
    if (outcome === undefined || !('files' in outcome)) continue
    const files: Distribution[] = []
    for (const file of outcome.files) {
      const of = { ...candidate, format: file.format, sourceDate }
      files.push(await openDistribution(file.path, of, system.files))
    }
    const [fault, ...others] = faultsOf(files, { ...candidate, ...rewriting, internal })
    if (fault !== undefined) throw faulty({ candidate, rewriting }, [fault, ...others], internal)
    opened.set(candidate.project, files)
  }
  return opened
}

interface BuildPlace extends Workshop {
  readonly sourceDate: Promise<number>
  /** When the folder holds what is to be built. */
  readonly ready: Promise<void>
  /** A manifest as it is in the commit. */
  readonly statedIn: (file: RepoPath) => StatingManifest
}

async function build(
  packages: readonly Prepared[],
  folder: string,
  inputs: Inputs,
  { system, scratch, sourceDate, statedIn, ready }: BuildPlace,
): ReturnType<typeof buildProjects> {
  const { programs, files } = system
  const out = path.join(scratch, 'built')
  await files.makeFolder(out)
  const kept = await system.keptFolder?.(path.resolve(system.folder, inputs.root))
  const jobs = packages.map(({ candidate }) => ({
    project: candidate.project,
    folder: path.join(folder, candidate.root),
    build: candidate.build,
    formats: formatsOf(inputs),
    manifest: statedIn(candidate.manifest),
  }))
  const sees = inputs['build-env']
  const settings = { out, sourceDate: await sourceDate, workers: availableParallelism(), sees, ready }
  return buildProjects(jobs, settings, {
    pythonName: inputs.python,
    programs,
    files,
    folder: path.join(kept ?? scratch, 'build-environments'),
    today: new Date().toISOString().slice(0, 10),
  })
}

const FORMATS: readonly Format[] = ['wheel', 'sdist']

/** @throws {UserError} `INPUT_INVALID` */
export function formatsOf({ formats }: Pick<Inputs, 'formats'>): readonly Format[] {
  const unknown = formats.find((one) => !FORMATS.some((format) => format === one))
  if (unknown === undefined && formats.length > 0) return FORMATS.filter((format) => formats.includes(format))
  throw new UserError(
    'INPUT_INVALID',
    `formats: ${printable(unknown ?? '')} is no format`,
    'There are wheel and sdist.',
  )
}

function refuseFailures(built: ReadonlyMap<ProjectName, BuildOutcome>, packages: readonly Prepared[]): void {
  const failed = packages.flatMap(({ candidate }) => {
    const outcome = built.get(candidate.project)
    return outcome !== undefined && 'error' in outcome ? [{ candidate, outcome }] : []
  })
  const [first] = failed
  if (first === undefined) return
  const { candidate, outcome } = first
  const more =
    failed.length === 1
      ? ''
      : `; so fail ${failed.length - 1} more: ${failed
          .slice(1)
          .map((one) => one.candidate.package)
          .join(', ')}`
  throw new UserError(
    'BUILD_FAILED',
    `${candidate.package} cannot be built: ${outcome.error}${more}`,
    outcome.log.length === 0
      ? 'Nothing was published.'
      : ['Nothing was published. The build said:', ...outcome.log].join('\n'),
    { file: candidate.manifest },
  )
}

function faulty(
  prepared: Prepared,
  faults: readonly [Fault, ...(readonly Fault[])],
  versions: ReadonlyMap<string, string>,
): UserError {
  const [{ about }] = faults
  const name = typeof about === 'object' ? about.requirement : ''
  const range = specifierFor('caret', versions.get(name) ?? '')
  const wayOut =
    range === undefined
      ? 'The manifest, or its build back end, says something else than the plan.'
      : `State "${name}${range}" under [project] dependencies; or let whatever adds it to the build write such a range.`
  return new UserError(
    'DISTRIBUTION_FAULT',
    `what was built of ${prepared.candidate.package} is not what was planned: ${faults.map(({ text }) => text).join('\n')}`,
    `Nothing was published. ${wayOut}`,
    placeOf(faults[0], prepared),
  )
}

/** Where the manifest says what the build made of it; its name stands for all of it. */
function placeOf({ about }: Fault, { candidate, rewriting }: Prepared): Location {
  const { manifest: file, nameLine, versionLine } = candidate
  const asked =
    typeof about === 'object' ? rewriting.requirements.find(({ name }) => name === about.requirement) : undefined
  return asked?.at ?? locationAt(file, about === 'version' ? versionLine : nameLine)
}
