import path from 'node:path'
import type { AffectedSet } from '../../affected/affected-set.ts'
import type { CommitRange } from '../../changes/commit-range.ts'
import type { InputsOf } from '../../contract/define.ts'
import { parseInputs } from '../../contract/parse.ts'
import { UserError } from '../../errors.ts'
import {
  type Candidate,
  type Candidates,
  findCandidates,
  PRIVATE,
  type ReadContents,
} from '../../publish/candidates.ts'
import { type FilledIn, readFilledIn } from '../../publish/filled-in.ts'
import { type Sibling, siblingsOf } from '../../publish/find-sibling.ts'
import { missingSubmodules } from '../../publish/missing-submodules.ts'
import { whyNothing } from '../../publish/nothing-selected.ts'
import { type Rewriting, rewriteDependencies } from '../../publish/rewrite-dependencies.ts'
import { selectPackages } from '../../publish/select-packages.ts'
import { underVersion } from '../../publish/under-version.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, RepoPath, System } from '../../system/system.ts'
import { OWN_FOLDER } from '../../tasks/own-folder.ts'
import type { Finding, ProjectName } from '../../workspaces/workspace.ts'
import { answer } from '../affected/answer.ts'
import { contract as affected } from '../affected/contract.ts'
import { type CommitView, readCommit } from '../affected/read-graph.ts'
import type { contract } from './contract.ts'
import { requireVersion } from './wanted-version.ts'

type Inputs = InputsOf<typeof contract>

/** A package with its manifest as it is to be built. */
export interface Prepared {
  readonly candidate: Candidate
  readonly rewriting: Rewriting
}

/** What is asked for, before any registry was asked. */
export interface Preparation {
  readonly view: CommitView
  readonly all: Candidates
  readonly packages: readonly Prepared[]
  /** Why nothing can be published as it is. */
  readonly problems: readonly Finding[]
  /** Why there are no packages, and the way out; absent where there are some. */
  readonly whyNothing?: string
}

/**
 * The packages that the inputs ask for, each with its requirements on siblings worked out.
 *
 * @throws {UserError} `UNCOMMITTED_CHANGES`, and what `readCommit` and `selectPackages` throw
 */
export async function prepare(inputs: Inputs, git: Git, system: System): Promise<Preparation> {
  const isChecked = !inputs['allow-dirty'] && inputs.head === ''
  const [view, uncommitted, place] = await Promise.all([
    readCommit(git, inputs.head || 'HEAD'),
    isChecked ? git.uncommitted() : [],
    git.workTree(),
  ])
  const read: ReadContents = (files) => contentsOf(files, view, git)
  const version = inputs.version === '' ? undefined : requireVersion(inputs.version)
  const found = await findCandidates(view.graph, view.tree, read, version)
  let range: CommitRange | undefined
  const {
    candidates: selected,
    broken,
    names,
  } = await selectPackages(inputs.projects, found, view.graph, async () => {
    const set = await affectedSet(inputs, system)
    range = set.range
    return new Set(set.projects.keys())
  })
  refuseDirty(selected, uncommitted)
  tellPrivate(names, found, system)
  const { candidates, texts, refused } = await underOneVersion(selected, view, version)
  const publishable = new Map([...found.publishable, ...candidates.map((one) => [one.project, one] as const)])
  const all: Candidates = { ...found, publishable }
  const siblings = siblingsOf(siblingsIn(view, all), place)
  const packages: Prepared[] = []
  for (const candidate of candidates) {
    const filledIn = await readFilledIn(candidate, view.tree, read)
    const text = texts.get(candidate.manifest) ?? view.tree.text(candidate.manifest) ?? ''
    const rewriting = await rewrite({ candidate, filledIn, text }, view, siblings, inputs)
    packages.push({ candidate: withNeeds(candidate, rewriting, view), rewriting })
  }
  const roots = [...view.graph.projects.values()].map(({ root }) => root)
  const problems = [
    ...refused,
    ...broken.flatMap((name) => all.problems.get(name) ?? []),
    ...packages.flatMap(({ rewriting }) => rewriting.problems),
    ...packages.flatMap(({ candidate }) => missingSubmodules(candidate, roots, view.tree)),
  ]
  const nothing = { selected: names, others: all.others, all: view.graph.projects.size }
  return {
    view,
    all,
    packages,
    problems,
    ...(packages.length > 0
      ? {}
      : { whyNothing: whyNothing({ ...nothing, ...(range === undefined ? {} : { range }) }) }),
  }
}

