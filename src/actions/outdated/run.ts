import path from 'node:path'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { ownedNames } from '../../install/owned-names.ts'
import { hasUpdate, type Standing } from '../../publish/outdated.ts'
import { PATIENT } from '../../registries/pace.ts'
import type { ToldStanding } from '../../report/outdated-text.ts'
import type { System } from '../../system/system.ts'
import { locationAt } from '../../workspaces/location.ts'
import { readCommit } from '../affected/read-graph.ts'
import { openRegistries, requirePlace } from '../publish/registries-of.ts'
import type { Problem } from './asked.ts'
import type { contract, OutdatedPackage } from './contract.ts'
import { lookUp } from './look-up.ts'
import { readAsked } from './read-asked.ts'

type Inputs = InputsOf<typeof contract>

/**
 * Asks the registry for newer versions of packages that manifests and files of requirements ask for by name.
 *
 * Throws `OWNED_MISSING`, `OWNED_INVALID`, `HEAD_UNKNOWN`, and what registries throw.
 */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const owned = ownedNames(inputs.owned)
  requirePlace(inputs)
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const pace = { ...PATIENT, tell: system.report.log }
  const [registries, view] = await Promise.all([openRegistries(inputs, { pace }, system), readCommit(git, inputs.head)])
  const { packages: asked, problems } = await readAsked(view, git, owned.has)
  const standings = await lookUp(asked, registries, inputs, system)
  await tell({ standings, problems, titles: registries.map(({ title }) => title) }, inputs, system)
  const outgrown = standings.filter(({ state }) => state === 'outgrown')
  const updates = standings.filter((one) => one.state !== 'unknown' && hasUpdate(one))
  return {
    any: outgrown.length > 0 || updates.length > 0,
    updates: each(updates, ({ newestInside }) => newestInside),
    outgrown: each(outgrown, ({ newest }) => newest),
    packages: standings.map(row),
    problems: problems.map(({ at, message }) => ({ file: at.file, line: at.line ?? null, message })),
  }
}

function each(some: readonly Standing[], versionOf: (one: Standing) => string | undefined): readonly string[] {
  return [...new Set(some.map((one) => `${one.package} ${versionOf(one)}`))]
}

function row({ package: name, project, group, state, range, locked, yanked, ...rest }: ToldStanding): OutdatedPackage {
  const { newestInside = null, newest = null, held, python, changelog = null, at } = rest
  return {
    package: name,
    project,
    group,
    state,
    range,
    locked,
    yanked,
    newestInside,
    newest,
    held: held?.version ?? null,
    requiresPython: held?.requiresPython ?? null,
    python: python?.constraint ?? null,
    changelog,
    file: at.file,
    line: at.line ?? null,
  }
}

interface Answer {
  readonly standings: readonly ToldStanding[]
  readonly problems: readonly Problem[]
  readonly titles: readonly string[]
}

async function tell(
  { standings, problems, titles }: Answer,
  { owned, summary }: Inputs,
  { report }: System,
): Promise<void> {
  const load = () => import('../../report/outdated-text.ts')
  const title = titles.join(', then ')
  for (const { at, message } of problems) {
    // A line may be one that is looked up when somebody asks for it, which no copy of the place has.
    const place = locationAt(at.file, at.line)
    report.annotate({ level: 'warning', title: 'Not read', message, ...place, isInAnswer: true })
  }
  const told = { standings, problems, title, owned }
  await report.show(async (screen) => (await load()).outdatedText(told, screen))
  if (summary) await report.summary(async () => (await load()).outdatedSummary(told))
}
