import { isUtf8 } from 'node:buffer'
import path from 'node:path'
import { UserError } from '../../errors.ts'
import { LINK } from '../../standards/git-modes.ts'
import { isObject, memberOf } from '../../standards/json.ts'
import { printable } from '../../standards/printable.ts'
import { type PlacedYaml, readPlacedYaml } from '../../standards/yaml.ts'
import type { RepoPath, System, WorkTree } from '../../system/system.ts'

/** Where GitHub looks for workflows. */
export const FOLDER = '.github/workflows'

/** A job that calls a workflow of this collection, of a fork, or of a mirror. */
export interface CallOfOurs {
  readonly job: string
  /** Of the repository that it calls. */
  readonly owner: string
  /** `monorepo-ci.yml` */
  readonly callee: string
  /** What stands behind the `@`. */
  readonly ref: string
  /** Where the `ref` stands in the text; undefined where it is not written out there. */
  readonly span: { readonly start: number; readonly end: number } | undefined
}

/** A workflow of the repository that calls ours. */
export interface PresentWorkflow {
  readonly file: RepoPath
  readonly text: string
  /** As parsed. */
  readonly content: unknown
  /** At least one. */
  readonly calls: readonly CallOfOurs[]
}

/** What stands where workflows go. */
export interface PresentWorkflows {
  /** Those that call ours, in order of their files. */
  readonly calling: readonly PresentWorkflow[]
  /** What stands under a name in the folder: a file, or what is none. Names are in lower case, as some disks do not tell the difference. */
  readonly taken: ReadonlyMap<string, 'file' | 'folder' | 'link'>
}

/**
 * Reads the workflows of a work tree; no link is followed.
 *
 * @param root the absolute path of the work tree
 * @throws {UserError} `FOLDER_BLOCKED` where something else stands in the place of the folder of workflows; `WORKFLOW_UNREADABLE` for one that
 * speaks of ours and is no YAML
 */
export async function readWorkflows(
  root: string,
  workTree: WorkTree,
  files: Pick<System['files'], 'list'>,
): Promise<PresentWorkflows> {
  for (const folder of ['.github', FOLDER]) {
    const blocking = await workTree.look(folder)
    if (blocking !== undefined) throw folderBlocked(folder, blocking.mode)
  }
  const calling: PresentWorkflow[] = []
  const taken = new Map<string, 'file' | 'folder' | 'link'>()
  for (const name of await files.list(path.join(root, FOLDER))) {
    const file = `${FOLDER}/${name}`
    const found = await workTree.look(file)
    taken.set(name.toLowerCase(), found === undefined ? 'folder' : found.mode === LINK ? 'link' : 'file')
    if (found?.bytes === undefined || !/\.ya?ml$/.test(name) || !isUtf8(found.bytes)) continue
    const workflow = await workflowIn(file, Buffer.from(found.bytes).toString('utf8'))
    if (workflow.calls.length > 0) calling.push(workflow)
  }
  return { calling, taken }
}

function folderBlocked(folder: RepoPath, mode: string): UserError {
  const what = mode === LINK ? 'a symbolic link, which GitHub does not follow, and neither does init' : 'no folder'
  return new UserError('FOLDER_BLOCKED', `${folder} is ${what}`, 'Make it a folder, and run this again.')
}

async function workflowIn(file: RepoPath, text: string): Promise<PresentWorkflow> {
  const none = { file, text, content: undefined, calls: [] }
  if (!/\/maestro-actions\b/i.test(text)) return none
  const reading = await readPlacedYaml(text)
  if (!('problem' in reading)) return { file, text, content: reading.value, calls: callsIn(text, reading) }
  const { message, line } = reading.problem
  const hint = 'Correct it, and run this again: until then nobody knows what it calls.'
  throw new UserError('WORKFLOW_UNREADABLE', `no YAML: ${printable(message)}`, hint, { file, line })
}

const CALL = /^([\w.-]+)\/maestro-actions\/\.github\/workflows\/([\w.-]+\.ya?ml)@(\S+)$/i

function callsIn(text: string, { value, spanOf }: PlacedYaml): readonly CallOfOurs[] {
  const jobs = memberOf(value, 'jobs')
  if (!isObject(jobs)) return []
  return Object.entries(jobs).flatMap(([job, content]) => {
    const uses = memberOf(content, 'uses')
    const [whole, owner = '', callee = '', ref = ''] = CALL.exec(typeof uses === 'string' ? uses : '') ?? []
    if (whole === undefined) return []
    const span = spanOf(['jobs', job, 'uses'])
    const isPlain = span !== undefined && text.slice(span.start, span.end) === whole
    return { job, owner, callee, ref, span: isPlain ? { start: span.end - ref.length, end: span.end } : undefined }
  })
}
