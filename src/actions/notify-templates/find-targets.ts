import { UserError } from '../../errors.ts'
import { watchPages } from '../../standards/link-header.ts'
import { printable } from '../../standards/printable.ts'
import type { Github, Report } from '../../system/system.ts'
import { objectAt, textAt } from '../../templates/github/answers.ts'
import { type Place, placeOf } from '../../templates/github/place.ts'

const PER_PAGE = '100'
// GitHub shows no more than that of what it finds.
const MOST_FOUND = 1_000

/**
 * The repositories that are meant, each once and without that of the templates; those of a topic or an installation in order of name.
 *
 * @throws {UserError} `INPUT_INVALID`, `GITHUB_REFUSED`
 */
export async function findTargets(
  targets: readonly string[],
  github: Github,
  report: Report,
): Promise<readonly Place[]> {
  if (targets.length === 0) {
    const hint = 'Name repositories as OWNER/NAME, or topic:NAME, or installation.'
    throw new UserError('INPUT_INVALID', 'targets: nobody is named', hint)
  }
  const found = new Map<string, Place>()
  for (const target of targets) {
    for (const name of await namesFor(target, github, report)) {
      if (isSame(name, github.repository) || found.has(name.toLowerCase())) continue
      found.set(name.toLowerCase(), placeOf(name))
    }
  }
  return [...found.values()]
}

/** Whether two names are those of one repository. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

async function namesFor(target: string, github: Github, report: Report): Promise<readonly string[]> {
  if (target === 'installation') return (await ofInstallation(github)).sort()
  const [, topic] = /^topic:([a-z0-9][a-z0-9-]{0,49})$/.exec(target) ?? []
  if (topic !== undefined) return (await withTopic(topic, github, report)).sort()
  if (/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(target)) return [target]
  const hint = 'Write OWNER/NAME, topic:NAME or installation, one a line.'
  throw new UserError('INPUT_INVALID', `targets: ${printable(target)} is none`, hint)
}

/** https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
async function ofInstallation(github: Github): Promise<string[]> {
  const hint =
    'targets: installation needs the token of an installation of a GitHub App, as actions/create-github-app-token makes it.'
  return namesIn('/installation/repositories', 'repositories', { query: { per_page: PER_PAGE }, hint }, github)
}

/** https://docs.github.com/rest/search/search#search-repositories */
async function withTopic(topic: string, github: Github, report: Report): Promise<string[]> {
  const query = { q: `topic:${topic} user:${placeOf(github.repository).owner} archived:false`, per_page: PER_PAGE }
  const names = await namesIn('/search/repositories', 'items', { query }, github)
  if (names.length >= MOST_FOUND) {
    const message = `GitHub finds no more than ${MOST_FOUND} repositories with the topic ${topic}: name the others, or use installation`
    report.annotate({ level: 'warning', title: 'TARGETS_CUT', message })
  }
  return names
}

async function namesIn(
  path: string,
  list: string,
  question: { readonly query: Readonly<Record<string, string>>; readonly hint?: string },
  github: Github,
): Promise<string[]> {
  const names: string[] = []
  const watch = watchPages(`the repositories at ${path}`)
  let page = await github.ask({ path, ...question, permission: 'metadata: read' })
  for (;;) {
    const items = objectAt(page.body)?.[list]
    for (const item of Array.isArray(items) ? items : []) {
      const name = textAt(objectAt(item), 'full_name')
      if (name !== undefined && objectAt(item)?.['archived'] !== true) names.push(name)
    }
    if (page.next === undefined) return names
    watch(page.next)
    page = await github.ask({ path: page.next, permission: 'metadata: read' })
  }
}
