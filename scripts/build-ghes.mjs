// Writes the callable workflows as GitHub Enterprise Server takes them, into build/ghes: it does not know `uses: $/…`, so each job that
// calls an action of ours checks this repository out first, at the commit of the workflow that runs; nor `queue: max`, so of the runs that
// wait there only the newest stays.
//   node scripts/build-ghes.mjs [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { callableWorkflows } from './callable-workflows.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
// Where tools of the caller that look at all files of the work tree (jest, eslint, pytest) never look.
const PLACE = '.git/maestro-actions'
// The one that is pinned everywhere.
const [CHECKOUT] = /actions\/checkout@[0-9a-f]{40} # v\S+/.exec(
  callableWorkflows()
    .map(({ text }) => text)
    .join(''),
)
const SELF = /(uses: )\$\/(?=actions\/)/g

/** The same workflow for a server. */
export function forServer(text) {
  const own = [
    `      - uses: ${CHECKOUT}`,
    '        with:',
    `          repository: \${{ job.workflow_repository }}`,
    `          ref: \${{ job.workflow_sha }}`,
    `          path: ${PLACE}`,
    '          persist-credentials: false',
    '',
  ].join('\n')
  // A check-out of the caller empties the folder: ours comes behind it.
  const jobs = text.split(/^(?= {2}[a-z-]+:\n {4}name: )/m)
  return jobs
    .map((job) => {
      if (job.search(SELF) < 0) return job
      const behind = /^ {6}- uses: actions\/checkout@.*\n(?: {8}.*\n)*/m.exec(job)
      const steps = /^ {4}steps:\n/m.exec(job)
      const found = behind ?? steps
      const at = found.index + found[0].length
      return `${job.slice(0, at)}${own}${job.slice(at)}`
    })
    .join('')
    .replace(SELF, `$1./${PLACE}/`)
    .replace(/^ {2}queue: max\n/m, '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = path.resolve(process.argv[2] ?? path.join(root, 'build/ghes'), '.github/workflows')
  mkdirSync(target, { recursive: true })
  const workflows = callableWorkflows()
  for (const { file, text } of workflows) writeFileSync(path.join(target, file), forServer(text))
  console.log(`wrote ${workflows.length} workflows to ${target}`)
}
