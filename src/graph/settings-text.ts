import { memberOf, membersOf, readJson, stringsOf } from '../standards/json.ts'
import { readJsonc } from '../standards/jsonc.ts'
import type { RepoPath } from '../system/system.ts'
import { DEPENDENCY_FIELDS } from '../workspaces/node-specifiers.ts'

// What is declared there is in the project graph, or is for people; it says nothing of what is loaded.
const DECLARED =
  /^(?:name|version|description|keywords|author|contributors|repository|homepage|bugs|funding|license|engines|packageManager|overrides|resolutions|pnpm|workspaces|bundle[dD]?Dependencies|dependenciesMeta|peerDependenciesMeta)$/
// Members of workspaces, and how to run tasks: the project graph knows.
const WORKSPACES =
  /^(?:pnpm-workspace\.yaml|lerna\.json|rush\.json|turbo\.json|nx\.json|workspace\.json|maestro\.toml|pants\.toml|.*\.code-workspace)$/

/** What may name modules in settings: a manifest without what it declares, a tsconfig without what only resolves names. */
export async function namingText(file: RepoPath, text: string): Promise<string> {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (WORKSPACES.test(name)) return ''
  if (name === 'package.json') return withoutDependencies(text)
  if (/^(?:ts|js)config(?:\..+)?\.json$/.test(name)) return filesOfCompiler(text)
  // A dependency by path, members of a workspace.
  if (name === 'pyproject.toml')
    return text.replace(
      /\b(?:path|members|exclude|develop)\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\[[^\]]*\])|@\s*file:[^"'\n]*/g,
      '',
    )
  return text
}

function withoutDependencies(text: string): string {
  const reading = readJson(text)
  if ('problem' in reading) return text
  const fields = new Set(DEPENDENCY_FIELDS.map(({ field }) => field))
  const others = membersOf(reading.value).filter(([key]) => !fields.has(key) && !DECLARED.test(key))
  return JSON.stringify(Object.fromEntries(others))
}

/** What a compiler reads for every file: https://www.typescriptlang.org/tsconfig/ */
async function filesOfCompiler(text: string): Promise<string> {
  const reading = await readJsonc(text)
  if ('problem' in reading) return ''
  const options = memberOf(reading.value, 'compilerOptions')
  const plugins = memberOf(options, 'plugins')
  return JSON.stringify([
    ...['include', 'files'].flatMap((key) => stringsOf(memberOf(reading.value, key))),
    ...['rootDirs', 'typeRoots', 'types'].flatMap((key) => stringsOf(memberOf(options, key))),
    ...(Array.isArray(plugins) ? plugins.map((plugin) => memberOf(plugin, 'name')) : []),
  ])
}
