// What tools load by their settings: https://eslint.org/docs/latest/use/configure/configuration-files, https://jestjs.io/docs/configuration
import { isObject, type JsonObject, memberOf, membersOf, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import type { NodeManifest } from './node-manifest.ts'
import type { FileTree, Location } from './workspace.ts'

/** Something that a tool loads for all folders below its settings. */
export interface LoadedTool {
  /** The name of a package, or what lies in it, or a path from the settings. */
  readonly text: string
  readonly at: Location
}

/** Where a manifest keeps such settings. */
const KEYS = ['prettier', 'eslintConfig', 'stylelint', 'commitlint', 'jest', 'vitest', 'babel', 'remarkConfig', 'xo']

/** What of them is loaded; most others are patterns of what the tool works on. */
const LOADED = [
  ...['extends', 'plugins', 'presets', 'preset', 'parser', 'processors', 'customSyntax', 'formatter'],
  ...['setupFiles', 'setupFilesAfterEnv', 'globalSetup', 'globalTeardown', 'transform', 'resolver', 'runner'],
  ...['testEnvironment', 'testRunner', 'reporters', 'snapshotSerializers', 'snapshotResolver', 'watchPlugins'],
]
const IS_LOADED = new Set(LOADED)

const FILE =
  /^(?:(?:eslint|prettier|stylelint|babel)\.config\.\w+|(?:jest|vitest)(?:\.[\w-]+)?\.(?:config|preset|workspace)\.\w+|\.(?:eslint|prettier|stylelint|babel)rc(?:\.\w+)?)$/

/** What lists members, and what says how they are called. */
const OF_MEMBERS = /(?:^|\/)(?:package\.json|tsconfig[\w.-]*|(?:jest|vitest|vite)(?:\.[\w-]+)?\.config(?:\.\w+)?)$/

/** Whether a file right at the top is known to hold settings of tools for all folders, by its name. */
export function isToolSettings(name: string): boolean {
  return FILE.test(name)
}

/** What tools load by settings in a manifest, and, at the top of the repository, by those in files beside it. */
export function loadedTools(manifest: NodeManifest, tree: FileTree): readonly LoadedTool[] {
  const inManifest = KEYS.flatMap((key) => {
    const value = memberOf(manifest.value, key)
    return textsIn(value).map((text) => ({ text, at: manifest.locate([key]) }))
  })
  const files = manifest.folder === '' ? tree.manifests.filter(isToolSettings) : []
  const inFiles = files.flatMap((file) => loadedByFile(file, tree).map((text) => ({ text, at: { file } })))
  return [...inManifest, ...inFiles]
    .filter(({ text }) => !OF_MEMBERS.test(text))
    .map(({ text, at }) => ({ text: text.replace(/^<rootDir>\//, './'), at }))
}

function loadedByFile(file: RepoPath, tree: FileTree): readonly string[] {
  const text = tree.text(file) ?? ''
  const reading = readJson(text)
  return 'value' in reading ? textsIn(reading.value) : loadedByCode(text)
}

function textsIn(settings: unknown): readonly string[] {
  return typeof settings === 'string' ? [settings] : loadedIn(settings)
}

function loadedIn(settings: unknown): readonly string[] {
  if (Array.isArray(settings)) return settings.flatMap(loadedIn)
  return membersOf(settings as JsonObject).flatMap(([key, value]) => {
    if (key === 'overrides') return loadedIn(value)
    return IS_LOADED.has(key) ? stringsIn(value) : []
  })
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isObject(value) ? membersOf(value).flatMap(([, inner]) => stringsIn(inner)) : []
}

const IMPORTED = /\b(?:from|import|require|require\.resolve)\s*\(?\s*(["'`])([^"'`\n]+)\1/g
const VALUED = new RegExp(
  String.raw`\b(?:${LOADED.join('|')})["']?\s*:\s*(\[[^\]]{0,5000}\]|\{[^}]{0,5000}\}|["'\`][^"'\`\n]*["'\`]|[\w@./-]+)`,
  'g',
)

/** By imports, and by values of known keys, whether of code or of YAML. */
function loadedByCode(text: string): readonly string[] {
  const imported = [...text.matchAll(IMPORTED)].map(([, , name]) => name as string)
  const valued = [...text.matchAll(VALUED)].flatMap(([, value]) => (value as string).match(/[\w@.<>/-]+/g) ?? [])
  return [...imported, ...valued]
}