/** Packages under the version that is asked for, with their manifests; as they are, where none is. */
async function underOneVersion(candidates: readonly Candidate[], { tree }: CommitView, version: string | undefined) {
  const texts = new Map<RepoPath, string>()
  const refused: Finding[] = []
  if (version === undefined) return { candidates, texts, refused }
  const versioned: Candidate[] = []
  for (const candidate of candidates) {
    const one = await underVersion(candidate, tree.text(candidate.manifest) ?? '', version)
    if ('code' in one) refused.push(one)
    else {
      versioned.push(one.candidate)
      texts.set(candidate.manifest, one.text)
    }
  }
  return { candidates: versioned, texts, refused }
}

async function contentsOf(
  files: readonly RepoPath[],
  { tree }: CommitView,
  git: Git,
): Promise<ReadonlyMap<RepoPath, string>> {
  const entries = files.flatMap((file) => tree.entries.get(file) ?? [])
  const blobs = await git.blobs(entries.map(({ objectId }) => objectId))
  return new Map(
    entries.flatMap(({ path: file, objectId }) => {
      const bytes = blobs.get(objectId)
      return bytes === undefined ? [] : [[file, Buffer.from(bytes).toString('utf8')] as const]
    }),
  )
}

function affectedSet(inputs: Inputs, system: System): Promise<AffectedSet> {
  const given: Readonly<Record<string, string>> = { root: inputs.root, base: inputs.base, head: inputs.head }
  return answer(
    parseInputs(affected, (name) => given[name]),
    system,
  )
}

/** Whoever asks for all hears of those that look like packages and are none to publish. */
function tellPrivate(names: readonly ProjectName[], { others }: Candidates, { report }: System): void {
  const left = names.filter((name) => others.get(name) === PRIVATE)
  if (left.length > 0 && left.length < names.length)
    report.log(`Left out, as their manifests mark them private: ${left.map(printable).join(', ')}`)
}

/** What is published is the commit: whoever has something else before them would be surprised. */
function refuseDirty(candidates: readonly Candidate[], files: readonly RepoPath[]): void {
  const own = files.filter(
    (file) =>
      !file.startsWith(`${OWN_FOLDER}/`) &&
      candidates.some(({ root, manifest }) => file === manifest || root === '' || file.startsWith(`${root}/`)),
  )
  const [first] = own
  if (first === undefined) return
  const more = own.length === 1 ? 'is' : `and ${own.length - 1} more are`
  throw new UserError(
    'UNCOMMITTED_CHANGES',
    `${printable(first)} ${more} not committed, and would not be published`,
    'Commit them first; or set allow-dirty to publish the commit without them.',
  )
}

function siblingsIn({ graph }: CommitView, { publishable }: Candidates): readonly Sibling[] {
  return [...graph.projects.values()].flatMap(({ name, root, packageNames, version }) => {
    if (packageNames.python === undefined) return []
    const { version: stated = version, extras } = publishable.get(name) ?? {}
    return {
      root,
      name: packageNames.python,
      ...(stated === undefined ? {} : { version: stated }),
      ...(extras === undefined ? {} : { extras }),
    }
  })
}

interface ToRewrite {
  readonly candidate: Candidate
  readonly filledIn: FilledIn | undefined
  /** Its manifest. */
  readonly text: string
}

function rewrite(
  { candidate, filledIn, text }: ToRewrite,
  { tree, graph }: CommitView,
  siblings: ReturnType<typeof siblingsOf>,
  { constraint }: Inputs,
): Promise<Rewriting> {
  const { root, manifest, project, package: name } = candidate
  const [workspace] = graph.projects.get(project)?.workspaceRoots ?? []
  const above =
    workspace === undefined || workspace === root ? undefined : tree.text(path.posix.join(workspace, 'pyproject.toml'))
  return rewriteDependencies(
    {
      file: manifest,
      folder: root,
      text,
      package: name,
      ...(filledIn === undefined ? {} : { filledIn }),
      ...(above === undefined || workspace === undefined ? {} : { workspaceRoot: { folder: workspace, text: above } }),
    },
    siblings,
    constraint,
  )
}

/** The graph knows what manifests state; of what stands in other files it is told here. */
function withNeeds(candidate: Candidate, { requirements }: Rewriting, { graph }: CommitView): Candidate {
  const neededAt = new Map(candidate.neededAt)
  const needs = new Set(candidate.needs)
  const roots = new Set(requirements.map(({ sibling }) => sibling))
  for (const { root, name } of roots.size === 0 ? [] : graph.projects.values()) {
    const at = roots.has(root) ? requirements.find(({ sibling }) => sibling === root)?.at : undefined
    if (at === undefined || needs.has(name) || name === candidate.project) continue
    needs.add(name)
    neededAt.set(name, at)
  }
  return needs.size === candidate.needs.length ? candidate : { ...candidate, needs: [...needs], neededAt }
}
