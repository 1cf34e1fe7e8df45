import path from 'node:path'
import { changelogOf } from '../../changes/changelog.ts'
import type { InputsOf } from '../../contract/define.ts'
import { UserError } from '../../errors.ts'
import {
  planRelease,
  previousRelease,
  type ReleasePlan,
  releasesIn,
  type VersionWish,
} from '../../release/release-plan.ts'
import { memberOf, readJson } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import { readToml, stringAt } from '../../standards/toml.ts'
import type { Git, ObjectId, System } from '../../system/system.ts'
import { serverUrl } from '../../templates/github/place.ts'
import { versionInTag } from '../../versioning/release-version.ts'
import type { contract } from './contract.ts'
import { NOTES, PLAN } from './release-files.ts'

type Inputs = InputsOf<typeof contract>

const MOST_COMMITS = 2_000

/**
 * The next release of what is checked out, left in the folder with its notes where there is one.
 *
 * @returns the plan, and the path of the notes; empty where there is nothing to release
 * @throws {UserError} `TAG_INVALID`, `VERSION_INVALID`, `HISTORY_SHALLOW`, `TAG_TAKEN`, `NO_COMMIT`
 */
export async function planIn(
  inputs: Inputs,
  system: System,
): Promise<{ readonly plan: ReleasePlan; readonly notes: string }> {
  const wish = wishIn(inputs, system)
  const git = system.openGit(path.resolve(system.folder, inputs.root))
  const commit = await git.commit('HEAD')
  if (commit === undefined) throw new UserError('NO_COMMIT', 'nothing is committed yet', 'Commit first.')
  await refuseShallow(git)
  const tags = await git.tags(commit)
  const releases = releasesIn(tags, inputs['tag-prefix'])
  const before = previousRelease(wish, releases)
  const commits = before === undefined ? [] : await git.between(before.commit, commit, MOST_COMMITS + 1)
  const stated = before === undefined ? await statedVersion(git, commit) : undefined
  const history = { commit, prefix: inputs['tag-prefix'], releases, today: new Date(), stated }
  const plan = planRelease(wish, history, commits)
  if (plan.pending) refuseTaken(plan, tags)
  const { report, files } = system
  const { releaseNotes, releaseSummary, releaseText } = await import('../../report/release-text.ts')
  const sections = changelogOf(commits.slice(0, MOST_COMMITS))
  const notes = plan.pending
    ? releaseNotes(plan, { sections, isCut: commits.length > MOST_COMMITS, url: await placeOf(git, system) })
    : ''
  await report.show(async (screen) => releaseText(plan, screen))
  if (inputs.summary) await report.summary(async () => releaseSummary(plan, notes))
  if (!plan.pending) return { plan, notes: '' }
  const folder = path.resolve(system.folder, inputs.folder)
  await files.write(path.join(folder, PLAN), `${JSON.stringify(plan, null, 2)}\n`)
  await files.write(path.join(folder, NOTES), notes)
  return { plan, notes: path.join(inputs.folder, NOTES) }
}

const LEVELS = ['major', 'minor', 'patch'] as const

function wishIn({ version: text, 'tag-prefix': prefix }: Inputs, { event }: Pick<System, 'event'>): VersionWish {
  const level = LEVELS.find((one) => one === text)
  if (level !== undefined) return { kind: 'level', level }
  if (text === 'calver') return { kind: text }
  if (text !== 'auto') return { kind: 'given', version: givenVersion(text, prefix) }
  const [, tag] = /^refs\/tags\/(.+)$/.exec(event?.ref ?? '') ?? []
  if (tag === undefined) return { kind: 'auto' }
  const version = versionInTag(tag, prefix)
  if (version !== undefined) return { kind: 'tag', tag, version }
  throw new UserError(
    'TAG_INVALID',
    `the tag ${printable(tag)} started this run, and is no version behind ${printable(prefix) || 'nothing'}`,
    `Start the workflow from tags such as ${prefix}1.4.0 alone, set tag-prefix, or name the version with version.`,
  )
}

function givenVersion(text: string, prefix: string): string {
  const version = versionInTag(text.startsWith(prefix) ? text : `${prefix}${text}`, prefix)
  if (version !== undefined) return version
  throw new UserError(
    'VERSION_INVALID',
    `version: ${printable(text)} is no version`,
    'Set auto, major, minor, patch or calver, or a version such as 1.4.0 or 1.4.0rc1.',
  )
}

async function refuseShallow(git: Git): Promise<void> {
  if (!(await git.isShallow())) return
  throw new UserError(
    'HISTORY_SHALLOW',
    'the history is cut off, and with it the tags and commits that decide on the version',
    'Check out with fetch-depth: 0.',
  )
}

/** A version that is out stays what it is. */
function refuseTaken({ tag, commit }: ReleasePlan, tags: Awaited<ReturnType<Git['tags']>>): void {
  const taken = tags.find((one) => one.name === tag)
  if (taken === undefined || taken.commit === commit) return
  throw new UserError(
    'TAG_TAKEN',
    `the tag ${printable(tag)} is there already, at ${taken.commit.slice(0, 8)}`,
    'Name another version with version; a tag that people have is never moved.',
  )
}

/** What the manifest in the top folder states. */
async function statedVersion(git: Git, commit: ObjectId): Promise<string | undefined> {
  const entries = (await git.tree(commit)).filter(({ path: file }) => ['pyproject.toml', 'package.json'].includes(file))
  const blobs = await git.blobs(entries.map(({ objectId }) => objectId))
  const textOf = (name: string) => {
    const bytes = blobs.get(entries.find((entry) => entry.path === name)?.objectId ?? '')
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  }
  const toml = await readToml(textOf('pyproject.toml'))
  const table = 'problem' in toml ? {} : toml.table
  const json = readJson(textOf('package.json'))
  const found =
    stringAt(table, 'project', 'version') ??
    stringAt(table, 'tool', 'poetry', 'version') ??
    ('value' in json ? memberOf(json.value, 'version') : undefined)
  const version = typeof found === 'string' ? versionInTag(found, '') : undefined
  return version === undefined || /^0[.0]*$/.test(version) ? undefined : version
}

/** Where a browser finds the repository: as the job says, else where it was cloned from. */
async function placeOf(git: Git, system: System): Promise<string> {
  const name = system.variable('GITHUB_REPOSITORY')
  if (name !== undefined) return `${serverUrl(system)}/${name}`
  const { webUrl } = await import('../../report/changelog-text.ts')
  return webUrl((await git.remoteUrl('origin')) ?? '') ?? ''
}
