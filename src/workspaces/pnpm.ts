import { memberOf, membersOf, stringsOf } from '../standards/json.ts'
import { readYaml } from '../standards/yaml.ts'
import type { RepoPath } from '../system/system.ts'
import { fileIn } from './node-manifest.ts'
import { readOverrides } from './node-overrides.ts'
import { unreadableManifest } from './unreadable.ts'
import type { FileTree, Finding } from './workspace.ts'

/** Ranges by package name, by the name of their catalog; the one without a name is `default`. */
type Catalogs = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What a package manager's own settings say of a workspace. */
export interface ManagerSettings {
  /** Patterns of the members; absent where these settings do not list them. */
  readonly members?: readonly string[]
  /** Whether a plain range that a sibling's version satisfies means this sibling. */
  readonly linksByName: boolean
  readonly catalogs: Catalogs
  readonly overrides?: ReadonlyMap<string, string>
  readonly problem?: Finding
}

/**
 * pnpm-workspace.yaml, and what .npmrc says of linking. pnpm takes siblings from the registry unless it is told otherwise.
 *
 * @see https://pnpm.io/settings#linkworkspacepackages
 */
export async function readPnpm(tree: FileTree, folder: RepoPath): Promise<ManagerSettings> {
  const { value, problem } = await readSettings(tree, fileIn(folder, 'pnpm-workspace.yaml'))
  const listed = memberOf(value, 'packages')
  const linking = memberOf(value, 'linkWorkspacePackages') ?? linkingOf(tree.text(fileIn(folder, '.npmrc')) ?? '')
  return {
    ...(Array.isArray(listed) ? { members: stringsOf(listed) } : {}),
    linksByName: linking === true || linking === 'true' || linking === 'deep',
    catalogs: catalogsOf(value),
    overrides: readOverrides(value),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** The last word of an .npmrc on linking. */
function linkingOf(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.split('='))
  const last = lines.findLast(([key = '']) => key.trim() === 'link-workspace-packages')
  return last?.[1]?.trim().replaceAll('"', '')
}

/** A settings file in YAML; no value where there is none or where it cannot be read, which is a problem. */
export async function readSettings(
  tree: FileTree,
  file: RepoPath,
): Promise<{ readonly value: unknown; readonly problem?: Finding }> {
  const text = tree.text(file)
  if (text === undefined) return { value: undefined }
  const reading = await readYaml(text)
  if ('value' in reading) return reading
  return { value: undefined, problem: unreadableManifest(file, reading.problem) }
}

/** `catalog` and `catalogs` of a settings file. */
export function catalogsOf(settings: unknown): Catalogs {
  const catalogs = new Map<string, ReadonlyMap<string, string>>()
  for (const [name, catalog] of membersOf(memberOf(settings, 'catalogs'))) catalogs.set(name, rangesOf(catalog))
  const unnamed = memberOf(settings, 'catalog')
  if (unnamed !== undefined) catalogs.set('default', rangesOf(unnamed))
  return catalogs
}

function rangesOf(catalog: unknown): ReadonlyMap<string, string> {
  return new Map(membersOf(catalog).map(([name, range]) => [name, String(range)]))
}
