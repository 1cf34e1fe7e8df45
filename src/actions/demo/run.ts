import type { AffectedSet } from '../../affected/affected-set.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { affectedTable, whyNotText, whyText } from '../../report/terminal.ts'
import { graphTable } from '../../report/terminal-graph.ts'
import { makeShards } from '../../schedule/make-shards.ts'
import { printable, printableLines } from '../../standards/printable.ts'
import type { Screen, System } from '../../system/system.ts'
import { answer } from '../affected/answer.ts'
import { contract as affected } from '../affected/contract.ts'
import { contract as publish } from '../publish/contract.ts'
import type { contract } from './contract.ts'
import { platformHistory } from './platform.ts'
import { writePlatform } from './write-platform.ts'

/**
 * The platform, its graph, the change, what it affects, why, and why not; then its packages, published into a folder, twice; then a product that
 * installs them, and moves to a new version of its templates.
 */
export async function run(inputs: InputsOf<typeof contract>, system: System): Promise<OutputsOf<typeof contract>> {
  const folder = await system.files.makeTemporary()
  const product = await system.files.makeTemporary()
  const hosts = await system.files.makeScratch()
  try {
    await writePlatform(folder, platformHistory(), system)
    const asked = parseInputs(affected, (name) => ({ root: folder, base: 'main' })[name])
    const set = await answer(asked, { ...system, folder })
    await system.report.show(async (screen) => story(set, asked, screen))
    await whereItCan(system, async () => {
      await publishPackages(folder, { ...system, folder })
      await installThem(product, folder, { ...system, folder: product })
    })
    await whereItCan(system, () => syncTemplates(hosts, system))
    await system.report.show(async () => farewell(folder, product, inputs.keep))
    const kept = inputs.keep ? { folder, product } : { folder: '', product: '' }
    return { ...kept, projects: [...set.projects.keys()] }
  } finally {
    if (!inputs.keep) for (const one of [folder, product]) await system.files.remove(one)
    await system.files.remove(hosts)
  }
}

/** Builds need Python, and an index that has their back end: without them the rest of the story stands. */
async function whereItCan({ report }: System, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ExternalError)) throw error
    await report.show(async () => `Not to be shown on this machine: ${printable(error.message)}`)
  }
}

/** Into a folder that is an index, and from there into a clean environment; the second time there is nothing to do. */
async function publishPackages(folder: string, system: System): Promise<void> {
  const { report } = system
  const command = "publish --projects 'packages/*' --registry directory --url index"
  const given: Readonly<Record<string, string>> = {
    projects: 'packages/*',
    registry: 'directory',
    url: packagesOf(folder),
    // Whoever takes one of these names in public does not stop the story.
    'also-public': 'maestro-*',
  }
  const inputs = parseInputs(publish, (name) => given[name])
  const { run: runPublish } = await import('../publish/run.ts')
  await report.show(async () => `\n${chapter('Publish the shared packages, in order', command, '')}\n`)
  await runPublish(inputs, { ...system, report: { ...report, log: () => undefined } })
  await report.show(async () => `\n${chapter('And once more', command, '')}`)
  await runPublish(inputs, system)
}

/** A product of somebody else's repository, which takes them from that folder by way of an index on this machine. */
async function installThem(folder: string, platform: string, system: System): Promise<void> {
  const command = "setup-registry --owned 'maestro-*' --registry directory --url index --serve"
  const { installedText, installProduct } = await import('./product.ts')
  const installed = await installProduct({ folder, registry: packagesOf(platform) }, system)
  const text = installedText(installed)
  await system.report.show(
    async () => `\n${chapter('A product installs them, and nobody’s look-alike', command, text)}`,
  )
}

/** The product's templates have a newer version; the product has made a change of its own in a file that came from them. */
async function syncTemplates(folder: string, system: System): Promise<void> {
  const command = 'sync-templates --backend git --sync merge'
  await system.report.show(async () => `\n${chapter('Its templates have a new version', command, '')}`)
  const { bringUp } = await import('./templates.ts')
  const { change } = await bringUp(folder, { ...system, report: { ...system.report, log: () => undefined } })
  await system.report.show(async () => `\n${printableLines(change.trimEnd())}`)
}

/** Inside the git folder nothing is part of the work tree. */
function packagesOf(platform: string): string {
  return `${platform}/.git/packages`
}

function farewell(folder: string, product: string, isKept: boolean): string {
  return isKept
    ? `\nThe platform is in ${folder}; try the commands there: doctor says what is broken, and mends what it can. The product is in ${product}, as files alone; git init makes a repository of it.`
    : '\nAdd --keep to try the commands on it yourself, and doctor on what is broken there.'
}

function story(set: AffectedSet, asked: InputsOf<typeof affected>, screen: Screen): string {
  const projects = [...set.graph.projects.values()].filter(({ name }) => set.projects.has(name))
  const shards = makeShards(projects, {
    targets: asked.targets,
    shards: asked.shards,
    maxShards: asked['max-shards'],
    onePython: asked['one-python'],
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
  ].join('\n')
}

function chapter(title: string, command: string, text: string): string {
  return `── ${title}   $ node dist/cli/index.js ${command}\n\n${text}`
}
