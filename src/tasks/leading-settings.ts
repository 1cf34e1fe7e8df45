import { starting } from '../affected/check-programs.ts'
import { memberOf, readJson } from '../standards/json.ts'
import type { RepoPath } from '../system/system.ts'
import { isCalled, parentOf } from '../workspaces/repo-paths.ts'
import { isTsconfig } from '../workspaces/typescript.ts'
import type { FileTree } from '../workspaces/workspace.ts'

/**
 * Settings by which names lead to sources, by who obeys them: `paths` of a tsconfig, those of jest and Babel, those of Vite and other bundlers, and
 * what a package.json says to Node.
 */
export type Leading = 'paths' | 'jest' | 'bundler' | 'package'

const ALL: readonly Leading[] = ['paths', 'jest', 'bundler', 'package']

// By them Node itself obeys what compilers do.
const REGISTERS = /\b(?:tsx|ts-node|tsconfig-paths|swc-node|babel-node|jiti|esbuild-register|bun)\b/
const OBEYED: readonly (readonly [RegExp, readonly Leading[]])[] = [
  [starting('node|mocha|ava'), ['package']],
  [starting('jest'), ['jest', 'package']],
  [starting('vitest|vite'), ['bundler', 'package']],
  [starting('tsc|vue-tsc|tsgo|svelte-check'), ['paths']],
]
// Plug-ins by which the others obey `paths` as well.
const FOLLOWS_PATHS = /tsconfig-?paths|pathsToModuleNameMapper/i

/** Which settings all programs obey that a task is known to start. */
export function obeyedBy(texts: Iterable<string>): readonly Leading[] {
  let obeyed = ALL
  for (const text of texts) {
    if (REGISTERS.test(text)) continue
    for (const [named, own] of OBEYED) if (named.test(text)) obeyed = obeyed.filter((one) => own.includes(one))
  }
  return obeyed
}

// Files of settings that may have a package loaded from its sources.
const SETTINGS =
  /(?:config|preset|alias|setup|workspace)[^/]*\.(?:[cm]?[jt]sx?|json5?)$|^package\.json$|^\.\w+rc(?:\.\w+)?$/

/** Files of these folders that may say so. */
export function leadingFiles(folders: ReadonlySet<RepoPath>, { entries }: FileTree): readonly RepoPath[] {
  return [...entries.keys()].filter((file) => {
    const folder = parentOf(file)
    return folders.has(folder) && SETTINGS.test(file.slice(folder === '' ? 0 : folder.length + 1))
  })
}

const ALIASES = /alias|moduleNameMapper|modulePaths|paths|conditions|conditionNames/i
const BY_KEY = { jest: ['jest', 'babel'], package: ['alias', 'imports', '_moduleAliases', 'browser'] } as const

/** What a text of settings says: the names that it may lead to sources, `@acme/` for all of them, and conditions that it asks for. */
export interface Led {
  readonly names: ReadonlyMap<Leading, readonly string[]>
  /** Whoever goes by it obeys the `paths` of a tsconfig as well. */
  readonly followsPaths: boolean
}

/** What a file of settings leads to sources. */
export function ledBy(file: RepoPath, text: string): Led {
  const followsPaths = FOLLOWS_PATHS.test(text)
  if (!ALIASES.test(text)) return { names: new Map(), followsPaths }
  if (isCalled(file, 'package.json')) {
    const said = Object.entries(BY_KEY).map(
      ([kind, keys]) => [kind as Leading, namesIn(membersAsText(text, keys))] as const,
    )
    // A manifest names all that it needs: only what it says to tools counts.
    return { names: new Map(said), followsPaths: false }
  }
  return { names: new Map([[leadingOf(file), namesIn(text)]]), followsPaths }
}

function leadingOf(file: RepoPath): Leading {
  if (isTsconfig(file)) return 'paths'
  return /(?:^|\/)\.?(?:jest|babel)/.test(file) ? 'jest' : 'bundler'
}

function namesIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/["'`^](@[\w.-]+\/[\w.-]*|\w[\w.-]*)/g)]
  const keys = [...text.matchAll(/(\w[\w-]*)\s*:/g)]
  return [...quoted, ...keys].map(([, name]) => name as string)
}

function membersAsText(text: string, keys: readonly string[]): string {
  const reading = readJson(text)
  return 'value' in reading ? JSON.stringify(keys.map((key) => memberOf(reading.value, key))) : ''
}
