import path from 'node:path'
import { overWorkTree } from '../../changes/over-work-tree.ts'
import type { InputsOf, OutputsOf } from '../../contract/define.ts'
import { VERSION } from '../../contract/version.ts'
import { ExternalError, UserError } from '../../errors.ts'
import { counted } from '../../report/headline.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath, System } from '../../system/system.ts'
import { readCommit } from '../affected/read-graph.ts'
import type { contract } from './contract.ts'
import { FOLDER, type Kind, planWorkflows, type WantedWorkflow } from './plan-workflows.ts'

type Inputs = InputsOf<typeof contract>
type Outputs = OutputsOf<typeof contract>

const HOME = 'https://github.com/maestro-actions/maestro-actions'
const BRANCHES = ['main', 'master', 'develop', 'trunk']

/** Writes the workflows; a second time there is nothing to write. */
export async function run(inputs: Inputs, system: System): Promise<Outputs> {
  refuseInputs(inputs)
  const { files } = system
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const root = await git.workTree()
  const present = await workflowsIn(root, files)
  const [kind, pin, branch] = await Promise.all([
    kindOf(inputs, git, root, system),
    pinOf(inputs, system),
    branchOf(inputs, git),
  ])
  const { registry, url, owned } = inputs
  const hasSubmodules = ((await files.read(path.join(root, '.gitmodules'))) ?? '').includes('[submodule ')
  const wanted = planWorkflows({ kind, branch, pin, registry, url, owned, hasSubmodules, present })
  const changed = wanted.filter(({ before, after }) => before !== after)
  if (!inputs['dry-run']) for (const { file, after } of changed) await files.write(path.join(root, file), after)
  await system.report.show(async () => told({ kind, wanted, changed }, inputs))
  const names = (some: readonly WantedWorkflow[]) => some.map(({ file }) => file)
  return { kind, written: names(changed), unchanged: names(wanted.filter((one) => !changed.includes(one))) }
}

function refuseInputs({ pin, registry, url }: Inputs): void {
  if (pin !== '' && !/^[0-9a-f]{40}$/.test(pin)) {
    const hint = 'Give the 40 hexadecimal digits of a commit, or leave pin out.'
    throw new UserError('PIN_INVALID', `pin: ${printable(pin)} is no commit`, hint)
  }
  if (/[\n"'#]/.test(url))
    throw new UserError('URL_INVALID', `url: ${printable(url)} is no address`, 'Write the address of the registry.')
  if (registry === 'none' || registry === 'ghcr' || registry === 'pypi' || url !== '') return
  throw new UserError('URL_MISSING', `registry: ${registry} needs a url`, 'Say where it is: --url https://…')
}

async function workflowsIn(root: string, files: System['files']): Promise<ReadonlyMap<RepoPath, string>> {
  const names = (await files.list(path.join(root, FOLDER))).filter((name) => /\.ya?ml$/.test(name))
  const texts = await Promise.all(names.map((name) => files.read(path.join(root, FOLDER, name))))
  return new Map(names.map((name, at) => [`${FOLDER}/${name}`, texts[at] ?? ''] as const))
}

async function kindOf(inputs: Inputs, git: Git, root: string, system: System): Promise<Kind> {
  if (inputs.kind !== 'auto') return inputs.kind
  if ((await system.files.read(path.join(root, 'maestro-sync.yml'))) !== undefined) return 'templates'
  const { graph } = await readCommit(overWorkTree(git, git.checkedOut(), system.openWorkTree(root)), 'HEAD')
  if (graph.projects.size > 0) return graph.projects.size === 1 ? 'product' : 'monorepo'
  const hint = 'Add the manifests, or say what it is: --kind monorepo, product or templates.'
  throw new UserError('KIND_UNKNOWN', 'there is no project here, so nothing says what this repository is', hint)
}

/** A release is called by its commit, which nobody can move. */
async function pinOf({ pin }: Inputs, system: System): Promise<string> {
  const tag = `v${VERSION}`
  if (pin !== '') return `${pin} # ${tag}`
  const scratch = await system.files.makeScratch()
  const askedFor = async () => {
    try {
      const refs = await (await system.openRemoteGit(scratch, () => undefined)).refs(HOME)
      const found = refs.find(({ name }) => name === `refs/tags/${tag}`)
      return found === undefined ? { why: `There is no release ${tag} at ${HOME}` } : { found }
    } catch (error) {
      if (!(error instanceof ExternalError || error instanceof UserError)) throw error
      return { why: `${HOME} cannot be asked for the release ${tag}` }
    }
  }
  const { found, why } = await askedFor().finally(() => system.files.remove(scratch))
  if (found !== undefined) return `${found.id} # ${tag}`
  system.report.log(`${why}: the workflows call v1, which moves. Give a commit with --pin.`)
  return 'v1'
}

async function branchOf({ branch }: Inputs, git: Git): Promise<string> {
  if (branch !== '') return branch
  const found = await Promise.all(BRANCHES.map((name) => git.commit(`refs/remotes/origin/${name}`)))
  return BRANCHES[found.findIndex((commit) => commit !== undefined)] ?? 'main'
}

const CALLED: Readonly<Record<Kind, string>> = { monorepo: 'a monorepo', product: 'a product', templates: 'templates' }

function told(
  {
    kind,
    wanted,
    changed,
  }: { readonly kind: Kind; readonly wanted: readonly WantedWorkflow[]; readonly changed: readonly WantedWorkflow[] },
  inputs: Inputs,
): string {
  const did = inputs['dry-run'] ? 'would be written' : 'written'
  const head = changed.length === 0 ? 'nothing to write' : `${counted(changed.length, 'workflow')} ${did}`
  const blocks = wanted.map((one) =>
    changed.includes(one) ? diffOf(one) : `  ${printable(one.file)} is as it has to be\n`,
  )
  return `This is ${CALLED[kind]}: ${head}.\n\n${blocks.join('\n')}${nextSteps(kind, inputs)}`
}

function diffOf({ file, before, after }: WantedWorkflow): string {
  const [old, now] = [before, after].map((text) => text.split('\n').slice(0, -1)) as [string[], string[]]
  const isNew = before === ''
  const lines = now.flatMap((line, at) => {
    if (isNew) return [`+${line}`]
    return old[at] === line ? [] : [`-${old[at] ?? ''}`, `+${line}`]
  })
  const name = printable(file)
  return `${[`--- ${isNew ? '/dev/null' : `a/${name}`}`, `+++ b/${name}`, ...lines.map(printable)].join('\n')}\n`
}

function nextSteps(kind: Kind, { registry, owned }: Inputs): string {
  const steps: string[] = []
  if (kind === 'monorepo') steps.push('Require the check "ci / gate" for the branch.')
  if (kind === 'product') steps.push('Require the check "ci / product" for the branch.')
  if (kind === 'monorepo' && registry === 'none')
    steps.push('To publish packages as well: --registry ghcr, or another one with --url.')
  if (kind === 'product' && registry === 'none')
    steps.push("For packages from a private registry: --registry ghcr --owned 'acme-*'.")
  if (kind === 'product' && registry !== 'none' && owned.length === 0)
    steps.push("Say which packages are yours: --owned 'acme-*'.")
  return steps.length === 0 ? '' : `\n${steps.join('\n')}\n`
}
