import path from 'node:path'
import { ownerOf, projectsByRoot } from '../../../affected/places.ts'
import { parseCoreMetadata, valuesOf } from '../../../standards/core-metadata.ts'
import { memberOf, membersOf, readJson, stringMember } from '../../../standards/json.ts'
import { normalizeName } from '../../../standards/pep503.ts'
import { printable } from '../../../standards/printable.ts'
import { isWithin } from '../../../standards/within.ts'
import type { Files, RepoPath } from '../../../system/system.ts'
import { directOrigin, distributionsIn, pythonVersionIn } from '../../../tasks/installed-distributions.ts'
import { hasOtherInterpreter } from '../../../tasks/other-interpreter.ts'
import { ENVIRONMENT_STAMP } from '../../../tasks/task-environment.ts'
import { once } from '../../../workspaces/once.ts'
import { inFolder } from '../../../workspaces/repo-paths.ts'
import type { FileTree, ProjectName } from '../../../workspaces/workspace.ts'
import type { WhatToRun } from '../what-to-run.ts'

/** What an environment of Python holds. */
export interface EnvironmentContent {
  /** The version of the interpreter, who made it, and the distributions that are no folders of the repository. */
  readonly text: string
  readonly editable: readonly EditableDistribution[]
  /** Folders that change where anything else is installed; absolute. */
  readonly installed: readonly string[]
}

/** A folder of the repository that an environment loads as it stands. */
export interface EditableDistribution {
  /** Normalized (PEP 503). */
  readonly name: string
  readonly at: RepoPath
  /** The project that it is of; undefined where there is none. */
  readonly owner: ProjectName | undefined
  /** Its entry points, as they are installed. */
  readonly points: EntryPoints
  /** What it asks for, as far as that was written down when it was installed. */
  readonly requirements: () => Promise<readonly string[]>
}

/** Of `entry_points.txt`: https://packaging.python.org/en/latest/specifications/entry-points/ */
interface EntryPoints {
  readonly text: string
  readonly commands: readonly string[]
  /** Some are of groups that somebody else looks for. */
  readonly hasPlugins: boolean
}

/** What lies in an environment; `why` where nobody can tell. */
export async function environmentContent(
  python: string,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  files: Files,
): Promise<EnvironmentContent | { readonly why: string }> {
  const settings = (await files.read(path.join(python, 'pyvenv.cfg'))) ?? ''
  const version = pythonVersionIn(settings)
  if (version === undefined) return { why: 'pyvenv.cfg of its environment names no version' }
  if (await hasOtherInterpreter(python, settings, files))
    return { why: 'its interpreter changed since its environment was made; setup makes it anew' }
  const reading = readJson((await files.read(path.join(python, ENVIRONMENT_STAMP))) ?? '{}')
  const stamp = 'value' in reading ? reading.value : undefined
  const other = otherSince(stamp, view.tree.entries)
  if (other !== undefined)
    return { why: `its environment was made from another ${printable(other)}; setup makes it anew` }
  if (/^include-system-site-packages\s*=\s*true\s*$/im.test(settings))
    return { why: 'its environment takes packages from outside, so nobody knows what is installed' }
  const installed = await distributionsIn(python, files)
  // What we made from a lock follows from it, and holds no copies.
  const isLocked = membersOf(memberOf(stamp, 'files')).some(([file]) => file.endsWith('.lock'))
  const found = isLocked
    ? await lockedNames(installed, { view, root }, files)
    : await originsOf(installed, { view, root }, files)
  if ('why' in found) return found
  const text = [version, stringMember(stamp, 'uv') ?? '', ...found.names].join('\n')
  return { text, editable: found.editable, installed: await changing(installed, files) }
}

/** What holds the distributions; where Python has yet to put a folder of what it compiles beside them, they themselves. */
async function changing(distributions: readonly string[], files: Files): Promise<readonly string[]> {
  const folders = [...new Set(distributions.map((one) => path.dirname(one)))]
  for (const folder of folders) if (!(await files.isFolder(path.join(folder, '__pycache__')))) return distributions
  return folders
}

