import path from 'node:path'
import { ExternalError, UserError } from '../../errors.ts'
import { parseGitConfig } from '../../standards/git-config.ts'
import { parseGitUrl } from '../../standards/git-url.ts'
import { printable } from '../../standards/printable.ts'
import type { Git, Github, ObjectId, RemoteGit, RepoPath } from '../../system/system.ts'
import { chooseSubmodules } from '../../templates/choose-submodules.ts'
import { githubPinSource } from '../../templates/github/history.ts'
import { readLinks } from '../../templates/github/pins.ts'
import { fullNameOf, openOwnGithub, type Place, placeOf, serverUrl } from '../../templates/github/place.ts'
import { readState, type State } from '../../templates/github/state.ts'
import { readTags, readTagsFrom, type TemplatesState } from '../../templates/github/tags.ts'
import { readMarker, tagOfPin } from '../../templates/marker.ts'
import { gitPinSource, type PinSource, tagsIn } from '../../templates/pin-source.ts'
import { resolveSubmoduleUrl, type SubmoduleUrl } from '../../templates/submodule-url.ts'
import { linksOfTree, type PinnedSubmodule, readSubmodules } from '../../templates/submodules.ts'
import { tokenAt } from '../../templates/token-places.ts'
import { once } from '../../workspaces/once.ts'
import { type BackendTools, branchFor, type OpenBackend, tokensIn } from './backend.ts'
import { closeNeedless, writePullRequest } from './pull-request.ts'

/**
 * GitHub's API alone: nothing is cloned, GitHub signs the commit, and a pull request is made and kept current.
 *
 * @throws {UserError} `PRODUCT_UNREADABLE`, `GITMODULES_INVALID`, `SUBMODULE_MISSING`, `SUBMODULE_UNCLEAR`
 */
export const openGithubBackend: OpenBackend = async (tools) => {
  const { inputs, system, scratch } = tools
  const github = await openOwnGithub(inputs.root, inputs.token, system)
  const product = placeOf(github.repository)
  const server = serverUrl(system)
  const origin = `${server}/${github.repository}`
  const places = { ...tokensIn(inputs), origin, server }
  const tokenFor = (url: string) => tokenAt(url, places)
  const templatesToken = tokenFor(`${server}/`) ?? ''
  const templatesGithub =
    templatesToken === inputs.token || templatesToken === ''
      ? github
      : await system.openGithub({ token: templatesToken })
  const guess = await guessed(tools, origin)
  const known = github === templatesGithub ? guess.places : []
  const question = { product, baseBranch: inputs.base, templates: known }
  let state = await readState({ ...question, branches: guess.branches }, github)
  const checkOut = system.openGit(path.resolve(system.folder, inputs.root))
  const submodules = await chosenOf(state, inputs.submodules, { product, github, checkOut })
  const { baseBranch, defaultBranch } = state.product
  // Each base has branches of its own: the pull request into one is not made into that of another.
  const own = baseBranch === defaultBranch ? '' : baseBranch
  const branchOf = (at: string) => branchFor(inputs.group, at, own)
  // Git keeps the name where a folder moves: what was merged from the branch of before tells by which tag its pin was set.
  const branches = [...new Set(submodules.flatMap(({ path: at, name }) => [branchOf(at), branchOf(name)]))]
  const lacks = branches.some((branch) => !state.product.branches.has(branch))
  if (lacks) state = await readState({ ...question, branches }, github)
  const remote = await system.openRemoteGit(scratch, tokenFor)
  const sources = { known, state, github: templatesGithub, remote, host: new URL(server).host }
  const placeFor = (branch: string) => {
    const reread = async () => (await readState({ ...question, templates: [], branches: [branch] }, github)).product
    return { place: product, state: state.product, reread, github, inputs, system }
  }
  return {
    base: state.product.base,
    submodules,
    surroundings: {
      origin,
      sourceOf: (url) => sourceOf(url, sources),
      setBy: async (submodule) => tagThen(state, submodule),
    },
    branchOf,
    files: async () => ({
      remote,
      scratch: await system.openScratchGit(scratch),
      product: await remote.tree(origin, state.product.base),
      readProduct: (ids) => remote.contents(origin, ids),
    }),
    write: (branch, moved) => writePullRequest(branch, moved, placeFor(branch)),
    closeNeedless: (branch, paths) => closeNeedless(branch, paths, placeFor(branch)),
    requests: () => github.requests + (templatesGithub === github ? 0 : templatesGithub.requests),
  }
}

interface Places {
  readonly product: Place
  readonly github: Github
  /** Of this job; there may be none. */
  readonly checkOut: Git
}

