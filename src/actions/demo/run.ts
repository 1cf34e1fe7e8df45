import type { AffectedSet } from '../../affected/affected-set.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { affectedTable, whyNotText, whyText } from '../../report/terminal.ts'
import { graphTable } from '../../report/terminal-graph.ts'
import { makeShards } from '../../schedule/make-shards.ts'
import type { Screen, System } from '../../system/system.ts'
import { answer } from '../affected/answer.ts'
import { contract as affected } from '../affected/contract.ts'
import type { contract } from './contract.ts'
import { platformHistory } from './platform.ts'
import { writePlatform } from './write-platform.ts'

/** The platform, its graph, the change, what it affects, why, and why not: a story in six paragraphs. */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const folder = await system.files.makeTemporary()
  try {
    await writePlatform(folder, platformHistory(), system)
    const asked = parseInputs(affected, (name) => ({ root: folder, base: 'main' })[name])
    const set = await answer(asked, { ...system, folder })
    await system.report.show(async (screen) => story(set, asked, folder, inputs.keep, screen))
    return { folder: inputs.keep ? folder : '', projects: [...set.projects.keys()] }
  } finally {
    if (!inputs.keep) await system.files.remove(folder)
  }
}

function story(
  set: AffectedSet,
  asked: InputsOf<typeof affected>,
  folder: string,
  isKept: boolean,
  screen: Screen,
): string {
  const projects = [...set.graph.projects.values()].filter(({ name }) => set.projects.has(name))
  const shards = makeShards(projects, {
    targets: asked.targets,
    shards: asked.shards,
    maxShards: asked['max-shards'],
    timings: new Map(),
  })
  const farthest = [...set.projects.keys()].find((name) => name === 'maestro-core-api') ?? projects[0]?.name ?? ''
  const spared = [...set.graph.projects.keys()].find((name) => !set.projects.has(name))
  const files = set.changes.map(({ status, path }) => `  ${status}  ${path}`).join('\n')
  return [
    `A platform in one repository: ${set.graph.projects.size} projects, Python and TypeScript, as their manifests describe them.`,
    chapter('Who depends on whom', 'graph --format table', graphTable(set.graph, screen)),
    `A branch writes log records as JSON. It changes ${set.changes.length} files:\n\n${files}\n`,
    chapter('What does that affect?', 'affected --base main', affectedTable(set, shards, screen)),
    chapter(`Why ${farthest}?`, `why ${farthest} --base main`, whyText(set, farthest, screen)),
    spared === undefined
      ? ''
      : chapter(`And why not ${spared}?`, `why-not ${spared} --base main`, whyNotText(set, spared, screen)),
    isKept
      ? `The platform is in ${folder}; try the commands there: doctor says what is broken, and mends what it can.`
      : 'Add --keep to try the commands on it yourself, and doctor on what is broken there.',
  ].join('\n')
}

function chapter(title: string, command: string, text: string): string {
  return `── ${title}   $ node dist/cli/index.js ${command}\n\n${text}`
}
