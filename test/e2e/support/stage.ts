import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'js-yaml'

/** This repository, as a caller's workflow names it. */
const ACTIONS = 'maestro-actions/maestro-actions@v1'

/** Folders that stand for repositories: key `owner/repo@ref`, or `owner/repo` for every ref. */
export type Repositories = ReadonlyMap<string, string>

const root = path.resolve(import.meta.dirname, '../../..')
const standins = path.join(import.meta.dirname, 'standins')
// What a runner needs of this repository; the rest would only be copied for each job.
const SHIPPED = ['action.yml', 'actions', 'dist', '.github/workflows']

/** Our own stand-ins for the actions that every caller uses. They need no network. */
export const STANDINS: Repositories = new Map([
  ...[
    ...['checkout', 'setup-python', 'setup-node', 'upload-artifact', 'download-artifact'],
    ...['cache', 'create-github-app-token', 'attest'],
  ].map((name) => [`actions/${name}`, path.join(standins, name)] as const),
  ['maestro-e2e/look', path.join(standins, 'look')],
])

/** The first step of every job: at the job's end it looks for secrets. */
export const LOOK = { id: 'look-for-secrets', uses: 'maestro-e2e/look@v1' } as const

export interface Stage {
  readonly repositories: Repositories
  remove(): void
}

/** A starter workflow as somebody has it whose default branch is main: `monorepo/ci`. */
export function starter(name: string): string {
  return readFileSync(path.join(root, `workflows/${name}.yml`), 'utf8').replace('$default-branch', 'main')
}

/**
 * The actions of this repository, as built in `dist/`, in a folder of their own beside the stand-ins.
 *
 * @param edit changes the text of a callable workflow, for a test of what happens otherwise
 */
export function stageActions(edit = (text: string) => text): Stage {
  if (!existsSync(path.join(root, 'dist'))) throw new Error('no dist/: run "npm run build" first')
  const folder = mkdtempSync(path.join(tmpdir(), 'maestro-stage-'))
  for (const name of SHIPPED) {
    if (existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name))
  for (const name of files) {
    const text = asActKnowsIt(readFileSync(path.join(folder, name), 'utf8'))
    writeFileSync(path.join(folder, name), name.startsWith('.github/workflows/') ? watched(edit(text)) : text)
  }
  return {
    repositories: new Map([...STANDINS, [ACTIONS, folder]]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

// act 0.2.89 knows neither `$/path` nor `queue`, and looks for a nested `./.github/workflows/x.yml` in the caller's tree.
function asActKnowsIt(text: string): string {
  const [repository, ref] = ACTIONS.split('@')
  return text
    .replace(/(uses:\s*['"]?)(?:\$\/|\.\/(?=\.github\/workflows\/))([^\s'"#]+)/g, `$1${repository}/$2@${ref}`)
    .replace(/^ {2}queue: max\n/m, '')
}

/** The same workflow with a step in front of each job that looks, in the end, at what the job and its outputs hold. */
export function watched(text: string): string {
  const workflow = load(text) as { readonly jobs: Readonly<Record<string, Job>> }
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => [
    name,
    job.steps === undefined ? job : watchedJob(job),
  ])
  return JSON.stringify({ ...workflow, jobs: Object.fromEntries(jobs) })
}

interface Job {
  readonly steps?: readonly unknown[]
  readonly outputs?: Readonly<Record<string, string>>
}

// act evaluates these once more at the job's end, when all steps have their outputs.
function watchedJob({ steps = [], outputs = {}, ...job }: Job): object {
  const env = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [`LOOK_AT_${name}`, value]))
  return { ...job, outputs, steps: [{ ...LOOK, env }, ...steps] }
}

/**
 * The `--local-repository` value, `owner/repo@ref=folder`, of everything that a workflow uses, directly or through
 * reusable workflows and composite actions.
 *
 * @param file the workflow, absolute
 * @param home the repository that holds it, where `uses: ./…` looks
 * @throws {Error} for a reference that no folder stands for: a test never asks the network
 */
export function localRepositories(file: string, home: string, repositories: Repositories): readonly string[] {
  const found = new Map<string, string>()
  const visit = (current: string, from: string): void => {
    for (const reference of usesOf(load(readFileSync(current, 'utf8')))) {
      const [name = '', ref] = reference.split('@')
      const [owner, repo, ...inside] = name.split('/')
      const folder = name.startsWith('./')
        ? from
        : (repositories.get(`${owner}/${repo}@${ref}`) ?? repositories.get(`${owner}/${repo}`))
      if (folder === undefined) {
        throw new Error(`uses: ${reference} in ${path.basename(current)} is neither ours nor has it a stand-in`)
      }
      const isNew = !found.has(reference)
      found.set(reference, name.startsWith('./') ? '' : `${owner}/${repo}@${ref}=${folder}`)
      if (isNew) visit(definitionIn(path.join(folder, name.startsWith('./') ? name : inside.join('/'))), folder)
    }
  }
  visit(file, home)
  return [...new Set(found.values())].filter((value) => value !== '')
}

function definitionIn(place: string): string {
  if (/\.ya?ml$/.test(place)) return place
  return ['action.yml', 'action.yaml'].map((name) => path.join(place, name)).find(existsSync) ?? place
}

/** Every `uses:` value, at whatever depth: of steps, of jobs, of composite steps. */
function usesOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(usesOf)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'uses' && typeof value === 'string' ? [value] : usesOf(value),
  )
}
