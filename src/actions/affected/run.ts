import path from 'node:path'
import type { AffectedSet } from '../../affected/affected-set.ts'
import { chainOf, sentence } from '../../affected/explain.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { makeInlineShard, makeShards } from '../../schedule/make-shards.ts'
import { toMatrix } from '../../schedule/matrix.ts'
import { type Shard, shardDigest } from '../../schedule/shards.ts'
import type { System } from '../../system/system.ts'
import type { ProjectName } from '../../workspaces/workspace.ts'
import { answer } from './answer.ts'
import type { contract } from './contract.ts'
import { graphDocument } from './graph-document.ts'
import { readTimings } from './read-timings.ts'
import { uncommitted } from './uncommitted.ts'
import { refuseMisspeltTargets, unknownTargets } from './unknown-targets.ts'
import { publishPage } from './write-page.ts'

type Inputs = InputsOf<typeof contract>

/** What changed, whom it touches, and the shards that test just those. */
export async function run(inputs: Inputs, system: System): Promise<OutputsOf<typeof contract>> {
  const [set, timings] = await Promise.all([answer(inputs, system), readTimings(inputs, system)])
  refuseMisspeltTargets(inputs.targets, set.graph)
  const affected = [...set.graph.projects.values()].filter(({ name }) => set.projects.has(name))
  const options = { targets: inputs.targets, timings, limits: set.limits, onePython: inputs['one-python'] }
  const all = makeShards(affected, { ...options, shards: inputs.shards, maxShards: inputs['max-shards'] })
  const limit = inputs.inline
  const inline = limit === 'never' ? undefined : makeInlineShard(affected, { limit, shards: all }, options)
  const shards = inline === undefined ? all : []
  const projects = [...set.projects.keys()]
  const matrix = toMatrix(shards)
  const page = await publishPage({ file: inputs.html, upload: inputs.upload }, system, set)
  const outputs = {
    projects,
    count: projects.length,
    any: shards.length > 0,
    all: projects.length > 0 && projects.length === set.graph.projects.size,
    matrix,
    expected: Object.fromEntries(shards.map((one) => [one.id, shardDigest(one)])),
    inline: inline === undefined ? '' : JSON.stringify(inline),
    base: set.range.type === 'range' ? set.range.base : '',
    head: set.range.head,
    reasons: reasonsOf(set, OUTPUT_CHARACTERS - JSON.stringify(projects).length - JSON.stringify(matrix).length),
    findings: set.graph.findings.slice(0, TOLD_FINDINGS),
    page: page.file,
    'page-url': page.url,
    graph: await writeGraph(set, inputs, system),
  }
  const told = inline === undefined ? shards : [inline]
  warnOfTargets(set, told, inputs, system)
  await tell(set, { shards: told, page: page.url }, inputs, system)
  return outputs
}

// A job has 1 MB for its outputs, counted as UTF-16; findings and the rest need some of it.
const OUTPUT_CHARACTERS = 400_000
const TOLD_FINDINGS = 100
// A reason is to be read: of a longer chain the beginning and the end are told.
const TOLD_STEPS = 12

/** Each project's chain in sentences, the first about itself; as many projects as there is room for. The graph file has all. */
function reasonsOf(set: AffectedSet, room: number): Readonly<Record<ProjectName, readonly string[]>> {
  const reasons: [ProjectName, readonly string[]][] = []
  let left = room
  for (const name of set.projects.keys()) {
    const told = toldChain(set, name)
    left -= JSON.stringify([name, told]).length
    if (left < 0) break
    reasons.push([name, told])
  }
  return Object.fromEntries(reasons)
}

function toldChain(set: AffectedSet, name: ProjectName): readonly string[] {
  const chain = chainOf(set, name)
  const omitted = Math.max(0, chain.length - TOLD_STEPS)
  const told = [...chain.slice(0, TOLD_STEPS - 1), ...chain.slice(TOLD_STEPS - 1 + omitted)]
  const sentences = told.map((step, at) => (at === 0 ? sentence(step) : `${step.project}: ${sentence(step)}`))
  return omitted === 0 ? sentences : sentences.toSpliced(-1, 0, `… ${omitted} more steps …`)
}

async function writeGraph(set: AffectedSet, inputs: Inputs, system: System): Promise<string> {
  const file = path.join(await system.outputFolder(path.resolve(system.folder, inputs.root)), 'graph.json')
  await system.files.write(file, `${JSON.stringify(graphDocument(set.graph, set))}\n`)
  return file
}

/** A target that nobody has switches its tests off: that must not go unnoticed. */
function warnOfTargets(set: AffectedSet, shards: readonly Shard[], inputs: Inputs, { report }: System): void {
  const { unknown, known } = unknownTargets(inputs.targets, set.graph)
  const warn = (message: string) => report.annotate({ level: 'warning', title: 'Nothing to run', message })
  if (unknown.length > 0) {
    warn(`No project has a target ${unknown.join(' or ')}; there are: ${known}`)
  } else if (shards.length === 0 && [...set.projects.keys()].some((name) => !set.limits.has(name))) {
    warn(`No affected project has one of the targets ${inputs.targets.join(', ')}: the matrix is empty`)
  }
}

/** The answer where people read it: log, annotations, job summary. */
async function tell(
  set: AffectedSet,
  { shards, page }: { readonly shards: readonly Shard[]; readonly page: string },
  inputs: Inputs,
  system: System,
): Promise<void> {
  const { report } = system
  if (set.range.type === 'everything' && set.range.isFallback) {
    report.annotate({
      level: 'warning',
      title: 'Everything counts as changed',
      message: set.range.why,
      isInAnswer: true,
    })
  }
  if (set.range.type === 'range' && set.range.warning !== undefined) {
    report.annotate({ level: 'warning', title: 'Compared with another base', message: set.range.warning })
  }
  if (set.graph.findings.length > 0) {
    const { annotationsOf } = await import('../../report/annotations.ts')
    for (const one of annotationsOf(set.graph.findings)) report.annotate({ ...one, isInAnswer: true })
  }
  await report.show(async (screen) => {
    const { affectedTable } = await import('../../report/terminal.ts')
    return affectedTable(set, shards, screen, await uncommitted(inputs, system))
  })
  if (!inputs.summary) return
  await report.summary(async () => {
    const { jobSummary } = await import('../../report/job-summary.ts')
    return jobSummary(set, shards, page)
  })
}