/**
 * Those that somebody asks for. GitHub lists no submodule without a section in `.gitmodules`: a check-out of the very commit tells of each such
 * one. Without it GitHub is asked, where none is what somebody asks for.
 */
async function chosenOf(
  { product: { base, gitmodules, pins, tree } }: State,
  wanted: readonly string[],
  { product, github, checkOut }: Places,
): Promise<readonly PinnedSubmodule[]> {
  const links = await linksOf(base, checkOut)
  if (links !== undefined) return chooseSubmodules(readSubmodules(gitmodules, links), wanted)
  try {
    return await chooseSubmodules(readSubmodules(gitmodules, pins), wanted)
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'SUBMODULE_MISSING') throw error
    const all = await readLinks(product, tree, github)
    return chooseSubmodules(readSubmodules(gitmodules, new Map([...all, ...pins])), wanted)
  }
}

/** Every submodule of the commit that is checked out; undefined where that is another one, or none that git will read. */
async function linksOf(base: ObjectId, checkOut: Git): Promise<ReadonlyMap<RepoPath, ObjectId> | undefined> {
  try {
    return (await checkOut.commit('HEAD')) === base ? linksOfTree(await checkOut.tree(base)) : undefined
  } catch (error) {
    if (error instanceof UserError || error instanceof ExternalError) return undefined
    throw error
  }
}

/** What the product most likely holds, by the check-out of this job, so that one request reads all of it. */
async function guessed({ inputs, system }: BackendTools, origin: string) {
  const text = (await system.files.read(path.resolve(system.folder, inputs.root, '.gitmodules'))) ?? ''
  const places = new Map<string, Place>()
  const branches = new Set([branchFor('together', '')])
  // Nobody knows yet whether that is the default branch.
  const guess = (at: string) => {
    for (const base of new Set(['', inputs.base])) branches.add(branchFor(inputs.group, at, base))
  }
  if (inputs.group !== 'each') guess('')
  try {
    const entries = parseGitConfig(text)
    for (const { section, subsection, key, value } of entries) {
      if (section !== 'submodule') continue
      if (key === 'path' && inputs.group === 'each') {
        guess(value)
        guess(subsection ?? value)
      }
      if (key !== 'url') continue
      const { host, path: at } = resolveSubmoduleUrl(value, origin, { file: '.gitmodules' })
      if (host === parseGitUrl(origin)?.host) places.set(at, placeOf(at))
    }
  } catch {
    // What is wrong with it is told once it is read where it counts.
  }
  return { places: [...places.values()], branches: [...branches] }
}

interface Sources {
  /** Those that the state has the tags of. */
  readonly known: readonly Place[]
  readonly state: State
  readonly github: Github
  readonly remote: RemoteGit
  /** Of GitHub, as a browser finds it. */
  readonly host: string
}

/** Repositories of other hosts are asked by git. */
function sourceOf(url: SubmoduleUrl, { known, state, github, remote, host }: Sources): PinSource {
  if (url.host !== host) return gitPinSource(url.url, remote)
  const place = placeOf(url.path)
  const at = known.findIndex(({ owner, name }) => owner === place.owner && name === place.name)
  const first = once(() => firstOf(place, at < 0 ? undefined : { first: state.templates[at] }, github))
  const tags = async () => tagsIn(await readTagsFrom(place, await first(), github))
  return githubPinSource(place, { tags, hasSubmodules: async () => (await first()).hasSubmodules }, github)
}

async function firstOf(
  place: Place,
  known: { readonly first: TemplatesState | undefined } | undefined,
  github: Github,
): Promise<TemplatesState> {
  const first = known === undefined ? await firstTags(place, github) : known.first
  if (first === undefined) throw refused(place)
  return first
}

/** Not there, and not to be seen, GitHub tells apart from no one. */
async function firstTags(place: Place, github: Github): Promise<TemplatesState | undefined> {
  try {
    return await readTags(place, undefined, github)
  } catch (error) {
    if (error instanceof UserError && error.code === 'GITHUB_REFUSED') throw refused(place)
    throw error
  }
}

function refused(place: Place): UserError {
  return new UserError(
    'REPOSITORY_REFUSED',
    `${printable(fullNameOf(place))} cannot be read: it is not there, or the token may not read it`,
    'A private repository needs templates-token: one that may read its contents (contents: read); the token of this repository’s workflow may not.',
  )
}

/** The tag by which the last merged pull request of ours set a pin. */
function tagThen({ product }: State, submodule: PinnedSubmodule): string | undefined {
  const merged = [...product.branches.values()].flatMap(({ pullRequests }) =>
    pullRequests.filter(({ state }) => state === 'merged'),
  )
  const pins = merged.flatMap(({ body }) => readMarker(body)?.pins ?? [])
  return tagOfPin(pins, submodule, product.pins)
}
