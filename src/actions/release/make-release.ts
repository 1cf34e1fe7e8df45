import path from 'node:path'
import type { InputsOf } from '../../contract/define.ts'
import { IntegrityError, UserError } from '../../errors.ts'
import type { ReleasePlan } from '../../release/release-plan.ts'
import { isObject, readJson } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, System } from '../../system/system.ts'
import { textAt } from '../../templates/github/answers.ts'
import { openOwnGithub } from '../../templates/github/place.ts'
import type { contract } from './contract.ts'
import { NOTES, PLAN } from './release-files.ts'

type Inputs = InputsOf<typeof contract>

/** A release, and where it is. */
export interface MadeRelease {
  readonly plan: ReleasePlan
  /** Path of the notes. */
  readonly notes: string
  readonly url: string
  /** Whether it was not there already. */
  readonly created: boolean
}

/**
 * Makes the release on GitHub that a folder describes, and its tag where there is none. One that is there already stays as it is.
 *
 * @throws {UserError} `RELEASE_MISSING`, `RELEASE_UNREADABLE`, `GITHUB_REFUSED`, and what {@link System.openGithub} throws
 * @throws {IntegrityError} `TAG_TAKEN`
 */
export async function makeRelease(inputs: Inputs, system: System): Promise<MadeRelease> {
  const { plan, text } = await readFolder(inputs, system)
  const notes = path.join(inputs.folder, NOTES)
  const { report, event } = system
  if (event?.name.startsWith('pull_request')) {
    const message = 'Start the workflow from a tag, a push or by hand to make one.'
    report.annotate({ level: 'notice', title: 'No release is made from a pull request', message })
    return { plan, notes, url: '', created: false }
  }
  const github = await openOwnGithub(inputs.root, inputs.token, system)
  const there = await look(plan, github)
  if (there.commit !== undefined && there.commit !== plan.commit) throw taken(plan, there.commit)
  const made = there.url === undefined
  const url = there.url ?? (await post(plan, text, inputs, github))
  report.log(made ? `Released ${printable(plan.tag)}: ${printable(url)}` : `${printable(plan.tag)} is released already`)
  return { plan, notes, url, created: made }
}

async function readFolder({ folder }: Inputs, { folder: base, files }: System) {
  const file = path.join(folder, PLAN)
  const [plan, text] = await Promise.all([PLAN, NOTES].map((name) => files.read(path.resolve(base, folder, name))))
  if (plan === undefined || text === undefined) {
    throw new UserError(
      'RELEASE_MISSING',
      `${printable(file)} is not there`,
      'Plan first, with stage: plan and the same folder; between jobs, carry the folder over as an artifact.',
    )
  }
  const reading = readJson(plan)
  if ('value' in reading && isPlan(reading.value)) return { plan: reading.value, text }
  throw new UserError('RELEASE_UNREADABLE', `${printable(file)} is no plan of a release`, 'Plan again.')
}

function isPlan(value: unknown): value is ReleasePlan {
  if (!isObject(value) || value['formatVersion'] !== 1) return false
  const texts = ['version', 'tag', 'commit', 'reason'].map((name) => value[name])
  const flags = ['pending', 'isPreRelease'].map((name) => value[name])
  return (
    texts.every((one) => typeof one === 'string') &&
    flags.every((one) => typeof one === 'boolean') &&
    /^[0-9a-f]{40,64}$/.test(String(value['commit'])) &&
    (value['previous'] === null || isObject(value['previous']))
  )
}

/** The release of a tag and the commit that it leads to, each undefined where there is none. */
async function look({ tag }: ReleasePlan, github: Github) {
  const question = { permission: 'contents: read', expected: [404, 422] }
  const at = `/repos/${github.repository}`
  const [release, commit] = await Promise.all([
    github.ask({ ...question, path: `${at}/releases/tags/${encodeURIComponent(tag)}` }),
    github.ask({ ...question, path: `${at}/commits/${encodeURIComponent(`tags/${tag}`)}` }),
  ])
  return {
    url: release.status === 200 ? textAt(release.body, 'html_url') : undefined,
    commit: commit.status === 200 ? textAt(commit.body, 'sha') : undefined,
  }
}

async function post(plan: ReleasePlan, text: string, { draft }: Inputs, github: Github): Promise<string> {
  const { body } = await github.ask({
    method: 'POST',
    path: `/repos/${github.repository}/releases`,
    body: {
      tag_name: plan.tag,
      target_commitish: plan.commit,
      name: plan.tag,
      body: text,
      draft,
      prerelease: plan.isPreRelease,
    },
    permission: 'contents: write',
  })
  return textAt(body, 'html_url') ?? ''
}

/** Whoever has that tag has something else than was built here. */
function taken({ tag, commit }: ReleasePlan, other: string): IntegrityError {
  return new IntegrityError(
    'TAG_TAKEN',
    `the tag ${printable(tag)} leads to ${other.slice(0, 8)}, and what was built is ${commit.slice(0, 8)}: it was moved, or somebody else released meanwhile`,
    'Nothing was overwritten: release what you have under another version.',
  )
}
