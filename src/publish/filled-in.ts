// https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata, …/declarative_config.html; read in setuptools 80
import { normalizeName } from '../standards/pep503.ts'
import { readRequirementsFile } from '../standards/requirements-file.ts'
import { entriesAt, stringAt, stringsAt, tableAt, valueAt } from '../standards/toml.ts'
import type { KeyPath } from '../standards/toml-lines.ts'
import type { RepoPath } from '../system/system.ts'
import { type PythonManifest, readManifest } from '../workspaces/python-manifest.ts'
import { inFolder, resolvePath } from '../workspaces/repo-paths.ts'
import type { FileTree, Location } from '../workspaces/workspace.ts'
import type { Candidate, ReadContents } from './candidates.ts'
import { type Entry, requirementEntry } from './manifest-entries.ts'

/** Requirements that a build back end takes from other files than pyproject.toml. They are checked, and never changed. */
export interface FilledIn {
  readonly entries: readonly Entry[]
  /** Where an entry stands. */
  place(where: KeyPath): Location
  /** The build may require more than files show. */
  readonly isOpen: boolean
}

/** A list that stands elsewhere. */
interface ElsewhereList {
  /** As written; absent for what everybody gets. */
  readonly extra?: string
  readonly items: readonly { readonly text: string; readonly line: number }[]
  /** Where the items stand. */
  readonly file: RepoPath
  /** Files of requirements with more of them. */
  readonly files: readonly RepoPath[]
}

const FIELDS = { dependencies: 'install_requires', 'optional-dependencies': 'extras_require' } as const
type Field = keyof typeof FIELDS

const NOTHING: FilledIn = { entries: [], place: () => ({ file: '' }), isOpen: false }

/** What setuptools fills in for a project: from files of requirements that a pyproject.toml names, and from setup.cfg. Undefined for other back ends. */
export async function readFilledIn(
  { root, build }: Pick<Candidate, 'root' | 'build'>,
  tree: FileTree,
  read: ReadContents,
): Promise<FilledIn | undefined> {
  if (!build.backend.startsWith('setuptools')) return undefined
  const manifest = await readManifest(tree, root)
  const fields = manifest === undefined ? [] : openFields(manifest)
  if (manifest === undefined || fields.length === 0) return NOTHING
  const script = inFolder(root, 'setup.py')
  const hasScript = tree.entries.has(script)
  const code = hasScript ? ((await read([script])).get(script) ?? '') : ''
  const lists = fields.flatMap((field) => {
    if (valueAt(manifest.table, ...DYNAMIC, field) !== undefined) return dynamicLists(manifest, field)
    // What a script passes to setup() comes before what stands in setup.cfg.
    return code.includes(FIELDS[field]) ? [] : setupLists(manifest, field)
  })
  return placed(await withFiles(lists, read), hasScript)
}

const DYNAMIC = ['tool', 'setuptools', 'dynamic'] as const

/** What a pyproject.toml states for itself, nothing else fills in. */
function openFields({ table }: PythonManifest): readonly Field[] {
  const fields = Object.keys(FIELDS) as Field[]
  if (tableAt(table, 'project') === undefined) return fields
  const dynamic = stringsAt(table, 'project', 'dynamic')
  return fields.filter((field) => dynamic.includes(field))
}

function dynamicLists({ table, folder, file }: PythonManifest, field: Field): readonly ElsewhereList[] {
  const listAt = (keys: readonly string[], extra?: string): ElsewhereList => {
    const only = stringAt(table, ...keys, 'file')
    const names = only === undefined ? stringsAt(table, ...keys, 'file') : [only]
    const files = names.flatMap((name) => resolvePath(folder, name) ?? [])
    return { ...(extra === undefined ? {} : { extra }), items: [], file, files }
  }
  const keys = [...DYNAMIC, field]
  if (field === 'dependencies') return [listAt(keys)]
  return entriesAt(table, ...keys).map(([extra]) => listAt([...keys, extra], extra))
}

function setupLists({ setup, folder }: PythonManifest, field: Field): readonly ElsewhereList[] {
  const own = (setup?.requires ?? []).filter(({ extra }) => (extra === undefined) === (field === 'dependencies'))
  return own.map(({ files, ...list }) => ({
    ...list,
    file: inFolder(folder, 'setup.cfg'),
    files: files.flatMap((name) => resolvePath(folder, name) ?? []),
  }))
}

interface PlacedItem {
  readonly extra?: string
  readonly text: string
  readonly at: Location
}

async function withFiles(lists: readonly ElsewhereList[], read: ReadContents): Promise<readonly PlacedItem[]> {
  const texts = await read([...new Set(lists.flatMap(({ files }) => files))])
  return lists.flatMap(({ extra, items, file, files }) => {
    const whose = extra === undefined ? {} : { extra }
    const own = items.map(({ text, line }): PlacedItem => ({ ...whose, text, at: { file, line } }))
    const more = files.flatMap((name) =>
      readRequirementsFile(texts.get(name) ?? '').map(
        ({ requirement: text, line }): PlacedItem => ({ ...whose, text, at: { file: name, line } }),
      ),
    )
    return [...own, ...more]
  })
}

function placed(items: readonly PlacedItem[], isOpen: boolean): FilledIn {
  const entries = items.flatMap(({ text, extra }, index) => {
    const place =
      extra === undefined ? { group: 'main' as const } : { group: 'extra' as const, groupName: normalizeName(extra) }
    return requirementEntry(text, [index], { keys: [], ...place }) ?? []
  })
  return { entries, place: ([index]) => items[Number(index)]?.at ?? { file: '' }, isOpen }
}