/** The first file that was another one when this was installed. */
function otherSince(stamp: unknown, entries: FileTree['entries']): RepoPath | undefined {
  return membersOf(memberOf(stamp, 'files')).find(([file, id]) => (entries.get(file)?.objectId ?? '') !== id)?.[0]
}

interface Found {
  readonly names: readonly string[]
  readonly editable: readonly EditableDistribution[]
}

/** With where they came from, where no index gave them; folders of the repository that are loaded as they stand are seen by their files. */
async function originsOf(
  distributions: readonly string[],
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  files: Files,
): Promise<Found | { readonly why: string }> {
  const [names, editable]: [string[], EditableDistribution[]] = [[], []]
  for (const folder of distributions) {
    const origin = await directOrigin(folder, files)
    const [name, { copyOf, editableOf }] = [path.basename(folder), origin ?? { text: '' }]
    if (copyOf !== undefined)
      return { why: `its environment has a copy of ${printable(path.basename(copyOf))}, and not that folder itself` }
    if (editableOf === undefined) names.push(`${name} ${origin?.text ?? ''}`)
    else if (isWithin(root, editableOf)) editable.push(await editableAt(folder, editableOf, { view, root }, files))
    else return { why: `its environment loads ${printable(editableOf)}, which lies outside of the repository` }
  }
  return { names, editable }
}

/** Without projects of the repository, which a lock takes from the tree or by a version that it fixes. */
async function lockedNames(
  distributions: readonly string[],
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  files: Files,
): Promise<Found> {
  const own = new Set([...view.graph.projects.values()].flatMap(({ packageNames }) => packageNames.python ?? []))
  const [names, editable]: [string[], EditableDistribution[]] = [[], []]
  for (const folder of distributions) {
    const name = nameOf(folder)
    if (!own.has(name)) {
      names.push(path.basename(folder))
      continue
    }
    const { editableOf } = (await directOrigin(folder, files)) ?? {}
    if (editableOf !== undefined && isWithin(root, editableOf))
      editable.push(await editableAt(folder, editableOf, { view, root }, files))
  }
  return { names, editable }
}

async function editableAt(
  distribution: string,
  from: string,
  { view, root }: Pick<WhatToRun, 'view' | 'root'>,
  files: Files,
): Promise<EditableDistribution> {
  const at = path.relative(root, from).split(path.sep).join('/')
  const metadata = once(() => textOf(path.join(distribution, 'METADATA'), files))
  return {
    name: nameOf(distribution),
    at,
    owner: ownerOf(inFolder(at, 'pyproject.toml'), projectsByRoot(view.graph))?.name,
    points: entryPoints(await textOf(path.join(distribution, 'entry_points.txt'), files)),
    requirements: async () => valuesOf(parseCoreMetadata(await metadata()), 'Requires-Dist'),
  }
}

function entryPoints(text: string): EntryPoints {
  const commands: string[] = []
  let [isCommand, hasPlugins] = [true, false]
  for (const line of text.split('\n')) {
    const group = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]
    if (group !== undefined) isCommand = group === 'console_scripts' || group === 'gui_scripts'
    hasPlugins ||= !isCommand
    const name = /^\s*([^\s#;[=][^=]*?)\s*=/.exec(line)?.[1]
    if (isCommand && name !== undefined) commands.push(name)
  }
  return { text, commands, hasPlugins }
}

function nameOf(distribution: string): string {
  return normalizeName(path.basename(distribution).replace(/-[^-]*\.(?:dist|egg)-info$/, ''))
}

/** Of what is often not there; to read that takes ten times as long as to ask for it. */
async function textOf(file: string, files: Files): Promise<string> {
  return (await files.isFile(file)) ? ((await files.read(file)) ?? '') : ''
}
